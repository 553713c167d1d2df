//! Plans: what to do, worked out from the law's time limits and prices.
//!
//! A plan takes plain values and returns dates, money and reasons as data; here stands what of a case goes into it.

pub mod bridge;

use super::case::{Case, Known};
use super::choice::{BridgeOverrun, Limits, RegistrationKind, YesNo};
use super::field::Field;
use super::figure::Trace;
use super::gap::both;
use super::law::{bridge_loan as law, registration, working_days};
use super::measures::{bridge_loan, registration as limits};
use super::quantity::{Date, Days, OutOfRange, Times, WorkingDays};
use bridge::{Advice, Registration, Terms, Window};

/// The plan of the case's bridge loan, or what must be answered for one: the amount, the old loan's due date, and
/// whether a mortgage is registered anew.
///
/// Of a loan that falls due after `today` no day before it is offered for repaying; where it fell due before, the plan
/// looks back.
pub fn bridge_loan(case: &Case, today: Option<Date>) -> Known<Advice> {
    let amount = case.bridge.amount.figure(Trace::Off, super::term::Term::BridgeAmount);
    let due = case.ask::<Date>(Field::BridgeDue).known();
    let mortgaged = case.pick::<YesNo>(Field::BridgeMortgaged).known();
    let repaid = case.ask::<Date>(Field::BridgeRepaidOn).typed();
    let release = case.ask::<Times>(Field::BridgeReleaseDays).typed();
    let ((amount, due), (mortgaged, (repaid, release))) =
        both(both(amount, due), both(mortgaged, both(repaid, release)))?;
    let readings = &case.readings;
    let limit = limits::limit(RegistrationKind::Enterprise, readings.registration_scope);
    let registration = limit.filter(|_| mortgaged == YesNo::Yes).map(|limit| Registration {
        limit: limit.value,
        longest: registration::OTHER.value,
        start: limits::start(readings.registration_start),
    });
    let release = release.map_or(working_days::RELEASE.value, |days| WorkingDays::new(days.get()));
    let usual_days = law::DAYS_LIMIT.value;
    // Read so, no bridge is given for longer (A1, A2).
    let bound = readings.bridge_overrun == BridgeOverrun::NotOffered || readings.limits == Limits::Hard;
    let terms = Terms { due, registration, release, usual_days, most_days: bound.then_some(usual_days) };
    // As early as the bridge may last: earlier it would end before the old loan falls due.
    let window = Window { days: usual_days, not_before: today.filter(|today| *today <= due) };
    let fee = |days: Days| bridge_loan::fee_of(&amount, days, case).map_err(|_| OutOfRange);
    Ok(bridge::advise(&terms, repaid, window, &fee))
}
