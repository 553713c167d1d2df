//! From one number of persons to another.

use super::Count;

/// The numbers of persons from a first to a last, both included, as the law prints them: `1—2人`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountRange {
    first: u64,
    last: u64,
}

impl CountRange {
    /// From the first to the last, both included.
    pub const fn new(first: u64, last: u64) -> CountRange {
        CountRange { first, last }
    }

    /// The first number.
    pub const fn first(self) -> Count {
        Count::new(self.first)
    }

    /// The last number.
    pub const fn last(self) -> Count {
        Count::new(self.last)
    }
}
