//! What this edition of the calculator knows, and how long it holds: the documents with their life, and the last days
//! of the dated tables.

use serde::Serialize;

use crate::engine::law::{self, calendar, lpr};
use crate::engine::quantity::Date;

/// What this edition knows.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Editions {
    /// The version of the package and of the wire format.
    pub version: &'static str,
    /// The documents, in the order of their ids.
    pub documents: Vec<Edition>,
    /// The days for which the loan prime rate is known.
    pub lpr: Span,
    /// The days of which it is known whether they are worked.
    pub working_days: Span,
}

/// A document and its life.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// The stable id.
    pub id: &'static str,
    /// The number of issue; empty where it has none.
    pub number: &'static str,
    /// The title.
    pub title: &'static str,
    /// The issuing authority.
    pub issuer: &'static str,
    /// Where the text was published.
    pub source: &'static str,
    /// The first day in force.
    pub in_force_from: String,
    /// The last day in force, where the document names one.
    pub in_force_to: Option<String>,
    /// The ids of its clauses, in the order of the text.
    pub clauses: Vec<&'static str>,
}

/// From one day to another, both included.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first day known.
    pub known_from: String,
    /// The last day known.
    pub known_until: String,
}

/// What this edition knows.
pub fn editions() -> Editions {
    let mut documents: Vec<Edition> = Vec::new();
    for clause in law::CLAUSES {
        match documents.last_mut().filter(|last| last.id == clause.document.id) {
            Some(document) => document.clauses.push(clause.id),
            None => documents.push(edition(clause)),
        }
    }
    let span = |from: Date, until: Date| Span { known_from: from.to_string(), known_until: until.to_string() };
    Editions {
        version: env!("CARGO_PKG_VERSION"),
        documents,
        lpr: span(lpr::known_from(), lpr::known_until()),
        working_days: span(calendar::known_from(), calendar::known_until()),
    }
}

/// The document of its first clause.
fn edition(first: &'static law::Clause) -> Edition {
    let of = first.document;
    Edition {
        id: of.id,
        number: of.number,
        title: of.title,
        issuer: of.issuer,
        source: of.source,
        in_force_from: of.in_force_from.to_string(),
        in_force_to: of.in_force_to.map(|last| last.to_string()),
        clauses: vec![first.id],
    }
}
