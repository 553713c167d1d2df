//! （五） Whether a bank's bad loans to small enterprises keep within the margin over all its bad loans.

use super::{check_case, in_force};
use crate::engine::case::Case;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::gap::both;
use crate::engine::law::{bad_loan_tolerance as law, effect};
use crate::engine::quantity::Rate;
use crate::engine::report::{Assessment, Measure};

/// Assesses the bad loans of the case's bank.
pub fn assess(case: &Case) -> Assessment {
    let inclusive = case.ask::<Rate>(Field::BankInclusiveBadRate).known();
    let overall = case.ask::<Rate>(Field::BankOverallBadRate).known();
    // A rate within the margin is so over whatever other rate.
    let alone = Outcome::test(inclusive.clone(), |rate| rate <= law::MARGIN.value);
    let over = both(inclusive, overall).and_then(|(inclusive, overall)| Ok(inclusive.minus(overall)?));
    let compared = Condition::at_most(Requirement::BadRateWithin, over, &law::MARGIN);
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition { outcome: alone.or(compared.outcome), ..compared },
    ];
    check_case(case, Measure::BadLoanTolerance, &law::WITHIN, conditions)
}
