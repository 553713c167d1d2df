//! The plan of a bridge loan written down in plain values.

use serde::Serialize;

use crate::engine::gap::Known;
use crate::engine::law::calendar::Start;
use crate::engine::plan::bridge::{Advice, Candidate, Reason, Step, Unplanned, Warning, Way};
use crate::js::output::yuan;

/// The plan, or what is missing for one.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BridgePlan {
    /// The answers a plan needs and lacks.
    pub open: Vec<String>,
    /// The way from the day asked about.
    pub way: Option<BridgeWay>,
    /// The same if the registry takes the longest limit.
    pub longest: Option<BridgeWay>,
    /// Every day of the window on which the old loan may be repaid.
    pub candidates: Vec<BridgeDay>,
    /// The place of the cheapest among them.
    pub cheapest: Option<usize>,
    /// What it saves.
    pub saving: Option<String>,
    /// The id of the clause by which a loan may be renewed without any bridge.
    pub renewal: Option<&'static str>,
    /// The last day the calendar knows.
    pub calendar_known_until: Option<String>,
}

/// The way of a bridge loan.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BridgeWay {
    /// Every step with its day.
    pub stops: Vec<BridgeStop>,
    /// Calendar days.
    pub days: u32,
    /// What they cost.
    pub fee: String,
    /// What to be warned of.
    pub warnings: Vec<BridgeWarning>,
}

/// A step with its day.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BridgeStop {
    /// What happens.
    pub step: &'static str,
    /// The day.
    pub on: String,
    /// Why on that day.
    pub reason: &'static str,
    /// The working days counted, where some are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u32>,
    /// Whether they are counted from the next day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_day: Option<bool>,
}

/// What to be warned of.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BridgeWarning {
    /// The stable key.
    pub code: &'static str,
    /// The festival of a long holiday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub festival: Option<&'static str>,
    /// Its first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// Its last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// How many days late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
}

/// A day on which the old loan may be repaid.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BridgeDay {
    /// The day.
    pub repaid: String,
    /// The calendar days that follow; nothing where the calendar does not know them or no bridge is given for so long.
    pub days: Option<u32>,
    /// What they cost.
    pub fee: Option<String>,
}

/// Writes a plan down.
pub(in crate::js) fn plan(of: &Known<Advice>) -> BridgePlan {
    match of {
        Err(gap) => {
            BridgePlan { open: gap.questions().iter().map(ToString::to_string).collect(), ..BridgePlan::default() }
        }
        Ok(advice) => BridgePlan {
            open: Vec::new(),
            way: known(&advice.way),
            longest: advice.longest.as_ref().and_then(known),
            candidates: advice.candidates.iter().map(candidate).collect(),
            cheapest: advice.cheapest,
            saving: advice.saving.map(yuan),
            renewal: Some(advice.renewal.clause.id),
            calendar_known_until: Some(advice.known_until.to_string()),
        },
    }
}

fn known(of: &Result<Way, Unplanned>) -> Option<BridgeWay> {
    let way = of.as_ref().ok()?;
    let stops = way.stops.iter().map(|stop| {
        let step = match stop.step {
            Step::Repaid => "repaid",
            Step::Cancelled => "cancelled",
            Step::Registered => "registered",
            Step::Released => "released",
        };
        let (reason, counted) = match stop.reason {
            Reason::Due => ("due", None),
            Reason::Chosen => ("chosen", None),
            Reason::AtOnce => ("atOnce", None),
            Reason::NextWorkingDay => ("nextWorkingDay", None),
            Reason::After { days, start } => ("after", Some((days.get(), start == Start::NextDay))),
        };
        let (working_days, next_day) = counted.unzip();
        BridgeStop { step, on: stop.on.to_string(), reason, working_days, next_day }
    });
    let warnings = way.warnings.iter().map(warning).collect();
    Some(BridgeWay { stops: stops.collect(), days: way.days.get(), fee: yuan(way.fee), warnings })
}

fn warning(of: &Warning) -> BridgeWarning {
    match of {
        Warning::LongHoliday(holiday) => BridgeWarning {
            code: "longHoliday",
            festival: Some(holiday.festival),
            first: Some(holiday.first.to_string()),
            last: Some(holiday.last.to_string()),
            days: None,
        },
        Warning::OverUsualDays => BridgeWarning { code: "overUsualDays", ..BridgeWarning::default() },
        Warning::RepaidOnDayOff(_) => BridgeWarning { code: "repaidOnDayOff", ..BridgeWarning::default() },
        Warning::RepaidLate(days) => {
            BridgeWarning { code: "repaidLate", days: Some(days.get()), ..BridgeWarning::default() }
        }
    }
}

fn candidate(of: &Candidate) -> BridgeDay {
    let way = of.way.as_ref().ok();
    BridgeDay { repaid: of.repaid.to_string(), days: way.map(|way| way.days.get()), fee: way.map(|way| yuan(way.fee)) }
}
