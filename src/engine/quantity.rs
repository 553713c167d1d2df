//! Placeholder quantities with the constructors that the law's data needs.

use std::fmt;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $inner:ty, $make:ident, $read:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name($inner);

        impl $name {
            /// The quantity of so many base units.
            pub const fn $make(units: $inner) -> $name {
                $name(units)
            }

            /// The base units.
            pub const fn $read(self) -> $inner {
                self.0
            }
        }
    };
}

quantity!(
    /// Money in 分.
    Money, i64, from_fen, fen
);
quantity!(
    /// A ratio in units of 1e-12.
    Rate, i64, from_pico, pico
);
quantity!(
    /// A number of days.
    Days, u32, new, get
);
quantity!(
    /// A number of persons.
    Count, u64, new, get
);
quantity!(
    /// A number of years.
    Years, u32, new, get
);

/// A calendar date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u32,
    day: u32,
}

impl Date {
    /// The date; panics when there is none such.
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Date {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        assert!(day >= 1 && day <= last, "no such date");
        Date { year, month, day }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
