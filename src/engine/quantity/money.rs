//! Money in renminbi, to the fen.

use rust_decimal::Decimal;

use super::{Exact, OutOfRange, scaled};

/// An amount of money in whole fen (0.01 元). Never negative where a user types it; differences may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

impl Money {
    /// No money.
    pub const ZERO: Money = Money(0);
    /// The largest amount a user may type: one 万亿 yuan. Everything the engine derives from it fits.
    pub const TYPED_MAX: Money = Money(100_000_000_000_000);
    /// Decimal places of a yuan.
    const SCALE: u32 = 2;

    /// An amount of whole fen.
    pub const fn from_fen(fen: i64) -> Money {
        Money(fen)
    }

    /// The amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// An amount in yuan, if it is a whole number of fen that fits.
    pub fn from_yuan(yuan: Decimal) -> Option<Money> {
        scaled(yuan, Money::SCALE).map(Money)
    }

    /// The amount in yuan, always with two decimals.
    pub fn yuan(self) -> Decimal {
        Decimal::new(self.0, Money::SCALE)
    }

    pub(in crate::engine) fn plus(self, other: Money) -> Result<Money, OutOfRange> {
        self.0.checked_add(other.0).map(Money).ok_or(OutOfRange)
    }

    pub(in crate::engine) fn minus(self, other: Money) -> Result<Money, OutOfRange> {
        self.0.checked_sub(other.0).map(Money).ok_or(OutOfRange)
    }

    pub(in crate::engine) fn exact(self) -> Exact {
        Exact::whole(i128::from(self.0))
    }
}
