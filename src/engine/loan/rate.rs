//! The contract rate, the LPR it is held against, and the highest rate a clause allows.

use super::Loan;
use crate::engine::case::{Case, Gap, Known};
use crate::engine::choice::{LimitLpr, LprTenor, RateForm};
use crate::engine::figure::{Figure, How, Trace};
use crate::engine::gap::both;
use crate::engine::law::lpr::{self, Tenor};
use crate::engine::law::{Dated, Parameter, conventions};
use crate::engine::quantity::Rate;
use crate::engine::term::Term;

impl Loan {
    /// The yearly rate of the contract.
    pub(in crate::engine) fn contract_rate(&self, trace: Trace) -> Known<Figure<Rate>> {
        match self.rate_form.or(RateForm::Fixed)? {
            RateForm::Fixed => self.rate.figure(trace, Term::ContractRate),
            RateForm::LprSpread => {
                let (lpr, spread) = both(self.lpr(trace), self.rate.figure(trace, Term::LprSpread))?;
                lpr.plus(Term::ContractRate, &spread)
            }
            RateForm::LprMarkup => {
                let (lpr, markup) = both(self.lpr(trace), self.rate.figure(trace, Term::LprMarkup))?;
                lpr.marked_up(Term::ContractRate, &markup)
            }
        }
    }

    /// The answer to the question of the rate under which the contract rate is the highest that is not above the
    /// one given, in the steps that may be typed.
    pub(in crate::engine) fn rate_answer_for(&self, contract: Rate) -> Known<Rate> {
        let pico = match self.rate_form.or(RateForm::Fixed)? {
            RateForm::Fixed => contract.pico(),
            RateForm::LprSpread => contract.minus(self.lpr(Trace::Off)?.value())?.pico(),
            RateForm::LprMarkup => contract.over(self.lpr(Trace::Off)?.value())?.minus(Rate::WHOLE)?.pico(),
        };
        let step = match self.rate_form.or(RateForm::Fixed)? {
            RateForm::Fixed => Rate::PERCENT_STEP,
            RateForm::LprSpread | RateForm::LprMarkup => Rate::FACTOR_STEP,
        };
        Ok(Rate::from_pico(pico).floored(step))
    }

    /// The LPR with that mark-up on it; which LPR is a matter of reading (A20).
    pub(in crate::engine) fn rate_limit(
        &self,
        markup: &'static Parameter<Rate>,
        reading: LimitLpr,
        trace: Trace,
    ) -> Known<Figure<Rate>> {
        let allowed = Figure::stated(trace, markup, Term::MarkupAllowed);
        let lpr = match reading {
            LimitLpr::Matching => self.lpr(trace),
            LimitLpr::OneYear => self.lpr_of(Ok(Tenor::OneYear), trace),
            LimitLpr::FiveYears => self.lpr_of(Ok(Tenor::FiveYears), trace),
        };
        lpr?.marked_up(Term::RateLimit, &allowed)
    }

    /// The LPR of the contract: typed, or the one in force on the day the loan was drawn.
    fn lpr(&self, trace: Trace) -> Known<Figure<Rate>> {
        self.lpr_of(self.tenor(), trace)
    }

    fn lpr_of(&self, tenor: Known<Tenor>, trace: Trace) -> Known<Figure<Rate>> {
        if self.lpr.typed()?.is_some() {
            return self.lpr.figure(trace, Term::Lpr);
        }
        let (start, tenor) = both(self.start.known(), tenor)?;
        match lpr::on(tenor, start) {
            Dated::Known { value, published, words } => {
                let how = How::Published { on: published, words };
                Ok(Figure::leaf(trace, value, Term::Lpr, Some(self.index), how))
            }
            Dated::NotInForce | Dated::NotKnown { .. } => Err(Gap::ask(self.lpr.at)),
        }
    }

    /// What the table says of the LPR on the day the loan was drawn, to explain why it is asked for.
    pub fn lpr_status(&self) -> Option<Dated<Rate>> {
        let (start, tenor) = both(self.start.known(), self.tenor()).ok()?;
        Some(lpr::on(tenor, start))
    }

    /// Which LPR the loan is compared with: as chosen, else by its term.
    fn tenor(&self) -> Known<Tenor> {
        if let Some(chosen) = self.lpr_tenor.typed()? {
            return Ok(Case::tenor(chosen));
        }
        let (start, end) = self.term()?;
        let long = end > start.plus_months(conventions::LONG_TERM.value.get() * 12);
        Ok(Case::tenor(if long { LprTenor::FiveYears } else { LprTenor::OneYear }))
    }
}
