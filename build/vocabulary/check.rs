//! What must hold of the vocabulary before anything is made of it.

use std::collections::HashSet;

use super::emit::kind;
use super::{About, Requirement, Vocabulary};
use crate::policy::Law;

/// Where a clause stands among all; nothing for one that is not there.
pub fn place(law: &Law, clause: &str) -> Option<usize> {
    law.documents.iter().flat_map(|document| &document.clauses).position(|found| found.id == clause)
}

pub fn check(all: &Vocabulary, law: &Law) -> Result<(), String> {
    once("section", all.sections.iter().map(|section| section.id.clone()))?;
    once("measure", all.measures.iter().map(|measure| measure.key.clone()))?;
    once("question", all.questions.iter().map(|question| question.name(&all.sections)))?;
    once("choice", all.choices.iter().map(|choice| choice.id.clone()))?;
    once("requirement", all.requirements.iter().map(|requirement| requirement.key.clone()))?;
    once("term", all.terms.iter().map(|term| term.key.clone()))?;
    once("note", all.notes.iter().map(|note| note.key.clone()))?;
    once("receiver", all.receivers.iter().map(|receiver| receiver.key.clone()))?;
    for choice in &all.choices {
        once(&choice.id, choice.answers.iter().map(|answer| answer.key.clone()))?;
    }
    for measure in &all.measures {
        if place(law, &measure.clause).is_none() {
            return Err(format!("measure {}: there is no clause {}", measure.key, measure.clause));
        }
        if measure.topic.as_ref().is_some_and(|topic| !all.sections.iter().any(|section| section.id == *topic)) {
            return Err(format!("measure {}: there is no such topic", measure.key));
        }
        if measure.about.as_ref().is_some_and(|about| !is_offered(all, about)) {
            return Err(format!("measure {}: there is no such answer", measure.key));
        }
        if !all.receivers.iter().any(|receiver| receiver.key == measure.receiver) {
            return Err(format!("measure {}: there is no receiver {}", measure.key, measure.receiver));
        }
    }
    let mut paths = HashSet::new();
    for question in &all.questions {
        let name = question.name(&all.sections);
        if !all.sections.iter().any(|section| section.id == question.section) {
            return Err(format!("question {name}: there is no section {}", question.section));
        }
        if !paths.insert((&question.section, &question.key)) {
            return Err(format!("two questions of {} have the key {}", question.section, question.key));
        }
        kind(question).ok_or_else(|| format!("question {name}: unknown kind {}", question.kind))?;
        let whole = question.part_of.as_ref();
        if whole.is_some_and(|whole| !all.questions.iter().any(|other| other.name(&all.sections) == *whole)) {
            return Err(format!("question {name}: it is part of no question"));
        }
        let choice = question.choice.as_deref();
        if (question.kind == "choice") != choice.is_some() {
            return Err(format!("question {name}: a choice, and nothing else, names its set of answers"));
        }
        if choice.is_some_and(|choice| !all.choices.iter().any(|known| known.id == choice)) {
            return Err(format!("question {name}: there is no such set of answers"));
        }
        if (question.section == "Reading") != question.register.is_some() {
            return Err(format!("question {name}: a reading, and nothing else, stands in the register"));
        }
    }
    all.requirements.iter().try_for_each(|requirement| negotiable(all, requirement))
}

/// What may be agreed anew is a question, and a choice among its answers says which one.
fn negotiable(all: &Vocabulary, requirement: &Requirement) -> Result<(), String> {
    let key = &requirement.key;
    let Some(path) = &requirement.negotiable else {
        let unfounded = requirement.becomes.is_some();
        return if unfounded {
            Err(format!("requirement {key}: it becomes something and names no question"))
        } else {
            Ok(())
        };
    };
    let question = all.question(path).ok_or_else(|| format!("requirement {key}: there is no question {path}"))?;
    let answers = all.choices.iter().find(|choice| Some(&choice.id) == question.choice.as_ref());
    match (answers, &requirement.becomes) {
        (None, None) => Ok(()),
        (Some(choice), Some(becomes)) if choice.answers.iter().any(|answer| answer.key == *becomes) => Ok(()),
        _ => Err(format!("requirement {key}: a choice, and nothing else, says which answer it becomes")),
    }
}

fn once(what: &str, names: impl Iterator<Item = String>) -> Result<(), String> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name.clone()) {
            return Err(format!("{what} {name} is there twice"));
        }
    }
    Ok(())
}

/// Whether the question offers that answer.
fn is_offered(all: &Vocabulary, about: &About) -> bool {
    let Some(question) = all.question(&about.question) else { return false };
    let choice = question.choice.as_deref().unwrap_or("YesNo");
    let mut choices = all.choices.iter().filter(|of| of.id == choice);
    choices.any(|of| of.answers.iter().any(|answer| answer.key == about.answer))
}
