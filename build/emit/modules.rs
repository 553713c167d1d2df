//! The numbers and wordings: a module for each table, and the list of all.

use super::{constant, line, parameter, shout, type_of, words};
use crate::policy::Law;
use crate::policy::parameters::{Module, Words};
use crate::policy::printed::Value;

pub fn module(code: &mut String, law: &Law, module: &Module) {
    line!(code, "/// The numbers and wordings of `[{}]`.", module.name);
    line!(code, "#[allow(unused_imports, reason = \"not every table has numbers of every kind\")]");
    line!(code, "pub mod {} {{ use super::*;", module.name);
    for found in &module.parameters {
        line!(code, "/// {}: “{}”.", found.printed, found.words.quote);
        let (name, kind) = (constant(&found.words.key), type_of(found.value));
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
        line!(code, "/// “{}”.", found.quote);
        line!(code, "pub static {}: Words = {};", constant(&found.key), words(law, found));
    }
    line!(code, "}}");
}

/// The list of every number and wording, in the order of the documents.
pub fn entries(code: &mut String, law: &Law) {
    let mut entries = Vec::new();
    for module in &law.modules {
        let name = &module.name;
        for found in &module.parameters {
            let path = format!("{name}::{}", constant(&found.words.key));
            entries.push((&found.words, number(&found.words, &path, found.value)));
        }
        for tiers in &module.tiers {
            for (index, (up_to, ratio)) in tiers.steps.iter().enumerate() {
                let path = format!("{name}::{}[{index}]", shout(&tiers.name));
                entries.push((&up_to.words, number(&up_to.words, &format!("{path}.up_to"), up_to.value)));
                entries.push((&ratio.words, number(&ratio.words, &format!("{path}.ratio"), ratio.value)));
            }
        }
        for found in &module.words {
            let path = format!("{name}::{}", constant(&found.key));
            entries.push((found, format!("Entry {{ key: {:?}, number: None, words: &{path} }},", found.key)));
        }
    }
    entries.sort_by_key(|(words, _)| place(law, words));
    line!(code, "/// Every number and wording that has a name, in the order of the documents.");
    line!(code, "pub static ENTRIES: &[Entry] = &[");
    for (_, entry) in entries {
        line!(code, "{entry}");
    }
    line!(code, "];");
}

fn number(words: &Words, path: &str, value: Value) -> String {
    let number = format!("Some(({path}.printed, Value::{}({path}.value)))", type_of(value));
    format!("Entry {{ key: {:?}, number: {number}, words: &{path}.words }},", words.key)
}

/// Where words stand: the clause counted through all documents, and the place in its text.
fn place(law: &Law, words: &Words) -> (usize, usize) {
    let mut clauses = law.documents.iter().flat_map(|document| &document.clauses).enumerate();
    let found = clauses.find(|(_, clause)| clause.id == words.clause);
    found.map_or((0, 0), |(index, clause)| (index, clause.text.find(&words.quote).unwrap_or_default()))
}
