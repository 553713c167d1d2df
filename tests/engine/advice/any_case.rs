//! What must hold of the advice on any case.

use huiqisuan::engine::advice::{Pick, Range, Setting, advise};
use huiqisuan::engine::assess;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::choice::{CostYear, FeeReceiver};
use huiqisuan::engine::condition::Verdict;
use huiqisuan::engine::figure::{Figure, Trace, Value};
use huiqisuan::engine::report::{Measure, Receiver, Report};
use huiqisuan::engine::typed::MoneyUnit;
use proptest::prelude::*;

use super::yuan;
use crate::properties::config;
use crate::random;
use crate::replay::{Seen, follows};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn applying_a_near_miss_really_grants(answers in random::case(0.97)) {
        let before = assess(&answers, MoneyUnit::Yuan);
        for near in advise(&answers, MoneyUnit::Yuan, Trace::Off).near_misses {
            let after = assess(&answers.clone().with(near.change.at, &near.change.text), MoneyUnit::Yuan);
            let judged = after.measure(near.measure).expect("every measure is in the report");
            prop_assert_eq!(&judged.verdict, &Verdict::Granted);
            for shift in &near.totals {
                let of = |report: &Report| {
                    report.total(shift.receiver).map(|total| Range::from(&total.amount))
                };
                prop_assert_eq!((shift.before, shift.after), (of(&before), of(&after)));
            }
            if let Setting::Value(Value::Money(to)) = near.change.to {
                prop_assert_eq!(yuan(&near.change.text), to);
            }
        }
    }

    #[test]
    fn the_best_combination_is_as_good_as_any_and_as_the_report_says(answers in random::case(0.97)) {
        let Some(found) = advise(&answers, MoneyUnit::Yuan, Trace::Off).combinations else { return Ok(()) };
        let case = Case::read(&answers, MoneyUnit::Yuan, Trace::Off);
        let best = found.best().map(|best| best.enterprise);
        for one in &found.all {
            prop_assert!(best >= Some(one.enterprise));
            prop_assert_eq!(one.parts.iter().map(|part| part.1.fen()).sum::<i64>(), one.enterprise.fen());
            let mut answers = answers.clone();
            let mut typed = 0;
            for (exclusion, pick) in found.exclusions.iter().zip(&one.picks) {
                answers.set(exclusion.question, if *pick == Pick::City { "no" } else { "yes" });
                if *pick == Pick::Other && exclusion.receiver == Receiver::Enterprise {
                    typed += exclusion.amount.fen();
                }
            }
            let report = assess(&answers, MoneyUnit::Yuan);
            let total = report.total(Receiver::Enterprise).map_or(0, |total| total.amount.least.value().fen()) + typed;
            // A fee the province gives back lowers the interest subsidy, of which a report of the city knows nothing.
            if case.readings.fee_receiver == FeeReceiver::Enterprise {
                prop_assert!(one.enterprise.fen() <= total);
            } else {
                prop_assert_eq!(one.enterprise.fen(), total);
            }
        }
    }

    #[test]
    fn the_years_add_up_to_the_schedules(answers in random::case(0.97)) {
        let years = advise(&answers, MoneyUnit::Yuan, Trace::On).years;
        let case = Case::read(&answers, MoneyUnit::Yuan, Trace::Off);
        for loan in &case.loans {
            if loan.actual_interest.answer.is_some() || loan.actual_fee.answer.is_some() || loan.blank {
                continue;
            }
            let Ok(payments) = loan.payments(&case) else { continue };
            let paid: i64 = payments.iter().map(|payment| payment.amount.fen()).sum();
            let of_loan = years.years.iter().flat_map(|of| &of.loans).filter(|of| of.loan == loan.index);
            let cost: i64 = of_loan
                .map(|of| of.interest.value().fen() + of.fee.as_ref().map_or(0, |fee| fee.value().fen()))
                .sum();
            // What accrues is rounded year by year, and what is paid payment by payment.
            let slack = if years.basis == CostYear::Paid { 0 } else { payments.len() + 2 * years.years.len() };
            let slack = i64::try_from(slack).expect("few payments");
            prop_assert!((cost - paid).abs() <= slack, "{} of {}", cost, paid);
        }
        for of in &years.years {
            for figure in [Some(&of.interest), Some(&of.fee), of.base.as_ref(), of.subsidy.as_ref()].into_iter().flatten() {
                let followed = follows(
                    Value::Money(figure.value()),
                    figure.step().map(|step| &**step),
                    &answers,
                    &mut Seen::new(),
                );
                prop_assert!(followed.is_ok(), "{:?}", followed);
            }
        }
    }

    #[test]
    fn the_year_asked_about_is_the_year_of_the_report(answers in random::case(0.97)) {
        let report = assess(&answers, MoneyUnit::Yuan);
        let years = advise(&answers, MoneyUnit::Yuan, Trace::Off).years;
        let subsidy = report.measure(Measure::InterestSubsidy).expect("every measure is in the report");
        for of in years.years.iter().filter(|of| Some(of.year) == report.year) {
            prop_assert_eq!(&of.verdict, &subsidy.verdict);
            let paid = subsidy.amount.as_ref().map(|amount| amount.least.value());
            prop_assert_eq!(of.subsidy.as_ref().map(Figure::value), paid);
        }
    }
}
