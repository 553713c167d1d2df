//! The guarantee fee of a calendar year: paid in it, or accrued in it.
//!
//! The fee is the guaranteed amount times the yearly rate times the months over twelve, a part of a month
//! counting as one; paid at once for the whole term, or a year's part on every anniversary. That is how financing
//! guarantors charge: of anybody else's fee only what was actually paid is known.

use super::{Loan, days, days_within, months_until};
use crate::engine::case::{Gap, Known};
use crate::engine::choice::{CostYear, FeePayment};
use crate::engine::figure::{Figure, How, Trace, sum};
use crate::engine::gap::{all, both};
use crate::engine::law::conventions;
use crate::engine::quantity::{Date, Money, Months, Rate, Rounding};
use crate::engine::term::Term;

impl Loan {
    /// The guarantee fee of a year, by the reading; nothing where nobody stands behind the loan who was paid for it.
    pub(super) fn fee(&self, year: i32, reading: CostYear, trace: Trace) -> Known<Option<Figure<Money>>> {
        let guarantee = self.guarantee.known()?;
        if !guarantee.has_fee() {
            return Ok(None);
        }
        if self.actual_fee.typed()?.is_some() {
            return self.actual_fee.figure(trace, Term::YearFee).map(Some);
        }
        if !guarantee.is_financing() {
            return Ok(None);
        }
        let fee = match reading {
            CostYear::Paid => self.fee_paid(year, trace),
            CostYear::Accrued => self.fee_accrued(year, trace),
        };
        fee.map(Some)
    }

    /// The parts of the fee by the day they are paid.
    fn fee_paid(&self, year: i32, trace: Trace) -> Known<Figure<Money>> {
        let parts = self.fee_parts()?;
        let paid = parts.into_iter().filter(|(on, _)| on.year() == year);
        let parts = all(paid.map(|(_, span)| self.fee_of(span, trace)))?;
        Ok(sum(trace, Term::YearFee, &parts)?.of_loan(self.index))
    }

    /// The parts of the fee, each with the day it is paid.
    fn fee_parts(&self) -> Known<Vec<(Date, Span)>> {
        let ((start, end), first) = both(self.term(), self.fee_day()).map_err(|gap| self.and_price(gap))?;
        let whole = Span { from: start, to: end, months: months_until(start, end) };
        Ok(match self.fee_payment.or(FeePayment::Upfront)? {
            FeePayment::Upfront => vec![(first, whole)],
            FeePayment::Yearly => whole.years().map(|(after, part)| (first.plus_months(after), part)).collect(),
        })
    }

    /// Every payment of the fee by contract; none where no financing guarantor stands behind the loan.
    pub(super) fn fee_payments(&self) -> Known<Vec<(Date, Money)>> {
        if !self.has_financing_guarantor()? {
            return Ok(Vec::new());
        }
        all(self.fee_parts()?.into_iter().map(|(on, span)| Ok((on, self.fee_of(span, Trace::Off)?.value()))))
    }

    /// The whole fee, spread over the days of the term.
    fn fee_accrued(&self, year: i32, trace: Trace) -> Known<Figure<Money>> {
        let (start, end) = self.term().map_err(|gap| self.and_price(gap))?;
        let Some((from, to)) = days_within(start, end, year) else {
            return Ok(sum(trace, Term::YearFee, &[])?.of_loan(self.index));
        };
        let span = |from, to, term| {
            let how = How::Between(from, to);
            days(from, to).map(|days| Figure::leaf(trace, days, term, Some(self.index), how))
        };
        let (part, whole) = (span(from, to, Term::FeeDays)?, span(start, end, Term::TermDays)?);
        let fee = self.fee_of(Span { from: start, to: end, months: months_until(start, end) }, trace)?;
        fee.prorated(Term::FeeExact, None, &part, &whole)?.rounded(Term::YearFee, Rounding::HalfUp)
    }

    fn fee_of(&self, span: Span, trace: Trace) -> Known<Figure<Money>> {
        let (amount, rate) = self.fee_price(trace)?;
        let how = How::Between(span.from, span.to);
        let part = Figure::leaf(trace, Months::new(span.months), Term::FeeMonths, Some(self.index), how);
        let whole = Figure::stated(trace, &conventions::MONTHS_IN_YEAR, Term::MonthsInYear);
        amount.prorated(Term::FeeExact, Some(&rate), &part, &whole)?.rounded(Term::Fee, Rounding::HalfUp)
    }

    /// The amount guaranteed and the rate of its fee.
    fn fee_price(&self, trace: Trace) -> Known<(Figure<Money>, Figure<Rate>)> {
        both(self.guaranteed(trace), self.fee_rate.figure(trace, Term::FeeRate))
    }

    /// A gap about the term, with what is missing for the price beside it, so that everything is asked at once.
    fn and_price(&self, gap: Gap) -> Gap {
        match self.fee_price(Trace::Off) {
            Ok(_) => gap,
            Err(price) => gap.and(price),
        }
    }

    /// The year of the first payment of the fee, or where costs belong to the year they accrue in, the loan's first.
    pub(in crate::engine) fn first_fee_year(&self, reading: CostYear) -> Known<i32> {
        let day = match reading {
            CostYear::Paid => self.fee_day(),
            CostYear::Accrued => self.start.known(),
        };
        day.map(Date::year)
    }

    /// The day of the first payment of the fee.
    pub(in crate::engine) fn fee_day(&self) -> Known<Date> {
        match self.fee_paid_on.typed()? {
            Some(day) => Ok(day),
            None => self.start.known(),
        }
    }
}

/// A span of time and its months, a part of one counting as one.
#[derive(Clone, Copy)]
struct Span {
    from: Date,
    to: Date,
    months: u32,
}

impl Span {
    /// Its years, each with the months before it; the last may be shorter.
    fn years(self) -> impl Iterator<Item = (u32, Span)> {
        let year = conventions::MONTHS_IN_YEAR.value.get();
        (0..self.months.div_ceil(year)).map(move |count| {
            let after = count * year;
            let months = (self.months - after).min(year);
            let to = self.to.min(self.from.plus_months(after + months));
            (after, Span { from: self.from.plus_months(after), to, months })
        })
    }
}
