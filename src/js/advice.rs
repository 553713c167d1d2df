//! The advice written down in plain values.

mod bridge;
mod shape;

pub(super) use bridge::plan;
pub use bridge::{BridgeDay, BridgePlan, BridgeStop, BridgeWarning, BridgeWay};
pub use shape::{
    Advice, Change, Cliff, Combination, CombinationPart, Combinations, Exclusion, LoanYear, Move, NearMiss, Outside,
    Received, Shift, Side, YearCost, Years,
};

use super::output::{amount, condition, percent, quantity, worth, yuan};
use super::shape::{Quantity, Range};
use crate::engine;
use crate::engine::advice::{self, Setting, Source};
use crate::engine::choice::Choice;
use crate::engine::condition::Verdict;
use crate::engine::figure::Figure;
use crate::engine::gap::Known;
use crate::engine::quantity::{Money, Rate};
use crate::engine::report;

pub(super) fn advice(of: &advice::Advice, bridge: &Known<engine::plan::bridge::Advice>) -> Advice {
    Advice {
        bridge: plan(bridge),
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
