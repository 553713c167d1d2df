//! `rates.toml`: a table of rates by the day of their publication.

use toml::Table;

use super::document::Document;
use super::parameters::{self, Words};
use super::printed::{self, Kind};
use super::source::{self, Date};

pub struct Rates {
    pub words: Words,
    pub known_until: Date,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub published: Date,
    pub one_year: i64,
    pub five_years: i64,
}

const PLACE: &str = "rates.toml";

pub fn read(table: &Table, documents: &[Document]) -> Result<Rates, String> {
    source::only_keys(table, &["clause", "quote", "due", "known_until", "rows"], PLACE)?;
    let clause = source::string(table, "clause", PLACE)?;
    let cite = |table: &Table, key: &str| {
        let quote = source::string(table, "quote", PLACE)?;
        parameters::cite(documents, key.to_owned(), quote, clause)
    };
    let rows = source::tables(table.get("rows"), PLACE)?.into_iter().map(row);
    let rates = Rates {
        words: cite(table, "lpr")?,
        known_until: source::date(table, "known_until", PLACE)?,
        rows: rows.collect::<Result<_, _>>()?,
    };
    let due = source::subtable(table, "due", PLACE)?;
    source::only_keys(due, &["printed", "quote"], PLACE)?;
    let due = parameters::parameter(source::string(due, "printed", PLACE)?, cite(due, "lpr.due")?)?;
    without_gaps(&rates, due.value.of(Kind::Days).ok_or("rates.toml: due must be a day")?)?;
    Ok(rates)
}

/// There is one publication a month, on the day it is due or the next working day.
fn without_gaps(rates: &Rates, due: i64) -> Result<(), String> {
    let published = || rates.rows.iter().map(|row| row.published);
    if let Some(early) = published().find(|date| i64::from(date.day) < due) {
        return Err(format!("{PLACE}: {early} is before the day of the month on which it is due"));
    }
    for (one, next) in published().zip(published().skip(1)) {
        if month(next) != month(one) + 1 {
            return Err(format!("{PLACE}: {one} and {next} are not of successive months"));
        }
    }
    let last = published().next_back().ok_or("rates.toml: no rows")?;
    if month(rates.known_until) != month(last) + 1 || i64::from(rates.known_until.day) != due - 1 {
        return Err(format!("{PLACE}: known_until must be the day before the publication after {last} is due"));
    }
    Ok(())
}

fn row(row: &Table) -> Result<Row, String> {
    source::only_keys(row, &["published", "one_year", "five_years"], PLACE)?;
    let rate = |key| {
        let value = printed::parse(source::string(row, key, PLACE)?).map_err(|e| format!("{PLACE}: {e}"))?;
        value.of(Kind::Rate).ok_or_else(|| format!("{PLACE}: {key} must be a rate"))
    };
    Ok(Row {
        published: source::date(row, "published", PLACE)?,
        one_year: rate("one_year")?,
        five_years: rate("five_years")?,
    })
}

/// Months since year nought, so that successive months differ by one.
fn month(date: Date) -> u32 {
    u32::from(date.year) * 12 + u32::from(date.month)
}
