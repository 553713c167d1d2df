//! What came before, to go back to.

use super::msg::Origin;
use super::place::{LoanId, Place};
use crate::engine::answers::Answers;
use crate::engine::report::Receiver;

/// How many steps back are kept.
const MOST: usize = 100;

/// A moment of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The answers then.
    pub answers: Answers,
    /// Where they came from.
    pub origin: Origin,
    /// The loan then unfolded.
    pub unfolded: Option<LoanId>,
    /// Whose result was then looked at.
    pub seat: Receiver,
}

/// The moments before, the latest last.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Moment>,
    /// How many steps are in effect, those no longer kept included.
    steps: usize,
    /// The question being typed into: its keystrokes are one step together.
    typing: Option<Place>,
}

impl History {
    /// Keeps a moment before it changes. Further keystrokes in the same question are the same step.
    pub fn keep(&mut self, moment: impl FnOnce() -> Moment, typing: Option<Place>) {
        if typing.is_some() && self.typing == typing {
            return;
        }
        self.typing = typing;
        self.steps += 1;
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(moment());
    }

    /// Typing has come to an end; what is typed next is another step.
    pub fn settle(&mut self) {
        self.typing = None;
    }

    /// The number of the latest step.
    pub fn step(&self) -> usize {
        self.steps
    }

    /// The moment before that step, taken out with every later one; nothing where it is taken back already.
    pub fn back_before(&mut self, step: usize) -> Option<Moment> {
        self.typing = None;
        let later = self.steps.checked_sub(step)?;
        self.past.truncate(self.past.len().saturating_sub(later));
        let moment = self.past.pop()?;
        self.steps = step.saturating_sub(1);
        Some(moment)
    }

    /// Whether there is anything to go back to.
    pub fn is_empty(&self) -> bool {
        self.past.is_empty()
    }
}
