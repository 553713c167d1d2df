//! （十四） Whether the city's guarantee group is to favour the enterprise: a small one, guaranteed for up to 5,000,000.
//!
//! The limit is the enterprise's: all amounts that government guarantors guarantee for it count together, as for （十六）.

use super::guarantee_fee::{is_government, total_guaranteed};
use super::{check_case, in_force, small_or_micro};
use crate::engine::case::{Case, Gap};
use crate::engine::condition::{Condition, Requirement, Total};
use crate::engine::field::{At, Field};
use crate::engine::law::{effect, guarantee_focus as law};
use crate::engine::report::{Assessment, Measure};

/// Assesses whether the enterprise of the case is to be favoured.
pub fn assess(case: &Case) -> Assessment {
    let total = if case.loans.is_empty() {
        Total::of([Err(Gap::ask(At::loan(0, Field::Guarantee)))])
    } else {
        total_guaranteed(case)
    };
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        small_or_micro(case, &law::SMALL_MICRO),
        Condition::total_at_most(Requirement::GuaranteedAtMost, &total, &law::GUARANTEED_LIMIT),
    ];
    let mut assessment = check_case(case, Measure::GuaranteeFocus, &law::FOCUS, conditions);
    assessment.concerned = case.ledger().any(|loan| loan.guarantee.answer.is_some_and(is_government));
    assessment
}
