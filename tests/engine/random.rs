//! Random cases for the property tests: mostly answered, mostly near a threshold.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::field::{At, Field, Kind, LoanIndex, Section};
use huiqisuan::engine::law;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// Answers to the questions of one section or of one loan, where they are given.
type Given = Vec<(Field, Option<String>)>;

/// A case of up to three loans; every question is answered with this probability.
pub fn case(answered: f64) -> impl Strategy<Value = Answers> {
    let sections = Section::ALL.iter().filter(|section| **section != Section::Loan);
    let rest: Vec<_> = sections.map(|section| given(*section, answered)).collect();
    (rest, prop::collection::vec(given(Section::Loan, answered), 0..4)).prop_map(|(rest, loans)| {
        let mut answers = Answers::default();
        for (field, text) in rest.into_iter().flatten() {
            answers.set(At::case(field), &text.unwrap_or_default());
        }
        for loan in loans {
            let index: LoanIndex = answers.add_loan().expect("room for three loans");
            for (field, text) in loan {
                answers.set(At::loan(index, field), &text.unwrap_or_default());
            }
        }
        answers
    })
}

fn given(section: Section, answered: f64) -> impl Strategy<Value = Given> {
    let answers: Vec<_> = Field::of(section)
        .map(|field| {
            let share = if often(field) { answered } else { 0.25 };
            (Just(field), weighted(share, answer(field)))
        })
        .collect();
    answers
}

/// Whether a question is asked of everybody, rather than one that has an answer of its own when left alone.
fn often(field: Field) -> bool {
    !matches!(
        field,
        Field::Rounding
            | Field::RateForm
            | Field::Lpr
            | Field::LprTenor
            | Field::DayBasis
            | Field::SettlementDay
            | Field::ActualInterest
            | Field::ActualFee
            | Field::GuaranteedAmount
            | Field::FeePaidOn
            | Field::AboveScaleYear
    ) && field.section() != Section::Reading
}

/// A usable answer to a question, though it may contradict another.
pub fn answer(field: Field) -> BoxedStrategy<String> {
    match (field, field.kind()) {
        // What most enterprises answer, so that a good part of the cases is granted.
        (Field::Industry, _) => prop_oneof![3 => Just("industry".to_owned()), 1 => any_key(field)].boxed(),
        (Field::Lender, _) => prop_oneof![9 => Just("bank".to_owned()), 1 => any_key(field)].boxed(),
        (Field::Purpose, _) => prop_oneof![9 => Just("workingCapital".to_owned()), 1 => any_key(field)].boxed(),
        (Field::OtherInterestSubsidy | Field::ProvincialFeeSubsidy, _) => yes(0.1).boxed(),
        (Field::FirstLoan | Field::KeyProject, _) => yes(0.3).boxed(),
        (Field::Start, _) => date(0, 1200).boxed(),
        (Field::End, _) => date(1000, 2600).boxed(),
        (Field::Year | Field::AboveScaleYear, _) => one_of(&["2018", "2019", "2020", "2021", "2022"]),
        (Field::FeeRate, _) => one_of(&["0", "0.5", "0.99", "1", "1.0001", "2"]),
        (Field::Lpr, _) => one_of(&["3", "3.85", "4.2", "4.2001"]),
        (Field::PrincipalLoss, _) => money(&[0, 1, 10_000_000, 49_999_999]).boxed(),
        (Field::Employees, _) => one_of(&["0", "19", "20", "50", "299", "300", "999", "1000"]),
        (Field::ActualInterest | Field::ActualFee, _) => money(&[0, 5_220_000, 59_999_999, 60_000_001]).boxed(),
        (_, Kind::Choice(keys)) if keys() == ["yes", "no"] => yes(0.9).boxed(),
        (_, Kind::Choice(_)) => any_key(field).boxed(),
        (_, Kind::Money) => money(&bounds()).boxed(),
        (_, Kind::LoanRate) => one_of(&["0", "3", "4.35", "5.46", "6.225", "6.3", "6.3001", "50", "50.0001"]),
        (_, Kind::Percent { .. }) => one_of(&["0", "1", "4.2"]),
        (_, Kind::Persons) => (0_u32..2000).prop_map(|persons| persons.to_string()).boxed(),
        (_, Kind::Days { .. }) => (1_u32..40).prop_map(|days| days.to_string()).boxed(),
        (_, Kind::Months) => (0_u32..12).prop_map(|months| months.to_string()).boxed(),
        (_, Kind::Times) => (0_u32..6).prop_map(|times| times.to_string()).boxed(),
        (_, Kind::DayOfMonth) => (1_u32..32).prop_map(|day| day.to_string()).boxed(),
        (_, Kind::Year) => (2018_u32..2027).prop_map(|year| year.to_string()).boxed(),
        (_, Kind::Date) => date(0, 2600).boxed(),
    }
}

fn one_of(texts: &[&'static str]) -> BoxedStrategy<String> {
    select(texts.to_vec()).prop_map(str::to_owned).boxed()
}

fn yes(share: f64) -> impl Strategy<Value = String> {
    prop::bool::weighted(share).prop_map(|yes| if yes { "yes" } else { "no" }.to_owned())
}

fn any_key(field: Field) -> BoxedStrategy<String> {
    let keys = match field.kind() {
        Kind::Choice(keys) => keys().to_vec(),
        _ => vec![""],
    };
    select(keys).prop_map(str::to_owned).boxed()
}

/// The amounts at which the law draws a line, in fen.
fn bounds() -> Vec<i64> {
    let mut bounds = vec![
        law::interest_subsidy::LOAN_MIN.value.fen(),
        law::interest_subsidy::LOAN_MAX.value.fen(),
        law::guarantee_fee::GUARANTEED_LIMIT.value.fen(),
        law::bridge_loan::AMOUNT_LIMIT.value.fen(),
        law::above_scale::REVENUE_MIN.value.fen(),
        law::guarantee_fee::GUARANTEED_LIMIT.value.fen() / 2,
    ];
    bounds.extend(law::risk_compensation::TIERS.iter().map(|tier| tier.up_to.value.fen()));
    bounds
}

/// One of the bounds, a fen beside it, or anything up to twice the largest.
fn money(bounds: &[i64]) -> impl Strategy<Value = String> + use<> {
    let largest = bounds.iter().copied().max().unwrap_or_default();
    let near = (select(bounds.to_vec()), -1_i64..=1).prop_map(|(bound, beside)| (bound + beside).max(0));
    let anything = 0..=largest * 2;
    Union::new_weighted(vec![(3, near.boxed()), (1, anything.boxed())])
        .prop_map(|fen| format!("{}.{:02}", fen / 100, fen % 100))
}

/// A day so many days after 1 June 2019.
fn date(from: i64, to: i64) -> impl Strategy<Value = String> {
    let first = time::Date::from_calendar_date(2019, time::Month::June, 1).expect("a day");
    (from..to).prop_map(move |days| iso(first + time::Duration::days(days)))
}

pub fn iso(date: time::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}
