//! Numbers as people read them: thousands separated, money with two decimals, rates in per cent.

use rust_decimal::Decimal;

use crate::engine::quantity::{Exact, Money, Rate};

/// Money with separators and two decimals: `261,466.67`.
pub fn money(amount: Money) -> String {
    decimal(&amount.yuan().to_string())
}

/// An unrounded amount; one that goes on beyond six decimals ends in an ellipsis.
pub fn exact(amount: Exact) -> String {
    let (yuan, whole) = amount.yuan();
    let digits = decimal(&yuan.to_string());
    if whole { digits } else { format!("{digits}…") }
}

/// A rate in per cent: `4.35%`.
pub fn rate(rate: Rate) -> String {
    format!("{}%", rate.percent())
}

/// A whole number with separators: `1,200`.
pub fn whole(number: u64) -> String {
    decimal(&number.to_string())
}

/// An amount in 万元 without the unit, with no more decimals than it needs: `800`, `49.999999`.
pub fn wan(amount: Money) -> String {
    let wan = amount.yuan().checked_div(Decimal::from(10_000)).unwrap_or(Decimal::MAX);
    decimal(&wan.normalize().to_string())
}

/// The words with what `{name}` stands for.
pub fn filled(words: &str, name: &str, with: &str) -> String {
    let mut parts = words.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((named, rest)) if named == name => text.extend([with, rest]),
            _ => text.extend(["{", part]),
        }
    }
    text
}

/// Puts separators into the whole part of a decimal.
fn decimal(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').map_or((digits, ""), |(whole, rest)| (whole, rest));
    let mut text = String::with_capacity(digits.len() + 6);
    text.push_str(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}
