//! What the user should know of the page itself, and what is to be corrected.

use super::Question;
use crate::ui::link::Unreadable;
use crate::ui::model::Model;
use crate::ui::msg::{Notice, Origin};
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

/// What is to be corrected, each with its message.
pub fn corrections(model: &Model) -> Vec<Question> {
    let text = model.text();
    let say = |(place, problem): (crate::ui::place::Place, &crate::engine::case::Problem)| {
        let typed = model.answers.raw(problem.at);
        Question { label: text.problem(problem, typed), target: place.id(), follow: crate::ui::msg::Msg::GoTo(place) }
    };
    model.shown_problems().map(say).collect()
}
