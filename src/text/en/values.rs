//! Values with their units in English.

use super::{counted, findings};
use crate::engine::figure::Value;
use crate::engine::quantity::Money;
use crate::text::format;

/// Money with its currency: `CNY 261,466.67`.
pub(super) fn money(amount: Money) -> String {
    in_yuan(&format::money(amount))
}

/// Money without the decimals of whole yuan: `CNY 300,000`.
pub(super) fn short_money(amount: Money) -> String {
    let digits = format::money(amount);
    in_yuan(digits.strip_suffix(".00").unwrap_or(&digits))
}

/// An amount written out, with its currency, from which no line breaks it apart.
pub(super) fn in_yuan(digits: &str) -> String {
    format!("CNY\u{a0}{digits}")
}

/// A rate as the law prints it.
pub(super) fn printed_rate(printed: &str) -> String {
    match printed.strip_suffix("个百分点") {
        Some(points) => format!("{points} percentage points"),
        None => printed.to_owned(),
    }
}

/// A value with its unit.
pub(super) fn value(value: Value) -> String {
    let days = |number: u32, noun: &str| of_time(number, noun);
    match value {
        Value::Money(amount) => money(amount),
        Value::Exact(exact) => in_yuan(&format::exact(exact)),
        Value::Rate(rate) => format::rate(rate),
        Value::Days(of) => days(of.get(), "day"),
        Value::Months(of) => days(of.get(), "month"),
        Value::WorkingDays(of) => days(of.get(), "working day"),
        Value::Years(of) => days(of.get(), "year"),
        Value::Times(of) => days(of.get(), "time"),
        Value::Count(of) if of.get() == 1 => "1 person".to_owned(),
        Value::Count(of) => format!("{} people", format::whole(of.get())),
        Value::Date(date) => date.to_string(),
        Value::Class(class) => findings::size_class(class).to_owned(),
        Value::Year(year) => year.to_string(),
    }
}

/// So many days, months or the like.
pub(super) fn of_time(number: u32, noun: &str) -> String {
    counted(usize::try_from(number).unwrap_or(usize::MAX), noun, &format!("{noun}s"))
}
