//! Where an answer stands on the page: a question, and for a question about a loan, that loan by its number.
//!
//! The engine counts loans by their place in the ledger; the page keeps them apart by a number that stays with
//! the loan, so that an error or an open panel follows its loan when others come and go.

use crate::engine::answers::Answers;
use crate::engine::field::{At, Field, LoanIndex, Section};

/// A loan of the ledger by the number that stays with it.
pub type LoanId = u32;

/// One question on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The loan, for a question about a loan.
    pub loan: Option<LoanId>,
    /// The question.
    pub field: Field,
}

impl Place {
    /// A question about the case as a whole.
    pub const fn case(field: Field) -> Place {
        Place { loan: None, field }
    }

    /// Where that answer stands; nothing for a loan that is not there.
    pub fn of(answers: &Answers, at: At) -> Option<Place> {
        let loan = match at.loan {
            Some(index) => Some(answers.loans().get(usize::from(index))?.id()),
            None => None,
        };
        Some(Place { loan, field: at.field })
    }

    /// Where the engine finds the answer; nothing once the loan has gone.
    pub fn at(self, answers: &Answers) -> Option<At> {
        match self.loan {
            Some(id) => loan_index(answers, id).map(|index| At::loan(index, self.field)),
            None if self.field.section() == Section::Loan => None,
            None => Some(At::case(self.field)),
        }
    }

    /// The id of the element that takes the answer.
    pub fn id(self) -> String {
        let (section, key) = (self.field.section(), self.field.key());
        match self.loan {
            Some(loan) => format!("loan-{loan}-{key}"),
            None if section == Section::General => key.to_owned(),
            None => format!("{}-{key}", section.key()),
        }
    }
}

/// The place in the ledger of the loan with that number.
pub fn loan_index(answers: &Answers, id: LoanId) -> Option<LoanIndex> {
    let index = answers.loans().iter().position(|loan| loan.id() == id)?;
    LoanIndex::try_from(index).ok()
}
