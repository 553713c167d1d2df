//! Which words the page needs from the start: all but those of the topics that only some care for.

use std::collections::HashSet;

use super::{Choice, Question, Vocabulary};
use crate::policy::Law;
use crate::policy::document;

/// The words that concern everybody.
pub fn words(all: &Vocabulary) -> HashSet<&str> {
    let mut words: Vec<&str> = all.sections.iter().map(|of| of.zh.as_str()).collect();
    for of in all.questions.iter().filter(|of| !is_topical(all, of)) {
        words.extend([&of.zh.label, &of.zh.unit, &of.zh.hint, &of.zh.example].map(String::as_str));
    }
    for of in all.choices.iter().filter(|of| is_offered(all, of)) {
        words.extend(of.answers.iter().map(|answer| answer.zh.as_str()));
    }
    for of in all.requirements.iter().filter(|of| !of.topical) {
        words.push(&of.zh.short);
        words.extend(of.zh.failing.as_deref());
    }
    words.extend(all.terms.iter().filter(|of| !of.topical).map(|of| of.zh.as_str()));
    words.extend(all.notes.iter().filter(|of| !of.topical).map(|of| of.zh.as_str()));
    for of in &all.receivers {
        words.extend([&of.zh.name, &of.zh.gets, &of.zh.note].map(String::as_str));
    }
    for of in all.measures.iter().filter(|of| of.topic.is_none()) {
        words.extend([&of.zh.name, &of.zh.rule, &of.zh.granted].map(String::as_str));
        words.extend(
            [&of.zh.granted_without_amount, &of.zh.granted_otherwise].into_iter().flatten().map(String::as_str),
        );
    }
    words.into_iter().collect()
}

/// What is shown of the clauses that concern everybody.
pub fn clauses<'a>(all: &Vocabulary, law: &'a Law) -> HashSet<&'a str> {
    let measures = all.measures.iter().filter(|of| of.topic.is_none());
    let clauses = measures.filter_map(|of| document::find(&law.documents, &of.clause));
    let parts = clauses.flat_map(|of| {
        let departments = &of.departments;
        let named = [&departments.lead, &departments.cooperating, &departments.responsible].into_iter().flatten();
        [&of.text, &of.id].into_iter().chain(named)
    });
    parts.map(String::as_str).collect()
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
