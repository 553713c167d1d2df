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
            | Field::PricedOn
            | Field::Lpr
            | Field::LprTenor
            | Field::DayBasis
            | Field::SettlementDay
            | Field::ActualInterest
            | Field::ActualFee
            | Field::GuaranteedAmount
            | Field::FeePaidOn
            | Field::AboveScaleYear
            | Field::Premium
            | Field::InsuranceOtherPremiums
            | Field::InsuranceOtherPayouts
            | Field::VoucherViolation
            | Field::EquityRewardedBefore
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
        (Field::Start, _) => prop_oneof![
            3 => date(0, 1200),
            1 => one_of(&["2020-01-15", "2020-02-29", "2019-02-28"]),
        ]
        .boxed(),
        (Field::End, _) => prop_oneof![
            3 => date(1000, 2600),
            1 => one_of(&["2021-01-15", "2021-01-16", "2021-02-28", "2021-03-01", "2022-01-15", "2022-01-16"]),
        ]
        .boxed(),
        (Field::Year | Field::AboveScaleYear, _) => one_of(&["2018", "2019", "2020", "2021", "2022"]),
        (Field::FeeRate, _) => one_of(&["0", "0.5", "0.99", "1", "1.0001", "2"]),
        (Field::Lpr, _) => one_of(&["3", "3.85", "4.2", "4.2001"]),
        (Field::Private, _) => yes(0.5).boxed(),
        (Field::RelendingRated | Field::RelendingSoleTrader, _) => yes(0.2).boxed(),
        (Field::BankInclusiveBadRate, _) => one_of(&["0", "1.5", "3", "3.0001", "4.4999", "4.5", "4.5001"]),
        (Field::BankOverallBadRate, _) => one_of(&["0", "1.5", "2"]),
        // So that the share rises by just the points required, from a tenth and from a third.
        (Field::BankLending, _) => positive(&[120_000_000_000, 30_000_000_000]),
        (Field::BankLendingBefore, _) => positive(&[100_000_000_000, 30_000_000_000]),
        (Field::BankQualifying, _) => money(&[0, 13_800_000_000, 10_450_000_000, 12_000_000_000]).boxed(),
        (Field::BankQualifyingBefore, _) => money(&[0, 10_000_000_000]).boxed(),
        (Field::Premium, _) => money(&[0, 7_500_000, 15_000_000]).boxed(),
        (Field::InsuranceBorrowerTotal, _) => {
            money(&[law::over_payout::LOWER_LIMIT.value.fen(), law::over_payout::UPPER_LIMIT.value.fen()]).boxed()
        }
        (Field::InsurancePremiums | Field::InsuranceOtherPremiums, _) => money(&[0, 200_000_000]).boxed(),
        (Field::InsurancePayouts | Field::InsuranceOtherPayouts, _) => money(&[0, 300_000_000, 500_000_000]).boxed(),
        (Field::InsuranceLoss, _) => money(&[0, 3, 10_001]).boxed(),
        (Field::PrincipalLoss, _) => money(&[0, 1, 10_000_000, 49_999_999]).boxed(),
        (Field::Employees, _) => one_of(&["0", "19", "20", "50", "299", "300", "999", "1000"]),
        (Field::ActualInterest | Field::ActualFee, _) => money(&[0, 5_220_000, 59_999_999, 60_000_001]).boxed(),
        (Field::FeesCommitment | Field::FeesManagement | Field::FeesAdvisory | Field::FeesAppraisal, _) => few(),
        (Field::FeesWithheld, _) => few(),
        (Field::FeesSyndicated | Field::RestructuringSupportedBefore | Field::TrainingRepeated, _) => yes(0.2).boxed(),
        (Field::TrafficMajorAccident, _) => yes(0.2).boxed(),
        (Field::EquityInvested, _) => {
            let (least, cap) =
                (law::equity_investment::INVESTMENT_MIN.value.fen(), law::equity_investment::CAP.value.fen());
            money(&[least, 2 * least, 50 * cap]).boxed()
        }
        (Field::EquityGovernmentShare, _) => money(&[0, 1, law::equity_investment::INVESTMENT_MIN.value.fen()]).boxed(),
        (Field::EquityRewardedBefore, _) => {
            let cap = law::equity_investment::CAP.value.fen();
            money(&[0, cap / 10, cap - 10_000_000, cap]).boxed()
        }
        (Field::EquityInvestedOn, _) => one_of(&["2020-02-29", "2020-02-28", "2020-03-01", "2020-08-31"]),
        (Field::EquityHeldUntil, _) => one_of(&["2022-02-27", "2022-02-28", "2022-03-01", "2022-08-30", "2022-08-31"]),
        (Field::RestructuringFees, _) => money(&[1, law::restructuring::CAP.value.fen()]).boxed(),
        (Field::VoucherViolation, _) => one_of(&["2017-03-10", "2020-02-29"]),
        (Field::VoucherApplied, _) => one_of(&["2020-03-10", "2020-03-11", "2023-02-28", "2023-03-01"]),
        (Field::VoucherInstrumentSpent | Field::VoucherServiceSpent | Field::VoucherActivitySpent, _) => {
            let caps = [&law::voucher::ENTERPRISE_CAP, &law::voucher::TEAM_CAP].map(|cap| cap.value.fen());
            money(&[0, 1, caps[0], caps[1], caps[0] * 2, caps[1] * 2]).boxed()
        }
        (Field::VoucherInstrumentRatio | Field::VoucherServiceRatio | Field::VoucherActivityRatio, _) => {
            one_of(&["0", "33.3333", "50", "100"])
        }
        (Field::TrainingOwnInvestment, _) => money(&[0, 1, 300]).boxed(),
        (Field::TrainingTotalInvestment, _) => money(&[1, 3, 300, 700]).boxed(),
        (Field::TrainingLivedMonths | Field::TrainingInsuredMonths, _) => one_of(&["0", "5", "6", "7"]),
        (Field::TrafficDeaths, _) => one_of(&["0", "1", "2", "3"]),
        (_, Kind::Choice(keys)) if keys() == ["yes", "no"] => yes(0.9).boxed(),
        (_, Kind::Choice(_)) => any_key(field).boxed(),
        (_, Kind::Money) => money(&bounds()).boxed(),
        (_, Kind::LoanRate) => one_of(&["0", "3", "4.35", "5.46", "6.225", "6.3", "6.3001", "50", "50.0001"]),
        (_, Kind::Percent { .. }) => one_of(&["0", "1", "4.2"]),
        (_, Kind::Persons) => (0_u32..2000).prop_map(|persons| persons.to_string()).boxed(),
        (_, Kind::Days { .. }) => (1_u32..40).prop_map(|days| days.to_string()).boxed(),
        (_, Kind::Months) => (0_u32..12).prop_map(|months| months.to_string()).boxed(),
        (_, Kind::Times) => (u32::from(field.is_positive())..6).prop_map(|times| times.to_string()).boxed(),
        (_, Kind::DayOfMonth) => (1_u32..32).prop_map(|day| day.to_string()).boxed(),
        (_, Kind::Year) => (2018_u32..2027).prop_map(|year| year.to_string()).boxed(),
        (_, Kind::Date) => date(0, 2600).boxed(),
    }
}

/// A fee that is mostly not charged.
fn few() -> BoxedStrategy<String> {
    one_of(&["0", "0", "0", "0.01", "1000"])
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
        law::rediscount::SMALL_MICRO_LIMIT.value.fen(),
        law::rediscount::PRIVATE_LIMIT.value.fen(),
        law::relending::CREDIT_LINE.value.fen(),
    ];
    bounds.extend(law::risk_compensation::TIERS.iter().map(|tier| tier.up_to.value.fen()));
    bounds
}

/// One of the bounds, a fen beside it, or anything up to twice the largest.
fn money(bounds: &[i64]) -> impl Strategy<Value = String> + use<> {
    let largest = bounds.iter().copied().max().unwrap_or_default();
    let near = (select(bounds.to_vec()), -1_i64..=1).prop_map(|(bound, beside)| (bound + beside).max(0));
    let anything = 0..=largest * 2;
    Union::new_weighted(vec![(3, near.boxed()), (1, anything.boxed())]).prop_map(yuan)
}

/// One of the bounds or a fen beside it, which none of them is.
fn positive(bounds: &[i64]) -> BoxedStrategy<String> {
    (select(bounds.to_vec()), -1_i64..=1).prop_map(|(bound, beside)| yuan(bound + beside)).boxed()
}

/// An amount of fen as a text in 元.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// A day so many days after 1 June 2019.
fn date(from: i64, to: i64) -> impl Strategy<Value = String> {
    let first = time::Date::from_calendar_date(2019, time::Month::June, 1).expect("a day");
    (from..to).prop_map(move |days| iso(first + time::Duration::days(days)))
}

pub fn iso(date: time::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}
