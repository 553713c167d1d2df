//! （三） Which bills are rediscounted first: those of small enterprises and of private ones, each within a limit.
//!
//! The two doors stand side by side, so a small enterprise that is private may also come in by the wider one.

use super::{check_case, in_force, small_or_micro};
use crate::engine::case::Case;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::law::{Parameter, effect, rediscount as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure};

/// Assesses the bill of the case.
pub fn assess(case: &Case) -> Assessment {
    let amount = case.ask::<Money>(Field::BillAmount).known();
    let within = |limit: &Parameter<Money>| Outcome::test(amount.clone(), |amount| amount <= limit.value);
    let small = small_or_micro(case, &law::SMALL_MICRO).outcome.and(within(&law::SMALL_MICRO_LIMIT));
    let private = case.yes(Field::Private).and(within(&law::PRIVATE_LIMIT));
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition::new(Requirement::BillWithinLimit, &law::SMALL_MICRO_LIMIT.words, small.or(private)),
    ];
    check_case(case, Measure::Rediscount, &law::PRIORITY, conditions)
}
