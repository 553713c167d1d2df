//! （二） Which loans may secure relending: unrated loans of the normal class to small borrowers, or to private firms.
//!
//! The limit on the credit line holds for all small borrowers and not for private firms; 未经央行评级的正常类 governs
//! both.

use super::{check_case, in_force, small_or_micro};
use crate::engine::case::Case;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::law::{effect, relending as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure};

/// Assesses whether the loan of the case may secure relending.
pub fn assess(case: &Case) -> Assessment {
    let credit_line = case.ask::<Money>(Field::RelendingCreditLine).known();
    let within = Outcome::test(credit_line, |line| line <= law::CREDIT_LINE.value);
    let small = small_or_micro(case, &law::SMALL_MICRO).outcome.or(case.yes(Field::RelendingSoleTrader));
    let borrower = small.and(within).or(case.yes(Field::Private));
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition::new(Requirement::RelendingNormal, &law::NORMAL_CLASS, case.yes(Field::RelendingNormalClass)),
        Condition::new(Requirement::RelendingUnrated, &law::UNRATED, case.no(Field::RelendingRated)),
        Condition::new(Requirement::RelendingBorrower, &law::SMALL_MICRO, borrower),
    ];
    check_case(case, Measure::Relending, &law::ELIGIBLE, conditions)
}
