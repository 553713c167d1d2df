//! One loan of the ledger: what is asked about it and what follows from the answers alone.

mod annuity;
mod fee;
mod interest;
mod payment;
mod rate;
mod schedule;

pub use payment::{Payment, PaymentKind};
pub use schedule::{Instalment, Schedule};

use std::cell::OnceCell;

use super::case::{Asked, Case, Gap, Known, ProblemKind, Reader};
use super::choice::{
    Choice, Collateral, CostYear, DayBasis, FeePayment, Guarantee, Lender, LprTenor, Purpose, RateForm, Repayment,
    YesNo,
};
use super::field::{At, Field, LoanIndex};
use super::figure::{Figure, Trace, sum};
use super::gap::both;
use super::quantity::{Date, Money, Rate, Years};
use super::term::Term;

/// The longest loan a schedule is made for, in months; fifty years.
const LONGEST_TERM: u32 = 600;

/// What is asked about a loan.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each field is the question of the same name")]
pub struct Loan {
    pub index: LoanIndex,
    pub blank: bool,
    pub amount: Asked<Money>,
    pub lender: Asked<Lender>,
    pub purpose: Asked<Purpose>,
    pub start: Asked<Date>,
    pub end: Asked<Date>,
    pub rate_form: Asked<RateForm>,
    pub rate: Asked<Rate>,
    pub priced_on: Asked<Date>,
    pub lpr: Asked<Rate>,
    pub lpr_tenor: Asked<LprTenor>,
    pub repayment: Asked<Repayment>,
    pub day_basis: Asked<DayBasis>,
    pub settlement_day: Asked<u32>,
    pub actual_interest: Asked<Money>,
    pub guarantee: Asked<Guarantee>,
    pub guaranteed_amount: Asked<Money>,
    pub fee_rate: Asked<Rate>,
    pub fee_payment: Asked<FeePayment>,
    pub fee_paid_on: Asked<Date>,
    pub actual_fee: Asked<Money>,
    pub cooperating_bank: Asked<YesNo>,
    pub first_loan: Asked<YesNo>,
    pub collateral: Asked<Collateral>,
    pub key_project: Asked<YesNo>,
    pub principal_loss: Asked<Money>,
    /// The schedule, worked out once for both readings of a year's cost.
    schedule: OnceCell<Known<Schedule>>,
    /// The costs of the year by reading, worked out once for all readings that share them.
    costs: [OnceCell<Known<Costs>>; CostYear::ALL.len()],
}

/// What a loan cost in a year.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Costs {
    pub(in crate::engine) interest: Figure<Money>,
    /// Nothing where no fee is paid for a guarantee.
    pub(in crate::engine) fee: Option<Figure<Money>>,
}

impl Costs {
    /// Both together. Of the fee, a `rebate` was not borne by the enterprise; while it is open whether there is one,
    /// so is the cost, unless there is no fee it could lower.
    pub(in crate::engine) fn borne(&self, rebate: &Known<Option<Figure<Money>>>, trace: Trace) -> Known<Figure<Money>> {
        let fee = match &self.fee {
            Some(fee) if fee.value() > Money::ZERO => Some(match rebate.clone()? {
                Some(rebate) => fee.minus(Term::NetFee, &rebate.lesser_of(Term::FeeRebate, fee))?,
                None => fee.clone(),
            }),
            fee => fee.clone(),
        };
        let parts: Vec<Figure<Money>> = std::iter::once(self.interest.clone()).chain(fee).collect();
        sum(trace, Term::LoanCost, &parts)
    }
}

impl Loan {
    pub(in crate::engine) fn read(r: &mut Reader<'_>, index: LoanIndex) -> Loan {
        let at = |field| At::loan(index, field);
        let rate_form: Asked<RateForm> = r.choice(at(Field::RateForm));
        let mut loan = Loan {
            index,
            blank: r.answers.is_blank(index),
            amount: r.positive(at(Field::Amount)),
            lender: r.choice(at(Field::Lender)),
            purpose: r.choice(at(Field::Purpose)),
            start: r.date(at(Field::Start)),
            end: r.date(at(Field::End)),
            rate_form,
            rate: r.loan_rate(at(Field::Rate), rate_form.answer.unwrap_or_default()),
            priced_on: r.date(at(Field::PricedOn)),
            lpr: r.percent(at(Field::Lpr)),
            lpr_tenor: r.choice(at(Field::LprTenor)),
            repayment: r.choice(at(Field::Repayment)),
            day_basis: r.choice(at(Field::DayBasis)),
            settlement_day: r.day_of_month(at(Field::SettlementDay)),
            actual_interest: r.money(at(Field::ActualInterest)),
            guarantee: r.choice(at(Field::Guarantee)),
            guaranteed_amount: r.money(at(Field::GuaranteedAmount)),
            fee_rate: r.percent(at(Field::FeeRate)),
            fee_payment: r.choice(at(Field::FeePayment)),
            fee_paid_on: r.date(at(Field::FeePaidOn)),
            actual_fee: r.money(at(Field::ActualFee)),
            cooperating_bank: r.choice(at(Field::CooperatingBank)),
            first_loan: r.choice(at(Field::FirstLoan)),
            collateral: r.choice(at(Field::Collateral)),
            key_project: r.choice(at(Field::KeyProject)),
            principal_loss: r.money(at(Field::PrincipalLoss)),
            schedule: OnceCell::new(),
            costs: Default::default(),
        };
        loan.check(r);
        loan
    }

    /// Holds answers against each other; one that contradicts an earlier one counts as unanswered.
    fn check(&mut self, r: &mut Reader<'_>) {
        if let (Some(start), Some(end)) = (self.start.answer, self.end.answer) {
            let kind = match () {
                () if end <= start => Some(ProblemKind::NotAfterStart),
                () if end > start.plus_months(LONGEST_TERM) => Some(ProblemKind::TermTooLong),
                () => None,
            };
            if let Some(kind) = kind {
                self.end.refuse(r, kind);
            }
        }
        if let Some(amount) = self.amount.answer {
            for part in [&mut self.guaranteed_amount, &mut self.principal_loss] {
                if part.answer.is_some_and(|part| part > amount) {
                    part.refuse(r, ProblemKind::MoreThanLoan);
                }
            }
        }
        if self.contract_rate(Trace::Off).is_ok_and(|rate| rate.value() < Rate::ZERO) {
            self.rate.refuse(r, ProblemKind::RateBelowZero);
        }
    }

    /// The start and end of the loan.
    pub(in crate::engine) fn term(&self) -> Known<(Date, Date)> {
        both(self.start.known(), self.end.known())
    }

    /// Interest and guarantee fee of the year asked about: what the enterprise paid, or what accrued, by the reading.
    ///
    /// A typed amount actually paid stands for either. Of the fee, a `rebate` was not borne by the enterprise.
    pub(in crate::engine) fn cost(
        &self,
        case: &Case,
        reading: CostYear,
        rebate: &Known<Option<Figure<Money>>>,
    ) -> Known<Figure<Money>> {
        let trace = self.trace_of(case, reading);
        self.costs(case, reading)?.borne(rebate, trace)
    }

    /// The same in its parts, with the fee before any rebate.
    pub(in crate::engine) fn costs(&self, case: &Case, reading: CostYear) -> Known<&Costs> {
        let cell = match reading {
            CostYear::Paid => &self.costs[0],
            CostYear::Accrued => &self.costs[1],
        };
        let trace = self.trace_of(case, reading);
        let costs = cell.get_or_init(|| {
            let year = case.year.known()?;
            let (interest, fee) = both(self.interest(case, year, reading, trace), self.fee(year, reading, trace))?;
            Ok(Costs { interest, fee })
        });
        costs.as_ref().map_err(Clone::clone)
    }

    /// Only the reading chosen is ever explained.
    fn trace_of(&self, case: &Case, reading: CostYear) -> Trace {
        if reading == case.readings.cost_year { case.trace } else { Trace::Off }
    }

    /// Forgets the costs of the year, since another is asked about.
    pub(in crate::engine) fn forget_costs(&mut self) {
        self.costs = Default::default();
    }

    /// Whether the loan is guaranteed by a financing guarantor, of the government or another.
    pub(in crate::engine) fn has_financing_guarantor(&self) -> Known<bool> {
        self.guarantee.known().map(Guarantee::is_financing)
    }

    /// The guaranteed amount: the whole loan unless typed.
    pub(in crate::engine) fn guaranteed(&self, trace: Trace) -> Known<Figure<Money>> {
        let typed = self.guaranteed_amount.typed()?.is_some();
        let asked = if typed { &self.guaranteed_amount } else { &self.amount };
        asked.figure(trace, Term::GuaranteedAmount)
    }
}

impl<T> Asked<T> {
    /// Takes an answer for unanswered and says why.
    fn refuse(&mut self, r: &mut Reader<'_>, kind: ProblemKind) {
        self.answer = None;
        self.refused = true;
        r.problem(self.at, kind);
    }
}

/// Months from one day to a later one by corresponding days, a part of a month counting as one.
fn months_until(from: Date, to: Date) -> u32 {
    let apart = (to.year() - from.year()) * 12 + to.month().cast_signed() - from.month().cast_signed();
    let apart = apart.max(0).cast_unsigned();
    if from.plus_months(apart) < to { apart + 1 } else { apart }
}

/// Years from one day to a later one by corresponding days, a part of a year counting as one.
pub(in crate::engine) fn years_until(from: Date, to: Date) -> Years {
    Years::new(months_until(from, to).div_ceil(12))
}

/// The days of a span that fall into a calendar year.
fn days_within(from: Date, to: Date, year: i32) -> Option<(Date, Date)> {
    let (first, last) = (from.max(Date::first_of(year)), to.min(Date::first_of(year + 1)));
    (first < last).then_some((first, last))
}

fn days(from: Date, to: Date) -> Result<super::quantity::Days, Gap> {
    let count = u32::try_from(from.days_until(to)).map_err(|_| Gap::out_of_range())?;
    Ok(super::quantity::Days::new(count))
}
