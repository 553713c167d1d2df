//! Exact quantities: money to the fen, rates, days, dates, and the rational numbers between them.
//!
//! Money and rates are scaled integers, so adding and comparing are single machine instructions; what lies
//! between them and a payout (a rate applied, a year divided by 360 days) is an exact rational, [`Exact`], until
//! a named rounding makes it money again. `rust_decimal` appears only where text is read and written and in the
//! annuity factor. Nothing here wraps or panics: arithmetic that leaves the range is [`OutOfRange`].
//!
//! Architecture invariant: arithmetic is visible inside the engine only. The page and the JavaScript door read
//! and print quantities; they cannot add them.

mod count_range;
mod date;
mod exact;
mod money;
mod rate;
mod shares;

use rust_decimal::Decimal;

pub use count_range::CountRange;
pub use date::Date;
pub use exact::{Exact, Rounding};
pub use money::Money;
pub use rate::Rate;
pub use shares::Shares;

/// An arithmetic result that does not fit its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange;

/// A decimal in units of so many decimal places, if it is a whole number of them that fits.
fn scaled(number: Decimal, places: u32) -> Option<i64> {
    let mantissa = number.mantissa();
    let units = match places.checked_sub(number.scale()) {
        Some(more) => mantissa.checked_mul(i128::from(10_i64.checked_pow(more)?))?,
        None => {
            let divisor = 10_i128.checked_pow(number.scale() - places)?;
            (mantissa % divisor == 0).then_some(mantissa / divisor)?
        }
    };
    i64::try_from(units).ok()
}

macro_rules! whole_numbers {
    ($($(#[$doc:meta])* $name:ident($inner:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name($inner);

        impl $name {
            /// Wraps a plain number.
            pub const fn new(value: $inner) -> Self {
                Self(value)
            }

            /// The plain number.
            pub const fn get(self) -> $inner {
                self.0
            }
        }
    )*};
}

whole_numbers! {
    /// A number of calendar days.
    Days(u32);
    /// A number of working days (工作日), which are counted by the calendar of working days.
    WorkingDays(u32);
    /// A number of calendar months.
    Months(u32);
    /// A number of years, as a length of time.
    Years(u32);
    /// A number of persons.
    Count(u64);
    /// A number of times something is done or granted (次).
    Times(u32);
}
