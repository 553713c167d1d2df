//! Typed dates: `2026-01-15`, `2026/1/15`, `2026.1.15`, `2026年1月15日`, `20260115`.

use super::Refusal;
use crate::engine::quantity::Date;

pub(super) fn date(text: &str) -> Result<Date, Refusal> {
    let text = text.trim_end_matches(['日', '号']);
    let parts: Vec<&str> = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        [text.get(0..4), text.get(4..6), text.get(6..8)].into_iter().flatten().collect()
    } else {
        text.split(['-', '/', '.', '年', '月']).collect()
    };
    let [year, month, day] = parts.as_slice() else { return Err(Refusal::NotADate) };
    if year.len() != 4 {
        return Err(Refusal::NotADate);
    }
    let year = digits(year)?;
    let date = Date::new(year.cast_signed(), digits(month)?, digits(day)?);
    date.ok_or(Refusal::NoSuchDay)
}

fn digits(part: &str) -> Result<u32, Refusal> {
    let plain = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if plain { part.parse().map_err(|_| Refusal::NotADate) } else { Err(Refusal::NotADate) }
}
