//! The formula of a step in words and signs, with the numbers put in.

use std::rc::Rc;

use super::Catalogue;
use crate::engine::figure::{How, Step, Value};

/// How many parts a sum names before it only counts them.
const PARTS_NAMED: usize = 4;

/// How a step came to be: `8,000,000.00 元 × 4.35% × 66 天 ÷ 360 天`.
pub fn formula(step: &Step, text: &dyn Catalogue) -> String {
    let value = |step: &Rc<Step>| in_formula(step, text);
    let joined = |steps: &[Rc<Step>], sign: &str| steps.iter().map(value).collect::<Vec<_>>().join(sign);
    match &step.how {
        How::Given(_) => text.given().to_owned(),
        How::Stated { printed, words } => text.stated(printed, words),
        How::Published { on, words } => text.published(*on, words),
        How::Between(from, to) => text.span(*from, *to),
        How::Scheduled { period } => text.scheduled(*period),
        How::Sum(parts) if parts.is_empty() => text.nothing().to_owned(),
        How::Sum(parts) if parts.len() > PARTS_NAMED => text.sum_of(parts.len()),
        How::Sum(parts) => joined(parts, " + "),
        How::Difference(a, b) => format!("{} − {}", value(a), value(b)),
        How::Product(factors) => joined(factors, " × "),
        How::Prorated { of, rate, part, whole } => {
            let rate = rate.as_ref().map_or_else(String::new, |rate| format!(" × {}", value(rate)));
            format!("{}{rate} × {} ÷ {}", value(of), value(part), value(whole))
        }
        How::Excess(a, b) => text.excess(&value(a), &value(b)),
        How::Apportioned { of, printed, words, .. } => text.apportioned(&value(of), printed, words),
        How::After { from, days, next_day } => text.after(&value(from), &value(days), *next_day),
        How::LesserOf(a, b) => text.lesser(&value(a), &value(b)),
        How::GreatestOf(parts) => text.greatest(&joined(parts, text.list_comma())),
        How::Tier { of, ratio } => text.tier(&value(of), &value(ratio)),
        How::Rounded { of, rounding } => text.rounded(&value(of), *rounding),
    }
}

/// A value within a formula: a rate of the law as the law prints it, everything else as it is calculated.
fn in_formula(step: &Step, text: &dyn Catalogue) -> String {
    match (&step.how, step.value) {
        (How::Stated { printed, .. }, Value::Rate(_)) => text.printed(printed),
        _ => text.value(step.value),
    }
}

/// The steps a step rests on, in reading order.
pub fn parts(step: &Step) -> Vec<&Rc<Step>> {
    match &step.how {
        How::Given(_) | How::Stated { .. } | How::Published { .. } | How::Between(..) | How::Scheduled { .. } => {
            Vec::new()
        }
        How::Sum(parts) | How::Product(parts) | How::GreatestOf(parts) => parts.iter().collect(),
        How::Difference(a, b) | How::Excess(a, b) | How::LesserOf(a, b) => vec![a, b],
        How::After { from, days, .. } => vec![from, days],
        How::Prorated { of, rate, part, whole } => {
            std::iter::once(of).chain(rate.as_ref()).chain([part, whole]).collect()
        }
        How::Tier { of, ratio } => vec![of, ratio],
        How::Rounded { of, .. } | How::Apportioned { of, .. } => vec![of],
    }
}
