//! Measures: verdicts and their reasons.

use super::{counted, vocabulary};
use crate::engine::condition::Verdict;
use crate::engine::report::{Assessment, Note, Receiver};
use crate::text::{Catalogue, format, shared};

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

pub(super) fn summary(text: &dyn Catalogue, assessment: &Assessment) -> String {
    match &assessment.verdict {
        Verdict::Granted => shared::granted(vocabulary::measure(assessment.measure), assessment, &ratios(assessment)),
        Verdict::Refused => format!("{}.", shared::failures(text, assessment).join("; ")),
        Verdict::Open(questions) => open(assessment, questions.len()),
    }
}

/// The ratios of the loans that count.
fn ratios(assessment: &Assessment) -> String {
    match shared::ratios(assessment) {
        Some((least, most)) if least == most => {
            format!("The bank is compensated {} of the lost principal", format::rate(least))
        }
        Some((least, most)) => {
            let (least, most) = (format::rate(least), format::rate(most));
            format!("The bank is compensated {least} to {most} of the lost principal")
        }
        None => "The ratio is still open".to_owned(),
    }
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
