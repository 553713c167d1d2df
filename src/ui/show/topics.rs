//! What else the documents offer: topics that only some care for, each asked about only once it is opened.

use super::field::{self, Shown};
use super::piece::{Offer, Piece};
use super::waiting;
use crate::engine::asked::is_asked;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::{At, Field, Section};
use crate::engine::figure::Value;
use crate::engine::report::{Assessment, Measure, Receiver};
use crate::ui::model::Model;
use crate::ui::msg::Msg;
use crate::ui::place::Place;

/// A topic as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Which.
    pub section: Section,
    /// Its name.
    pub title: &'static str,
    /// How many questions it has, or how many of them are answered.
    pub answered: String,
    /// Whether anything is answered.
    pub begun: bool,
    /// Whether it is open.
    pub open: bool,
    /// Its questions; none where it is closed.
    pub fields: Vec<Shown>,
    /// What is to be said before them, or in their place until what they are about is there.
    pub remarks: Vec<Piece>,
}

/// Topics for the same people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// For whom.
    pub title: &'static str,
    /// The topics, in the order of the form.
    pub topics: Vec<Topic>,
}

/// Prepares the topics: those of enterprises, then those of banks, insurers and investors.
pub fn groups(model: &Model) -> Vec<Group> {
    let (mut enterprise, mut finance) = (Vec::new(), Vec::new());
    for section in Section::ALL.iter().copied().filter(|section| section.is_topic()) {
        let group = if is_for_finance(section) { &mut finance } else { &mut enterprise };
        group.extend(topic(model, section));
    }
    let words = model.words();
    vec![
        Group { title: words.topics_enterprise, topics: enterprise },
        Group { title: words.topics_finance, topics: finance },
    ]
}

/// The id of the element that opens a topic.
pub fn id(section: Section) -> String {
    format!("topic-{}", section.key())
}

/// Whether all its measures are for those who finance, so that it is no business of an enterprise.
fn is_for_finance(section: Section) -> bool {
    let mut measures = Measure::ALL.iter().filter(|measure| measure.topic() == Some(section));
    measures.all(|measure| {
        matches!(
            measure.receiver(),
            Receiver::Bank | Receiver::Guarantor | Receiver::Insurer | Receiver::Investor | Receiver::Treasury
        )
    })
}

/// Prepares a topic; none while nothing is asked about it.
fn topic(model: &Model, section: Section) -> Option<Topic> {
    let (open, here) = (model.topics.contains(&section), model.later.here().is_some());
    let (mut asked, mut answered, mut fields) = (0, 0, Vec::new());
    for at in Field::of(section).map(At::case) {
        if !is_asked(&model.answers, at) {
            continue;
        }
        asked += 1;
        answered += usize::from(!model.answers.get(at).is_empty());
        if open && here {
            fields.extend(field::shown(model, at));
        }
    }
    let title = model.text().section(section);
    let said = (model.words().answered)(answered, asked);
    let remarks = match model.later.here() {
        _ if !open => Vec::new(),
        Some(parts) => (parts.out_of_force)(model, section),
        None => waiting(model),
    };
    (asked > 0).then_some(Topic { section, title, answered: said, begun: answered > 0, open, fields, remarks })
}

/// That the documents it is about are not in force in the year asked about, which would make answering vain.
pub fn out_of_force(model: &Model, section: Section) -> Vec<Piece> {
    let words = model.words();
    let of_topic = |assessment: &&Assessment| assessment.measure.topic() == Some(section);
    let missed = |condition: &&Condition| {
        let of_year = matches!(condition.found, Some(Value::Year(_)));
        condition.requirement == Requirement::InForce && condition.outcome == Outcome::Unmet && of_year
    };
    let mut remarks = Vec::new();
    for assessment in model.outcome.report.measures.iter().filter(of_topic) {
        for condition in assessment.conditions.iter().filter(missed) {
            let remark = Piece::Offer(Offer {
                title: model.text().finding(condition),
                lines: Vec::new(),
                source: (words.quoted)(condition.words),
                action: Some((words.change_year.to_owned(), Msg::GoTo(Place::case(Field::Year)))),
            });
            if !remarks.contains(&remark) {
                remarks.push(remark);
            }
        }
    }
    remarks
}
