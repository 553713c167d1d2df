//! 贷款市场报价利率 (LPR) by day.
//!
//! A row holds from the day it is published until the day before the next one. No row ever speaks for a day outside
//! the table.

use super::{Date, Dated, Rate, Sealed, Words, documents};

include!(concat!(env!("OUT_DIR"), "/lpr.rs"));

/// The two tenors that are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenor {
    /// 1年期.
    OneYear,
    /// 5年期以上.
    FiveYears,
}

/// One publication.
struct Row {
    published: Date,
    one_year: Rate,
    five_years: Rate,
}

/// The rate in force on this day.
pub fn on(tenor: Tenor, date: Date) -> Dated<Rate> {
    if date > KNOWN_UNTIL {
        return Dated::NotKnown { known_until: KNOWN_UNTIL };
    }
    let until_then = ROWS.partition_point(|row| row.published <= date);
    match until_then.checked_sub(1).and_then(|last| ROWS.get(last)) {
        None => Dated::NotInForce,
        Some(row) => Dated::Known {
            value: match tenor {
                Tenor::OneYear => row.one_year,
                Tenor::FiveYears => row.five_years,
            },
            published: row.published,
            words: &WORDS,
        },
    }
}

/// The first day the table can speak of: that of the first publication.
pub fn known_from() -> Date {
    ROWS.first().map_or(KNOWN_UNTIL, |row| row.published)
}

/// The last day the table can speak of: the day before the next publication falls due.
pub fn known_until() -> Date {
    KNOWN_UNTIL
}
