//! 50号 Express and logistics: what a vehicle or an outlet is free of.

use super::{check_case, ruled};
use crate::engine::case::Case;
use crate::engine::choice::Vehicle;
use crate::engine::condition::{Outcome, Requirement, Verdict};
use crate::engine::field::Field;
use crate::engine::law::{delivery_outlet, effect_50, toll_exemption, truck_access};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Cost, Measure};
use crate::engine::term::Term;

/// 二（三）2: fresh farm produce pays no tolls. Tolls typed are what is saved, and nothing that is paid out.
pub fn tolls(case: &Case) -> Assessment {
    use toll_exemption as law;
    let fresh = case.yes(Field::LogisticsFreshProduce);
    let conditions = ruled(case, &effect_50::IN_FORCE, vec![(Requirement::FreshProduce, &law::FRESH_PRODUCE, fresh)]);
    let mut assessment = check_case(case, Measure::TollExemption, &law::EXEMPT, conditions);
    if assessment.verdict != Verdict::Refused {
        let tolls = case.ask::<Money>(Field::LogisticsTolls).figure(case.trace, Term::Tolls);
        let cost = tolls.and_then(|before| Ok(Cost { after: before.minus(Term::TollsLeft, &before)?, before }));
        assessment.cost = cost.ok();
    }
    assessment
}

/// 二（四）2: which trucks the city's roads are open to.
pub fn trucks(case: &Case) -> Assessment {
    use truck_access as law;
    let vehicle = case.pick::<Vehicle>(Field::LogisticsVehicle).known();
    let words = if vehicle == Ok(Vehicle::Pickup) { &law::PICKUP } else { &law::NEW_ENERGY };
    let free = Outcome::test(vehicle, |vehicle| vehicle != Vehicle::Other);
    let conditions = ruled(case, &effect_50::IN_FORCE, vec![(Requirement::FreeVehicle, words, free)]);
    check_case(case, Measure::TruckAccess, &law::NO_LIMIT, conditions)
}

/// 二（七）1: whether an outlet for parcels does without a business licence.
pub fn outlets(case: &Case) -> Assessment {
    use delivery_outlet as law;
    let licensed = case.yes(Field::LogisticsLicensed);
    let conditions = ruled(case, &effect_50::IN_FORCE, vec![(Requirement::DeliveryLicence, &law::LICENCE, licensed)]);
    check_case(case, Measure::DeliveryOutlet, &law::LICENCE, conditions)
}
