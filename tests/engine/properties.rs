//! What holds for every case, whatever is answered.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::choice::BridgeOverrun;
use huiqisuan::engine::condition::{Outcome, Verdict};
use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::figure::{Step, Trace, Value};
use huiqisuan::engine::quantity::{Date, Money};
use huiqisuan::engine::report::{Amount, Assessment, Measure, Receiver, Report};
use huiqisuan::engine::term::Term;
use huiqisuan::engine::typed::{self, MoneyUnit};
use huiqisuan::engine::{assess, assess_case, law};
use proptest::prelude::*;
use proptest::test_runner::Config;

use super::random;
use super::replay::{all_steps, figures};

fn report(answers: &Answers) -> Report {
    assess(answers, MoneyUnit::Yuan)
}

fn measure(report: &Report, measure: Measure) -> &Assessment {
    report.measure(measure).expect("every measure is in the report")
}

fn granted(assessment: &Assessment) -> Option<Money> {
    (assessment.verdict == Verdict::Granted).then(|| assessment.amount.as_ref().map(|amount| amount.least.value()))?
}

/// Everything a report says in values, without its explanations.
fn values(report: &Report) -> String {
    let money = |amount: &Amount| (amount.least.value(), amount.most.as_ref().map(|most| most.value()));
    let measures = report.measures.iter().map(|of| {
        let conditions: Vec<_> = of.conditions.iter().map(|one| (one.requirement, one.loan, &one.outcome)).collect();
        let parts: Vec<_> =
            of.parts.iter().map(|part| (part.loan, &part.verdict, part.amount.as_ref().map(money))).collect();
        let readings: Vec<_> = of.readings.iter().map(|reading| &reading.alternatives).collect();
        let years: Vec<_> = of.years.iter().map(|(year, reward)| (*year, reward.value())).collect();
        let rest = (of.amount.as_ref().map(money), of.receiver, &of.open, &of.notes, years);
        format!("{:?} {:?} {conditions:?} {parts:?} {readings:?} {rest:?}\n", of.measure, of.verdict)
    });
    let totals: Vec<_> = report.totals.iter().map(|total| (total.receiver, money(&total.amount))).collect();
    format!("{}{totals:?}", measures.collect::<String>())
}

fn totals(report: &Report) -> Vec<(Receiver, Money, Option<Money>)> {
    let totals = report.totals.iter();
    totals.map(|of| (of.receiver, of.amount.least.value(), of.amount.most.as_ref().map(|most| most.value()))).collect()
}

/// How many cases are tried is set by `PROPTEST_CASES`.
pub fn config() -> Config {
    Config { failure_persistence: None, max_global_rejects: u32::MAX, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_interest_subsidy_keeps_to_the_cap_and_to_half_of_the_cost(answers in random::case(0.97)) {
        let report = report(&answers);
        let subsidy = measure(&report, Measure::InterestSubsidy);
        let cap = law::interest_subsidy::YEARLY_CAP.value;
        let others = subsidy.readings.iter().flat_map(|reading| &reading.alternatives).filter_map(|other| other.least);
        prop_assert!(others.max().is_none_or(|most| most <= cap));
        if let Some(paid) = granted(subsidy) {
            let costs = subsidy.parts.iter().filter(|part| part.verdict == Verdict::Granted);
            let cost: i64 = costs.filter_map(|part| Some(part.amount.as_ref()?.least.value().fen())).sum();
            prop_assert!(paid <= cap);
            prop_assert!(2 * paid.fen() <= cost + 1, "{paid:?} of {cost} fen");
        }
    }

    #[test]
    fn a_higher_cost_never_lowers_the_interest_subsidy(answers in random::case(0.97), extra in 0_i64..10_000_000) {
        prop_assume!(!answers.loans().is_empty());
        let at = At::loan(0, Field::ActualInterest);
        let interest = typed::money(answers.get(at), MoneyUnit::Yuan).unwrap_or(Money::ZERO).fen();
        let with = |fen: i64| {
            let text = format!("{}.{:02}", fen / 100, fen % 100);
            granted(measure(&report(&answers.clone().with(at, &text)), Measure::InterestSubsidy))
        };
        let (less, more) = (with(interest), with(interest + extra));
        prop_assert_eq!(less.is_some(), more.is_some());
        prop_assert!(less <= more);
    }

    #[test]
    fn parts_add_up_to_the_amount_and_amounts_to_the_total(answers in random::case(0.97)) {
        let report = report(&answers);
        for of in [Measure::PlatformLoan, Measure::PremiumSubsidy, Measure::GuaranteeFee, Measure::RiskCompensation] {
            let assessment = measure(&report, of);
            if let Some(amount) = granted(assessment) {
                let parts = assessment.parts.iter().filter(|part| part.verdict == Verdict::Granted);
                let sum: i64 = parts.filter_map(|part| Some(part.amount.as_ref()?.least.value().fen())).sum();
                prop_assert_eq!(amount.fen(), sum);
            }
        }
        for receiver in Receiver::ALL {
            let paid = report.measures.iter().filter(|of| of.receiver == *receiver).filter_map(|of| {
                let of_year = of.this_year.as_ref().map(|figure| figure.value());
                if of.years.is_empty() { granted(of) } else { granted(of).and(of_year) }
            });
            let paid: Vec<i64> = paid.map(Money::fen).collect();
            let total = report.total(*receiver).map(|total| total.amount.least.value().fen());
            prop_assert_eq!(total, (!paid.is_empty()).then(|| paid.iter().sum()));
        }
    }

    #[test]
    fn a_payout_keeps_to_the_cap_of_its_clause_under_every_reading(answers in random::case(0.97)) {
        let report = report(&answers);
        let team = answers.get(At::case(Field::VoucherApplicant)) == "team";
        let vouchers = if team { 2 * law::voucher::TEAM_CAP.value.fen() } else { 3 * law::voucher::ENTERPRISE_CAP.value.fen() };
        let caps = [
            (Measure::BondSubsidy, law::bond_subsidy::CAP.value.fen()),
            (Measure::EquityInvestment, law::equity_investment::CAP.value.fen()),
            (Measure::Restructuring, law::restructuring::CAP.value.fen()),
            (Measure::Voucher, vouchers),
        ];
        for (of, cap) in caps {
            let assessment = measure(&report, of);
            let others = assessment.readings.iter().flat_map(|reading| &reading.alternatives);
            let amounts = others.filter_map(|other| other.least).chain(granted(assessment));
            prop_assert!(amounts.map(Money::fen).all(|amount| (0..=cap).contains(&amount)), "{of:?}");
        }
    }

    #[test]
    fn the_true_cost_holds_every_fee_typed(answers in random::case(0.9)) {
        let report = report(&answers);
        let fees = [Field::FeesCommitment, Field::FeesManagement, Field::FeesAdvisory, Field::FeesAppraisal];
        let typed = fees.iter().filter_map(|field| typed::money(answers.get(At::case(*field)), MoneyUnit::Yuan).ok());
        let typed: Vec<i64> = typed.map(Money::fen).collect();
        let cost = report.true_cost.as_ref().map(|cost| cost.value().fen());
        prop_assert!(cost.is_some() || typed.is_empty());
        prop_assert!(cost.is_none_or(|cost| cost >= typed.iter().sum()));
    }

    #[test]
    fn another_reading_gives_what_choosing_it_gives(answers in random::case(0.97)) {
        for of in &report(&answers).measures {
            for reading in &of.readings {
                for other in &reading.alternatives {
                    let chosen = report(&answers.clone().with(At::case(reading.field), other.key));
                    let chosen = measure(&chosen, of.measure);
                    let amount = chosen.amount.as_ref();
                    prop_assert_eq!(&chosen.verdict, &other.verdict);
                    prop_assert_eq!(amount.map(|amount| amount.least.value()), other.least);
                    prop_assert_eq!(amount.and_then(|amount| amount.most.as_ref()).map(|most| most.value()), other.most);
                    prop_assert_eq!(chosen.receiver, other.receiver);
                }
            }
        }
    }

    #[test]
    fn an_answer_never_contradicts_what_was_already_certain(
        answers in random::case(0.8),
        picked in any::<prop::sample::Index>(),
        fresh in Field::ALL.iter().map(|field| random::answer(*field)).collect::<Vec<_>>(),
    ) {
        let before = report(&answers);
        let open = before.measures.iter().flat_map(|of| match &of.verdict {
            Verdict::Open(questions) => questions.clone(),
            Verdict::Granted | Verdict::Refused => of.open.clone(),
        });
        let open: Vec<At> = open.collect();
        prop_assume!(!open.is_empty());
        let at = *picked.get(&open);
        let mut answered = answers.clone();
        if at.loan.is_some_and(|loan| usize::from(loan) >= answers.loans().len()) {
            answered.add_loan();
        }
        answered.set(at, &fresh[at.field as usize]);
        let after = report(&answered);
        // An answer that contradicts another makes it unusable, which is no more certain than before.
        prop_assume!(after.problems.len() <= before.problems.len());
        for of in &before.measures {
            let now = measure(&after, of.measure);
            if of.verdict == Verdict::Refused {
                prop_assert_eq!(&now.verdict, &Verdict::Refused, "{:?} by {}", of.measure, at);
            }
            if of.verdict == Verdict::Granted {
                prop_assert_eq!(&now.verdict, &Verdict::Granted, "{:?} by {}", of.measure, at);
                prop_assert!(granted(of) <= granted(now), "{:?} by {}", of.measure, at);
                prop_assert_eq!(of.receiver, now.receiver);
            }
            for condition in of.conditions.iter().filter(|condition| !matches!(condition.outcome, Outcome::Open(_))) {
                let same = now.conditions.iter().find(|one| {
                    one.requirement == condition.requirement && one.loan == condition.loan
                });
                prop_assert!(same.is_none_or(|same| same.outcome == condition.outcome), "{condition:?} by {}", at);
            }
        }
        for total in &before.totals {
            let now = after.total(total.receiver).map(|total| total.amount.least.value());
            prop_assert!(now >= Some(total.amount.least.value()), "{:?} by {}", total.receiver, at);
        }
    }

    #[test]
    fn an_open_verdict_names_what_it_waits_for(answers in random::case(0.8)) {
        for of in &report(&answers).measures {
            if let Verdict::Open(questions) = &of.verdict {
                prop_assert!(!questions.is_empty(), "{:?}", of.measure);
            }
        }
    }

    #[test]
    fn nothing_changes_without_explanations(answers in random::case(0.95)) {
        let case = |trace| Case::read(&answers, MoneyUnit::Yuan, trace);
        let (on, off) = (assess_case(&case(Trace::On)), assess_case(&case(Trace::Off)));
        prop_assert_eq!(values(&on), values(&off));
        prop_assert!(figures(&on).iter().all(|(_, step)| step.is_some()));
        prop_assert!(figures(&off).iter().all(|(_, step)| step.is_none()));
    }

    #[test]
    fn the_order_of_the_loans_changes_no_total(answers in random::case(0.97), turn in 0_usize..4) {
        let count = answers.loans().len();
        let mut turned = answers.clone();
        answers.loan_indices().for_each(|_| turned.remove_loan(0));
        for place in 0..count {
            let to = turned.add_loan().expect("room");
            let from = u16::try_from((place + turn) % count).expect("few loans");
            for (at, text) in answers.iter().filter(|(at, _)| at.loan == Some(from)) {
                turned.set(At::loan(to, at.field), text);
            }
        }
        prop_assert_eq!(totals(&report(&answers)), totals(&report(&turned)));
    }

    #[test]
    fn a_blank_loan_adds_nothing(answers in random::case(0.9)) {
        prop_assume!(!answers.loans().is_empty());
        let mut longer = answers.clone();
        longer.add_loan();
        prop_assert_eq!(values(&report(&answers)), values(&report(&longer)));
    }

    #[test]
    fn no_text_whatever_makes_the_engine_fail(
        answers in random::case(0.9),
        texts in prop::collection::vec((any::<prop::sample::Index>(), any_text()), 1..6),
    ) {
        let mut answers = answers;
        for (index, text) in texts {
            let field = *index.get(Field::ALL);
            let loan = huiqisuan::engine::field::Section::Loan == field.section();
            answers.set(if loan { At::loan(0, field) } else { At::case(field) }, &text);
        }
        let report = report(&answers);
        prop_assert!(report.problems.iter().all(|problem| !answers.get(problem.at).is_empty()));
    }

    #[test]
    fn the_bridge_fee_never_falls_with_days_or_amount(fen in 1_i64..5_000_000_000, more in 0_i64..1_000_000) {
        let curve = |fen: i64| {
            let amount = format!("{}.{:02}", fen / 100, fen % 100);
            let answers = Answers::default().with(At::case(Field::BridgeAmount), &amount);
            Case::read(&answers, MoneyUnit::Yuan, Trace::Off).bridge_fee_curve(BridgeOverrun::CappedThenDaily, 30)
        };
        let (less, larger) = (curve(fen), curve(fen + more));
        prop_assert_eq!(less.len(), 30);
        prop_assert!(less.windows(2).all(|pair| pair[0].1 <= pair[1].1));
        prop_assert!(less.iter().zip(&larger).all(|(less, more)| less.1 <= more.1));
    }

    #[test]
    fn a_date_is_a_date_of_the_calendar(year in 1890_i32..2210, month in 0_u32..14, day in 0_u32..33) {
        let known = u8::try_from(month).ok().and_then(|month| time::Month::try_from(month).ok());
        let day8 = u8::try_from(day).expect("few days");
        let real = known.and_then(|month| time::Date::from_calendar_date(year, month, day8).ok());
        let in_range = (Date::FIRST_YEAR..=Date::LAST_YEAR).contains(&year);
        let found = Date::new(year, month, day);
        prop_assert_eq!(found.map(|date| date.to_string()), real.filter(|_| in_range).map(random::iso));
    }

    #[test]
    fn days_between_two_dates_are_those_of_the_calendar(from in 0_i64..90_000, length in 1_i64..18_000) {
        let first = time::Date::from_calendar_date(1900, time::Month::January, 1).expect("a day");
        let (start, end) = (first + time::Duration::days(from), first + time::Duration::days(from + length));
        let loan = [
            (Field::Amount, "1000000".to_owned()),
            (Field::Rate, "1".to_owned()),
            (Field::Lender, "bank".to_owned()),
            (Field::Purpose, "workingCapital".to_owned()),
            (Field::Guarantee, "none".to_owned()),
            (Field::Repayment, "bullet".to_owned()),
            (Field::Start, random::iso(start)),
            (Field::End, random::iso(end)),
        ];
        let mut answers = Answers::default().with(At::case(Field::Year), &end.year().to_string());
        answers.add_loan();
        loan.iter().for_each(|(field, text)| answers.set(At::loan(0, *field), text));
        let report = report(&answers);
        let parts = &measure(&report, Measure::InterestSubsidy).parts;
        let step = parts[0].amount.as_ref().and_then(|amount| amount.least.step()).expect("an explained cost");
        let mut days = Vec::new();
        all_steps(step, &mut |step: &Step| if let (Term::InterestDays, Value::Days(span)) = (step.term, step.value) {
            days.push(i64::from(span.get()));
        });
        prop_assert_eq!(days, vec![length]);
    }
}

/// Any text, and texts made of what numbers and dates are made of.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９.,，。+-]{0,70}",
        "[一二三四五六七八九十百千万亿零元角分点%‰0-9.]{0,12}",
        "[0-9年月日/-]{0,12}"
    ]
}
