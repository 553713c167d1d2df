//! The equal monthly payment of a loan.
//!
//! Its factor is the one irrational-looking number of the engine: it is computed with 28 significant digits, far beyond
//! the fen of any amount that can be typed.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::engine::case::Gap;
use crate::engine::law::conventions;
use crate::engine::quantity::{Money, Rate};

/// The payment, to the fen.
pub(super) fn annuity(amount: Money, rate: Rate, months: u32) -> Result<Money, Gap> {
    payment(amount.yuan(), rate.ratio(), months).and_then(Money::from_yuan).ok_or_else(Gap::out_of_range)
}

fn payment(amount: Decimal, yearly: Decimal, months: u32) -> Option<Decimal> {
    let monthly = quotient(yearly, Decimal::from(conventions::MONTHS_IN_YEAR.value.get()))?;
    let payment = if monthly == Decimal::ZERO {
        quotient(amount, Decimal::from(months))?
    } else {
        // Where the growth leaves the range, what it adds to the interest is far below a fen.
        let factor = match power(Decimal::ONE.checked_add(monthly)?, months) {
            Some(growth) => quotient(growth, growth.checked_sub(Decimal::ONE)?)?,
            None => Decimal::ONE,
        };
        amount.checked_mul(monthly)?.checked_mul(factor)?
    };
    Some(payment.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

/// A power; nothing where it leaves the range.
fn power(base: Decimal, exponent: u32) -> Option<Decimal> {
    let (mut result, mut square, mut left) = (Decimal::ONE, base, exponent);
    while left > 0 {
        if left % 2 == 1 {
            result = result.checked_mul(square)?;
        }
        left /= 2;
        if left > 0 {
            square = square.checked_mul(square)?;
        }
    }
    Some(result)
}

/// The quotient of two numbers, the first not below nothing and the second above it, with all the digits that fit.
///
/// The library's own division, made for every case, would add 1.1 KB to the first load.
fn quotient(of: Decimal, by: Decimal) -> Option<Decimal> {
    const MOST_DIGITS: i128 = 10_i128.pow(27);
    let (by_scale, mut scale) = (by.scale(), of.scale());
    let (mut digits, mut rest) = (of.mantissa().checked_div(by.mantissa())?, of.mantissa() % by.mantissa());
    // The digits behind the point, of which as many are lost again as the divisor has.
    while digits < MOST_DIGITS && scale < by_scale + Decimal::MAX_SCALE && (rest != 0 || scale < by_scale) {
        rest *= 10;
        digits = digits * 10 + rest / by.mantissa();
        rest %= by.mantissa();
        scale += 1;
    }
    Decimal::try_from_i128_with_scale(digits, scale.checked_sub(by_scale)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The library's division is the measure: they differ in the last digits at most.
    #[test]
    fn a_quotient_is_that_of_the_library() {
        let numbers =
            ["0.0000001", "0.003", "0.0031999999999999999999999999", "1", "1.0036", "12", "360", "99999999999.99"];
        let numbers = numbers.map(|text| text.parse::<Decimal>().expect("a number"));
        for of in [Decimal::ZERO].into_iter().chain(numbers) {
            for by in numbers {
                let (own, library) = (quotient(of, by).expect("in range"), of.checked_div(by).expect("in range"));
                let off = (own - library).abs();
                let allowed = library.checked_mul(Decimal::new(1, 26)).expect("small").max(Decimal::new(1, 27));
                assert!(off <= allowed, "{of} / {by}: {own}, {library}");
            }
        }
        assert_eq!(quotient(Decimal::ONE, Decimal::ZERO), None);
    }
}
