//! 51号三（四）12 What an accident means for a transport firm: the blacklist, or supervision below that.
//!
//! Only the firms named are looked at; any other is not at risk here, whatever happened. An accident with more deaths
//! than the lesser kind has is of the graver one, whatever else was answered: 51号三（五）17 divides accidents there too.

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
    let none_died = Outcome::test(deaths.known(), |deaths| deaths < first);
    let said = case.yes(Field::TrafficMajorAccident);
    let beyond = said != Outcome::Met && other() != Outcome::Met && deaths.answer.is_some_and(|deaths| deaths > last);
    let major = said.or(Outcome::test(deaths.known(), |deaths| deaths > last));
    let rows = vec![
        (Requirement::NotBlacklisted, &law::BLACKLISTED, other().or(major.clone().negated())),
        (Requirement::NotSupervised, &law::SUPERVISED, other().or(major).or(none_died)),
    ];
    let conditions = ruled(case, &effect_51::IN_FORCE, rows);
    let mut assessment = check_case(case, Measure::TrafficSafety, &law::KEY_TRANSPORT, conditions);
    if beyond {
        assessment.notes.push(Note::ClassOfAccident);
    }
    assessment
}
