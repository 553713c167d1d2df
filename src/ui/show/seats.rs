//! From whose seat the result is looked at: the enterprise's, or another's whose money it is.

use crate::engine::report::{Assessment, Receiver};
use crate::ui::model::Model;

/// A seat as shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Whose.
    pub receiver: Receiver,
    /// Who.
    pub label: &'static str,
    /// Whether the result is looked at from it.
    pub taken: bool,
}

/// Prepares the seats.
pub fn seats(model: &Model) -> Vec<Seat> {
    let taken = seat(model);
    let seat = |receiver: &Receiver| Seat {
        receiver: *receiver,
        label: model.text().receiver(*receiver).name,
        taken: *receiver == taken,
    };
    Receiver::ALL.iter().filter(|receiver| is_there(model, **receiver)).map(seat).collect()
}

/// The seat the result is looked at from: the one chosen, while the case has anything for it.
pub fn seat(model: &Model) -> Receiver {
    if is_there(model, model.seat) { model.seat } else { Receiver::Enterprise }
}

/// Whether a measure is about that receiver's money.
pub fn concerns(assessment: &Assessment, receiver: Receiver) -> bool {
    assessment.receiver == receiver || assessment.shares.iter().any(|(bearer, _)| *bearer == receiver)
}

/// Whether there is anything to see from there. The bridge fund is paid, and what the enterprise pays is its own.
fn is_there(model: &Model, receiver: Receiver) -> bool {
    let report = &model.outcome.report;
    let has_own = |assessment: &Assessment| {
        assessment.concerned && assessment.receiver == receiver && !assessment.measure.is_check()
    };
    match receiver {
        Receiver::Enterprise => true,
        Receiver::BridgeFund => false,
        _ => report.total(receiver).is_some() || report.measures.iter().any(has_own),
    }
}
