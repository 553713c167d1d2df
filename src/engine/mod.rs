//! The engine: pure functions from answers to a report whose figures carry their own explanation.
//!
//! Architecture invariants: no floats, no clock, no browser, no sentences for people, and nothing that panics.
//! The engine builds without any feature of the crate.

pub mod advice;
pub mod answers;
pub mod asked;
pub mod case;
pub mod choice;
pub mod condition;
pub mod doubt;
pub mod enterprise;
pub mod field;
pub mod figure;
pub mod gap;
mod given;
pub mod law;
pub mod loan;
pub mod measures;
pub mod plan;
pub mod quantity;
pub mod report;
pub mod term;
pub mod typed;

mod totals;
mod true_cost;

use answers::Answers;
use case::Case;
use figure::Trace;
use report::Report;
use typed::MoneyUnit;

/// Assesses the answers: reads them, judges every measure and totals what is granted, by receiver.
///
/// `unit` is what a bare amount of money is in: 万元 in the form, 元 in programs.
pub fn assess(answers: &Answers, unit: MoneyUnit) -> Report {
    assess_case(&Case::read(answers, unit, Trace::On))
}

/// Assesses a case already read.
pub fn assess_case(case: &Case) -> Report {
    assess_with(case, Some(measures::topical))
}

/// The same by what judges the measures of topics; without it the report is of the others alone. It is whole as long
/// as [`case::Case::is_about`] none of them.
pub fn assess_with(case: &Case, topical: Option<measures::Topical>) -> Report {
    let judged = |measure: &report::Measure| measures::assess(case, *measure, topical);
    let measures: Vec<_> = report::Measure::ALL.iter().filter_map(judged).collect();
    Report {
        year: case.year.answer,
        size: case.enterprise.size().clone(),
        totals: totals::totals(&measures, case.trace),
        true_cost: true_cost::true_cost(case, &measures),
        measures,
        problems: case.problems.clone(),
        lpr_known_until: law::lpr::known_until(),
    }
}
