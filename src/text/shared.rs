//! What the catalogues of every language have in common: which words to take, and what a sentence is about.

use super::{Catalogue, MeasureText, format};
use crate::engine::condition::{Outcome, Verdict};
use crate::engine::field::{Field, Kind};
use crate::engine::quantity::Rate;
use crate::engine::report::Assessment;

/// The place of that key among the answers to a question; nothing for a key it does not know.
pub(super) fn answer_place(field: Field, key: &str) -> Option<usize> {
    let Kind::Choice(keys) = field.kind() else { return None };
    keys().iter().position(|known| *known == key)
}

/// Words of one's own, or the common ones.
pub(super) fn own(words: &'static str, common: &'static str) -> &'static str {
    if words.is_empty() { common } else { words }
}

/// What a measure says where nothing is paid, or to another, is the same unless it has its own words.
pub(super) fn completed(mut text: MeasureText) -> MeasureText {
    text.without_amount = own(text.without_amount, text.granted);
    text.otherwise = own(text.otherwise, text.granted);
    text
}

/// Why a measure is granted, with how many loans count and their ratios.
pub(super) fn granted(words: MeasureText, assessment: &Assessment, ratios: &str) -> String {
    let loans = assessment.parts.iter().filter(|part| part.verdict == Verdict::Granted).count();
    let sentence = match assessment.amount {
        _ if assessment.receiver != assessment.measure.receiver() => words.otherwise,
        None => words.without_amount,
        Some(_) => words.granted,
    };
    format::filled(&format::filled(sentence, "loans", &loans.to_string()), "ratios", ratios)
}

/// The ratios of the loans that count, the lowest and the highest; nothing while they are open.
pub(super) fn ratios(assessment: &Assessment) -> Option<(Rate, Rate)> {
    let ratios = || assessment.parts.iter().filter_map(|part| part.ratio.as_ref());
    let least = ratios().map(|(least, _)| least.value()).min()?;
    let most = ratios().map(|(least, most)| most.as_ref().unwrap_or(least).value()).max()?;
    Some((least, most))
}

/// Every failed condition once, each of a loan with its loan.
pub(super) fn failures(text: &dyn Catalogue, assessment: &Assessment) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    let hard = assessment.conditions.iter().filter(|condition| !condition.soft);
    for condition in hard.filter(|condition| condition.outcome == Outcome::Unmet) {
        let finding = text.finding(condition);
        let reason = match condition.loan {
            Some(loan) => format!("{}{}{finding}", text.loan(loan), text.page().colon),
            None => finding,
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}
