//! Amounts of money as people type them.

use huiqisuan::engine::typed::{self, MoneyUnit, RateUnit};

use super::{check, refused};

#[track_caller]
fn money(unit: MoneyUnit, texts: &[(&str, &str)]) {
    check(|text| typed::money(text, unit), |money| money.yuan(), texts);
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
        ("￥3,000,000", "3000000.00"),
        ("¥300", "300.00"),
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
