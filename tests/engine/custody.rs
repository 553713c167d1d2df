//! Custody of the law: every number is followed from its value to the gazette, by other code than that which reads it.

mod refusals;
mod static_page;
mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use huiqisuan::engine::law::sme::{self, Bounds, Industry, Thresholds};
use huiqisuan::engine::law::{self, Clause, Parameter, Standing, Value, Words};
use huiqisuan::engine::quantity::{Count, Date, Days, Money, Months, Rate, Shares, Times, WorkingDays, Years};

/// What `policy/README.md` calls normalising.
fn normalise(gazette: &str) -> String {
    let mut text = String::new();
    for character in gazette.chars().filter(|character| !character.is_whitespace()) {
        text.push(match character {
            '０'..='９' => char::from(b'0' + u8::try_from(u32::from(character) - u32::from('０')).unwrap()),
            '％' => '%',
            '．' => '.',
            '∶' => ':',
            other => other,
        });
    }
    text
}

#[test]
fn the_shipped_text_of_55_is_the_whole_gazette() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("policy/jinan-2019-55/gazette.txt");
    let gazette = normalise(&fs::read_to_string(path).unwrap());

    let mut shipped = String::new();
    let mut sections = BTreeSet::new();
    for clause in law::CLAUSES.iter().filter(|clause| clause.document.id == "jinan-2019-55") {
        if sections.insert(clause.section) {
            shipped.push_str(clause.section);
        }
        shipped.extend(clause.text.split('\n'));
    }

    assert_eq!(shipped, gazette);
}

#[test]
fn what_is_said_of_55_is_printed_in_it() {
    use law::documents::jinan_2019_55 as d;
    for printed in [d::DOCUMENT.title, d::DOCUMENT.number, d::DOCUMENT.issuer] {
        assert!(d::CLAUSE_NOTICE.text.contains(printed), "{printed}");
    }
    assert_eq!(d::DOCUMENT.in_force_from, Date::from_ymd(2019, 9, 25));
    assert!(d::CLAUSE_EFFECT.text.starts_with(law::effect::IN_FORCE.quote));
    assert!(d::CLAUSE_EFFECT.text.ends_with("（2019年9月25日印发）"));
}

/// A number, by whatever way it is shipped.
struct Number {
    key: &'static str,
    printed: &'static str,
    value: Value,
    words: &'static Words,
}

fn numbers() -> Vec<Number> {
    fn bounds<T: Copy>(bounds: &'static Bounds<T>, value: fn(T) -> Value) -> Vec<Number> {
        let all = [&bounds.small_min, &bounds.medium_min, &bounds.large_min];
        let number = |found: &'static Parameter<T>| Number {
            key: found.key,
            printed: found.printed,
            value: value(found.value),
            words: &found.words,
        };
        all.into_iter().map(number).collect()
    }
    let named = law::ENTRIES.iter().filter_map(|entry| {
        let (printed, value) = entry.number?;
        Some(Number { key: entry.key, printed, value, words: entry.words })
    });
    let classes = Industry::ALL.into_iter().flat_map(sme::thresholds).flat_map(|thresholds| match thresholds {
        Thresholds::Employees(found) => bounds(found, Value::Count),
        Thresholds::Revenue(found) | Thresholds::Assets(found) => bounds(found, Value::Money),
    });
    named.chain(classes).collect()
}

/// The value of a printed number: digits times unit.
fn value_of(printed: &str) -> Value {
    if let [bank, insurer, treasury] = printed.split(':').collect::<Vec<_>>()[..] {
        return Value::Shares(Shares::new([bank, insurer, treasury].map(|share| share.parse().unwrap())));
    }
    let end = printed.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap();
    let (whole, fraction) = printed[..end].split_once('.').unwrap_or((&printed[..end], ""));
    let thousandths = || -> i64 { format!("{whole}{fraction:0<3}").parse().unwrap() };
    let units = || -> i64 { whole.parse().unwrap() };
    let small = || -> u32 { whole.parse().unwrap() };
    match &printed[end..] {
        "万元" | "万" => Value::Money(Money::from_fen(thousandths() * 1_000)),
        "元" | "元/人" => Value::Money(Money::from_fen(units() * 100)),
        "个百分点" | "%" => Value::Rate(Rate::from_pico(thousandths() * 10_000_000)),
        "‰" => Value::Rate(Rate::from_pico(thousandths() * 1_000_000)),
        "天" | "日" => Value::Days(Days::new(small())),
        "个工作日" => Value::WorkingDays(WorkingDays::new(small())),
        "次" => Value::Times(Times::new(small())),
        "人" => Value::Count(Count::new(whole.parse().unwrap())),
        "个月" => Value::Months(Months::new(small())),
        "年" => Value::Years(Years::new(small())),
        "三年" => Value::Years(Years::new(3)),
        unit => panic!("{printed}: the test does not know {unit}"),
    }
}

#[test]
fn every_value_is_what_the_law_prints() {
    for number in numbers() {
        assert_eq!(number.value, value_of(number.printed), "{}", number.key);
    }
}

#[test]
fn every_number_stands_in_its_quote_not_as_a_part_of_a_longer_one() {
    for Number { key, printed, words, .. } in numbers() {
        let stands = words.quote.match_indices(printed).any(|(start, _)| {
            let before = words.quote[..start].chars().next_back();
            let after = words.quote[start + printed.len()..].chars().next();
            !before.is_some_and(|c| c.is_ascii_digit() || c == '.' || c == ':') && after != Some('元')
        });
        assert!(stands, "{key}: {printed} in {}", words.quote);
    }
}

#[test]
fn every_quote_stands_once_in_its_clause_and_every_clause_in_its_document() {
    let named = law::ENTRIES.iter().map(|entry| entry.words);
    let sizes = Industry::ALL.into_iter().map(sme::words);
    for words in named.chain(sizes).chain(numbers().iter().map(|number| number.words)) {
        let clause = words.clause;
        assert_eq!(clause.text.matches(words.quote).count(), 1, "{} in {}", words.quote, clause.id);
        assert!(law::CLAUSES.contains(&clause), "{}", clause.id);
        assert!(clause.id.starts_with(&format!("{}/", clause.document.id)), "{}", clause.id);
    }
}

#[test]
fn every_key_and_every_clause_id_is_used_once() {
    let keys = law::ENTRIES.iter().map(|entry| entry.key);
    let thresholds = numbers().into_iter().map(|number| number.key).filter(|key| key.starts_with("sme."));
    let clauses = law::CLAUSES.iter().map(|clause| clause.id);
    let mut seen = BTreeSet::new();
    for name in keys.chain(thresholds).chain(clauses) {
        assert!(seen.insert(name), "{name} is used twice");
    }
}

#[test]
fn a_clause_is_found_by_its_id_and_by_no_other() {
    for clause in law::CLAUSES {
        assert_eq!(law::clause(clause.id), Some(*clause));
    }
    for wrong in ["", "jinan-2019-55", "jinan-2019-55/", "jinan-2019-55/0", "jinan-2019-55/28", "55/17"] {
        assert_eq!(law::clause(wrong), None, "{wrong}");
    }
}

#[test]
fn all_27_measures_are_there_with_their_departments() {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    for measure in 1..=27 {
        let clause = law::clause(&format!("jinan-2019-55/{measure}")).unwrap();
        let ones = if measure % 10 == 0 { "" } else { numerals[measure % 10 - 1] };
        let numeral = match measure {
            1..=10 => numerals[measure - 1].to_owned(),
            11..=19 => format!("十{ones}"),
            _ => format!("二十{ones}"),
        };
        assert_eq!(clause.number, format!("（{numeral}）"));
        assert!(clause.text.starts_with(clause.number), "{}", clause.id);
        assert!(!clause.lead.is_empty(), "{}", clause.id);
        for department in clause.lead.iter().chain(clause.cooperating) {
            assert!(clause.text.contains(department), "{department} in {}", clause.id);
        }
    }
}

#[track_caller]
fn departments(clause: &Clause, lead: &[&str], cooperating: &[&str]) {
    assert_eq!((clause.lead, clause.cooperating), (lead, cooperating));
}

#[test]
fn departments_are_read_as_printed() {
    use law::documents::jinan_2019_55 as d;
    let banks = ["人民银行济南分行营管部", "人民银行莱芜市中心支行"];
    departments(&d::CLAUSE_3, &banks, &[]);
    departments(&d::CLAUSE_8, &["市工业和信息化局"], &["市财政局", "市地方金融监管局"]);
    departments(&d::CLAUSE_17, &["市财政局"], &["市地方金融监管局"]);
    departments(&d::CLAUSE_18, &["山东银保监局", "市地方金融监管局"], &[]);
    departments(&d::CLAUSE_20, &["市地方金融监管局"], &["市资本市场发展领导小组各成员单位"]);
    departments(&d::CLAUSE_26, &["市工业和信息化局"], &["市财政局", "市统计局"]);
    departments(&d::CLAUSE_EFFECT, &[], &[]);
}

#[test]
fn a_clause_knows_the_heading_it_stands_under() {
    use law::documents::jinan_2019_55 as d;
    assert_eq!(d::CLAUSE_NOTICE.section, "");
    assert_eq!(d::CLAUSE_PREAMBLE.section, d::DOCUMENT.title);
    assert_eq!(d::CLAUSE_17.section, "七、降低民营企业融资成本");
    assert_eq!(d::CLAUSE_EFFECT.section, d::DOCUMENT.title);
}

#[test]
fn a_document_is_in_force_from_its_first_day_to_its_last() {
    let day = Date::from_ymd;
    let policy = &law::documents::jinan_2019_55::DOCUMENT;
    assert_eq!(policy.in_force_on(day(2019, 9, 24)), Standing::NotYetInForce);
    assert_eq!(policy.in_force_on(day(2019, 9, 25)), Standing::InForce);
    assert_eq!(policy.in_force_on(day(2026, 9, 25)), Standing::InForce);

    let ended = law::Document {
        in_force_to: Some(day(2020, 12, 31)),
        ..law::Document { id: "", number: "", title: "", issuer: "", source: "", ..*policy }
    };
    assert_eq!(ended.in_force_on(day(2020, 12, 31)), Standing::InForce);
    assert_eq!(ended.in_force_on(day(2021, 1, 1)), Standing::NoLongerInForce);
}
