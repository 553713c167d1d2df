//! Reads `policy/`, checks it, and writes it down as Rust constants for `engine::law`.
//!
//! A folder with a `document.toml` is a document. Whatever else it holds is recognised by name:
//! `document.md` its text, `parameters.toml` its numbers, `industries.toml` size classes, `rates.toml` a dated table.
//! The formats are described in `policy/README.md`. The first mistake found stops the build and is named.

#[path = "build/document.rs"]
mod document;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/parameters.rs"]
mod parameters;
#[path = "build/printed.rs"]
mod printed;
#[path = "build/rates.rs"]
mod rates;
#[path = "build/size_classes.rs"]
mod size_classes;
#[path = "build/source.rs"]
mod source;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use document::Document;
use parameters::Module;

fn main() {
    println!("cargo::rerun-if-changed=policy");
    println!("cargo::rerun-if-changed=build");
    if let Err(mistake) = generate(Path::new("policy")) {
        println!("cargo::error={mistake}");
        process::exit(1);
    }
}

/// Everything that `policy/` says.
struct Law {
    documents: Vec<Document>,
    modules: Vec<Module>,
}

fn generate(policy: &Path) -> Result<(), String> {
    let folders = folders(policy)?;
    let documents = folders.iter().map(|folder| document::read(folder)).collect::<Result<Vec<_>, _>>()?;
    let mut modules = Vec::new();
    for folder in &folders {
        if let Some(table) = source::optional_table(&folder.join("parameters.toml"))? {
            modules.extend(parameters::read(&table, &documents)?);
        }
    }
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(pair) = modules.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(format!("two tables are named [{}]", pair[0].name));
    }
    let classes = size_classes::read(&only(&folders, "industries.toml")?, &documents)?;
    let rates = rates::read(&only(&folders, "rates.toml")?, &documents)?;

    let law = Law { documents, modules };
    write("law.rs", &emit::law(&law))?;
    write("sme.rs", &emit::size_classes(&law, &classes))?;
    write("lpr.rs", &emit::rates(&law, &rates))
}

/// The folders of the documents, in the order of their names.
fn folders(policy: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(policy).map_err(|error| format!("{}: {error}", policy.display()))?;
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.join("document.toml").exists()).collect();
    folders.sort();
    Ok(folders)
}

/// The table in the one folder that has a file of this name.
fn only(folders: &[PathBuf], name: &str) -> Result<toml::Table, String> {
    let found: Vec<PathBuf> = folders.iter().map(|folder| folder.join(name)).filter(|path| path.exists()).collect();
    match found.as_slice() {
        [path] => source::table(path),
        _ => Err(format!("exactly one folder must have a file {name}, and {} have", found.len())),
    }
}

fn write(name: &str, code: &str) -> Result<(), String> {
    let directory = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&directory).join(name), code).map_err(|error| error.to_string())
}
