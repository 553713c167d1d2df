//! What is missing for a figure: the questions still open, all of them at once.

use super::field::At;

/// Why a value is not known: the questions still open; none where an amount left the range the engine computes in.
///
/// Behind one pointer, since nearly every function of the engine may return one and few do.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[allow(clippy::box_collection, reason = "one word to return instead of three is what the box is for")]
pub struct Gap(Box<Vec<At>>);

/// A value, or what is missing for it.
pub type Known<T> = Result<T, Gap>;

impl Gap {
    /// One open question.
    #[inline(never)]
    pub(in crate::engine) fn ask(at: At) -> Gap {
        Gap(Box::new(vec![at]))
    }

    /// No question, but an amount beyond the range.
    #[inline(never)]
    pub(in crate::engine) fn out_of_range() -> Gap {
        Gap::default()
    }

    /// The open questions, without repetition, in the order they came up.
    pub fn questions(&self) -> &[At] {
        &self.0
    }

    /// Both gaps as one.
    #[must_use]
    #[inline(never)]
    pub(in crate::engine) fn and(mut self, other: Gap) -> Gap {
        for question in *other.0 {
            if !self.0.contains(&question) {
                self.0.push(question);
            }
        }
        self
    }
}

/// Both values, or everything that is missing for either.
pub(in crate::engine) fn both<A, B>(a: Known<A>, b: Known<B>) -> Known<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(gap), _) | (_, Err(gap)) => Err(gap),
    }
}

/// All values, or everything that is missing for any.
pub(in crate::engine) fn all<T>(values: impl IntoIterator<Item = Known<T>>) -> Known<Vec<T>> {
    let values = values.into_iter();
    let mut found = Vec::with_capacity(values.size_hint().0);
    let mut missing: Option<Gap> = None;
    for value in values {
        match value {
            Ok(value) => found.push(value),
            Err(gap) => missing = Some(missing.unwrap_or_default().and(gap)),
        }
    }
    missing.map_or(Ok(found), Err)
}
