//! The library as the page asks for it: the documents with their clauses, the words in them that have a name, and what
//! becomes of each passage. What is empty is left out.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::policy::Law;
use crate::policy::library::Answer;
use crate::policy::{document, library, parameters};
use crate::vocabulary::{Vocabulary, parts};

#[derive(Serialize)]
struct File<'a> {
    /// The names of each measure, by its key.
    measures: BTreeMap<&'a str, Names<'a>>,
    documents: Vec<Document<'a>>,
}

#[derive(Serialize)]
struct Names<'a> {
    zh: &'a str,
    en: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    number: &'a str,
    title: &'a str,
    /// The title in English, of the documents in which a measure stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    english: Option<&'a str>,
    issuer: &'a str,
    source: &'a str,
    in_force_from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force_to: Option<String>,
    clauses: Vec<Clause<'a>>,
}

#[derive(Serialize)]
struct Clause<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    number: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    headings: &'a [String],
    text: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    lead: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    cooperating: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    responsible: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    due: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    marks: Vec<Mark<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<Item<'a>>,
}

/// Words of the clause that have a name, and the number they print.
#[derive(Serialize)]
struct Mark<'a> {
    key: &'a str,
    quote: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    printed: Option<&'a str>,
}

#[derive(Serialize)]
struct Item<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a str>,
    class: &'static str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    measures: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

/// The file.
pub fn library_file(law: &Law, vocabulary: &Vocabulary) -> Result<String, String> {
    let titles: BTreeMap<&str, &str> = parts::documents(vocabulary, law)
        .into_iter()
        .zip(vocabulary.english.documents.iter().map(String::as_str))
        .collect();
    let documents =
        law.documents.iter().map(|found| document(law, found, titles.get(found.id.as_str()).copied())).collect();
    let named = vocabulary.measures.iter().zip(&vocabulary.english.measures);
    let measures = named.map(|(of, english)| (of.key.as_str(), Names { zh: &of.zh.name, en: &english.name })).collect();
    serde_json::to_string(&File { measures, documents }).map_err(|error| format!("library.json: {error}"))
}

fn document<'a>(law: &'a Law, of: &'a document::Document, english: Option<&'a str>) -> Document<'a> {
    let date = |date: crate::policy::source::Date| format!("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    Document {
        id: &of.id,
        number: &of.number,
        title: &of.title,
        english,
        issuer: &of.issuer,
        source: &of.source,
        in_force_from: date(of.in_force_from),
        in_force_to: of.in_force_to.map(date),
        clauses: of.clauses.iter().map(|found| clause(law, found)).collect(),
    }
}

fn clause<'a>(law: &'a Law, of: &'a document::Clause) -> Clause<'a> {
    let document::Clause { id, number, headings, text, departments } = of;
    let mut marks: Vec<Mark> =
        law.modules.iter().flat_map(marks).filter(|(clause, _)| clause == id).map(|(_, mark)| mark).collect();
    marks.sort_by_key(|mark| text.find(mark.quote));
    Clause {
        id,
        number,
        headings,
        text,
        lead: &departments.lead,
        cooperating: &departments.cooperating,
        responsible: &departments.responsible,
        due: &departments.due,
        marks,
        items: law.library.iter().filter(|item| item.clause == *id).map(item).collect(),
    }
}

/// The words of a table, each with the clause it stands in.
fn marks(module: &parameters::Module) -> impl Iterator<Item = (&str, Mark<'_>)> {
    let numbers =
        module.parameters.iter().chain(module.tiers.iter().flat_map(|tiers| &tiers.steps).flat_map(|(a, b)| [a, b]));
    let numbers = numbers.map(|number| (&number.words, Some(number.printed.as_str())));
    numbers
        .chain(module.words.iter().map(|words| (words, None)))
        .map(|(words, printed)| (words.clause.as_str(), Mark { key: &words.key, quote: &words.quote, printed }))
}

fn item(of: &library::Item) -> Item<'_> {
    let (class, measures, reason): (_, &[String], _) = match &of.answer {
        Answer::Computed(measures) => ("computed", measures, None),
        Answer::Checked(measures) => ("checked", measures, None),
        Answer::Information(reason) => ("information", &[], Some(reason.as_str())),
    };
    Item { quote: of.quote.as_deref(), class, measures, reason }
}
