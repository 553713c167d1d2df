//! The plan of a bridge loan as a case asks for it.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::figure::Trace;
use huiqisuan::engine::plan::bridge::{Advice, Unplanned, Warning, Way};
use huiqisuan::engine::plan::bridge_loan;
use huiqisuan::engine::quantity::{Date, Days};
use huiqisuan::engine::typed::{self, MoneyUnit};

fn answers(due: &str, repaid: &str) -> Answers {
    let set = |answers: Answers, (field, text): (Field, &str)| answers.with(At::case(field), text);
    let typed = [
        (Field::BridgeAmount, "800"),
        (Field::BridgeDue, due),
        (Field::BridgeRepaidOn, repaid),
        (Field::BridgeMortgaged, "yes"),
    ];
    typed.into_iter().fold(Answers::default(), set)
}

fn plan(answers: &Answers) -> Advice {
    bridge_loan(&Case::read(answers, MoneyUnit::Wan, Trace::On), None).expect("everything is answered")
}

fn way(due: &str, repaid: &str) -> Way {
    plan(&answers(due, repaid)).way.expect("the calendar knows these days")
}

fn told(way: &Way) -> (u32, String) {
    (way.days.get(), way.fee.yuan().to_string())
}

#[test]
fn repaid_on_a_monday_it_takes_four_days_and_on_a_tuesday_six() {
    assert_eq!(told(&way("2020-03-10", "2020-03-09")), (4, "32000.00".to_owned()));
    assert_eq!(told(&way("2020-03-10", "")), (6, "40000.00".to_owned()));
    assert_eq!(told(&way("2020-03-10", "2020-03-10")), (6, "40000.00".to_owned()));
}

#[test]
fn across_the_national_day_it_takes_twelve_days_and_says_why() {
    let way = way("2019-09-27", "");
    assert_eq!(told(&way), (12, "56000.00".to_owned()));
    assert!(way.warnings.iter().any(|warning| matches!(warning, Warning::LongHoliday(_))));
    assert!(way.warnings.contains(&Warning::OverUsualDays));
}

#[test]
fn the_cheapest_day_is_found_and_what_it_saves() {
    let plan = plan(&answers("2020-03-10", ""));
    let cheapest = &plan.candidates[plan.cheapest.expect("there is one")];
    assert_eq!(cheapest.repaid.to_string(), "2020-03-09");
    assert_eq!(plan.saving.expect("both are known").yuan().to_string(), "8000.00");
}

#[test]
fn without_a_mortgage_only_the_bank_takes_time() {
    let answers = answers("2020-03-10", "").with(At::case(Field::BridgeMortgaged), "no");
    assert_eq!(told(&plan(&answers).way.expect("known")), (1, "8000.00".to_owned()));
}

#[test]
fn the_readings_of_the_registry_and_of_the_fee_change_the_plan() {
    let other = |field, key| answers("2020-03-10", "").with(At::case(field), key);
    assert_eq!(told(&plan(&other(Field::ReadRegistrationStart, "sameDay")).way.expect("known")).0, 3);
    assert_eq!(told(&plan(&other(Field::ReadRegistrationScope, "onlineOnly")).way.expect("known")).0, 8);
    let long = answers("2019-09-27", "").with(At::case(Field::ReadBridgeOverrun), "dailyThroughout");
    assert_eq!(told(&plan(&long).way.expect("known")), (12, "96000.00".to_owned()));
}

#[test]
fn what_is_missing_for_a_plan_is_asked_for() {
    let case = Case::read(&Answers::default(), MoneyUnit::Wan, Trace::On);
    let gap = bridge_loan(&case, None).expect_err("nothing is answered");
    let asked: Vec<Field> = gap.questions().iter().map(|at| at.field).collect();
    assert_eq!(asked, [Field::BridgeAmount, Field::BridgeDue, Field::BridgeMortgaged]);
}

#[test]
fn days_already_gone_are_not_offered_unless_the_due_date_is_gone_too() {
    let case = Case::read(&answers("2020-03-10", ""), MoneyUnit::Wan, Trace::On);
    let first = |today: &str| {
        let today: Date = typed::date(today).expect("a day");
        let plan = bridge_loan(&case, Some(today)).expect("everything is answered");
        plan.candidates.first().map(|candidate| candidate.repaid.to_string())
    };
    assert_eq!(first("2020-02-01").as_deref(), Some("2020-03-02"));
    assert_eq!(first("2020-03-06").as_deref(), Some("2020-03-06"));
    assert_eq!(first("2020-03-07").as_deref(), Some("2020-03-09"));
    assert_eq!(first("2020-03-10").as_deref(), Some("2020-03-10"));
    assert_eq!(first("2020-03-11").as_deref(), Some("2020-03-02"));
}

#[test]
fn read_so_that_a_longer_bridge_is_not_given_none_is_planned_or_called_the_cheapest() {
    for (field, key) in [(Field::ReadBridgeOverrun, "notOffered"), (Field::ReadLimits, "hard")] {
        let plan = plan(&answers("2019-09-27", "").with(At::case(field), key));
        assert_eq!(plan.way, Err(Unplanned::NotOffered(Days::new(12))), "{key}");
        let cheapest = &plan.candidates[plan.cheapest.expect("shorter ones are given")];
        assert!(cheapest.way.as_ref().is_ok_and(|way| way.days <= Days::new(10)), "{key}");
        assert_eq!(plan.saving, None, "what is not given costs nothing");
    }
}
