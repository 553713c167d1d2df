//! What is to be corrected, gathered when the result is asked for: a summary of it stands above the form until the
//! result is asked for anew. It stays as it is while its answers are corrected, so that nothing jumps under the one
//! being typed; only what is corrected is struck out.

use super::model::Model;
use super::msg::Effect;
use super::place::Place;
use crate::engine::asked::is_asked;
use crate::engine::case::Problem;

/// The id of the summary.
pub const CORRECTIONS: &str = "corrections";

/// An answer that could not be used when the result was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its question.
    pub place: Place,
    /// Why it could not be used.
    pub problem: Problem,
    /// What had been typed.
    pub typed: String,
}

impl Model {
    /// Gathers what is to be corrected. Whoever has not been told of all of it yet is led there.
    pub(super) fn inspect(&mut self) -> Option<Effect> {
        self.flag_all();
        let found = self.shown_problems().map(|(place, problem)| {
            let typed = self.answers.raw(problem.at).to_owned();
            Correction { place, problem: *problem, typed }
        });
        let found: Vec<Correction> = found.collect();
        let told = found.is_empty() || found == self.corrections;
        self.corrections = found;
        (!told).then_some(Effect::Scroll(CORRECTIONS))
    }

    /// Whether an answer is still to be corrected.
    pub fn is_due(&self, correction: &Correction) -> bool {
        let at = correction.place.at(&self.answers).filter(|at| is_asked(&self.answers, *at));
        at.is_some_and(|at| self.is_problem(at))
    }

    /// Whether anything of the summary is still to be corrected, which the document's title says as well.
    pub(super) fn has_corrections(&self) -> bool {
        self.corrections.iter().any(|correction| self.is_due(correction))
    }

    /// The document's title, as it is now.
    pub(super) fn entitle(&self) -> Effect {
        let words = self.words();
        let prefix = if self.has_corrections() { words.error_prefix } else { "" };
        Effect::Entitle(self.text.language(), format!("{prefix}{}", words.title))
    }
}
