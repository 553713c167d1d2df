//! `industries.toml`: from where on an enterprise of an industry is small, medium, large.

use toml::{Table, Value as Toml};

use super::document::{self, Document};
use super::parameters::{self, Parameter, Words};
use super::source;

pub struct Industry {
    pub key: String,
    pub name: String,
    pub words: Words,
    pub thresholds: Vec<Thresholds>,
}

pub struct Thresholds {
    /// The variant of `Thresholds` in the engine.
    pub indicator: &'static str,
    /// Where small, medium and large begin.
    pub bounds: [Parameter; 3],
}

/// The column of the table, the indicator as printed, the variant.
const INDICATORS: [(&str, &str, &str); 3] =
    [("employees", "从业人员", "Employees"), ("revenue", "营业收入", "Revenue"), ("assets", "资产总额", "Assets")];

/// Where a class begins, and how the sentence that prints it goes on and ends. What is no longer 中小微型 is large.
const SMALL: (&str, &str, &str) = ("small_min", "及以上", "的为小型企业");
const MEDIUM: (&str, &str, &str) = ("medium_min", "及以上", "的为中型企业");
const LARGE: (&str, &str, &str) = ("large_min", "以下", "的为中小微型企业");

pub fn read(table: &Table, documents: &[Document]) -> Result<Vec<Industry>, String> {
    let place = "industries.toml";
    source::only_keys(table, &["industries"], place)?;
    let rows = source::tables(table.get("industries"), place)?.into_iter();
    rows.map(|row| industry(row, documents)).collect()
}

fn industry(row: &Table, documents: &[Document]) -> Result<Industry, String> {
    let place = "industries.toml";
    let known = ["key", "name", "clause", "employees", "revenue", "assets"];
    source::only_keys(row, &known, place)?;
    let key = source::string(row, "key", place)?;
    let name = source::string(row, "name", place)?;
    let id = source::string(row, "clause", place)?;
    let clause = document::find(documents, id);
    let text = clause.map(|clause| clause.text.trim_start_matches(&clause.number)).unwrap_or_default();
    if !text.starts_with(&format!("{name}。")) {
        return Err(format!("{key}: {id} is not about {name}"));
    }
    let standard = Standard { documents, id, text };
    let mut thresholds = Vec::new();
    for (column, printed, indicator) in INDICATORS {
        let path = format!("sme.{key}.{column}");
        match row.get(column) {
            None if text.contains(printed) => {
                return Err(format!("{path} is missing, but {id} has {printed}"));
            }
            None => {}
            Some(value) => {
                let bounds = standard.bounds(&path, printed, value)?;
                thresholds.push(Thresholds { indicator, bounds });
            }
        }
    }
    let words = standard.cite(format!("sme.{key}"), LARGE.2)?;
    Ok(Industry { key: key.to_owned(), name: name.to_owned(), words, thresholds })
}

/// The clause of one industry.
struct Standard<'a> {
    documents: &'a [Document],
    id: &'a str,
    text: &'a str,
}

impl Standard<'_> {
    fn bounds(&self, path: &str, indicator: &str, value: &Toml) -> Result<[Parameter; 3], String> {
        let printed: Vec<&str> = value.as_array().into_iter().flatten().filter_map(Toml::as_str).collect();
        let [small, medium, large] = printed[..] else {
            return Err(format!("{path}: expected three bounds, from where on small, medium, large"));
        };
        let bound = |printed: &str, (class, side, ending): (&str, &str, &str)| {
            let words = self.cite(format!("{path}.{class}"), ending)?;
            let said = format!("{indicator}{printed}{side}");
            if !words.quote.contains(&said) {
                return Err(format!("{}: “{}” does not say {said}", words.key, words.quote));
            }
            parameters::parameter(printed, words)
        };
        let bounds = [bound(small, SMALL)?, bound(medium, MEDIUM)?, bound(large, LARGE)?];
        if !bounds.is_sorted_by(|a, b| a.value.is_below(b.value)) {
            return Err(format!("{path}: the bounds must rise"));
        }
        Ok(bounds)
    }

    fn cite(&self, key: String, ending: &str) -> Result<Words, String> {
        let quote = sentence(self.text, ending).ok_or_else(|| format!("{key}: {} has no …{ending}", self.id))?;
        parameters::cite(self.documents, key, quote, self.id)
    }
}

/// The part of a clause that ends in these words, from the stop or the conjunction before it.
fn sentence<'a>(text: &'a str, ending: &str) -> Option<&'a str> {
    let upto = &text[..text.find(ending)? + ending.len()];
    let starts = ["。", "；", "其中，", "企业，"].map(|mark| upto.rfind(mark).map(|at| at + mark.len()));
    Some(&upto[starts.into_iter().flatten().max().unwrap_or(0)..])
}
