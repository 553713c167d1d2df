//! The advice written down in plain values. `types.d.ts` says the same in TypeScript.

use serde::Serialize;

use super::output::{amount, condition, percent, quantity, worth, yuan};
use super::shape::{Amount, Condition, Quantity, Range};
use crate::engine::advice::{self, Setting, Source};
use crate::engine::choice::Choice;
use crate::engine::condition::Verdict;
use crate::engine::figure::Figure;
use crate::engine::quantity::{Money, Rate};
use crate::engine::report;

/// Everything advised.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
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

pub(super) fn advice(of: &advice::Advice) -> Advice {
    Advice {
        near_misses: of.near_misses.iter().map(near_miss).collect(),
        cliffs: of.cliffs.iter().map(cliff).collect(),
        combinations: of.combinations.as_ref().map(combinations),
        years: Years {
            basis: of.years.basis.key(),
            years: of.years.years.iter().map(year).collect(),
            moves: of.years.moves.iter().map(moved).collect(),
            open: of.years.open.iter().map(ToString::to_string).collect(),
        },
    }
}

fn near_miss(of: &advice::NearMiss) -> NearMiss {
    NearMiss {
        measure: of.measure.key(),
        loan: of.loan,
        change: change(&of.change),
        failing: of.failing.iter().map(condition).collect(),
        receiver: of.receiver.key(),
        before: of.before.as_ref().map(range),
        after: of.after.as_ref().map(range),
        ratio: of.ratio.map(|(least, most)| rates(least, most)),
        totals: of.totals.iter().map(shift).collect(),
        lost: of.lost.iter().map(|measure| measure.key()).collect(),
    }
}

fn change(of: &advice::Change) -> Change {
    Change { path: of.at.to_string(), from: setting(of.from), to: setting(of.to), input: of.text.clone() }
}

fn setting(of: Setting) -> Quantity {
    match of {
        Setting::Value(value) => quantity(value),
        Setting::Choice(key) => Quantity { value: key.to_owned(), unit: "choice", fraction: None },
    }
}

fn range(of: &advice::Range) -> Range {
    Range { least: yuan(of.least), most: of.most.map(yuan) }
}

fn rates(least: Rate, most: Option<Rate>) -> Range {
    Range { least: percent(least), most: most.map(percent) }
}

fn shift(of: &advice::Shift) -> Shift {
    let (before, after) = (of.before.as_ref().map(range), of.after.as_ref().map(range));
    Shift { receiver: of.receiver.key(), before, after }
}

fn cliff(of: &advice::Cliff) -> Cliff {
    let side = |of: &advice::Side| Side {
        at: yuan(of.at),
        ratio: rates(of.ratio, of.ratio_most),
        amount: of.amount.as_ref().map(range),
    };
    Cliff {
        measure: of.measure.key(),
        loan: of.loan,
        receiver: of.receiver.key(),
        change: change(&of.change),
        quote: of.words.quote,
        clause: of.words.clause.id,
        above: side(&of.above),
        below: side(&of.below),
    }
}

fn combinations(of: &advice::Combinations) -> Combinations {
    let runner_up = of.runner_up();
    let exclusions = of.exclusions.iter().map(|exclusion| Exclusion {
        measure: exclusion.measure.key(),
        question: exclusion.question.to_string(),
        path: exclusion.amount_at.to_string(),
        amount: yuan(exclusion.amount),
        receiver: exclusion.receiver.key(),
        quote: exclusion.words.quote,
        clause: exclusion.words.clause.id,
    });
    let outside = of.outside.iter().map(|outside| Outside {
        measure: outside.measure.key(),
        loan: outside.loan,
        quote: outside.words.quote,
        clause: outside.words.clause.id,
    });
    Combinations {
        exclusions: exclusions.collect(),
        all: of.all.iter().map(combination).collect(),
        runner_up: runner_up.and_then(|runner_up| of.all.iter().position(|one| one == runner_up)),
        margin: of.margin().map(yuan),
        tie: of.is_tie(),
        outside: outside.collect(),
    }
}

fn combination(of: &advice::Combination) -> Combination {
    let part = |(source, amount): &(Source, Money)| {
        let (measure, path) = match source {
            Source::Measure(measure) => (Some(measure.key()), None),
            Source::Typed(at) => (None, Some(at.to_string())),
        };
        CombinationPart { measure, path, amount: yuan(*amount) }
    };
    let received = |(receiver, amount): &(report::Receiver, advice::Range)| Received {
        receiver: receiver.key(),
        amount: range(amount),
    };
    Combination {
        picks: of.picks.iter().map(|pick| pick.key()).collect(),
        enterprise: yuan(of.enterprise),
        parts: of.parts.iter().map(part).collect(),
        others: of.others.iter().map(received).collect(),
    }
}

fn year(of: &advice::YearCost) -> YearCost {
    let explained = |figure: &Figure<Money>| amount(&report::Amount { least: figure.clone(), most: None });
    let questions = match &of.verdict {
        Verdict::Open(questions) => questions.iter().map(ToString::to_string).collect(),
        Verdict::Granted | Verdict::Refused => Vec::new(),
    };
    let loans = of.loans.iter().map(|loan| LoanYear {
        loan: loan.loan,
        interest: worth(&loan.interest),
        fee: loan.fee.as_ref().map(worth),
        counts: loan.counts,
    });
    YearCost {
        year: of.year,
        verdict: of.verdict.key(),
        questions,
        interest: explained(&of.interest),
        fee: explained(&of.fee),
        base: of.base.as_ref().map(explained),
        subsidy: of.subsidy.as_ref().map(explained),
        cap_left: of.cap_left.as_ref().map(worth),
        loans: loans.collect(),
    }
}

fn moved(of: &advice::Move) -> Move {
    let both = |(one, other): (Money, Money)| [yuan(one), yuan(other)];
    Move {
        loan: of.payment.loan,
        kind: of.payment.kind.key(),
        on: of.payment.on.to_string(),
        amount: yuan(of.payment.amount),
        to: of.to,
        before: both(of.before),
        after: both(of.after),
        better: of.is_better(),
    }
}
