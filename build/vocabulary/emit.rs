//! Writes the vocabulary down as Rust: the closed sets of the engine, and the words of each language.

use super::lines::Lines;
use super::parts;
use super::{Bound, Choice, Question, Vocabulary, pascal, snake, tables};
use crate::emit::line;
use crate::policy::Law;
use crate::policy::document;

/// The files, each with the module that includes it as its name.
pub fn files(all: &Vocabulary, law: &Law) -> Vec<(&'static str, String)> {
    let [mut keys, mut zh, mut en, mut clauses] = [const { Lines::new() }; 4];
    let mut files = vec![
        ("fields.rs", fields(all, &mut keys)),
        ("choices.rs", choices(all, &mut keys)),
        ("readings.rs", readings(all)),
        ("measures.rs", measures(all, &mut keys) + &shown(all, law, &mut clauses)),
        ("requirements.rs", requirements(all, &mut keys)),
        ("terms.rs", terms(all, &mut keys)),
        ("zh.rs", tables::code(all, &all.chinese, "ZH", &mut zh)),
        ("en.rs", tables::code(all, &all.english, "EN", &mut en) + &tables::of_the_law(all, law, "EN", &mut en)),
    ];
    let [zh, zh_later] = zh.parted(&parts::words(all));
    let [clauses, clauses_later] = clauses.parted(&parts::clauses(all, law));
    files.extend([("keys.txt", keys.text()), ("zh.txt", zh), ("zh-later.txt", zh_later), ("en.txt", en.text())]);
    files.extend([("clauses.txt", clauses), ("clauses-later.txt", clauses_later)]);
    files
}

/// The kind of an answer in Rust; nothing for a kind that nobody knows.
pub fn kind(question: &Question) -> Option<String> {
    Some(match question.kind.as_str() {
        "money" | "positive" => "Kind::Money".to_owned(),
        "percent" => "PERCENT".to_owned(),
        "share" => "SHARE".to_owned(),
        "factor" => "FACTOR".to_owned(),
        "loanRate" => "Kind::LoanRate".to_owned(),
        "persons" => "Kind::Persons".to_owned(),
        "days" => "Kind::Days { most: MOST_DAYS }".to_owned(),
        "months" => "Kind::Months".to_owned(),
        "times" | "workingDays" => "Kind::Times".to_owned(),
        "dayOfMonth" => "Kind::DayOfMonth".to_owned(),
        "year" => "Kind::Year".to_owned(),
        "date" => "Kind::Date".to_owned(),
        "yesNo" => "of::<YesNo>()".to_owned(),
        "choice" => format!("of::<{}>()", question.choice.as_deref().unwrap_or_default()),
        _ => return None,
    })
}

/// Whether `self` is one of a set; of an empty one, never.
fn any_of(set: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("{set}::{item}")).collect();
    if items.is_empty() { "false".to_owned() } else { format!("matches!(self, {})", items.join("|")) }
}

/// The table of the keys.
const KEYS: &str = "crate::table::KEYS";

/// A name, its key and its doc.
type Item = (String, String, String);

/// A closed set with its keys.
fn set(code: &mut String, keys: &mut Lines, name: &str, doc: &str, derives: &str, items: &[Item]) {
    line!(code, "/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash{derives})]\npub enum {name} {{");
    for (item, _, doc) in items {
        line!(code, "/// {doc}\n{item},");
    }
    line!(code, "}}\nimpl {name} {{\n/// All of them, in order.\npub const ALL: &'static [{name}] = &[");
    for (item, ..) in items {
        line!(code, "{name}::{item},");
    }
    let place = keys.of_set("self", items.iter().map(|(_, key, _)| key.as_str()));
    line!(code, "];\n/// The stable key.\npub fn key(self) -> &'static str {{ {KEYS}.get({place}) }} }}");
}

fn fields(all: &Vocabulary, keys: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let sections: Vec<Item> = all.sections.iter().map(|of| (of.id.clone(), of.key.clone(), of.doc.clone())).collect();
    set(code, keys, "Section", "The part of the case a question belongs to.", "", &sections);
    line!(
        code,
        "impl Section {{ /// Whether only those who want it are asked.\npub const fn is_topic(self) -> bool {{"
    );
    line!(code, "{} }} }}", any_of("Section", all.sections.iter().filter(|of| of.topic).map(|of| of.id.clone())));
    let items: Vec<Item> =
        all.questions.iter().map(|of| (of.name(&all.sections), of.key.clone(), of.doc.clone())).collect();
    line!(code, "#[derive(PartialOrd, Ord)]\n#[repr(u8)]");
    set(code, keys, "Field", "A question.", "", &items);
    line!(code, "impl Field {{");
    line!(code, "/// The part of the case it belongs to.\npub const fn section(self) -> Section {{ match self {{");
    for question in &all.questions {
        line!(code, "Field::{} => Section::{},", question.name(&all.sections), question.section);
    }
    line!(code, "}} }}\n/// What kind of answer it takes.\npub const fn kind(self) -> Kind {{ match self {{");
    for question in &all.questions {
        line!(code, "Field::{} => {},", question.name(&all.sections), kind(question).unwrap_or_default());
    }
    line!(code, "}} }}\n/// Whether nothing, zero, is no answer to it.\npub const fn is_positive(self) -> bool {{");
    let positive = all.questions.iter().filter(|of| ["positive", "times"].contains(&of.kind.as_str()));
    line!(code, "{}", any_of("Field", positive.map(|of| of.name(&all.sections))));
    line!(code, "}}\n/// For a part of another amount, which is the most it can be, that one.");
    line!(code, "pub const fn part_of(self) -> Option<Field> {{ match self {{");
    for question in &all.questions {
        if let Some(whole) = &question.part_of {
            line!(code, "Field::{} => Some(Field::{whole}),", question.name(&all.sections));
        }
    }
    line!(code, "_ => None, }} }}\n/// The measure that alone asks for it, for a question of a topic.");
    line!(code, "pub const fn measure(self) -> Option<super::report::Measure> {{ match self {{");
    let of_topic = |question: &&Question| all.sections.iter().any(|of| of.topic && of.id == question.section);
    for question in all.questions.iter().filter(of_topic) {
        if let Some(measure) = &question.measure {
            let (field, measure) = (question.name(&all.sections), pascal(measure));
            line!(code, "Field::{field} => Some(super::report::Measure::{measure}),");
        }
    }
    line!(code, "_ => None, }} }}\n/// For a question of reading, its number in the register of ambiguities.");
    line!(code, "pub const fn register(self) -> &'static str {{ match self {{");
    for question in &all.questions {
        if let Some(register) = &question.register {
            line!(code, "Field::{} => {register:?},", question.name(&all.sections));
        }
    }
    line!(code, "_ => \"\", }} }} }}");
    text
}

fn choices(all: &Vocabulary, keys: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    for Choice { id, doc, answers, foreign } in &all.choices {
        if !foreign {
            line!(code, "/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]");
            line!(code, "#[allow(missing_docs, reason = \"the set's doc explains its answers\")]\npub enum {id} {{");
            for (index, answer) in answers.iter().enumerate() {
                line!(code, "{} {},", if index == 0 { "#[default]" } else { "" }, answer.name());
            }
            line!(code, "}}");
        }
        line!(code, "impl Choice for {id} {{ const ALL: &'static [Self] = &[");
        for answer in answers {
            line!(code, "{id}::{},", answer.name());
        }
        let place = keys.add(answers.iter().map(|answer| answer.key.as_str()));
        line!(code, "]; fn key(self) -> &'static str {{ {KEYS}.get({place} + self as usize) }}");
        line!(code, "fn keys() -> &'static [&'static str] {{ {KEYS}.slice({place}, {}) }} }}", answers.len());
    }
    text
}

/// The readings as one value, each a field named by its key.
fn readings(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let readings: Vec<(String, String, &str)> = all
        .questions
        .iter()
        .filter(|question| question.section == "Reading")
        .map(|of| (of.name(&all.sections), snake(&of.key), of.choice.as_deref().unwrap_or_default()))
        .collect();
    line!(code, "/// How the ambiguous clauses are read.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]");
    line!(code, "#[allow(missing_docs, reason = \"each field is the reading of the same name\")]");
    line!(code, "pub struct Readings {{");
    for (_, name, choice) in &readings {
        line!(code, "pub {name}: choice::{choice},");
    }
    line!(code, "}}\nimpl Readings {{ fn read(r: &mut Reader<'_>) -> Readings {{ Readings {{");
    for (field, name, _) in &readings {
        line!(code, "{name}: r.reading(Field::{field}),");
    }
    line!(
        code,
        "}} }}\n/// The key of the reading used for that question; empty for a question that is none of reading."
    );
    line!(code, "pub fn key(&self, field: Field) -> &'static str {{ match field {{");
    for (field, name, _) in &readings {
        line!(code, "Field::{field} => self.{name}.key(),");
    }
    line!(code, "_ => \"\", }} }}\n/// The same readings but for one.\n#[must_use]");
    line!(code, "pub fn with(&self, field: Field, key: &str) -> Option<Readings> {{ let mut readings = *self;");
    line!(code, "match field {{");
    for (field, name, _) in &readings {
        line!(code, "Field::{field} => readings.{name} = Choice::find(key)?,");
    }
    line!(code, "_ => return None, }} Some(readings) }} }}");
    text
}

fn measures(all: &Vocabulary, keys: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let measures: Vec<Item> = all.measures.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(
        code,
        keys,
        "Measure",
        "The measures computed or checked, in the order of the law.",
        ", PartialOrd, Ord",
        &measures,
    );
    let doc = "Who a figure goes to. Figures of different receivers are never added.";
    let receivers: Vec<Item> =
        all.receivers.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, keys, "Receiver", doc, ", PartialOrd, Ord", &receivers);
    let notes: Vec<Item> = all.notes.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, keys, "Note", "Something to know beside the figure.", "", &notes);
    line!(
        code,
        "impl Measure {{ /// Who receives it, unless read otherwise.\npub const fn receiver(self) -> Receiver {{"
    );
    line!(code, "match self {{");
    for measure in &all.measures {
        line!(code, "Measure::{} => Receiver::{},", pascal(&measure.key), pascal(&measure.receiver));
    }
    line!(code, "}} }}\n/// The section whose answers it is about, for a measure that only some care for.");
    line!(code, "pub const fn topic(self) -> Option<Section> {{ match self {{");
    for measure in &all.measures {
        if let Some(topic) = &measure.topic {
            line!(code, "Measure::{} => Some(Section::{topic}),", pascal(&measure.key));
        }
    }
    line!(code, "_ => None,");
    line!(
        code,
        "}} }}\n/// The answer by which one tells that somebody cares for it, where it has no topic and not everybody does."
    );
    line!(code, "pub const fn about(self) -> Option<(Field, &'static str)> {{ match self {{");
    for measure in &all.measures {
        let question = measure.about.as_ref().and_then(|about| Some((all.question(&about.question)?, &about.answer)));
        if let Some((question, answer)) = question {
            let (name, field) = (pascal(&measure.key), question.name(&all.sections));
            line!(code, "Measure::{name} => Some((Field::{field}, {answer:?})),");
        }
    }
    line!(code, "_ => None,");
    line!(code, "}} }}\n/// Whether it is judged loan by loan.\npub const fn is_per_loan(self) -> bool {{");
    line!(code, "{}", any_of("Measure", all.measures.iter().filter(|of| of.per_loan).map(|of| pascal(&of.key))));
    line!(code, "}}\n/// Whether it only checks, and pays nobody.\npub const fn is_check(self) -> bool {{");
    line!(code, "{} }} }}", any_of("Measure", all.measures.iter().filter(|of| of.check).map(|of| pascal(&of.key))));
    text
}

/// What the page shows of the clauses of the measures.
fn shown(all: &Vocabulary, law: &Law, lines: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let mut parts = [const { String::new() }; 5];
    for measure in &all.measures {
        let Some(clause) = document::find(&law.documents, &measure.clause) else { continue };
        let of = &clause.departments;
        let [text, id] = [&clause.text, &clause.id].map(std::slice::from_ref);
        let shown = [text, id, &of.lead, &of.cooperating, &of.responsible];
        for (arms, shown) in parts.iter_mut().zip(shown) {
            let place = if shown.is_empty() { 0 } else { lines.add(shown.iter().map(String::as_str)) };
            line!(arms, "Measure::{} => ({place}, {}),", pascal(&measure.key), shown.len());
        }
    }
    let [text_at, id_at, lead, cooperating, responsible] = parts;
    let table = "crate::table::CLAUSES";
    line!(code, "impl Measure {{");
    for (name, doc, arms) in [("text", "text", text_at), ("id", "id", id_at)] {
        line!(code, "/// The {doc} of its clause, as [`Clause`] has it.");
        line!(code, "pub fn clause_{name}(self) -> &'static str {{ let (place, _) = match self {{ {arms} }};");
        line!(code, "{table}.get(place) }}");
    }
    let departments = [("lead", "leading", lead), ("cooperating", "cooperating", cooperating)];
    for (name, doc, arms) in departments.into_iter().chain([("responsible", "responsible", responsible)]) {
        line!(code, "/// The {doc} departments of its clause, as [`Clause`] has them.");
        line!(code, "pub fn {name}(self) -> &'static [&'static str] {{ let (place, count) = match self {{ {arms} }};");
        line!(code, "{table}.slice(place, count) }}");
    }
    line!(code, "}}");
    text
}

fn requirements(all: &Vocabulary, keys: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let items: Vec<Item> =
        all.requirements.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, keys, "Requirement", "What a condition requires.", "", &items);
    line!(code, "impl Requirement {{ /// Whether its bound is the least allowed, and not the most.");
    line!(code, "pub const fn is_least(self) -> bool {{");
    let least = all.requirements.iter().filter(|of| of.bound == Bound::Least);
    line!(code, "{} }}", any_of("Requirement", least.map(|of| pascal(&of.key))));
    line!(
        code,
        "/// The question whose answer may be agreed anew so that it holds, and for a choice the answer to agree on."
    );
    line!(code, "/// A fact, such as the staff or the purpose, has none.");
    line!(code, "pub const fn negotiable(self) -> Option<(Field, Option<&'static str>)> {{ match self {{");
    for requirement in &all.requirements {
        if let Some(question) = requirement.negotiable.as_deref().and_then(|path| all.question(path)) {
            let (name, becomes) = (question.name(&all.sections), &requirement.becomes);
            line!(code, "Requirement::{} => Some((Field::{name}, {becomes:?})),", pascal(&requirement.key));
        }
    }
    line!(code, "_ => None, }} }} }}");
    text
}

fn terms(all: &Vocabulary, keys: &mut Lines) -> String {
    let mut text = String::new();
    let code = &mut text;
    let terms: Vec<Item> = all.terms.iter().map(|of| (pascal(&of.key), of.key.clone(), of.en.clone())).collect();
    set(code, keys, "Term", "A name of the field for a value.", "", &terms);
    text
}
