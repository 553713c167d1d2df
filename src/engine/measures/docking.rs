//! （十） The subsidy of a system docked to the receivables platform: a fixed amount.
//!
//! 给予 names no ceiling and no cost, so the amount is paid whatever the system cost, once.

use super::{assess_case, ruled};
use crate::engine::case::Case;
use crate::engine::condition::Requirement;
use crate::engine::field::Field;
use crate::engine::figure::Figure;
use crate::engine::law::{docking as law, effect};
use crate::engine::report::{Assessment, Measure, Note};
use crate::engine::term::Term;

/// Assesses the docking subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    let docked = case.yes(Field::ReceivablesSystemDocking);
    let conditions = ruled(case, &effect::IN_FORCE, vec![(Requirement::SystemDocking, &law::SYSTEM_DOCKING, docked)]);
    let mut assessment = assess_case(case, Measure::Docking, &law::SYSTEM_DOCKING, conditions, || {
        Ok(Figure::stated(case.trace, &law::AMOUNT, Term::DockingSubsidy))
    });
    assessment.notes.push(Note::OnceOnly);
    assessment
}
