//! 词汇：问题、选项、条件、措施、说明的文字，写在 `vocabulary/`。

use crate::engine::condition::Requirement;
use crate::engine::field::{Field, Kind, Section};
use crate::engine::report::{Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::table::ZH;
use crate::text::{FieldText, MeasureText, ReceiverText};

include!(concat!(env!("OUT_DIR"), "/zh.rs"));

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    let Kind::Choice(keys) = field.kind() else { return "" };
    let found = keys().iter().position(|known| *known == key);
    found.map_or("", |index| ZH.get(answers(field) + index))
}

/// What stands in the way where no quantity says so.
pub(super) fn failing(of: Requirement) -> &'static str {
    own(own_failing(of), "不满足")
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
