//! Writes the law down as Rust, and its texts as a file for the page.

mod calendar;
mod documents;
mod library;
mod library_file;
mod modules;
mod tables;

pub use calendar::calendar;
pub use library::library;
pub use library_file::library_file;
pub use tables::{rates, size_classes};

use crate::policy::Law;
use crate::policy::document::Document;
use crate::policy::parameters::{Parameter, Words};
use crate::policy::printed::{Kind, Value};
use crate::policy::source::Date;

/// Adds a line to the code.
macro_rules! line {
    ($code:expr, $($format:tt)+) => {{
        use std::fmt::Write;
        // Writing to a string cannot fail.
        let _ = writeln!($code, $($format)+);
    }};
}
pub(crate) use line;

/// The documents, the modules of parameters, and the lists of both.
pub fn law(law: &Law) -> String {
    let mut code = String::new();
    documents::all(&mut code, law);
    modules::entries(&mut code, law);
    for module in &law.modules {
        modules::module(&mut code, law, module);
    }
    code
}

fn parameter(law: &Law, parameter: &Parameter) -> String {
    let printed = &parameter.printed;
    let (value, words) = (value(parameter.value), words(law, &parameter.words));
    format!("Parameter {{ value: {value}, printed: {printed:?}, words: {words}, _sealed: Sealed }}")
}

fn words(law: &Law, words: &Words) -> String {
    format!("Words {{ quote: {:?}, clause: &{}, _sealed: Sealed }}", words.quote, clause_path(law, &words.clause))
}

fn value(value: Value) -> String {
    match value {
        Value::Units(Kind::Money, units) => format!("Money::from_fen({units})"),
        Value::Units(Kind::Rate, units) => format!("Rate::from_pico({units})"),
        Value::Units(_, units) => format!("{}::new({units})", type_of(value)),
        Value::Shares(parts) => format!("Shares::new({parts:?})"),
        Value::CountRange(first, last) => format!("CountRange::new({first}, {last})"),
        Value::Date(day) => date(day),
    }
}

fn date(date: Date) -> String {
    format!("Date::from_ymd({}, {}, {})", date.year, date.month, date.day)
}

fn type_of(value: Value) -> &'static str {
    match value {
        Value::Units(Kind::Money, _) => "Money",
        Value::Units(Kind::Rate, _) => "Rate",
        Value::Units(Kind::Days, _) => "Days",
        Value::Units(Kind::WorkingDays, _) => "WorkingDays",
        Value::Units(Kind::Count, _) => "Count",
        Value::Units(Kind::Times, _) => "Times",
        Value::Units(Kind::Months, _) => "Months",
        Value::Units(Kind::Years, _) => "Years",
        Value::Shares(_) => "Shares",
        Value::CountRange(..) => "CountRange",
        Value::Date(_) => "Date",
    }
}

/// `jinan-2019-55/17` as the path of a static: `documents::jinan_2019_55::CLAUSE_17`.
fn clause_path(law: &Law, id: &str) -> String {
    let holds = |document: &&Document| document.clauses.iter().any(|clause| clause.id == id);
    let document = law.documents.iter().find(holds).map(|document| snake(&document.id)).unwrap_or_default();
    format!("documents::{document}::{}", clause_name(id))
}

/// `jinan-2019-55/17` as the name of a static: `CLAUSE_17`.
fn clause_name(id: &str) -> String {
    format!("CLAUSE_{}", shout(after(id, '/')))
}

/// `interest_subsidy.yearly_cap` as the name of a static: `YEARLY_CAP`.
fn constant(key: &str) -> String {
    shout(after(key, '.'))
}

fn after(name: &str, mark: char) -> &str {
    name.split_once(mark).map_or(name, |(_, own)| own)
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `day-basis`, `day_basis` and `dayBasis` all as `DAY_BASIS`.
fn shout(name: &str) -> String {
    let mut shouted = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            shouted.push('_');
        }
        shouted.push(if character == '-' { '_' } else { character.to_ascii_uppercase() });
    }
    shouted
}

/// `softwareAndIt` as `SoftwareAndIt`.
fn pascal(name: &str) -> String {
    name[..1].to_ascii_uppercase() + &name[1..]
}
