//! Reads the worked cases of this folder; README.md describes their format.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// A worked case.
pub struct Case {
    /// Where it stands and what it is called, for messages.
    pub id: String,
    /// The whole case, its input complete.
    pub table: Table,
}

impl Case {
    /// The answers, in the shape of the wire format.
    pub fn input(&self) -> &Table {
        self.part("input")
    }

    /// What the law makes of them.
    pub fn expected(&self) -> &Table {
        self.part("expected")
    }

    fn part(&self, key: &str) -> &Table {
        self.table.get(key).and_then(Value::as_table).unwrap_or_else(|| panic!("{}: no [case.{key}]", self.id))
    }
}

/// Every case, in the order of the files and of their lines.
pub fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder).expect("tests/cases").flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files.iter().flat_map(|file| of_file(file)).collect()
}

fn of_file(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).expect("a file of cases");
    let table: Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let base = table.get("base").cloned().unwrap_or_else(|| Value::Table(Table::new()));
    let Some(cases) = table.get("case").and_then(Value::as_array) else { return Vec::new() };
    cases.iter().map(|case| complete(case.as_table().expect("a table"), &base)).collect()
}

/// The case with the answers of the base under its own.
fn complete(case: &Table, base: &Value) -> Case {
    let id = case.get("id").and_then(Value::as_str).expect("an id").to_owned();
    let mut table = case.clone();
    let own = case.get("input").cloned().unwrap_or_else(|| Value::Table(Table::new()));
    table.insert("input".to_owned(), merged(base, &own));
    Case { id, table }
}

/// One value over another: tables by key, and every loan over the base's loan of its place, or over its first one.
fn merged(base: &Value, own: &Value) -> Value {
    match (base, own) {
        (Value::Table(base), Value::Table(own)) => {
            let mut all = base.clone();
            for (key, value) in own {
                let value = base.get(key).map_or_else(|| value.clone(), |under| merged(under, value));
                all.insert(key.clone(), value);
            }
            Value::Table(all)
        }
        (Value::Array(base), Value::Array(own)) if !base.is_empty() => {
            let under = |index: usize| base.get(index).unwrap_or(&base[0]);
            Value::Array(own.iter().enumerate().map(|(index, value)| merged(under(index), value)).collect())
        }
        _ => own.clone(),
    }
}
