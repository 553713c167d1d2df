//! Custody of the law: every number is followed from its value to the gazette, by other code than that which reads it.

mod departments;
mod gazettes;
mod library;
mod refusals;
mod static_page;
mod tables;

use std::collections::BTreeSet;

use huiqisuan::engine::law::sme::{self, Bound, Bounds, Industry, Thresholds};
use huiqisuan::engine::law::{self, Standing, Value, Words};
use huiqisuan::engine::quantity::{
    Count, CountRange, Date, Days, Money, Months, Rate, Shares, Times, WorkingDays, Years,
};

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
        // The value is the one that is judged by, not the one of the entry.
        let number = |found: &'static Bound<T>| {
            let entry = found.place.entry().unwrap();
            Number { key: entry.key, printed: entry.number.unwrap().0, value: value(found.value), words: entry.words }
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
    match printed {
        "1—2人" => return Value::CountRange(CountRange::new(1, 2)),
        "2019年9月底" => return Value::Date(Date::from_ymd(2019, 9, 30)),
        "2019年10月底" => return Value::Date(Date::from_ymd(2019, 10, 31)),
        "12月底" | "2019年年底" => return Value::Date(Date::from_ymd(2019, 12, 31)),
        _ => {}
    }
    let end = printed.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(0);
    let (whole, fraction) = printed[..end].split_once('.').unwrap_or((&printed[..end], ""));
    let thousandths = || -> i64 { format!("{whole}{fraction:0<3}").parse().unwrap() };
    let units = || -> i64 { whole.parse().unwrap() };
    let small = || -> u32 { whole.parse().unwrap() };
    match &printed[end..] {
        "万元" | "万" => Value::Money(Money::from_fen(thousandths() * 1_000)),
        "元" | "元／人" => Value::Money(Money::from_fen(units() * 100)),
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
