//! Amounts in the capital numerals of bills (人民币大写), by the rules for payment documents.
//!
//! 整 follows 元 and 角, never 分. Zeros between digits are read once; where 元 is followed by 分 alone, or where a
//! zero stands before 元 and 角 follows, 零 is written, which the rules allow everywhere.

use crate::engine::quantity::Money;

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
const SECTIONS: [&str; 4] = ["", "万", "亿", "万亿"];

/// The amount in words: `人民币叁拾万元整`.
pub fn rmb(amount: Money) -> String {
    const FEN_PER_YUAN: u64 = 100;
    let fen = amount.fen().unsigned_abs();
    let (yuan, cents) = (fen / FEN_PER_YUAN, fen % FEN_PER_YUAN);
    let (jiao, fen) = (cents / 10, cents % 10);
    let mut text = String::from("人民币");
    if amount < Money::ZERO {
        text.push('负');
    }
    if yuan > 0 || cents == 0 {
        whole(yuan, &mut text);
        text.push('元');
    }
    if cents == 0 {
        text.push('整');
        return text;
    }
    if jiao > 0 {
        if yuan > 0 && yuan.is_multiple_of(10) {
            text.push('零');
        }
        digit(jiao, &mut text);
        text.push('角');
    } else if yuan > 0 {
        text.push('零');
    }
    if fen > 0 {
        digit(fen, &mut text);
        text.push('分');
    } else {
        text.push('整');
    }
    text
}

/// A whole number of yuan, in sections of four digits.
fn whole(yuan: u64, text: &mut String) {
    if yuan == 0 {
        text.push('零');
        return;
    }
    let sections = [yuan % 10_000, yuan / 10_000 % 10_000, yuan / 100_000_000 % 10_000, yuan / 1_000_000_000_000];
    let mut pending_zero = false;
    let mut begun = false;
    for (section, name) in sections.iter().zip(SECTIONS).rev() {
        if *section == 0 {
            pending_zero |= begun;
            continue;
        }
        if begun && (pending_zero || *section < 1000) {
            text.push('零');
        }
        section_of(*section, text);
        // 万亿 is written 万 before a section of 亿, which brings its own name.
        let name = if name == "万亿" && sections.get(2).is_some_and(|yi| *yi > 0) { "万" } else { name };
        text.push_str(name);
        (pending_zero, begun) = (false, true);
    }
}

/// Four digits.
fn section_of(section: u64, text: &mut String) {
    let mut pending_zero = false;
    let mut begun = false;
    for (exponent, place) in PLACES.iter().enumerate().rev() {
        let value = section / 10_u64.pow(u32::try_from(exponent).unwrap_or(0)) % 10;
        if value == 0 {
            pending_zero |= begun;
            continue;
        }
        if pending_zero {
            text.push('零');
        }
        digit(value, text);
        text.push_str(place);
        (pending_zero, begun) = (false, true);
    }
}

fn digit(value: u64, text: &mut String) {
    text.extend(usize::try_from(value).ok().and_then(|index| DIGITS.get(index)));
}
