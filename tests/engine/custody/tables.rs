//! The numbers themselves, written here a second time by hand.

use huiqisuan::engine::choice::Choice;
use huiqisuan::engine::law::lpr::{self, Tenor};
use huiqisuan::engine::law::sme::{self, Bound, Bounds, Indicator, Industry, Thresholds};
use huiqisuan::engine::law::{self, Dated, Value, documents};
use huiqisuan::engine::quantity::{Date, Money, Rate, Years};

use super::value_of;

#[test]
fn the_law_prints_these_numbers_and_no_others() {
    let expected = "
        bridge_loan.amount_limit 3000万元
        bridge_loan.days_limit 10天
        bridge_loan.daily_fee 1‰
        bridge_loan.fee_cap 5‰
        bridge_loan.fee_cap_days 10天
        risk_compensation.rate_markup 50%
        risk_compensation.ceiling 50%
        risk_compensation.tiers.1.up_to 1000万
        risk_compensation.tiers.1.ratio 40%
        risk_compensation.tiers.2.up_to 2000万元
        risk_compensation.tiers.2.ratio 30%
        risk_compensation.tiers.3.up_to 3000万元
        risk_compensation.tiers.3.ratio 20%
        risk_compensation.uplift_ceiling 50%
        guarantee_fee.guaranteed_limit 500万元
        guarantee_fee.fee_rate_limit 1%
        guarantee_fee.ratio 8‰
        interest_subsidy.loan_min 50万元
        interest_subsidy.loan_max 1000万元
        interest_subsidy.ratio 50%
        interest_subsidy.yearly_cap 30万元
        scale_up.total 60万元
        scale_up.years 三年
        scale_up.first_year 30万元
        scale_up.second_year 20万元
        scale_up.third_year 10万元
        relending.credit_line 1000万元
        rediscount.small_micro_limit 500万元
        rediscount.private_limit 3000万元
        bad_loan_tolerance.margin 3个百分点
        incremental_lending.loan_max 1000万元
        incremental_lending.rate_markup 30%
        incremental_lending.share_rise 1.5个百分点
        incremental_lending.ratio 8‰
        incremental_lending.cap 200万元
        platform_loan.loan_max 1000万
        platform_loan.short_term 1年
        platform_loan.short_rate 2.5‰
        platform_loan.long_rate 5‰
        platform_loan.cap 10万元
        docking.amount 20万元
        premium_subsidy.loan_max 1000万元
        premium_subsidy.ratio 50%
        premium_subsidy.premium_rate 3%
        over_payout.threshold 150%
        over_payout.lower_rate 50%
        over_payout.lower_limit 300万元
        over_payout.upper_rate 20%
        over_payout.upper_limit 1000万元
        loss_sharing.shares 2:5:3
        guarantee_focus.guaranteed_limit 500万元
        bond_subsidy.ratio 2‰
        bond_subsidy.cap 100万元
        equity_investment.years 2年
        equity_investment.investment_min 500万元
        equity_investment.ratio 2%
        equity_investment.cap 100万元
        restructuring.cap 30万元
        registration.goal 2019年年底
        registration.online_new_housing 1个工作日
        registration.enterprise 3个工作日
        registration.other 5个工作日
        registration.second_hand 2019年10月底
        registration.bank_outlet 2019年9月底
        registration.joint_application 2019年9月底
        registration.online_application 12月底
        registration.single_party 12月底
        voucher.enterprise_cap 50万元
        voucher.team_cap 10万元
        voucher.ban_years 三年
        induction_training.amount 500元／人
        domestic_service.lived_months 6个月
        domestic_service.insured_months 6个月
        vocational_school.amount 500元／人
        training_times.times 3次
        student_training.times 3次
        traffic_safety.deaths 1—2人
        above_scale.revenue_min 2000万元
        conventions.day_basis_360 360日
        conventions.day_basis_365 365日
        conventions.settlement_day 20日
        conventions.long_term 5年
        conventions.months_in_year 12个月
        working_days.long_holiday 7天
        working_days.release 1个工作日";
    let mut expected: Vec<_> = expected.lines().filter_map(|line| line.trim().split_once(' ')).collect();
    let mut found: Vec<_> = law::ENTRIES.iter().filter_map(|entry| Some((entry.key, entry.number?.0))).collect();
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn units_are_not_mistaken() {
    assert_eq!(law::guarantee_fee::RATIO.value, Rate::from_pico(8_000_000_000));
    assert_eq!(law::guarantee_fee::FEE_RATE_LIMIT.value, Rate::from_pico(10_000_000_000));
    assert_eq!(law::interest_subsidy::YEARLY_CAP.value, Money::from_fen(30_000_000));
    assert_eq!(law::risk_compensation::TIERS[0].up_to.value, Money::from_fen(1_000_000_000));
    assert_eq!(law::bad_loan_tolerance::MARGIN.value, Rate::from_pico(30_000_000_000));
    assert_eq!(law::platform_loan::SHORT_RATE.value, Rate::from_pico(2_500_000_000));
    assert_eq!(law::loss_sharing::SHARES.value.parts(), [2, 5, 3]);
    assert_eq!(law::induction_training::AMOUNT.value, Money::from_fen(50_000));
    assert_eq!(law::traffic_safety::DEATHS.value.first().get(), 1);
    assert_eq!(law::traffic_safety::DEATHS.value.last().get(), 2);
    assert_eq!(law::registration::SINGLE_PARTY.value, Date::from_ymd(2019, 12, 31));
}

#[test]
fn the_tiers_rise_without_gap_as_their_ratios_fall() {
    let tiers = law::risk_compensation::TIERS;
    for (tier, (quote, bound)) in tiers.iter().zip([("1000万", 1000), ("1000—2000万元", 2000), ("2000—3000万元", 3000)])
    {
        assert!(tier.up_to.words.quote.starts_with(quote));
        assert_eq!(tier.up_to.value, Money::from_fen(bound * 1_000_000));
        assert_eq!(tier.up_to.words, tier.ratio.words);
    }
    assert!(tiers.is_sorted_by(|a, b| a.up_to.value < b.up_to.value && a.ratio.value > b.ratio.value));
    assert!(tiers.iter().all(|tier| tier.ratio.value <= law::risk_compensation::CEILING.value));
    assert_eq!(tiers.len(), 3);
}

#[test]
fn the_three_years_add_up_to_the_total() {
    use law::scale_up::{FIRST_YEAR, SECOND_YEAR, THIRD_YEAR, TOTAL, YEARS};
    let years = [&FIRST_YEAR, &SECOND_YEAR, &THIRD_YEAR];
    let sum: u32 = years.iter().map(|year| number(year.printed)).sum();
    assert_eq!(sum, number(TOTAL.printed));
    assert_eq!(YEARS.value, Years::new(3));
}

/// The number in front of the unit.
fn number(printed: &str) -> u32 {
    printed.trim_end_matches(['万', '元', '人']).parse().unwrap()
}

/// The days on which the rates changed, with both rates from then on.
const CHANGES: [(i32, u32, u32, &str, &str); 15] = [
    (2019, 8, 20, "4.25%", "4.85%"),
    (2019, 9, 20, "4.20%", "4.85%"),
    (2019, 11, 20, "4.15%", "4.80%"),
    (2020, 2, 20, "4.05%", "4.75%"),
    (2020, 4, 20, "3.85%", "4.65%"),
    (2021, 12, 20, "3.80%", "4.65%"),
    (2022, 1, 20, "3.70%", "4.60%"),
    (2022, 5, 20, "3.70%", "4.45%"),
    (2022, 8, 22, "3.65%", "4.30%"),
    (2023, 6, 20, "3.55%", "4.20%"),
    (2023, 8, 21, "3.45%", "4.20%"),
    (2024, 2, 20, "3.45%", "3.95%"),
    (2024, 7, 22, "3.35%", "3.85%"),
    (2024, 10, 21, "3.10%", "3.60%"),
    (2025, 5, 20, "3.00%", "3.50%"),
];

/// Every day of these years.
fn days(years: std::ops::RangeInclusive<i32>) -> impl Iterator<Item = Date> {
    let length = |year: i32, month| match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let months = years.flat_map(|year| (1..=12).map(move |month| (year, month)));
    months.flat_map(move |(year, month)| (1..=length(year, month)).map(move |day| Date::from_ymd(year, month, day)))
}

#[test]
fn the_rate_of_every_day_is_that_of_the_last_change() {
    let (first, last) = (Date::from_ymd(2019, 8, 20), Date::from_ymd(2026, 9, 19));
    let mut publications = Vec::new();
    for date in days(2019..=2026) {
        let change = CHANGES.iter().rev().find(|(year, month, day, ..)| Date::from_ymd(*year, *month, *day) <= date);
        for tenor in [Tenor::OneYear, Tenor::FiveYears] {
            match lpr::on(tenor, date) {
                Dated::NotInForce => assert!(date < first, "{date:?}"),
                Dated::NotKnown { known_until } => {
                    assert!(date > last && known_until == last, "{date:?}")
                }
                Dated::Known { value, published, words } => {
                    let (.., one_year, five_years) = change.unwrap();
                    let expected = if tenor == Tenor::OneYear { one_year } else { five_years };
                    assert_eq!(law::Value::Rate(value), value_of(expected), "{date:?}");
                    assert!(first <= date && date <= last && published <= date, "{date:?}");
                    assert_eq!(words.clause.document.id, documents::lpr::DOCUMENT.id);
                    publications.push(published);
                }
            }
        }
    }
    publications.dedup();
    assert!(publications.is_sorted());
    assert_eq!(publications.len(), 85);
    assert_eq!(lpr::known_until(), last);
    assert_eq!(documents::lpr::DOCUMENT.in_force_from, first);
}

#[test]
fn a_rate_changes_on_the_very_day_it_is_published() {
    let on = |day| match lpr::on(Tenor::FiveYears, Date::from_ymd(2024, 2, day)) {
        Dated::Known { value, published, .. } => (law::Value::Rate(value), published),
        other => panic!("{other:?}"),
    };
    assert_eq!(on(19), (value_of("4.20%"), Date::from_ymd(2024, 1, 22)));
    assert_eq!(on(20), (value_of("3.95%"), Date::from_ymd(2024, 2, 20)));
}

/// The size classes as one reads them in the standard; employees in persons, the rest in 万元.
const CLASSES: &str = "
    agriculture 农、林、牧、渔业 营业收入 50 500 20000
    industry 工业 从业人员 20 300 1000 营业收入 300 2000 40000
    construction 建筑业 营业收入 300 6000 80000 资产总额 300 5000 80000
    wholesale 批发业 从业人员 5 20 200 营业收入 1000 5000 40000
    retail 零售业 从业人员 10 50 300 营业收入 100 500 20000
    transport 交通运输业 从业人员 20 300 1000 营业收入 200 3000 30000
    warehousing 仓储业 从业人员 20 100 200 营业收入 100 1000 30000
    postal 邮政业 从业人员 20 300 1000 营业收入 100 2000 30000
    accommodation 住宿业 从业人员 10 100 300 营业收入 100 2000 10000
    catering 餐饮业 从业人员 10 100 300 营业收入 100 2000 10000
    informationTransmission 信息传输业 从业人员 10 100 2000 营业收入 100 1000 100000
    softwareAndIt 软件和信息技术服务业 从业人员 10 100 300 营业收入 50 1000 10000
    realEstateDevelopment 房地产开发经营 营业收入 100 1000 200000 资产总额 2000 5000 10000
    propertyManagement 物业管理 从业人员 100 300 1000 营业收入 500 1000 5000
    leasingAndBusiness 租赁和商务服务业 从业人员 10 100 300 资产总额 100 8000 120000
    other 其他未列明行业 从业人员 10 100 300";

#[test]
fn the_size_classes_are_those_of_the_standard() {
    let mut shown = String::new();
    for industry in Industry::ALL {
        shown += &format!("\n    {} {}", industry.key(), industry.name_zh());
        for thresholds in sme::thresholds(industry) {
            shown += &match thresholds {
                Thresholds::Employees(found) => format!(" 从业人员 {}", bounds(found)),
                Thresholds::Revenue(found) => format!(" 营业收入 {}", bounds(found)),
                Thresholds::Assets(found) => format!(" 资产总额 {}", bounds(found)),
            };
        }
    }
    assert_eq!(shown, CLASSES);
}

fn bounds<T>(bounds: &Bounds<T>) -> String {
    let all = [&bounds.small_min, &bounds.medium_min, &bounds.large_min];
    let [small, medium, large] = all.map(|bound| number(entry(bound).number.unwrap().0));
    format!("{small} {medium} {large}")
}

fn entry<T>(bound: &Bound<T>) -> &'static law::Entry {
    bound.place.entry().unwrap()
}

#[test]
fn every_bound_has_an_entry_of_its_own_with_the_value_it_is_judged_by() {
    fn values<T: Copy>(of: &Bounds<T>, value: fn(T) -> Value) -> Vec<(&'static str, Value)> {
        let all = [&of.small_min, &of.medium_min, &of.large_min];
        all.map(|bound| (entry(bound).key, value(bound.value))).to_vec()
    }
    let judged = Industry::ALL.into_iter().flat_map(sme::thresholds).flat_map(|thresholds| match thresholds {
        Thresholds::Employees(found) => values(found, Value::Count),
        Thresholds::Revenue(found) | Thresholds::Assets(found) => values(found, Value::Money),
    });
    let entries = sme::ENTRIES.iter().map(|entry| (entry.key, entry.number.unwrap().1));
    assert!(judged.eq(entries));
}

#[test]
fn a_bound_cites_the_sentence_that_sets_it() {
    let [Thresholds::Revenue(revenue), Thresholds::Assets(assets)] = sme::thresholds(Industry::Construction) else {
        panic!("建筑业 is measured by revenue and assets");
    };
    let quote = "营业收入6000万元及以上，且资产总额5000万元及以上的为中型企业";
    assert_eq!(entry(&revenue.medium_min).words.quote, quote);
    assert_eq!(entry(&assets.medium_min).words.quote, quote);
    assert_eq!(entry(&assets.medium_min).key, "sme.construction.assets.medium_min");
    assert_eq!(sme::thresholds(Industry::Construction)[1].indicator(), Indicator::Assets);
    let whole = "营业收入80000万元以下或资产总额80000万元以下的为中小微型企业";
    assert_eq!(sme::words(Industry::Construction).quote, whole);
    assert_eq!(entry(&assets.large_min).words.quote, whole);
}
