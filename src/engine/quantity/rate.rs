//! Rates: percentages, per mille and basis points, as exact decimals.

use rust_decimal::Decimal;

use super::{OutOfRange, scaled};

/// A ratio in units of 10⁻¹²: 50 % is 500,000,000,000.
///
/// The unit is that small so that the product of two typed rates (an LPR and a mark-up on it) is still exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rate(i64);

impl Rate {
    /// No rate.
    pub const ZERO: Rate = Rate(0);
    /// The whole: 100 %.
    pub const WHOLE: Rate = Rate(Rate::UNIT);
    /// The largest rate a user may type: 1000 %.
    pub const TYPED_MAX: Rate = Rate(Rate::TYPED_MAX_RATIO * Rate::UNIT);
    /// The same as a plain ratio.
    pub(in crate::engine) const TYPED_MAX_RATIO: i64 = 10;
    /// The step in which a plain percentage may be typed: six decimals of a per cent.
    pub(in crate::engine) const PERCENT_STEP: Rate = Rate(10_000);
    /// The step of an LPR, a spread and a mark-up: four decimals of a per cent.
    pub(in crate::engine) const FACTOR_STEP: Rate = Rate(1_000_000);
    const UNIT: i64 = 1_000_000_000_000;
    const SCALE: u32 = 12;

    /// A rate of so many 10⁻¹².
    pub const fn from_pico(pico: i64) -> Rate {
        Rate(pico)
    }

    /// The rate in units of 10⁻¹².
    pub const fn pico(self) -> i64 {
        self.0
    }

    /// A plain ratio (0.5 for 50 %), if it has at most twelve decimals and fits.
    pub fn from_ratio(ratio: Decimal) -> Option<Rate> {
        scaled(ratio, Rate::SCALE).map(Rate)
    }

    /// The plain ratio: 0.5 for 50 %.
    pub fn ratio(self) -> Decimal {
        Decimal::new(self.0, Rate::SCALE).normalize()
    }

    /// The rate as a percentage: 50 for 50 %.
    pub fn percent(self) -> Decimal {
        Decimal::new(self.0, Rate::SCALE - 2).normalize()
    }

    /// The rate per mille: 8 for 8‰.
    pub fn per_mille(self) -> Decimal {
        Decimal::new(self.0, Rate::SCALE - 3).normalize()
    }

    /// The rate in basis points: 135 for 1.35 %.
    pub fn basis_points(self) -> Decimal {
        Decimal::new(self.0, Rate::SCALE - 4).normalize()
    }

    pub(in crate::engine) fn plus(self, other: Rate) -> Result<Rate, OutOfRange> {
        self.0.checked_add(other.0).map(Rate).ok_or(OutOfRange)
    }

    pub(in crate::engine) fn minus(self, other: Rate) -> Result<Rate, OutOfRange> {
        self.0.checked_sub(other.0).map(Rate).ok_or(OutOfRange)
    }

    /// What share of another rate this one is, rounded down.
    pub(in crate::engine) fn over(self, other: Rate) -> Result<Rate, OutOfRange> {
        let share = (i128::from(self.0) * i128::from(Rate::UNIT)).checked_div_euclid(i128::from(other.0));
        share.and_then(|share| i64::try_from(share).ok()).map(Rate).ok_or(OutOfRange)
    }

    /// The highest multiple of a step that is not above this rate.
    pub(in crate::engine) const fn floored(self, step: Rate) -> Rate {
        Rate(self.0 - self.0.rem_euclid(step.0))
    }

    /// The product of two rates, if it is exact.
    pub(in crate::engine) fn times(self, other: Rate) -> Result<Rate, OutOfRange> {
        let product = i128::from(self.0) * i128::from(other.0);
        if product % i128::from(Rate::UNIT) != 0 {
            return Err(OutOfRange);
        }
        i64::try_from(product / i128::from(Rate::UNIT)).map(Rate).map_err(|_| OutOfRange)
    }

    /// The rate as a fraction of small numbers: a decimal without its trailing zeros.
    ///
    /// Not in lowest terms, which would cost a greatest common divisor on every multiplication.
    pub(in crate::engine) fn fraction(self) -> (i64, i64) {
        let (mut numerator, mut denominator) = (self.0, Rate::UNIT);
        while denominator > 1 && numerator % 10 == 0 {
            (numerator, denominator) = (numerator / 10, denominator / 10);
        }
        (numerator, denominator)
    }
}
