//! 20号 Vocational training: two subsidies of so much a person, and what makes a person eligible for one.

use super::{assess_case, check_case, ruled};
use crate::engine::case::Case;
use crate::engine::condition::{Condition, Requirement};
use crate::engine::field::Field;
use crate::engine::figure::Figure;
use crate::engine::gap::both;
use crate::engine::law::{
    domestic_service, effect_20, induction_training, student_training, training_times, vocational_school,
};
use crate::engine::quantity::{Count, Money};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// 二（一）1: the subsidy of training new staff, to the enterprise or the institution.
pub fn induction(case: &Case) -> Assessment {
    use induction_training as law;
    let rows = vec![
        (Requirement::CommissionedTraining, &law::COMMISSIONED, case.yes(Field::TrainingCommissioned)),
        (Requirement::FreeTraining, &law::FREE, case.yes(Field::TrainingFree)),
    ];
    let conditions = ruled(case, &effect_20::IN_FORCE, rows);
    assess_case(case, Measure::InductionTraining, &law::RECEIVER, conditions, || {
        let staff = case.ask::<Count>(Field::TrainingNewHires).figure(case.trace, Term::NewHires)?;
        let each = Figure::stated(case.trace, &law::AMOUNT, Term::PerPerson);
        each.times_whole(Term::InductionExact, &staff)?.rounded(Term::InductionSubsidy, case.rounding)
    })
}

/// 二（一）2: whether a domestic worker from elsewhere is subsidised like the registered unemployed.
pub fn domestic(case: &Case) -> Assessment {
    use domestic_service as law;
    let mut conditions = ruled(case, &effect_20::IN_FORCE, Vec::new());
    let lived = case.ask(Field::TrainingLivedMonths).known();
    let insured = case.ask(Field::TrainingInsuredMonths).known();
    conditions.push(Condition::at_least(Requirement::LivedHere, lived, &law::LIVED_MONTHS));
    conditions.push(Condition::at_least(Requirement::InsuredHere, insured, &law::INSURED_MONTHS));
    check_case(case, Measure::DomesticService, &law::WORKER, conditions)
}

/// 二（二）1: the support of an enterprise that runs a vocational school, by its part of the investment.
pub fn school(case: &Case) -> Assessment {
    use vocational_school as law;
    let conditions = ruled(case, &effect_20::IN_FORCE, Vec::new());
    assess_case(case, Measure::VocationalSchool, &law::SCHOOL, conditions, || {
        let trace = case.trace;
        let graduates = case.ask::<Count>(Field::TrainingGraduates).figure(trace, Term::Graduates);
        let money = |field, term| case.ask::<Money>(field).figure(trace, term);
        let own = money(Field::TrainingOwnInvestment, Term::OwnInvestment);
        let total = money(Field::TrainingTotalInvestment, Term::TotalInvestment);
        let (graduates, (own, total)) = both(graduates, both(own, total))?;
        let each = Figure::stated(trace, &law::AMOUNT, Term::PerPerson);
        let whole = each.times_whole(Term::SchoolSupportWhole, &graduates)?;
        whole.prorated_exact(Term::SchoolSupportExact, &own, &total)?.rounded(Term::SchoolSupport, case.rounding)
    })
}

/// 二（三）1: whether a worker's training is subsidised once more in the year.
pub fn times(case: &Case) -> Assessment {
    use training_times as law;
    let mut conditions = ruled(case, &effect_20::IN_FORCE, Vec::new());
    let times = case.ask(Field::TrainingTimesThisYear).known();
    conditions.push(Condition::at_most(Requirement::WithinYearTimes, times, &law::TIMES));
    let repeated = case.no(Field::TrainingRepeated);
    conditions.push(Condition::new(Requirement::NotRepeated, &law::NOT_REPEATED, repeated));
    check_case(case, Measure::TrainingTimes, &law::CERTIFICATE, conditions)
}

/// 二（三）2: whether a student's training is subsidised once more.
pub fn students(case: &Case) -> Assessment {
    use student_training as law;
    let mut conditions = ruled(case, &effect_20::IN_FORCE, Vec::new());
    let times = case.ask(Field::TrainingTimesAtSchool).known();
    conditions.push(Condition::at_most(Requirement::WithinSchoolTimes, times, &law::TIMES));
    check_case(case, Measure::StudentTraining, &law::AT_SCHOOL, conditions)
}
