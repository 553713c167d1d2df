//! The bridge planner.

use huiqisuan::engine::law::calendar::{self, Day, Holiday, Start};
use huiqisuan::engine::plan::bridge::{
    Advice, Reason, Registration, Step, Terms, Unplanned, Warning, Way, Window, advise,
};
use huiqisuan::engine::quantity::{Date, Days, Money, OutOfRange, WorkingDays};
use proptest::prelude::*;

use super::calendar::{any_day, date, days_between, later};
use super::properties::config;

/// 800万 at 1‰ a day, capped at 5‰ for ten days, and each further day at 1‰ again.
fn fee(days: Days) -> Result<Money, OutOfRange> {
    let days = i64::from(days.get());
    Ok(Money::from_fen(800_000 * (days.min(5) + (days - 10).max(0))))
}

fn terms(due: Date) -> Terms {
    let [limit, longest] = [3, 5].map(WorkingDays::new);
    Terms {
        due,
        registration: Some(Registration { limit, longest, start: Start::NextDay }),
        release: WorkingDays::new(1),
        usual_days: Days::new(10),
        most_days: None,
    }
}

const TEN_DAYS: Window = Window { days: Days::new(10), not_before: None };

fn ask(terms: &Terms) -> Advice {
    advise(terms, None, TEN_DAYS, &fee)
}

fn planned(due: &str) -> Way {
    ask(&terms(date(due))).way.unwrap()
}

fn yuan(yuan: i64) -> Money {
    Money::from_fen(yuan * 100)
}

fn on(way: &Way, step: Step) -> Option<String> {
    way.stops.iter().find(|stop| stop.step == step).map(|stop| stop.on.to_string())
}

#[test]
fn the_worked_bridges_take_these_days_and_cost_this_much() {
    for (repaid, registered, released, days, cost, over) in [
        ("2020-03-09", "2020-03-12", "2020-03-13", 4, 32_000, false),
        ("2020-03-10", "2020-03-13", "2020-03-16", 6, 40_000, false),
        ("2019-09-27", "2019-10-08", "2019-10-09", 12, 56_000, true),
        ("2019-09-23", "2019-09-26", "2019-09-27", 4, 32_000, false),
    ] {
        let way = planned(repaid);
        assert_eq!(on(&way, Step::Cancelled).as_deref(), Some(repaid));
        assert_eq!(on(&way, Step::Registered).as_deref(), Some(registered));
        assert_eq!(on(&way, Step::Released).as_deref(), Some(released));
        assert_eq!((way.repaid, way.released), (date(repaid), date(released)));
        assert_eq!((way.days, way.fee), (Days::new(days), yuan(cost)), "{repaid}");
        assert_eq!(way.warnings.contains(&Warning::OverUsualDays), over, "{repaid}");
    }
}

#[test]
fn a_long_holiday_on_the_way_is_warned_of_by_name_and_days() {
    let holiday = Holiday { festival: "国庆节", first: date("2019-10-01"), last: date("2019-10-07") };
    assert_eq!(planned("2019-09-27").warnings, [Warning::LongHoliday(holiday), Warning::OverUsualDays]);
    assert_eq!(planned("2019-09-23").warnings, []);
}

#[test]
fn every_step_has_its_reason() {
    let advice = advise(&terms(date("2020-03-16")), Some(date("2020-03-09")), TEN_DAYS, &fee);
    let reasons = |way: &Way| way.stops.iter().map(|stop| (stop.step, stop.reason)).collect::<Vec<_>>();
    let after = |days| Reason::After { days: WorkingDays::new(days), start: Start::NextDay };
    let expected = [
        (Step::Repaid, Reason::Chosen),
        (Step::Cancelled, Reason::AtOnce),
        (Step::Registered, after(3)),
        (Step::Released, after(1)),
    ];
    assert_eq!(reasons(&advice.way.unwrap()), expected);
    assert_eq!(reasons(&advice.longest.unwrap().unwrap())[2], (Step::Registered, after(5)));
}

#[test]
fn without_a_mortgage_only_the_bank_takes_time() {
    let unsecured = Terms { registration: None, ..terms(date("2020-03-10")) };
    let advice = ask(&unsecured);
    let way = advice.way.unwrap();
    assert_eq!(way.stops.iter().map(|stop| stop.step).collect::<Vec<_>>(), [Step::Repaid, Step::Released]);
    assert_eq!((way.released, way.days, way.fee), (date("2020-03-11"), Days::new(1), yuan(8_000)));
    assert_eq!(way.stops[0].reason, Reason::Due);
    assert_eq!(advice.longest, None);
    // Released on the very day, a bridge still lasts a day.
    let at_once = ask(&Terms { release: WorkingDays::new(0), ..unsecured }).way.unwrap();
    assert_eq!((at_once.released, at_once.days), (date("2020-03-10"), Days::new(1)));
}

#[test]
fn counted_from_the_same_day_the_registry_is_a_day_earlier() {
    let mut same_day = terms(date("2019-09-27"));
    same_day.registration = same_day.registration.map(|limits| Registration { start: Start::SameDay, ..limits });
    let way = ask(&same_day).way.unwrap();
    assert_eq!(on(&way, Step::Registered).as_deref(), Some("2019-09-30"));
    // The bank's day is counted from the next one all the same.
    assert_eq!(way.released, date("2019-10-08"));
}

#[test]
fn the_longest_limit_is_the_upper_bound() {
    let longest = ask(&terms(date("2020-03-09"))).longest.unwrap().unwrap();
    assert_eq!(on(&longest, Step::Registered).as_deref(), Some("2020-03-16"));
    assert_eq!((longest.released, longest.days, longest.fee), (date("2020-03-17"), Days::new(8), yuan(40_000)));
}

#[test]
fn the_cheapest_day_is_the_shortest_and_of_equal_ones_the_latest() {
    let advice = ask(&terms(date("2020-03-10")));
    let days: Vec<_> = advice.candidates.iter().map(|candidate| candidate.repaid.to_string()).collect();
    let expected = ["03-02", "03-03", "03-04", "03-05", "03-06", "03-09", "03-10"];
    assert_eq!(days, expected.map(|day| format!("2020-{day}")));
    let best = &advice.candidates[advice.cheapest.unwrap()];
    assert_eq!(best.repaid, date("2020-03-09"));
    assert_eq!(advice.saving, Some(yuan(8_000)));
    assert_eq!(ask(&terms(date("2020-03-09"))).saving, Some(yuan(0)));
}

#[test]
fn before_a_long_holiday_the_planner_finds_the_way_around_it() {
    let advice = ask(&terms(date("2019-09-27")));
    let way = |repaid| {
        let found = advice.candidates.iter().find(|candidate| candidate.repaid == date(repaid));
        found.unwrap().way.clone().unwrap()
    };
    let best = way("2019-09-23");
    assert_eq!(advice.candidates[advice.cheapest.unwrap()].way, Ok(best.clone()));
    assert_eq!((best.released, best.days, best.fee), (date("2019-09-27"), Days::new(4), yuan(32_000)));
    assert_eq!(advice.saving, Some(yuan(24_000)));
    // Registered on the Sunday that is worked, and released on the last day before the holiday.
    let last = way("2019-09-25");
    assert_eq!((last.released, last.days, last.fee), (date("2019-09-30"), Days::new(5), yuan(40_000)));
    assert_eq!(way("2019-09-26").released, date("2019-10-08"));
}

#[test]
fn a_day_off_is_no_candidate_and_is_warned_of_when_chosen() {
    let advice = ask(&terms(date("2020-03-07")));
    assert!(advice.candidates.iter().all(|candidate| candidate.repaid < date("2020-03-07")));
    let way = advice.way.unwrap();
    assert_eq!(way.warnings, [Warning::RepaidOnDayOff(Day::Weekend)]);
    // The registry opens on Monday.
    let stop = way.stops[1];
    assert_eq!((stop.on, stop.reason), (date("2020-03-09"), Reason::NextWorkingDay));
    assert_eq!(way.days, Days::new(6));
}

#[test]
fn a_late_repayment_is_warned_of() {
    let late = advise(&terms(date("2020-03-09")), Some(date("2020-03-11")), TEN_DAYS, &fee);
    assert!(late.way.unwrap().warnings.contains(&Warning::RepaidLate(Days::new(2))));
}

#[test]
fn beyond_the_calendar_nothing_is_planned() {
    let advice = ask(&terms(date("2026-12-28")));
    assert_eq!(advice.way, Err(Unplanned::NotKnown(date("2027-01-01"))));
    assert_eq!(advice.known_until, date("2026-12-31"));
    // The days before are known, and so is the cheapest of them.
    assert!(advice.candidates.iter().any(|candidate| candidate.way.is_err()));
    assert_eq!(advice.candidates[advice.cheapest.unwrap()].repaid, date("2026-12-21"));
    assert_eq!(advice.saving, None);

    let next_year = ask(&terms(date("2027-03-01")));
    assert_eq!(next_year.way, Err(Unplanned::NotKnown(date("2027-03-01"))));
    assert!(next_year.candidates.iter().all(|candidate| candidate.way.is_err()));
    assert_eq!((next_year.candidates.len(), next_year.cheapest), (11, None));
}

#[test]
fn a_fee_too_large_is_said_so() {
    let advice = advise(&terms(date("2020-03-09")), None, TEN_DAYS, &|_| Err(OutOfRange));
    assert_eq!(advice.way, Err(Unplanned::OutOfRange));
}

#[test]
fn renewal_without_repayment_costs_nothing() {
    let renewal = ask(&terms(date("2020-03-09"))).renewal;
    assert_eq!((renewal.cost, renewal.clause.id), (Money::ZERO, "jinan-2019-55/5"));
    assert!(renewal.clause.text.contains("鼓励银行业金融机构开展无还本续贷业务"));
}

fn any_terms() -> impl Strategy<Value = Terms> {
    let registration = (0_u32..6, 0_u32..4, any::<bool>()).prop_map(|(limit, more, same)| Registration {
        limit: WorkingDays::new(limit),
        longest: WorkingDays::new(limit + more),
        start: if same { Start::SameDay } else { Start::NextDay },
    });
    (any_day(), proptest::option::of(registration), 0_u32..8).prop_map(|(due, registration, release)| Terms {
        due,
        registration,
        release: WorkingDays::new(release),
        usual_days: Days::new(10),
        most_days: None,
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_later_release_never_costs_less(terms in any_terms(), more in 1_u32..10) {
        let slower = Terms { release: WorkingDays::new(terms.release.get() + more), ..terms };
        let (quick, slow) = (ask(&terms), ask(&slower));
        if let Ok(slow) = slow.way {
            let quick = quick.way.unwrap();
            prop_assert!(quick.released < slow.released || terms.release.get() == 0);
            prop_assert!(quick.fee <= slow.fee && quick.days <= slow.days);
            let longest = ask(&terms).longest;
            if let Some(Ok(longest)) = longest {
                prop_assert!(quick.released <= longest.released && quick.fee <= longest.fee);
            }
        }
    }

    #[test]
    fn steps_follow_each_other_and_end_on_a_working_day(terms in any_terms()) {
        if let Ok(way) = ask(&terms).way {
            prop_assert!(way.stops.is_sorted_by_key(|stop| (stop.on, stop.step as u8)));
            prop_assert_eq!(way.stops.len(), if terms.registration.is_some() { 4 } else { 2 });
            prop_assert_eq!(calendar::is_working(way.released), Ok(true));
            prop_assert!(way.stops[1..].iter().all(|stop| calendar::is_working(stop.on) == Ok(true)));
            let days = days_between(way.repaid, way.released).max(1);
            prop_assert_eq!(i64::from(way.days.get()), days);
            prop_assert_eq!(way.warnings.contains(&Warning::OverUsualDays), days > 10);
            let long = |off: Day| matches!(off, Day::Holiday(holiday) if holiday.days().get() >= 7);
            let passed = (0..=days_between(way.repaid, way.released)).map(|days| later(way.repaid, days));
            let crossed = passed.into_iter().any(|day| calendar::day(day).is_ok_and(long));
            prop_assert_eq!(way.warnings.iter().any(|one| matches!(one, Warning::LongHoliday(_))), crossed);
        }
    }

    #[test]
    fn candidates_lie_in_the_window_and_the_cheapest_is_no_dearer_than_any(
        terms in any_terms(), days in 0_u32..40, ahead in proptest::option::of(-5_i64..40),
    ) {
        let not_before = ahead.map(|ahead| later(terms.due, -ahead));
        let opens = later(terms.due, -i64::from(days)).max(not_before.unwrap_or(Date::from_ymd(1900, 1, 1)));
        let advice = advise(&terms, None, Window { days: Days::new(days), not_before }, &fee);
        let between = (0..=days_between(opens, terms.due)).map(|days| later(opens, days));
        let expected: Vec<_> = between.filter(|day| calendar::is_working(*day) != Ok(false)).collect();
        prop_assert_eq!(advice.candidates.iter().map(|candidate| candidate.repaid).collect::<Vec<_>>(), expected);
        let known = || advice.candidates.iter().filter_map(|candidate| candidate.way.as_ref().ok());
        prop_assert_eq!(advice.cheapest.is_some(), known().next().is_some());
        if let Some(best) = advice.cheapest {
            let best = advice.candidates[best].way.as_ref().unwrap();
            prop_assert!(known().all(|way| (best.fee, best.days) <= (way.fee, way.days)));
            prop_assert!(known().all(|way| (best.fee, best.days) < (way.fee, way.days) || way.repaid <= best.repaid));
            if let (Ok(way), Some(saving)) = (&advice.way, advice.saving) {
                prop_assert_eq!(saving.fen(), (way.fee.fen() - best.fee.fen()).max(0));
            }
        }
    }
}
