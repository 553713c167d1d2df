//! `rates.toml`: a table of rates by the day of their publication.

use toml::Table;

use crate::document::Document;
use crate::parameters::{self, Words};
use crate::printed::{self, Kind};
use crate::source::{self, Date};

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

pub fn read(table: &Table, documents: &[Document]) -> Result<Rates, String> {
    let place = "rates.toml";
    source::only_keys(table, &["clause", "quote", "known_until", "rows"], place)?;
    let (quote, clause) = (source::string(table, "quote", place)?, source::string(table, "clause", place)?);
    let rows = source::tables(table.get("rows"), place)?.into_iter().map(row).collect::<Result<Vec<_>, _>>()?;
    let known_until = source::date(table, "known_until", place)?;

    // The rates are published once a month, on the twentieth or the next working day.
    const DUE: u8 = 20;
    if let Some(row) = rows.iter().find(|row| row.published.day < DUE) {
        return Err(format!("{place}: {} is before the day of publication", row.published));
    }
    if let Some(pair) = rows.windows(2).find(|pair| month(pair[1].published) != month(pair[0].published) + 1) {
        return Err(format!("{place}: {} and {} are not of successive months", pair[0].published, pair[1].published));
    }
    let last = rows.last().ok_or("rates.toml: no rows")?.published;
    if month(known_until) != month(last) + 1 || known_until.day != DUE - 1 {
        return Err(format!("{place}: known_until must be the day before the publication after {last} falls due"));
    }
    Ok(Rates { words: parameters::cite(documents, "lpr".to_owned(), quote, clause)?, known_until, rows })
}

fn row(row: &Table) -> Result<Row, String> {
    let place = "rates.toml";
    source::only_keys(row, &["published", "one_year", "five_years"], place)?;
    let rate = |key| {
        let value = printed::parse(source::string(row, key, place)?)?;
        if value.kind == Kind::Rate { Ok(value.units) } else { Err(format!("{place}: {key} must be a rate")) }
    };
    Ok(Row {
        published: source::date(row, "published", place)?,
        one_year: rate("one_year")?,
        five_years: rate("five_years")?,
    })
}

/// Months since year nought, so that successive months differ by one.
fn month(date: Date) -> u32 {
    u32::from(date.year) * 12 + u32::from(date.month)
}
