//! Figures: values that carry the steps by which they came to be.
//!
//! A figure is made by one of a closed set of mechanisms, [`How`], so whoever can read (or recompute) these can
//! read every figure there is. Recording is carried by the leaves: a figure made of unrecorded leaves records
//! nothing, which lets an alternative reading or a batch run the same rules without paying for the explanation.

use std::rc::Rc;

use super::case::Gap;
use super::field::{At, LoanIndex};
use super::law::{Parameter, Words};
use super::quantity::{Count, Date, Days, Exact, Money, Months, OutOfRange, Rate, Rounding, Years};
use super::term::Term;

/// A value with its explanation.
#[derive(Clone, Debug)]
pub struct Figure<T> {
    value: T,
    step: Option<Rc<Step>>,
}

/// One step of an explanation.
#[derive(Debug)]
pub struct Step {
    /// What the value is called.
    pub term: Term,
    /// The loan it belongs to, where it belongs to one.
    pub loan: Option<LoanIndex>,
    /// The value.
    pub value: Value,
    /// How it came to be.
    pub how: How,
}

/// A value of a step, with its unit.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// Money to the fen.
    Money(Money),
    /// Money not yet rounded.
    Exact(Exact),
    /// A rate.
    Rate(Rate),
    /// Calendar days.
    Days(Days),
    /// Calendar months.
    Months(Months),
    /// Persons.
    Count(Count),
    /// Years.
    Years(Years),
    /// A size class.
    Class(super::enterprise::SizeClass),
    /// A calendar year.
    Year(i32),
}

/// The closed set of mechanisms.
#[derive(Debug)]
pub enum How {
    /// The user's own answer.
    Given(At),
    /// A number the law prints, or one of our stated conventions.
    Stated {
        /// The number as printed.
        printed: &'static str,
        /// Where it is printed.
        words: &'static Words,
    },
    /// A row of a published table.
    Published {
        /// The day it was published.
        on: Date,
        /// The notice.
        words: &'static Words,
    },
    /// Days from one date to another, the first counted and the last not; or months, a part counting as one.
    Between(Date, Date),
    /// The balance a repayment schedule leaves at the beginning of its period, counted from 0.
    Scheduled {
        /// The period.
        period: u32,
    },
    /// All added.
    Sum(Vec<Rc<Step>>),
    /// The first less the second.
    Difference(Rc<Step>, Rc<Step>),
    /// All multiplied: one amount, then rates and whole numbers.
    Product(Vec<Rc<Step>>),
    /// An amount, times a rate if there is one, times a part of a whole (days of a year, months of twelve).
    Prorated {
        /// The amount.
        of: Rc<Step>,
        /// The rate.
        rate: Option<Rc<Step>>,
        /// The part.
        part: Rc<Step>,
        /// The whole.
        whole: Rc<Step>,
    },
    /// The smaller.
    LesserOf(Rc<Step>, Rc<Step>),
    /// The largest.
    GreatestOf(Vec<Rc<Step>>),
    /// The ratio of the tier an amount falls into.
    Tier {
        /// The amount looked up.
        of: Rc<Step>,
        /// The ratio found.
        ratio: Rc<Step>,
    },
    /// Rounded to money.
    Rounded {
        /// What is rounded.
        of: Rc<Step>,
        /// How.
        rounding: Rounding,
    },
}

/// A type a figure can have.
pub trait Quantity: Copy {
    /// The value with its unit.
    fn value(self) -> Value;
}

macro_rules! quantities {
    ($($type:ty => $variant:ident;)*) => {$(
        impl Quantity for $type {
            fn value(self) -> Value {
                Value::$variant(self)
            }
        }
    )*};
}

quantities! {
    Money => Money;
    Exact => Exact;
    Rate => Rate;
    Days => Days;
    Months => Months;
    Count => Count;
    Years => Years;
    i32 => Year;
    super::enterprise::SizeClass => Class;
}

/// Whether leaves record how they came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Every figure explains itself.
    On,
    /// Figures are values only.
    Off,
}

impl<T: Quantity> Figure<T> {
    fn make(value: T, term: Term, loan: Option<LoanIndex>, how: impl FnOnce() -> Option<How>) -> Figure<T> {
        let step = how().map(|how| Rc::new(Step { term, loan, value: value.value(), how }));
        Figure { value, step }
    }

    pub(in crate::engine) fn leaf(trace: Trace, value: T, term: Term, loan: Option<LoanIndex>, how: How) -> Figure<T> {
        Figure::make(value, term, loan, || (trace == Trace::On).then_some(how))
    }

    /// A number the law prints.
    pub(in crate::engine) fn stated(trace: Trace, parameter: &'static Parameter<T>, term: Term) -> Figure<T> {
        let how = How::Stated { printed: parameter.printed, words: &parameter.words };
        Figure::leaf(trace, parameter.value, term, None, how)
    }

    /// The value alone.
    pub fn value(&self) -> T {
        self.value
    }

    /// How it came to be; nothing where recording was off.
    pub fn step(&self) -> Option<&Rc<Step>> {
        self.step.as_ref()
    }

    /// A value whose explanation nobody asked for.
    pub(in crate::engine) fn unexplained(value: T) -> Figure<T> {
        Figure { value, step: None }
    }

    /// The same value without its explanation.
    pub(in crate::engine) fn unrecorded(&self) -> Figure<T> {
        Figure { value: self.value, step: None }
    }

    /// The same figure said of a loan, where its parts do not say it themselves.
    pub(in crate::engine) fn of_loan(self, loan: LoanIndex) -> Figure<T> {
        let step = self.step.map(|step| match Rc::try_unwrap(step) {
            Ok(step) => Rc::new(Step { loan: Some(loan), ..step }),
            Err(shared) => shared,
        });
        Figure { step, ..self }
    }

    fn loan(&self) -> Option<LoanIndex> {
        self.step.as_ref().and_then(|step| step.loan)
    }

    fn recorded(&self) -> Option<Rc<Step>> {
        self.step.clone()
    }
}

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

/// A quantity that is a plain whole number.
pub(in crate::engine) trait Whole {
    fn whole(self) -> i128;
}

impl Whole for Days {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Months {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Money {
    fn whole(self) -> i128 {
        i128::from(self.fen())
    }
}

impl From<OutOfRange> for Gap {
    fn from(_: OutOfRange) -> Gap {
        Gap::out_of_range()
    }
}
