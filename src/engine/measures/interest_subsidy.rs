//! （十七） Half of the interest and guarantee fee actually paid in the year, at most 300,000 an enterprise and year.
//!
//! Every working-capital loan from a bank within the limits counts, and all share one cap (A7). Penalties,
//! insurance premiums and bridge fees are not 利息和担保费用 (A6); what a private guarantor was actually paid is, since the
//! text does not say who charges it. A guarantee fee that the guarantee-fee subsidy of （十六） returned to the enterprise
//! was not actually paid by it: it comes once, with the loan's first fee.

use super::{Candidate, blank, first_year_note, guarantee_fee, in_force, judge_loans, small_or_micro, with_readings};
use crate::engine::case::{Case, Known, Readings};
use crate::engine::choice::{Guarantee, Lender, LoanSize, Purpose, SeveralLoans};
use crate::engine::condition::{Condition, Outcome, Requirement, Total, Verdict};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace, greatest_of, sum};
use crate::engine::gap::both;
use crate::engine::law::{effect, interest_subsidy as law};
use crate::engine::loan::Loan;
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Cost, Measure, Note, Receiver};
use crate::engine::term::Term;

/// Assesses the interest subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadLoanSize, Field::ReadCostYear, Field::ReadSeveralLoans])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let mut assessment = blank(Measure::InterestSubsidy, &law::SMALL_MICRO, Receiver::Enterprise);
    let mut of_case = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        small_or_micro(case, &law::SMALL_MICRO),
        Condition::new(
            Requirement::NoOtherInterestSubsidy,
            &law::ONCE_A_YEAR,
            Outcome::no(&case.growth.other_interest_subsidy),
        ),
    ];
    if readings.loan_size == LoanSize::YearTotal && !case.loans.is_empty() {
        of_case.push(Condition::total_at_least(Requirement::LoanAtLeast, &year_total(case), &law::LOAN_MIN));
    }
    let rebates = guarantee_fee::rebates(case, readings, trace);
    let candidates = case.ledger().map(|loan| {
        let rebate = rebates.of_year(case.year.known(), loan, readings.cost_year);
        let cost = loan.cost(case, readings.cost_year, &rebate);
        Candidate::new(loan.index, conditions(loan, readings), cost.map(Amount::exactly).map(Some))
    });
    let candidates = candidates.collect();
    judge_loans(&mut assessment, of_case, candidates);
    notes(&mut assessment, case);
    let costs = assessment.counted_figures();
    let subsidy = subsidy(&costs, readings.several_loans, case, trace);
    match subsidy {
        Ok(Some((subsidy, left))) => {
            assessment.pay(Ok(Some(Amount::exactly(subsidy))));
            if left.value() == Money::ZERO && assessment.amount.is_some() {
                assessment.notes.push(Note::CapReached);
            }
            assessment.cap_left = Some(left).filter(|_| assessment.verdict != Verdict::Refused);
            assessment.cost = assessment.amount.as_ref().and_then(|amount| net(&costs, &amount.least, trace).ok());
        }
        Ok(None) => {}
        Err(gap) => assessment.pay(Err(gap)),
    }
    assessment
}

fn conditions(loan: &Loan, readings: &Readings) -> Vec<Condition> {
    let bank = Outcome::test(loan.lender.known(), |lender| lender == Lender::Bank);
    let working = Outcome::test(loan.purpose.known(), |purpose| purpose == Purpose::WorkingCapital);
    let mut conditions = vec![Condition::new(Requirement::BankLoan, &law::BANK_LOAN, bank)];
    if readings.loan_size == LoanSize::EachLoan {
        conditions.push(Condition::at_least(Requirement::LoanAtLeast, loan.amount.known(), &law::LOAN_MIN));
    }
    conditions.push(Condition::at_most(Requirement::LoanAtMost, loan.amount.known(), &law::LOAN_MAX));
    conditions.push(Condition::new(Requirement::WorkingCapital, &law::WORKING_CAPITAL, working));
    conditions
}

/// The total of the bank's working-capital loans, for the reading that holds the lower limit against it (A5).
fn year_total(case: &Case) -> Total {
    Total::of(case.ledger().filter_map(|loan| {
        let counts = both(loan.lender.known(), loan.purpose.known());
        match counts {
            Ok((Lender::Bank, Purpose::WorkingCapital)) => Some(loan.amount.known()),
            Ok(_) => None,
            Err(gap) => Some(Err(gap)),
        }
    }))
}

/// Half of the costs, rounded, up to the cap; and what is left under the cap.
pub(in crate::engine) fn subsidy(
    costs: &[Figure<Money>],
    several: SeveralLoans,
    case: &Case,
    trace: Trace,
) -> Known<Option<(Figure<Money>, Figure<Money>)>> {
    let Some(base) = base(costs, several, trace)? else { return Ok(None) };
    let cap = Figure::stated(trace, &law::YEARLY_CAP, Term::YearlyCap);
    let half = base.times(Term::SubsidyExact, &Figure::stated(trace, &law::RATIO, Term::SubsidyRatio))?;
    let capped = half.lesser_of_exact(Term::SubsidyCapped, &cap.exact())?;
    let subsidy = capped.rounded(Term::InterestSubsidy, case.rounding)?;
    let left = cap.minus(Term::CapLeft, &subsidy)?;
    Ok(Some((subsidy, left)))
}

/// What the subsidy is half of; nothing without a cost.
pub(in crate::engine) fn base(
    costs: &[Figure<Money>],
    several: SeveralLoans,
    trace: Trace,
) -> Known<Option<Figure<Money>>> {
    match several {
        _ if costs.is_empty() => Ok(None),
        SeveralLoans::Sum => sum(trace, Term::CostBase, costs).map(Some),
        SeveralLoans::OneLoan => Ok(greatest_of(Term::CostBase, costs)),
    }
}

/// What the loans cost before and after the subsidy.
fn net(costs: &[Figure<Money>], subsidy: &Figure<Money>, trace: Trace) -> Known<Cost> {
    let before = sum(trace, Term::CostBefore, costs)?;
    let after = before.minus(Term::CostAfter, subsidy)?;
    Ok(Cost { before, after })
}

fn notes(assessment: &mut Assessment, case: &Case) {
    let first_year = first_year_note(case, assessment);
    assessment.notes.extend(first_year);
    let counted: Vec<&Loan> = assessment.counted().filter_map(|part| case.loan(part.loan)).collect();
    let any = |by: fn(Guarantee) -> bool, holds: fn(&Loan) -> bool| {
        counted.iter().any(|loan| loan.guarantee.answer.is_some_and(by) && holds(loan))
    };
    let fee_paid = |loan: &Loan| loan.actual_fee.answer.is_some_and(|fee| fee > Money::ZERO);
    let noted = [
        (any(|by| by == Guarantee::Insurance, |_| true), Note::PremiumNotCounted),
        (any(|by| by == Guarantee::Private, fee_paid), Note::PrivateFeeCounted),
        (any(|by| !by.has_fee(), fee_paid), Note::FeeWithoutGuarantor),
        (counted.iter().any(|loan| loan.actual_interest.answer.is_none()), Note::Estimated),
    ];
    assessment.notes.extend(noted.into_iter().filter_map(|(holds, note)| holds.then_some(note)));
}
