//! The page fetches the words of topics later: what it shows from the start must not name them.

use std::collections::BTreeMap;

use super::{none, rust, source};

/// What is fetched together with those words.
const LATER: [&str; 3] = ["src/engine/advice/", "src/engine/plan/", "src/ui/show/advice/"];

#[test]
fn what_the_page_shows_from_the_start_names_no_words_of_topics() {
    let words = words_of_topics();
    assert!(words.len() > 50, "{}", words.len());
    let judges = judges_of_topics();
    let files = rust().into_iter().filter(|file| file.path.starts_with("src/engine/"));
    let first =
        files.filter(|file| !LATER.iter().any(|later| file.path.starts_with(later)) && !judges.contains(&file.path));
    let offences = first.flat_map(|file| {
        let code = source::without_comments(&file.text);
        let named = words.iter().filter(|(name, _)| names(&code, name));
        let of = |(name, at): (&String, &String)| format!("{}: {name} is of {at}", file.path);
        named.map(of).collect::<Vec<String>>()
    });
    none(offences);
}

fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| !code[at + name.len()..].starts_with(|next: char| next.is_alphanumeric()))
}

/// `Note::AdvisoryFeeCharged` and its like, with the file of the vocabulary.
fn words_of_topics() -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for entry in std::fs::read_dir("vocabulary").expect("the vocabulary").flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let file: toml::Table = std::fs::read_to_string(&path).expect("a file").parse().expect("TOML");
        if file.get("measure").and_then(|measure| measure.get("topic")).is_none() {
            continue;
        }
        for (set, kind) in [("Requirement", "requirement"), ("Term", "term"), ("Note", "note")] {
            for item in file.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
                let key = item["key"].as_str().expect("a key");
                let name = format!("{set}::{}{}", key[..1].to_uppercase(), &key[1..]);
                words.insert(name, path.display().to_string());
            }
        }
    }
    words
}

/// The files of the measures that are judged with the topics.
fn judges_of_topics() -> Vec<String> {
    let all = std::fs::read_to_string("src/engine/measures/mod.rs").expect("the measures");
    let (_, topical) = all.split_once("pub fn topical(").expect("what judges the topics");
    let (body, _) = topical.split_once("\n}\n").expect("its end");
    let modules = body.lines().filter_map(|line| line.split_once("=> ")?.1.split_once("::")).map(|(module, _)| module);
    modules.map(|module| format!("src/engine/measures/{module}.rs")).collect()
}
