//! Reads the folder `vocabulary/en/`: the English words for what the vocabulary names, whole and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::texts::Texts;
use super::{MeasureWords, QuestionWords, ReceiverWords, RequirementWords, Vocabulary, parts, pascal};
use crate::policy::Law;
use crate::policy::parameters::Parameter;
use crate::policy::printed::{Kind, Value, unit};

/// The words by what they are words for; each file has some of them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Words {
    sections: BTreeMap<String, String>,
    measures: BTreeMap<String, Measure>,
    /// By the path of the question.
    questions: BTreeMap<String, Question>,
    choices: BTreeMap<String, BTreeMap<String, String>>,
    requirements: BTreeMap<String, RequirementWords>,
    notes: BTreeMap<String, String>,
    receivers: BTreeMap<String, ReceiverWords>,
    /// By the unit in Chinese.
    units: BTreeMap<String, String>,
    /// By the name as the law prints it.
    departments: BTreeMap<String, String>,
    /// By the id.
    documents: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    /// What the clause says, in one to three sentences.
    gist: String,
    name: String,
    rule: String,
    granted: String,
    granted_without_amount: Option<String>,
    granted_otherwise: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    label: String,
    #[serde(default)]
    hint: String,
    /// Where the Chinese example cannot be read without Chinese.
    example: Option<String>,
}

/// The English words of everything, or what is missing, or left over.
pub fn read(folder: &Path, all: &Vocabulary, law: &Law) -> Result<Texts, String> {
    let mut words = Words::default();
    for path in super::paths(folder)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        words.add(file)?;
    }
    let mut texts = Texts { terms: all.terms.iter().map(|of| pascal(&of.en)).collect(), ..Texts::default() };
    for section in &all.sections {
        texts.sections.push(take(&mut words.sections, "section", &section.id)?);
    }
    for measure in &all.measures {
        let Measure { gist, name, rule, granted, granted_without_amount, granted_otherwise } =
            take(&mut words.measures, "measure", &measure.key)?;
        alike(&measure.key, measure.zh.granted_without_amount.is_some(), granted_without_amount.is_some())?;
        alike(&measure.key, measure.zh.granted_otherwise.is_some(), granted_otherwise.is_some())?;
        texts.gists.push(gist);
        texts.measures.push(MeasureWords { name, rule, granted, granted_without_amount, granted_otherwise });
    }
    let units = std::mem::take(&mut words.units);
    for question in &all.questions {
        let path = question.path(&all.sections);
        let Question { label, hint, example } = take(&mut words.questions, "question", &path)?;
        alike(&path, !question.zh.hint.is_empty(), !hint.is_empty())?;
        let unit = match question.zh.unit.as_str() {
            "" => String::new(),
            zh => units.get(zh).cloned().ok_or_else(|| format!("vocabulary/en: there is no unit {zh}"))?,
        };
        let example = example.unwrap_or_else(|| question.zh.example.clone());
        texts.questions.push(QuestionWords { label, unit, hint, example });
    }
    for choice in &all.choices {
        let mut answers = take(&mut words.choices, "choice", &choice.id)?;
        let found = choice.answers.iter().map(|answer| take(&mut answers, &choice.id, &answer.key));
        texts.answers.push(found.collect::<Result<_, _>>()?);
        none_left(&choice.id, &answers)?;
    }
    for requirement in &all.requirements {
        let words = take(&mut words.requirements, "requirement", &requirement.key)?;
        alike(&requirement.key, requirement.zh.failing.is_some(), words.failing.is_some())?;
        texts.requirements.push(words);
    }
    for note in &all.notes {
        texts.notes.push(take(&mut words.notes, "note", &note.key)?);
    }
    for receiver in &all.receivers {
        texts.receivers.push(take(&mut words.receivers, "receiver", &receiver.key)?);
    }
    for department in parts::departments(all, law) {
        texts.departments.push(take(&mut words.departments, "department", department)?);
    }
    for document in parts::documents(all, law) {
        texts.documents.push(take(&mut words.documents, "document", document)?);
    }
    words.none_left().map(|()| texts)
}

impl Words {
    /// Adds what another file has; nothing may be said twice.
    fn add(&mut self, file: Words) -> Result<(), String> {
        merge("section", &mut self.sections, file.sections)?;
        merge("measure", &mut self.measures, file.measures)?;
        merge("question", &mut self.questions, file.questions)?;
        merge("choice", &mut self.choices, file.choices)?;
        merge("requirement", &mut self.requirements, file.requirements)?;
        merge("note", &mut self.notes, file.notes)?;
        merge("receiver", &mut self.receivers, file.receivers)?;
        merge("unit", &mut self.units, file.units)?;
        merge("department", &mut self.departments, file.departments)?;
        merge("document", &mut self.documents, file.documents)
    }

    /// Words for what is not there help nobody.
    fn none_left(&self) -> Result<(), String> {
        none_left("section", &self.sections)?;
        none_left("measure", &self.measures)?;
        none_left("question", &self.questions)?;
        none_left("choice", &self.choices)?;
        none_left("requirement", &self.requirements)?;
        none_left("note", &self.notes)?;
        none_left("receiver", &self.receivers)?;
        none_left("department", &self.departments)?;
        none_left("document", &self.documents)
    }
}

fn merge<T>(what: &str, into: &mut BTreeMap<String, T>, from: BTreeMap<String, T>) -> Result<(), String> {
    for (key, words) in from {
        if into.insert(key.clone(), words).is_some() {
            return Err(format!("vocabulary/en: the words of {what} {key} are there twice"));
        }
    }
    Ok(())
}

fn take<T>(from: &mut BTreeMap<String, T>, what: &str, key: &str) -> Result<T, String> {
    from.remove(key).ok_or_else(|| format!("vocabulary/en: there are no words for {what} {key}"))
}

fn none_left<T>(what: &str, left: &BTreeMap<String, T>) -> Result<(), String> {
    left.keys().next().map_or(Ok(()), |key| Err(format!("vocabulary/en: there is no {what} {key}")))
}

/// What is said in one language is said in the other.
fn alike(key: &str, chinese: bool, english: bool) -> Result<(), String> {
    if chinese == english { Ok(()) } else { Err(format!("vocabulary/en: {key} says more or less than in Chinese")) }
}

/// A number of the law in English: `CNY 300,000`, `8‰`, `3 working days`, `2019-09-30`.
pub fn number(of: &Parameter) -> String {
    let printed = &of.printed;
    match of.value {
        Value::Units(Kind::Money, fen) => money(fen, printed.ends_with("／人")),
        Value::Units(Kind::Rate, _) if unit(printed) == "个百分点" => {
            format!("{} percentage points", printed.trim_end_matches("个百分点"))
        }
        Value::Units(Kind::Rate, _) => printed.clone(),
        Value::Units(Kind::Days, days) => counted(days, "day"),
        Value::Units(Kind::WorkingDays, days) => counted(days, "working day"),
        Value::Units(Kind::Months, months) => counted(months, "month"),
        Value::Units(Kind::Years, years) => counted(years, "year"),
        Value::Units(Kind::Times, times) => counted(times, "time"),
        Value::Units(Kind::Count, 1) => "1 person".to_owned(),
        Value::Units(Kind::Count, people) => format!("{people} people"),
        Value::CountRange(first, last) => format!("{first}–{last} people"),
        Value::Shares([a, b, c]) => format!("{a}:{b}:{c}"),
        Value::Date(date) => format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
    }
}

fn counted(number: i64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Yuan with separators; the law prints no amount with a part of one.
fn money(fen: i64, per_person: bool) -> String {
    let digits = (fen / 100).to_string();
    let mut text = String::from("CNY\u{a0}");
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if per_person { text + " per person" } else { text }
}
