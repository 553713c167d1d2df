//! The steps of a figure, as a tree of plain values.

use serde::Serialize;

use super::output::quantity;
use super::shape::Quantity;
use crate::engine::choice::Choice;
use crate::engine::figure::{self, How};
use crate::text::Language;

/// One step of an explanation, with the steps it was made of.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What part the step plays in the one above, where the parts are not alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'static str>,
    /// The stable key of the value's name.
    pub term: &'static str,
    /// The name in Chinese.
    pub label: &'static str,
    /// The loan it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loan: Option<u16>,
    /// The value.
    #[serde(flatten)]
    pub quantity: Quantity,
    /// The mechanism that made it.
    pub how: &'static str,
    /// The answer it was given by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The number as the law prints it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<&'static str>,
    /// The words it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<&'static str>,
    /// The clause they stand in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<&'static str>,
    /// The day it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<String>,
    /// The first day of the span.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The day after the last of the span.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The period of the schedule, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<u32>,
    /// Which party's part it is, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<u8>,
    /// Whether counting begins on the next day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_day: Option<bool>,
    /// How it was rounded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<&'static str>,
    /// The steps it was made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Step>,
}

/// The tree of a step. Steps shared between figures are repeated.
pub(super) fn step(of: &figure::Step) -> Step {
    let mut step = Step {
        term: of.term.key(),
        label: Language::default().text().term(of.term),
        loan: of.loan,
        quantity: quantity(of.value),
        ..Step::default()
    };
    let alike = |parts: &[std::rc::Rc<figure::Step>]| parts.iter().map(|part| self::step(part)).collect();
    step.how = match &of.how {
        How::Given(at) => {
            step.path = Some(at.to_string());
            "given"
        }
        How::Stated { printed, words } => {
            (step.printed, step.quote, step.clause) = (Some(*printed), Some(words.quote), Some(words.clause.id));
            "stated"
        }
        How::Published { on, words } => {
            (step.quote, step.clause) = (Some(words.quote), Some(words.clause.id));
            step.published_on = Some(on.to_string());
            "published"
        }
        How::Between(from, to) => {
            (step.from, step.to) = (Some(from.to_string()), Some(to.to_string()));
            "between"
        }
        How::Scheduled { period } => {
            step.period = Some(*period);
            "scheduled"
        }
        How::Sum(parts) => {
            step.children = alike(parts);
            "sum"
        }
        How::Difference(from, taken) => {
            step.children = vec![part("from", from), part("taken", taken)];
            "difference"
        }
        How::Product(parts) => {
            step.children = alike(parts);
            "product"
        }
        How::Prorated { of, rate, part: share, whole } => {
            step.children.push(part("of", of));
            step.children.extend(rate.as_ref().map(|rate| part("rate", rate)));
            step.children.extend([part("part", share), part("whole", whole)]);
            "prorated"
        }
        How::Excess(from, taken) => {
            step.children = vec![part("from", from), part("taken", taken)];
            "excess"
        }
        How::Apportioned { of, printed, words, party } => {
            (step.printed, step.quote, step.clause) = (Some(*printed), Some(words.quote), Some(words.clause.id));
            step.party = Some(*party);
            step.children = vec![self::step(of)];
            "apportioned"
        }
        How::After { from, days, next_day } => {
            step.next_day = Some(*next_day);
            step.children = vec![part("from", from), part("days", days)];
            "after"
        }
        How::LesserOf(a, b) => {
            step.children = vec![self::step(a), self::step(b)];
            "lesserOf"
        }
        How::GreatestOf(parts) => {
            step.children = alike(parts);
            "greatestOf"
        }
        How::Tier { of, ratio } => {
            step.children = vec![part("of", of), part("ratio", ratio)];
            "tier"
        }
        How::Rounded { of, rounding } => {
            step.children = vec![self::step(of)];
            step.rounding = Some(rounding.key());
            "rounded"
        }
    };
    step
}

fn part(role: &'static str, of: &figure::Step) -> Step {
    Step { role: Some(role), ..step(of) }
}
