//! Answers to propose: what stands at a place now, what would have to stand there, and how that is typed.

use rust_decimal::Decimal;

use super::trial::Trial;
use crate::engine::choice::RateForm;
use crate::engine::condition::Condition;
use crate::engine::field::{At, Field, Kind};
use crate::engine::figure::Value;
use crate::engine::quantity::{Money, Rate};
use crate::engine::typed::{self, MoneyUnit};

/// An answer as a value.
#[derive(Clone, Copy, Debug)]
pub enum Setting {
    /// A quantity.
    Value(Value),
    /// The key of a choice; empty where nothing is chosen.
    Choice(&'static str),
}

/// One answer changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// Where.
    pub at: At,
    /// What stands there, or what stands for no answer.
    pub from: Setting,
    /// What would stand there. A rate of a loan is in the form of its rate: a spread or a mark-up, where it is one.
    pub to: Setting,
    /// The same as it is typed, which reads as exactly that.
    pub text: String,
    /// How far the change goes, as a part of what stands there, for comparing it with others.
    pub(super) distance: Distance,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distance(i64, i64);

impl Distance {
    /// A choice changes altogether.
    const WHOLE: Distance = Distance(1, 1);

    fn between(from: i64, to: i64) -> Distance {
        Distance(from.abs_diff(to).try_into().unwrap_or(i64::MAX), from.saturating_abs().max(1))
    }

    pub(super) fn compare(self, other: Distance) -> std::cmp::Ordering {
        (i128::from(self.0) * i128::from(other.1)).cmp(&(i128::from(other.0) * i128::from(self.1)))
    }
}

impl Change {
    /// The change of the answer at that place under which the condition holds; nothing where there is none.
    pub(super) fn meeting(trial: &Trial, at: At, condition: &Condition) -> Option<Change> {
        let (_, becomes) = condition.requirement.negotiable()?;
        if let (Some(becomes), Kind::Choice(keys)) = (becomes, at.field.kind()) {
            let current = typed::key(trial.answers.get(at));
            let from = keys().iter().find(|key| **key == current)?;
            let (from, to) = (Setting::Choice(from), Setting::Choice(becomes));
            return Some(Change { at, from, to, text: becomes.to_owned(), distance: Distance::WHOLE });
        }
        let (found, bound) = (condition.found?, condition.bound?);
        let (from, to) = match (current(trial, at)?, found, bound) {
            // What is found may be a total, of which this answer is a part.
            (Value::Money(from), Value::Money(found), Value::Money(bound)) => {
                let to = from.minus(found.minus(bound).ok()?).ok()?;
                (Value::Money(from), Value::Money(Some(to).filter(|to| *to > Money::ZERO)?))
            }
            (Value::Rate(from), Value::Rate(_), Value::Rate(bound)) => {
                (Value::Rate(from), Value::Rate(rate(trial, at, bound)?))
            }
            (Value::Days(from), Value::Days(found), bound @ Value::Days(_)) if from == found => {
                (Value::Days(from), bound)
            }
            (Value::Months(from), Value::Months(found), bound @ Value::Months(_)) if from == found => {
                (Value::Months(from), bound)
            }
            (Value::Date(from), Value::Date(found), bound @ Value::Date(_)) if from == found => {
                (Value::Date(from), bound)
            }
            _ => return None,
        };
        Change::between(trial, at, from, to)
    }

    /// That answer instead of this one.
    pub(super) fn between(trial: &Trial, at: At, from: Value, to: Value) -> Option<Change> {
        let distance = Distance::between(units(from)?, units(to)?);
        let text = text(trial, at, to)?;
        Some(Change { at, from: Setting::Value(from), to: Setting::Value(to), text, distance })
    }

    /// Of two changes of one answer, the one that goes further.
    pub(super) fn further(self, other: Change) -> Change {
        if self.distance.compare(other.distance).is_ge() { self } else { other }
    }
}

/// The quantity that stands at a place, or stands for no answer there.
pub(super) fn current(trial: &Trial, at: At) -> Option<Value> {
    let text = trial.answers.get(at);
    match at.field.kind() {
        // Without a guaranteed amount the whole loan is guaranteed.
        Kind::Money if text.is_empty() && at.field == Field::GuaranteedAmount => {
            current(trial, At { field: Field::Amount, ..at })
        }
        Kind::Money => typed::money(text, trial.unit).ok().map(Value::Money),
        Kind::LoanRate => trial.case.loan(at.loan?)?.rate.answer.map(Value::Rate),
        Kind::Percent { decimals, most } => typed::percent(text, decimals, most).ok().map(Value::Rate),
        Kind::Days { most } => typed::days(text, most).ok().map(Value::Days),
        Kind::Months => typed::months(text).ok().map(Value::Months),
        Kind::Date => typed::date(text).ok().map(Value::Date),
        _ => None,
    }
}

/// The answer of a rate that comes to the bound, rounded down to what can be typed.
fn rate(trial: &Trial, at: At, bound: Rate) -> Option<Rate> {
    match at.field.kind() {
        Kind::LoanRate => trial.case.loan(at.loan?)?.rate_answer_for(bound).ok(),
        _ => Some(bound.floored(Rate::PERCENT_STEP)),
    }
}

fn units(value: Value) -> Option<i64> {
    Some(match value {
        Value::Money(money) => money.fen(),
        Value::Rate(rate) => rate.pico(),
        Value::Days(days) => i64::from(days.get()),
        Value::Months(months) => i64::from(months.get()),
        Value::Date(date) => date.ordinal(),
        _ => return None,
    })
}

/// How a value is typed at that place.
fn text(trial: &Trial, at: At, value: Value) -> Option<String> {
    /// Decimal places of a fen in 万元.
    const WAN_PLACES: u32 = 6;
    Some(match value {
        Value::Money(money) => match trial.unit {
            MoneyUnit::Wan => Decimal::new(money.fen(), WAN_PLACES).normalize().to_string(),
            MoneyUnit::Yuan => money.yuan().normalize().to_string(),
        },
        Value::Rate(rate) => {
            let form = at.loan.and_then(|index| trial.case.loan(index)).and_then(|loan| loan.rate_form.answer);
            let spread = at.field == Field::Rate && form == Some(RateForm::LprSpread);
            let number = if spread { rate.basis_points() } else { rate.percent() };
            number.to_string()
        }
        Value::Days(days) => days.get().to_string(),
        Value::Months(months) => months.get().to_string(),
        Value::Date(date) => date.to_string(),
        _ => return None,
    })
}
