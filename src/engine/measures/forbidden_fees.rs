//! （十八） What a bank must not charge.
//!
//! The ban of the first two fees protects small and micro enterprises and leaves syndicated loans out; the ban of
//! withholding knows no exception. 严格限制 and 不强制要求 warn and forbid nothing; the first is said of small and micro
//! enterprises, the second of private ones too.

use super::{check_case, ruled};
use crate::engine::case::Case;
use crate::engine::condition::{Outcome, Requirement};
use crate::engine::enterprise::SizeClass;
use crate::engine::field::Field;
use crate::engine::law::{effect, forbidden_fees as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure, Note};

/// Checks the fees of the case.
pub fn assess(case: &Case) -> Assessment {
    let none = |field| Outcome::test(case.ask::<Money>(field).known(), |fee| fee == Money::ZERO);
    let larger = || case.enterprise.is_at_most(SizeClass::Small).negated();
    let unless_syndicated = |field| none(field).or(case.yes(Field::FeesSyndicated)).or(larger());
    let appraisal = none(Field::FeesAppraisal).or(larger().and(case.no(Field::Private)));
    let rows = vec![
        (Requirement::NoCommitmentFee, &law::COMMITMENT, unless_syndicated(Field::FeesCommitment)),
        (Requirement::NoManagementFee, &law::MANAGEMENT, unless_syndicated(Field::FeesManagement)),
        (Requirement::NoWithholding, &law::WITHHOLDING, none(Field::FeesWithheld)),
        (Requirement::AdvisoryFee, &law::ADVISORY, none(Field::FeesAdvisory).or(larger())),
        (Requirement::AppraisalFee, &law::APPRAISAL, appraisal),
    ];
    let mut conditions = ruled(case, &effect::IN_FORCE, rows);
    for condition in &mut conditions {
        condition.soft = matches!(condition.requirement, Requirement::AdvisoryFee | Requirement::AppraisalFee);
    }
    let mut assessment = check_case(case, Measure::ForbiddenFees, &law::COMMITMENT, conditions);
    for condition in assessment.conditions.iter().filter(|condition| condition.outcome == Outcome::Unmet) {
        match condition.requirement {
            Requirement::AdvisoryFee => assessment.notes.push(Note::AdvisoryFeeCharged),
            Requirement::AppraisalFee => assessment.notes.push(Note::AppraisalFeeCharged),
            _ => {}
        }
    }
    assessment
}
