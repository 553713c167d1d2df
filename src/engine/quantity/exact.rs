//! Exact amounts of money between two roundings.

use std::cmp::Ordering;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Money, OutOfRange, Rate};

/// An amount of fen as an exact fraction: what a rate, a part of a year or a share has been applied to and what
/// has not been rounded yet.
///
/// The denominators that occur are products of a rate's (a divisor of 10¹²) and of 12, 360 or 365, so they stay
/// small and a general-purpose big rational would only cost size and speed.
#[derive(Clone, Copy, Debug)]
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
        Ok(Exact {
            numerator: self.numerator.checked_mul(part).ok_or(OutOfRange)?,
            denominator: self.denominator.checked_mul(whole).ok_or(OutOfRange)?,
        })
    }

    pub(in crate::engine) fn plus(self, other: Exact) -> Result<Exact, OutOfRange> {
        if self.denominator == other.denominator {
            let numerator = self.numerator.checked_add(other.numerator).ok_or(OutOfRange)?;
            return Ok(Exact { numerator, denominator: self.denominator });
        }
        let (a, b) = (self.reduced(), other.reduced());
        let shared = gcd(a.denominator, b.denominator);
        let (for_a, for_b) = (b.denominator / shared, a.denominator / shared);
        let left = a.numerator.checked_mul(for_a).ok_or(OutOfRange)?;
        let right = b.numerator.checked_mul(for_b).ok_or(OutOfRange)?;
        Ok(Exact {
            numerator: left.checked_add(right).ok_or(OutOfRange)?,
            denominator: a.denominator.checked_mul(for_a).ok_or(OutOfRange)?,
        })
    }

    /// Compares two amounts exactly.
    pub(in crate::engine) fn compare(self, other: Exact) -> Result<Ordering, OutOfRange> {
        let left = self.numerator.checked_mul(other.denominator).ok_or(OutOfRange)?;
        let right = other.numerator.checked_mul(self.denominator).ok_or(OutOfRange)?;
        Ok(left.cmp(&right))
    }

    /// Makes money of it.
    pub(in crate::engine) fn round(self, rounding: Rounding) -> Result<Money, OutOfRange> {
        const FEN_PER_YUAN: i128 = 100;
        let fen = match rounding {
            Rounding::HalfUp => {
                let doubled = self.numerator.checked_mul(2).ok_or(OutOfRange)?;
                let shifted = doubled.checked_add(self.denominator).ok_or(OutOfRange)?;
                floor(shifted, self.denominator.checked_mul(2).ok_or(OutOfRange)?)
            }
            Rounding::DownToFen => floor(self.numerator, self.denominator),
            Rounding::DownToYuan => {
                let yuan = self.denominator.checked_mul(FEN_PER_YUAN).ok_or(OutOfRange)?;
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
