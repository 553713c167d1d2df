//! The clause, verbatim, with the words marked that the figure and the conditions rest on.

use std::rc::Rc;

use super::steps::figures;
use crate::engine::figure::{How, Step};
use crate::engine::law::{Clause, Words, scale_up};
use crate::engine::report::{Assessment, Measure};
use crate::text::formula::parts;

/// A stretch of the clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The text.
    pub text: &'static str,
    /// Whether something rests on it.
    pub marked: bool,
}

/// The clause of a measure in stretches.
pub fn stretches(assessment: &Assessment) -> Vec<Stretch> {
    let mut quotes: Vec<&'static str> = Vec::new();
    for condition in &assessment.conditions {
        quote(condition.words, assessment.clause, &mut quotes);
    }
    let years = assessment.years.iter().filter_map(|(_, figure)| figure.step());
    let ratios = assessment.parts.iter().filter_map(|part| part.ratio.as_ref());
    for step in figures(assessment).into_iter().chain(years) {
        rest(step, assessment.clause, &mut quotes);
    }
    for (least, most) in ratios {
        for step in std::iter::once(least).chain(most).filter_map(|figure| figure.step()) {
            rest(step, assessment.clause, &mut quotes);
        }
    }
    if assessment.measure == Measure::ScaleUp {
        // The years' rewards are stated one by one; what they come to together the clause states as well.
        quote(&scale_up::TOTAL.words, assessment.clause, &mut quotes);
    }
    mark(assessment.measure.clause_text(), &quotes)
}

fn rest(step: &Rc<Step>, clause: &Clause, quotes: &mut Vec<&'static str>) {
    if let How::Stated { words, .. } | How::Apportioned { words, .. } = &step.how {
        quote(words, clause, quotes);
    }
    for part in parts(step) {
        rest(part, clause, quotes);
    }
}

fn quote(words: &'static Words, clause: &Clause, quotes: &mut Vec<&'static str>) {
    if words.clause == clause && !quotes.contains(&words.quote) {
        quotes.push(words.quote);
    }
}

/// Cuts a text where quotations begin and end; overlapping ones become one stretch.
fn mark(text: &'static str, quotes: &[&str]) -> Vec<Stretch> {
    let begins = |at: &usize, quote: &str| text.get(*at..).is_some_and(|rest| rest.starts_with(quote));
    let place = |quote: &str| (0..text.len()).find(|at| begins(at, quote)).map(|at| (at, at + quote.len()));
    let found = quotes.iter().filter_map(|quote| place(quote));
    let ranges: Vec<(usize, usize)> = found.collect();
    let is_marked = |at: usize| ranges.iter().any(|(start, end)| (*start..*end).contains(&at));
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut begun = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        if end == text.len() || is_marked(end) != is_marked(at) {
            let text = text.get(begun..end).unwrap_or("");
            stretches.push(Stretch { text, marked: is_marked(at) });
            begun = end;
        }
    }
    stretches
}
