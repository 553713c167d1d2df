//! The input of the door: a value of any shape, read into answers with a problem for whatever cannot be used.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::message::{Code, message};
use super::shape::Problem;
use crate::engine;
use crate::engine::answers::{Answers, LONGEST_ANSWER, MOST_LOANS};
use crate::engine::choice::{Choice, YesNo};
use crate::engine::field::{At, Field, Kind, Section};

/// A value as JSON knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// Nothing: an unanswered question.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, by its shortest decimal text.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its keys in order. No key has a meaning of its own, whatever it is called.
    Object(Vec<(String, Json)>),
    /// What JSON does not know: a function, an infinite number, something nested too deep.
    Other,
}

impl Json {
    /// A number, by the shortest decimal text that reads as the same number.
    pub fn number(number: f64) -> Json {
        match number {
            _ if !number.is_finite() => Json::Other,
            // A minus before zero says nothing.
            0.0 => Json::Number("0".to_owned()),
            _ => Json::Number(number.to_string()),
        }
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// A list.
    pub fn list(items: impl IntoIterator<Item = Json>) -> Json {
        Json::List(items.into_iter().collect())
    }

    /// An object.
    pub fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Json)>) -> Json {
        Json::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(AnyShape)
    }
}

struct AnyShape;

impl<'de> Visitor<'de> for AnyShape {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Json::Object(object))
    }
}

/// Answers read, and what was wrong with the shape of the input.
pub(super) struct Input {
    pub answers: Answers,
    /// Faults of places that are no questions: unknown keys, sections of the wrong type.
    faults: Vec<(String, Code)>,
    /// Faults of answers, which the engine then refuses in its own words.
    spoilt: Vec<(At, Code)>,
}

/// More inputs than this are not assessed at once: their reports would fill the memory of a browser.
pub(super) const MOST_INPUTS: u32 = 1000;
/// More faults than this are not listed; whoever sends them has not read the first ones.
const MOST_FAULTS: usize = 100;
/// The longest unknown key shown in a path, in characters.
const LONGEST_KEY: usize = 40;
/// Stands for an answer of the wrong type: no kind of question understands it, so the engine takes the answer for
/// unusable and never for missing.
const UNUSABLE: &str = "?";

/// Reads an input.
pub(super) fn read(input: &Json) -> Input {
    let mut read = Input { answers: Answers::default(), faults: Vec::new(), spoilt: Vec::new() };
    for (key, value) in read.entries(input, "") {
        match Section::ALL.iter().find(|section| section.key() == key && !key.is_empty()) {
            Some(Section::Loan) => read.loans(value),
            Some(section) => read.section(*section, value),
            None => match Field::find(Section::General, key) {
                Some(field) => read.answer(At::case(field), value),
                None => read.unknown("", key),
            },
        }
    }
    read
}

impl Input {
    /// The problems of the shape and those of the engine, each with its path.
    pub(super) fn problems(&self, problems: &[engine::case::Problem]) -> Vec<Problem> {
        let of_shape = self.faults.iter().map(|(path, code)| fault(path, *code));
        let of_answers = problems.iter().map(|problem| {
            let spoilt = self.spoilt.iter().find(|(at, _)| *at == problem.at).map(|(_, code)| *code);
            let code = spoilt.unwrap_or(Code::Answer(problem.kind));
            let path = problem.at.to_string();
            let message = message(&path, code, Some((problem, self.answers.get(problem.at))));
            Problem { path, code: code.key(), message }
        });
        of_shape.chain(of_answers).collect()
    }

    fn entries<'a>(&mut self, value: &'a Json, path: &str) -> impl Iterator<Item = (&'a str, &'a Json)> + use<'a> {
        let entries: &[(String, Json)] = match value {
            Json::Object(entries) => entries,
            _ => {
                self.fault(path.to_owned(), Code::NotAnObject);
                &[]
            }
        };
        entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    fn section(&mut self, section: Section, value: &Json) {
        if *value == Json::Null {
            return;
        }
        for (key, value) in self.entries(value, section.key()) {
            match Field::find(section, key) {
                Some(field) => self.answer(At::case(field), value),
                None => self.unknown(&format!("{}.", section.key()), key),
            }
        }
    }

    fn loans(&mut self, value: &Json) {
        let loans = match value {
            Json::Null => return,
            Json::List(loans) => loans,
            _ => return self.fault(Section::Loan.key().to_owned(), Code::NotAList),
        };
        if loans.len() > MOST_LOANS {
            self.fault(Section::Loan.key().to_owned(), Code::TooManyLoans);
        }
        for loan in loans {
            let Some(index) = self.answers.add_loan() else { return };
            let path = format!("{}[{index}]", Section::Loan.key());
            for (key, value) in self.entries(loan, &path) {
                match Field::find(Section::Loan, key) {
                    Some(field) => self.answer(At::loan(index, field), value),
                    None => self.unknown(&format!("{path}."), key),
                }
            }
        }
    }

    fn answer(&mut self, at: At, value: &Json) {
        let yes_or_no = matches!(at.field.kind(), Kind::Choice(keys) if keys() == YesNo::keys());
        match value {
            Json::Null => {}
            Json::Bool(true) if yes_or_no => self.answers.set(at, YesNo::Yes.key()),
            Json::Bool(false) if yes_or_no => self.answers.set(at, YesNo::No.key()),
            Json::Number(text) | Json::Text(text) if text.chars().count() <= LONGEST_ANSWER => {
                self.answers.set(at, text);
            }
            Json::Number(_) | Json::Text(_) => self.spoil(at, Code::TooLong),
            Json::Bool(_) | Json::List(_) | Json::Object(_) | Json::Other => self.spoil(at, Code::WrongType),
        }
    }

    fn spoil(&mut self, at: At, code: Code) {
        self.answers.set(at, UNUSABLE);
        self.spoilt.push((at, code));
    }

    fn unknown(&mut self, prefix: &str, key: &str) {
        let shown = key.chars().filter(|c| !c.is_control()).take(LONGEST_KEY);
        self.fault(prefix.chars().chain(shown).collect(), Code::UnknownKey);
    }

    fn fault(&mut self, path: String, code: Code) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push((path, code));
        }
    }
}

/// The inputs of a list, and what is wrong with the list itself.
pub(super) fn list(inputs: &Json) -> (&[Json], Vec<Problem>) {
    match inputs {
        Json::List(inputs) => match inputs.get(..MOST_INPUTS as usize) {
            Some(first) if first.len() < inputs.len() => (first, vec![fault("", Code::TooManyInputs)]),
            _ => (inputs, Vec::new()),
        },
        _ => (&[], vec![fault("", Code::NotAList)]),
    }
}

fn fault(path: &str, code: Code) -> Problem {
    Problem { path: path.to_owned(), code: code.key(), message: message(path, code, None) }
}
