//! 单户: what one enterprise has running at the same time, held against a limit.
//!
//! Loans that never run together never add up. While it is not known whether they do, the limit is settled only where
//! even all of them keep to it, or some of them already exceed it.

use crate::engine::case::{Gap, Known};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::law::Parameter;
use crate::engine::loan::Loan;
use crate::engine::quantity::{Date, Money};

/// What a loan adds to its borrower's total.
pub(super) struct Share {
    /// Whether it counts at all.
    counts: Outcome,
    amount: Known<Money>,
    /// The day it is drawn and the day it is repaid, on which it no longer runs.
    term: Known<(Date, Date)>,
}

impl Share {
    pub(super) fn of(loan: &Loan, counts: Outcome, amount: Known<Money>) -> Share {
        Share { counts, amount, term: loan.term() }
    }
}

/// The condition that the most that runs on one day is at most what the law prints.
pub(super) fn at_most(requirement: Requirement, shares: &[Share], bound: &'static Parameter<Money>) -> Condition {
    let (outcome, found) = match held_against(shares, bound.value) {
        Ok((outcome, found)) => (outcome, Some(found)),
        Err(gap) => (Outcome::Open(gap), None),
    };
    Condition::new(requirement, &bound.words, outcome).found(found).bound(bound.value)
}

fn held_against(shares: &[Share], bound: Money) -> Known<(Outcome, Money)> {
    let certain: Vec<&Share> = shares.iter().filter(|share| share.counts == Outcome::Met).collect();
    let least = least(&certain)?;
    if least > bound {
        return Ok((Outcome::Unmet, least));
    }
    let possible: Vec<&Share> = shares.iter().filter(|share| share.counts != Outcome::Unmet).collect();
    if let Some(most) = most(&possible)?.filter(|most| *most <= bound) {
        return Ok((Outcome::Met, most));
    }
    let known: Vec<Money> = certain.iter().filter_map(|share| share.amount.as_ref().ok().copied()).collect();
    let terms_matter = sum(known)? > bound;
    let missing = possible.iter().map(|share| match &share.counts {
        Outcome::Open(gap) => gap.clone(),
        _ => {
            let amount = share.amount.as_ref().err().cloned().unwrap_or_default();
            let term = share.term.as_ref().err().filter(|_| terms_matter).cloned().unwrap_or_default();
            amount.and(term)
        }
    });
    Err(missing.fold(Gap::default(), Gap::and))
}

/// What is known to run on one day: the most of those whose days are known, or any one of them alone.
fn least(shares: &[&Share]) -> Known<Money> {
    let alone = shares.iter().filter_map(|share| share.amount.as_ref().ok().copied()).max().unwrap_or(Money::ZERO);
    Ok(alone.max(peak(shares)?))
}

/// What can at most run on one day, as if all whose days are unknown ran every day; nothing where an amount is unknown.
fn most(shares: &[&Share]) -> Known<Option<Money>> {
    if shares.iter().any(|share| share.amount.is_err()) {
        return Ok(None);
    }
    let undated = shares.iter().filter(|share| share.term.is_err());
    let undated = sum(undated.filter_map(|share| share.amount.as_ref().ok().copied()))?;
    Ok(Some(undated.plus(peak(shares)?)?))
}

/// The most that runs on one day, of those whose amounts and days are known. It is reached on a day one is drawn.
fn peak(shares: &[&Share]) -> Known<Money> {
    let dated = || shares.iter().filter_map(|share| share.amount.as_ref().ok().zip(share.term.as_ref().ok()));
    let mut most = Money::ZERO;
    for (_, (day, _)) in dated() {
        let running = dated().filter(|(_, (start, end))| start <= day && day < end);
        most = most.max(sum(running.map(|(amount, _)| *amount))?);
    }
    Ok(most)
}

fn sum(amounts: impl IntoIterator<Item = Money>) -> Known<Money> {
    amounts.into_iter().try_fold(Money::ZERO, |total, amount| Ok(total.plus(amount)?))
}
