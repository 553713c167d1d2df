//! The list of questions written down in plain values: what a program needs to draw a form of its own, or to find the
//! columns of a table.

use serde::Serialize;

use super::input::Json;
use crate::engine::asked::default_key;
use crate::engine::choice::{Choice, YesNo};
use crate::engine::field::{self, Kind};
use crate::text::{Catalogue, Language};

/// The languages of the words, each with its tag. The first is used unless another is asked for.
const LANGUAGES: &[(&str, Language)] = &[("zh-CN", Language::Chinese), ("en", Language::English)];

/// Every question, in the order of the form.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fields {
    /// The language of the words.
    pub language: &'static str,
    /// The parts of the form.
    pub sections: Vec<Section>,
    /// The questions.
    pub fields: Vec<Field>,
}

/// A part of the form.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// The key; empty for the questions that stand in the input itself.
    pub key: &'static str,
    /// The heading.
    pub label: &'static str,
    /// Whether it is a list of such parts.
    pub list: bool,
    /// Whether it only matters to those who care for its topic.
    pub topic: bool,
}

/// A question.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Where its answer stands in the input: `loans[].amount`.
    pub path: String,
    /// The key of its section.
    pub section: &'static str,
    /// The key within the section.
    pub key: &'static str,
    /// What kind of answer it takes.
    pub kind: &'static str,
    /// What a bare number means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// The label, without a unit.
    pub label: &'static str,
    /// The unit that the calculator's own form shows beside the answer.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub shown_unit: &'static str,
    /// What is meant, where the label does not say it all.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub hint: &'static str,
    /// A good answer, in the unit shown.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub example: &'static str,
    /// The answers allowed, for a choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The answer that stands for none, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<&'static str>,
    /// Whether nothing, zero, is no answer.
    pub positive: bool,
    /// For a part of another amount, which is the most it can be, the path of that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// The measure that alone asks for it, for a question of a topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<&'static str>,
}

/// An answer allowed.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// The key.
    pub key: &'static str,
    /// The same for people.
    pub label: &'static str,
}

/// The questions, in the language that the options ask for. Of options that say nothing usable the first language
/// comes, and the answer says which one that is.
pub fn fields(options: &Json) -> Fields {
    let wanted = match options {
        Json::Object(entries) => entries.iter().find_map(|(key, value)| match value {
            Json::Text(tag) if key == "language" => Some(tag.as_str()),
            _ => None,
        }),
        _ => None,
    };
    let found = LANGUAGES.iter().find(|(tag, _)| Some(*tag) == wanted).or(LANGUAGES.first());
    let (tag, language) = found.copied().unwrap_or_default();
    let text = language.text();
    let section = |of: &field::Section| Section {
        key: of.key(),
        label: text.section(*of),
        list: *of == field::Section::Loan,
        topic: of.is_topic(),
    };
    let sections = field::Section::ALL.iter();
    let fields = sections.clone().flat_map(|of| field::Field::of(*of));
    Fields {
        language: tag,
        sections: sections.map(section).collect(),
        fields: fields.map(|of| question(of, text)).collect(),
    }
}

fn question(of: field::Field, text: &dyn Catalogue) -> Field {
    let words = text.field(of);
    let (kind, unit) = kind(of);
    let answers = match of.kind() {
        Kind::Choice(keys) => keys().iter().map(|key| Answer { key, label: text.choice(of, key) }).collect(),
        _ => Vec::new(),
    };
    Field {
        path: path(of),
        section: of.section().key(),
        key: of.key(),
        kind,
        unit,
        label: words.label,
        shown_unit: words.unit,
        hint: words.hint,
        example: words.example,
        answers,
        default: default_key(of),
        positive: of.is_positive(),
        part_of: of.part_of().map(path),
        measure: of.measure().map(|measure| measure.key()),
    }
}

/// The path of an answer; that of a loan stands for all loans.
fn path(of: field::Field) -> String {
    match of.section() {
        field::Section::General => of.key().to_owned(),
        field::Section::Loan => format!("{}[].{}", field::Section::Loan.key(), of.key()),
        section => format!("{}.{}", section.key(), of.key()),
    }
}

/// The key of the kind, and of the unit of a bare number where that is not plain from the kind.
fn kind(of: field::Field) -> (&'static str, Option<&'static str>) {
    match of.kind() {
        Kind::Money => ("money", Some("yuan")),
        Kind::Percent { .. } => ("percent", Some("percent")),
        // What a bare number means depends on the form of the rate.
        Kind::LoanRate => ("loanRate", None),
        Kind::Persons => ("persons", None),
        Kind::Months => ("months", None),
        Kind::Times => ("count", None),
        Kind::Days { .. } => ("days", None),
        Kind::DayOfMonth => ("dayOfMonth", None),
        Kind::Year => ("year", None),
        Kind::Date => ("date", None),
        Kind::Choice(keys) if keys() == YesNo::keys() => ("yesNo", None),
        Kind::Choice(_) => ("choice", None),
    }
}
