//! English, in British spelling.
//!
//! Everything here, the table of words included, is reached through [`catalogue`] alone.

mod counsel;
mod findings;
mod measures;
mod page;
mod plan;
mod problems;
mod sources;
mod values;
mod vocabulary;

use super::counsel::CounselText;
use super::format;
use super::page::PageText;
use super::{Catalogue, FieldText, Language, MeasureText, ReceiverText};
use crate::engine::case::Problem;
use crate::engine::condition::{Condition, Requirement};
use crate::engine::doubt::Doubt;
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::field::{At, Field, Section};
use crate::engine::figure::Value;
use crate::engine::law::sme::Indicator;
use crate::engine::law::{Document, Words};
use crate::engine::quantity::{Date, Rounding};
use crate::engine::report::{Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// The English catalogue.
pub(super) fn catalogue() -> &'static dyn Catalogue {
    &En
}

struct En;

impl Catalogue for En {
    fn language(&self) -> Language {
        Language::English
    }

    fn page(&self) -> &'static PageText {
        &page::PAGE
    }

    fn counsel(&self) -> Option<&'static CounselText> {
        Some(&counsel::COUNSEL)
    }

    fn field(&self, field: Field) -> FieldText {
        vocabulary::field(field)
    }

    fn choice(&self, field: Field, key: &str) -> &'static str {
        vocabulary::choice(field, key)
    }

    fn section(&self, section: Section) -> &'static str {
        vocabulary::section(section)
    }

    fn question(&self, at: At) -> String {
        let label = vocabulary::field(at.field).label;
        match at.loan {
            Some(loan) => format!("{}: {label}", self.loan(loan)),
            None => match at.field.section() {
                Section::General | Section::Enterprise | Section::Growth | Section::Reading => label.to_owned(),
                section => format!("{}: {label}", vocabulary::section(section)),
            },
        }
    }

    fn problem(&self, problem: &Problem, typed: &str) -> String {
        problems::problem(problem, typed)
    }

    fn doubt(&self, doubt: &Doubt) -> String {
        problems::doubt(doubt)
    }

    fn measure(&self, measure: Measure) -> MeasureText {
        vocabulary::measure(measure)
    }

    fn gist(&self, measure: Measure) -> &'static str {
        vocabulary::gist(measure)
    }

    fn receiver(&self, receiver: Receiver) -> ReceiverText {
        vocabulary::receiver(receiver)
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        vocabulary::requirement(requirement)
    }

    fn finding(&self, condition: &Condition) -> String {
        findings::finding(condition)
    }

    fn verdict(&self, assessment: &Assessment) -> &'static str {
        measures::verdict(assessment)
    }

    fn summary(&self, assessment: &Assessment) -> String {
        measures::summary(self, assessment)
    }

    fn note(&self, note: Note, document: &Document) -> String {
        format::filled(vocabulary::note(note), "from", &document.in_force_from.to_string())
    }

    fn term(&self, term: Term) -> &'static str {
        vocabulary::term(term)
    }

    fn size_class(&self, class: SizeClass) -> &'static str {
        findings::size_class(class)
    }

    fn indicator(&self, indicator: Indicator) -> &'static str {
        findings::indicator(indicator)
    }

    fn size_reason(&self, size: &SizeAssessment) -> String {
        findings::size_reason(size)
    }

    fn value(&self, value: Value) -> String {
        values::value(value)
    }

    fn loan(&self, index: u16) -> String {
        format!("Loan {}", u32::from(index) + 1)
    }

    fn given(&self) -> &'static str {
        "as you entered it"
    }

    fn printed(&self, printed: &'static str) -> String {
        values::printed_rate(printed)
    }

    fn stated(&self, printed: &str, words: &Words) -> String {
        format!("{} “{printed}”", sources::source(words.clause))
    }

    fn published(&self, on: Date, _: &Words) -> String {
        format!("published on {on}, in force on the day of pricing")
    }

    fn span(&self, from: Date, to: Date) -> String {
        format!("{from} to {to}")
    }

    fn scheduled(&self, period: u32) -> String {
        format!("start of period {} of the schedule", period.saturating_add(1))
    }

    fn nothing(&self) -> &'static str {
        "none in this year"
    }

    fn sum_of(&self, parts: usize) -> String {
        format!("sum of {parts} items")
    }

    fn excess(&self, a: &str, b: &str) -> String {
        format!("{a} − {b}, at least 0")
    }

    fn apportioned(&self, of: &str, printed: &str, words: &Words) -> String {
        let source = sources::source(words.clause);
        format!("{of} shared {printed} (largest remainders, so that the parts add up), {source}")
    }

    fn after(&self, from: &str, days: &str, next_day: bool) -> String {
        if next_day { format!("{days} from the day after {from}") } else { format!("{days} from {from} on") }
    }

    fn lesser(&self, a: &str, b: &str) -> String {
        format!("the lesser of {a} and {b}")
    }

    fn greatest(&self, listed: &str) -> String {
        format!("the greatest of {listed}")
    }

    fn list_comma(&self) -> &'static str {
        ", "
    }

    fn tier(&self, of: &str, ratio: &str) -> String {
        format!("tier of {of}: {ratio}")
    }

    fn rounded(&self, of: &str, rounding: Rounding) -> String {
        match rounding {
            Rounding::HalfUp => format!("{of} rounded to the nearest fen"),
            Rounding::DownToFen => format!("{of} rounded down to the fen"),
            Rounding::DownToYuan => format!("{of} rounded down to the yuan"),
        }
    }
}

/// A number with its noun: `1 loan`, `2 loans`.
fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
