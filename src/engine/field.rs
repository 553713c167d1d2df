//! The questions: every field a user or a program can fill, with its stable key and the kind of answer it takes.
//!
//! One list, written in `vocabulary/`, serves the form, the link, the JavaScript door and the problems reported about
//! an answer.

use std::fmt;

use super::choice::*;
use super::law::sme::Industry;
use super::quantity::Rate;

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// An amount of money.
    Money,
    /// A rate whose bare number means per cent, with so many decimals of a per cent at most.
    Percent {
        /// Decimals of a per cent.
        decimals: u32,
        /// The largest such rate.
        most: Rate,
    },
    /// A rate whose unit depends on the loan's form of rate: per cent, basis points or per cent of the LPR.
    LoanRate,
    /// A number of persons.
    Persons,
    /// A number of months.
    Months,
    /// A number of times, or of working days.
    Times,
    /// A number of days, of so many at most.
    Days {
        /// The most days.
        most: u32,
    },
    /// A day of the month.
    DayOfMonth,
    /// A calendar year.
    Year,
    /// A calendar date.
    Date,
    /// One of a closed set of keys.
    Choice(fn() -> &'static [&'static str]),
}

const fn of<C: Choice>() -> Kind {
    Kind::Choice(C::keys)
}

const PERCENT: Kind = Kind::Percent { decimals: 6, most: Rate::TYPED_MAX };
/// A part of a whole.
const SHARE: Kind = Kind::Percent { decimals: 6, most: Rate::WHOLE };
/// An LPR and a mark-up on it are multiplied, so each is limited to four decimals and the product stays exact.
const FACTOR: Kind = Kind::Percent { decimals: 4, most: Rate::TYPED_MAX };

/// Ten years; a bridge loan is a matter of days.
const MOST_DAYS: u32 = 3650;

include!(concat!(env!("OUT_DIR"), "/fields.rs"));

impl Field {
    /// How many questions there are.
    pub const COUNT: usize = Field::ALL.len();

    /// The questions of a section.
    pub fn of(section: Section) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| field.section() == section)
    }

    /// The question of that key in that section.
    pub fn find(section: Section, key: &str) -> Option<Field> {
        Field::of(section).find(|field| field.key() == key)
    }
}

/// Which loan of the ledger, counted from 0.
pub type LoanIndex = u16;

/// One place an answer can stand: a question, and for a question about a loan, which loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The loan, for a question about a loan.
    pub loan: Option<LoanIndex>,
    /// The question.
    pub field: Field,
}

impl At {
    /// A question about the case as a whole.
    pub const fn case(field: Field) -> At {
        At { loan: None, field }
    }

    /// A question about a loan.
    pub const fn loan(loan: LoanIndex, field: Field) -> At {
        At { loan: Some(loan), field }
    }
}

impl fmt::Display for At {
    /// The path in the wire format: `loans[0].amount`, `bridge.days`, `year`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let section = self.field.section();
        match self.loan {
            Some(loan) => write!(f, "{}[{loan}].{}", section.key(), self.field.key()),
            None if section == Section::General => f.write_str(self.field.key()),
            None => write!(f, "{}.{}", section.key(), self.field.key()),
        }
    }
}
