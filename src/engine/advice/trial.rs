//! The case with an answer changed for a moment.

use super::answer::Change;
use crate::engine::answers::Answers;
use crate::engine::assess_case;
use crate::engine::case::Case;
use crate::engine::figure::Trace;
use crate::engine::report::Report;
use crate::engine::typed::MoneyUnit;

/// A case that can be looked at with other answers. It records nothing and judges no other reading.
pub(super) struct Trial {
    pub(super) answers: Answers,
    pub(super) unit: MoneyUnit,
    pub(super) case: Case,
}

impl Trial {
    pub(super) fn new(answers: &Answers, unit: MoneyUnit) -> Trial {
        let mut case = Case::read(answers, unit, Trace::Off);
        case.alternatives = false;
        Trial { answers: answers.clone(), unit, case }
    }

    /// The report as the answers stand.
    pub(super) fn report(&self) -> Report {
        assess_case(&self.case)
    }

    /// What is seen of the case after those changes; they are taken back.
    pub(super) fn with<T>(&mut self, changes: &[Change], look: impl FnOnce(&Case) -> T) -> T {
        let before: Vec<String> = changes.iter().map(|change| self.answers.raw(change.at).to_owned()).collect();
        for change in changes {
            self.answers.set(change.at, &change.text);
        }
        self.reread(changes);
        let seen = look(&self.case);
        for (change, text) in changes.iter().zip(before) {
            self.answers.set(change.at, &text);
        }
        self.reread(changes);
        seen
    }

    fn reread(&mut self, changes: &[Change]) {
        for change in changes {
            self.case.reread(&self.answers, self.unit, change.at);
        }
    }

    pub(super) fn into_case(self) -> Case {
        self.case
    }
}
