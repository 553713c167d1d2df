//! Conditions and verdicts. Refusal is an answer: every condition is looked at, none stops the others.

use super::case::{Asked, Gap, Known};
use super::choice::YesNo;
use super::field::{At, Field, LoanIndex};
use super::figure::{Quantity, Value};
use super::law::{Parameter, Words};
use super::quantity::Money;

include!(concat!(env!("OUT_DIR"), "/requirements.rs"));

/// What became of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Met,
    /// It fails.
    Unmet,
    /// It hangs on questions still open.
    Open(Gap),
}

impl Outcome {
    /// Met or not, by a known value; open without it.
    pub(in crate::engine) fn test<T>(known: Known<T>, holds: impl FnOnce(T) -> bool) -> Outcome {
        Outcome::of(known, |value| if holds(value) { Outcome::Met } else { Outcome::Unmet })
    }

    /// What a known value makes of it; open without the value.
    pub(in crate::engine) fn of<T>(known: Known<T>, decide: impl FnOnce(T) -> Outcome) -> Outcome {
        known.map_or_else(Outcome::Open, decide)
    }

    /// Met by a yes.
    pub(in crate::engine) fn yes(asked: &Asked<YesNo>) -> Outcome {
        Outcome::test(asked.known(), |answer| answer == YesNo::Yes)
    }

    /// Met by a no.
    pub(in crate::engine) fn no(asked: &Asked<YesNo>) -> Outcome {
        Outcome::test(asked.known(), |answer| answer == YesNo::No)
    }

    /// Met where it fails, and the other way round.
    #[must_use]
    pub(in crate::engine) fn negated(self) -> Outcome {
        match self {
            Outcome::Met => Outcome::Unmet,
            Outcome::Unmet => Outcome::Met,
            Outcome::Open(gap) => Outcome::Open(gap),
        }
    }

    /// Either: one success settles it, whatever is still open.
    #[must_use]
    pub(in crate::engine) fn or(self, other: Outcome) -> Outcome {
        match (self, other) {
            (Outcome::Met, _) | (_, Outcome::Met) => Outcome::Met,
            (Outcome::Open(a), Outcome::Open(b)) => Outcome::Open(a.and(b)),
            (Outcome::Open(gap), Outcome::Unmet) | (Outcome::Unmet, Outcome::Open(gap)) => Outcome::Open(gap),
            (Outcome::Unmet, Outcome::Unmet) => Outcome::Unmet,
        }
    }

    /// Both: one failure settles it, whatever is still open.
    #[must_use]
    pub(in crate::engine) fn and(self, other: Outcome) -> Outcome {
        match (self, other) {
            (Outcome::Unmet, _) | (_, Outcome::Unmet) => Outcome::Unmet,
            (Outcome::Open(a), Outcome::Open(b)) => Outcome::Open(a.and(b)),
            (Outcome::Open(gap), Outcome::Met) | (Outcome::Met, Outcome::Open(gap)) => Outcome::Open(gap),
            (Outcome::Met, Outcome::Met) => Outcome::Met,
        }
    }
}

/// A total as far as it is known.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Total {
    /// What is known of it.
    part: Money,
    /// What is missing for the rest; no part of a total is below zero.
    missing: Option<Gap>,
}

impl Total {
    /// The total of parts of which some may be unknown.
    pub(in crate::engine) fn of(parts: impl IntoIterator<Item = Known<Money>>) -> Total {
        let mut total = Total { part: Money::ZERO, missing: None };
        for part in parts {
            let sum = part.and_then(|part| Ok(total.part.plus(part)?));
            match (sum, total.missing.take()) {
                (Ok(sum), missing) => total = Total { part: sum, missing },
                (Err(gap), None) => total.missing = Some(gap),
                (Err(gap), Some(missing)) => total.missing = Some(missing.and(gap)),
            }
        }
        total
    }

    fn known(&self, settled: bool) -> Known<Money> {
        match &self.missing {
            Some(gap) if !settled => Err(gap.clone()),
            _ => Ok(self.part),
        }
    }
}

/// A condition of a clause, looked at.
#[derive(Clone, Debug)]
pub struct Condition {
    /// What it requires.
    pub requirement: Requirement,
    /// The words of the law it rests on.
    pub words: &'static Words,
    /// The loan it is about, where it is about one.
    pub loan: Option<LoanIndex>,
    /// What became of it.
    pub outcome: Outcome,
    /// What was found, where that is a quantity.
    pub found: Option<Value>,
    /// The bound it was held against, where there is one.
    pub bound: Option<Value>,
    /// A soft limit warns and does not refuse.
    pub soft: bool,
}

impl Condition {
    pub(in crate::engine) fn new(requirement: Requirement, words: &'static Words, outcome: Outcome) -> Condition {
        Condition { requirement, words, loan: None, outcome, found: None, bound: None, soft: false }
    }

    /// A quantity that must be at most what the law prints.
    pub(in crate::engine) fn at_most<T: Quantity + PartialOrd>(
        requirement: Requirement,
        found: Known<T>,
        bound: &'static Parameter<T>,
    ) -> Condition {
        let seen = found.as_ref().ok().copied();
        let outcome = Outcome::test(found, |value| value <= bound.value);
        Condition::new(requirement, &bound.words, outcome).found(seen).bound(bound.value)
    }

    /// A quantity that must be at least what the law prints.
    pub(in crate::engine) fn at_least<T: Quantity + PartialOrd>(
        requirement: Requirement,
        found: Known<T>,
        bound: &'static Parameter<T>,
    ) -> Condition {
        let seen = found.as_ref().ok().copied();
        let outcome = Outcome::test(found, |value| value >= bound.value);
        Condition::new(requirement, &bound.words, outcome).found(seen).bound(bound.value)
    }

    /// A total that must be at least what the law prints; a known part that reaches the bound settles it.
    pub(in crate::engine) fn total_at_least(
        requirement: Requirement,
        total: &Total,
        bound: &'static Parameter<Money>,
    ) -> Condition {
        let settled = total.missing.is_none() || total.part >= bound.value;
        Condition::at_least(requirement, total.known(settled), bound)
    }

    #[must_use]
    pub(in crate::engine) fn found<T: Quantity>(self, found: Option<T>) -> Condition {
        Condition { found: found.map(Quantity::value), ..self }
    }

    #[must_use]
    pub(in crate::engine) fn bound<T: Quantity>(self, bound: T) -> Condition {
        Condition { bound: Some(bound.value()), ..self }
    }

    /// A bound that hangs on an answer, as far as there is one.
    #[must_use]
    pub(in crate::engine) fn maybe_bound<T: Quantity>(self, bound: Option<T>) -> Condition {
        Condition { bound: bound.map(Quantity::value), ..self }
    }

    #[must_use]
    pub(in crate::engine) fn soft(self, soft: bool) -> Condition {
        Condition { soft, ..self }
    }
}

/// What a set of conditions comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every condition holds.
    Granted,
    /// At least one fails; the conditions say which.
    Refused,
    /// None fails, and these questions are open.
    Open(Vec<At>),
}

impl Verdict {
    /// The verdict over conditions; a soft one counts for nothing here.
    pub(in crate::engine) fn over<'a>(conditions: impl IntoIterator<Item = &'a Condition>) -> Verdict {
        let mut open: Option<Gap> = None;
        for condition in conditions.into_iter().filter(|condition| !condition.soft) {
            match &condition.outcome {
                Outcome::Met => {}
                Outcome::Unmet => return Verdict::Refused,
                Outcome::Open(gap) => open = Some(open.unwrap_or_default().and(gap.clone())),
            }
        }
        open.map_or(Verdict::Granted, |gap| Verdict::Open(gap.questions().to_vec()))
    }

    /// The stable key.
    pub const fn key(&self) -> &'static str {
        match self {
            Verdict::Granted => "granted",
            Verdict::Refused => "refused",
            Verdict::Open(_) => "open",
        }
    }

    /// The verdict, still open for what else is missing.
    #[must_use]
    pub(in crate::engine) fn needing(self, gap: &Gap) -> Verdict {
        match self {
            Verdict::Refused => Verdict::Refused,
            Verdict::Granted => Verdict::Open(gap.questions().to_vec()),
            Verdict::Open(questions) => {
                let gap = questions.into_iter().map(Gap::ask).fold(Gap::default(), Gap::and).and(gap.clone());
                Verdict::Open(gap.questions().to_vec())
            }
        }
    }
}
