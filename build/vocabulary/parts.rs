//! Which words the page needs from the start: all but those of the topics that only some care for.

use std::collections::HashSet;

use super::{Choice, Question, Vocabulary};
use crate::policy::Law;
use crate::policy::document;

/// The Chinese words that concern everybody.
pub fn words(all: &Vocabulary) -> HashSet<&str> {
    let texts = &all.chinese;
    let mut words: Vec<&str> = texts.sections.iter().map(String::as_str).collect();
    for (_, of) in all.questions.iter().zip(&texts.questions).filter(|(of, _)| !is_topical(all, of)) {
        words.extend([&of.label, &of.unit, &of.hint, &of.example].map(String::as_str));
    }
    for (_, answers) in all.choices.iter().zip(&texts.answers).filter(|(of, _)| is_offered(all, of)) {
        words.extend(answers.iter().map(String::as_str));
    }
    for (_, of) in all.requirements.iter().zip(&texts.requirements).filter(|(of, _)| !of.topical) {
        words.push(&of.short);
        words.extend(of.failing.as_deref());
    }
    words.extend(all.terms.iter().zip(&texts.terms).filter(|(of, _)| !of.topical).map(|(_, of)| of.as_str()));
    words.extend(all.notes.iter().zip(&texts.notes).filter(|(of, _)| !of.topical).map(|(_, of)| of.as_str()));
    for of in &texts.receivers {
        words.extend([&of.name, &of.gets, &of.note].map(String::as_str));
    }
    for (_, of) in all.measures.iter().zip(&texts.measures).filter(|(of, _)| of.is_common()) {
        words.extend([&of.name, &of.rule, &of.granted].map(String::as_str));
        words.extend([&of.granted_without_amount, &of.granted_otherwise].into_iter().flatten().map(String::as_str));
    }
    words.into_iter().collect()
}

/// What is shown of the clauses that concern everybody.
pub fn clauses<'a>(all: &Vocabulary, law: &'a Law) -> HashSet<&'a str> {
    let measures = all.measures.iter().filter(|of| of.is_common());
    let clauses = measures.filter_map(|of| document::find(&law.documents, &of.clause));
    let parts = clauses.flat_map(|of| [&of.text, &of.id].into_iter().chain(of.departments.all()));
    parts.map(String::as_str).collect()
}

/// The departments that the clauses of the measures name, each once, as printed.
pub fn departments<'a>(all: &Vocabulary, law: &'a Law) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let clauses = all.measures.iter().filter_map(|of| document::find(&law.documents, &of.clause));
    for name in clauses.flat_map(|of| of.departments.all()) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

/// The documents in which the clauses of the measures stand, each once, by their ids.
pub fn documents<'a>(all: &Vocabulary, law: &'a Law) -> Vec<&'a str> {
    let shown = |of: &&document::Document| {
        all.measures.iter().any(|measure| of.clauses.iter().any(|clause| clause.id == measure.clause))
    };
    law.documents.iter().filter(shown).map(|of| of.id.as_str()).collect()
}

/// Whether only those who open its topic see the question; one of reading is seen on the card of its measure.
fn is_topical(all: &Vocabulary, of: &Question) -> bool {
    let of_topic = all.sections.iter().any(|section| section.topic && section.id == of.section);
    of_topic || of.topical && of.section == "Reading"
}

/// Whether a question that concerns everybody offers these answers. Those to yes or no belong to no question.
fn is_offered(all: &Vocabulary, choice: &Choice) -> bool {
    let asked = |of: &&Question| of.choice.as_ref() == Some(&choice.id);
    choice.id == "YesNo" || all.questions.iter().filter(asked).any(|of| !is_topical(all, of))
}
