//! Conditions: what is required and what was found; and the size class.

use super::values::value;
use super::vocabulary::{failing, requirement};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::figure::Value;
use crate::engine::law::sme::Indicator;

pub(super) fn size_class(class: SizeClass) -> &'static str {
    match class {
        SizeClass::Micro => "micro enterprise",
        SizeClass::Small => "small enterprise",
        SizeClass::Medium => "medium enterprise",
        SizeClass::Large => "large enterprise",
    }
}

pub(super) fn indicator(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::Employees => "employees",
        Indicator::Revenue => "revenue",
        Indicator::Assets => "total assets",
    }
}

/// What decided the class and how far the next one is: the lowest of the indicators' classes counts, so every
/// indicator that gives it has to rise.
pub(super) fn size_reason(size: &SizeAssessment) -> String {
    let deciding: Vec<_> = size.deciding().collect();
    let found = deciding.iter().map(|level| format!("{} ({})", indicator(level.indicator), value(level.found)));
    let reason = format!("decided by {}", found.collect::<Vec<_>>().join(" and "));
    if size.class().is_none() {
        return format!("{reason}; not every indicator is entered, so it may be smaller");
    }
    let Some(next) = size.at_most.next() else {
        return format!("{reason}; not a micro, small or medium enterprise");
    };
    let short = deciding
        .iter()
        .filter_map(|level| level.short.map(|short| format!("{} up by {}", indicator(level.indicator), value(short))));
    format!("{reason}; with {} it becomes a {}", short.collect::<Vec<_>>().join(" and "), size_class(next))
}

/// A condition in one sentence: the requirement, what was found, and the bound.
pub(super) fn finding(condition: &Condition) -> String {
    let requirement = requirement(condition.requirement);
    let found = condition.found.map(value);
    let bound = condition.bound.map(|bound| format!("{} {}", relation(condition.requirement, bound), value(bound)));
    match (&condition.outcome, found, bound) {
        (Outcome::Open(_), _, Some(bound)) => format!("{requirement}: not answered yet (required: {bound})"),
        (Outcome::Open(_), ..) => format!("{requirement}: not answered yet"),
        (Outcome::Met, Some(found), Some(bound)) => format!("{requirement}: {found} (required: {bound})"),
        (Outcome::Met, Some(found), None) => format!("{requirement}: {found}"),
        (Outcome::Met, None, _) => requirement.to_owned(),
        (Outcome::Unmet, Some(found), Some(bound)) => {
            let missed = if condition.requirement.is_least() { "not reached" } else { "exceeded" };
            format!("{requirement}: {found} (required: {bound}), {missed}")
        }
        (Outcome::Unmet, Some(found), None) if condition.requirement == Requirement::InForce => {
            let document = condition.words.clause.document;
            let until = document.in_force_to.map_or_else(String::new, |last| format!(" to {last}"));
            format!("{found} is outside the time the document is in force (from {}{until})", document.in_force_from)
        }
        (Outcome::Unmet, Some(found), None) => format!("{requirement}: it is a {found}"),
        (Outcome::Unmet, None, _) => format!("{requirement}: {}", failing(condition.requirement)),
    }
}

fn relation(requirement: Requirement, bound: Value) -> &'static str {
    match (bound, requirement.is_least()) {
        (Value::Date(_), true) => "not before",
        (Value::Date(_), false) => "not after",
        (_, true) => "at least",
        (_, false) => "at most",
    }
}
