//! The calendar of working days, against facts from elsewhere.

use huiqisuan::engine::law::calendar::{self, Day, Holiday, NotKnown, Start};
use huiqisuan::engine::law::lpr::{self, Tenor};
use huiqisuan::engine::law::{Dated, documents};
use huiqisuan::engine::quantity::{Date, Days, WorkingDays};
use proptest::prelude::*;

use super::properties::config;

/// `2019-10-01`
pub fn date(iso: &str) -> Date {
    let mut parts = iso.split('-').map(|part| part.parse::<u32>().unwrap());
    let mut part = || parts.next().unwrap();
    Date::from_ymd(part().cast_signed(), part(), part())
}

fn to_time(date: Date) -> time::Date {
    let month = time::Month::try_from(u8::try_from(date.month()).unwrap()).unwrap();
    time::Date::from_calendar_date(date.year(), month, u8::try_from(date.day()).unwrap()).unwrap()
}

fn from_time(date: time::Date) -> Date {
    Date::from_ymd(date.year(), u32::from(u8::from(date.month())), u32::from(date.day()))
}

/// So many days later.
pub fn later(date: Date, days: i64) -> Date {
    from_time(to_time(date) + time::Duration::days(days))
}

pub fn days_between(from: Date, to: Date) -> i64 {
    (to_time(to) - to_time(from)).whole_days()
}

/// Any day of the years 2018 to 2027, so a few outside the calendar too.
pub fn any_day() -> impl Strategy<Value = Date> {
    (0_i64..3652).prop_map(|days| later(Date::from_ymd(2018, 1, 1), days))
}

fn known_days() -> impl Iterator<Item = Date> {
    let first = calendar::known_from();
    (0..=days_between(first, calendar::known_until())).map(move |days| later(first, days))
}

fn after(from: &str, days: u32, start: Start) -> Date {
    calendar::after(date(from), WorkingDays::new(days), start).unwrap()
}

#[test]
fn the_limits_of_registrations_end_on_these_days() {
    // Of 2019-09-27, a Friday: the Sunday is worked, and 1 to 7 October are off.
    for (from, days, next_day, same_day) in [
        ("2019-09-27", 3, "2019-10-08", "2019-09-30"),
        ("2026-09-18", 3, "2026-09-22", "2026-09-21"),
        ("2019-12-31", 5, "2020-01-08", "2020-01-07"),
        ("2020-03-10", 3, "2020-03-13", "2020-03-12"),
        ("2020-03-13", 1, "2020-03-16", "2020-03-13"),
        ("2019-10-01", 1, "2019-10-08", "2019-10-08"),
        ("2026-05-01", 0, "2026-05-01", "2026-05-01"),
    ] {
        assert_eq!(after(from, days, Start::NextDay), date(next_day), "{from}");
        assert_eq!(after(from, days, Start::SameDay), date(same_day), "{from}");
    }
}

#[test]
fn every_rate_was_published_on_the_20th_or_the_next_working_day() {
    let mut months = 0;
    for twentieth in known_days().filter(|date| date.day() == 20) {
        let Ok(due) = calendar::after(twentieth, WorkingDays::new(1), Start::SameDay) else { continue };
        if let Dated::Known { published, .. } = lpr::on(Tenor::OneYear, due) {
            assert_eq!(published, due);
            months += 1;
        }
    }
    assert_eq!(months, 85);
}

#[test]
fn every_year_has_the_days_off_that_the_law_gives() {
    // Eleven days, thirteen since 2025; the long winter of 2020 added a Friday and unmade a Saturday's work. A day
    // off on a weekend is given back, so what is left of the weekdays is always that much less.
    for (year, given) in (2019..=2026).zip([11, 13, 11, 11, 11, 11, 13, 13]) {
        let in_year = || known_days().filter(|date| date.year() == year);
        let weekdays = in_year().filter(|date| date.weekday() <= 5).count();
        let worked = in_year().filter(|date| calendar::is_working(*date).unwrap()).count();
        // Of the New Year of 2019 one Monday off and one Saturday worked lie in 2018; the two cancel out.
        assert_eq!(weekdays - worked, given, "{year}");
    }
}

#[test]
fn the_long_holidays_are_these() {
    let expected = "
        春节 2019-02-04 7, 国庆节 2019-10-01 7, 春节 2020-01-24 10, 国庆节、中秋节 2020-10-01 8,
        春节 2021-02-11 7, 国庆节 2021-10-01 7, 春节 2022-01-31 7, 国庆节 2022-10-01 7,
        春节 2023-01-21 7, 中秋节、国庆节 2023-09-29 8, 春节 2024-02-10 8, 国庆节 2024-10-01 7,
        春节 2025-01-28 8, 国庆节、中秋节 2025-10-01 8, 春节 2026-02-15 9, 国庆节 2026-10-01 7";
    let mut found = Vec::new();
    let mut from = calendar::known_from();
    while let Some(holiday) = calendar::long_holiday(from, calendar::known_until()).unwrap() {
        found.push(format!("{} {} {}", holiday.festival, holiday.first, holiday.days().get()));
        from = later(holiday.last, 1);
    }
    assert_eq!(found, expected.split(',').map(str::trim).collect::<Vec<_>>());
}

#[test]
fn a_long_holiday_is_in_the_window_from_its_first_day_to_its_last() {
    let national = Holiday { festival: "国庆节", first: date("2019-10-01"), last: date("2019-10-07") };
    assert_eq!(national.days(), Days::new(7));
    let within = |from, to| calendar::long_holiday(date(from), date(to)).unwrap();
    assert_eq!(within("2019-09-27", "2019-10-09"), Some(national));
    assert_eq!(within("2019-09-27", "2019-10-01"), Some(national));
    assert_eq!(within("2019-10-07", "2019-10-09"), Some(national));
    assert_eq!(within("2019-09-27", "2019-09-30"), None);
    assert_eq!(within("2019-10-08", "2019-12-31"), None);
    assert_eq!(within("2019-05-01", "2019-05-05"), None);
}

#[test]
fn a_day_is_said_by_the_notice_that_lists_it() {
    let on = |day| match calendar::on(date(day)) {
        Dated::Known { value, published, words } => (value, published.to_string(), words.quote),
        other => panic!("{day}: {other:?}"),
    };
    let notice = "国办发明电〔2018〕15号";
    assert_eq!(on("2019-01-02"), (Day::Working, "2018-12-04".to_owned(), notice));
    assert_eq!(on("2019-09-28"), (Day::Weekend, "2018-12-04".to_owned(), notice));
    assert_eq!(on("2019-09-29"), (Day::MadeUp { festival: "国庆节" }, "2018-12-04".to_owned(), notice));
    // Two notices were changed by later ones.
    let changed = "国办发明电〔2019〕3号";
    assert_eq!(on("2019-05-05"), (Day::MadeUp { festival: "劳动节" }, "2019-03-22".to_owned(), changed));
    assert_eq!(on("2020-01-31").2, "国办发明电〔2020〕1号");
    assert_eq!(on("2020-01-19").2, "国办发明电〔2019〕16号");
    assert_eq!(on("2020-02-03").0, Day::Working);
    // A notice also speaks of the days about New Year.
    assert_eq!(on("2022-12-31").2, "国办发明电〔2022〕16号");
    for day in known_days() {
        let Dated::Known { value, words, published } = calendar::on(day) else { panic!("{day}") };
        assert_eq!((calendar::day(day), calendar::is_working(day)), (Ok(value), Ok(value.is_working())));
        assert_eq!(words.clause.document.id, documents::working_days::DOCUMENT.id);
        assert!(published.year() < day.year() || [2019, 2020].contains(&day.year()) || day.month() == 12);
    }
}

#[test]
fn outside_its_years_the_calendar_knows_nothing() {
    let (first, last) = (date("2019-01-01"), date("2026-12-31"));
    assert_eq!((calendar::known_from(), calendar::known_until()), (first, last));
    let (before, beyond) = (date("2018-12-31"), date("2027-01-01"));
    assert_eq!(calendar::on(before), Dated::NotInForce);
    assert_eq!(calendar::on(beyond), Dated::NotKnown { known_until: last });
    for day in [before, beyond] {
        assert_eq!(calendar::is_working(day), Err(NotKnown { day }));
        assert_eq!(calendar::day(day), Err(NotKnown { day }));
        assert_eq!(calendar::long_holiday(day, day), Err(NotKnown { day }));
    }
    let one = WorkingDays::new(1);
    assert_eq!(calendar::after(last, one, Start::SameDay), Ok(last));
    assert_eq!(calendar::after(last, one, Start::NextDay), Err(NotKnown { day: beyond }));
    assert_eq!(calendar::after(before, one, Start::SameDay), Err(NotKnown { day: before }));
    assert_eq!(calendar::after(last, WorkingDays::new(u32::MAX), Start::SameDay), Err(NotKnown { day: beyond }));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_day_of_the_week_is_that_of_the_time_crate(number in 0_i64..109_938) {
        let day = later(Date::from_ymd(1900, 1, 1), number);
        prop_assert_eq!(day.weekday(), u32::from(to_time(day).weekday().number_from_monday()));
    }

    #[test]
    fn so_many_working_days_lie_behind_the_day_reached(from in any_day(), count in 1_u32..60) {
        for start in [Start::NextDay, Start::SameDay] {
            let first = if start == Start::SameDay { from } else { later(from, 1) };
            let Ok(reached) = calendar::after(from, WorkingDays::new(count), start) else { continue };
            let passed = (0..=days_between(first, reached)).map(|days| later(first, days));
            let worked = passed.filter(|day| calendar::is_working(*day).unwrap()).count();
            prop_assert_eq!(u32::try_from(worked), Ok(count));
            prop_assert_eq!(calendar::is_working(reached), Ok(true));
        }
    }
}
