//! What plans and advice are made of: a few kinds of pieces, so that each only says what it has to say.

use super::Question;
use crate::engine::law::Clause;
use crate::engine::report::Measure;
use crate::text::page::PageText;
use crate::ui::msg::Msg;

/// A piece, laid out one below the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A sentence.
    Said(Tone, String),
    /// A sentence with the questions it hangs on.
    Asked(&'static str, Vec<Question>),
    /// Something to do, with the buttons that do it.
    Offer(Offer),
    /// Steps in time.
    Way(Vec<Stop>),
    /// Numbers.
    Table(Table),
    /// The way to a clause in the library: words and address.
    Link(String, String),
}

impl Piece {
    /// The way to a measure's clause.
    pub fn clause(words: &'static PageText, clause: &Clause, measure: Measure) -> Piece {
        Piece::Link((words.see_clause)(clause), format!("library.html#{}", measure.clause_id()))
    }
}

/// How a sentence is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As any other.
    Plain,
    /// As a remark.
    Soft,
    /// As a warning.
    Warning,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What.
    pub title: String,
    /// What comes of it.
    pub lines: Vec<String>,
    /// The words it rests on, with the clause; empty where it rests on none.
    pub source: String,
    /// The words and the message of the button; none where there is nothing to press.
    pub action: Option<(String, Msg)>,
}

/// A step in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The day with its weekday.
    pub day: String,
    /// What happens.
    pub name: &'static str,
    /// Why on this day.
    pub reason: String,
}

/// Numbers in rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: &'static str,
    /// What the columns hold.
    pub head: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The cells; the first names the row.
    pub cells: Vec<String>,
    /// The bar before the last cell, of a thousand.
    pub bar: Option<u32>,
    /// What is remarkable about the row.
    pub marks: Vec<&'static str>,
}
