//! The shape of the output: plain values, apart from the engine's own types. `types.d.ts` says the same in TypeScript.

use serde::Serialize;

use super::advice::{Advice, BridgePlan};
use super::step::Step;

/// The answer of the door.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// Whether every answer could be used.
    pub ok: bool,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// The assessment of the rest.
    pub report: Report,
}

/// The other answer of the door: advice.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Advised {
    /// Whether every answer could be used.
    pub ok: bool,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// The advice on the rest.
    pub advice: Advice,
}

/// The third: the plan of the bridge loan alone.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Planned {
    /// Whether every answer could be used.
    pub ok: bool,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// The plan by the rest.
    pub plan: BridgePlan,
}

/// The answers to many inputs.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Batch {
    /// Whether the list, and every answer in it, could be used.
    pub ok: bool,
    /// What is wrong with the list itself; what is wrong with an input stands in its output.
    pub problems: Vec<Problem>,
    /// One for each input, in their order.
    pub outputs: Vec<Output>,
}

/// Something in the input that cannot be used.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Where: `loans[0].amount`; empty for the input as a whole.
    pub path: String,
    /// The stable key of what is wrong.
    pub code: &'static str,
    /// The same for people, in Chinese.
    pub message: String,
}

/// The assessment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The year asked about.
    pub year: Option<i32>,
    /// The size class, once the answers settle it.
    pub size_class: Option<&'static str>,
    /// How the size class was found.
    pub size: Size,
    /// The measures, in the order of the law.
    pub measures: Vec<Measure>,
    /// What is granted in the year, by receiver.
    pub totals: Vec<Total>,
    /// What is known of the year's true cost of finance.
    pub true_cost: Option<Amount>,
    /// The last day on which the table of LPRs is known to hold.
    pub lpr_known_until: String,
}

/// How the size class was found.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Size {
    /// The class cannot be above this one.
    pub at_most: Option<&'static str>,
    /// What each answered indicator says.
    pub levels: Vec<Level>,
    /// The answers still missing.
    pub open: Vec<String>,
}

/// What one indicator says.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// The indicator.
    pub indicator: &'static str,
    /// Its value.
    pub found: Quantity,
    /// The class it gives.
    pub class: &'static str,
    /// The class above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
}

/// Where the class above begins.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// Its lower bound.
    pub bound: Quantity,
    /// How much is lacking.
    pub short: Quantity,
    /// The words that print the bound.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
}

/// A value with its unit.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// The value as text.
    pub value: String,
    /// Its unit.
    pub unit: &'static str,
    /// The same as a fraction, where the text had to be cut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fraction: Option<String>,
}

/// A clause of the law.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Clause {
    /// The stable id.
    pub id: &'static str,
    /// The number as printed.
    pub number: &'static str,
    /// The whole text.
    pub text: &'static str,
    /// The document it is part of.
    pub document: Document,
    /// The leading departments.
    pub lead: &'static [&'static str],
    /// The cooperating departments.
    pub cooperating: &'static [&'static str],
}

/// A document of the law.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The stable id.
    pub id: &'static str,
    /// The number of issue.
    pub number: &'static str,
    /// The title.
    pub title: &'static str,
    /// The first day in force.
    pub in_force_from: String,
}

/// A measure, assessed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// The stable key.
    pub measure: &'static str,
    /// Its clause.
    pub clause: Clause,
    /// What it comes to.
    pub verdict: &'static str,
    /// The answers an open verdict waits for.
    pub questions: Vec<String>,
    /// Every condition.
    pub conditions: Vec<Condition>,
    /// Whether the case is about it at all.
    pub concerned: bool,
    /// The loans' parts.
    pub parts: Vec<Part>,
    /// The figure.
    pub amount: Option<Amount>,
    /// The day by which something must be done, for a measure that sets one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Who bears which part, for a measure that divides an amount.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<Share>,
    /// The figures of the years, for a reward over several years.
    pub years: Vec<YearAmount>,
    /// The part of it that falls into the year asked about, for a reward over several years.
    pub this_year: Option<String>,
    /// What is left under a yearly cap.
    pub cap_left: Option<String>,
    /// What the subsidised loans cost before and after, for a subsidy of a cost.
    pub cost: Option<Cost>,
    /// Who receives it.
    pub receiver: &'static str,
    /// Answers that could still add to a granted figure.
    pub open: Vec<String>,
    /// The points the text leaves open.
    pub readings: Vec<Reading>,
    /// Notes.
    pub notes: Vec<&'static str>,
}

/// What loans cost in the year, before the subsidy and after it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// Before.
    pub before: String,
    /// After.
    pub after: String,
}

/// A condition, looked at.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// What it requires.
    pub requirement: &'static str,
    /// What became of it.
    pub outcome: &'static str,
    /// The loan it is about.
    pub loan: Option<u16>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Quantity>,
    /// What it was held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Quantity>,
    /// A soft limit warns and does not refuse.
    pub soft: bool,
    /// The words of the law.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
    /// The answers an open outcome waits for.
    pub questions: Vec<String>,
}

/// The part of a measure that one loan plays.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The loan.
    pub loan: u16,
    /// What its own conditions come to.
    pub verdict: &'static str,
    /// The answers an open verdict waits for.
    pub questions: Vec<String>,
    /// Its own figure.
    pub amount: Option<Amount>,
    /// The ratio it falls under, for a measure with tiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Range>,
}

/// An amount, or the range the law leaves, explained.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// The amount, or the least of the range.
    pub least: String,
    /// The most of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
    /// How the amount came to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Step>,
    /// How the most came to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_steps: Option<Step>,
}

/// A value, or a range of values.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Range {
    /// The value, or the least of the range.
    pub least: String,
    /// The most of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
}

/// A day, and how it was found.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Day {
    /// The day.
    pub date: String,
    /// How it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Step>,
}

/// A part of an amount that is divided.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    /// Who bears it.
    pub bearer: &'static str,
    /// The part.
    pub amount: String,
    /// How it came to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Step>,
}

/// The figure of a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearAmount {
    /// The year.
    pub year: i32,
    /// The figure.
    pub amount: String,
}

/// A point the text leaves open.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The key of the question of reading.
    pub reading: &'static str,
    /// The reading used.
    pub chosen: &'static str,
    /// What the others would give.
    pub alternatives: Vec<Alternative>,
}

/// What another reading would give.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// The reading.
    pub key: &'static str,
    /// The verdict it leads to.
    pub verdict: &'static str,
    /// Its amount, or the least of it.
    pub least: Option<String>,
    /// The most of it, where it is a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
    /// The day, for a measure that sets one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Who would receive it.
    pub receiver: &'static str,
}

/// What one receiver gets of everything granted.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Total {
    /// The receiver.
    pub receiver: &'static str,
    /// The amount, or the least of it.
    pub least: String,
    /// The most of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
}
