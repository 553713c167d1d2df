//! Typed text in its plain form: half-width, lower-case, without white space or invisible marks.

use std::borrow::Cow;

/// The plain form. Full-width forms become half-width, the signs of money one sign, and what cannot be seen goes.
pub(super) fn plain(raw: &str) -> Cow<'_, str> {
    let plain = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'.' | b'-' | b'/' | b'%');
    if raw.bytes().all(plain) { Cow::Borrowed(raw) } else { raw.chars().filter_map(plain_char).collect() }
}

fn plain_char(c: char) -> Option<char> {
    const FULL_WIDTH_SHIFT: u32 = 0xFEE0;
    match c {
        _ if c.is_whitespace() => None,
        // Zero-width marks, direction marks and the byte order mark come along when text is pasted.
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}' => None,
        '￥' => Some('¥'),
        '−' | '–' | '—' | '－' | '﹣' => Some('-'),
        '、' | '，' | '﹐' | '٬' | '\'' | '’' => Some(','),
        '。' | '．' | '﹒' => Some('.'),
        '﹪' => Some('%'),
        '萬' => Some('万'),
        '億' => Some('亿'),
        '圆' | '圓' | '块' => Some('元'),
        '！'..='～' => {
            char::from_u32(u32::from(c).wrapping_sub(FULL_WIDTH_SHIFT)).map(|half| half.to_ascii_lowercase())
        }
        _ => Some(c.to_ascii_lowercase()),
    }
}
