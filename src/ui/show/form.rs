//! The form's sections about the case as a whole.

use super::field::{self, Shown};
use crate::engine::asked::is_asked;
use crate::engine::field::{At, Field, Section};
use crate::ui::model::Model;

/// A section of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its id.
    pub id: &'static str,
    /// Its number in the order of the form.
    pub number: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// Its questions.
    pub fields: Vec<Shown>,
    /// What the answers come to, in two parts: what, and why.
    pub finding: Option<(String, String)>,
}

/// Prepares the section about the enterprise, with its size class.
pub fn enterprise(model: &Model) -> Part {
    let text = model.text();
    let finding = match &model.outcome.report.size {
        Ok(size) => {
            let class = text.size_class(size.at_most);
            let class = if size.class().is_some() { class.to_owned() } else { (model.words().at_most)(class) };
            (class, text.size_reason(size))
        }
        Err(gap) => {
            let missing: Vec<String> = gap.questions().iter().map(|at| text.question(*at)).collect();
            (model.words().size_open.to_owned(), (model.words().size_needs)(&missing.join(text.list_comma())))
        }
    };
    part(model, Section::Enterprise, "1", "", Some(finding))
}

/// Prepares the section about the bridge loan.
pub fn bridge(model: &Model) -> Part {
    part(model, Section::Bridge, "3", model.words().bridge_lead, None)
}

/// Prepares the section about growth and other support.
pub fn growth(model: &Model) -> Part {
    part(model, Section::Growth, "4", "", None)
}

/// Prepares the settings.
pub fn settings(model: &Model) -> Part {
    Part { title: model.words().settings, ..part(model, Section::General, "6", "", None) }
}

fn part(
    model: &Model,
    section: Section,
    number: &'static str,
    lead: &'static str,
    finding: Option<(String, String)>,
) -> Part {
    let id = if section == Section::General { "settings" } else { section.key() };
    let asked = Field::of(section).map(At::case).filter(|at| is_asked(&model.answers, *at));
    let fields = asked.filter_map(|at| field::shown(model, at)).collect();
    Part { id, number, title: model.text().section(section), lead, fields, finding }
}
