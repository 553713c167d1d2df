//! Reading TOML with messages that name the place.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

pub fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub fn table(path: &Path) -> Result<Table, String> {
    text(path)?.parse().map_err(|error| format!("{}: {error}", path.display()))
}

pub fn optional_table(path: &Path) -> Result<Option<Table>, String> {
    path.exists().then(|| table(path)).transpose()
}

/// The string under this key.
pub fn string<'a>(table: &'a Table, key: &str, place: &str) -> Result<&'a str, String> {
    optional_string(table, key, place)?.ok_or_else(|| format!("{place}: {key} is missing"))
}

pub fn optional_string<'a>(table: &'a Table, key: &str, place: &str) -> Result<Option<&'a str>, String> {
    match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("{place}: {key} must be a string")),
    }
}

pub fn subtable<'a>(table: &'a Table, key: &str, place: &str) -> Result<&'a Table, String> {
    let found = table.get(key).and_then(Value::as_table);
    found.ok_or_else(|| format!("{place}: {key} must be a table"))
}

/// A calendar date as TOML writes it.
pub type Date = toml::value::Date;

pub fn optional_date(table: &Table, key: &str, place: &str) -> Result<Option<Date>, String> {
    match table.get(key) {
        None => Ok(None),
        Some(Value::Datetime(moment)) if moment.time.is_none() => Ok(moment.date),
        Some(_) => Err(format!("{place}: {key} must be a date such as 2019-09-25")),
    }
}

pub fn date(table: &Table, key: &str, place: &str) -> Result<Date, String> {
    optional_date(table, key, place)?.ok_or_else(|| format!("{place}: {key} is missing"))
}

/// The tables of an array.
pub fn tables<'a>(value: Option<&'a Value>, place: &str) -> Result<Vec<&'a Table>, String> {
    let Some(Value::Array(items)) = value else {
        return Err(format!("{place} must be an array of tables"));
    };
    items.iter().map(|item| item.as_table().ok_or_else(|| format!("{place} must hold tables"))).collect()
}

/// Refuses keys that nobody reads, which are mostly misspelt.
pub fn only_keys(table: &Table, known: &[&str], place: &str) -> Result<(), String> {
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => Err(format!("{place}: unknown key {key}; known are {}", known.join(", "))),
    }
}
