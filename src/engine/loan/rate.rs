//! The contract rate, the LPR it is held against, and the highest rate a clause allows.

use super::Loan;
use crate::engine::case::{Case, Known};
use crate::engine::choice::{LimitLpr, LprTenor, RateForm};
use crate::engine::figure::{Figure, How, Trace};
use crate::engine::gap::both;
use crate::engine::law::lpr::{self, Tenor};
use crate::engine::law::{Dated, Parameter, conventions};
use crate::engine::quantity::{Date, Rate};
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

    /// The LPR of the contract: the one published for the day it was priced on, or typed where none is known.
    fn lpr(&self, trace: Trace) -> Known<Figure<Rate>> {
        self.lpr_of(self.tenor(), trace)
    }

    fn lpr_of(&self, tenor: Known<Tenor>, trace: Trace) -> Known<Figure<Rate>> {
        match self.published(tenor)? {
            Dated::Known { value, published, words } => {
                let how = How::Published { on: published, words };
                Ok(Figure::leaf(trace, value, Term::Lpr, Some(self.index), how))
            }
            Dated::NotInForce | Dated::NotKnown { .. } => self.lpr.figure(trace, Term::Lpr),
        }
    }

    /// What the table says of the day the contract was priced on. Of a day it does not know it says so of either tenor.
    fn published(&self, tenor: Known<Tenor>) -> Known<Dated<Rate>> {
        let day = self.priced_on.typed().and_then(|day| day.map_or_else(|| self.start.known(), Ok));
        match day.as_ref().map(|day| lpr::on(Tenor::OneYear, *day)) {
            Ok(silent @ (Dated::NotInForce | Dated::NotKnown { .. })) => Ok(silent),
            _ => both(day, tenor).map(|(day, tenor)| lpr::on(tenor, day)),
        }
    }

    /// What the table says of the contract's LPR, to explain why it is asked for.
    pub fn lpr_status(&self) -> Option<Dated<Rate>> {
        self.published(self.tenor()).ok()
    }

    /// Whether the LPR is the one typed, since none is known to have been published.
    pub(in crate::engine) fn lpr_counts_as_typed(&self) -> bool {
        self.lpr.answer.is_some() && !matches!(self.lpr_status(), None | Some(Dated::Known { .. }))
    }

    /// A typed LPR that differs from the one published, which counts: what was typed, what was published, and when.
    pub(in crate::engine) fn lpr_overruled(&self) -> Option<(Rate, Rate, Date)> {
        match (self.lpr.answer?, self.lpr_status()?) {
            (typed, Dated::Known { value, published, .. }) if typed != value => Some((typed, value, published)),
            _ => None,
        }
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
