//! 18号 By which day a registration of real estate must be done, and which ways of applying are open by then.
//!
//! 涉及实体经济企业的 is every registration of an enterprise unless read otherwise (A17): it may also say only that an
//! enterprise's online registration of new housing takes three days instead of one, and then its others are among the
//! rest. The limit is counted in working days from the day after acceptance unless read otherwise (A18). The limits are goals for the end of 2019,
//! and appointments on days off are offered, so the day is the latest one.

use super::{check_case, in_force, not_before, with_readings};
use crate::engine::case::{Case, Gap, Known, Readings};
use crate::engine::choice::{RegistrationKind, RegistrationScope, RegistrationStart};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::{At, Field};
use crate::engine::figure::{Figure, Trace};
use crate::engine::gap::both;
use crate::engine::law::calendar::{self, Start};
use crate::engine::law::{Parameter, effect_18, registration as law};
use crate::engine::quantity::{Date, WorkingDays};
use crate::engine::report::{Assessment, Measure, Note};
use crate::engine::term::Term;

/// Assesses the registration of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadRegistrationScope, Field::ReadRegistrationStart])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let accepted = case.ask::<Date>(Field::RegistrationAccepted);
    let since = |requirement, from: &'static Parameter<Date>| {
        let open = Outcome::test(accepted.known(), |day| day >= from.value);
        Condition::new(requirement, &from.words, open).soft(true)
    };
    let always = |requirement, words| Condition::new(requirement, words, Outcome::Met).soft(true);
    let conditions = vec![
        not_before(in_force(case.year.known(), &effect_18::IN_FORCE), &accepted),
        since(Requirement::BankOutlet, &law::BANK_OUTLET),
        since(Requirement::JointApplication, &law::JOINT_APPLICATION),
        since(Requirement::OnlineApplication, &law::ONLINE_APPLICATION),
        since(Requirement::SingleParty, &law::SINGLE_PARTY),
        always(Requirement::Appointment, &law::APPOINTMENT),
        always(Requirement::CommitmentLetter, &law::COMMITMENT_LETTER),
    ];
    let mut assessment = check_case(case, Measure::Registration, &law::OTHER.words, conditions);
    let kind = case.pick::<RegistrationKind>(Field::RegistrationKind).known();
    let asked = both(kind, accepted.figure(trace, Term::AcceptedOn));
    let answered = asked.is_ok();
    let day = asked.and_then(|(kind, accepted)| day(kind, &accepted, readings, trace));
    if answered && day.is_err() {
        assessment.notes.push(Note::CalendarUnknown);
    }
    match day {
        Ok(day) => assessment.day = Some(day),
        Err(gap) => assessment.verdict = assessment.verdict.needing(&gap),
    }
    assessment
}

/// The last day; open where the calendar does not know the days in between.
fn day(kind: RegistrationKind, accepted: &Figure<Date>, readings: &Readings, trace: Trace) -> Known<Figure<Date>> {
    let Some(limit) = limit(kind, readings.registration_scope) else { return Ok(accepted.clone()) };
    let start = start(readings.registration_start);
    let day = calendar::after(accepted.value(), limit.value, start);
    let day = day.map_err(|_| Gap::ask(At::case(Field::RegistrationAccepted)))?;
    let limit = Figure::stated(trace, limit, Term::RegistrationLimit);
    Ok(accepted.after(Term::RegisteredBy, &limit, start == Start::NextDay, day))
}

/// The limit in working days; none for what is done at once.
pub(in crate::engine) fn limit(
    kind: RegistrationKind,
    scope: RegistrationScope,
) -> Option<&'static Parameter<WorkingDays>> {
    match (kind, scope) {
        (RegistrationKind::Simple | RegistrationKind::SecondHand, _) => None,
        (RegistrationKind::OnlineNewHousing, RegistrationScope::AllEnterprise) => Some(&law::ONLINE_NEW_HOUSING),
        (RegistrationKind::Enterprise, RegistrationScope::AllEnterprise)
        | (RegistrationKind::OnlineNewHousing, RegistrationScope::OnlineOnly) => Some(&law::ENTERPRISE),
        (RegistrationKind::Enterprise | RegistrationKind::Other, _) => Some(&law::OTHER),
    }
}

/// The day from which the limit is counted.
pub(in crate::engine) fn start(reading: RegistrationStart) -> Start {
    match reading {
        RegistrationStart::NextDay => Start::NextDay,
        RegistrationStart::SameDay => Start::SameDay,
    }
}
