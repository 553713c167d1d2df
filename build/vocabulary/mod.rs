//! Reads the folder `vocabulary/`: every name that the engine and the page share, with its words.
//!
//! One file a measure, and a few for what measures share. The formats are described in `vocabulary/README.md`.

mod check;
mod emit;
mod english;
mod lines;
pub mod parts;
mod tables;
mod texts;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::policy::Law;

pub use emit::files;
use texts::Texts;

/// Everything that the folder says, in the order of the law.
#[derive(Default)]
pub struct Vocabulary {
    pub sections: Vec<Section>,
    pub measures: Vec<Measure>,
    pub questions: Vec<Question>,
    pub choices: Vec<Choice>,
    pub requirements: Vec<Requirement>,
    pub terms: Vec<Term>,
    pub notes: Vec<Note>,
    pub receivers: Vec<Receiver>,
    pub chinese: Texts,
    pub english: Texts,
}

/// One file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    measure: Option<Measure>,
    #[serde(default)]
    section: Vec<Section>,
    #[serde(default)]
    question: Vec<Question>,
    #[serde(default)]
    choice: Vec<Choice>,
    #[serde(default)]
    requirement: Vec<Requirement>,
    #[serde(default)]
    term: Vec<Term>,
    #[serde(default)]
    note: Vec<Note>,
    #[serde(default)]
    receiver: Vec<Receiver>,
}

/// A part of the form and of the input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: String,
    pub key: String,
    /// What the names of its questions begin with.
    #[serde(default)]
    pub prefix: String,
    /// Whether it is shown only to those who want it.
    #[serde(default)]
    pub topic: bool,
    pub doc: String,
    pub zh: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub key: String,
    pub clause: String,
    pub receiver: String,
    /// The section whose answers it is about, for a measure that only some care for.
    pub topic: Option<String>,
    /// The answer by which one tells that somebody cares for it, where it has no topic of its own.
    pub about: Option<About>,
    /// Whether it only checks, and pays nobody.
    #[serde(default)]
    pub check: bool,
    /// Whether it is judged loan by loan.
    #[serde(default)]
    pub per_loan: bool,
    /// Its place among the measures of the same clause.
    #[serde(default)]
    pub order: u8,
    pub doc: String,
    pub zh: MeasureWords,
}

/// An answer to a question, by their keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    pub question: String,
    pub answer: String,
}

impl Measure {
    /// Whether it concerns everybody.
    pub const fn is_common(&self) -> bool {
        self.topic.is_none() && self.about.is_none()
    }
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    pub name: String,
    pub rule: String,
    pub granted: String,
    /// Said instead where nothing is paid yet.
    pub granted_without_amount: Option<String>,
    /// Said instead where another receives it than the measure names.
    pub granted_otherwise: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub section: String,
    pub key: String,
    /// Its name in Rust, where that is not the section's prefix and the key.
    pub id: Option<String>,
    pub kind: String,
    pub choice: Option<String>,
    /// For a part of another amount, the name of that question in Rust.
    pub part_of: Option<String>,
    /// The measure in whose file it stands.
    #[serde(skip)]
    pub measure: Option<String>,
    /// For a question of reading, its number in the register of ambiguities.
    pub register: Option<String>,
    /// Whether it stands in the file of a measure that only some care for.
    #[serde(skip)]
    pub topical: bool,
    pub doc: String,
    pub zh: QuestionWords,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    pub label: String,
    #[serde(default)]
    pub unit: String,
    #[serde(default)]
    pub hint: String,
    #[serde(default)]
    pub example: String,
}

/// A closed set of answers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    /// Whether the enum is written elsewhere and only its words here.
    #[serde(default)]
    pub foreign: bool,
    pub doc: String,
    pub answers: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub id: Option<String>,
    pub key: String,
    pub zh: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    pub key: String,
    /// Whether its bound is the least or the most allowed.
    #[serde(default)]
    pub bound: Bound,
    /// The path of the question, `loans.amount`, whose answer may be agreed anew so that it holds; a fact has none.
    pub negotiable: Option<String>,
    /// The answer to agree on, where that question is a choice and no bound says it.
    pub becomes: Option<String>,
    /// Whether it stands in the file of a measure that only some care for.
    #[serde(skip)]
    pub topical: bool,
    pub doc: String,
    pub zh: RequirementWords,
}

#[derive(Deserialize, Default, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub enum Bound {
    Least,
    #[default]
    Most,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequirementWords {
    pub short: String,
    /// What stands in the way, where no quantity says so.
    pub failing: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub key: String,
    /// Whether it stands in the file of a measure that only some care for.
    #[serde(skip)]
    pub topical: bool,
    pub zh: String,
    pub en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub key: String,
    /// Whether it stands in the file of a measure that only some care for.
    #[serde(skip)]
    pub topical: bool,
    pub doc: String,
    pub zh: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receiver {
    pub key: String,
    pub doc: String,
    pub zh: ReceiverWords,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiverWords {
    pub name: String,
    /// What stands before its total.
    pub gets: String,
    /// What to make of it.
    pub note: String,
}

/// Reads it all, or names the first mistake.
pub fn read(folder: &Path, law: &Law) -> Result<Vocabulary, String> {
    let mut files = paths(folder)?.iter().map(|path| file(path)).collect::<Result<Vec<File>, _>>()?;
    // What measures share comes first; the measures follow in the order of the law.
    let place = |file: &File| file.measure.as_ref().map(|of| (check::place(law, &of.clause), of.order));
    files.sort_by_key(place);
    let mut all = Vocabulary::default();
    for mut file in files {
        if let Some(measure) = &file.measure {
            let topical = !measure.is_common();
            for question in &mut file.question {
                (question.measure, question.topical) = (Some(measure.key.clone()), topical);
            }
            file.requirement.iter_mut().for_each(|of| of.topical = topical);
            file.term.iter_mut().for_each(|of| of.topical = topical);
            file.note.iter_mut().for_each(|of| of.topical = topical);
        }
        all.sections.extend(file.section);
        all.measures.extend(file.measure);
        all.questions.extend(file.question);
        all.choices.extend(file.choice);
        all.requirements.extend(file.requirement);
        all.terms.extend(file.term);
        all.notes.extend(file.note);
        all.receivers.extend(file.receiver);
    }
    all.choices.push(industries(law));
    let of_section = |question: &Question| all.sections.iter().position(|section| section.id == question.section);
    all.questions.sort_by_key(of_section);
    check::check(&all, law)?;
    all.chinese = Texts::chinese(&all);
    all.english = english::read(&folder.join("en"), &all, law)?;
    words::fill(&mut all.chinese, law, |number| number.printed.clone())?;
    words::fill(&mut all.english, law, english::number)?;
    Ok(all)
}

fn paths(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    paths.sort();
    Ok(paths)
}

fn file(path: &Path) -> Result<File, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The industries are named by the size standard itself.
fn industries(law: &Law) -> Choice {
    let answer = |industry: &crate::policy::size_classes::Industry| Answer {
        id: None,
        key: industry.key.clone(),
        zh: industry.name.clone(),
    };
    let answers = law.industries.iter().map(answer).collect();
    Choice { id: "Industry".to_owned(), foreign: true, doc: String::new(), answers }
}

impl Question {
    /// Its name in Rust.
    pub fn name(&self, sections: &[Section]) -> String {
        let prefix = sections.iter().find(|section| section.id == self.section).map(|section| section.prefix.as_str());
        self.id.clone().unwrap_or_else(|| format!("{}{}", prefix.unwrap_or_default(), pascal(&self.key)))
    }

    /// Its path, which names no loan.
    pub fn path(&self, sections: &[Section]) -> String {
        match sections.iter().find(|section| section.id == self.section).map(|section| section.key.as_str()) {
            None | Some("") => self.key.clone(),
            Some(section) => format!("{section}.{}", self.key),
        }
    }
}

impl Vocabulary {
    /// The question at that path, which names no loan.
    pub fn question(&self, path: &str) -> Option<&Question> {
        let (section, key) = path.split_once('.').unwrap_or(("", path));
        let section = self.sections.iter().find(|known| known.key == section)?;
        self.questions.iter().find(|question| question.section == section.id && question.key == key)
    }
}

impl Answer {
    /// Its name in Rust.
    pub fn name(&self) -> String {
        self.id.clone().unwrap_or_else(|| pascal(&self.key))
    }
}

/// `loanAmount` as `LoanAmount`.
pub fn pascal(key: &str) -> String {
    let mut letters = key.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// `loanAmount` as `loan_amount`.
pub fn snake(key: &str) -> String {
    let mut name = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
