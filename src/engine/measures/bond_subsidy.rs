//! （十九） The subsidy of bonds issued: 2‰ of what they brought in, under a yearly cap.
//!
//! 实际融资额 is what arrived in the year asked about; the province's own reward excludes this one.

use super::{assess_case, in_force};
use crate::engine::case::Case;
use crate::engine::condition::{Condition, Requirement};
use crate::engine::field::Field;
use crate::engine::figure::Figure;
use crate::engine::law::{bond_subsidy as law, effect};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// Assesses the bond subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    let local = case.enterprise.is_local();
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition::new(Requirement::LocalEnterprise, &law::LOCAL_PRIVATE, local),
        Condition::new(Requirement::PrivateEnterprise, &law::LOCAL_PRIVATE, case.yes(Field::Private)),
        Condition::new(Requirement::NoProvincialBondReward, &law::NOT_TWICE, case.no(Field::BondProvincialReward)),
    ];
    assess_case(case, Measure::BondSubsidy, &law::BOND, conditions, || {
        let trace = case.trace;
        let raised = case.ask(Field::BondRaised).figure(trace, Term::Raised)?;
        let subsidy = raised.times(Term::BondSubsidyExact, &Figure::stated(trace, &law::RATIO, Term::SubsidyRatio))?;
        let cap = Figure::stated(trace, &law::CAP, Term::YearlyCap).exact();
        subsidy.lesser_of_exact(Term::BondSubsidyCapped, &cap)?.rounded(Term::BondSubsidy, case.rounding)
    })
}
