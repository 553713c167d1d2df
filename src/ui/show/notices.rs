//! What the user should know of the page itself, and what is to be corrected.

use super::Question;
use crate::ui::corrections::Correction as Gathered;
use crate::ui::link::Unreadable;
use crate::ui::model::Model;
use crate::ui::msg::{Msg, Notice, Origin};
use crate::ui::presets::Preset;

/// A notice as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which.
    pub notice: Notice,
    /// Its words.
    pub text: String,
}

/// Prepares the notices.
pub fn notices(model: &Model) -> Vec<Shown> {
    let words = model.words();
    let text = |notice: &Notice| match notice {
        Notice::LinkParts(count) => (words.link_parts)(*count),
        Notice::Link(Unreadable::Foreign) => words.link_foreign.to_owned(),
        Notice::Link(Unreadable::OtherVersion) => words.link_version.to_owned(),
        Notice::Link(Unreadable::TooLong) => words.link_long.to_owned(),
        Notice::SavedParts => words.saved_parts.to_owned(),
        Notice::NotSaved => words.not_saved.to_owned(),
        Notice::NotFetched => words.not_counted.to_owned(),
    };
    model.notices.iter().map(|notice| Shown { notice: *notice, text: text(notice) }).collect()
}

/// Whether what is shown is a case to start from, and which.
pub const fn preset(model: &Model) -> Option<Preset> {
    match model.origin {
        Origin::Preset(preset) => Some(preset),
        Origin::Own => None,
    }
}

/// Something to be corrected as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The way to its question, with its message.
    pub question: Question,
    /// Whether it is still to be corrected.
    pub due: bool,
}

/// Prepares the summary of what is to be corrected.
pub fn corrections(model: &Model) -> Vec<Correction> {
    let shown = |correction: &Gathered| {
        let Gathered { place, problem, typed } = correction;
        let label = model.text().problem(problem, typed);
        let question = Question { label, target: place.id(), follow: Msg::GoTo(*place) };
        Correction { question, due: model.is_due(correction) }
    };
    model.corrections.iter().map(shown).collect()
}
