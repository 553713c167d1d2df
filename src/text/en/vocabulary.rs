//! The vocabulary in English: questions, answers, conditions, measures, notes, as `vocabulary/en/` has them.

use crate::engine::condition::Requirement;
use crate::engine::field::{Field, Section};
use crate::engine::report::{Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::table::EN;
use crate::text::{FieldText, MeasureText, ReceiverText, shared};

include!(concat!(env!("OUT_DIR"), "/en.rs"));

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    shared::answer_place(field, key).map_or("", |place| EN.get(answers(field) + place))
}

/// What stands in the way where no quantity says so.
pub(super) fn failing(of: Requirement) -> &'static str {
    shared::own(own_failing(of), "not fulfilled")
}

/// The words of a measure.
pub(super) fn measure(of: Measure) -> MeasureText {
    shared::completed(own_measure(of))
}
