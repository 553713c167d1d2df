//! `parameters.toml`: the numbers and wordings of a document, one table for each measure.

use toml::{Table, Value as Toml};

use super::document::{self, Document};
use super::printed::{self, Kind, Value};
use super::source;

/// A table, which becomes a module.
pub struct Module {
    pub name: String,
    pub parameters: Vec<Parameter>,
    pub tiers: Vec<Tiers>,
    pub words: Vec<Words>,
}

pub struct Words {
    pub key: String,
    pub quote: String,
    pub clause: String,
}

pub struct Parameter {
    pub printed: String,
    pub value: Value,
    pub words: Words,
}

pub struct Tiers {
    pub name: String,
    /// Upper bound and ratio of each.
    pub steps: Vec<(Parameter, Parameter)>,
}

pub fn read(file: &Table, documents: &[Document]) -> Result<Vec<Module>, String> {
    file.iter()
        .map(|(name, value)| match value {
            Toml::Table(table) => module(name, table, documents),
            _ => Err(format!("{name} must be a table")),
        })
        .collect()
}

fn module(name: &str, table: &Table, documents: &[Document]) -> Result<Module, String> {
    let reader = Reader { documents, clause: source::optional_string(table, "clause", name)? };
    let mut module = Module { name: name.to_owned(), parameters: Vec::new(), tiers: Vec::new(), words: Vec::new() };
    for (key, value) in table {
        let path = format!("{name}.{key}");
        match value {
            Toml::String(_) if key == "clause" => {}
            Toml::Table(words) if key == "words" => {
                for (key, value) in words {
                    module.words.push(reader.wording(&format!("{name}.{key}"), value)?);
                }
            }
            Toml::Table(entry) => module.parameters.push(reader.parameter(path, entry)?),
            Toml::Array(_) => module.tiers.push(reader.tiers(key, &path, value)?),
            _ => {
                return Err(format!("{path}: expected a number with its quote, tiers, or words"));
            }
        }
    }
    Ok(module)
}

struct Reader<'a> {
    documents: &'a [Document],
    /// The clause of the whole table, unless an entry names its own.
    clause: Option<&'a str>,
}

impl Reader<'_> {
    fn parameter(&self, path: String, entry: &Table) -> Result<Parameter, String> {
        source::only_keys(entry, &["printed", "year", "quote", "clause"], &path)?;
        let printed = source::string(entry, "printed", &path)?;
        let year = source::optional_string(entry, "year", &path)?;
        let words = self.words(path, entry)?;
        let Some(year) = year else {
            return parameter(printed, words);
        };
        if self.year_before(&words) != Some(year) {
            return Err(format!("{}: {year} is not the last year printed before “{}”", words.key, words.quote));
        }
        let dated = printed::parse(&format!("{year}{printed}")).map_err(|e| format!("{}: {e}", words.key))?;
        stand_in(printed, dated, words)
    }

    fn wording(&self, path: &str, value: &Toml) -> Result<Words, String> {
        match value {
            Toml::String(quote) => {
                let clause = self.clause.ok_or_else(|| format!("{path}: clause is missing"))?;
                cite(self.documents, path.to_owned(), quote, clause)
            }
            Toml::Table(entry) => {
                source::only_keys(entry, &["quote", "clause"], path)?;
                self.words(path.to_owned(), entry)
            }
            _ => Err(format!("{path}: expected a quote")),
        }
    }

    fn words(&self, path: String, entry: &Table) -> Result<Words, String> {
        let quote = source::string(entry, "quote", &path)?;
        let clause = source::optional_string(entry, "clause", &path)?.or(self.clause);
        let clause = clause.ok_or_else(|| format!("{path}: clause is missing"))?;
        cite(self.documents, path, quote, clause)
    }

    /// The last year printed before the words in their clause: the year of a month that is printed without one.
    fn year_before(&self, words: &Words) -> Option<&str> {
        let text = document::find(self.documents, &words.clause)?.text.as_str();
        let before = &text[..text.find(&words.quote)?];
        let year = |(end, _): (usize, _)| {
            let digits = before.get(end.checked_sub(4)?..end)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| &before[end - 4..end + '年'.len_utf8()])
        };
        before.rmatch_indices('年').find_map(year)
    }

    /// Each step must begin at the bound where the step before it ends.
    fn tiers(&self, name: &str, path: &str, value: &Toml) -> Result<Tiers, String> {
        let mut steps: Vec<(Parameter, Parameter)> = Vec::new();
        for (index, entry) in source::tables(Some(value), path)?.into_iter().enumerate() {
            let place = format!("{path}.{}", index + 1);
            source::only_keys(entry, &["from", "up_to", "ratio", "quote", "clause"], &place)?;
            let read = |key: &str| {
                let words = self.words(format!("{place}.{key}"), entry)?;
                parameter(source::string(entry, key, &place)?, words)
            };
            let (up_to, ratio) = (read("up_to")?, read("ratio")?);
            if up_to.value.of(Kind::Money).is_none() || ratio.value.of(Kind::Rate).is_none() {
                return Err(format!("{place}: up_to must be money and ratio a rate"));
            }
            let from = source::optional_string(entry, "from", &place)?;
            let below = steps.last().map(|(up_to, _)| up_to.value);
            match (from, below) {
                (None, None) => {}
                (Some(from), Some(below)) => {
                    let start = printed::parse(&format!("{from}{}", printed::unit(&up_to.printed)))?;
                    let quoted = printed::stands_in(from, &up_to.words.quote);
                    if start != below || !below.is_below(up_to.value) || !quoted {
                        return Err(format!("{place}: must begin, as quoted, where the step before it ends"));
                    }
                }
                _ => return Err(format!("{place}: every step but the first has a from")),
            }
            steps.push((up_to, ratio));
        }
        Ok(Tiers { name: name.to_owned(), steps })
    }
}

/// A number that stands in its words.
pub fn parameter(printed: &str, words: Words) -> Result<Parameter, String> {
    let value = printed::parse(printed).map_err(|e| format!("{}: {e}", words.key))?;
    stand_in(printed, value, words)
}

fn stand_in(printed: &str, value: Value, words: Words) -> Result<Parameter, String> {
    if !printed::stands_in(printed, &words.quote) {
        return Err(format!("{}: {printed} does not stand in “{}”", words.key, words.quote));
    }
    Ok(Parameter { printed: printed.to_owned(), value, words })
}

/// Words that stand once in their clause.
pub fn cite(documents: &[Document], key: String, quote: &str, clause: &str) -> Result<Words, String> {
    let found = document::find(documents, clause).ok_or_else(|| format!("{key}: there is no clause {clause}"))?;
    match found.text.matches(quote).count() {
        1 if !quote.is_empty() => Ok(Words { key, quote: quote.to_owned(), clause: clause.to_owned() }),
        count => Err(format!("{key}: “{quote}” stands {count} times in {clause}, not once")),
    }
}
