//! The bridge planner: from the day the old loan is repaid to the day the bank releases the new one.
//!
//! The registry and the bank work by working days, the fee counts calendar days, so the same bridge costs more over
//! a weekend and far more over a long holiday. What a number of days costs is asked of the caller, who knows the
//! reading of the fee.

use crate::engine::law::calendar::{self, Day, Holiday, NotKnown, Start};
use crate::engine::law::{Clause, documents};
use crate::engine::quantity::{Date, Days, Money, OutOfRange, WorkingDays};

/// What a bridge passes through, on whatever day it begins.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The day the old loan falls due.
    pub due: Date,
    /// The registration of the new mortgage; none where nothing is mortgaged.
    pub registration: Option<Registration>,
    /// How long the bank takes to release the new loan once nothing is in its way.
    pub release: WorkingDays,
    /// For how long a bridge is usually given (使用期限): a longer one is warned of.
    pub usual_days: Days,
    /// For how long one is given at all, where that is limited.
    pub most_days: Option<Days>,
}

/// How long the registry takes.
#[derive(Clone, Copy, Debug)]
pub struct Registration {
    /// The limit that holds by the reading in use.
    pub limit: WorkingDays,
    /// The longest limit that any reading or any kind of registration has.
    pub longest: WorkingDays,
    /// A18: the day the limit is counted from.
    pub start: Start,
}

/// The days on which the old loan may be repaid.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// How many days before the due date it opens; it closes on the due date.
    pub days: Days,
    /// The first day that is still possible, when the caller knows one.
    pub not_before: Option<Date>,
}

/// What happens on the way, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The old loan is repaid with the bridge loan, whose first day this is.
    Repaid,
    /// The old mortgage is cancelled and the new one applied for.
    Cancelled,
    /// The new mortgage is registered.
    Registered,
    /// The bank releases the new loan and the bridge ends.
    Released,
}

/// Why a step falls on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The day the old loan falls due.
    Due,
    /// The day that was asked about.
    Chosen,
    /// The day of the step before: it is done at once.
    AtOnce,
    /// The step before falls on a day off, and this is the first working day after it.
    NextWorkingDay,
    /// So many working days after the step before.
    After {
        /// How many.
        days: WorkingDays,
        /// From which day on.
        start: Start,
    },
}

/// A step with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What happens.
    pub step: Step,
    /// On this day.
    pub on: Date,
    /// Because of this.
    pub reason: Reason,
}

/// What to be warned of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A long holiday lies on the way.
    LongHoliday(Holiday),
    /// The bridge lasts longer than usual.
    OverUsualDays,
    /// The old loan is repaid on a day off: a weekend or a holiday.
    RepaidOnDayOff(Day),
    /// The old loan is repaid so many days after it fell due.
    RepaidLate(Days),
}

/// The whole way of a bridge loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The day the old loan is repaid.
    pub repaid: Date,
    /// The day the new loan is released.
    pub released: Date,
    /// Every step in order; without a mortgage there are only the first and the last.
    pub stops: Vec<Stop>,
    /// The calendar days of the bridge, the first counted and the last not, and a part of a day as one.
    pub days: Days,
    /// What they cost.
    pub fee: Money,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// Why there is no way to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplanned {
    /// The calendar does not know whether this day is worked.
    NotKnown(Date),
    /// The bridge would last so many days, for which none is given.
    NotOffered(Days),
    /// The fee is too large to be stated.
    OutOfRange,
}

/// A day on which the old loan may be repaid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The day: a working day, or one of which that is not known.
    pub repaid: Date,
    /// What follows from it.
    pub way: Result<Way, Unplanned>,
}

/// The answer of the planner.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The way from the day that was asked about.
    pub way: Result<Way, Unplanned>,
    /// The same if the registry takes the longest limit; none where nothing is mortgaged.
    pub longest: Option<Result<Way, Unplanned>>,
    /// Every day on which the old loan may be repaid, in order.
    pub candidates: Vec<Candidate>,
    /// The place of the cheapest among the candidates that have a way: of equal fees the shorter bridge, of equal
    /// bridges the later day.
    pub cheapest: Option<usize>,
    /// What the cheapest saves against the day that was asked about; zero when that day is no dearer.
    pub saving: Option<Money>,
    /// Renewal without repayment instead (无还本续贷).
    pub renewal: Renewal,
    /// The last day the calendar knows.
    pub known_until: Date,
}

/// Renewal without repayment: the same loan goes on, and no bridge is needed.
#[derive(Clone, Copy, Debug)]
pub struct Renewal {
    /// What bridging costs then.
    pub cost: Money,
    /// The clause that encourages it.
    pub clause: &'static Clause,
}

/// Plans the bridge from `repaid` on, or else from the due date on, and from every other day of the window.
///
/// `fee` says what a bridge of so many days costs.
pub fn advise(
    terms: &Terms,
    repaid: Option<Date>,
    window: Window,
    fee: &dyn Fn(Days) -> Result<Money, OutOfRange>,
) -> Advice {
    let planner = Planner { terms, fee };
    let limit = terms.registration.map(|registration| registration.limit);
    let (day, reason) = repaid.map_or((terms.due, Reason::Due), |day| (day, Reason::Chosen));
    let way = planner.way(day, reason, limit);
    let longest = terms.registration.map(|registration| planner.way(day, reason, Some(registration.longest)));
    let candidates = planner.candidates(window, limit);
    let best = candidates.iter().enumerate().filter_map(|(at, candidate)| Some((at, candidate.way.as_ref().ok()?)));
    let best = best.min_by_key(|(at, way)| (way.fee, way.days, std::cmp::Reverse(*at)));
    let cheaper = best.zip(way.as_ref().ok()).and_then(|((_, best), way)| way.fee.minus(best.fee).ok());
    Advice {
        cheapest: best.map(|(at, _)| at),
        saving: cheaper.map(|saving| saving.max(Money::ZERO)),
        way,
        longest,
        candidates,
        renewal: Renewal { cost: Money::ZERO, clause: &documents::jinan_2019_55::CLAUSE_5 },
        known_until: calendar::known_until(),
    }
}

struct Planner<'a> {
    terms: &'a Terms,
    fee: &'a dyn Fn(Days) -> Result<Money, OutOfRange>,
}

impl Planner<'_> {
    /// The working days of the window, and the days of which that is not known.
    fn candidates(&self, window: Window, limit: Option<WorkingDays>) -> Vec<Candidate> {
        let due = self.terms.due;
        let opens = due.plus_days(-i64::from(window.days.get())).max(window.not_before);
        let days = std::iter::successors(opens, |day| Some(day.next())).take_while(|day| *day <= due);
        let possible = days.filter(|day| calendar::is_working(*day) != Ok(false));
        possible
            .map(|repaid| {
                let reason = if repaid == due { Reason::Due } else { Reason::Chosen };
                Candidate { repaid, way: self.way(repaid, reason, limit) }
            })
            .collect()
    }

    fn way(&self, repaid: Date, reason: Reason, limit: Option<WorkingDays>) -> Result<Way, Unplanned> {
        let stops = self.stops(repaid, reason, limit)?;
        let released = stops.last().map_or(repaid, |stop| stop.on);
        let elapsed = u32::try_from(repaid.days_until(released)).map_err(|_| OutOfRange)?;
        let days = Days::new(elapsed.max(1));
        if self.terms.most_days.is_some_and(|most| days > most) {
            return Err(Unplanned::NotOffered(days));
        }
        let fee = (self.fee)(days)?;
        let warnings = self.warnings(repaid, released, days)?;
        Ok(Way { repaid, released, stops, days, fee, warnings })
    }

    /// The old mortgage is cancelled, and the new one applied for, on the first day from the repayment on that the
    /// registry is open.
    fn stops(&self, repaid: Date, reason: Reason, limit: Option<WorkingDays>) -> Result<Vec<Stop>, NotKnown> {
        let open = calendar::after(repaid, WorkingDays::new(1), Start::SameDay)?;
        let mut stops = Vec::with_capacity(4);
        stops.push(Stop { step: Step::Repaid, on: repaid, reason });
        let mut ready = repaid;
        if let Some((days, registration)) = limit.zip(self.terms.registration) {
            let at_once = if open == repaid { Reason::AtOnce } else { Reason::NextWorkingDay };
            stops.push(Stop { step: Step::Cancelled, on: open, reason: at_once });
            let start = registration.start;
            ready = calendar::after(open, days, start)?;
            stops.push(Stop { step: Step::Registered, on: ready, reason: Reason::After { days, start } });
        }
        let (days, start) = (self.terms.release, Start::NextDay);
        // A bank that releases at once still does so on a working day.
        let on = calendar::after(ready, days, start)?.max(open);
        stops.push(Stop { step: Step::Released, on, reason: Reason::After { days, start } });
        Ok(stops)
    }

    fn warnings(&self, repaid: Date, released: Date, days: Days) -> Result<Vec<Warning>, NotKnown> {
        let mut warnings = Vec::new();
        warnings.extend(calendar::long_holiday(repaid, released)?.map(Warning::LongHoliday));
        if days > self.terms.usual_days {
            warnings.push(Warning::OverUsualDays);
        }
        let day = calendar::day(repaid)?;
        if !day.is_working() {
            warnings.push(Warning::RepaidOnDayOff(day));
        }
        let late = u32::try_from(self.terms.due.days_until(repaid)).ok().filter(|late| *late > 0);
        warnings.extend(late.map(|late| Warning::RepaidLate(Days::new(late))));
        Ok(warnings)
    }
}

impl From<NotKnown> for Unplanned {
    fn from(unknown: NotKnown) -> Unplanned {
        Unplanned::NotKnown(unknown.day)
    }
}

impl From<OutOfRange> for Unplanned {
    fn from(_: OutOfRange) -> Unplanned {
        Unplanned::OutOfRange
    }
}
