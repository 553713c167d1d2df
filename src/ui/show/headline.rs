//! The one number the user came for, in digits and in words, and how far it is from its cap.

use super::{receivers, seats};
use crate::engine::condition::Verdict;
use crate::engine::field::At;
use crate::engine::law::interest_subsidy::YEARLY_CAP;
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Measure, Receiver, Report};
use crate::text::format;
use crate::text::page::PageText;
use crate::ui::model::Model;
use crate::ui::place::Place;

/// The headline as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Which year: 2026 年度，企业可享受.
    pub label: String,
    /// The amount; what stands for it where there is none.
    pub amount: String,
    /// Whether there is an amount.
    pub is_amount: bool,
    /// Whether it is a range, which is long.
    pub is_range: bool,
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
    /// How many answers are to be corrected first, and where the first of them is.
    pub wrong: Option<(String, Place)>,
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
    let seat = seats::seat(model);
    let total = report.total(seat).map(|total| &total.amount);
    let gets = receivers::shown(model, seat);
    let open = open(report, seat);
    let of_enterprise = seat == Receiver::Enterprise;
    let label = if of_enterprise { model.words().year_open } else { gets.label };
    let year = report.year.map(|year| (model.words().headline)(year, label));
    Headline {
        label: year.unwrap_or_else(|| label.to_owned()),
        is_amount: gets.known,
        is_range: total.is_some_and(|total| total.most.is_some()),
        words: match total {
            Some(Amount { least, most: None }) => (model.words().in_words)(least.value()),
            Some(Amount { least, .. }) => (model.words().at_least)(&(model.words().in_words)(least.value())),
            None if gets.known => gets.note,
            None => none(model.words(), report, seat, open),
        },
        amount: gets.amount,
        parts: parts(model, seat),
        cap: report
            .measure(Measure::InterestSubsidy)
            .filter(|_| of_enterprise)
            .and_then(|measure| cap(model.words(), measure)),
        stale: model.stale,
        wrong: model.shown_problems().next().map(|(place, _)| {
            let count = model.shown_problems().count();
            ((model.words().to_correct)(count), place)
        }),
        open: if open == 0 { String::new() } else { (model.words().still_open)(open) },
    }
}

/// The amount with its sign.
pub fn yuan(words: &'static PageText, amount: Money) -> String {
    format!("{}{}", words.yuan_sign, format::money(amount))
}

/// Why there is no amount: nothing is granted, or nothing that pays, or something is still open.
fn none(words: &'static PageText, report: &Report, seat: Receiver, open: usize) -> String {
    let granted = of_seat(report, seat).filter(|measure| measure.verdict == Verdict::Granted).count();
    match (seat, granted, open) {
        (Receiver::Enterprise, _, 0) => words.nothing_granted.to_owned(),
        (_, 0, 0) => words.nothing_for_seat.to_owned(),
        (_, 0, _) | (Receiver::Enterprise, ..) => words.not_yet_known.to_owned(),
        _ => (words.without_money)(granted),
    }
}

fn of_seat(report: &Report, seat: Receiver) -> impl Iterator<Item = &Assessment> {
    report.measures.iter().filter(move |measure| measure.concerned && measure.receiver == seat)
}

/// How many questions are open that could change what the receiver gets.
fn open(report: &Report, seat: Receiver) -> usize {
    let mut open: Vec<At> = Vec::new();
    for measure in of_seat(report, seat) {
        let questions = match &measure.verdict {
            Verdict::Open(questions) => questions,
            _ => &measure.open,
        };
        open.extend(questions.iter().filter(|at| !open.contains(at)).copied().collect::<Vec<_>>());
    }
    open.len()
}

/// What the measures that make up the total give in the year, where there are several or not everybody knows them.
fn parts(model: &Model, seat: Receiver) -> Vec<(String, String)> {
    let granted = of_seat(&model.outcome.report, seat).filter(|measure| measure.verdict == Verdict::Granted);
    let part = |measure: &Assessment| {
        let amount = match &measure.this_year {
            Some(this_year) => yuan(model.words(), this_year.value()),
            None if measure.years.is_empty() => receivers::amount(model.words(), measure.amount.as_ref()?),
            None => return None,
        };
        Some((model.text().measure(measure.measure).name.to_owned(), amount))
    };
    let parts: Vec<(String, String)> = granted.filter_map(part).collect();
    if parts.len() > 1 || seat != Receiver::Enterprise { parts } else { Vec::new() }
}

fn cap(words: &'static PageText, measure: &Assessment) -> Option<Cap> {
    let left = measure.cap_left.as_ref()?.value();
    let used = measure.amount.as_ref()?.least.value();
    let full = left == Money::ZERO;
    let (used, whole) = (used.fen(), YEARLY_CAP.value.fen().max(1));
    Some(Cap {
        label: (words.cap)(measure.clause, &YEARLY_CAP),
        left: if full { words.cap_reached.to_owned() } else { (words.cap_left)(&format::money(left)) },
        used: u32::try_from(used.saturating_mul(1000) / whole).unwrap_or(1000).min(1000),
        full,
    })
}

/// What a screen reader is told when the result has settled: the headline, and what others get or are paid.
pub fn announcement(model: &Model) -> String {
    let headline = headline(model);
    let mut said = format!("{} {}", headline.label, if headline.is_amount { headline.amount } else { headline.words });
    for other in receivers::receivers(model).into_iter().filter(|other| other.known && !other.seated) {
        said.push_str(model.words().and);
        said.push_str(&format!("{} {}", other.label, other.amount));
    }
    said
}
