//! Advice: what a small change of a negotiable term would bring, which lawful combination of subsidies is best, and
//! in which year a cost is paid best.
//!
//! Nothing here knows a rule. Every figure is found by assessing the case once more with an answer changed, so it is
//! as exact as the report, and every proposal names the answer, the words it rests on and what becomes of each
//! receiver. Facts (the staff, the revenue, the purpose) are never proposed to be changed.

mod answer;
mod cliff;
mod combination;
mod near_miss;
mod trial;
mod years;

pub use answer::{Change, Setting};
pub use cliff::{Cliff, Side};
pub use combination::{Combination, Combinations, Exclusion, Outside, Pick, Source};
pub use near_miss::NearMiss;
pub use years::{LoanYear, Move, YearCost, Years};

use std::cmp::Ordering;

use super::answers::Answers;
use super::case::{Case, Problem};
use super::figure::{Figure, Trace};
use super::quantity::Money;
use super::report::{self, Receiver, Total};
use super::typed::MoneyUnit;
use trial::Trial;

/// Everything advised about a case.
#[derive(Clone, Debug)]
pub struct Advice {
    /// For every measure refused, or refused to a loan, over a negotiable term alone: the smallest change that
    /// qualifies. At most one a measure, in the order of the law.
    pub near_misses: Vec<NearMiss>,
    /// The loans a little above the bound of a tier, where the tier below would pay more.
    pub cliffs: Vec<Cliff>,
    /// Every lawful combination; nothing unless the amount of an excluded subsidy was typed.
    pub combinations: Option<Combinations>,
    /// The costs of the ledger by the year they fall into.
    pub years: Years,
    /// Answers that cannot be used.
    pub problems: Vec<Problem>,
}

/// An amount, or the range the law leaves, as plain values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The amount, or the least of it.
    pub least: Money,
    /// The most of it, where it is a range.
    pub most: Option<Money>,
}

impl From<&report::Amount> for Range {
    fn from(of: &report::Amount) -> Range {
        Range { least: of.least.value(), most: of.most.as_ref().map(Figure::value) }
    }
}

/// Puts an item into a list in order, after its equals. These lists are short, and the library's own sort weighs more
/// in the browser than everything advised.
fn put<T>(list: &mut Vec<T>, item: T, compare: impl Fn(&T, &T) -> Ordering) {
    let at = list.partition_point(|other| compare(other, &item).is_le());
    list.insert(at, item);
}

/// What a receiver's total is before a change and after it; nothing where nothing is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The receiver.
    pub receiver: Receiver,
    /// Before.
    pub before: Option<Range>,
    /// After.
    pub after: Option<Range>,
}

impl Shift {
    /// The totals of every receiver that has one before or after.
    fn between(before: &[Total], after: &[Total]) -> Vec<Shift> {
        let of = |totals: &[Total], receiver| {
            totals.iter().find(|total| total.receiver == receiver).map(|total| Range::from(&total.amount))
        };
        let shifts = Receiver::ALL.iter().map(|receiver| Shift {
            receiver: *receiver,
            before: of(before, *receiver),
            after: of(after, *receiver),
        });
        shifts.filter(|shift| shift.before.is_some() || shift.after.is_some()).collect()
    }
}

/// Advises on the answers. `unit` is what a bare amount of money is in, and what the proposed answers are written in;
/// with `trace` the figures of the years explain themselves.
pub fn advise(answers: &Answers, unit: MoneyUnit, trace: Trace) -> Advice {
    let mut trial = Trial::new(answers, unit);
    let before = trial.report();
    let near_misses = near_miss::near_misses(&mut trial, &before);
    let cliffs = cliff::cliffs(&mut trial, &before);
    let problems = before.problems.clone();
    let mut case = trial.into_case();
    let combinations = combination::combinations(&mut case, before);
    if trace == Trace::On {
        case = Case::read(answers, unit, trace);
        case.alternatives = false;
    }
    Advice { near_misses, cliffs, combinations, years: years::years(case), problems }
}
