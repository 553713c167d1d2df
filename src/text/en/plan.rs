//! The plan of the bridge loan: its steps, why they fall on their days, and the holidays on the way.

use super::values::of_time;
use crate::engine::law::calendar::{Holiday, Start};
use crate::engine::plan::bridge::{Reason, Step};

pub(super) fn plan_step(step: Step) -> &'static str {
    match step {
        Step::Repaid => "Old loan repaid",
        Step::Cancelled => "Old mortgage cancelled, new one applied for",
        Step::Registered => "New mortgage registered",
        Step::Released => "Bank releases the new loan, bridge ends",
    }
}

/// Why a step falls on its day.
pub(super) fn plan_reason(reason: Reason) -> String {
    let (days, start) = match reason {
        Reason::Due => return "due date".to_owned(),
        Reason::Chosen => return "planned repayment".to_owned(),
        Reason::AtOnce => return "on the same day".to_owned(),
        Reason::NextWorkingDay => return "put off to the next working day".to_owned(),
        Reason::After { days, start } => (days.get(), start),
    };
    let limit = of_time(days, "working day");
    match (days, start) {
        (0, _) => "on the same day".to_owned(),
        (_, Start::NextDay) => format!("{limit} from the next day"),
        (_, Start::SameDay) => format!("{limit} from that day"),
    }
}

/// A long holiday on the way.
pub(super) fn crosses(holiday: &Holiday) -> String {
    let Holiday { festival, first, last } = holiday;
    let festival = festivals(festival);
    format!(
        "The {festival} holiday ({first} to {last}) lies on the way: registration and release wait until it is over, \
         while the fee runs by calendar days."
    )
}

/// The festivals as the notices of working days name them.
const FESTIVALS: [(&str, &str); 7] = [
    ("元旦", "New Year"),
    ("春节", "Spring Festival"),
    ("清明节", "Qingming Festival"),
    ("劳动节", "Labour Day"),
    ("端午节", "Dragon Boat Festival"),
    ("中秋节", "Mid-Autumn Festival"),
    ("国庆节", "National Day"),
];

/// A festival, or two that fall together.
pub(super) fn festivals(named: &str) -> String {
    let english =
        |name: &str| FESTIVALS.iter().find(|(zh, _)| *zh == name).map_or(name.to_owned(), |(_, en)| (*en).to_owned());
    named.split('、').map(english).collect::<Vec<_>>().join(" and ")
}
