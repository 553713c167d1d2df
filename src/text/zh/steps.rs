//! 数值与单位。

use crate::engine::figure::Value;
use crate::engine::law::{Clause, effect};
use crate::text::format;

/// Where words stand: the number of the clause in the document calculated; of another document, that and its year's
/// number, as 18号一（二）; else the document.
pub(super) fn source(clause: &Clause) -> String {
    let document = clause.document;
    match (clause.number, document.number) {
        ("", "") => format!("《{}》", document.title),
        ("", number) => number.to_owned(),
        (number, _) if document.id == effect::IN_FORCE.clause.document.id => number.to_owned(),
        (number, of) => format!("{}{number}", of.rsplit('〕').next().unwrap_or(of)),
    }
}

/// A value with its unit.
pub(super) fn value(value: Value) -> String {
    match value {
        Value::Money(money) => format!("{} 元", format::money(money)),
        Value::Exact(exact) => format!("{} 元", format::exact(exact)),
        Value::Rate(rate) => format::rate(rate),
        Value::Days(days) => format!("{} 天", days.get()),
        Value::Months(months) => format!("{} 个月", months.get()),
        Value::Count(count) => format!("{} 人", format::whole(count.get())),
        Value::Times(times) => format!("{} 次", times.get()),
        Value::WorkingDays(days) => format!("{} 个工作日", days.get()),
        Value::Date(date) => date.to_string(),
        Value::Years(years) => format!("{} 年", years.get()),
        Value::Class(class) => super::findings::size_class(class).to_owned(),
        Value::Year(year) => format!("{year} 年"),
    }
}
