//! The documents, each in a module of its own.

use super::{clause_name, date, line, snake};
use crate::policy::Law;
use crate::policy::departments::Departments;
use crate::policy::document::Document;

pub fn all(code: &mut String, law: &Law) {
    line!(code, "/// Every clause of every document, in the order of the documents' ids and of the text.");
    line!(code, "pub static CLAUSES: &[&Clause] = &[");
    for document in &law.documents {
        for clause in &document.clauses {
            line!(code, "&documents::{}::{},", snake(&document.id), clause_name(&clause.id));
        }
    }
    line!(code, "];");
    line!(code, "/// What each of them says.");
    line!(code, "static CONTENTS: &[Content] = &[");
    for clause in law.documents.iter().flat_map(|document| &document.clauses) {
        let Departments { lead, cooperating, responsible, due } = &clause.departments;
        line!(code, "Content {{ id: {:?}, headings: &{:?}, text: {:?},", clause.id, clause.headings, clause.text);
        line!(code, "lead: &{lead:?}, cooperating: &{cooperating:?}, responsible: &{responsible:?}, due: {due:?} }},");
    }
    line!(code, "];");
    line!(code, "/// The documents, each in a module of its own.");
    line!(code, "pub mod documents {{");
    let mut place = 0;
    for found in &law.documents {
        document(code, found, place);
        place += found.clauses.len();
    }
    line!(code, "}}");
}

fn document(code: &mut String, document: &Document, first_place: usize) {
    let Document { id, number, title, issuer, source, clauses, .. } = document;
    let first = date(document.in_force_from);
    let last = document.in_force_to.map_or("None".to_owned(), |last| format!("Some({})", date(last)));
    line!(code, "/// 《{title}》{number}");
    line!(code, "pub mod {} {{ use super::super::{{Clause, Date, Document}};", snake(id));
    line!(code, "/// The document.");
    line!(code, "pub static DOCUMENT: Document = Document {{ id: {id:?}, number: {number:?}, title: {title:?},");
    line!(code, "issuer: {issuer:?}, source: {source:?}, in_force_from: {first}, in_force_to: {last} }};");
    for (clause, place) in clauses.iter().zip(first_place..) {
        line!(code, "/// `{}`", clause.id);
        line!(code, "pub static {}: Clause =", clause_name(&clause.id));
        line!(code, "Clause {{ number: {:?}, document: &DOCUMENT, place: {place} }};", clause.number);
    }
    line!(code, "}}");
}
