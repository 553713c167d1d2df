//! What the loans of the year really cost, with everything that was charged for them.

use super::case::Case;
use super::field::Field;
use super::figure::{Figure, sum};
use super::measures::premium_subsidy;
use super::quantity::Money;
use super::report::{Assessment, Measure};
use super::term::Term;

/// What the lender may have charged.
const FEES: [(Field, Term); 4] = [
    (Field::FeesCommitment, Term::CommitmentFee),
    (Field::FeesManagement, Term::ManagementFee),
    (Field::FeesAdvisory, Term::AdvisoryFees),
    (Field::FeesAppraisal, Term::AppraisalFee),
];

/// What is known of the year's true cost: interest and guarantee fee of every loan, the premiums of those insured in the
/// year, the bridge fee, and what else was charged. What was withheld is no fee: a part of it may still be the enterprise's own.
pub(in crate::engine) fn true_cost(case: &Case, measures: &[Assessment]) -> Option<Figure<Money>> {
    let trace = case.trace;
    // What the enterprise bore before any subsidy came back to it.
    let loans = case.ledger().filter_map(|loan| loan.cost(case, case.readings.cost_year, &Ok(None)).ok());
    let premiums = case.ledger().filter_map(|loan| premium_subsidy::premium_paid(case, loan));
    let bridge = measures.iter().filter(|assessment| assessment.measure == Measure::BridgeLoan);
    let bridge = bridge.filter_map(|assessment| assessment.amount.as_ref().map(|amount| amount.least.clone()));
    let fees = FEES.iter().filter_map(|(field, term)| case.ask::<Money>(*field).figure(trace, *term).ok());
    let parts: Vec<Figure<Money>> = loans.chain(premiums).chain(bridge).chain(fees).collect();
    if parts.is_empty() {
        return None;
    }
    sum(trace, Term::TrueCost, &parts).ok()
}
