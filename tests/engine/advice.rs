//! Advice, worked by hand on both sides of every bound.

mod any_case;

use huiqisuan::engine::advice::{Advice, NearMiss, Pick, Range, Setting, advise};
use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::figure::{Figure, Trace};
use huiqisuan::engine::loan::PaymentKind;
use huiqisuan::engine::quantity::{Money, Rate};
use huiqisuan::engine::report::{Measure, Receiver};
use huiqisuan::engine::typed::MoneyUnit;

const ENTERPRISE: &str = "year = 2020
enterprise.local = yes
enterprise.private = yes
enterprise.industry = industry
enterprise.employees = 50
enterprise.revenue = 20000000
growth.otherInterestSubsidy = no
growth.provincialFeeSubsidy = no";

/// A loan of which a million costs 145 元 a day.
const LOAN: &str = "lender = bank
purpose = workingCapital
start = 2020-01-15
end = 2021-01-14
rate = 5.22
repayment = quarterlyInterest
guarantee = none
cooperatingBank = yes
firstLoan = no
collateral = realEstate
keyProject = no";

/// The enterprise with a loan for every text, which overrides the usual one line by line.
fn case(rest: &str, loans: &[&str]) -> Answers {
    let mut answers = Answers::default();
    for loan in loans {
        let index = answers.add_loan().expect("room in the ledger");
        fill(&mut answers, &format!("loans[{index}]."), LOAN);
        fill(&mut answers, &format!("loans[{index}]."), loan);
    }
    fill(&mut answers, "", ENTERPRISE);
    fill(&mut answers, "", rest);
    answers
}

fn fill(answers: &mut Answers, prefix: &str, lines: &str) {
    for (path, text) in lines.split(['\n', ';']).filter_map(|line| line.trim().split_once(" = ")) {
        answers.set(Answers::place(&format!("{prefix}{path}")).expect("a question"), text);
    }
}

fn advice(rest: &str, loans: &[&str]) -> Advice {
    advise(&case(rest, loans), MoneyUnit::Yuan, Trace::Off)
}

fn near_miss(rest: &str, loans: &[&str], measure: Measure) -> Option<NearMiss> {
    advice(rest, loans).near_misses.into_iter().find(|near| near.measure == measure)
}

/// The proposed answer with its place.
fn proposed(rest: &str, loans: &[&str], measure: Measure) -> Option<(String, String)> {
    near_miss(rest, loans, measure).map(|near| (near.change.at.to_string(), near.change.text))
}

fn some(path: &str, text: &str) -> Option<(String, String)> {
    Some((path.to_owned(), text.to_owned()))
}

fn yuan(text: &str) -> Money {
    huiqisuan::engine::typed::money(text, MoneyUnit::Yuan).expect("an amount")
}

fn exactly(text: &str) -> Option<Range> {
    Some(Range { least: yuan(text), most: None })
}

fn percent(text: &str) -> Rate {
    huiqisuan::engine::typed::rate(text, huiqisuan::engine::typed::RateUnit::Percent, 6).expect("a rate")
}

#[test]
fn a_fen_above_the_largest_loan_is_a_fen_too_much() {
    // 341 days of 2020 at 1450 元 a day are 494,450 元; half of that is below the cap.
    let near = near_miss("", &["amount = 10000000.01"], Measure::InterestSubsidy).expect("missed by a fen");
    assert_eq!(near.change.text, "10000000");
    assert_eq!((near.before, near.after), (None, exactly("247225")));
    assert_eq!(near.failing[0].words.quote, "不超过1000万元的流动资金贷款");
    let enterprise = near.totals.iter().find(|shift| shift.receiver == Receiver::Enterprise).expect("its total");
    assert_eq!((enterprise.before, enterprise.after), (None, exactly("247225")));
    assert!(near.lost.is_empty());
    assert!(near_miss("", &["amount = 10000000"], Measure::InterestSubsidy).is_none());
}

#[test]
fn a_fen_below_the_smallest_loan_is_a_fen_too_little() {
    assert_eq!(proposed("", &["amount = 499999.99"], Measure::InterestSubsidy), some("loans[0].amount", "500000"));
    assert_eq!(proposed("", &["amount = 500000"], Measure::InterestSubsidy), None);
}

#[test]
fn in_the_form_amounts_are_proposed_in_wan() {
    let mut answers = case("", &[]);
    answers.add_loan();
    fill(&mut answers, "loans[0].", LOAN);
    fill(&mut answers, "loans[0].", "amount = 1000.000001");
    fill(&mut answers, "", "enterprise.revenue = 2000");
    let near = advise(&answers, MoneyUnit::Wan, Trace::Off).near_misses.remove(0);
    assert_eq!((near.measure, near.change.text.as_str()), (Measure::InterestSubsidy, "1000"));
}

#[test]
fn a_fee_rate_above_the_limit_costs_the_guarantor_its_subsidy() {
    let loan = "amount = 3000000; guarantee = governmentGuarantor; feeRate = 1.01";
    let near = near_miss("", &[loan], Measure::GuaranteeFee).expect("missed by a hundredth of a per cent");
    assert_eq!(near.change.text, "1");
    assert_eq!((near.receiver, near.after), (Receiver::Guarantor, exactly("24000")));
    // The fee falls from 30,300 元 to 30,000 元, and half of that less reaches the enterprise.
    let enterprise = near.totals.iter().find(|shift| shift.receiver == Receiver::Enterprise).expect("its total");
    assert_eq!((enterprise.before, enterprise.after), (exactly("89317.50"), exactly("89167.50")));
    assert!(near_miss("", &[&loan.replace("1.01", "1")], Measure::GuaranteeFee).is_none());
}

#[test]
fn what_is_guaranteed_in_all_is_brought_down_at_the_loan_where_that_is_the_smaller_change() {
    let loan = |amount| format!("amount = {amount}; guarantee = governmentGuarantor; feeRate = 1");
    let (larger, smaller) = (loan(3_000_000), loan(2_500_000));
    let near = near_miss("", &[&smaller, &larger], Measure::GuaranteeFee).expect("missed by half a million");
    assert_eq!(
        (near.change.at.to_string().as_str(), near.change.text.as_str()),
        ("loans[1].guaranteedAmount", "2500000")
    );
    // The base is the loan: 8‰ of 5,500,000 元.
    assert_eq!(near.after, exactly("44000"));
    assert!(near_miss("", &[&smaller, &smaller], Measure::GuaranteeFee).is_none());
}

#[test]
fn a_rate_is_proposed_in_the_form_of_the_rate() {
    // The LPR of the day is 4.15 %, so 6.225 % is the limit.
    let rate = |form: &str| {
        proposed("", &[&format!("amount = 3000000; {form}")], Measure::RiskCompensation).map(|(_, text)| text)
    };
    assert_eq!(rate("rate = 6.225001").as_deref(), Some("6.225"));
    assert_eq!(rate("rate = 6.225"), None);
    assert_eq!(rate("rateForm = lprSpread; rate = 207.51").as_deref(), Some("207.5"));
    assert_eq!(rate("rateForm = lprSpread; rate = 207.5"), None);
    assert_eq!(rate("rateForm = lprMarkup; rate = 50.0001").as_deref(), Some("50"));
    // With an LPR of 4.1501 % the limit is 6.22515 %: a spread of 207.505, of which 207.5 can be typed.
    let typed = rate("pricedOn = 2026-09-20; lpr = 4.1501; rateForm = lprSpread; rate = 207.51");
    assert_eq!(typed.as_deref(), Some("207.5"));
}

#[test]
fn a_bridge_loan_may_be_smaller_or_shorter_but_not_both_at_once() {
    let bridge = |amount: &str, days: &str| {
        let rest = format!(
            "readings.limits = hard; bridge.amount = {amount}; bridge.days = {days}; bridge.operatingNormally = yes
            bridge.goodCredit = yes; bridge.maturedWorkingCapital = yes; bridge.needsRenewal = yes; bridge.shortOfCash = yes"
        );
        proposed(&rest, &[], Measure::BridgeLoan)
    };
    assert_eq!(bridge("30000000.01", "10"), some("bridge.amount", "30000000"));
    assert_eq!(bridge("30000000", "11"), some("bridge.days", "10"));
    assert_eq!(bridge("30000000", "10"), None);
    assert_eq!(bridge("30000000.01", "11"), None);
}

#[test]
fn a_guarantor_given_up_is_a_subsidy_lost() {
    let loan = "amount = 3000000; guarantee = governmentGuarantor; feeRate = 1";
    let near = near_miss("", &[loan], Measure::RiskCompensation).expect("only the guarantee is in the way");
    assert!(matches!(near.change.from, Setting::Choice("governmentGuarantor")));
    assert!(matches!(near.change.to, Setting::Choice("none")));
    assert_eq!(near.lost, [Measure::GuaranteeFee]);
    assert_eq!(near.ratio, Some((percent("40"), None)));
}

#[test]
fn an_investment_may_be_larger_or_held_longer() {
    let equity = |lines: &str| proposed(&format!("equity.unrelated = yes; {lines}"), &[], Measure::EquityInvestment);
    let held = "equity.investedOn = 2018-06-01; equity.heldUntil = 2020-06-01";
    assert_eq!(equity(&format!("{held}; equity.invested = 4999999.99")), some("equity.invested", "5000000"));
    // A public million in it does not count.
    let public = "equity.invested = 5500000; equity.governmentShare = 1000000";
    assert_eq!(equity(&format!("{held}; {public}")), some("equity.invested", "6000000"));
    assert_eq!(equity(&format!("{held}; equity.invested = 5000000")), None);
    let early = held.replace("2020-06-01", "2020-05-31");
    assert_eq!(equity(&format!("{early}; equity.invested = 5000000")), some("equity.heldUntil", "2020-06-01"));
}

#[test]
fn facts_are_never_to_be_adjusted() {
    let near = |rest: &str, loan: &str| near_miss(rest, &[loan], Measure::InterestSubsidy);
    assert!(near("", "amount = 10000000.01; purpose = fixedAssets").is_none());
    assert!(near("", "amount = 10000000.01; lender = nonBank").is_none());
    assert!(near("growth.otherInterestSubsidy = yes", "amount = 10000000.01").is_none());
    assert!(near("enterprise.employees = 300; enterprise.revenue = 20000000.01", "amount = 3000000").is_none());
    assert!(near("year = 2018", "amount = 10000000.01").is_none());
}

#[test]
fn the_terms_of_a_loan_drawn_are_not_agreed_anew() {
    let near = |loan: &str, measure| near_miss("", &[loan], measure).is_some();
    for typed in ["actualInterest = 100000", "actualFee = 0", "principalLoss = 1"] {
        assert!(!near(&format!("amount = 10000000.01; {typed}"), Measure::InterestSubsidy), "{typed}");
        assert!(!near(&format!("amount = 30000000.01; {typed}"), Measure::RiskCompensation), "{typed}");
        assert!(!near(&format!("amount = 3000000; rate = 6.225001; {typed}"), Measure::RiskCompensation), "{typed}");
    }
    // What is not typed of a loan does not bind another.
    let loans = ["amount = 3000000; actualInterest = 100000", "amount = 499000"];
    assert_eq!(proposed("", &loans, Measure::InterestSubsidy), some("loans[1].amount", "500000"));
}

#[test]
fn a_fee_paid_belongs_to_its_rate_and_to_the_amount_guaranteed() {
    let near = |loan: &str| near_miss("", &[loan], Measure::GuaranteeFee).is_some();
    let dear = "amount = 3000000; guarantee = governmentGuarantor; feeRate = 1.01";
    let much = "amount = 6000000; guarantee = governmentGuarantor; feeRate = 1";
    for loan in [dear, much] {
        assert!(near(loan));
        assert!(near(&format!("{loan}; actualInterest = 100000")));
        assert!(!near(&format!("{loan}; actualFee = 30000")));
    }
}

#[test]
fn two_terms_at_once_are_no_near_miss() {
    let loan = "amount = 6000000; guarantee = governmentGuarantor; feeRate = 1.01";
    assert!(near_miss("", &[loan], Measure::GuaranteeFee).is_none());
}

#[test]
fn a_loan_left_out_is_missed_where_others_are_granted() {
    let near = near_miss("", &["amount = 3000000", "amount = 499000"], Measure::InterestSubsidy).expect("one of two");
    assert_eq!((near.loan, near.change.text.as_str()), (Some(1), "500000"));
    // 435 元 and 72.50 元 a day for 341 days: half of 148,335 元, then of 173,057.50 元.
    assert_eq!((near.before, near.after), (exactly("74167.50"), exactly("86528.75")));
}

#[test]
fn what_the_cap_swallows_is_no_near_miss() {
    let capped = "amount = 10000000; rate = 6.4";
    assert!(near_miss("", &[capped, "amount = 499000"], Measure::InterestSubsidy).is_none());
}

#[test]
fn a_fen_above_a_tier_the_bank_gets_less() {
    let advice = advice("", &["amount = 10000000.01; principalLoss = 10000000.01"]);
    let [cliff] = advice.cliffs.as_slice() else { panic!("one cliff") };
    assert_eq!((cliff.above.ratio, cliff.below.ratio), (percent("30"), percent("40")));
    assert_eq!((cliff.above.amount, cliff.below.amount), (exactly("3000000"), exactly("4000000")));
    assert_eq!(cliff.words.quote, "1000万（含）以下贷款补偿本金损失40%");
    assert_eq!(cliff.change.text, "10000000");
}

#[test]
fn a_cliff_ends_where_the_upper_tier_pays_as_much() {
    let cliffs = |amount: &str, rest: &str| advice(rest, &[&format!("amount = {amount}")]).cliffs.len();
    assert_eq!(cliffs("10000000", ""), 0);
    assert_eq!(cliffs("13333333.33", ""), 1);
    assert_eq!(cliffs("13333333.34", ""), 0);
    assert_eq!(cliffs("20000000.01", ""), 1);
    assert_eq!(cliffs("10000000.01", "readings.tiers = marginal"), 0);
    assert_eq!(cliffs("10000000.01; firstLoan = yes", "readings.uplift = ceiling"), 0);
}

#[test]
fn nothing_is_combined_until_another_amount_is_typed() {
    assert!(advice("", &["amount = 3000000"]).combinations.is_none());
}

#[test]
fn one_interest_subsidy_a_year_is_chosen_to_the_fen() {
    let best = |amount: &str| {
        let rest = format!("growth.otherInterestAmount = {amount}");
        let found = advice(&rest, &["amount = 3000000"]).combinations.expect("an amount was typed");
        assert_eq!(found.exclusions[0].words.quote, "企业在同一年度内，只能享受一次财政贴息政策");
        assert_eq!(found.all.len(), 3);
        let best = found.best().expect("a best one");
        (best.picks[0], best.enterprise, found.margin().expect("a runner-up"), found.is_tie())
    };
    assert_eq!(best("74167.49"), (Pick::City, yuan("74167.50"), yuan("0.01"), false));
    assert_eq!(best("74167.50"), (Pick::City, yuan("74167.50"), Money::ZERO, true));
    assert_eq!(best("74167.51"), (Pick::Other, yuan("74167.51"), yuan("0.01"), false));
}

#[test]
fn exclusions_are_chosen_together() {
    let rest = "growth.otherInterestAmount = 80000; bond.raised = 50000000; bond.provincialAmount = 99999.99";
    let found = advice(rest, &["amount = 3000000"]).combinations.expect("amounts were typed");
    assert_eq!(found.all.len(), 9);
    let best = found.best().expect("a best one");
    assert_eq!((best.picks.as_slice(), best.enterprise), ([Pick::Other, Pick::City].as_slice(), yuan("180000")));
    let runner_up = found.runner_up().expect("a runner-up");
    assert_eq!(runner_up.picks, [Pick::Other, Pick::Other]);
    assert_eq!(found.margin(), Some(yuan("0.01")));
}

#[test]
fn a_fee_given_back_was_not_paid_whoever_gives_it_back() {
    let loan = "amount = 3000000; guarantee = governmentGuarantor; feeRate = 1";
    let totals = |amount: &str| {
        let rest = format!("readings.feeReceiver = enterprise; growth.provincialFeeAmount = {amount}");
        let found = advice(&rest, &[loan]).combinations.expect("an amount was typed");
        assert_eq!(found.outside.len(), 1, "the guaranteed loan is outside the risk compensation");
        let of = |pick| found.all.iter().find(|one| one.picks == [pick]).expect("that pick").enterprise;
        (found.best().expect("a best one").picks[0], of(Pick::City), of(Pick::Other), of(Pick::Neither))
    };
    // Half of 148,335 元 interest and of the 30,000 元 fee less what came back, and what came back.
    let (city, neither) = (yuan("101167.50"), yuan("89167.50"));
    assert_eq!(totals("24000"), (Pick::City, city, yuan("101167.50"), neither));
    assert_eq!(totals("24000.02"), (Pick::Other, city, yuan("101167.51"), neither));
}

#[test]
fn what_the_guarantor_gets_is_shown_and_not_added() {
    let loan = "amount = 3000000; guarantee = governmentGuarantor; feeRate = 1";
    let found = advice("growth.provincialFeeAmount = 50000", &[loan]).combinations.expect("an amount was typed");
    let other = found.all.iter().find(|one| one.picks == [Pick::Other]).expect("the province's");
    assert_eq!(other.enterprise, yuan("89167.50"));
    assert_eq!(other.others, [(Receiver::Guarantor, Range { least: yuan("50000"), most: None })]);
    assert!(found.is_tie());
    assert_eq!(found.best().map(|best| best.picks[0]), Some(Pick::City));
}

/// The years with interest and subsidy.
fn years(of: &Advice) -> Vec<(i32, Money, Option<Money>)> {
    of.years.years.iter().map(|of| (of.year, of.interest.value(), of.subsidy.as_ref().map(Figure::value))).collect()
}

#[test]
fn every_year_has_its_own_subsidy() {
    // 435 元 a day: 341 days are paid in 2020, and 24 in 2021.
    let advice = advice("", &["amount = 3000000"]);
    let expected = [(2020, yuan("148335"), Some(yuan("74167.50"))), (2021, yuan("10440"), Some(yuan("5220")))];
    assert_eq!(years(&advice), expected);
    let moves: Vec<_> = advice.years.moves.iter().map(|of| (of.payment.on.to_string(), of.before, of.after)).collect();
    let pair = |one: &str, other: &str| (yuan(one), yuan(other));
    let expected = [
        ("2020-12-21".to_owned(), pair("74167.50", "5220"), pair("54375", "25012.50")),
        ("2021-01-14".to_owned(), pair("5220", "74167.50"), pair("0", "79387.50")),
    ];
    assert_eq!(moves, expected);
    assert!(!advice.years.moves.iter().any(|of| of.is_better()));
}

#[test]
fn above_the_cap_a_payment_is_worth_more_in_the_other_year() {
    let loan = "amount = 10000000";
    let advice = advice("", &[loan, loan, loan]);
    let of = advice.years.moves.iter().find(|of| of.to == 2021).expect("the payment of December");
    // 91 days at 1450 元 leave the cap of 2020 as full as it was.
    assert_eq!(of.before, (yuan("300000"), yuan("52200")));
    assert_eq!(of.after, (yuan("300000"), yuan("118175")));
    assert!(of.is_better());
}

#[test]
fn a_fee_is_given_back_once_a_loan() {
    let loan = "amount = 3000000; end = 2023-01-15; guarantee = governmentGuarantor; feeRate = 1; feePayment = yearly";
    let advice = advice("readings.feeReceiver = enterprise", &[loan]);
    let bases: Vec<_> = advice.years.years.iter().map(|of| (of.year, of.base.as_ref().map(Figure::value))).collect();
    // 435 元 a day: 341, 365, 365 and 25 days; a fee of 30,000 元 in the first three years, and 24,000 元 of it back once.
    let base = |text| Some(yuan(text));
    let expected = [(2020, base("154335")), (2021, base("188775")), (2022, base("188775")), (2023, base("10875"))];
    assert_eq!(bases, expected);
    let fees = advice.years.moves.iter().filter(|of| of.payment.kind == PaymentKind::Fee);
    let fees: Vec<_> = fees.map(|of| (of.payment.on.to_string(), of.to, of.is_better())).collect();
    let expected = [("2020-01-15", 2019), ("2021-01-15", 2020), ("2022-01-15", 2021)];
    assert_eq!(fees, expected.map(|(on, to)| (on.to_owned(), to, false)));
}

#[test]
fn fifteen_days_from_the_end_of_the_year_are_near_it() {
    let moves = |loan: &str| {
        let advice = advice("", &[&format!("amount = 3000000; {loan}")]);
        advice.years.moves.iter().map(|of| of.payment.on.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(moves("settlementDay = 15; end = 2021-03-01"), ["2020-12-16"]);
    assert_eq!(moves("settlementDay = 14; end = 2021-01-16"), [""; 0]);
    assert_eq!(moves("settlementDay = 14; end = 2021-01-15"), ["2021-01-15"]);
}

#[test]
fn what_was_typed_as_paid_was_paid_in_the_year_asked_about() {
    let advice = advice("", &["amount = 3000000; actualInterest = 100000"]);
    let expected = [(2020, yuan("100000"), Some(yuan("50000"))), (2021, yuan("10440"), Some(yuan("5220")))];
    assert_eq!(years(&advice), expected);
    assert!(advice.years.moves.is_empty(), "nobody knows which payments the amount contains");
}

#[test]
fn where_costs_accrue_nothing_can_be_moved() {
    let advice = advice("readings.costYear = accrued", &["amount = 3000000"]);
    // 352 days fall into 2020 and 13 into 2021.
    assert_eq!(years(&advice).iter().map(|of| of.1).collect::<Vec<_>>(), [yuan("153120"), yuan("5655")]);
    assert!(advice.years.moves.is_empty());
}
