//! 词汇：问题、选项、条件、措施、说明的文字，写在 `vocabulary/`。

use crate::engine::condition::Requirement;
use crate::engine::field::{Field, Section};
use crate::engine::report::{Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::table::ZH;
use crate::text::{FieldText, MeasureText, ReceiverText, shared};

include!(concat!(env!("OUT_DIR"), "/zh.rs"));

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    shared::answer_place(field, key).map_or("", |place| ZH.get(answers(field) + place))
}

/// What stands in the way where no quantity says so.
pub(super) fn failing(of: Requirement) -> &'static str {
    shared::own(own_failing(of), "不满足")
}

/// The words of a measure.
pub(super) fn measure(of: Measure) -> MeasureText {
    shared::completed(own_measure(of))
}
