//! Raw answers: what was typed, as it was typed.
//!
//! Strings live here and nowhere else. The form, the link, the saved file and the JavaScript door all fill this
//! one shape; [`super::case::Case`] understands it.

use super::field::{At, Field, LoanIndex, Section};

/// The most loans a ledger may hold.
pub const MOST_LOANS: usize = 50;
/// The longest answer kept, in characters; no honest answer comes near it.
pub const LONGEST_ANSWER: usize = 64;

/// What was typed. A missing or blank answer is an unanswered question.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Answers {
    case: Vec<(Field, String)>,
    loans: Vec<LoanAnswers>,
}

/// What was typed about one loan.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LoanAnswers {
    /// A number that stays with the loan while others come and go.
    id: u32,
    answers: Vec<(Field, String)>,
}

impl LoanAnswers {
    /// A number that stays with the loan while others come and go.
    pub fn id(&self) -> u32 {
        self.id
    }
}

impl Answers {
    /// The answer at that place, trimmed; empty if there is none.
    pub fn get(&self, at: At) -> &str {
        let text = self.raw(at);
        // Most answers are short ASCII without a space at either end, and trimming looks for every Unicode one.
        let visible = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
        if visible(text.as_bytes().first()) && visible(text.as_bytes().last()) { text } else { text.trim() }
    }

    /// The answer exactly as typed.
    pub fn raw(&self, at: At) -> &str {
        let answers = match at.loan {
            None => Some(&self.case),
            Some(loan) => self.loans.get(usize::from(loan)).map(|loan| &loan.answers),
        };
        let found = answers.and_then(|answers| {
            let place = answers.binary_search_by_key(&(at.field as u8), |(field, _)| *field as u8).ok()?;
            answers.get(place)
        });
        found.map_or("", |(_, text)| text)
    }

    /// Sets an answer; a blank one unanswers. An answer to a loan that is not there is dropped, and a longer one
    /// than [`LONGEST_ANSWER`] is cut.
    pub fn set(&mut self, at: At, text: &str) {
        let answers = match at.loan {
            None => Some(&mut self.case),
            Some(loan) => self.loans.get_mut(usize::from(loan)).map(|loan| &mut loan.answers),
        };
        let Some(answers) = answers else { return };
        let text: String = text.chars().take(LONGEST_ANSWER).collect();
        let place = answers.binary_search_by_key(&at.field, |(field, _)| *field);
        match (place, text.is_empty()) {
            (Ok(index), true) => drop(answers.remove(index)),
            (Ok(index), false) => {
                if let Some(answer) = answers.get_mut(index) {
                    answer.1 = text;
                }
            }
            (Err(_), true) => {}
            (Err(index), false) => answers.insert(index, (at.field, text)),
        }
    }

    /// The same with one answer more, for writing cases down.
    #[must_use]
    pub fn with(mut self, at: At, text: &str) -> Answers {
        self.set(at, text);
        self
    }

    /// The loans of the ledger.
    pub fn loans(&self) -> &[LoanAnswers] {
        &self.loans
    }

    /// The places of the loans, in order.
    pub fn loan_indices(&self) -> impl Iterator<Item = LoanIndex> + use<> {
        (0..self.loans.len()).filter_map(|index| LoanIndex::try_from(index).ok())
    }

    /// Adds an empty loan and tells where; nothing when the ledger is full.
    pub fn add_loan(&mut self) -> Option<LoanIndex> {
        if self.loans.len() >= MOST_LOANS {
            return None;
        }
        let id = self.loans.iter().map(|loan| loan.id).max().map_or(0, |id| id + 1);
        self.loans.push(LoanAnswers { id, answers: Vec::new() });
        LoanIndex::try_from(self.loans.len() - 1).ok()
    }

    /// Adds a loan with the same answers as another, right behind it.
    pub fn copy_loan(&mut self, loan: LoanIndex) -> Option<LoanIndex> {
        let copied = self.loans.get(usize::from(loan))?.answers.clone();
        let added = self.add_loan()?;
        let mut new = self.loans.pop()?;
        new.answers = copied;
        let place = (usize::from(loan) + 1).min(usize::from(added));
        self.loans.insert(place, new);
        LoanIndex::try_from(place).ok()
    }

    /// Takes a loan out of the ledger.
    pub fn remove_loan(&mut self, loan: LoanIndex) {
        if usize::from(loan) < self.loans.len() {
            self.loans.remove(usize::from(loan));
        }
    }

    /// Every answer given, with its place, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (At, &str)> {
        let case = self.case.iter().map(|(field, text)| (At::case(*field), text.as_str()));
        let loans = self.loan_indices().zip(&self.loans).flat_map(|(index, loan)| {
            loan.answers.iter().map(move |(field, text)| (At::loan(index, *field), text.as_str()))
        });
        case.chain(loans)
    }

    /// Whether nothing has been answered about that loan.
    pub fn is_blank(&self, loan: LoanIndex) -> bool {
        let answers = self.loans.get(usize::from(loan)).map_or(&[][..], |loan| &loan.answers);
        answers.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Whether nothing has been answered at all.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The place that a path in the wire format names, whether or not the loan is there.
    pub fn place(path: &str) -> Option<At> {
        let Some((section, key)) = path.split_once('.') else {
            return Field::find(Section::General, path).map(At::case);
        };
        if let Some(index) = section.strip_prefix("loans[").and_then(|rest| rest.strip_suffix(']')) {
            return Some(At::loan(index.parse().ok()?, Field::find(Section::Loan, key)?));
        }
        let section = Section::ALL.iter().find(|known| !known.key().is_empty() && known.key() == section)?;
        Field::find(*section, key).filter(|field| field.section() != Section::Loan).map(At::case)
    }
}
