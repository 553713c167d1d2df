//! Numbers as the law prints them.

use super::source::Date;

/// What a printed number says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// So many base units of a kind.
    Units(Kind, i64),
    /// How a whole is shared: `2:5:3`.
    Shares([u32; 3]),
    /// So many persons, from the first number to the last: `1—2人`.
    CountRange(u64, u64),
    /// The last day of a month, or of a year: `2019年9月底`, `2019年年底`.
    Date(Date),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In 分.
    Money,
    /// In units of 1e-12.
    Rate,
    Days,
    WorkingDays,
    Count,
    Times,
    Months,
    Years,
}

/// The units of the law and how many base units each is. A longer name stands before one it begins with.
const UNITS: [(&str, Kind, i64); 15] = [
    ("亿元", Kind::Money, 10_000_000_000),
    ("万元", Kind::Money, 1_000_000),
    ("万", Kind::Money, 1_000_000),
    ("元／人", Kind::Money, 100),
    ("元", Kind::Money, 100),
    ("个百分点", Kind::Rate, 10_000_000_000),
    ("%", Kind::Rate, 10_000_000_000),
    ("‰", Kind::Rate, 1_000_000_000),
    ("个工作日", Kind::WorkingDays, 1),
    ("天", Kind::Days, 1),
    ("日", Kind::Days, 1),
    ("个月", Kind::Months, 1),
    ("年", Kind::Years, 1),
    ("人", Kind::Count, 1),
    ("次", Kind::Times, 1),
];

const NUMERALS: [char; 11] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

impl Value {
    /// How many base units of this kind it is, when it is of this kind.
    pub fn of(self, kind: Kind) -> Option<i64> {
        match self {
            Value::Units(own, units) if own == kind => Some(units),
            _ => None,
        }
    }

    /// Whether both are of one kind and this one is less.
    pub fn is_below(self, other: Value) -> bool {
        matches!((self, other), (Value::Units(a, less), Value::Units(b, more)) if a == b && less < more)
    }
}

/// The value of a printed number; its kind follows from its unit.
pub fn parse(printed: &str) -> Result<Value, String> {
    if printed.contains(':') {
        let shares = shares(printed).ok_or_else(|| format!("{printed}: not three shares of a whole"))?;
        return Ok(Value::Shares(shares));
    }
    if printed.contains('—') {
        let (first, last) = count_range(printed).ok_or_else(|| format!("{printed}: not from one number to another"))?;
        return Ok(Value::CountRange(first, last));
    }
    if let Some(month) = printed.strip_suffix('底') {
        let date = last_day(month).ok_or_else(|| format!("{printed}: not the end of a month or a year"))?;
        return Ok(Value::Date(date));
    }
    let (number, kind, scale) = UNITS
        .iter()
        .find_map(|(unit, kind, scale)| Some((printed.strip_suffix(unit)?, *kind, *scale)))
        .ok_or_else(|| format!("{printed}: the unit is none of {}", UNITS.map(|(unit, ..)| unit).join(" ")))?;
    let units = scaled(number, scale).ok_or_else(|| format!("{printed}: not an exact number of this unit"))?;
    Ok(Value::Units(kind, units))
}

/// The three parts of `2:5:3`, none of them nothing.
fn shares(printed: &str) -> Option<[u32; 3]> {
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = printed.split(':').map(|part| Some(part).filter(digits)?.parse().ok().filter(|part| *part > 0));
    parts.collect::<Option<Vec<u32>>>()?.try_into().ok()
}

/// The two numbers of `1—2人`, which rise.
fn count_range(printed: &str) -> Option<(u64, u64)> {
    let (first, last) = printed.strip_suffix('人')?.split_once('—')?;
    let (first, last) = (scaled(first, 1)?.try_into().ok()?, scaled(last, 1)?.try_into().ok()?);
    (first < last).then_some((first, last))
}

/// The last day of `2019年9月` or `2019年年`.
fn last_day(month: &str) -> Option<Date> {
    let (year, month) = month.split_once('年')?;
    let year = Some(year).filter(|year| year.len() == 4)?.parse().ok()?;
    let month = if month == "年" { 12 } else { month.strip_suffix('月')?.parse().ok()? };
    let day = match month {
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    };
    Some(Date { year, month, day })
}

/// The unit in which a number is printed.
pub fn unit(printed: &str) -> &str {
    printed.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
}

/// The decimal times the scale, when that is a whole number.
fn scaled(number: &str, scale: i64) -> Option<i64> {
    let mut characters = number.chars();
    if let (Some(numeral), None) = (characters.next(), characters.next())
        && let Some(units) = NUMERALS.iter().position(|other| *other == numeral)
    {
        return i64::try_from(units).ok()?.checked_mul(scale);
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || number.ends_with('.') || !digits(whole) || !digits(fraction) {
        return None;
    }
    let product = format!("{whole}{fraction}").parse::<i64>().ok()?.checked_mul(scale)?;
    let divisor = 10_i64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    (product % divisor == 0).then_some(product / divisor)
}

/// Whether the number stands in the quotation, and not only as a part of a longer one.
pub fn stands_in(printed: &str, quote: &str) -> bool {
    let whole = |start: usize| {
        let before = quote[..start].chars().next_back();
        let after = quote[start + printed.len()..].chars().next();
        let longer_number = before.is_some_and(|c| c.is_ascii_digit() || c == '.' || c == ':' || NUMERALS.contains(&c));
        let longer_unit = printed.ends_with('万') && after == Some('元');
        !longer_number && !longer_unit
    };
    quote.match_indices(printed).any(|(start, _)| whole(start))
}
