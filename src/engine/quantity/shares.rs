//! How a whole is shared among three.

/// The shares of three parties in a whole, as the law prints them: `2:5:3`. None of them is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shares([u32; 3]);

impl Shares {
    /// The shares, in the order printed.
    pub const fn new(parts: [u32; 3]) -> Shares {
        Shares(parts)
    }

    /// The shares, in the order printed.
    pub const fn parts(self) -> [u32; 3] {
        self.0
    }
}
