//! The 测算书: everything on paper, with nothing to press.

use super::card::{self, Card, Departments};
use super::clause::{Stretch, stretches};
use super::conditions::{self, Group};
use super::headline::{self, Headline};
use super::readings;
use super::receivers::{self, Shown as Receiver};
use super::steps::{self, Row};
use crate::engine::asked::{default_key, is_asked};
use crate::engine::field::{At, Field, Kind, Section};
use crate::engine::report::Assessment;
use crate::ui::model::Model;

/// The sheet as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The day it was made, and until when the tables are known.
    pub meta: String,
    /// Whether it is of an example, which it then says.
    pub example: bool,
    /// The headline.
    pub headline: Headline,
    /// The receivers.
    pub receivers: Vec<Receiver>,
    /// The answers, by part of the form.
    pub inputs: Vec<Inputs>,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// Answers that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    /// Their heading.
    pub title: String,
    /// Label and answer.
    pub rows: Vec<(String, String)>,
}

/// A measure as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What its card shows.
    pub card: Card,
    /// The steps, all of them.
    pub rows: Vec<Row>,
    /// The conditions.
    pub conditions: Vec<Group>,
    /// The clause.
    pub clause: Vec<Stretch>,
    /// What it says in short, for those who cannot read it; empty for those who can.
    pub gist: &'static str,
    /// Where it stands.
    pub source: String,
    /// The readings used, each with its question.
    pub readings: Vec<String>,
    /// The departments, each with its part in it.
    pub departments: Vec<Departments>,
}

/// Prepares the sheet.
pub fn sheet(model: &Model) -> Sheet {
    let report = &model.outcome.report;
    let cards = card::cards(model).into_iter();
    let measures = cards.filter_map(|card| {
        let assessment = report.measure(card.measure)?;
        Some(measure(model, assessment, card))
    });
    Sheet {
        meta: (model.words().printed_on)(&model.today, report.lpr_known_until),
        example: model.is_example(),
        headline: headline::headline(model),
        receivers: receivers::receivers(model),
        inputs: inputs(model),
        measures: measures.collect(),
    }
}

fn measure(model: &Model, assessment: &Assessment, card: Card) -> Measure {
    let text = model.text();
    let used = readings::readings(assessment, text).into_iter().filter_map(|reading| {
        let chosen = reading.options.iter().find(|option| option.chosen)?;
        Some(format!("{} {}", reading.question, chosen.label))
    });
    Measure {
        rows: steps::rows(assessment, &[], true, text),
        conditions: conditions::groups(assessment, &model.answers, text),
        clause: stretches(assessment),
        gist: text.gist(assessment.measure),
        source: card::source(model.words(), assessment.clause),
        readings: used.collect(),
        departments: card::departments(model.words(), assessment.measure),
        card,
    }
}

/// The answers, by part of the form.
pub fn inputs(model: &Model) -> Vec<Inputs> {
    let text = model.text();
    let mut inputs = Vec::new();
    for section in [Section::General, Section::Enterprise] {
        inputs.push(of_section(model, section, None));
    }
    for index in model.answers.loan_indices() {
        inputs.push(Inputs { title: text.loan(index), ..of_section(model, Section::Loan, Some(index)) });
    }
    let topics = Section::ALL.iter().copied().filter(|section| section.is_topic());
    for section in [Section::Bridge, Section::Growth].into_iter().chain(topics) {
        inputs.push(of_section(model, section, None));
    }
    inputs.retain(|inputs| !inputs.rows.is_empty());
    inputs
}

fn of_section(model: &Model, section: Section, loan: Option<u16>) -> Inputs {
    let at = |field| At { loan, field };
    let asked = Field::of(section).map(at).filter(|at| is_asked(&model.answers, *at));
    let rows = asked.filter_map(|at| Some((super::field::shown(model, at)?.label.to_owned(), answer(model, at)?)));
    Inputs { title: model.text().section(section).to_owned(), rows: rows.collect() }
}

/// An answer with its unit; nothing for a question left open.
fn answer(model: &Model, at: At) -> Option<String> {
    let text = model.text();
    let given = model.answers.get(at);
    match at.field.kind() {
        Kind::Choice(_) => {
            let key = if given.is_empty() { default_key(at.field)? } else { given };
            Some(text.choice(at.field, key).to_owned())
        }
        _ if given.is_empty() => None,
        _ => {
            let unit = super::field::shown(model, at).map_or("", |field| field.unit);
            let bare = given.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',' || c == '-');
            Some(if bare && !unit.is_empty() { format!("{given} {unit}") } else { given.to_owned() })
        }
    }
}
