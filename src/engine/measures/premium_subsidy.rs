//! （十一） The premium subsidy: half of a premium of 3 % of an insured loan.
//!
//! 固定费率基数 makes the premium a notional one, which does not depend on what the insurer charged (A10). A
//! loan is insured when it is drawn, so that is the year of its subsidy.

use super::{Candidate, blank, first_year_note, in_force, judge_loans, once_per_loan_note, with_readings};
use crate::engine::case::{Asked, Case, Known, Readings};
use crate::engine::choice::{Guarantee, PremiumBase};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::enterprise::SizeClass;
use crate::engine::field::{At, Field, LoanIndex};
use crate::engine::figure::{Figure, Trace};
use crate::engine::gap::both;
use crate::engine::law::{effect, premium_subsidy as law};
use crate::engine::loan::Loan;
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Measure, Note, Part};
use crate::engine::term::Term;

/// Assesses the premium subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadPremiumBase])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let mut assessment = blank(Measure::PremiumSubsidy, &law::SME, Measure::PremiumSubsidy.receiver());
    assessment.concerned = case.ledger().any(|loan| insured(loan) == Outcome::Met);
    let sme = case.enterprise.is_at_most(SizeClass::Medium);
    let of_case = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition::new(Requirement::SmeBorrower, &law::SME, sme).found(case.enterprise.class()),
    ];
    let mut paid = Vec::new();
    let candidates = case.ledger().map(|loan| {
        let conditions = vec![
            Condition::new(Requirement::Insured, &law::INSURED, insured(loan)),
            Condition::at_most(Requirement::LoanAtMost, loan.amount.known(), &law::LOAN_MAX),
        ];
        let drawn = loan.start.known();
        let subsidy = both(subsidy(loan, readings.premium_base, case, trace), drawn).map(|(subsidy, day)| {
            paid.push((loan.index, (day.year(), subsidy.clone())));
            Some(Amount::exactly(subsidy))
        });
        Candidate::new(loan.index, conditions, subsidy)
    });
    let candidates = candidates.collect();
    judge_loans(&mut assessment, of_case, candidates);
    let exceeds = |part: &Part| {
        let subsidy = part.amount.as_ref().map(|amount| amount.least.value());
        premium(case, part.loan).answer.is_some_and(|premium| subsidy.is_some_and(|subsidy| premium < subsidy))
    };
    if assessment.counted().any(exceeds) {
        assessment.notes.push(Note::PremiumOverSubsidy);
    }
    let notes = [once_per_loan_note(&assessment), first_year_note(case, &assessment)];
    assessment.notes.extend(notes.into_iter().flatten());
    assessment.pay_in_years(case, trace, Term::PremiumSubsidy, &paid);
    assessment
}

fn insured(loan: &Loan) -> Outcome {
    Outcome::test(loan.guarantee.known(), |guarantee| guarantee == Guarantee::Insurance)
}

fn premium(case: &Case, loan: LoanIndex) -> Asked<Money> {
    case.ask_at(At::loan(loan, Field::Premium))
}

/// The premium of an insured loan drawn in the year asked about: the loan is insured when it is drawn.
pub(in crate::engine) fn premium_paid(case: &Case, loan: &Loan) -> Option<Figure<Money>> {
    let drawn = both(case.year.known(), loan.start.known()).is_ok_and(|(year, start)| start.year() == year);
    let paid = premium(case, loan.index).figure(case.trace, Term::PremiumPaid).ok()?;
    (drawn && insured(loan) == Outcome::Met).then_some(paid)
}

fn subsidy(loan: &Loan, reading: PremiumBase, case: &Case, trace: Trace) -> Known<Figure<Money>> {
    let ratio = Figure::stated(trace, &law::RATIO, Term::PremiumRatio);
    let exact = match reading {
        PremiumBase::Notional => {
            let rate = Figure::stated(trace, &law::PREMIUM_RATE, Term::PremiumRate);
            let amount = loan.amount.figure(trace, Term::LoanAmount)?;
            amount.times_all(Term::PremiumSubsidyExact, &[&rate, &ratio])?
        }
        PremiumBase::Actual => {
            premium(case, loan.index).figure(trace, Term::PremiumPaid)?.times(Term::PremiumSubsidyExact, &ratio)?
        }
    };
    exact.rounded(Term::PremiumSubsidy, case.rounding)
}
