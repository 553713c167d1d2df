//! （九） What a bank gets for lending to small enterprises through a financing platform: 2.5‰ of a loan of up to a
//! year, 5‰ of a longer one.
//!
//! Paid once (A9), in the year the loan is drawn, the subsidy of the largest loan stays below the cap on a single loan, which therefore plays no part
//! unless the subsidy is paid every year. The limit of 10,000,000 is the enterprise's: its loans through platforms
//! that run at the same time count together.

use super::borrower::{self, Share};
use super::{
    Candidate, blank, first_year_note, in_force, judge_loans, once_per_loan_note, small_or_micro, with_readings,
};
use crate::engine::case::{Case, Known, Readings};
use crate::engine::choice::{Lender, PlatformYears, YesNo};
use crate::engine::condition::{Condition, Outcome, Requirement, Verdict};
use crate::engine::field::{At, Field};
use crate::engine::figure::{Figure, How, Trace};
use crate::engine::gap::{all, both};
use crate::engine::law::{effect, platform_loan as law};
use crate::engine::loan::{Loan, years_until};
use crate::engine::quantity::{Money, Years};
use crate::engine::report::{Amount, Assessment, Measure, Note};
use crate::engine::term::Term;

/// Assesses the platform subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadPlatformYears])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let mut assessment = blank(Measure::PlatformLoan, &law::PARTNER_BANK, Measure::PlatformLoan.receiver());
    assessment.concerned = case.ledger().any(|loan| through_platform(case, loan) == Outcome::Met);
    let mut of_case = vec![in_force(case.year.known(), &effect::IN_FORCE), small_or_micro(case, &law::SMALL_MICRO)];
    if !case.loans.is_empty() {
        let share = |loan| Share::of(loan, bank(loan).and(through_platform(case, loan)), loan.amount.known());
        let shares: Vec<Share> = case.ledger().map(share).collect();
        of_case.push(borrower::at_most(Requirement::BorrowerWithin, &shares, &law::LOAN_MAX));
    }
    let mut paid = Vec::new();
    let candidates = case.ledger().map(|loan| {
        let conditions = vec![
            Condition::new(Requirement::PlatformBank, &law::PARTNER_BANK, bank(loan)),
            Condition::new(Requirement::ThroughPlatform, &law::THROUGH_PLATFORM, through_platform(case, loan)),
        ];
        let subsidy = subsidy(loan, readings.platform_years, case, trace).and_then(|(first, grown)| {
            paid.extend(by_year(first, &grown)?.into_iter().map(|of_year| (loan.index, of_year)));
            Ok(grown.last().cloned().map(Amount::exactly))
        });
        Candidate::new(loan.index, conditions, subsidy)
    });
    let candidates = candidates.collect();
    judge_loans(&mut assessment, of_case, candidates);
    if readings.platform_years == PlatformYears::Once && assessment.verdict != Verdict::Refused {
        assessment.notes.push(Note::CapOutOfReach);
    }
    let once = once_per_loan_note(&assessment).filter(|_| readings.platform_years == PlatformYears::Once);
    assessment.notes.extend(once.into_iter().chain(first_year_note(case, &assessment)));
    assessment.pay_in_years(case, trace, Term::PlatformSubsidy, &paid);
    assessment
}

fn bank(loan: &Loan) -> Outcome {
    Outcome::test(loan.lender.known(), |lender| lender == Lender::Bank)
}

fn through_platform(case: &Case, loan: &Loan) -> Outcome {
    Outcome::yes(&case.pick_at::<YesNo>(At::loan(loan.index, Field::Platform)))
}

/// The year a loan is drawn in, and what its subsidy has grown to after each year that is paid for.
fn subsidy(loan: &Loan, reading: PlatformYears, case: &Case, trace: Trace) -> Known<(i32, Vec<Figure<Money>>)> {
    let (amount, (start, end)) = both(loan.amount.figure(trace, Term::LoanAmount), loan.term())?;
    let years = years_until(start, end);
    let rate = if years <= law::SHORT_TERM.value { &law::SHORT_RATE } else { &law::LONG_RATE };
    let once = amount.times(Term::PlatformSubsidyExact, &Figure::stated(trace, rate, Term::PlatformRate))?;
    let grown = match reading {
        PlatformYears::Once => vec![once.rounded(Term::PlatformSubsidy, case.rounding)],
        PlatformYears::Yearly => {
            let cap = Figure::stated(trace, &law::CAP, Term::PlatformCap).exact();
            let after = |count| {
                let how = How::Between(start, end.min(start.plus_years(Years::new(count))));
                let years = Figure::leaf(trace, Years::new(count), Term::PlatformYears, Some(loan.index), how);
                let exact = once.times_whole(Term::PlatformSubsidyYears, &years)?;
                exact.lesser_of_exact(Term::PlatformSubsidyCapped, &cap)?.rounded(Term::PlatformSubsidy, case.rounding)
            };
            (1..=years.get()).map(after).collect()
        }
    };
    Ok((start.year(), all(grown)?))
}

/// What each year adds, from the year the loan is drawn in until the cap on it is reached.
fn by_year(first: i32, grown: &[Figure<Money>]) -> Known<Vec<(i32, Figure<Money>)>> {
    let mut years = Vec::new();
    for (year, (at, now)) in (first..).zip(grown.iter().enumerate()) {
        let before = at.checked_sub(1).and_then(|at| grown.get(at));
        let added = before.map_or_else(|| Ok(now.clone()), |before| now.minus(Term::PlatformSubsidy, before))?;
        if added.value() > Money::ZERO || at == 0 {
            years.push((year, added));
        }
    }
    Ok(years)
}
