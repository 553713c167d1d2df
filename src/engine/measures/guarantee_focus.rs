//! （十四） Whether the city's guarantee group is to favour the enterprise: a small one, guaranteed for up to 5,000,000.
//!
//! The limit is the enterprise's: what government guarantors guarantee for it at the same time counts together,
//! as for （十六）.

use super::guarantee_fee::{guaranteed, is_government};
use super::{borrower, check_case, in_force, small_or_micro};
use crate::engine::case::{Case, Gap};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::{At, Field};
use crate::engine::law::{effect, guarantee_focus as law};
use crate::engine::report::{Assessment, Measure};

/// Assesses whether the enterprise of the case is to be favoured.
pub fn assess(case: &Case) -> Assessment {
    let guaranteed = if case.loans.is_empty() {
        let guarantee = Outcome::Open(Gap::ask(At::loan(0, Field::Guarantee)));
        Condition::new(Requirement::GuaranteedAtMost, &law::GUARANTEED_LIMIT.words, guarantee)
            .bound(law::GUARANTEED_LIMIT.value)
    } else {
        borrower::at_most(Requirement::GuaranteedAtMost, &guaranteed(case), &law::GUARANTEED_LIMIT)
    };
    let conditions =
        vec![in_force(case.year.known(), &effect::IN_FORCE), small_or_micro(case, &law::SMALL_MICRO), guaranteed];
    let mut assessment = check_case(case, Measure::GuaranteeFocus, &law::FOCUS, conditions);
    assessment.concerned = case.ledger().any(|loan| loan.guarantee.answer.is_some_and(is_government));
    assessment
}
