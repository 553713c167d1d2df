//! Reads the folder `policy/` and refuses whatever is wrong in it.

pub mod calendar;
pub mod departments;
pub mod document;
pub mod library;
pub mod parameters;
pub mod printed;
pub mod rates;
pub mod size_classes;
pub mod source;

use std::fs;
use std::path::{Path, PathBuf};

use calendar::Calendar;
use document::Document;
use library::Item;
use parameters::Module;
use rates::Rates;
use size_classes::Industry;

/// Everything that the folder says.
pub struct Law {
    pub documents: Vec<Document>,
    pub modules: Vec<Module>,
    pub industries: Vec<Industry>,
    pub rates: Rates,
    pub calendar: Calendar,
    pub library: Vec<Item>,
}

/// Reads it all, or names the first mistake.
pub fn read(policy: &Path) -> Result<Law, String> {
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
    let industries = size_classes::read(&only(&folders, "industries.toml")?, &documents)?;
    let rates = rates::read(&only(&folders, "rates.toml")?, &documents)?;
    let calendar = calendar::read(&only(&folders, "days.toml")?, &documents)?;
    let mut library = Vec::new();
    for folder in &folders {
        library.extend(library::read(folder, &documents)?);
    }
    Ok(Law { documents, modules, industries, rates, library, calendar })
}

/// The folders of the documents, in the order of their names.
fn folders(policy: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(policy).map_err(|error| format!("{}: {error}", policy.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// The table in the one folder that has a file of this name.
fn only(folders: &[PathBuf], name: &str) -> Result<toml::Table, String> {
    let mut found = folders.iter().map(|folder| folder.join(name)).filter(|path| path.exists());
    match (found.next(), found.next()) {
        (Some(path), None) => source::table(&path),
        _ => Err(format!("exactly one folder must have a file {name}")),
    }
}
