//! The link: a case as text, for the fragment of an address and for the browser's own storage.
//!
//! `1&year=2026&enterprise.industry=industry&loans[0].amount=800`: the version, then every answer by its path, as
//! it was typed. Reading never fails on a part: what cannot be used is counted and left out, the rest is kept.

use crate::engine::answers::{Answers, LONGEST_ANSWER, MOST_LOANS};
use crate::engine::field::{At, Field, Kind, LoanIndex};
use crate::engine::report::Receiver;
use crate::text::Language;

/// The version written.
const VERSION: &str = "1";
/// The key that says how many loans there are, where answers alone do not.
const LOANS: &str = "loans";
/// The key that says whose result is looked at, where it is not the enterprise's.
const SEAT: &str = "seat";
/// The key that says in which language the page is read, where it is not Chinese.
const LANGUAGE: &str = "lang";
/// The longest text looked at; no honest link comes near it.
const LONGEST: usize = 64 * 1024;

/// A link, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers.
    pub answers: Answers,
    /// Whose result is looked at.
    pub seat: Receiver,
    /// The language in which it is to be read, where the link says so.
    pub language: Option<Language>,
    /// How many parts could not be used.
    pub dropped: usize,
}

/// Why a text is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is none of ours.
    Foreign,
    /// It was written by another version of the page.
    OtherVersion,
    /// It is longer than any honest link.
    TooLong,
}

/// Writes the answers, as the enterprise looks at them in Chinese.
pub fn write(answers: &Answers) -> String {
    write_as(answers, Receiver::Enterprise, Language::Chinese)
}

/// Writes the answers, whose result is looked at, and in which language.
pub fn write_as(answers: &Answers, seat: Receiver, language: Language) -> String {
    let mut text = String::from(VERSION);
    if language != Language::Chinese {
        text.push_str(&format!("&{LANGUAGE}={}", language.key()));
    }
    if seat != Receiver::Enterprise {
        text.push_str(&format!("&{SEAT}={}", seat.key()));
    }
    let mut with_answers = 0;
    let mut last = None;
    for (at, _) in answers.iter() {
        if at.loan.is_some() && at.loan != last {
            with_answers += 1;
            last = at.loan;
        }
    }
    if with_answers < answers.loans().len() {
        text.push_str(&format!("&{LOANS}={}", answers.loans().len()));
    }
    for (at, answer) in answers.iter() {
        text.push_str(&format!("&{at}="));
        encode(answer, &mut text);
    }
    text
}

/// Reads a link.
pub fn read(text: &str) -> Result<Opened, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let mut parts = text.split('&');
    match parts.next() {
        Some(VERSION) => {}
        Some(version) if !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit()) => {
            return Err(Unreadable::OtherVersion);
        }
        _ => return Err(Unreadable::Foreign),
    }
    let mut reader = Reader::default();
    for part in parts.filter(|part| !part.is_empty()) {
        reader.part(part);
    }
    Ok(reader.finish())
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    found: Vec<(At, String)>,
    seat: Option<Receiver>,
    language: Option<Language>,
    loans: usize,
    dropped: usize,
}

impl Reader {
    fn part(&mut self, part: &str) {
        if self.accept(part).is_none() {
            self.dropped += 1;
        }
    }

    fn accept(&mut self, part: &str) -> Option<()> {
        let (key, value) = part.split_once('=')?;
        let (key, value) = (decode(key)?, decode(value)?);
        if key == LOANS {
            self.loans = value.parse().ok().filter(|count| *count <= MOST_LOANS)?;
            return Some(());
        }
        if key == SEAT {
            let seat = Receiver::ALL.iter().copied().find(|receiver| receiver.key() == value);
            self.seat = Some(seat.filter(|_| self.seat.is_none())?);
            return Some(());
        }
        if key == LANGUAGE {
            let language = Language::ALL.into_iter().find(|language| language.key() == value);
            self.language = Some(language.filter(|_| self.language.is_none())?);
            return Some(());
        }
        let at = Answers::place(&key)?;
        let usable = value.chars().count() <= LONGEST_ANSWER && !value.chars().any(char::is_control);
        let within = at.loan.is_none_or(|loan| usize::from(loan) < MOST_LOANS);
        let first = self.found.iter().all(|(found, _)| *found != at);
        if !usable || !within || !first || !is_offered(at.field, &value) {
            return None;
        }
        self.found.push((at, value));
        Some(())
    }

    /// Loans keep their order; a gap between their numbers closes.
    fn finish(self) -> Opened {
        let mut answers = Answers::default();
        let all = (0..MOST_LOANS).filter_map(|loan| LoanIndex::try_from(loan).ok());
        let named = |loan: &LoanIndex| {
            usize::from(*loan) < self.loans || self.found.iter().any(|(at, _)| at.loan == Some(*loan))
        };
        let numbers: Vec<LoanIndex> = all.filter(named).collect();
        for _ in &numbers {
            answers.add_loan();
        }
        for (at, value) in &self.found {
            let place = at.loan.and_then(|loan| numbers.iter().position(|number| *number == loan));
            let loan = place.and_then(|place| LoanIndex::try_from(place).ok());
            answers.set(At { loan, ..*at }, value);
        }
        let seat = self.seat.unwrap_or(Receiver::Enterprise);
        Opened { answers, seat, language: self.language, dropped: self.dropped }
    }
}

/// Whether a choice offers that key; any text will do for what is typed.
fn is_offered(field: Field, value: &str) -> bool {
    match field.kind() {
        Kind::Choice(keys) => keys().contains(&value),
        _ => true,
    }
}

/// Writes text so that only unreserved characters stand for themselves.
fn encode(text: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            into.push(char::from(byte));
            continue;
        }
        into.push('%');
        for nibble in [byte >> 4, byte & 0xF] {
            into.extend(HEX.get(usize::from(nibble)).map(|digit| char::from(*digit)));
        }
    }
}

/// Reads text back; nothing where a sign of percent does not begin two digits or the bytes are no UTF-8.
fn decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(bytes.next())?, digit(bytes.next())?);
        decoded.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(decoded).ok()
}
