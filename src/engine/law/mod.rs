//! The law as data: documents, their clauses, and every number a clause prints.
//!
//! Everything here comes from the folder `policy/`, which is read and checked when the crate is built; no number of
//! the law stands in a Rust source. A [`Parameter`] cannot be made outside this module, so that whoever holds one
//! also holds the words it rests on.
//!
//! ```
//! use huiqisuan::engine::law::interest_subsidy::YEARLY_CAP;
//!
//! assert_eq!(YEARLY_CAP.printed, "30万元");
//! assert_eq!(YEARLY_CAP.words.quote, "每个企业年补贴额最高不超过30万元");
//! assert_eq!(YEARLY_CAP.words.clause.number, "（十七）");
//! assert_eq!(YEARLY_CAP.words.clause.lead, ["市财政局"]);
//! ```
//!
//! ```compile_fail
//! use huiqisuan::engine::law::{Words, documents::jinan_2019_55::CLAUSE_17};
//!
//! let made_up = Words { quote: "每个企业年补贴额最高不超过300万元", clause: &CLAUSE_17 };
//! ```

pub mod calendar;
pub mod library;
pub mod lpr;
pub mod sme;

use std::fmt;
use std::ops::Deref;

use super::quantity::{Count, CountRange, Date, Days, Money, Months, Rate, Shares, Times, WorkingDays, Years};

include!(concat!(env!("OUT_DIR"), "/law.rs"));

/// A document of the law, or of our own conventions. It does not hold its clauses ([`CLAUSES`] does): whoever cites
/// one clause need not ship them all.
pub struct Document {
    /// The stable id, which is the name of its folder, e.g. `jinan-2019-55`.
    pub id: &'static str,
    /// The number of issue as printed, e.g. `济政字〔2019〕55号`; empty when it has none.
    pub number: &'static str,
    /// The title as printed.
    pub title: &'static str,
    /// The issuing authority.
    pub issuer: &'static str,
    /// Where the text was published.
    pub source: &'static str,
    /// The first day it is in force.
    pub in_force_from: Date,
    /// The last day it is in force, when it names one.
    pub in_force_to: Option<Date>,
}

/// Where a day lies as to the time a document is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The day is before the first day in force.
    NotYetInForce,
    /// The document is in force by its own words. That nobody has repealed it is not claimed.
    InForce,
    /// The day is after the last day in force.
    NoLongerInForce,
}

impl Document {
    /// Where the day lies as to the time this document is in force by its own words.
    pub fn in_force_on(&self, date: Date) -> Standing {
        if date < self.in_force_from {
            Standing::NotYetInForce
        } else if self.in_force_to.is_some_and(|last| last < date) {
            Standing::NoLongerInForce
        } else {
            Standing::InForce
        }
    }
}

/// A clause: the smallest part of a document that has an id of its own.
///
/// What it says is read through it ([`Content`]), and stands in a list of its own: the page cites many more clauses than
/// it shows, and of those it shows it asks [`Measure::clause_text`](super::report::Measure::clause_text).
pub struct Clause {
    /// The number as printed, e.g. `（十七）`; where that is no number of its own in the document, with those of the
    /// headings above it in front, e.g. `二（一）1`. Empty for a preamble and the like.
    pub number: &'static str,
    /// The document it is part of.
    pub document: &'static Document,
    /// Its place in [`CLAUSES`] and in the list of contents.
    place: u16,
}

/// What a clause says.
pub struct Content {
    /// The stable id, e.g. `jinan-2019-55/17`.
    pub id: &'static str,
    /// The headings of the document under which the clause stands, the outermost first.
    pub headings: &'static [&'static str],
    /// The whole text, its paragraphs separated by line feeds.
    pub text: &'static str,
    /// The leading departments (牵头单位).
    pub lead: &'static [&'static str],
    /// The cooperating departments (配合单位).
    pub cooperating: &'static [&'static str],
    /// The responsible departments (责任单位), which some documents name beside or instead of leading ones.
    pub responsible: &'static [&'static str],
    /// When it is to be done (完成时限), as printed; empty when the clause does not say.
    pub due: &'static str,
}

impl Deref for Clause {
    type Target = Content;

    fn deref(&self) -> &Content {
        static NONE: Content =
            Content { id: "", headings: &[], text: "", lead: &[], cooperating: &[], responsible: &[], due: "" };
        CONTENTS.get(usize::from(self.place)).unwrap_or(&NONE)
    }
}

/// Words of the law: a quotation and the clause it stands in, where it stands once.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The words as printed.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static Clause,
    _sealed: Sealed,
}

/// A number of the law with the words that print it. Its stable key stands in [`ENTRIES`].
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter<T: 'static> {
    /// The value.
    pub value: T,
    /// The number as the law prints it, e.g. `30万元`; it stands once in the quotation.
    pub printed: &'static str,
    /// The words that print it.
    pub words: Words,
    _sealed: Sealed,
}

/// One step of a scale that has no gaps: it begins where the step before it ends, and the first begins at nothing.
#[derive(Debug, PartialEq, Eq)]
pub struct Tier {
    /// The upper bound, itself included.
    pub up_to: Parameter<Money>,
    /// The ratio that holds up to it.
    pub ratio: Parameter<Rate>,
}

/// A number or a wording of the law whatever its kind, for whoever reads or checks them all.
#[derive(Debug)]
pub struct Entry {
    /// The stable key.
    pub key: &'static str,
    /// The number as printed and its value; none for a wording without a number.
    pub number: Option<(&'static str, Value)>,
    /// The words.
    pub words: &'static Words,
}

/// The value of a number of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Money.
    Money(Money),
    /// A ratio.
    Rate(Rate),
    /// A number of days.
    Days(Days),
    /// A number of working days.
    WorkingDays(WorkingDays),
    /// A number of persons.
    Count(Count),
    /// A number of times.
    Times(Times),
    /// A number of months.
    Months(Months),
    /// A number of years.
    Years(Years),
    /// How a whole is shared.
    Shares(Shares),
    /// From one number of persons to another.
    CountRange(CountRange),
    /// A day.
    Date(Date),
}

/// What a dated table says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated<T> {
    /// The value in force on that day.
    Known {
        /// The value.
        value: T,
        /// The day on which it was published.
        published: Date,
        /// The words it rests on.
        words: &'static Words,
    },
    /// The day is before the table begins.
    NotInForce,
    /// The day is after the last one the table can speak of.
    NotKnown {
        /// The last day the table can speak of.
        known_until: Date,
    },
}

/// The clause with this id.
pub fn clause(id: &str) -> Option<&'static Clause> {
    CLAUSES.iter().copied().find(|clause| clause.id == id)
}

/// Keeps others from making up words and numbers of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sealed;

impl PartialEq for Clause {
    fn eq(&self, other: &Clause) -> bool {
        self.place == other.place
    }
}

impl Eq for Clause {}

impl fmt::Debug for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clause({} {})", self.document.id, self.number)
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({})", self.id)
    }
}
