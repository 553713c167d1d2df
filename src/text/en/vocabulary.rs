//! The vocabulary in English: questions, answers, conditions, measures, notes, as `vocabulary/en/` has them.

use crate::engine::condition::Requirement;
use crate::engine::field::{Field, Kind, Section};
use crate::engine::report::{Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::table::EN;
use crate::text::{FieldText, MeasureText, ReceiverText};

include!(concat!(env!("OUT_DIR"), "/en.rs"));

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    let Kind::Choice(keys) = field.kind() else { return "" };
    let found = keys().iter().position(|known| *known == key);
    found.map_or("", |index| EN.get(answers(field) + index))
}

/// What stands in the way where no quantity says so.
pub(super) fn failing(of: Requirement) -> &'static str {
    own(own_failing(of), "not fulfilled")
}

/// The words of a measure. What it says where nothing is paid, or to another, is the same unless it has its own words.
pub(super) fn measure(of: Measure) -> MeasureText {
    let mut text = own_measure(of);
    text.without_amount = own(text.without_amount, text.granted);
    text.otherwise = own(text.otherwise, text.granted);
    text
}

/// Words of one's own, or the common ones.
fn own(words: &'static str, common: &'static str) -> &'static str {
    if words.is_empty() { common } else { words }
}
