//! `document.toml` and `document.md`: a document and its clauses.

use std::path::Path;

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
    pub section: String,
    pub text: String,
    pub lead: Vec<String>,
    pub cooperating: Vec<String>,
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
    let mut sections: Vec<(usize, &str)> = Vec::new();
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
        sections.retain(|(above, _)| *above < level);
        if !heading.trim().starts_with(&own_id) {
            sections.push((level, heading.trim()));
            continue;
        }
        let mut words = heading.split_whitespace();
        clauses.push(Clause {
            id: words.next().unwrap_or_default().to_owned(),
            number: words.next().unwrap_or_default().to_owned(),
            section: sections.last().map(|(_, section)| (*section).to_owned()).unwrap_or_default(),
            text: String::new(),
            lead: Vec::new(),
            cooperating: Vec::new(),
        });
    }
    for i in 0..clauses.len() {
        let (before, rest) = clauses.split_at_mut(i);
        let clause = &mut rest[0];
        if before.iter().any(|other| other.id == clause.id) {
            return Err(format!("{} stands twice", clause.id));
        }
        if clause.text.is_empty() || !clause.text.starts_with(&clause.number) {
            return Err(format!("{}: the text must begin with the number {}", clause.id, clause.number));
        }
        (clause.lead, clause.cooperating) = departments(&clause.text).map_err(|e| format!("{}: {e}", clause.id))?;
    }
    Ok(clauses)
}

/// The departments in `（牵头单位：甲、乙；配合单位：丙）` at the end of a clause.
fn departments(text: &str) -> Result<(Vec<String>, Vec<String>), String> {
    const LEAD: &str = "（牵头单位：";
    const COOPERATING: &str = "；配合单位：";
    if !text.contains("牵头单位：") {
        return Ok((Vec::new(), Vec::new()));
    }
    let inside = text
        .split_once(LEAD)
        .and_then(|(_, inside)| inside.strip_suffix('）'))
        .ok_or_else(|| format!("the departments must stand at the end, as {LEAD}…）"))?;
    let (lead, cooperating) = inside.split_once(COOPERATING).unwrap_or((inside, ""));
    let names = |list: &str| list.split('、').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    Ok((names(lead), names(cooperating)))
}
