//! Calendar dates.
//!
//! A proleptic Gregorian date in one small file, property-tested against the `time` crate, which would cost the
//! page 12 KB. The engine never asks what day it is.

use std::fmt;

use super::Years;

/// A calendar date between the years 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u32,
    day: u32,
}

impl Date {
    /// The first year that may be typed.
    pub const FIRST_YEAR: i32 = 1900;
    /// The last year that may be typed.
    pub const LAST_YEAR: i32 = 2200;

    /// The date, if there is such a day.
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        if year < Date::FIRST_YEAR || year > Date::LAST_YEAR || month < 1 || month > 12 || day < 1 {
            return None;
        }
        if day > days_in_month(year, month) {
            return None;
        }
        Some(Date { year, month, day })
    }

    /// A date of the law's own tables, checked when the program is compiled.
    #[allow(clippy::panic, reason = "only evaluated in constants, where it stops the compilation")]
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Date {
        match Date::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u32 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u32 {
        self.day
    }

    /// The day of the week, from Monday 1 to Sunday 7.
    pub fn weekday(self) -> u32 {
        let since_a_monday = (self.ordinal() + 1).rem_euclid(7);
        u32::try_from(since_a_monday).unwrap_or_default() + 1
    }

    /// The calendar days from this date to a later one, the first counted and the last not (算头不算尾).
    pub(in crate::engine) fn days_until(self, later: Date) -> i64 {
        later.ordinal() - self.ordinal()
    }

    /// The corresponding day (对应日) so many months later; the last day of that month where there is none.
    pub(in crate::engine) fn plus_months(self, months: u32) -> Date {
        let count = self.year * 12 + self.month.cast_signed() - 1 + months.cast_signed();
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12).cast_unsigned() + 1);
        Date { year, month, day: self.day.min(days_in_month(year, month)) }
    }

    /// The corresponding day so many years later.
    pub(in crate::engine) fn plus_years(self, years: Years) -> Date {
        self.plus_months(years.get() * 12)
    }

    /// This month's day of that number, or its last day.
    pub(in crate::engine) fn with_day(self, day: u32) -> Date {
        Date { day: day.clamp(1, days_in_month(self.year, self.month)), ..self }
    }

    /// The next day.
    pub(in crate::engine) fn next(self) -> Date {
        if self.day < days_in_month(self.year, self.month) {
            return Date { day: self.day + 1, ..self };
        }
        Date { day: 1, ..self }.plus_months(1)
    }

    /// So many calendar days later, or earlier when the number is negative; none outside the years of a date.
    pub(in crate::engine) fn plus_days(self, days: i64) -> Option<Date> {
        // Counted from a 1 March, a day's number decides its year, month and day, with 29 February always the last.
        const YEAR: i64 = 365;
        const FOUR_YEARS: i64 = 4 * YEAR + 1;
        const CENTURY: i64 = 25 * FOUR_YEARS - 1;
        const FOUR_CENTURIES: i64 = 4 * CENTURY + 1;
        let number = self.ordinal().checked_add(days)?.checked_sub(1)?;
        let in_era = number.rem_euclid(FOUR_CENTURIES);
        let leaps = in_era / (FOUR_YEARS - 1) - in_era / CENTURY + in_era / (FOUR_CENTURIES - 1);
        let year_of_era = (in_era - leaps) / YEAR;
        let in_year = in_era - (YEAR * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let year = number.div_euclid(FOUR_CENTURIES) * 400 + year_of_era;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        Date::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
    }

    /// The first day of a year.
    pub(in crate::engine) const fn first_of(year: i32) -> Date {
        Date { year, month: 1, day: 1 }
    }

    /// The last day of a year.
    pub(in crate::engine) const fn last_of(year: i32) -> Date {
        Date { year, month: 12, day: 31 }
    }

    /// Days since a fixed day, by the usual shift of the year to March.
    pub(in crate::engine) fn ordinal(self) -> i64 {
        let (year, month) = if self.month > 2 { (self.year, self.month - 3) } else { (self.year - 1, self.month + 9) };
        let year = i64::from(year);
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + i64::from((153 * month + 2) / 5 + self.day)
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2026-01-15`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
