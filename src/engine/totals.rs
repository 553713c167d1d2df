//! What each receiver gets of everything granted. Receivers are never added to each other.

use super::case::Known;
use super::condition::Verdict;
use super::figure::{Figure, Trace, sum};
use super::quantity::Money;
use super::report::{Amount, Assessment, Receiver, Total};
use super::term::Term;

pub(in crate::engine) fn totals(measures: &[Assessment], trace: Trace) -> Vec<Total> {
    Receiver::ALL.iter().filter_map(|receiver| total(*receiver, measures, trace)).collect()
}

fn total(receiver: Receiver, measures: &[Assessment], trace: Trace) -> Option<Total> {
    let of_receiver = measures.iter().filter(|assessment| assessment.receiver == receiver);
    let amounts: Vec<Amount> = of_receiver.filter_map(of_the_year).collect();
    if amounts.is_empty() {
        return None;
    }
    let least: Vec<Figure<Money>> = amounts.iter().map(|amount| amount.least.clone()).collect();
    let most = |amount: &Amount| amount.most.clone().unwrap_or_else(|| amount.least.clone());
    let ranged = amounts.iter().any(|amount| amount.most.is_some());
    let most: Vec<Figure<Money>> = amounts.iter().map(most).collect();
    let amount: Known<Amount> = sum(trace, Term::ReceiverTotal, &least).and_then(|least| {
        let most = if ranged { Some(sum(trace, Term::ReceiverTotal, &most)?) } else { None };
        Ok(Amount { least, most })
    });
    Some(Total { receiver, amount: amount.ok()? })
}

/// What a granted measure pays in the year asked about: of what is paid in certain years, that year's part.
pub(in crate::engine) fn of_the_year(assessment: &Assessment) -> Option<Amount> {
    if assessment.verdict != Verdict::Granted {
        return None;
    }
    if assessment.years.is_empty() {
        return assessment.amount.clone();
    }
    assessment.this_year.clone().map(Amount::exactly)
}
