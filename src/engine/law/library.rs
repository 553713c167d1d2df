//! The library: what the calculator does with each passage of the documents, the ones it only shows included.
//!
//! The page does not carry it (it is a file of its own, asked for when somebody opens the library); nothing that the
//! page is made of may use [`ITEMS`].

use super::{Clause, documents};

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// A passage and what becomes of it.
#[derive(Debug)]
pub struct Item {
    /// The clause.
    pub clause: &'static Clause,
    /// The words of the clause it is about, which stand there once; the whole clause when there are none.
    pub quote: Option<&'static str>,
    /// What becomes of it.
    pub answer: Answer,
}

/// What the calculator does with a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is computed (可测算), by the measures with these keys.
    Computed(&'static [&'static str]),
    /// It is checked (可核对), by the measures with these keys.
    Checked(&'static [&'static str]),
    /// It is only shown (仅供了解), for this reason.
    Information(&'static str),
}

impl Answer {
    /// The stable key of the class.
    pub const fn key(self) -> &'static str {
        match self {
            Answer::Computed(_) => "computed",
            Answer::Checked(_) => "checked",
            Answer::Information(_) => "information",
        }
    }

    /// The keys of the measures that compute or check it; none for what is only shown.
    pub const fn measures(self) -> &'static [&'static str] {
        match self {
            Answer::Computed(measures) | Answer::Checked(measures) => measures,
            Answer::Information(_) => &[],
        }
    }

    /// The reason why it is only shown.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            Answer::Information(reason) => Some(reason),
            Answer::Computed(_) | Answer::Checked(_) => None,
        }
    }
}
