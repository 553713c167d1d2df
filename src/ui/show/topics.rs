//! What else the documents offer: topics that only some care for, each asked about only once it is opened.

use super::field::{self, Shown};
use super::words;
use crate::engine::asked::is_asked;
use crate::engine::field::{At, Field, Section};
use crate::engine::report::{Measure, Receiver};
use crate::ui::model::Model;

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
}

/// Topics for the same people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// For whom.
    pub title: &'static str,
    /// The topics, in the order of the form.
    pub topics: Vec<Topic>,
}

/// Who finances; a topic whose measures are all for them is no business of an enterprise.
const FINANCE: [Receiver; 5] =
    [Receiver::Bank, Receiver::Guarantor, Receiver::Insurer, Receiver::Investor, Receiver::Treasury];

/// Prepares the topics: those of enterprises, then those of banks, insurers and investors.
pub fn groups(model: &Model) -> Vec<Group> {
    let words = words();
    let group = |(title, finance): (&'static str, bool)| {
        let asked = |section: &Section| section.is_topic() && Field::of(*section).next().is_some();
        let topics = Section::ALL.iter().copied().filter(asked);
        let of_group = topics.filter(|section| is_for_finance(*section) == finance);
        let topics = of_group.map(|section| topic(model, section)).collect();
        Group { title, topics }
    };
    let groups = [(words.topics_enterprise, false), (words.topics_finance, true)];
    groups.into_iter().map(group).filter(|group| !group.topics.is_empty()).collect()
}

/// The id of the element that opens a topic.
pub fn id(section: Section) -> String {
    format!("topic-{}", section.key())
}

fn is_for_finance(section: Section) -> bool {
    let mut measures = Measure::ALL.iter().filter(|measure| measure.topic() == Some(section));
    measures.all(|measure| FINANCE.contains(&measure.receiver()))
}

fn topic(model: &Model, section: Section) -> Topic {
    let places = || Field::of(section).map(At::case);
    let asked: Vec<At> = places().filter(|at| is_asked(&model.answers, *at)).collect();
    let answered = asked.iter().filter(|at| !model.answers.get(**at).is_empty()).count();
    let open = model.topics.contains(&section);
    let fields = if open { asked.iter().filter_map(|at| field::shown(model, *at)).collect() } else { Vec::new() };
    Topic {
        section,
        title: model.text().section(section),
        answered: (words().answered)(answered, asked.len()),
        begun: answered > 0,
        open,
        fields,
    }
}
