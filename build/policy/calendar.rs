//! `days.toml`: the days that are off and the weekends that are worked, notice by notice.

use toml::{Table, Value};

use super::document::{self, Document};
use super::parameters::{self, Words};
use super::source::{self, Date};

pub struct Calendar {
    pub known_from: Date,
    pub known_until: Date,
    pub notices: Vec<Notice>,
    /// In the order of their days.
    pub off: Vec<Off>,
    /// In order.
    pub worked: Vec<Worked>,
}

pub struct Notice {
    pub year: u16,
    pub published: Date,
    pub words: Words,
}

/// Days off without a break.
pub struct Off {
    pub first: Date,
    pub last: Date,
    pub festival: String,
    pub notice: usize,
}

/// A weekend day that is worked.
pub struct Worked {
    pub day: Date,
    pub festival: String,
    pub notice: usize,
}

const PLACE: &str = "days.toml";

pub fn read(table: &Table, documents: &[Document]) -> Result<Calendar, String> {
    source::only_keys(table, &["festivals", "known_from", "known_until", "notices"], PLACE)?;
    let mut calendar = Calendar {
        known_from: source::date(table, "known_from", PLACE)?,
        known_until: source::date(table, "known_until", PLACE)?,
        notices: Vec::new(),
        off: Vec::new(),
        worked: Vec::new(),
    };
    let festivals = texts(table.get("festivals")).ok_or("days.toml: festivals must be an array of names")?;
    for entry in source::tables(table.get("notices"), PLACE)? {
        calendar.notice(entry, &festivals, documents)?;
    }
    calendar.in_order()?;
    calendar.complete(&festivals)?;
    Ok(calendar)
}

impl Calendar {
    fn notice(&mut self, table: &Table, festivals: &[&str], documents: &[Document]) -> Result<(), String> {
        source::only_keys(table, &["year", "quote", "published", "days"], PLACE)?;
        let year = table.get("year").and_then(Value::as_integer).and_then(|year| u16::try_from(year).ok());
        let year = year.ok_or("days.toml: year must be a year")?;
        let published = source::date(table, "published", PLACE)?;
        let words = cite(documents, year, published, source::string(table, "quote", PLACE)?)?;
        for row in source::tables(table.get("days"), PLACE)? {
            self.festival(row, year, festivals)?;
        }
        self.notices.push(Notice { year, published, words });
        Ok(())
    }

    /// One festival of a notice: its days off, the weekends worked for it, or both.
    fn festival(&mut self, row: &Table, year: u16, festivals: &[&str]) -> Result<(), String> {
        source::only_keys(row, &["festival", "off", "worked"], PLACE)?;
        let festival = source::string(row, "festival", PLACE)?;
        if let Some(wrong) = festival.split('、').find(|name| !festivals.contains(name)) {
            return Err(format!("{PLACE}: {wrong} is none of the festivals"));
        }
        let (off, worked) = (dates(row, "off")?, dates(row, "worked")?);
        if let Some(wrong) = off.iter().chain(&worked).find(|day| !near(year, **day)) {
            return Err(format!("{PLACE}: {wrong} is not a day the notice of {year} can speak of"));
        }
        let notice = self.notices.len();
        match off[..] {
            [] => {}
            [first, last] if first <= last => self.off.push(Off { first, last, festival: festival.to_owned(), notice }),
            _ => return Err(format!("{PLACE}: {festival} of {year} must be off from a first to a last day")),
        }
        let rows = worked.into_iter().map(|day| Worked { day, festival: festival.to_owned(), notice });
        self.worked.extend(rows);
        Ok(())
    }

    /// Sorts the days, and refuses those that stand twice, contradict each other, or need no notice.
    fn in_order(&mut self) -> Result<(), String> {
        self.off.sort_by_key(|off| off.first);
        self.worked.sort_by_key(|worked| worked.day);
        if let Some(pair) = self.off.windows(2).find(|pair| pair[1].first <= pair[0].last) {
            return Err(format!("{PLACE}: {} is off twice", pair[1].first));
        }
        if let Some(pair) = self.worked.windows(2).find(|pair| pair[0].day == pair[1].day) {
            return Err(format!("{PLACE}: {} is worked twice", pair[0].day));
        }
        for Worked { day, .. } in &self.worked {
            if self.off.iter().any(|off| off.first <= *day && *day <= off.last) {
                return Err(format!("{PLACE}: {day} is both off and worked"));
            }
            if number(*day) % 7 < 5 {
                return Err(format!("{PLACE}: {day} is no weekend and is worked anyway"));
            }
        }
        Ok(())
    }

    /// Every year that is known, and no other, has its notice, published before it begins, and all its festivals.
    fn complete(&self, festivals: &[&str]) -> Result<(), String> {
        let (from, until) = (self.known_from, self.known_until);
        if (from.month, from.day, until.month, until.day) != (1, 1, 12, 31) {
            return Err(format!("{PLACE}: whole years must be known"));
        }
        if let Some(pair) = self.notices.windows(2).find(|pair| pair[0].published >= pair[1].published) {
            return Err(format!("{PLACE}: the notice of {} stands after a later one", pair[1].published));
        }
        if let Some(other) = self.notices.iter().find(|notice| !(from.year..=until.year).contains(&notice.year)) {
            return Err(format!("{PLACE}: {} is not a year that is known", other.year));
        }
        for year in from.year..=until.year {
            let first = self.notices.iter().find(|notice| notice.year == year);
            if first.is_none_or(|notice| notice.published.year >= year) {
                return Err(format!("{PLACE}: {year} has no notice from before it begins"));
            }
            let off = || self.off.iter().filter(|off| self.notices[off.notice].year == year);
            if let Some(missing) = festivals.iter().find(|name| !off().any(|off| off.festival.contains(**name))) {
                return Err(format!("{PLACE}: {year} has no {missing}"));
            }
        }
        Ok(())
    }
}

/// The number of a notice, which its year's clause must print with the day of its publication.
fn cite(documents: &[Document], year: u16, published: Date, quote: &str) -> Result<Words, String> {
    let clause = format!("working-days/{year}");
    let Date { year, month, day } = published;
    let dated = format!("{quote}（{year}年{month}月{day}日）");
    if !document::find(documents, &clause).is_some_and(|clause| clause.text.contains(&dated)) {
        return Err(format!("{PLACE}: {dated} does not stand in {clause}"));
    }
    parameters::cite(documents, format!("working_days.{clause}"), quote, &clause)
}

/// A notice speaks of its year, and of the days about New Year before it.
fn near(year: u16, day: Date) -> bool {
    day.year == year || (day.year + 1 == year && day.month == 12)
}

fn texts(value: Option<&Value>) -> Option<Vec<&str>> {
    value?.as_array()?.iter().map(Value::as_str).collect()
}

/// The dates under this key, if there are any.
fn dates(row: &Table, key: &str) -> Result<Vec<Date>, String> {
    let Some(value) = row.get(key) else { return Ok(Vec::new()) };
    let found = value.as_array().and_then(|days| days.iter().map(|day| day.as_datetime()?.date).collect());
    found.ok_or_else(|| format!("{PLACE}: {key} must be an array of dates"))
}

/// Days since a Monday long ago.
pub fn number(date: Date) -> u32 {
    let (year, month) = (u32::from(date.year), u32::from(date.month));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + u32::from(date.day) + 1
}
