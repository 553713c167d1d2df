//! What each receiver gets, beside each other and never added.

use super::headline::yuan;
use super::seats;
use crate::engine::condition::Verdict;
use crate::engine::report::{Amount, Assessment, Measure, Receiver, Report};
use crate::text::format;
use crate::text::page::PageText;
use crate::ui::model::Model;

/// A receiver as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The stable key.
    pub key: &'static str,
    /// Who.
    pub label: &'static str,
    /// How much, or what stands for it.
    pub amount: String,
    /// Whether there is an amount.
    pub known: bool,
    /// Whether the result is looked at from its seat.
    pub seated: bool,
    /// What to make of it.
    pub note: String,
}

/// Those who are always shown, whether they get anything or not.
const ALWAYS: [Receiver; 4] = [Receiver::Enterprise, Receiver::Bank, Receiver::Guarantor, Receiver::BridgeFund];

/// Prepares the receivers.
pub fn receivers(model: &Model) -> Vec<Shown> {
    let report = &model.outcome.report;
    let shown_at_all = |receiver: &&Receiver| ALWAYS.contains(receiver) || report.total(**receiver).is_some();
    Receiver::ALL.iter().filter(shown_at_all).map(|receiver| shown(model, *receiver)).collect()
}

/// Prepares one receiver.
pub fn shown(model: &Model, receiver: Receiver) -> Shown {
    let (report, words) = (&model.outcome.report, model.words());
    let named = model.text().receiver(receiver);
    let granted = report.total(receiver).map(|total| amount(words, &total.amount));
    let ratio = || (receiver == Receiver::Bank).then(|| report.measure(Measure::RiskCompensation)).flatten();
    let (amount, note) = match granted {
        Some(amount) => (Some(amount), note(model, receiver)),
        None => match ratio().and_then(|measure| ratios(words, measure)) {
            Some(ratios) => (Some(ratios), words.of_principal.to_owned()),
            None => (None, without(words, report, receiver).to_owned()),
        },
    };
    let known = amount.is_some();
    Shown {
        key: receiver.key(),
        label: named.gets,
        amount: amount.unwrap_or_else(|| words.no_amount.to_owned()),
        known,
        seated: receiver == seats::seat(model),
        note,
    }
}

/// What to make of an amount. What an enterprise can point at when it negotiates is, seen by others, only paid.
fn note(model: &Model, receiver: Receiver) -> String {
    let named = model.text().receiver(receiver);
    match (seats::seat(model), receiver) {
        (Receiver::Enterprise, _) => named.note.to_owned(),
        (_, Receiver::Bank | Receiver::Guarantor) => (model.words().paid_to)(named.name),
        _ => named.note.to_owned(),
    }
}

/// Why there is no amount: something is open, or nothing is granted.
fn without(words: &'static PageText, report: &Report, receiver: Receiver) -> &'static str {
    let mut measures = report.measures.iter().filter(|measure| measure.receiver == receiver && measure.concerned);
    if measures.any(|measure| matches!(measure.verdict, Verdict::Open(_))) { words.open_note } else { words.none_note }
}

/// An amount, or the range the law leaves.
pub fn amount(words: &'static PageText, amount: &Amount) -> String {
    let least = yuan(words, amount.least.value());
    match &amount.most {
        Some(most) if most.value() != amount.least.value() => {
            format!("{least}{}{}", words.to, format::money(most.value()))
        }
        _ => least,
    }
}

/// The ratios of the loans that count, where no loss has been typed.
pub fn ratios(words: &'static PageText, measure: &Assessment) -> Option<String> {
    if measure.verdict != Verdict::Granted {
        return None;
    }
    let granted = || measure.parts.iter().filter(|part| part.verdict == Verdict::Granted);
    let ratios = || granted().filter_map(|part| part.ratio.as_ref());
    let least = ratios().map(|(least, _)| least.value()).min()?;
    let most = ratios().map(|(least, most)| most.as_ref().unwrap_or(least).value()).max()?;
    let least_text = format::rate(least);
    Some(if least == most { least_text } else { format!("{least_text}{}{}", words.to, format::rate(most)) })
}
