//! The shape of the advice: plain values. `types.d.ts` says the same in TypeScript.

use serde::Serialize;

use super::bridge::BridgePlan;

use crate::js::shape::{Amount, Condition, Quantity, Range};

/// Everything advised.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// The plan of the bridge loan.
    pub bridge: BridgePlan,
    /// The measures missed over one negotiable term.
    pub near_misses: Vec<NearMiss>,
    /// The loans a little above a bound where the tier below pays more.
    pub cliffs: Vec<Cliff>,
    /// The lawful combinations, once the amount of an excluded subsidy is given.
    pub combinations: Option<Combinations>,
    /// The costs over the years.
    pub years: Years,
}

/// One answer changed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Where: `loans[0].amount`.
    pub path: String,
    /// What stands there now.
    pub from: Quantity,
    /// What would stand there.
    pub to: Quantity,
    /// The same as an input.
    pub input: String,
}

/// A measure missed over one negotiable term.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NearMiss {
    /// The measure.
    pub measure: &'static str,
    /// The loan it would be granted for.
    pub loan: Option<u16>,
    /// The answer to change.
    pub change: Change,
    /// The conditions that fail now.
    pub failing: Vec<Condition>,
    /// Who would receive it.
    pub receiver: &'static str,
    /// What it pays now.
    pub before: Option<Range>,
    /// What it would pay.
    pub after: Option<Range>,
    /// The ratio that would hold, for a measure with tiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Range>,
    /// Every receiver's total, before and after.
    pub totals: Vec<Shift>,
    /// The measures that would be lost by it.
    pub lost: Vec<&'static str>,
}

/// A receiver's total before and after.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shift {
    /// The receiver.
    pub receiver: &'static str,
    /// Before.
    pub before: Option<Range>,
    /// After.
    pub after: Option<Range>,
}

/// A loan a little above a bound.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cliff {
    /// The measure.
    pub measure: &'static str,
    /// The loan.
    pub loan: u16,
    /// Who receives it.
    pub receiver: &'static str,
    /// The answer that would come down to the bound.
    pub change: Change,
    /// The words that print the bound.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
    /// As it stands.
    pub above: Side,
    /// At the bound.
    pub below: Side,
}

/// One side of a bound.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
    /// The amount looked up.
    pub at: String,
    /// Its ratio.
    pub ratio: Range,
    /// What is paid for the loan.
    pub amount: Option<Range>,
}

/// The lawful combinations.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Combinations {
    /// What excludes what.
    pub exclusions: Vec<Exclusion>,
    /// All of them, the best first.
    pub all: Vec<Combination>,
    /// The place among them of the next best that draws something else.
    pub runner_up: Option<usize>,
    /// By how much the best is better.
    pub margin: Option<String>,
    /// Whether it is not better at all.
    pub tie: bool,
    /// The loans their guarantee keeps out of a measure.
    pub outside: Vec<Outside>,
}

/// Two subsidies of which only one may be drawn.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exclusion {
    /// The city's own measure.
    pub measure: &'static str,
    /// The question whether the other was drawn.
    pub question: String,
    /// Where it was given what the other would pay.
    pub path: String,
    /// What the other would pay.
    pub amount: String,
    /// Who receives it.
    pub receiver: &'static str,
    /// The words that exclude one by the other.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
}

/// One lawful combination.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Combination {
    /// What is drawn of each exclusion.
    pub picks: Vec<&'static str>,
    /// What the enterprise receives.
    pub enterprise: String,
    /// The parts of it.
    pub parts: Vec<CombinationPart>,
    /// What the others receive.
    pub others: Vec<Received>,
}

/// A part of what the enterprise receives.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CombinationPart {
    /// The measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<&'static str>,
    /// The answer, where it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The amount.
    pub amount: String,
}

/// What a receiver receives.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    /// The receiver.
    pub receiver: &'static str,
    /// The amount.
    #[serde(flatten)]
    pub amount: Range,
}

/// A loan its guarantee keeps out of a measure.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outside {
    /// The measure.
    pub measure: &'static str,
    /// The loan.
    pub loan: u16,
    /// The words that leave it out.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
}

/// The costs over the years.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Years {
    /// Which year a cost belongs to.
    pub basis: &'static str,
    /// The years.
    pub years: Vec<YearCost>,
    /// The payments near the end of a year that would change a subsidy.
    pub moves: Vec<Move>,
    /// Answers missing for a schedule.
    pub open: Vec<String>,
}

/// What a year costs and brings.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearCost {
    /// The year.
    pub year: i32,
    /// The verdict on the interest subsidy.
    pub verdict: &'static str,
    /// The answers an open verdict waits for.
    pub questions: Vec<String>,
    /// Interest.
    pub interest: Amount,
    /// Guarantee fees.
    pub fee: Amount,
    /// What the subsidy is half of.
    pub base: Option<Amount>,
    /// The subsidy.
    pub subsidy: Option<Amount>,
    /// What of the cap is unused.
    pub cap_left: Option<String>,
    /// The loans.
    pub loans: Vec<LoanYear>,
}

/// What a loan costs in a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoanYear {
    /// The loan.
    pub loan: u16,
    /// Its interest.
    pub interest: String,
    /// Its guarantee fee.
    pub fee: Option<String>,
    /// Whether it counts for the subsidy.
    pub counts: bool,
}

/// A payment on the other side of the year's end.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// The loan.
    pub loan: u16,
    /// What is paid.
    pub kind: &'static str,
    /// The day it is paid.
    pub on: String,
    /// The amount.
    pub amount: String,
    /// The year it would fall into instead.
    pub to: i32,
    /// The subsidies of its own year and of the other.
    pub before: [String; 2],
    /// The same with the payment moved.
    pub after: [String; 2],
    /// Whether both together are more.
    pub better: bool,
}
