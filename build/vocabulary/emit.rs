//! Writes the vocabulary down as Rust: the closed sets of the engine, and the words of each language.

use super::{Bound, Choice, Question, Vocabulary, pascal, snake};
use crate::emit::line;

/// The files, each with the module that includes it as its name.
pub fn files(all: &Vocabulary) -> Vec<(&'static str, String)> {
    vec![
        ("fields.rs", fields(all)),
        ("choices.rs", choices(all)),
        ("readings.rs", readings(all)),
        ("measures.rs", measures(all)),
        ("requirements.rs", requirements(all)),
        ("terms.rs", terms(all)),
        ("zh.rs", zh(all)),
    ]
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

/// A name, its key and its doc.
type Item = (String, String, String);

/// A closed set with its keys.
fn set(code: &mut String, name: &str, doc: &str, derives: &str, items: &[Item]) {
    line!(code, "/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash{derives})]\npub enum {name} {{");
    for (item, _, doc) in items {
        line!(code, "/// {doc}\n{item},");
    }
    line!(code, "}}\nimpl {name} {{\n/// All of them, in order.\npub const ALL: &'static [{name}] = &[");
    for (item, ..) in items {
        line!(code, "{name}::{item},");
    }
    line!(code, "];\n/// The stable key.\npub const fn key(self) -> &'static str {{ match self {{");
    for (item, key, _) in items {
        line!(code, "{name}::{item} => {key:?},");
    }
    line!(code, "}} }} }}");
}

/// A function from a closed set, one arm for each.
fn function<'a>(
    code: &mut String,
    head: &str,
    set: &str,
    arms: impl IntoIterator<Item = (&'a String, String)>,
    rest: Option<&str>,
) {
    line!(code, "{head} {{ match of {{");
    for (item, value) in arms {
        line!(code, "{set}::{item} => {value},");
    }
    if let Some(rest) = rest {
        line!(code, "_ => {rest},");
    }
    line!(code, "}} }}");
}

fn fields(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let sections: Vec<Item> = all.sections.iter().map(|of| (of.id.clone(), of.key.clone(), of.doc.clone())).collect();
    set(code, "Section", "The part of the case a question belongs to.", "", &sections);
    line!(
        code,
        "impl Section {{ /// Whether only those who want it are asked.\npub const fn is_topic(self) -> bool {{"
    );
    line!(code, "{} }} }}", any_of("Section", all.sections.iter().filter(|of| of.topic).map(|of| of.id.clone())));
    let items: Vec<Item> =
        all.questions.iter().map(|of| (of.name(&all.sections), of.key.clone(), of.doc.clone())).collect();
    line!(code, "#[derive(PartialOrd, Ord)]\n#[repr(u8)]");
    set(code, "Field", "A question.", "", &items);
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

fn choices(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    for Choice { id, doc, answers, .. } in all.choices.iter().filter(|choice| !choice.foreign) {
        line!(code, "/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]");
        line!(code, "#[allow(missing_docs, reason = \"the set's doc explains its answers\")]\npub enum {id} {{");
        for (index, answer) in answers.iter().enumerate() {
            line!(code, "{} {},", if index == 0 { "#[default]" } else { "" }, answer.name());
        }
        line!(code, "}}\nimpl Choice for {id} {{ const ALL: &'static [Self] = &[");
        for answer in answers {
            line!(code, "{id}::{},", answer.name());
        }
        line!(code, "]; fn key(self) -> &'static str {{ match self {{");
        for answer in answers {
            line!(code, "{id}::{} => {:?},", answer.name(), answer.key);
        }
        let keys: Vec<&str> = answers.iter().map(|answer| answer.key.as_str()).collect();
        line!(code, "}} }} fn keys() -> &'static [&'static str] {{ &{keys:?} }} }}");
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

fn measures(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let measures: Vec<Item> = all.measures.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, "Measure", "The measures computed or checked, in the order of the law.", ", PartialOrd, Ord", &measures);
    let doc = "Who a figure goes to. Figures of different receivers are never added.";
    let receivers: Vec<Item> =
        all.receivers.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, "Receiver", doc, ", PartialOrd, Ord", &receivers);
    let notes: Vec<Item> = all.notes.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, "Note", "Something to know beside the figure.", "", &notes);
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
    line!(code, "}} }}\n/// Whether it is judged loan by loan.\npub const fn is_per_loan(self) -> bool {{");
    line!(code, "{}", any_of("Measure", all.measures.iter().filter(|of| of.per_loan).map(|of| pascal(&of.key))));
    line!(code, "}}\n/// Whether it only checks, and pays nobody.\npub const fn is_check(self) -> bool {{");
    line!(code, "{} }} }}", any_of("Measure", all.measures.iter().filter(|of| of.check).map(|of| pascal(&of.key))));
    text
}

fn requirements(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let items: Vec<Item> =
        all.requirements.iter().map(|of| (pascal(&of.key), of.key.clone(), of.doc.clone())).collect();
    set(code, "Requirement", "What a condition requires.", "", &items);
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

fn terms(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let terms: Vec<Item> = all.terms.iter().map(|of| (pascal(&of.key), of.key.clone(), of.en.clone())).collect();
    set(code, "Term", "A name of the field for a value.", "", &terms);
    text
}

fn zh(all: &Vocabulary) -> String {
    let mut text = String::new();
    let code = &mut text;
    let quoted = |words: &String| format!("{words:?}");
    let sections = all.sections.iter().map(|of| (&of.id, quoted(&of.zh)));
    function(code, "pub(super) fn section(of: Section) -> &'static str", "Section", sections, None);
    let names: Vec<String> = all.questions.iter().map(|of| of.name(&all.sections)).collect();
    let questions = names.iter().zip(&all.questions).map(|(name, of)| {
        let zh = &of.zh;
        let (label, unit, hint, example) = (&zh.label, &zh.unit, &zh.hint, &zh.example);
        (name, format!("FieldText {{ label: {label:?}, unit: {unit:?}, hint: {hint:?}, example: {example:?} }}"))
    });
    function(code, "pub(super) fn field(of: Field) -> FieldText", "Field", questions, None);
    for choice in &all.choices {
        let words: Vec<&str> = choice.answers.iter().map(|answer| answer.zh.as_str()).collect();
        line!(code, "static {}: &[&str] = &{words:?};", snake(&choice.id).trim_start_matches('_').to_uppercase());
    }
    let answers = names.iter().zip(&all.questions).filter_map(|(name, of)| {
        let choice = of.choice.as_deref()?;
        Some((name, snake(choice).trim_start_matches('_').to_uppercase()))
    });
    line!(code, "/// The words of the answers of a question, in the order of their keys.");
    function(code, "fn answers(of: Field) -> &'static [&'static str]", "Field", answers, Some("YES_NO"));
    let names: Vec<String> = all.measures.iter().map(|of| pascal(&of.key)).collect();
    let measures = names.iter().zip(&all.measures).map(|(name, of)| {
        let (zh, granted) = (&of.zh, &of.zh.granted);
        let without_amount = zh.granted_without_amount.as_ref().unwrap_or(granted);
        let otherwise = zh.granted_otherwise.as_ref().unwrap_or(granted);
        let granted = format!("granted: {granted:?}, without_amount: {without_amount:?}, otherwise: {otherwise:?}");
        (name, format!("MeasureText {{ name: {:?}, rule: {:?}, {granted} }}", zh.name, zh.rule))
    });
    function(code, "pub(super) fn measure(of: Measure) -> MeasureText", "Measure", measures, None);
    let names: Vec<String> = all.receivers.iter().map(|of| pascal(&of.key)).collect();
    let receivers = names.iter().zip(&all.receivers).map(|(name, of)| {
        let (label, gets, note) = (&of.zh.name, &of.zh.gets, &of.zh.note);
        (name, format!("ReceiverText {{ name: {label:?}, gets: {gets:?}, note: {note:?} }}"))
    });
    function(code, "pub(super) fn receiver(of: Receiver) -> ReceiverText", "Receiver", receivers, None);
    let names: Vec<String> = all.notes.iter().map(|of| pascal(&of.key)).collect();
    let notes = names.iter().zip(&all.notes).map(|(name, of)| (name, quoted(&of.zh)));
    function(code, "pub(super) fn note(of: Note) -> &'static str", "Note", notes, None);
    let names: Vec<String> = all.requirements.iter().map(|of| pascal(&of.key)).collect();
    let short = names.iter().zip(&all.requirements).map(|(name, of)| (name, quoted(&of.zh.short)));
    function(code, "pub(super) fn requirement(of: Requirement) -> &'static str", "Requirement", short, None);
    line!(code, "/// What stands in the way where no quantity says so.");
    let failing = names.iter().zip(&all.requirements);
    let failing = failing.filter_map(|(name, of)| Some((name, quoted(of.zh.failing.as_ref()?))));
    function(
        code,
        "pub(super) fn failing(of: Requirement) -> &'static str",
        "Requirement",
        failing,
        Some("\"不满足\""),
    );
    let names: Vec<String> = all.terms.iter().map(|of| pascal(&of.key)).collect();
    let terms = names.iter().zip(&all.terms).map(|(name, of)| (name, quoted(&of.zh)));
    function(code, "pub(super) fn term(of: Term) -> &'static str", "Term", terms, None);
    text
}
