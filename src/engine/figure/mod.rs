//! Figures: values that carry the steps by which they came to be.
//!
//! A figure is made by one of a closed set of mechanisms, [`How`], so whoever can read (or recompute) these can
//! read every figure there is. Recording is carried by the leaves: a figure made of unrecorded leaves records
//! nothing, which lets an alternative reading or a batch run the same rules without paying for the explanation.

mod arithmetic;
mod value;

use std::rc::Rc;

use super::case::Gap;
use super::field::{At, LoanIndex};
use super::law::{Parameter, Words};
use super::quantity::{Date, OutOfRange, Rounding};
use super::term::Term;

pub(in crate::engine) use arithmetic::{apportion, greatest_of, sum, sum_exact};
pub use value::{Quantity, Value};

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
    /// Days from one date to another, the first counted and the last not; or months or years, a part counting as one.
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
    /// The first less the second, and nothing where that is less than nothing.
    Excess(Rc<Step>, Rc<Step>),
    /// A party's part of an amount divided by shares the law prints; by the largest remainder, so that all parts add
    /// up to the fen.
    Apportioned {
        /// The amount.
        of: Rc<Step>,
        /// The shares as printed.
        printed: &'static str,
        /// Where they are printed.
        words: &'static Words,
        /// Which party's part it is, counted from 0 in the order printed.
        party: u8,
    },
    /// So many working days after a day, which itself counts or does not.
    After {
        /// The day.
        from: Rc<Step>,
        /// How many working days.
        days: Rc<Step>,
        /// Whether counting begins on the next day.
        next_day: bool,
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

impl From<OutOfRange> for Gap {
    fn from(_: OutOfRange) -> Gap {
        Gap::out_of_range()
    }
}
