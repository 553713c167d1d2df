//! What must hold of the vocabulary before anything is made of it.

use std::collections::HashSet;

use super::Vocabulary;
use super::emit::kind;
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
    Ok(())
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
