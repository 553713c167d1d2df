//! The conditions of a measure: each met, failed or open, with the words it rests on.

use super::Question;
use crate::engine::answers::Answers;
use crate::engine::condition::{Condition, Outcome, Verdict};
use crate::engine::field::LoanIndex;
use crate::engine::report::Assessment;
use crate::text::Catalogue;
use crate::text::page::PageText;

/// What became of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It holds.
    Met,
    /// It fails.
    Unmet,
    /// It hangs on questions.
    Open,
    /// It fails, and only warns.
    Warned,
}

impl Mark {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Mark::Met => "met",
            Mark::Unmet => "unmet",
            Mark::Open => "open",
            Mark::Warned => "warned",
        }
    }

    fn name(self, words: &'static PageText) -> &'static str {
        match self {
            Mark::Met => words.met,
            Mark::Unmet => words.unmet,
            Mark::Open => words.open,
            Mark::Warned => words.warned,
        }
    }
}

/// A condition as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What became of it.
    pub mark: Mark,
    /// The same in words, for those who cannot see the sign.
    pub said: &'static str,
    /// It in one sentence.
    pub sentence: String,
    /// The words it rests on, with the clause.
    pub source: String,
    /// The questions it hangs on.
    pub questions: Vec<Question>,
}

/// The conditions of the case, or of one loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The loan, and whether it counts; empty for the case.
    pub title: String,
    /// The conditions.
    pub conditions: Vec<Shown>,
}

/// Prepares the conditions by loan.
pub fn groups(assessment: &Assessment, answers: &Answers, text: &dyn Catalogue) -> Vec<Group> {
    let mut loans: Vec<Option<LoanIndex>> = vec![None];
    loans.extend(assessment.parts.iter().map(|part| Some(part.loan)));
    let group = |loan: Option<LoanIndex>| {
        let of_loan = assessment.conditions.iter().filter(|condition| condition.loan == loan);
        let conditions: Vec<Shown> = of_loan.map(|condition| shown(condition, answers, text)).collect();
        Group { title: title(assessment, loan, text), conditions }
    };
    loans.into_iter().map(group).filter(|group| !group.conditions.is_empty()).collect()
}

fn title(assessment: &Assessment, loan: Option<LoanIndex>, text: &dyn Catalogue) -> String {
    let Some(loan) = loan else { return String::new() };
    let part = assessment.parts.iter().find(|part| part.loan == loan);
    let name = text.loan(loan);
    match part.map(|part| &part.verdict) {
        Some(Verdict::Refused) => format!("{name}{}", text.page().does_not_count),
        _ => name,
    }
}

fn shown(condition: &Condition, answers: &Answers, text: &dyn Catalogue) -> Shown {
    let (mark, questions) = match &condition.outcome {
        Outcome::Met => (Mark::Met, Vec::new()),
        Outcome::Unmet if condition.soft => (Mark::Warned, Vec::new()),
        Outcome::Unmet => (Mark::Unmet, Vec::new()),
        Outcome::Open(gap) => {
            let questions = gap.questions().iter().map(|at| Question::new(answers, *at, text));
            (Mark::Open, questions.collect())
        }
    };
    let source = (text.page().quoted)(condition.words);
    Shown { mark, said: mark.name(text.page()), sentence: text.finding(condition), source, questions }
}

/// Every failed condition of a refused measure.
pub fn failed(assessment: &Assessment, answers: &Answers, text: &dyn Catalogue) -> Vec<Shown> {
    let failed =
        assessment.conditions.iter().filter(|condition| condition.outcome == Outcome::Unmet && !condition.soft);
    let say = |condition: &Condition| {
        let mut said = shown(condition, answers, text);
        if let Some(loan) = condition.loan {
            said.sentence = format!("{}{}{}", text.loan(loan), text.page().loan_of, said.sentence);
        }
        said
    };
    failed.map(say).collect()
}

/// How many conditions are met, and of how many: those of loans that do not count are left out where others do.
pub fn count(assessment: &Assessment) -> (usize, usize) {
    let granted = assessment.verdict == Verdict::Granted;
    let counts = |condition: &&Condition| {
        let part = condition.loan.and_then(|loan| assessment.parts.iter().find(|part| part.loan == loan));
        let out = granted && part.is_some_and(|part| part.verdict != Verdict::Granted);
        let only_warns = condition.soft && condition.outcome == Outcome::Unmet;
        !out && !only_warns
    };
    let counted: Vec<&Condition> = assessment.conditions.iter().filter(counts).collect();
    let met = counted.iter().filter(|condition| condition.outcome == Outcome::Met).count();
    (met, counted.len())
}
