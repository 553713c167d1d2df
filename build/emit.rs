//! Writes the law down as Rust.

use std::fmt::Write;

use crate::Law;
use crate::document::Document;
use crate::parameters::{Module, Parameter, Words};
use crate::printed::{Kind, Value};
use crate::rates::Rates;
use crate::size_classes::Industry;
use crate::source::Date;

/// Adds a line to the code.
macro_rules! line {
    ($code:expr, $($format:tt)+) => {
        // Writing to a string cannot fail.
        let _ = writeln!($code, $($format)+);
    };
}

/// The documents, the modules of parameters, and the lists of both.
pub fn law(law: &Law) -> String {
    let mut code = String::new();
    line!(code, "/// All documents, in the order of their ids.");
    let list: Vec<String> =
        law.documents.iter().map(|document| format!("&documents::{}::DOCUMENT", snake(&document.id))).collect();
    line!(code, "pub static DOCUMENTS: &[&Document] = &[{}];", list.join(", "));
    entries(&mut code, law);

    line!(code, "/// The documents, each in a module of its own.");
    line!(code, "pub mod documents {{");
    for found in &law.documents {
        document(&mut code, found);
    }
    line!(code, "}}");
    for found in &law.modules {
        module(&mut code, law, found);
    }
    code
}

/// The industries and their bounds.
pub fn size_classes(law: &Law, classes: &[Industry]) -> String {
    let mut code = String::new();
    line!(code, "/// The industries of the standard, in its order.");
    line!(code, "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    line!(code, "pub enum Industry {{");
    for industry in classes {
        line!(code, "/// {}", industry.name);
        line!(code, "{},", pascal(&industry.key));
    }
    line!(code, "}}\nimpl Industry {{");
    let all: Vec<String> = classes.iter().map(|industry| format!("Industry::{}", pascal(&industry.key))).collect();
    line!(code, "/// All of them.");
    line!(code, "pub const ALL: [Industry; {}] = [{}];", all.len(), all.join(", "));
    arms(&mut code, classes, "The stable key.", "pub const fn key(self) -> &'static str", |i| format!("{:?}", i.key));
    let name = "pub const fn name_zh(self) -> &'static str";
    arms(&mut code, classes, "The name as printed.", name, |i| format!("{:?}", i.name));
    let class = "fn class(self) -> &'static Class";
    arms(&mut code, classes, "What the standard says of it.", class, |i| format!("&{}", shout(&i.key)));
    line!(code, "}}");
    for industry in classes {
        line!(code, "static {}: Class = Class {{ words: {},", shout(&industry.key), words(law, &industry.words));
        line!(code, "thresholds: &[");
        for bounded in &industry.thresholds {
            let [small, medium, large] = bounded.bounds.each_ref().map(|bound| parameter(law, bound));
            let bounds = format!("Bounds {{ small_min: {small}, medium_min: {medium}, large_min: {large} }}");
            line!(code, "Thresholds::{}({bounds}),", bounded.indicator);
        }
        line!(code, "] }};");
    }
    code
}

fn arms(code: &mut String, classes: &[Industry], doc: &str, head: &str, value: impl Fn(&Industry) -> String) {
    line!(code, "/// {doc}\n{head} {{ match self {{");
    for industry in classes {
        line!(code, "Industry::{} => {},", pascal(&industry.key), value(industry));
    }
    line!(code, "}} }}");
}

/// The table of rates.
pub fn rates(law: &Law, rates: &Rates) -> String {
    let mut code = String::new();
    line!(code, "static WORDS: Words = {};", words(law, &rates.words));
    line!(code, "const KNOWN_UNTIL: Date = {};", date(rates.known_until));
    line!(code, "static ROWS: &[Row] = &[");
    for row in &rates.rows {
        let (one_year, five_years) = (rate(row.one_year), rate(row.five_years));
        let published = date(row.published);
        line!(code, "Row {{ published: {published}, one_year: {one_year}, five_years: {five_years} }},");
    }
    line!(code, "];");
    code
}

/// The list of every number and wording, in the order of the documents.
fn entries(code: &mut String, law: &Law) {
    let mut entries: Vec<((usize, usize), String)> = Vec::new();
    let mut add = |words: &Words, path: &str, value: Option<Value>| {
        let number = value.map_or("None".to_owned(), |value| {
            let kind = type_of(value.kind);
            format!("Some(({path}.printed, Value::{kind}({path}.value)))")
        });
        let cited = if value.is_some() { format!("{path}.words") } else { path.to_owned() };
        let entry = format!("Entry {{ key: {:?}, number: {number}, words: &{cited} }},", words.key);
        entries.push((place(law, words), entry));
    };
    for module in &law.modules {
        for parameter in &module.parameters {
            let path = format!("{}::{}", module.name, constant(&parameter.words.key));
            add(&parameter.words, &path, Some(parameter.value));
        }
        for tiers in &module.tiers {
            for (index, (up_to, ratio)) in tiers.steps.iter().enumerate() {
                let path = format!("{}::{}[{index}]", module.name, shout(&tiers.name));
                add(&up_to.words, &format!("{path}.up_to"), Some(up_to.value));
                add(&ratio.words, &format!("{path}.ratio"), Some(ratio.value));
            }
        }
        for words in &module.words {
            add(words, &format!("{}::{}", module.name, constant(&words.key)), None);
        }
    }
    entries.sort_by_key(|(place, _)| *place);
    line!(code, "/// Every number and every wording that is cited by name, in the order of the documents.");
    line!(code, "pub static ENTRIES: &[Entry] = &[");
    for (_, entry) in entries {
        line!(code, "{entry}");
    }
    line!(code, "];");
}

/// Where words stand: the clause counted through all documents, and the place in its text.
fn place(law: &Law, words: &Words) -> (usize, usize) {
    let mut clauses = law.documents.iter().flat_map(|document| &document.clauses).enumerate();
    let found = clauses.find(|(_, clause)| clause.id == words.clause);
    found.map_or((usize::MAX, 0), |(index, clause)| (index, clause.text.find(&words.quote).unwrap_or_default()))
}

fn document(code: &mut String, document: &Document) {
    line!(code, "/// {} {}", document.title, document.number);
    line!(code, "pub mod {} {{ use super::super::{{Clause, Date, Document}};", snake(&document.id));
    line!(code, "/// The document.");
    line!(code, "pub static DOCUMENT: Document = Document {{ id: {:?}, number: {:?},", document.id, document.number);
    line!(code, "title: {:?}, issuer: {:?}, source: {:?},", document.title, document.issuer, document.source);
    let last = document.in_force_to.map_or("None".to_owned(), |last| format!("Some({})", date(last)));
    line!(code, "in_force_from: {}, in_force_to: {last}, clauses: &[", date(document.in_force_from));
    for clause in &document.clauses {
        line!(code, "&{},", clause_name(&clause.id));
    }
    line!(code, "] }};");
    for clause in &document.clauses {
        line!(code, "/// {} {}", clause.id, clause.number);
        line!(code, "pub static {}: Clause = Clause {{", clause_name(&clause.id));
        line!(code, "id: {:?}, number: {:?}, section: {:?},", clause.id, clause.number, clause.section);
        line!(code, "text: {:?}, lead: &{:?}, cooperating: &{:?},", clause.text, clause.lead, clause.cooperating);
        line!(code, "document: &DOCUMENT }};");
    }
    line!(code, "}}");
}

fn module(code: &mut String, law: &Law, module: &Module) {
    line!(code, "/// The numbers and wordings of [{}].", module.name);
    line!(code, "#[allow(unused_imports)]");
    line!(
        code,
        "pub mod {} {{ use super::{{Count, Days, Money, Months, Parameter, Rate, Sealed, Tier, Words, Years,",
        module.name
    );
    line!(code, "documents}};");
    for found in &module.parameters {
        line!(code, "/// {}: “{}”", found.printed, found.words.quote);
        let (name, kind) = (constant(&found.words.key), type_of(found.value.kind));
        line!(code, "pub static {name}: Parameter<{kind}> = {};", parameter(law, found));
    }
    for tiers in &module.tiers {
        line!(code, "/// The steps of a scale without gaps.");
        line!(code, "pub static {}: &[Tier] = &[", shout(&tiers.name));
        for (up_to, ratio) in &tiers.steps {
            line!(code, "Tier {{ up_to: {}, ratio: {} }},", parameter(law, up_to), parameter(law, ratio));
        }
        line!(code, "];");
    }
    for found in &module.words {
        line!(code, "/// “{}”", found.quote);
        line!(code, "pub static {}: Words = {};", constant(&found.key), words(law, found));
    }
    line!(code, "}}");
}

fn parameter(law: &Law, parameter: &Parameter) -> String {
    let (key, printed, words) = (&parameter.words.key, &parameter.printed, words(law, &parameter.words));
    let value = value(parameter.value);
    format!("Parameter {{ key: {key:?}, value: {value}, printed: {printed:?}, words: {words}, _sealed: Sealed }}")
}

fn words(law: &Law, words: &Words) -> String {
    let owner = law.documents.iter().find(|document| document.clauses.iter().any(|clause| clause.id == words.clause));
    let module = owner.map(|document| snake(&document.id)).unwrap_or_default();
    let clause = format!("&documents::{module}::{}", clause_name(&words.clause));
    format!("Words {{ quote: {:?}, clause: {clause}, _sealed: Sealed }}", words.quote)
}

fn value(value: Value) -> String {
    let units = value.units;
    match value.kind {
        Kind::Money => format!("Money::from_fen({units})"),
        Kind::Rate => rate(units),
        Kind::Days | Kind::Count | Kind::Months | Kind::Years => format!("{}::new({units})", type_of(value.kind)),
    }
}

fn rate(pico: i64) -> String {
    format!("Rate::from_pico({pico})")
}

fn date(date: Date) -> String {
    format!("Date::from_ymd({}, {}, {})", date.year, date.month, date.day)
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "Money",
        Kind::Rate => "Rate",
        Kind::Days => "Days",
        Kind::Count => "Count",
        Kind::Months => "Months",
        Kind::Years => "Years",
    }
}

/// `jinan-2019-55/17` as the name of a static: `CLAUSE_17`.
fn clause_name(id: &str) -> String {
    format!("CLAUSE_{}", shout(id.split_once('/').map_or(id, |(_, own)| own)))
}

/// `interest_subsidy.yearly_cap` as the name of a static: `YEARLY_CAP`.
fn constant(key: &str) -> String {
    shout(key.split_once('.').map_or(key, |(_, own)| own))
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `day-basis`, `day_basis` and `dayBasis` all as `DAY_BASIS`.
fn shout(name: &str) -> String {
    let mut shouted = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            shouted.push('_');
        }
        shouted.push(if character == '-' { '_' } else { character.to_ascii_uppercase() });
    }
    shouted
}

/// `softwareAndIt` as `SoftwareAndIt`.
fn pascal(name: &str) -> String {
    name[..1].to_ascii_uppercase() + &name[1..]
}
