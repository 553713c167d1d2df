//! `document.toml` and `document.md`: a document and its clauses.

use std::path::Path;

use super::departments::{self, Departments};
use super::source::{self, Date};

pub struct Document {
    pub id: String,
    pub number: String,
    pub title: String,
    pub issuer: String,
    pub source: String,
    pub in_force_from: Date,
    pub in_force_to: Option<Date>,
    pub clauses: Vec<Clause>,
}

pub struct Clause {
    pub id: String,
    pub number: String,
    /// The outermost first.
    pub headings: Vec<String>,
    pub text: String,
    pub departments: Departments,
}

pub fn read(folder: &Path) -> Result<Document, String> {
    let id = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name must be plain text")?;
    let table = source::table(&folder.join("document.toml"))?;
    let place = format!("{id}/document.toml");
    let known = ["number", "title", "issuer", "source", "in_force_from", "in_force_to"];
    source::only_keys(&table, &known, &place)?;
    let text = |key| source::string(&table, key, &place).map(str::to_owned);
    Ok(Document {
        id: id.to_owned(),
        number: text("number")?,
        title: text("title")?,
        issuer: text("issuer")?,
        source: text("source")?,
        in_force_from: source::date(&table, "in_force_from", &place)?,
        in_force_to: source::optional_date(&table, "in_force_to", &place)?,
        clauses: clauses(id, &source::text(&folder.join("document.md"))?)?,
    })
}

/// The clause with this id.
pub fn find<'a>(documents: &'a [Document], id: &str) -> Option<&'a Clause> {
    documents.iter().flat_map(|document| &document.clauses).find(|clause| clause.id == id)
}

/// Splits the text at its headings. A heading that begins with an id of this document opens a clause and is ours;
/// any other is the document's own, and the deeper headings after it stand under it.
fn clauses(document: &str, markdown: &str) -> Result<Vec<Clause>, String> {
    let own_id = format!("{document}/");
    let mut headings: Vec<(usize, &str)> = Vec::new();
    let mut clauses: Vec<Clause> = Vec::new();
    for line in markdown.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let heading = line.trim_start_matches('#');
        let level = line.len() - heading.len();
        if level == 0 {
            let clause = clauses.last_mut().ok_or_else(|| format!("{document}: text before the first clause"))?;
            if !clause.text.is_empty() {
                clause.text.push('\n');
            }
            clause.text.push_str(line);
            continue;
        }
        headings.retain(|(above, _)| *above < level);
        if !heading.trim().starts_with(&own_id) {
            headings.push((level, heading.trim()));
            continue;
        }
        let mut words = heading.split_whitespace();
        clauses.push(Clause {
            id: words.next().unwrap_or_default().to_owned(),
            number: words.next().unwrap_or_default().to_owned(),
            headings: headings.iter().map(|(_, heading)| (*heading).to_owned()).collect(),
            text: String::new(),
            departments: Departments::default(),
        });
    }
    for i in 0..clauses.len() {
        let (before, rest) = clauses.split_at_mut(i);
        let clause = &mut rest[0];
        if before.iter().any(|other| other.id == clause.id) {
            return Err(format!("{} stands twice", clause.id));
        }
        if before.iter().any(|other| !clause.number.is_empty() && other.number == clause.number) {
            return Err(format!("{}: {} is the number of another clause too", clause.id, clause.number));
        }
        let own = own_number(clause);
        if clause.text.is_empty() || !clause.text.starts_with(own) {
            return Err(format!("{}: the text must begin with the number {own}", clause.id));
        }
        clause.departments = departments::read(&clause.text).map_err(|e| format!("{}: {e}", clause.id))?;
    }
    Ok(clauses)
}

/// What is left of a clause's number when the numbers of the headings above it, which may stand in front of it, are
/// taken away: `1` of `二（一）1`.
fn own_number(clause: &Clause) -> &str {
    let number = |heading: &'_ str| match heading.split_once('）') {
        Some((numeral, _)) if heading.starts_with('（') => format!("{numeral}）"),
        _ => heading.split_once('、').map(|(numeral, _)| numeral.to_owned()).unwrap_or_default(),
    };
    clause
        .headings
        .iter()
        .fold(clause.number.as_str(), |own, heading| own.strip_prefix(&number(heading)).unwrap_or(own))
}
