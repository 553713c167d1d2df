//! What people type, understood exactly or refused with the reason.
//!
//! Accepts full-width digits, separators, currency signs, 万 and 亿, 三百万 and 伍佰万元整, per cent, per mille
//! and basis points, and dates in the usual ways. Never guesses: what can be read in two ways is refused.

mod date;
mod numeral;
mod text;

use rust_decimal::Decimal;

use super::quantity::{Count, Date, Days, Money, Months, Rate, Times};
use text::plain;

/// Why an answer could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no number.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It can be read in two ways, as `1.234,5`.
    Ambiguous,
    /// It is written with an exponent.
    Exponent,
    /// It has more decimals than the unit allows.
    TooPrecise {
        /// Decimals allowed, in the unit of the question.
        decimals: u32,
    },
    /// It is too large for the question.
    TooLarge,
    /// It must be at least one.
    TooSmall,
    /// It carries a unit that does not belong to the question.
    WrongUnit,
    /// It must be a whole number.
    NotWhole,
    /// It is no date.
    NotADate,
    /// There is no such day in the calendar.
    NoSuchDay,
    /// It is none of the answers offered.
    NotOffered,
}

/// The unit a bare number is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyUnit {
    /// 万元, as the form labels its fields.
    Wan,
    /// 元, as programs write.
    Yuan,
}

/// The unit a bare rate is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateUnit {
    /// Per cent.
    Percent,
    /// Basis points; only here may a number be negative.
    BasisPoints,
}

/// An amount of money.
pub fn money(raw: &str, unit: MoneyUnit) -> Result<Money, Refusal> {
    let text = plain(raw);
    let body = text.strip_prefix("人民币").or_else(|| text.strip_prefix("rmb")).unwrap_or(&text);
    // Whoever writes the sign of the yuan means yuan, whatever the field is labelled.
    let (body, unit) = body.strip_prefix('¥').map_or((body, unit), |body| (body, MoneyUnit::Yuan));
    let body = body.strip_suffix(['整', '正']).unwrap_or(body);
    if body.ends_with(['%', '‰', '天', '人']) {
        return Err(Refusal::WrongUnit);
    }
    let amount = numeral::amount(body)?;
    let yuan = if amount.has_unit {
        amount.value
    } else {
        match unit {
            MoneyUnit::Wan => amount.value.checked_mul(Decimal::from(10_000)).ok_or(Refusal::TooLarge)?,
            MoneyUnit::Yuan => amount.value,
        }
    };
    if yuan > Money::TYPED_MAX.yuan() {
        return Err(Refusal::TooLarge);
    }
    let decimals = if amount.has_unit || unit == MoneyUnit::Yuan { 2 } else { 6 };
    Money::from_yuan(yuan).ok_or(Refusal::TooPrecise { decimals })
}

/// A rate; a bare number is in `unit`, and `decimals` is how many a per cent may have.
pub fn rate(raw: &str, unit: RateUnit, decimals: u32) -> Result<Rate, Refusal> {
    let text = plain(raw);
    let (body, per) = rate_unit(&text, unit);
    let (negative, body) = match unit {
        RateUnit::BasisPoints => signed(body),
        RateUnit::Percent => (false, body),
    };
    let number = numeral::number(body)?;
    let places = number.scale() + per.ilog10();
    let ratio = Decimal::try_from_i128_with_scale(number.mantissa(), places).map_err(|_| Refusal::TooLarge)?;
    let ratio = ratio.normalize();
    if ratio > Decimal::from(Rate::TYPED_MAX_RATIO) {
        return Err(Refusal::TooLarge);
    }
    if ratio.scale() > decimals + 2 {
        // In the unit it was typed in: a basis point is a hundredth of a per cent.
        return Err(Refusal::TooPrecise { decimals: (decimals + 2).saturating_sub(per.ilog10()) });
    }
    let ratio = if negative { -ratio } else { ratio };
    Rate::from_ratio(ratio).ok_or(Refusal::TooPrecise { decimals })
}

/// A rate of at most `most`; a bare number is per cent, and `decimals` is how many a per cent may have.
pub fn percent(raw: &str, decimals: u32, most: Rate) -> Result<Rate, Refusal> {
    let found = rate(raw, RateUnit::Percent, decimals)?;
    if found > most { Err(Refusal::TooLarge) } else { Ok(found) }
}

/// Takes one sign off and tells whether it is a minus.
fn signed(text: &str) -> (bool, &str) {
    let negative = text.strip_prefix(['-', '负']);
    (negative.is_some(), negative.or_else(|| text.strip_prefix('+')).unwrap_or(text))
}

/// Takes the unit off a rate and tells by what its number is divided.
fn rate_unit(text: &str, unit: RateUnit) -> (&str, u32) {
    const SUFFIXES: [(&str, u32); 6] =
        [("%", 100), ("‰", 1000), ("bps", 10_000), ("bp", 10_000), ("个基点", 10_000), ("基点", 10_000)];
    const PREFIXES: [(&str, u32); 3] = [("百分之", 100), ("千分之", 1000), ("万分之", 10_000)];
    let suffixed = SUFFIXES.iter().find_map(|(mark, per)| Some((text.strip_suffix(mark)?, *per)));
    let prefixed = || PREFIXES.iter().find_map(|(mark, per)| Some((text.strip_prefix(mark)?, *per)));
    suffixed.or_else(prefixed).unwrap_or(match unit {
        RateUnit::Percent => (text, 100),
        RateUnit::BasisPoints => (text, 10_000),
    })
}

/// A number of persons.
pub fn persons(raw: &str) -> Result<Count, Refusal> {
    const MOST: u64 = 10_000_000;
    let text = plain(raw);
    let body = text.strip_suffix(['人', '名']).unwrap_or(&text);
    whole(body, MOST).map(Count::new)
}

/// A number of days, at least one: a day begun counts.
pub fn days(raw: &str, most: u32) -> Result<Days, Refusal> {
    let text = plain(raw);
    let body = text.strip_suffix(['天', '日']).unwrap_or(&text);
    let days = u32::try_from(whole(body, u64::from(most))?).map_err(|_| Refusal::TooLarge)?;
    if days == 0 { Err(Refusal::TooSmall) } else { Ok(Days::new(days)) }
}

/// A number of months.
pub fn months(raw: &str) -> Result<Months, Refusal> {
    let text = plain(raw);
    let body = text.strip_suffix("个月").or_else(|| text.strip_suffix('月')).unwrap_or(&text);
    u32::try_from(whole(body, 1200)?).map(Months::new).map_err(|_| Refusal::TooLarge)
}

/// A number of times, or of working days.
pub fn times(raw: &str) -> Result<Times, Refusal> {
    let text = plain(raw);
    let body = text.strip_suffix(['次', '回']).or_else(|| text.strip_suffix("个工作日")).unwrap_or(&text);
    u32::try_from(whole(body, 1000)?).map(Times::new).map_err(|_| Refusal::TooLarge)
}

/// A day of the month.
pub fn day_of_month(raw: &str) -> Result<u32, Refusal> {
    let text = plain(raw);
    let body = text.strip_suffix(['日', '号']).unwrap_or(&text);
    match u32::try_from(whole(body, 31)?).map_err(|_| Refusal::TooLarge)? {
        0 => Err(Refusal::TooSmall),
        day => Ok(day),
    }
}

/// A calendar year.
pub fn year(raw: &str) -> Result<i32, Refusal> {
    let text = plain(raw);
    let body = text.strip_suffix('年').unwrap_or(&text);
    let number = whole(body, u64::from(Date::LAST_YEAR.unsigned_abs()))?;
    let year = i32::try_from(number).map_err(|_| Refusal::TooLarge)?;
    if year < Date::FIRST_YEAR { Err(Refusal::NotADate) } else { Ok(year) }
}

/// A calendar date.
pub fn date(raw: &str) -> Result<Date, Refusal> {
    date::date(&plain(raw))
}

fn whole(body: &str, most: u64) -> Result<u64, Refusal> {
    let amount = numeral::amount(body)?;
    if amount.is_money {
        return Err(Refusal::WrongUnit);
    }
    let number = amount.value;
    if number.normalize().scale() != 0 {
        return Err(Refusal::NotWhole);
    }
    if number > Decimal::from(most) {
        return Err(Refusal::TooLarge);
    }
    u64::try_from(number).map_err(|_| Refusal::TooLarge)
}

/// The answer as it is compared with the keys of a choice.
pub fn key(raw: &str) -> &str {
    raw.trim()
}
