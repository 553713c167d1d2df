//! （二十五） The subsidy of restructuring into a company: what intermediaries really charged, under a cap, once.

use super::{assess_case, ruled};
use crate::engine::case::Case;
use crate::engine::condition::Requirement;
use crate::engine::field::Field;
use crate::engine::figure::Figure;
use crate::engine::law::{effect, restructuring as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// Assesses the restructuring subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    let rows = vec![
        (Requirement::PrivateEnterprise, &law::PRIVATE, case.yes(Field::Private)),
        (Requirement::AboveScaleEnterprise, &law::ABOVE_SCALE, case.yes(Field::RestructuringAboveScale)),
        (Requirement::NotSupportedBefore, &law::ONCE, case.no(Field::RestructuringSupportedBefore)),
    ];
    let conditions = ruled(case, &effect::IN_FORCE, rows);
    assess_case(case, Measure::Restructuring, &law::FEES, conditions, || {
        let trace = case.trace;
        let fees = case.ask::<Money>(Field::RestructuringFees).figure(trace, Term::RestructuringFees)?.exact();
        let cap = Figure::stated(trace, &law::CAP, Term::FirmCap).exact();
        fees.lesser_of_exact(Term::RestructuringCapped, &cap)?.rounded(Term::RestructuringSubsidy, case.rounding)
    })
}
