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
const INDICATORS: [(&str, &str, &str); 3] = [
    ("employees", "从业人员", "Employees"),
    ("revenue", "营业收入", "Revenue"),
    ("assets", "资产总额", "Assets"),
];

/// The class a bound begins, and how the sentence that prints the bound ends. What is no longer 中小微型 is large.
const CLASSES: [(&str, &str, &str); 3] = [
    ("small_min", "及以上", "的为小型企业"),
    ("medium_min", "及以上", "的为中型企业"),
    ("large_min", "以下", "的为中小微型企业"),
];

pub fn read(table: &Table, documents: &[Document]) -> Result<Vec<Industry>, String> {
    let place = "industries.toml";
    source::only_keys(table, &["industries"], place)?;
    source::tables(table.get("industries"), place)?
        .into_iter()
        .map(|row| industry(row, documents))
        .collect()
}

fn industry(row: &Table, documents: &[Document]) -> Result<Industry, String> {
    let place = "industries.toml";
    source::only_keys(
        row,
        &["key", "name", "clause", "employees", "revenue", "assets"],
        place,
    )?;
    let key = source::string(row, "key", place)?;
    let name = source::string(row, "name", place)?;
    let id = source::string(row, "clause", place)?;
    let clause =
        document::find(documents, id).ok_or_else(|| format!("{key}: there is no clause {id}"))?;
    if !clause.text[clause.number.len()..].starts_with(&format!("{name}。")) {
        return Err(format!("{key}: {id} is not about {name}"));
    }
    let sentence = |class: &str, ending: &str| {
        sentence(&clause.text, ending)
            .ok_or_else(|| format!("{key}: {id} does not say where {class} lies"))
    };
    let mut thresholds = Vec::new();
    for (column, printed_indicator, indicator) in INDICATORS {
        let printed = match row.get(column) {
            None if clause.text.contains(printed_indicator) => {
                return Err(format!(
                    "{key}: {column} is missing, but {id} has {printed_indicator}"
                ));
            }
            None => continue,
            Some(Toml::Array(bounds)) => bounds.iter().filter_map(Toml::as_str).collect::<Vec<_>>(),
            Some(_) => Vec::new(),
        };
        let [small, medium, large] = printed[..] else {
            return Err(format!(
                "{key}.{column}: expected three bounds, from where on small, medium, large"
            ));
        };
        let bound = |printed: &str, (class, side, ending): (&str, &str, &str)| {
            let quote = sentence(class, ending)?;
            let path = format!("sme.{key}.{column}.{class}");
            if !quote.contains(&format!("{printed_indicator}{printed}{side}")) {
                return Err(format!(
                    "{path}: “{quote}” does not say {printed_indicator}{printed}{side}"
                ));
            }
            parameters::parameter(printed, parameters::cite(documents, path, quote, id)?)
        };
        let bounds = [
            bound(small, CLASSES[0])?,
            bound(medium, CLASSES[1])?,
            bound(large, CLASSES[2])?,
        ];
        if !bounds.is_sorted_by(|a, b| a.value.units < b.value.units) {
            return Err(format!("{key}.{column}: the bounds must rise"));
        }
        thresholds.push(Thresholds { indicator, bounds });
    }
    let whole = sentence("large_min", CLASSES[2].2)?;
    let words = parameters::cite(documents, format!("sme.{key}"), whole, id)?;
    Ok(Industry {
        key: key.to_owned(),
        name: name.to_owned(),
        words,
        thresholds,
    })
}

/// The part of a clause that ends in these words, from the stop or the conjunction before it.
fn sentence<'a>(text: &'a str, ending: &str) -> Option<&'a str> {
    let upto = &text[..text.find(ending)? + ending.len()];
    let starts =
        ["。", "；", "其中，", "企业，"].map(|mark| upto.rfind(mark).map(|at| at + mark.len()));
    Some(&upto[starts.into_iter().flatten().max().unwrap_or(0)..])
}
