//! What the page shows, prepared: every string written, every choice made, so that a view only lays it out and two
//! pictures can be compared to tell whether anything changed.

pub mod advice;
pub mod annex;
pub mod card;
pub mod chart;
pub mod clause;
pub mod conditions;
pub mod field;
pub mod form;
pub mod headline;
pub mod loan;
pub mod notices;
pub mod piece;
pub mod plan;
pub mod readings;
pub mod receivers;
pub mod seats;
pub mod sheet;
pub mod steps;
pub mod told;
pub mod topics;

use super::later::Later;
use super::model::Model;
use super::msg::{Msg, Toast};
use super::place::Place;
use crate::engine::answers::Answers;
use crate::engine::field::At;
use crate::text::Catalogue;
use crate::text::page::PageText;
use piece::{Offer, Piece, Tone};

/// What stands where something has yet to be fetched.
pub fn waiting(model: &Model) -> Vec<Piece> {
    let words = model.words();
    vec![if model.later == Later::Missing {
        let action = Some((words.fetch_again.to_owned(), Msg::FetchAgain));
        Piece::Offer(Offer { title: words.not_fetched.to_owned(), lines: Vec::new(), source: String::new(), action })
    } else {
        Piece::Said(Tone::Soft, words.fetching.to_owned())
    }]
}

/// The words of a short message.
pub fn toast(words: &'static PageText, toast: Toast) -> &'static str {
    match toast {
        Toast::LinkCopied => words.link_copied,
        Toast::TextCopied => words.text_copied,
        Toast::NotCopied => words.not_copied,
        Toast::LoanRemoved => words.loan_removed,
        Toast::Cleared => words.cleared,
        Toast::Loaded => words.loaded,
        Toast::Applied => words.applied,
        Toast::Undone => words.undone,
        Toast::LedgerFull => words.ledger_full,
        Toast::NotSpoken => words.not_spoken,
    }
}

/// Whether a short message offers to take the step back.
pub const fn offers_undo(toast: Toast) -> bool {
    matches!(toast, Toast::LoanRemoved | Toast::Cleared | Toast::Loaded | Toast::Applied)
}

/// A link to a question, or to adding the loan it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its words.
    pub label: String,
    /// The id of the element it leads to.
    pub target: String,
    /// What following it does.
    pub follow: Msg,
}

impl Question {
    /// The link to that question.
    pub fn new(answers: &Answers, at: At, text: &dyn Catalogue) -> Question {
        match Place::of(answers, at) {
            Some(place) => Question { label: text.question(at), target: place.id(), follow: Msg::GoTo(place) },
            None => {
                Question { label: text.page().add_loan.to_owned(), target: "loans".to_owned(), follow: Msg::AddLoan }
            }
        }
    }
}
