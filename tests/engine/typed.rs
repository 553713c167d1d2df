//! What people type: understood exactly, or refused with the reason.

use std::fmt::{Debug, Display, Write};

use huiqisuan::engine::typed::{self, MoneyUnit, RateUnit, Refusal};

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
fn money(unit: MoneyUnit, texts: &[(&str, &str)]) {
    check(|text| typed::money(text, unit), |money| money.yuan(), texts);
}

#[track_caller]
fn rate(unit: RateUnit, decimals: u32, texts: &[(&str, &str)]) {
    check(|text| typed::rate(text, unit, decimals), |rate| rate.percent(), texts);
}

#[test]
fn money_is_understood_in_the_unit_it_names_and_otherwise_in_the_unit_of_the_field() {
    let texts = [
        ("300", "3000000.00"),
        ("300万", "3000000.00"),
        ("300万元", "3000000.00"),
        ("300 万 元", "3000000.00"),
        ("3000000元", "3000000.00"),
        ("3,000,000元", "3000000.00"),
        ("1,234", "12340000.00"),
        ("1,234.5", "12345000.00"),
        ("123.456789", "1234567.89"),
        ("0.5万", "5000.00"),
        ("1.5亿", "150000000.00"),
        ("1亿2000万元", "120000000.00"),
        ("3万5000", "35000.00"),
        ("3万5000元", "35000.00"),
        ("3千5百", "35000000.00"),
        ("3百万", "3000000.00"),
        ("30百万", "30000000.00"),
        ("0", "0.00"),
        ("0.000001", "0.01"),
        ("5元3角2分", "5.32"),
        ("5角", "0.50"),
        ("3分", "0.03"),
        ("1万亿", "1000000000000.00"),
        ("5块", "5.00"),
        ("¥300万", "3000000.00"),
        ("￥300万元", "3000000.00"),
        ("RMB 300万", "3000000.00"),
        ("人民币300万元整", "3000000.00"),
        ("1'000元", "1000.00"),
    ];
    money(MoneyUnit::Wan, &texts);
    let texts = [
        ("300", "300.00"),
        ("0.01", "0.01"),
        ("1,234,567.89", "1234567.89"),
        ("300万", "3000000.00"),
        ("五百", "500.00"),
        ("1000000000000", "1000000000000.00"),
    ];
    money(MoneyUnit::Yuan, &texts);
}

#[test]
fn chinese_numerals_are_understood_in_common_and_in_capital_form() {
    let texts = [
        ("三百万", "3000000.00"),
        ("三百五十万", "3500000.00"),
        ("两百万", "2000000.00"),
        ("十万", "100000.00"),
        ("二十", "200000.00"),
        ("二十五万", "250000.00"),
        ("一千零五十万", "10500000.00"),
        ("五百零三万", "5030000.00"),
        ("五百万零三千元", "5003000.00"),
        ("三万五千", "35000.00"),
        ("三万零五元", "30005.00"),
        ("四点五万", "45000.00"),
        ("四点五", "45000.00"),
        ("一亿两千万", "120000000.00"),
        ("零", "0.00"),
        ("零元整", "0.00"),
        ("伍佰万元整", "5000000.00"),
        ("叁佰萬圆整", "3000000.00"),
        ("壹佰元正", "100.00"),
        ("壹拾万柒仟元零伍角叁分", "107000.53"),
        ("人民币壹仟陆佰捌拾元零叁角贰分", "1680.32"),
        ("壹万亿元整", "1000000000000.00"),
        ("五元三角", "5.30"),
    ];
    money(MoneyUnit::Wan, &texts);
}

#[test]
fn full_width_forms_and_what_cannot_be_seen_do_not_matter() {
    let texts = [
        ("３００", "3000000.00"),
        ("３，０００，０００元", "3000000.00"),
        ("１．５万", "15000.00"),
        ("1。5万", "15000.00"),
        ("3\u{200B}00", "3000000.00"),
        ("\u{FEFF}300", "3000000.00"),
        ("300\u{00A0}万", "3000000.00"),
        ("\u{202E}300\u{202C}万", "3000000.00"),
        ("\u{200F}300万\u{200E}", "3000000.00"),
        ("\u{2066}300\u{2069}", "3000000.00"),
        ("3\u{3000}000\u{2009}000元", "3000000.00"),
        ("3\u{00AD}00", "3000000.00"),
        ("\t300万\r\n", "3000000.00"),
    ];
    money(MoneyUnit::Wan, &texts);
}

#[test]
fn what_can_be_read_in_two_ways_is_refused() {
    let texts = [
        ("三万五", "Ambiguous"),
        ("3万5", "Ambiguous"),
        ("1万05", "Ambiguous"),
        ("三百五", "Ambiguous"),
        ("一百二", "Ambiguous"),
        ("一亿二", "Ambiguous"),
        ("5元3", "Ambiguous"),
        ("1.234,5", "Ambiguous"),
        ("1.2.3", "Ambiguous"),
        ("1,23", "Ambiguous"),
        ("1,2345", "Ambiguous"),
        ("12,34,567", "Ambiguous"),
        ("1234,567", "Ambiguous"),
        ("1,,000", "Ambiguous"),
        (",123", "Ambiguous"),
        ("1,234,", "Ambiguous"),
        ("4.5万5000", "Ambiguous"),
        ("1.5亿2000万", "Ambiguous"),
        ("5.5元3角", "Ambiguous"),
    ];
    money(MoneyUnit::Wan, &texts);
}

#[test]
fn what_is_no_amount_is_refused_with_the_reason() {
    let texts = [
        ("", "NotANumber"),
        ("   ", "NotANumber"),
        ("NaN", "NotANumber"),
        ("Infinity", "NotANumber"),
        ("null", "NotANumber"),
        ("0x10", "NotANumber"),
        ("1e5", "Exponent"),
        ("1E5", "Exponent"),
        ("1e400", "Exponent"),
        ("1.5e-3", "Exponent"),
        ("-1", "Negative"),
        ("--1", "Negative"),
        ("−1", "Negative"),
        ("－１", "Negative"),
        ("负五万", "Negative"),
        ("1.", "NotANumber"),
        (".5", "NotANumber"),
        ("1+1", "NotANumber"),
        ("=1+1", "NotANumber"),
        ("1/2", "NotANumber"),
        ("5-10", "NotANumber"),
        ("5~10万", "NotANumber"),
        ("约300万", "NotANumber"),
        ("300万左右", "NotANumber"),
        ("300万美元", "NotANumber"),
        ("$300", "NotANumber"),
        ("💰300", "NotANumber"),
        ("½", "NotANumber"),
        ("③", "NotANumber"),
        ("٣٠٠", "NotANumber"),
        ("百", "NotANumber"),
        ("万", "NotANumber"),
        ("元", "NotANumber"),
        ("整", "NotANumber"),
        ("点五", "NotANumber"),
        ("五点", "NotANumber"),
        ("一二三", "NotANumber"),
        ("300万300万", "NotANumber"),
        ("1万1亿", "NotANumber"),
        ("3百5千", "NotANumber"),
        ("5角3元", "NotANumber"),
        ("<script>", "NotANumber"),
        ("'; drop table", "Ambiguous"),
        ("50%", "WrongUnit"),
        ("8‰", "WrongUnit"),
        ("10天", "WrongUnit"),
        ("50人", "WrongUnit"),
        ("0.0000001", "TooPrecise { decimals: 6 }"),
        ("1.2345678", "TooPrecise { decimals: 6 }"),
        ("5.555元", "TooPrecise { decimals: 2 }"),
        ("100000000.000001", "TooLarge"),
        ("2万亿", "TooLarge"),
        ("99999999999999999999999999999999", "TooLarge"),
    ];
    money(MoneyUnit::Wan, &texts);
    let texts = [("0.001", "TooPrecise { decimals: 2 }"), ("1000000000000.01", "TooLarge"), ("1e2", "Exponent")];
    money(MoneyUnit::Yuan, &texts);
}

#[test]
fn a_paste_of_ten_thousand_characters_is_refused_at_once() {
    for (piece, expected) in [
        ("9", "TooLarge"),
        ("1,", "Ambiguous"),
        ("万", "NotANumber"),
        ("零", "NotANumber"),
        ("一", "NotANumber"),
        (" ", "NotANumber"),
        ("很长的文字", "NotANumber"),
        ("-", "Negative"),
        ("(", "NotANumber"),
    ] {
        let text = piece.repeat(10_000);
        let found = typed::money(&text, MoneyUnit::Wan).expect_err("no amount");
        assert_eq!(refused(&found), expected, "{piece} ten thousand times");
        assert!(typed::date(&text).is_err() && typed::rate(&text, RateUnit::Percent, 6).is_err());
        assert!(typed::persons(&text).is_err() && typed::days(&text, 3650).is_err() && typed::year(&text).is_err());
    }
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
