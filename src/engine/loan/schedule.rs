//! Repayment schedules: when interest and principal are paid, and on what balance interest runs.
//!
//! Interest settled monthly or quarterly runs by actual days, the first counted and the last not, and is paid on
//! the day after the settlement day. Equal instalments and equal principal run by months of a twelfth of the
//! year, on the corresponding day; a last period shorter than a month runs by days. Each payment is rounded to
//! the fen by the bank, and the last one absorbs what rounding left over.

use super::annuity::annuity;
use super::{Loan, days, months_until};
use crate::engine::case::{Case, Gap, Known};
use crate::engine::choice::{DayBasis, Repayment};
use crate::engine::field::LoanIndex;
use crate::engine::figure::{Figure, How, Trace};
use crate::engine::gap::both;
use crate::engine::law::conventions;
use crate::engine::quantity::{Date, Days, Exact, Money, Months, Rate, Rounding};
use crate::engine::term::Term;

/// One payment of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// The first day of its period.
    pub from: Date,
    /// The day it is paid, which the period does not contain.
    pub on: Date,
    /// The balance its interest runs on.
    pub opening: Money,
    /// The interest paid.
    pub interest: Money,
    /// The principal paid.
    pub principal: Money,
    /// Whether the period counts as a twelfth of a year rather than by days.
    pub whole_month: bool,
}

/// The payments of a loan.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The payments, in order.
    pub instalments: Vec<Instalment>,
    pub(super) rate: Figure<Rate>,
    amount: Figure<Money>,
    basis: Figure<Days>,
    loan: LoanIndex,
}

/// What is equal from month to month.
#[derive(Clone, Copy)]
enum Equal {
    Principal(Money),
    Payment(Money),
}

impl Loan {
    /// The schedule, once amount, rate, dates and way of repayment are known.
    pub fn schedule(&self, case: &Case) -> &Known<Schedule> {
        self.schedule.get_or_init(|| self.work_out_schedule(case.trace))
    }

    fn work_out_schedule(&self, trace: Trace) -> Known<Schedule> {
        let money = both(self.amount.figure(trace, Term::LoanAmount), self.contract_rate(trace));
        let time = both(self.term(), self.repayment.known());
        let ((amount, rate), ((start, end), repayment)) = both(money, time)?;
        let basis = match self.day_basis.or(DayBasis::Days360)? {
            DayBasis::Days360 => &conventions::DAY_BASIS_360,
            DayBasis::Days365 => &conventions::DAY_BASIS_365,
        };
        let basis = Figure::stated(trace, basis, Term::DayBasis);
        let mut schedule = Schedule { instalments: Vec::new(), rate, amount, basis, loan: self.index };
        let (of, months) = (schedule.amount.value(), months_until(start, end));
        let every = match repayment {
            Repayment::Bullet => None,
            Repayment::MonthlyInterest => Some(1),
            Repayment::QuarterlyInterest => Some(3),
            Repayment::EqualPrincipal => {
                let share = of.exact().times(1, i128::from(months))?.round(Rounding::HalfUp)?;
                schedule.monthly(start, end, Equal::Principal(share))?;
                return Ok(schedule);
            }
            Repayment::EqualInstalment => {
                let payment = annuity(of, schedule.rate.value(), months)?;
                schedule.monthly(start, end, Equal::Payment(payment))?;
                return Ok(schedule);
            }
        };
        let payments = every.map_or_else(|| Ok(Vec::new()), |every| self.settlements(start, end, every))?;
        schedule.interest_only(&payments, start, end)?;
        Ok(schedule)
    }

    /// The days on which settled interest is paid: the day after the settlement day of every month, or of the
    /// last month of every quarter, before the loan falls due.
    fn settlements(&self, start: Date, end: Date, every: u32) -> Known<Vec<Date>> {
        let day = self.settlement_day.or(conventions::SETTLEMENT_DAY.value.get())?;
        let months = (0..=months_until(start, end)).map(|month| start.with_day(1).plus_months(month));
        let settled = months.filter(|month| month.month() % every == 0);
        Ok(settled.map(|month| month.with_day(day).next()).filter(|paid| *paid > start && *paid < end).collect())
    }
}

impl Schedule {
    fn interest_only(&mut self, payments: &[Date], start: Date, end: Date) -> Result<(), Gap> {
        let mut from = start;
        for on in payments {
            self.push(from, *on, Money::ZERO, false)?;
            from = *on;
        }
        self.push(from, end, self.amount.value(), false)
    }

    /// Monthly payments, of which all but the last are equal.
    fn monthly(&mut self, start: Date, end: Date, equal: Equal) -> Result<(), Gap> {
        let months = months_until(start, end);
        for month in 1..=months {
            let from = start.plus_months(month - 1);
            let due = start.plus_months(month);
            if month == months {
                let whole = end == due || end.next() == due;
                let opening = self.balance()?;
                return self.push(from, end, opening, whole);
            }
            self.push(from, due, Money::ZERO, true)?;
            if let Some(last) = self.instalments.last_mut() {
                let principal = match equal {
                    Equal::Principal(share) => share,
                    Equal::Payment(payment) => payment.minus(last.interest)?,
                };
                last.principal = principal.min(last.opening);
            }
        }
        Ok(())
    }

    fn push(&mut self, from: Date, on: Date, principal: Money, whole_month: bool) -> Result<(), Gap> {
        let opening = self.balance()?;
        let mut instalment = Instalment { from, on, opening, interest: Money::ZERO, principal, whole_month };
        let period = self.instalments.len();
        instalment.interest = self.interest(period, &instalment, Trace::Off)?.value();
        self.instalments.push(instalment);
        Ok(())
    }

    fn balance(&self) -> Result<Money, Gap> {
        match self.instalments.last() {
            None => Ok(self.amount.value()),
            Some(last) => Ok(last.opening.minus(last.principal)?),
        }
    }

    /// The interest of a period, explained where that is asked for.
    pub(super) fn paid_interest(&self, period: usize, of: &Instalment, trace: Trace) -> Known<Figure<Money>> {
        match trace {
            Trace::On => self.interest(period, of, trace),
            Trace::Off => Ok(Figure::unexplained(of.interest)),
        }
    }

    /// The interest of a period, explained.
    fn interest(&self, period: usize, of: &Instalment, trace: Trace) -> Known<Figure<Money>> {
        let exact = if of.whole_month {
            let (opening, rate) = (self.opening(period, of, trace), self.rate_for(trace));
            let how = How::Between(of.from, of.on);
            let one = Figure::leaf(trace, Months::new(1), Term::OneMonth, Some(self.loan), how);
            let twelve = Figure::stated(trace, &conventions::MONTHS_IN_YEAR, Term::MonthsInYear);
            opening.prorated(Term::PeriodInterestExact, Some(&rate), &one, &twelve)?
        } else {
            self.interest_of_days(period, of, (of.from, of.on), trace)?
        };
        exact.rounded(Term::PeriodInterest, Rounding::HalfUp)
    }

    /// The interest on a period's balance between two days, by days and unrounded.
    pub(super) fn interest_of_days(
        &self,
        period: usize,
        of: &Instalment,
        (from, to): (Date, Date),
        trace: Trace,
    ) -> Known<Figure<Exact>> {
        let span = Figure::leaf(trace, days(from, to)?, Term::InterestDays, Some(self.loan), How::Between(from, to));
        let basis = if trace == Trace::On { self.basis.clone() } else { self.basis.unrecorded() };
        let (opening, rate) = (self.opening(period, of, trace), self.rate_for(trace));
        opening.prorated(Term::PeriodInterestExact, Some(&rate), &span, &basis)
    }

    fn rate_for(&self, trace: Trace) -> Figure<Rate> {
        if trace == Trace::On { self.rate.clone() } else { self.rate.unrecorded() }
    }

    /// The balance at the beginning of a period: the loan itself until principal has been repaid.
    fn opening(&self, period: usize, of: &Instalment, trace: Trace) -> Figure<Money> {
        if of.opening == self.amount.value() {
            return if trace == Trace::On { self.amount.clone() } else { self.amount.unrecorded() };
        }
        let how = How::Scheduled { period: u32::try_from(period).unwrap_or(u32::MAX) };
        Figure::leaf(trace, of.opening, Term::OpeningBalance, Some(self.loan), how)
    }
}
