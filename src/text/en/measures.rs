//! Measures: verdicts and their reasons.

use super::{counted, findings, vocabulary};
use crate::engine::condition::{Outcome, Verdict};
use crate::engine::report::{Assessment, Note, Receiver};
use crate::text::format;

pub(super) fn verdict(assessment: &Assessment) -> &'static str {
    match &assessment.verdict {
        Verdict::Granted if assessment.receiver == Receiver::BridgeFund => "Cost",
        Verdict::Granted if assessment.measure.is_check() => "Fulfilled",
        Verdict::Granted => can_have(assessment.receiver),
        Verdict::Refused => "Not eligible",
        Verdict::Open(_) => "Incomplete",
    }
}

/// Who can have it; nothing is said where it is the enterprise.
const fn can_have(receiver: Receiver) -> &'static str {
    match receiver {
        Receiver::Bank => "For the bank",
        Receiver::Guarantor => "For the guarantor",
        Receiver::Insurer => "For the insurer",
        Receiver::Investor => "For the investor",
        Receiver::ServiceProvider => "Can be set off",
        Receiver::Worker => "For the worker",
        Receiver::Enterprise | Receiver::TrainingParty | Receiver::Treasury | Receiver::BridgeFund => "Eligible",
    }
}

pub(super) fn summary(assessment: &Assessment) -> String {
    match &assessment.verdict {
        Verdict::Granted => granted(assessment),
        Verdict::Refused => refused(assessment),
        Verdict::Open(questions) => open(assessment, questions.len()),
    }
}

fn granted(assessment: &Assessment) -> String {
    let loans = assessment.parts.iter().filter(|part| part.verdict == Verdict::Granted).count();
    let words = vocabulary::measure(assessment.measure);
    let sentence = match assessment.amount {
        _ if assessment.receiver != assessment.measure.receiver() => words.otherwise,
        None => words.without_amount,
        Some(_) => words.granted,
    };
    format::filled(&format::filled(sentence, "loans", &loans.to_string()), "ratios", &ratios(assessment))
}

/// The ratios of the loans that count, the lowest and the highest.
fn ratios(assessment: &Assessment) -> String {
    let ratios = || assessment.parts.iter().filter_map(|part| part.ratio.as_ref());
    let least = ratios().map(|(least, _)| least.value()).min();
    let most = ratios().map(|(least, most)| most.as_ref().unwrap_or(least).value()).max();
    match (least, most) {
        (Some(least), Some(most)) if least == most => {
            format!("The bank is compensated {} of the lost principal", format::rate(least))
        }
        (Some(least), Some(most)) => {
            let (least, most) = (format::rate(least), format::rate(most));
            format!("The bank is compensated {least} to {most} of the lost principal")
        }
        _ => "The ratio is still open".to_owned(),
    }
}

/// Every failed condition once; of loans, each with its loan.
fn refused(assessment: &Assessment) -> String {
    let mut reasons: Vec<String> = Vec::new();
    for condition in assessment.conditions.iter().filter(|condition| !condition.soft) {
        if condition.outcome != Outcome::Unmet {
            continue;
        }
        let finding = findings::finding(condition);
        let reason = match condition.loan {
            Some(loan) => format!("Loan {}: {finding}", u32::from(loan) + 1),
            None => finding,
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    format!("{}.", reasons.join("; "))
}

fn open(assessment: &Assessment, questions: usize) -> String {
    if assessment.parts.is_empty() && assessment.measure.is_per_loan() {
        return "Add a loan first.".to_owned();
    }
    let missing = counted(questions, "answer is", "answers are");
    match assessment.amount {
        // What was answered is not asked for again; the calendar is what lacks.
        _ if assessment.notes.contains(&Note::CalendarUnknown) => vocabulary::note(Note::CalendarUnknown).to_owned(),
        _ if questions == 0 => "The numbers are too large to compute with; check what was entered.".to_owned(),
        Some(_) => {
            let means = match assessment.receiver {
                Receiver::BridgeFund => "is to be paid".to_owned(),
                receiver => format!("goes to the {}", vocabulary::receiver(receiver).name.to_lowercase()),
            };
            format!("{missing} missing; if all conditions hold, the amount shown {means}.")
        }
        None => format!("{missing} missing."),
    }
}
