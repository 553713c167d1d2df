//! The mechanisms by which figures are made of figures.

use std::rc::Rc;

use super::value::Whole;
use super::{Figure, How, Quantity, Step, Trace};
use crate::engine::field::LoanIndex;
use crate::engine::gap::Gap;
use crate::engine::law::Parameter;
use crate::engine::quantity::{Date, Days, Exact, Money, Rate, Rounding, Shares, WorkingDays};
use crate::engine::term::Term;

fn all_recorded<T: Quantity>(figures: &[Figure<T>]) -> Option<Vec<Rc<Step>>> {
    let mut steps = Vec::with_capacity(figures.len());
    for figure in figures {
        steps.push(figure.recorded()?);
    }
    Some(steps)
}

/// The loan all parts share, if they share one.
fn shared_loan<T: Quantity>(figures: &[Figure<T>]) -> Option<LoanIndex> {
    let first = figures.first()?.loan();
    first.filter(|_| figures.iter().all(|figure| figure.loan() == first))
}

/// A sum of money; of nothing it is zero, which `trace` records.
pub(in crate::engine) fn sum(trace: Trace, term: Term, parts: &[Figure<Money>]) -> Result<Figure<Money>, Gap> {
    let total = parts.iter().try_fold(Money::ZERO, |total, part| total.plus(part.value))?;
    let how = || (trace == Trace::On).then(|| all_recorded(parts).map(How::Sum)).flatten();
    Ok(Figure::make(total, term, shared_loan(parts), how))
}

/// A sum of unrounded amounts.
pub(in crate::engine) fn sum_exact(trace: Trace, term: Term, parts: &[Figure<Exact>]) -> Result<Figure<Exact>, Gap> {
    // Begun with the first part, since amounts of one denominator add without reducing anything.
    let total = match parts.split_first() {
        None => Exact::whole(0),
        Some((first, rest)) => rest.iter().try_fold(first.value, |total, part| total.plus(part.value))?,
    };
    let how = || (trace == Trace::On).then(|| all_recorded(parts).map(How::Sum)).flatten();
    Ok(Figure::make(total, term, shared_loan(parts), how))
}

/// The largest of several amounts; of nothing, nothing.
pub(in crate::engine) fn greatest_of(term: Term, parts: &[Figure<Money>]) -> Option<Figure<Money>> {
    let most = parts.iter().map(Figure::value).max()?;
    Some(Figure::make(most, term, None, || all_recorded(parts).map(How::GreatestOf)))
}

impl Figure<Money> {
    /// The same amount, taken for an unrounded one.
    pub(in crate::engine) fn exact(&self) -> Figure<Exact> {
        Figure { value: self.value.exact(), step: self.step.clone() }
    }

    pub(in crate::engine) fn minus(&self, term: Term, other: &Figure<Money>) -> Result<Figure<Money>, Gap> {
        let value = self.value.minus(other.value)?;
        let how = || Some(How::Difference(self.recorded()?, other.recorded()?));
        Ok(Figure::make(value, term, self.loan().or(other.loan()), how))
    }

    pub(in crate::engine) fn lesser_of(&self, term: Term, other: &Figure<Money>) -> Figure<Money> {
        let how = || Some(How::LesserOf(self.recorded()?, other.recorded()?));
        Figure::make(self.value.min(other.value), term, self.loan().or(other.loan()), how)
    }

    /// A rate applied.
    pub(in crate::engine) fn times(&self, term: Term, rate: &Figure<Rate>) -> Result<Figure<Exact>, Gap> {
        let value = self.value.exact().times_rate(rate.value)?;
        let how = || Some(How::Product(vec![self.recorded()?, rate.recorded()?]));
        Ok(Figure::make(value, term, self.loan(), how))
    }

    /// Several rates applied, one after the other.
    pub(in crate::engine) fn times_all(&self, term: Term, rates: &[&Figure<Rate>]) -> Result<Figure<Exact>, Gap> {
        let mut value = self.value.exact();
        for rate in rates {
            value = value.times_rate(rate.value)?;
        }
        let how = || {
            let mut steps = vec![self.recorded()?];
            for rate in rates {
                steps.push(rate.recorded()?);
            }
            Some(How::Product(steps))
        };
        Ok(Figure::make(value, term, self.loan(), how))
    }

    /// So much for each of so many.
    pub(in crate::engine) fn times_whole<N: Quantity + Whole>(
        &self,
        term: Term,
        number: &Figure<N>,
    ) -> Result<Figure<Exact>, Gap> {
        self.exact().times_whole(term, number)
    }

    /// What this is over another amount; nothing where it is not.
    pub(in crate::engine) fn excess(&self, term: Term, over: &Figure<Money>) -> Result<Figure<Money>, Gap> {
        let value = self.value.minus(over.value.min(self.value))?;
        let how = || Some(How::Excess(self.recorded()?, over.recorded()?));
        Ok(Figure::make(value, term, self.loan().or(over.loan()), how))
    }

    /// A daily rate applied for so many days.
    pub(in crate::engine) fn times_days(
        &self,
        term: Term,
        rate: &Figure<Rate>,
        days: &Figure<Days>,
    ) -> Result<Figure<Exact>, Gap> {
        let value = self.value.exact().times_rate(rate.value)?.times(i128::from(days.value.get()), 1)?;
        let how = || Some(How::Product(vec![self.recorded()?, rate.recorded()?, days.recorded()?]));
        Ok(Figure::make(value, term, self.loan(), how))
    }

    /// A yearly rate applied for a part of the year.
    pub(in crate::engine) fn prorated<P: Quantity + Whole>(
        &self,
        term: Term,
        rate: Option<&Figure<Rate>>,
        part: &Figure<P>,
        whole: &Figure<P>,
    ) -> Result<Figure<Exact>, Gap> {
        let mut value = self.value.exact();
        if let Some(rate) = rate {
            value = value.times_rate(rate.value)?;
        }
        let value = value.times(part.value.whole(), whole.value.whole())?;
        let how = || {
            let rate = match rate {
                Some(rate) => Some(rate.recorded()?),
                None => None,
            };
            Some(How::Prorated { of: self.recorded()?, rate, part: part.recorded()?, whole: whole.recorded()? })
        };
        Ok(Figure::make(value, term, self.loan(), how))
    }
}

impl Figure<Exact> {
    pub(in crate::engine) fn lesser_of_exact(&self, term: Term, other: &Figure<Exact>) -> Result<Figure<Exact>, Gap> {
        let lesser = if self.value.compare(other.value)?.is_le() { self.value } else { other.value };
        let how = || Some(How::LesserOf(self.recorded()?, other.recorded()?));
        Ok(Figure::make(lesser, term, self.loan(), how))
    }

    /// A rate applied.
    pub(in crate::engine) fn times_rate(&self, term: Term, rate: &Figure<Rate>) -> Result<Figure<Exact>, Gap> {
        let value = self.value.times_rate(rate.value)?;
        let how = || Some(How::Product(vec![self.recorded()?, rate.recorded()?]));
        Ok(Figure::make(value, term, self.loan(), how))
    }

    /// So much for each of so many.
    pub(in crate::engine) fn times_whole<N: Quantity + Whole>(
        &self,
        term: Term,
        number: &Figure<N>,
    ) -> Result<Figure<Exact>, Gap> {
        let value = self.value.times(number.value.whole(), 1)?;
        let how = || Some(How::Product(vec![self.recorded()?, number.recorded()?]));
        Ok(Figure::make(value, term, self.loan(), how))
    }

    /// What this is over another amount; nothing where it is not.
    pub(in crate::engine) fn excess_exact(&self, term: Term, over: &Figure<Exact>) -> Result<Figure<Exact>, Gap> {
        let is_over = self.value.compare(over.value)?.is_gt();
        let value = if is_over { self.value.minus(over.value)? } else { Exact::whole(0) };
        let how = || Some(How::Excess(self.recorded()?, over.recorded()?));
        Ok(Figure::make(value, term, self.loan().or(over.loan()), how))
    }

    /// The part of the whole that one amount is of another.
    pub(in crate::engine) fn prorated_exact(
        &self,
        term: Term,
        part: &Figure<Money>,
        whole: &Figure<Money>,
    ) -> Result<Figure<Exact>, Gap> {
        let value = self.value.times(part.value.whole(), whole.value.whole())?;
        let how = || {
            let (of, part, whole) = (self.recorded()?, part.recorded()?, whole.recorded()?);
            Some(How::Prorated { of, rate: None, part, whole })
        };
        Ok(Figure::make(value, term, part.loan(), how))
    }

    pub(in crate::engine) fn rounded(&self, term: Term, rounding: Rounding) -> Result<Figure<Money>, Gap> {
        let value = self.value.round(rounding)?;
        Ok(Figure::make(value, term, self.loan(), || Some(How::Rounded { of: self.recorded()?, rounding })))
    }
}

impl Figure<Rate> {
    pub(in crate::engine) fn plus(&self, term: Term, other: &Figure<Rate>) -> Result<Figure<Rate>, Gap> {
        let value = self.value.plus(other.value)?;
        let how = || Some(How::Sum(vec![self.recorded()?, other.recorded()?]));
        Ok(Figure::make(value, term, self.loan().or(other.loan()), how))
    }

    /// This rate and a share of it on top: `LPR × (1 + 50 %)`, recorded as the LPR plus the product.
    pub(in crate::engine) fn marked_up(&self, term: Term, share: &Figure<Rate>) -> Result<Figure<Rate>, Gap> {
        let top = self.value.times(share.value)?;
        let loan = self.loan().or(share.loan());
        let how = || Some(How::Product(vec![self.recorded()?, share.recorded()?]));
        let top = Figure::make(top, Term::LprMarkupPart, loan, how);
        let how = || Some(How::Sum(vec![self.recorded()?, top.recorded()?]));
        Ok(Figure::make(self.value.plus(top.value)?, term, loan, how))
    }

    /// The ratio of the tier that `of` falls into.
    pub(in crate::engine) fn of_tier(&self, term: Term, of: &Figure<Money>) -> Figure<Rate> {
        let how = || Some(How::Tier { of: of.recorded()?, ratio: self.recorded()? });
        Figure::make(self.value, term, of.loan(), how)
    }
}

impl Figure<Days> {
    /// This many days less another number of days, which is `value`.
    pub(in crate::engine) fn less(&self, term: Term, other: &Figure<Days>, value: Days) -> Figure<Days> {
        let how = || Some(How::Difference(self.recorded()?, other.recorded()?));
        Figure::make(value, term, None, how)
    }
}

impl Figure<Date> {
    /// The working day so many after this day, which is `value`.
    pub(in crate::engine) fn after(
        &self,
        term: Term,
        days: &Figure<WorkingDays>,
        next_day: bool,
        value: Date,
    ) -> Figure<Date> {
        let how = || Some(How::After { from: self.recorded()?, days: days.recorded()?, next_day });
        Figure::make(value, term, None, how)
    }
}

/// Divides an amount by shares the law prints. Every party gets the whole fen of its share, and the fen left over go
/// to the largest remainders, so that the parts add up.
pub(in crate::engine) fn apportion(
    terms: [Term; 3],
    of: &Figure<Money>,
    shares: &'static Parameter<Shares>,
) -> Result<[Figure<Money>; 3], Gap> {
    let [first, second, third] = shares.value.apportion(of.value)?;
    let part = |party: u8, term, value| {
        let how = || {
            let (printed, words) = (shares.printed, &shares.words);
            Some(How::Apportioned { of: of.recorded()?, printed, words, party })
        };
        Figure::make(value, term, of.loan(), how)
    };
    let [of_first, of_second, of_third] = terms;
    Ok([part(0, of_first, first), part(1, of_second, second), part(2, of_third, third)])
}
