//! The library accounts for every passage: counted here by hand, document by document.

use std::collections::BTreeSet;

use huiqisuan::engine::law::library::{Answer, ITEMS, Item};
use huiqisuan::engine::law::{self, Clause};
use huiqisuan::engine::report::Measure;

/// Passages in each document: computed, checked, and only shown.
const COUNTS: [(&str, [usize; 3]); 7] = [
    ("jinan-2019-55", [12, 6, 10]),
    ("jinan-office-2019-18", [2, 6, 7]),
    ("jinan-office-2019-19", [1, 3, 1]),
    ("jinan-office-2019-20", [2, 3, 6]),
    ("jinan-office-2019-49", [0, 0, 4]),
    ("jinan-office-2019-50", [0, 3, 10]),
    ("jinan-office-2019-51", [0, 1, 13]),
];

/// The measures and the clauses that say of them what is computed or checked; the clause of 55号 on its taking effect
/// concerns every measure of that document.
const MEASURES: &str = "
    relending 55/2
    rediscount 55/3
    badLoanTolerance 55/5
    incrementalLending 55/6
    bridgeLoan 55/8
    platformLoan 55/9
    docking 55/10
    premiumSubsidy 55/11
    overPayout 55/11
    lossSharing 55/11
    riskCompensation 55/13
    guaranteeFocus 55/14
    guaranteeFee 55/16
    interestSubsidy 55/17
    forbiddenFees 55/18
    bondSubsidy 55/19
    equityInvestment 55/22
    restructuring 55/25
    scaleUp 55/26
    registration 18/1-2 18/2-1-2 18/2-2-3 18/2-2-5 18/2-3-3
    voucher 19/6 19/7 19/8 19/10
    inductionTraining 20/2-1-1
    domesticService 20/2-1-2
    vocationalSchool 20/2-2-1
    trainingTimes 20/2-3-1
    studentTraining 20/2-3-2
    tollExemption 50/2-3-2
    truckAccess 50/2-4-2
    deliveryOutlet 50/2-7-1
    trafficSafety 51/3-4-12";

fn of(document: &str) -> impl Iterator<Item = &'static Item> {
    ITEMS.iter().filter(move |item| item.clause.document.id == document)
}

fn short(clause: &Clause) -> &str {
    clause.id.rsplit_once("2019-").map_or(clause.id, |(_, short)| short)
}

#[test]
fn all_ninety_passages_are_accounted_for() {
    for (document, expected) in COUNTS {
        let count = |class| of(document).filter(|item| item.answer.key() == class).count();
        assert_eq!(["computed", "checked", "information"].map(count), expected, "{document}");
    }
    let sum = |class: usize| COUNTS.iter().map(|(_, counts)| counts[class]).sum::<usize>();
    assert_eq!((sum(0) + sum(1), sum(2), ITEMS.len()), (39, 51, 90));
}

#[test]
fn every_one_of_the_27_measures_and_the_closing_provision_is_a_passage_of_its_own() {
    let clauses: Vec<_> = of("jinan-2019-55").map(|item| item.clause.id).collect();
    let expected = (1..=27).map(|measure| measure.to_string()).chain(["effect".to_owned()]);
    assert!(clauses.iter().copied().eq(expected.map(|id| format!("jinan-2019-55/{id}"))));
    for item in of("jinan-2019-55") {
        assert_eq!(item.quote.is_some(), item.clause.id.ends_with("/effect"), "{}", item.clause.id);
    }
}

#[test]
fn every_passage_is_quoted_as_printed_and_only_once() {
    let mut seen = BTreeSet::new();
    for Item { clause, quote, .. } in ITEMS {
        assert!(law::CLAUSES.contains(clause));
        assert!(seen.insert((clause.id, quote)), "{} {quote:?}", clause.id);
        assert_eq!(quote.map_or(1, |quote| clause.text.matches(quote).count()), 1, "{} {quote:?}", clause.id);
        let whole = ITEMS.iter().filter(|other| other.clause == *clause).count() == 1;
        assert!(quote.is_some() || whole, "{} is quoted whole and in part", clause.id);
    }
}

#[test]
fn every_measure_answers_the_passages_of_its_clauses() {
    let expected = MEASURES.lines().filter_map(|line| line.trim().split_once(' '));
    let expected: BTreeSet<_> =
        expected.flat_map(|(key, clauses)| clauses.split(' ').map(move |clause| (key, clause))).collect();
    let passages = ITEMS.iter().flat_map(|item| item.answer.measures().iter().map(|key| (*key, short(item.clause))));
    let (closing, found): (BTreeSet<_>, BTreeSet<_>) = passages.partition(|(_, clause)| *clause == "55/effect");
    assert_eq!(found, expected);
    let of_55 = expected.iter().filter(|(_, clause)| clause.starts_with("55/")).map(|(key, _)| *key);
    assert!(closing.iter().map(|(key, _)| *key).eq(of_55));
    for measure in Measure::ALL {
        assert!(found.iter().any(|(key, _)| *key == measure.key()), "{} answers no passage", measure.key());
    }
}

#[test]
fn what_is_only_shown_says_why_in_words_of_its_own() {
    for Item { clause, answer, .. } in ITEMS {
        if let Answer::Information(reason) = answer {
            assert!((6..=45).contains(&reason.chars().count()), "{reason}");
            assert!(!clause.text.contains(reason) && !reason.ends_with('。'), "{reason}");
        }
        assert_eq!(answer.reason().is_none(), !answer.measures().is_empty());
    }
}

/// The file that the page asks for, as the build wrote it.
fn file() -> serde_json::Value {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/library.json"))).unwrap()
}

/// The strings of a list, none where it was left out.
fn list<'a>(of: &'a serde_json::Value, key: &str) -> Vec<&'a str> {
    of[key].as_array().into_iter().flatten().map(|item| item.as_str().unwrap()).collect()
}

fn text<'a>(of: &'a serde_json::Value, key: &str) -> &'a str {
    of[key].as_str().unwrap_or_default()
}

#[test]
fn the_file_holds_every_document_and_clause_as_the_law_does() {
    let file = file();
    let mut clauses = law::CLAUSES.iter();
    for document in file["documents"].as_array().unwrap() {
        for found in document["clauses"].as_array().unwrap() {
            let clause = clauses.next().unwrap();
            let of = clause.document;
            assert_eq!(text(document, "id"), of.id);
            let said = ["number", "title", "issuer", "source"].map(|key| text(document, key));
            assert_eq!(said, [of.number, of.title, of.issuer, of.source]);
            assert_eq!(text(document, "inForceFrom"), of.in_force_from.to_string());
            assert_eq!(text(document, "inForceTo"), of.in_force_to.map(|date| date.to_string()).unwrap_or_default());
            let said = ["id", "number", "text", "due"].map(|key| text(found, key));
            assert_eq!(said, [clause.id, clause.number, clause.text, clause.due]);
            let said = ["headings", "lead", "cooperating", "responsible"].map(|key| list(found, key));
            assert_eq!(said, [clause.headings, clause.lead, clause.cooperating, clause.responsible]);
        }
    }
    assert!(clauses.next().is_none());
}

#[test]
fn the_file_holds_every_passage_and_every_named_wording() {
    let file = file();
    let clauses =
        || file["documents"].as_array().unwrap().iter().flat_map(|document| document["clauses"].as_array().unwrap());
    let of = |key: &'static str| {
        let each = move |clause| clause_items(clause, key).map(move |item| (text(clause, "id"), item));
        clauses().flat_map(each).collect::<Vec<_>>()
    };
    let passages = of("items").into_iter().map(|(clause, item)| {
        (clause, item["quote"].as_str(), text(item, "class"), list(item, "measures"), item["reason"].as_str())
    });
    assert!(passages.eq(ITEMS.iter().map(|item| {
        let answer = item.answer;
        (item.clause.id, item.quote, answer.key(), answer.measures().to_vec(), answer.reason())
    })));
    let marks = of("marks").into_iter();
    let marks: BTreeSet<_> = marks
        .map(|(clause, mark)| (clause, text(mark, "key"), text(mark, "quote"), mark["printed"].as_str()))
        .collect();
    let named = law::ENTRIES
        .iter()
        .map(|entry| (entry.words.clause.id, entry.key, entry.words.quote, entry.number.map(|(printed, _)| printed)));
    assert_eq!(marks, named.collect());
}

fn clause_items<'a>(clause: &'a serde_json::Value, key: &str) -> impl Iterator<Item = &'a serde_json::Value> {
    clause[key].as_array().into_iter().flatten()
}
