//! The English words of the vocabulary: whole, in English, with the law's own numbers, and true to the glossary.

use std::collections::{BTreeMap, HashSet};
use std::fs;

use huiqisuan::engine::condition::Requirement;
use huiqisuan::engine::field::{Field, Kind, Section};
use huiqisuan::engine::law::{self, documents::jinan_2019_55};
use huiqisuan::engine::report::{Measure, Note, Receiver};
use huiqisuan::engine::term::Term;
use huiqisuan::text::{Catalogue, Language};

/// Every word of the vocabulary in a language.
fn words(text: &dyn Catalogue) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for field in Field::ALL.iter().copied() {
        let of = text.field(field);
        words.extend([of.label, of.unit, of.hint, of.example].map(str::to_owned));
        if let Kind::Choice(keys) = field.kind() {
            words.extend(keys().iter().map(|key| text.choice(field, key).to_owned()));
        }
    }
    for measure in Measure::ALL.iter().copied() {
        let of = text.measure(measure);
        let said = [of.name, of.rule, of.granted, of.without_amount, of.otherwise, text.gist(measure)];
        words.extend(said.map(str::to_owned));
    }
    for receiver in Receiver::ALL.iter().copied() {
        let of = text.receiver(receiver);
        words.extend([of.name, of.gets, of.note].map(str::to_owned));
    }
    words.extend(Section::ALL.iter().map(|of| text.section(*of).to_owned()));
    words.extend(Requirement::ALL.iter().map(|of| text.requirement(*of).to_owned()));
    words.extend(Term::ALL.iter().map(|of| text.term(*of).to_owned()));
    words.extend(Note::ALL.iter().map(|of| text.note(*of, &jinan_2019_55::DOCUMENT)));
    words
}

#[test]
fn both_languages_say_something_wherever_either_does() {
    let [chinese, english] = Language::ALL.map(|language| words(language.text()));
    assert_eq!(chinese.len(), english.len());
    assert!(english.len() > 1000, "{} words are too few to be all", english.len());
    let gists: Vec<&str> = Measure::ALL.iter().map(|of| Language::English.text().gist(*of)).collect();
    for (zh, en) in chinese.iter().zip(&english) {
        assert!(zh.is_empty() == en.is_empty() || gists.contains(&en.as_str()), "“{zh}” and “{en}”");
    }
    assert!(gists.iter().all(|gist| gist.ends_with('.')));
}

#[test]
fn english_has_no_chinese_and_every_number_is_filled_in() {
    for said in words(Language::English.text()) {
        assert!(!said.chars().any(is_chinese), "{said}");
        let filled = said.replace("{loans}", "").replace("{ratios}", "");
        assert!(!filled.contains(['{', '}']), "{said}");
    }
}

#[test]
fn answers_to_a_question_can_be_told_apart() {
    let text = Language::English.text();
    for field in Field::ALL.iter().copied() {
        let Kind::Choice(keys) = field.kind() else { continue };
        let said: HashSet<&str> = keys().iter().map(|key| text.choice(field, key)).collect();
        assert_eq!(said.len(), keys().len(), "{field:?}");
    }
    let names: HashSet<&str> = Measure::ALL.iter().map(|of| text.measure(*of).name).collect();
    assert_eq!(names.len(), Measure::ALL.len());
}

#[test]
fn every_department_and_document_has_an_english_name_of_its_own() {
    let words = Language::English.text().page();
    let mut names = BTreeMap::new();
    for measure in Measure::ALL.iter().copied() {
        for printed in [measure.lead(), measure.cooperating(), measure.responsible()].concat() {
            names.insert(printed, (words.department)(printed).trim_end().to_owned());
        }
        let document = law::clause(measure.clause_id()).expect("a clause").document;
        let said = (words.document)(document);
        let (english, quoted) = said.split_once('“').expect("the printed title is quoted");
        assert!(quoted.starts_with(document.title) && quoted.contains(document.number), "{said}");
        let (title, since) = english.split_once(", in force from ").expect("the day it came into force");
        assert_eq!(since, format!("{}: ", document.in_force_from));
        assert!(title.contains(&format!("[2019] No. {}", number_alone(document.number))), "{said}");
        names.insert(document.title, title.to_owned());
    }
    assert!(names.len() > 20, "{} are too few to be all", names.len());
    assert_eq!(names["市财政局"], "Jinan Municipal Finance Bureau");
    let is_english = |name: &&String| name.len() > 9 && !name.chars().any(is_chinese);
    assert_eq!(names.values().filter(is_english).collect::<HashSet<_>>().len(), names.len(), "{names:#?}");
    // In Chinese nothing stands before the printed name.
    assert_eq!((Language::Chinese.text().page().department)("市财政局"), "");
}

/// `19` of `济政办发〔2019〕19号`.
fn number_alone(number: &str) -> &str {
    number.rsplit_once('〕').map_or("", |(_, number)| number.trim_end_matches('号'))
}

fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn numbers_of_the_law_are_written_the_english_way() {
    let text = Language::English.text();
    let says = |measure, number: &str| {
        let (gist, of) = (text.gist(measure), text.measure(measure));
        assert!([gist, of.rule].iter().any(|said| said.contains(number)), "{number}: {gist} {}", of.rule);
    };
    says(Measure::InterestSubsidy, "CNY\u{a0}10,000,000");
    says(Measure::GuaranteeFee, "8‰");
    says(Measure::BadLoanTolerance, "3 percentage points");
    says(Measure::InductionTraining, "CNY\u{a0}500 per person");
    says(Measure::Registration, "1 working day");
    says(Measure::Registration, "3 working days");
    says(Measure::Registration, "2019-12-31");
    says(Measure::ScaleUp, "3 years");
    says(Measure::TrafficSafety, "1–2 people");
    says(Measure::LossSharing, "2:5:3");
    says(Measure::StudentTraining, "3 times");
}

#[test]
fn no_number_of_the_law_is_written_by_hand() {
    for (path, line) in lines() {
        let sentence = ["gist = ", "rule = ", "granted"].iter().any(|start| line.starts_with(start));
        let numbers = without_references(&without_placeholders(&line));
        assert!(!sentence || !numbers.contains(|sign: char| sign.is_ascii_digit()), "{path}: {line}");
    }
}

/// A name that the field does not use, or that is not spelt as in British English, and what stands for it.
const GLOSSARY: [(&str, &str); 18] = [
    ("bad loan", "non-performing loan"),
    ("re-lending", "relending"),
    ("re-discount", "rediscount"),
    ("bridging loan", "bridge loan"),
    ("interest discount", "interest subsidy"),
    ("guaranty", "guarantee"),
    ("warrantor", "guarantor"),
    ("immovable", "real estate"),
    ("innovation coupon", "innovation voucher"),
    ("above scale enterprise", "above-scale enterprise"),
    (" rmb", "CNY"),
    ("real estate registration", "real-estate registration"),
    ("installment", "instalment"),
    ("color", "colour"),
    ("favor ", "favour"),
    ("program ", "programme"),
    ("business license", "business licence"),
    ("organiz", "organis"),
];

#[test]
fn one_thing_has_one_name_in_british_english() {
    let terms = Term::ALL.iter().map(|of| ("a term".to_owned(), Language::English.text().term(*of).to_owned()));
    for (path, line) in lines().into_iter().chain(terms) {
        let said = line.to_lowercase();
        for (wrong, right) in GLOSSARY {
            assert!(!said.contains(wrong), "{path}: {line}\nnot {wrong} but {right}");
        }
    }
}

/// The lines of the English vocabulary, each with its file.
fn lines() -> Vec<(String, String)> {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/vocabulary/en")).expect("the English words");
    let mut lines = Vec::new();
    for entry in folder {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("text");
        lines.extend(text.lines().map(|line| (path.display().to_string(), line.to_owned())));
    }
    assert!(lines.len() > 400, "{} lines are too few to be all", lines.len());
    lines
}

fn without_placeholders(line: &str) -> String {
    line.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect()
}

/// Takes out what only names a clause or a document: `(5)`.
fn without_references(line: &str) -> String {
    let mut text = line.to_owned();
    for clause in 1..=27 {
        text = text.replace(&format!("({clause})"), "");
    }
    text
}
