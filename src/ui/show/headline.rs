//! The one number the user came for, in digits and in words, and how far it is from its cap.

use super::words;
use crate::engine::condition::Verdict;
use crate::engine::field::At;
use crate::engine::law::interest_subsidy::YEARLY_CAP;
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure, Receiver, Report};
use crate::text::{capitals, format};
use crate::ui::model::Model;

/// The headline as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Which year: 2026 年度，企业可享受.
    pub label: String,
    /// The amount; what stands for it where there is none.
    pub amount: String,
    /// Whether there is an amount.
    pub is_amount: bool,
    /// The amount in words, or why there is none.
    pub words: String,
    /// What it is made of, where of more than one measure.
    pub parts: Vec<(String, String)>,
    /// The yearly cap and how far it is.
    pub cap: Option<Cap>,
    /// Whether the result is of earlier answers.
    pub stale: bool,
    /// That something is still open which could change the amount; empty where nothing is.
    pub open: String,
}

/// A cap and how far it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cap {
    /// Which cap.
    pub label: String,
    /// What is left under it.
    pub left: String,
    /// The part used, of a thousand.
    pub used: u32,
    /// Whether it is used up.
    pub full: bool,
}

/// Prepares the headline.
pub fn headline(model: &Model) -> Headline {
    let report = &model.outcome.report;
    let total = report.total(Receiver::Enterprise).map(|total| &total.amount.least);
    let amount = total.map(|figure| figure.value());
    let open = open(report);
    let none = if open == 0 { words().nothing_granted } else { words().not_yet_known };
    let year = report.year.map(|year| year.to_string());
    Headline {
        label: year.map_or_else(|| words().year_open.to_owned(), |year| (words().headline)(&year)),
        amount: amount.map_or_else(|| words().no_amount.to_owned(), yuan),
        is_amount: amount.is_some(),
        words: amount.map_or_else(|| none.to_owned(), capitals::rmb),
        parts: parts(model),
        cap: report.measure(Measure::InterestSubsidy).and_then(cap),
        stale: model.stale,
        open: if open == 0 { String::new() } else { (words().still_open)(open) },
    }
}

/// The amount with its sign.
pub fn yuan(amount: Money) -> String {
    format!("{}{}", words().yuan_sign, format::money(amount))
}

/// How many questions are open that could change what the enterprise gets.
fn open(report: &Report) -> usize {
    let mut open: Vec<At> = Vec::new();
    for measure in
        report.measures.iter().filter(|measure| measure.receiver == Receiver::Enterprise && measure.concerned)
    {
        let questions = match &measure.verdict {
            Verdict::Open(questions) => questions,
            _ => &measure.open,
        };
        open.extend(questions.iter().filter(|at| !open.contains(at)).copied().collect::<Vec<_>>());
    }
    open.len()
}

/// What the measures that make up the total give in the year, where there are several.
fn parts(model: &Model) -> Vec<(String, String)> {
    let granted = model
        .outcome
        .report
        .measures
        .iter()
        .filter(|measure| measure.receiver == Receiver::Enterprise && measure.verdict == Verdict::Granted);
    let part = |measure: &Assessment| {
        let amount = measure.amount.as_ref().map(|amount| &amount.least);
        let of_year = if measure.years.is_empty() { amount } else { measure.this_year.as_ref() };
        Some((model.text().measure(measure.measure).name.to_owned(), yuan(of_year?.value())))
    };
    let parts: Vec<(String, String)> = granted.filter_map(part).collect();
    if parts.len() > 1 { parts } else { Vec::new() }
}

fn cap(measure: &Assessment) -> Option<Cap> {
    let left = measure.cap_left.as_ref()?.value();
    let used = measure.amount.as_ref()?.least.value();
    let full = left == Money::ZERO;
    let (used, whole) = (used.fen(), YEARLY_CAP.value.fen().max(1));
    let number = measure.clause.number;
    Some(Cap {
        label: (words().cap)(number, YEARLY_CAP.printed),
        left: if full { words().cap_reached.to_owned() } else { (words().cap_left)(&format::money(left)) },
        used: u32::try_from(used.saturating_mul(1000) / whole).unwrap_or(1000).min(1000),
        full,
    })
}

/// What a screen reader is told when the result has settled: the headline, and what others get or are paid.
pub fn announcement(model: &Model) -> String {
    let headline = headline(model);
    let mut said = format!("{} {}", headline.label, if headline.is_amount { headline.amount } else { headline.words });
    for other in super::receivers::receivers(model).into_iter().skip(1).filter(|other| other.known) {
        said.push_str(words().and);
        said.push_str(&format!("{} {}", other.label, other.amount));
    }
    said
}
