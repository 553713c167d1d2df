//! Exact amounts of money between two roundings.

use std::cmp::Ordering;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Money, OutOfRange, Rate};

/// An amount of fen as an exact fraction: what a rate, a part of a year or a share has been applied to and what
/// has not been rounded yet.
///
/// The denominators that occur are products of a rate's (a divisor of 10¹²) and of 12, 360 or 365, so they stay
/// small and a general-purpose big rational would only cost size and speed.
///
/// Aligned to eight bytes like everything else: a step aligned to sixteen costs the allocator of the page twice as much.
#[derive(Clone, Copy, Debug)]
#[repr(Rust, packed(8))]
pub struct Exact {
    numerator: i128,
    /// Always positive.
    denominator: i128,
}

/// How an exact amount becomes money. The gazette is silent about it; half-up to the fen is the default reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Rounding {
    /// Half a fen and more goes up.
    #[default]
    HalfUp,
    /// Fractions of a fen are dropped.
    DownToFen,
    /// Fractions of a yuan are dropped.
    DownToYuan,
}

impl Exact {
    pub(in crate::engine) const fn whole(fen: i128) -> Exact {
        Exact { numerator: fen, denominator: 1 }
    }

    /// Multiplied by a rate.
    pub(in crate::engine) fn times_rate(self, rate: Rate) -> Result<Exact, OutOfRange> {
        let (numerator, denominator) = rate.fraction();
        self.times(i128::from(numerator), i128::from(denominator))
    }

    /// Multiplied by `part / whole`; `whole` must be positive.
    pub(in crate::engine) fn times(self, part: i128, whole: i128) -> Result<Exact, OutOfRange> {
        if whole <= 0 {
            return Err(OutOfRange);
        }
        Ok(Exact { numerator: product(self.numerator, part)?, denominator: product(self.denominator, whole)? })
    }

    pub(in crate::engine) fn plus(self, other: Exact) -> Result<Exact, OutOfRange> {
        if self.denominator == other.denominator {
            let numerator = self.numerator.checked_add(other.numerator).ok_or(OutOfRange)?;
            return Ok(Exact { numerator, denominator: self.denominator });
        }
        let (a, b) = (self.reduced(), other.reduced());
        let shared = gcd(a.denominator, b.denominator);
        let (for_a, for_b) = (b.denominator / shared, a.denominator / shared);
        let left = product(a.numerator, for_a)?;
        let right = product(b.numerator, for_b)?;
        Ok(Exact { numerator: left.checked_add(right).ok_or(OutOfRange)?, denominator: product(a.denominator, for_a)? })
    }

    /// Compares two amounts exactly.
    pub(in crate::engine) fn minus(self, other: Exact) -> Result<Exact, OutOfRange> {
        let negative = Exact { numerator: other.numerator.checked_neg().ok_or(OutOfRange)?, ..other };
        self.plus(negative)
    }

    pub(in crate::engine) fn compare(self, other: Exact) -> Result<Ordering, OutOfRange> {
        let left = product(self.numerator, other.denominator)?;
        let right = product(other.numerator, self.denominator)?;
        Ok(left.cmp(&right))
    }

    /// Makes money of it.
    pub(in crate::engine) fn round(self, rounding: Rounding) -> Result<Money, OutOfRange> {
        const FEN_PER_YUAN: i128 = 100;
        let fen = match rounding {
            Rounding::HalfUp => {
                let doubled = product(self.numerator, 2)?;
                let shifted = doubled.checked_add(self.denominator).ok_or(OutOfRange)?;
                floor(shifted, product(self.denominator, 2)?)
            }
            Rounding::DownToFen => floor(self.numerator, self.denominator),
            Rounding::DownToYuan => {
                let yuan = product(self.denominator, FEN_PER_YUAN)?;
                floor(self.numerator, yuan) * FEN_PER_YUAN
            }
        };
        i64::try_from(fen).map(Money::from_fen).map_err(|_| OutOfRange)
    }

    /// The fraction in lowest terms, in fen, for printing and for checking: numerator and denominator.
    pub fn fraction(self) -> (i128, i128) {
        let lowest = self.reduced();
        (lowest.numerator, lowest.denominator)
    }

    /// The amount in yuan, cut after six decimals, and whether that is all of it.
    pub fn yuan(self) -> (Decimal, bool) {
        const PLACES: u32 = 6;
        let (numerator, denominator) = self.fraction();
        let Some(scaled) = numerator.checked_mul(10_i128.pow(PLACES - 2)) else {
            return (Decimal::MAX, false);
        };
        let digits = Decimal::try_from_i128_with_scale(scaled.div_euclid(denominator), PLACES).unwrap_or(Decimal::MAX);
        (digits.round_dp_with_strategy(PLACES, RoundingStrategy::ToZero).normalize(), scaled % denominator == 0)
    }

    fn reduced(self) -> Exact {
        let divisor = gcd(self.numerator, self.denominator);
        Exact { numerator: self.numerator / divisor, denominator: self.denominator / divisor }
    }
}

/// The product. Two 64-bit factors are the rule, and multiplying them cannot leave the range.
fn product(a: i128, b: i128) -> Result<i128, OutOfRange> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Ok(i128::from(a) * i128::from(b)),
        _ => a.checked_mul(b).ok_or(OutOfRange),
    }
}

/// The quotient rounded down; the divisor must be positive. Two 64-bit operands are the rule, and dividing them is
/// many times cheaper.
fn floor(numerator: i128, denominator: i128) -> i128 {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(numerator), Ok(denominator)) => i128::from(numerator.div_euclid(denominator)),
        _ => numerator.div_euclid(denominator),
    }
}

/// The greatest common divisor; the second argument must not be zero.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        // Two 64-bit operands are the rule, and dividing them is many times cheaper.
        if let (Ok(short_a), Ok(short_b)) = (u64::try_from(a), u64::try_from(b)) {
            (a, b) = (u128::from(short_b), u128::from(short_a % short_b));
        } else {
            (a, b) = (b, a % b);
        }
    }
    a.cast_signed()
}
