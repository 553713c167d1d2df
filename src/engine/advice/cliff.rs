//! Cliffs: a loan a little above the bound of a tier, where the tier below would pay more.
//!
//! A little above is wherever a total loss would bring more at the bound than at the amount: with 40 % up to 1000万
//! and 30 % above, up to 1333.33万.

use super::answer::{Change, current};
use super::trial::Trial;
use crate::engine::case::Case;
use crate::engine::condition::Verdict;
use crate::engine::field::{At, Field, LoanIndex};
use crate::engine::figure::{Figure, Value};
use crate::engine::law::{self, Tier, Words};
use crate::engine::measures;
use crate::engine::quantity::{Money, Rate};
use crate::engine::report::{Measure, Part, Receiver, Report};

use super::Range;

/// The measures with tiers: what is looked up in them, what is paid a part of, and the tiers.
const SCALES: [(Measure, Field, Field, &[Tier]); 1] =
    [(Measure::RiskCompensation, Field::Amount, Field::PrincipalLoss, law::risk_compensation::TIERS)];

/// A tier whose lower neighbour pays more.
#[derive(Clone, Debug)]
pub struct Cliff {
    /// The measure.
    pub measure: Measure,
    /// The loan.
    pub loan: LoanIndex,
    /// Who receives it.
    pub receiver: Receiver,
    /// The answer that would come down to the bound.
    pub change: Change,
    /// The words that print the bound.
    pub words: &'static Words,
    /// As it stands.
    pub above: Side,
    /// At the bound. A loss above the bound counts as the bound there, since no more than the loan can be lost.
    pub below: Side,
}

/// What holds on one side of a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// The amount looked up.
    pub at: Money,
    /// Its ratio, or the least of it.
    pub ratio: Rate,
    /// The most of the ratio.
    pub ratio_most: Option<Rate>,
    /// What is paid for the loan, where anything was lost.
    pub amount: Option<Range>,
}

/// Every cliff of a report.
pub(super) fn cliffs(trial: &mut Trial, before: &Report) -> Vec<Cliff> {
    let mut cliffs = Vec::new();
    for (measure, field, lost, tiers) in SCALES {
        let Some(assessment) = before.measure(measure) else { continue };
        for part in assessment.parts.iter().filter(|part| part.verdict == Verdict::Granted) {
            let at = At::loan(part.loan, field);
            let Some(Value::Money(amount)) = current(trial, at) else { continue };
            let Some(above) = side(amount, part) else { continue };
            let Some((lower, ratio)) = lower(tiers, amount) else { continue };
            if !pays_more(ratio, lower.up_to.value, &above) {
                continue;
            }
            let Some(changes) = changes(trial, at, At { field: lost, ..at }, lower.up_to.value) else { continue };
            let below = trial.with(&changes, |case| granted_side(case, measure, part.loan, lower.up_to.value));
            let (Some(below), Some(change)) = (below, changes.into_iter().next()) else { continue };
            // Under a reading that raises both sides to the ceiling nothing falls.
            if below.ratio > above.ratio {
                let (loan, receiver, words) = (part.loan, assessment.receiver, &lower.up_to.words);
                cliffs.push(Cliff { measure, loan, receiver, change, words, above, below });
            }
        }
    }
    cliffs
}

/// The tier below the one that holds the amount, and its ratio.
fn lower(tiers: &'static [Tier], amount: Money) -> Option<(&'static Tier, Rate)> {
    let lower = tiers.iter().take_while(|tier| tier.up_to.value < amount).last()?;
    Some((lower, lower.ratio.value))
}

/// Whether the whole of the bound at its ratio is more than the whole of the amount at its own.
fn pays_more(ratio: Rate, bound: Money, above: &Side) -> bool {
    let part = |amount: Money, ratio| amount.exact().times_rate(ratio);
    let compared = part(bound, ratio).and_then(|at_bound| at_bound.compare(part(above.at, above.ratio)?));
    compared.is_ok_and(std::cmp::Ordering::is_gt)
}

/// The amount brought down to the bound, and a loss above it with it.
fn changes(trial: &Trial, at: At, lost: At, bound: Money) -> Option<Vec<Change>> {
    let mut changes = vec![Change::between(trial, at, current(trial, at)?, Value::Money(bound))?];
    if let Some(loss @ Value::Money(amount)) = current(trial, lost).filter(|_| !trial.answers.get(lost).is_empty())
        && amount > bound
    {
        changes.push(Change::between(trial, lost, loss, Value::Money(bound))?);
    }
    Some(changes)
}

fn granted_side(case: &Case, measure: Measure, loan: LoanIndex, at: Money) -> Option<Side> {
    let judged = measures::assess_any(case, measure)?;
    side(at, judged.parts.iter().find(|part| part.loan == loan && part.verdict == Verdict::Granted)?)
}

fn side(at: Money, part: &Part) -> Option<Side> {
    let (least, most) = part.ratio.as_ref()?;
    let amount = part.amount.as_ref().map(Range::from);
    Some(Side { at, ratio: least.value(), ratio_most: most.as_ref().map(Figure::value), amount })
}
