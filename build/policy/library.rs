//! `library.toml`: what the calculator does with each passage of a document.

use std::path::Path;

use toml::{Table, Value as Toml};

use super::document::Document;
use super::source;

/// A passage and what becomes of it.
pub struct Item {
    pub clause: String,
    /// The words it is about; the whole clause when there are none.
    pub quote: Option<String>,
    pub answer: Answer,
}

pub enum Answer {
    /// 可测算, by these measures.
    Computed(Vec<String>),
    /// 可核对, by these measures.
    Checked(Vec<String>),
    /// 仅供了解, for this reason.
    Information(String),
}

/// The items of one document, which stand in the order of its text.
pub fn read(folder: &Path, documents: &[Document]) -> Result<Vec<Item>, String> {
    let Some(table) = source::optional_table(&folder.join("library.toml"))? else {
        return Ok(Vec::new());
    };
    let id = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let place = format!("{id}/library.toml");
    source::only_keys(&table, &["items"], &place)?;
    let document =
        documents.iter().find(|document| document.id == id).ok_or_else(|| format!("{place}: no document"))?;
    let mut items = Vec::new();
    let mut last = None;
    for (index, entry) in source::tables(table.get("items"), &place)?.into_iter().enumerate() {
        let place = format!("{place}, item {}", index + 1);
        let item = item(entry, &place)?;
        let position = Some(position(&item, document).map_err(|e| format!("{place}: {e}"))?);
        if position <= last {
            return Err(format!("{place}: must stand after the one before it in the text"));
        }
        last = position;
        items.push(item);
    }
    Ok(items)
}

fn item(entry: &Table, place: &str) -> Result<Item, String> {
    let class = source::string(entry, "class", place)?;
    let own = if class == "information" { "reason" } else { "measures" };
    source::only_keys(entry, &["clause", "quote", "class", own], place)?;
    let answer = match class {
        "computed" => Answer::Computed(measures(entry, place)?),
        "checked" => Answer::Checked(measures(entry, place)?),
        "information" => Answer::Information(source::string(entry, "reason", place)?.to_owned()),
        _ => return Err(format!("{place}: class must be computed, checked or information")),
    };
    Ok(Item {
        clause: source::string(entry, "clause", place)?.to_owned(),
        quote: source::optional_string(entry, "quote", place)?.map(str::to_owned),
        answer,
    })
}

fn measures(entry: &Table, place: &str) -> Result<Vec<String>, String> {
    let list = entry.get("measures").and_then(Toml::as_array).map(Vec::as_slice).unwrap_or_default();
    let keys: Vec<String> = list.iter().filter_map(Toml::as_str).map(str::to_owned).collect();
    let well_formed = |key: &String| {
        key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let twice = keys.iter().enumerate().any(|(index, key)| keys[..index].contains(key));
    if keys.is_empty() || keys.len() != list.len() || twice || !keys.iter().all(well_formed) {
        return Err(format!("{place}: measures must be one or more keys of measures, each once"));
    }
    Ok(keys)
}

/// Where the passage begins: the clause in the document, and the place in its text.
fn position(item: &Item, document: &Document) -> Result<(usize, usize), String> {
    let Item { clause: id, quote, .. } = item;
    let place = document.clauses.iter().position(|clause| clause.id == *id);
    let place = place.ok_or_else(|| format!("{} has no clause {id}", document.id))?;
    let Some(quote) = quote else {
        return Ok((place, 0));
    };
    match document.clauses[place].text.match_indices(quote.as_str()).collect::<Vec<_>>()[..] {
        [(start, _)] if !quote.is_empty() => Ok((place, start)),
        ref found => Err(format!("“{quote}” stands {} times in {id}, not once", found.len())),
    }
}
