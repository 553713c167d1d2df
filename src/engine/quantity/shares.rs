//! How a whole is shared among three.

use super::{Money, OutOfRange};

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

    /// Divides an amount: every party gets the whole fen of its share, and the fen left over go one each to the
    /// largest remainders, an earlier party before a later one.
    pub(in crate::engine) fn apportion(self, amount: Money) -> Result<[Money; 3], OutOfRange> {
        let whole: i64 = self.0.iter().map(|part| i64::from(*part)).sum();
        let mut parts = [0_i64; 3];
        let mut remainders = [0_i64; 3];
        let mut left = amount.fen();
        for ((part, remainder), share) in parts.iter_mut().zip(&mut remainders).zip(self.0) {
            let product = amount.fen().checked_mul(i64::from(share)).ok_or(OutOfRange)?;
            *part = product.checked_div(whole).ok_or(OutOfRange)?;
            *remainder = product - *part * whole;
            left -= *part;
        }
        while left > 0 {
            let Some(largest) = remainders.iter().copied().max() else { break };
            let Some(place) = remainders.iter().position(|remainder| *remainder == largest) else { break };
            if let (Some(part), Some(remainder)) = (parts.get_mut(place), remainders.get_mut(place)) {
                *part += 1;
                *remainder = -1;
            }
            left -= 1;
        }
        Ok(parts.map(Money::from_fen))
    }
}
