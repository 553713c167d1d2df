//! 词汇：问题、选项、条件、措施、说明的文字，写在 `vocabulary/`。

use crate::engine::condition::Requirement;
use crate::engine::field::{Field, Kind, Section};
use crate::engine::report::{Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::text::{FieldText, MeasureText, ReceiverText};

include!(concat!(env!("OUT_DIR"), "/zh.rs"));

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    let Kind::Choice(keys) = field.kind() else { return "" };
    let found = keys().iter().position(|known| *known == key);
    found.and_then(|index| answers(field).get(index)).copied().unwrap_or_default()
}
