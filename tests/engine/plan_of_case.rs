//! The plan of a bridge loan as a case asks for it.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::figure::Trace;
use huiqisuan::engine::plan::bridge::{Advice, Warning, Way};
use huiqisuan::engine::plan::bridge_loan;
use huiqisuan::engine::typed::MoneyUnit;

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
    bridge_loan(&Case::read(answers, MoneyUnit::Wan, Trace::On)).expect("everything is answered")
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
    let gap = bridge_loan(&case).expect_err("nothing is answered");
    let asked: Vec<Field> = gap.questions().iter().map(|at| at.field).collect();
    assert_eq!(asked, [Field::BridgeAmount, Field::BridgeDue, Field::BridgeMortgaged]);
}
