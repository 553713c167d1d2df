//! Interest of a calendar year: paid in it, or accrued in it.

use super::{Loan, days, days_within};
use crate::engine::case::{Case, Known};
use crate::engine::choice::CostYear;
use crate::engine::figure::{Figure, How, Trace, sum, sum_exact};
use crate::engine::gap::all;
use crate::engine::quantity::{Exact, Money, Rounding};
use crate::engine::term::Term;

impl Loan {
    /// The interest of a year, by the reading; a typed amount actually paid stands for either.
    pub(super) fn interest(&self, case: &Case, year: i32, reading: CostYear, trace: Trace) -> Known<Figure<Money>> {
        if self.actual_interest.typed()?.is_some() {
            return self.actual_interest.figure(trace, Term::YearInterest);
        }
        match reading {
            CostYear::Paid => self.interest_paid(case, year, trace),
            CostYear::Accrued => self.interest_accrued(case, year, trace),
        }
    }

    /// Interest by the day it is paid.
    fn interest_paid(&self, case: &Case, year: i32, trace: Trace) -> Known<Figure<Money>> {
        let schedule = self.schedule(case).as_ref().map_err(Clone::clone)?;
        let paid = schedule.instalments.iter().enumerate().filter(|(_, instalment)| instalment.on.year() == year);
        let parts = all(paid.map(|(period, instalment)| schedule.paid_interest(period, instalment, trace)))?;
        Ok(sum(trace, Term::YearInterest, &parts)?.of_loan(self.index))
    }

    /// Interest by the days it runs over; of a period counted as a month, the days' share of the month.
    fn interest_accrued(&self, case: &Case, year: i32, trace: Trace) -> Known<Figure<Money>> {
        let schedule = self.schedule(case).as_ref().map_err(Clone::clone)?;
        let mut parts: Vec<Figure<Exact>> = Vec::new();
        for (period, instalment) in schedule.instalments.iter().enumerate() {
            let Some((from, to)) = days_within(instalment.from, instalment.on, year) else { continue };
            parts.push(if instalment.whole_month {
                let span = |from, to| {
                    let how = How::Between(from, to);
                    days(from, to).map(|days| Figure::leaf(trace, days, Term::InterestDays, Some(self.index), how))
                };
                let (part, whole) = (span(from, to)?, span(instalment.from, instalment.on)?);
                let interest = schedule.paid_interest(period, instalment, trace)?;
                interest.prorated(Term::PeriodInterestExact, None, &part, &whole)?
            } else {
                schedule.interest_of_days(period, instalment, (from, to), trace)?
            });
        }
        let exact = sum_exact(trace, Term::AccruedInterestExact, &parts)?.of_loan(self.index);
        exact.rounded(Term::AccruedInterest, Rounding::HalfUp)
    }
}
