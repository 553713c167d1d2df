//! What each receiver gets, beside each other and never added.

use super::headline::yuan;
use super::words;
use crate::engine::condition::Verdict;
use crate::engine::report::{Amount, Assessment, Measure, Receiver, Report};
use crate::text::format;
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
    /// What to make of it.
    pub note: String,
}

/// Prepares the receivers.
pub fn receivers(model: &Model) -> Vec<Shown> {
    let report = &model.outcome.report;
    let words = words();
    let rows = [
        (Receiver::Enterprise, words.enterprise_gets),
        (Receiver::Bank, words.bank_gets),
        (Receiver::Guarantor, words.guarantor_gets),
        (Receiver::BridgeFund, words.bridge_costs),
    ];
    rows.into_iter().map(|(receiver, label)| shown(report, receiver, label)).collect()
}

fn shown(report: &Report, receiver: Receiver, label: &'static str) -> Shown {
    let words = words();
    let note = match receiver {
        Receiver::Enterprise => words.enterprise_note,
        Receiver::Bank | Receiver::Guarantor => words.bargaining_note,
        Receiver::BridgeFund => words.cost_note,
    };
    let granted = report.total(receiver).map(|total| amount(&total.amount));
    let ratio = || (receiver == Receiver::Bank).then(|| report.measure(Measure::RiskCompensation)).flatten();
    let (amount, note) = match granted {
        Some(amount) => (Some(amount), note.to_owned()),
        None => match ratio().and_then(ratios) {
            Some(ratios) => (Some(ratios), words.of_principal.to_owned()),
            None => (None, without(report, receiver).to_owned()),
        },
    };
    let known = amount.is_some();
    Shown { key: receiver.key(), label, amount: amount.unwrap_or_else(|| words.no_amount.to_owned()), known, note }
}

/// Why there is no amount: something is open, or nothing is granted.
fn without(report: &Report, receiver: Receiver) -> &'static str {
    let mut measures = report.measures.iter().filter(|measure| measure.receiver == receiver);
    if measures.any(|measure| matches!(measure.verdict, Verdict::Open(_))) {
        words().open_note
    } else {
        words().none_note
    }
}

/// An amount, or the range the law leaves.
pub fn amount(amount: &Amount) -> String {
    let least = yuan(amount.least.value());
    match &amount.most {
        Some(most) if most.value() != amount.least.value() => {
            format!("{least}{}{}", words().to, format::money(most.value()))
        }
        _ => least,
    }
}

/// The ratios of the loans that count, where no loss has been typed.
pub fn ratios(measure: &Assessment) -> Option<String> {
    if measure.verdict != Verdict::Granted {
        return None;
    }
    let granted = || measure.parts.iter().filter(|part| part.verdict == Verdict::Granted);
    let ratios = || granted().filter_map(|part| part.ratio.as_ref());
    let least = ratios().map(|(least, _)| least.value()).min()?;
    let most = ratios().map(|(least, most)| most.as_ref().unwrap_or(least).value()).max()?;
    let least_text = format::rate(least);
    Some(if least == most { least_text } else { format!("{least_text}{}{}", words().to, format::rate(most)) })
}
