//! Writes the words down: one table of lines, and where in it the words of each thing stand.

use super::Vocabulary;
use super::lines::Lines;
use crate::emit::line;

/// The functions that find the words, whose lines are added to the table.
pub fn code(all: &Vocabulary, words: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let mut list = |name: &str, set: &str, lines: Vec<&str>| {
        let place = words.of_set("of", lines);
        line!(code, "pub(super) fn {name}(of: {set}) -> &'static str {{ ZH.get({place}) }}");
    };
    list("section", "Section", all.sections.iter().map(|of| of.zh.as_str()).collect());
    list("note", "Note", all.notes.iter().map(|of| of.zh.as_str()).collect());
    list("requirement", "Requirement", all.requirements.iter().map(|of| of.zh.short.as_str()).collect());
    let failing = |of: &'_ super::Requirement| of.zh.failing.clone().unwrap_or_default();
    let failing: Vec<String> = all.requirements.iter().map(failing).collect();
    list("own_failing", "Requirement", failing.iter().map(String::as_str).collect());
    list("term", "Term", all.terms.iter().map(|of| of.zh.as_str()).collect());

    let fields = all.questions.iter().map(|of| [&of.zh.label, &of.zh.unit, &of.zh.hint, &of.zh.example]);
    let parts = ["label", "unit", "hint", "example"];
    record(code, words, "field", ("Field", "FieldText"), parts, &fields.collect::<Vec<_>>());
    let receivers = all.receivers.iter().map(|of| [&of.zh.name, &of.zh.gets, &of.zh.note]);
    let parts = ["name", "gets", "note"];
    record(code, words, "receiver", ("Receiver", "ReceiverText"), parts, &receivers.collect::<Vec<_>>());
    let none = String::new();
    let measures = all.measures.iter().map(|of| {
        let zh = &of.zh;
        let (without, otherwise) = (zh.granted_without_amount.as_ref(), zh.granted_otherwise.as_ref());
        [&zh.name, &zh.rule, &zh.granted, without.unwrap_or(&none), otherwise.unwrap_or(&none)]
    });
    let parts = ["name", "rule", "granted", "without_amount", "otherwise"];
    record(code, words, "own_measure", ("Measure", "MeasureText"), parts, &measures.collect::<Vec<_>>());
    answers(code, words, all);
    text
}

/// A function to a record of words, whose parts stand one column after another.
fn record<const N: usize>(
    code: &mut String,
    words: &mut Lines,
    name: &str,
    (set, record): (&str, &str),
    parts: [&str; N],
    rows: &[[&String; N]],
) {
    line!(code, "pub(super) fn {name}(of: {set}) -> {record} {{ {record} {{");
    for (part, index) in parts.iter().zip(0..) {
        let place = words.of_set("of", rows.iter().map(|row| row[index].as_str()));
        line!(code, "{part}: ZH.get({place}),");
    }
    line!(code, "}} }}");
}

/// The words of the answers; a question of yes or no is asked without a set of its own.
fn answers(code: &mut String, words: &mut Lines, all: &Vocabulary) {
    let places = all.choices.iter().map(|choice| {
        let place = words.add(choice.answers.iter().map(|answer| answer.zh.as_str()));
        (choice.id.as_str(), place)
    });
    let places: Vec<(&str, usize)> = places.collect();
    let place = |id: &str| places.iter().find(|(other, _)| *other == id).map_or(0, |(_, place)| *place);
    line!(code, "/// Where the words of the answers to a question begin, which stand in the order of their keys.");
    line!(code, "fn answers(of: Field) -> usize {{ match of {{");
    for question in &all.questions {
        if let Some(choice) = &question.choice {
            line!(code, "Field::{} => {},", question.name(&all.sections), place(choice));
        }
    }
    line!(code, "_ => {}, }} }}", place("YesNo"));
}
