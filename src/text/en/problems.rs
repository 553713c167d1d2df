//! Answers that cannot be used: which question, what was typed, why not, and what to type instead.

use super::values;
use super::vocabulary::field;
use crate::engine::case::{Problem, ProblemKind};
use crate::engine::doubt::{Doubt, DoubtKind};
use crate::engine::typed::Refusal;
use crate::text::{format, shown};

pub(super) fn problem(problem: &Problem, typed: &str) -> String {
    let text = field(problem.at.field);
    let label = text.label;
    let typed = shown(typed);
    let reason = match problem.kind {
        ProblemKind::Refused(refusal) => return refused(label, &typed, refusal, text.example),
        ProblemKind::NotAfterStart => "must be later than the drawdown date",
        ProblemKind::MoreThanWhole(whole) => &format!("must not exceed “{}”", field(whole).label),
        ProblemKind::MoreThanLoan => "must not exceed the loan amount",
        ProblemKind::TermTooLong => "is more than 50 years after drawdown; check the year",
        ProblemKind::RateBelowZero => "makes the rate less than 0; check the spread",
    };
    format!("{label}: “{typed}” {reason}.")
}

fn refused(label: &str, typed: &str, refusal: Refusal, example: &str) -> String {
    let reason = match refusal {
        Refusal::NotANumber => "cannot be understood; enter a number".to_owned(),
        Refusal::Negative => "must not be negative".to_owned(),
        Refusal::Ambiguous => "can be read in two ways; write it out in full".to_owned(),
        Refusal::Exponent => "is in scientific notation; write out all digits".to_owned(),
        Refusal::TooPrecise { decimals: 1 } => "has too many decimals; at most 1 is allowed".to_owned(),
        Refusal::TooPrecise { decimals } => format!("has too many decimals; at most {decimals} are allowed"),
        Refusal::TooLarge => "is too large; check the unit".to_owned(),
        Refusal::TooSmall => "must be greater than 0".to_owned(),
        Refusal::WrongUnit => "has the wrong unit".to_owned(),
        Refusal::NotWhole => "must be a whole number".to_owned(),
        Refusal::NotADate => "cannot be understood; enter year, month and day".to_owned(),
        Refusal::NoSuchDay => "is not a day of the calendar".to_owned(),
        Refusal::NotOffered => "is not one of the answers".to_owned(),
    };
    let example = if example.is_empty() { String::new() } else { format!(" Example: {example}.") };
    format!("{label}: “{typed}” {reason}.{example}")
}

pub(super) fn doubt(doubt: &Doubt) -> String {
    match doubt.kind {
        DoubtKind::PercentForPerMille(rate) => {
            let per_mille = rate.percent();
            format!("{} is far above what is usual. Is it {per_mille}‰?", format::rate(rate))
        }
        DoubtKind::SmallAmount(amount) => {
            format!("Counted as {}, which is very small. Is the unit right?", values::money(amount))
        }
        DoubtKind::LargeAmount(amount) => {
            let amount = values::short_money(amount);
            format!("Counted as {amount}, which is very large. Were yuan entered instead of units of 10,000?")
        }
        DoubtKind::NotThePublished { typed, published, on } => {
            let [typed, published] = [typed, published].map(format::rate);
            format!("{typed} was entered, {published} was published on {on} and counts. Is the day of pricing right?")
        }
        DoubtKind::HighRate(rate) => {
            format!("A yearly rate of {} is far above what is usual. Is it right?", format::rate(rate))
        }
    }
}
