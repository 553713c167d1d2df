//! 工作日: which days are worked, by the State Council's yearly notices.
//!
//! A notice lists the days that are off and the weekends that are worked; the other days go by the day of the week.
//! No day outside the years of the notices is ever guessed.

use super::working_days::LONG_HOLIDAY;
use super::{Date, Dated, Days, Sealed, Words, documents};
use crate::engine::quantity::WorkingDays;

include!(concat!(env!("OUT_DIR"), "/calendar.rs"));

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// A working day from Monday to Friday.
    Working,
    /// A weekend day that is worked in exchange for a day off at a festival (调休上班).
    MadeUp {
        /// The festival as the notice names it.
        festival: &'static str,
    },
    /// A Saturday or Sunday that no notice lists.
    Weekend,
    /// A day that a notice gives off.
    Holiday(Holiday),
}

/// Days off without a break, as a notice lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The festival as the notice names it; two that fall together are one holiday.
    pub festival: &'static str,
    /// The first day off.
    pub first: Date,
    /// The last day off.
    pub last: Date,
}

/// A18: from which day on a time limit in working days is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Start {
    /// The day it begins does not count.
    #[default]
    NextDay,
    /// The day it begins counts as the first, when it is a working day.
    SameDay,
}

/// A day of which the calendar does not know whether it is worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKnown {
    /// That day.
    pub day: Date,
}

/// What the day is, with the notice that says so: of a listed day the one that lists it, else that of the year.
pub fn on(date: Date) -> Dated<Day> {
    let known = || {
        let (value, notice) = found(date);
        let of_the_year = || NOTICES.iter().position(|notice| i32::from(notice.year) == date.year());
        let notice = NOTICES.get(notice.map(usize::from).or_else(of_the_year)?)?;
        Some(Dated::Known { value, published: notice.published, words: &notice.words })
    };
    match within(date) {
        // The build refuses a year without a notice.
        Ok(()) => known().unwrap_or(Dated::NotInForce),
        Err(_) if date < KNOWN_FROM => Dated::NotInForce,
        Err(_) => Dated::NotKnown { known_until: KNOWN_UNTIL },
    }
}

/// What the day is.
///
/// # Errors
///
/// The day itself when it lies outside the years of the notices.
pub fn day(date: Date) -> Result<Day, NotKnown> {
    within(date)?;
    Ok(found(date).0)
}

/// Whether the day is a working day.
///
/// # Errors
///
/// The day itself when it lies outside the years of the notices.
pub fn is_working(date: Date) -> Result<bool, NotKnown> {
    within(date)?;
    let number = number(date);
    Ok(if is_weekend(date) { worked_on(number).is_some() } else { off_on(number).is_none() })
}

/// The last of so many working days from this day on; of none, the day itself.
///
/// # Errors
///
/// The first day it would have to count that lies outside the years of the notices.
pub fn after(date: Date, days: WorkingDays, start: Start) -> Result<Date, NotKnown> {
    let mut reached = date;
    let mut missing = days.get();
    if start == Start::SameDay && missing > 0 && is_working(date)? {
        missing -= 1;
    }
    while missing > 0 {
        reached = reached.next();
        if is_working(reached)? {
            missing -= 1;
        }
    }
    Ok(reached)
}

/// The first long holiday (长假) with a day from `from` to `to`, both included; none when there is none.
///
/// # Errors
///
/// The bound that lies outside the years of the notices.
pub fn long_holiday(from: Date, to: Date) -> Result<Option<Holiday>, NotKnown> {
    within(from)?;
    within(to)?;
    let long = |off: &&Off| u32::from(off.days) >= LONG_HOLIDAY.value.get();
    let (from, to) = (number(from), number(to));
    let next = OFF.iter().skip(OFF.partition_point(|off| off.end() <= from)).take_while(|off| off.first <= to);
    Ok(next.filter(long).map(Off::holiday).next())
}

/// The first day the calendar knows.
pub fn known_from() -> Date {
    KNOWN_FROM
}

/// The last day the calendar knows.
pub fn known_until() -> Date {
    KNOWN_UNTIL
}

impl Day {
    /// Whether it is worked.
    pub fn is_working(self) -> bool {
        matches!(self, Day::Working | Day::MadeUp { .. })
    }
}

impl Holiday {
    /// How many days it lasts.
    pub fn days(self) -> Days {
        Days::new(u32::try_from(self.first.days_until(self.last)).map_or(0, |days| days + 1))
    }
}

/// A notice; the first of a year is the one for the whole year.
struct Notice {
    year: u16,
    published: Date,
    words: Words,
}

/// Days off without a break. A day is its number counted from `ZERO`, a festival and a notice their index.
struct Off {
    first: u16,
    days: u8,
    festival: u8,
    notice: u8,
}

/// A weekend day that is worked.
struct Worked {
    day: u16,
    festival: u8,
    notice: u8,
}

impl Off {
    /// The number of the day after its last.
    fn end(&self) -> u16 {
        self.first + u16::from(self.days)
    }

    fn holiday(&self) -> Holiday {
        let date = |number: u16| ZERO.plus_days(i64::from(number)).unwrap_or(ZERO);
        Holiday { festival: festival(self.festival), first: date(self.first), last: date(self.end() - 1) }
    }
}

fn within(day: Date) -> Result<(), NotKnown> {
    if day < KNOWN_FROM || day > KNOWN_UNTIL { Err(NotKnown { day }) } else { Ok(()) }
}

/// What a day within the known years is, and the notice that lists it, if one does.
fn found(date: Date) -> (Day, Option<u8>) {
    let number = number(date);
    match (off_on(number), worked_on(number)) {
        (Some(off), _) => (Day::Holiday(off.holiday()), Some(off.notice)),
        (_, Some(worked)) => (Day::MadeUp { festival: festival(worked.festival) }, Some(worked.notice)),
        _ if is_weekend(date) => (Day::Weekend, None),
        _ => (Day::Working, None),
    }
}

/// The number of a day that the calendar knows.
fn number(date: Date) -> u16 {
    u16::try_from(ZERO.days_until(date)).unwrap_or_default()
}

fn off_on(number: u16) -> Option<&'static Off> {
    OFF.get(OFF.partition_point(|off| off.end() <= number)).filter(|off| off.first <= number)
}

fn worked_on(number: u16) -> Option<&'static Worked> {
    WORKED.binary_search_by_key(&number, |worked| worked.day).ok().and_then(|at| WORKED.get(at))
}

fn is_weekend(date: Date) -> bool {
    const FRIDAY: u32 = 5;
    date.weekday() > FRIDAY
}

fn festival(index: u8) -> &'static str {
    FESTIVALS.get(usize::from(index)).copied().unwrap_or_default()
}
