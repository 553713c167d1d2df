//! What people type: understood exactly, or refused with the reason.

use std::fmt::{Debug, Display, Write};

use huiqisuan::engine::typed::{self, RateUnit, Refusal};

mod money;

/// Holds every text against what it should be understood as, and prints every disagreement at once.
#[track_caller]
fn check<T, V: Display>(
    understand: impl Fn(&str) -> Result<T, Refusal>,
    value: impl Fn(T) -> V,
    texts: &[(&str, &str)],
) {
    let mut wrong = String::new();
    for (text, expected) in texts {
        let found = understand(text).map_or_else(|refusal| refused(&refusal), |found| value(found).to_string());
        if found != *expected {
            writeln!(wrong, "{text:?} should be {expected}, is {found}").expect("a string can be written to");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn refused(refusal: &impl Debug) -> String {
    format!("{refusal:?}")
}

#[track_caller]
fn rate(unit: RateUnit, decimals: u32, texts: &[(&str, &str)]) {
    check(|text| typed::rate(text, unit, decimals), |rate| rate.percent(), texts);
}

#[test]
fn rates_are_understood_per_cent_per_mille_and_in_basis_points() {
    let texts = [
        ("4.35", "4.35"),
        ("4.35%", "4.35"),
        ("4.35 %", "4.35"),
        ("４．３５％", "4.35"),
        ("4.35﹪", "4.35"),
        ("43.5‰", "4.35"),
        ("8‰", "0.8"),
        ("435bp", "4.35"),
        ("435 BPS", "4.35"),
        ("435个基点", "4.35"),
        ("435基点", "4.35"),
        ("百分之四点三五", "4.35"),
        ("百分之4.35", "4.35"),
        ("千分之八", "0.8"),
        ("万分之五", "0.05"),
        ("四点三五%", "4.35"),
        ("0", "0"),
        ("4.351234", "4.351234"),
        ("1000", "1000"),
        ("1,000%", "1000"),
    ];
    rate(RateUnit::Percent, 6, &texts);
    let texts = [
        ("4.3512345", "TooPrecise { decimals: 6 }"),
        ("1000.000001", "TooLarge"),
        ("-1", "Negative"),
        ("+1", "NotANumber"),
        ("4.35元", "WrongUnit"),
        ("4.35万", "WrongUnit"),
        ("4.35%%", "NotANumber"),
        ("%", "NotANumber"),
        ("百分之", "NotANumber"),
        ("百分之五‰", "NotANumber"),
        ("4,35", "Ambiguous"),
        ("4.35.1", "Ambiguous"),
        ("1e-2", "Exponent"),
        ("4厘", "NotANumber"),
        ("", "NotANumber"),
        ("NaN%", "NotANumber"),
    ];
    rate(RateUnit::Percent, 6, &texts);
    rate(RateUnit::Percent, 4, &[("50.0001", "50.0001"), ("50.00001", "TooPrecise { decimals: 4 }")]);
}

#[test]
fn a_spread_is_in_basis_points_and_may_be_negative() {
    let texts = [
        ("135", "1.35"),
        ("135bp", "1.35"),
        ("+15", "0.15"),
        ("-50", "-0.5"),
        ("−50个基点", "-0.5"),
        ("负50", "-0.5"),
        ("1.35%", "1.35"),
        ("-0.5%", "-0.5"),
        ("135.55", "1.3555"),
        ("0", "0"),
        ("135.555", "TooPrecise { decimals: 2 }"),
        ("--50", "Negative"),
        ("+-50", "Negative"),
        ("-+50", "NotANumber"),
        ("-", "NotANumber"),
        ("一百基点", "1"),
    ];
    rate(RateUnit::BasisPoints, 4, &texts);
}

#[test]
fn dates_are_understood_year_first() {
    let texts = [
        ("2026-01-15", "2026-01-15"),
        ("2026/1/15", "2026-01-15"),
        ("2026.1.15", "2026-01-15"),
        ("2026年1月15日", "2026-01-15"),
        ("2026年01月15号", "2026-01-15"),
        ("２０２６年１月１５日", "2026-01-15"),
        ("2026 年 1 月 15 日", "2026-01-15"),
        ("2026－01－15", "2026-01-15"),
        ("20260115", "2026-01-15"),
        ("2026 01 15", "2026-01-15"),
        ("2024-02-29", "2024-02-29"),
        ("2000-02-29", "2000-02-29"),
        ("1900-01-01", "1900-01-01"),
        ("2200-12-31", "2200-12-31"),
        ("2026-02-30", "NoSuchDay"),
        ("2023-02-29", "NoSuchDay"),
        ("1900-02-29", "NoSuchDay"),
        ("2026-04-31", "NoSuchDay"),
        ("2026-13-01", "NoSuchDay"),
        ("2026-00-10", "NoSuchDay"),
        ("2026-1-0", "NoSuchDay"),
        ("1899-12-31", "NoSuchDay"),
        ("2201-01-01", "NoSuchDay"),
        ("99999999", "NoSuchDay"),
        ("26-01-15", "NotADate"),
        ("15/01/2026", "NotADate"),
        ("01-15-2026", "NotADate"),
        ("2026-01", "NotADate"),
        ("2026年", "NotADate"),
        ("2026年1月", "NotADate"),
        ("2026115", "NotADate"),
        ("202601155", "NotADate"),
        ("2026,01,15", "NotADate"),
        ("2026-01-15T00:00", "NotADate"),
        ("2026-01-15 10:00", "NotADate"),
        ("2026--15", "NotADate"),
        ("-2026-01-15", "NotADate"),
        ("今天", "NotADate"),
        ("二〇二六年一月十五日", "NotADate"),
        ("", "NotADate"),
        ("NaN", "NotADate"),
        ("📅", "NotADate"),
    ];
    check(typed::date, |date| date, &texts);
}

#[test]
fn persons_are_whole() {
    let texts = [
        ("50", "50"),
        ("50人", "50"),
        ("50 名", "50"),
        ("五十人", "50"),
        ("1,200", "1200"),
        ("1200.0", "1200"),
        ("1.2万人", "12000"),
        ("0", "0"),
        ("10000000", "10000000"),
        ("10000001", "TooLarge"),
        ("50.5", "NotWhole"),
        ("-5", "Negative"),
        ("50元", "WrongUnit"),
        ("五角", "WrongUnit"),
        ("50天", "NotANumber"),
        ("三万五", "Ambiguous"),
        ("", "NotANumber"),
    ];
    check(typed::persons, |persons| persons.get(), &texts);
}

#[test]
fn days_years_and_days_of_the_month_keep_to_their_range() {
    let texts = [
        ("5", "5"),
        ("5天", "5"),
        ("十天", "10"),
        ("5日", "5"),
        ("3650", "3650"),
        ("3651", "TooLarge"),
        ("0", "TooSmall"),
        ("2.5天", "NotWhole"),
        ("半天", "NotANumber"),
        ("-1", "Negative"),
        ("5元", "WrongUnit"),
    ];
    check(|text| typed::days(text, 3650), |days| days.get(), &texts);
    let texts = [("20", "20"), ("20日", "20"), ("二十号", "20"), ("31", "31"), ("32", "TooLarge"), ("0", "TooSmall")];
    check(typed::day_of_month, |day| day, &texts);
    let texts = [
        ("2", "2"),
        ("2次", "2"),
        ("2个工作日", "2"),
        ("2.5", "NotWhole"),
        ("1001", "TooLarge"),
        ("2天", "NotANumber"),
    ];
    check(typed::times, |times| times.get(), &texts);
    let texts = [
        ("2020", "2020"),
        ("2020年", "2020"),
        ("２０２０", "2020"),
        ("1900", "1900"),
        ("2200", "2200"),
        ("1899", "NotADate"),
        ("20", "NotADate"),
        ("2201", "TooLarge"),
        ("2020.5", "NotWhole"),
        ("二〇二〇年", "NotANumber"),
        ("今年", "NotANumber"),
    ];
    check(typed::year, |year| year, &texts);
}
