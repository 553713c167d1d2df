//! 51号三（四）12 What an accident means for a transport firm: the blacklist, or supervision below that.
//!
//! Only the firms named are looked at; any other is not at risk here, whatever happened.

use super::{check_case, ruled};
use crate::engine::case::Case;
use crate::engine::condition::{Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::law::{effect_51, traffic_safety as law};
use crate::engine::quantity::Count;
use crate::engine::report::{Assessment, Measure, Note};

/// Checks the accidents of the case.
pub fn assess(case: &Case) -> Assessment {
    let other = || case.no(Field::TrafficKeyTransport);
    let deaths = case.ask::<Count>(Field::TrafficDeaths);
    let (first, last) = (law::DEATHS.value.first(), law::DEATHS.value.last());
    let outside = Outcome::test(deaths.known(), |deaths| deaths < first || deaths > last);
    let major = case.yes(Field::TrafficMajorAccident);
    let beyond = deaths.answer.is_some_and(|deaths| deaths > last) && major != Outcome::Met;
    let rows = vec![
        (Requirement::NotBlacklisted, &law::BLACKLISTED, other().or(case.no(Field::TrafficMajorAccident))),
        (Requirement::NotSupervised, &law::SUPERVISED, other().or(major).or(outside)),
    ];
    let conditions = ruled(case, &effect_51::IN_FORCE, rows);
    let mut assessment = check_case(case, Measure::TrafficSafety, &law::KEY_TRANSPORT, conditions);
    if beyond {
        assessment.notes.push(Note::ClassOfAccident);
    }
    assessment
}
