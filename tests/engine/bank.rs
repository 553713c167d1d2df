//! What holds of the measures for banks and insurers, whatever is answered.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::assess;
use huiqisuan::engine::condition::{Outcome, Verdict};
use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::figure::How;
use huiqisuan::engine::law;
use huiqisuan::engine::report::{Assessment, Measure};
use huiqisuan::engine::typed::MoneyUnit;
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use super::properties::config;
use super::random;
use super::replay::all_steps;

fn assessed(answers: &Answers, measure: Measure) -> Assessment {
    let report = assess(answers, MoneyUnit::Yuan);
    report.measure(measure).expect("every measure is in the report").clone()
}

fn case(texts: &[(Field, String)]) -> Answers {
    let year = Answers::default().with(At::case(Field::Year), "2020");
    texts.iter().fold(year, |answers, (field, text)| answers.with(At::case(*field), text))
}

#[test]
fn paid_once_the_platform_subsidy_stays_below_its_cap() {
    use law::platform_loan::{CAP, LOAN_MAX, LONG_RATE, SHORT_RATE};
    let rate = |rate: &law::Parameter<huiqisuan::engine::quantity::Rate>| i128::from(rate.value.pico());
    let most = i128::from(LOAN_MAX.value.fen()) * rate(&LONG_RATE).max(rate(&SHORT_RATE));
    assert!(most < i128::from(CAP.value.fen()) * 1_000_000_000_000);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_share_is_compared_as_the_fraction_it_is(
        all in 1_i64..1_000, qualifying in 0_i64..1_000, all_before in 1_i64..1_000, qualifying_before in 0_i64..1_000,
    ) {
        // What qualifies is a part of the whole.
        let (qualifying, qualifying_before) = (qualifying.min(all), qualifying_before.min(all_before));
        let answers = case(&[
            (Field::BankLending, all.to_string()),
            (Field::BankQualifying, qualifying.to_string()),
            (Field::BankLendingBefore, all_before.to_string()),
            (Field::BankQualifyingBefore, qualifying_before.to_string()),
        ]);
        let share = |part: i64, whole: i64| BigRational::new(BigInt::from(part), BigInt::from(whole));
        let risen = share(qualifying, all) - share(qualifying_before, all_before);
        let required = share(law::incremental_lending::SHARE_RISE.value.pico(), 1_000_000_000_000);
        let expected = if risen >= required { Verdict::Granted } else { Verdict::Refused };
        prop_assert_eq!(assessed(&answers, Measure::IncrementalLending).verdict, expected);
    }

    #[test]
    fn the_reward_of_incremental_lending_keeps_to_its_cap(answers in random::case(0.97)) {
        let reward = assessed(&answers, Measure::IncrementalLending);
        let others = reward.readings.iter().flat_map(|reading| &reading.alternatives).filter_map(|other| other.least);
        let all = others.chain(reward.amount.iter().map(|amount| amount.least.value()));
        prop_assert!(all.max().is_none_or(|most| most <= law::incremental_lending::CAP.value));
    }

    #[test]
    fn what_three_bear_adds_up_to_the_loss(fen in 0_i64..1_000_000) {
        let answers = case(&[(Field::InsuranceLoss, random::yuan(fen))]);
        let shares = assessed(&answers, Measure::LossSharing).shares;
        prop_assert_eq!(shares.iter().map(|(_, share)| share.value().fen()).sum::<i64>(), fen);
    }

    #[test]
    fn the_cap_on_a_platform_loan_is_a_step_only_where_the_subsidy_is_paid_every_year(answers in random::case(0.97)) {
        let subsidy = assessed(&answers, Measure::PlatformLoan);
        let once = subsidy.readings.iter().all(|reading| reading.chosen == "once");
        for step in subsidy.parts.iter().filter_map(|part| part.amount.as_ref()?.least.step().cloned()) {
            let mut capped = false;
            all_steps(&step, &mut |step| capped |= matches!(step.how, How::LesserOf(..)));
            prop_assert_eq!(capped, !once);
        }
    }

    #[test]
    fn the_larger_of_two_doors_lets_in_whatever_the_smaller_does(answers in random::case(0.9)) {
        // A private firm is within the limit for private firms wherever it is within that for small ones.
        let private = answers.clone().with(At::case(Field::Private), "yes");
        for measure in [Measure::Relending, Measure::Rediscount] {
            let before = assessed(&answers, measure);
            let after = assessed(&private, measure);
            for (before, after) in before.conditions.iter().zip(&after.conditions) {
                prop_assert!(before.outcome != Outcome::Met || after.outcome == Outcome::Met, "{:?}", before.requirement);
            }
        }
    }
}
