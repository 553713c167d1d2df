//! The house in order: what no compiler checks about the files themselves.

mod files;
mod parts;
mod source;

use files::{File, repository};

/// Fails with every offence at once.
#[track_caller]
fn none(offences: impl IntoIterator<Item = String>) {
    let offences: Vec<String> = offences.into_iter().collect();
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

fn rust() -> Vec<File> {
    repository().into_iter().filter(|file| file.path.ends_with(".rs")).collect()
}

#[test]
fn every_rust_file_says_at_its_top_what_lives_there() {
    none(rust().iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone()));
}

#[test]
fn no_rust_file_is_longer_than_400_lines() {
    let long = |file: &File| (file.text.lines().count() > 400).then(|| file.path.clone());
    none(rust().iter().filter_map(long));
}

#[test]
fn what_people_read_is_in_the_catalogue() {
    // The vocabulary names every step; and whoever reads what people type must know their words.
    let exempt = ["src/engine/term.rs", "src/engine/typed/"];
    none(offences_in_code(&["src/engine/", "src/ui/"], &exempt, |code| code.chars().any(source::is_chinese)));
}

#[test]
fn the_engine_knows_no_float() {
    let float = |code: &str| source::words(code).any(|word| word == "f32" || word == "f64");
    none(offences_in_code(&["src/engine/"], &[], float));
}

#[test]
fn the_engine_knows_no_browser_and_no_clock() {
    let foreign = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "SystemTime", "Instant"];
    none(offences_in_code(&["src/engine/"], &[], |code| source::words(code).any(|word| foreign.contains(&word))));
}

#[test]
fn nothing_is_left_for_later() {
    // In two halves, or this file would be the first offender.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("unimplement", "ed!"),
        concat!("to", "do!("),
        concat!("XX", "X"),
    ];
    none(containing(&marks));
}

#[test]
fn no_file_names_a_registry_or_a_place_on_someone_s_machine() {
    let places = [
        concat!("crates", ".io"),
        concat!("npmjs", ".org"),
        concat!("npmjs", ".com"),
        concat!("pypi", ".org"),
        concat!("debian", ".org"),
        concat!("npmmirror", ".com"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
        concat!("/Us", "ers/"),
    ];
    none(containing(&places));
}

fn containing(marks: &[&str]) -> Vec<String> {
    let mut offences = Vec::new();
    for file in repository().iter().filter(|file| !file.path.ends_with(".lock")) {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(mark) = marks.iter().find(|mark| line.contains(**mark)) {
                offences.push(format!("{}:{}: {mark}", file.path, number + 1));
            }
        }
    }
    offences
}

/// Lines of code, comments aside, of the files under `folders`, for which `offends` holds.
fn offences_in_code(folders: &[&str], exempt: &[&str], offends: impl Fn(&str) -> bool) -> Vec<String> {
    let within = |path: &str, of: &[&str]| of.iter().any(|start| path.starts_with(start));
    let mut offences = Vec::new();
    for file in rust().iter().filter(|file| within(&file.path, folders) && !within(&file.path, exempt)) {
        for (number, code) in source::without_comments(&file.text).lines().enumerate() {
            if offends(code) {
                offences.push(format!("{}:{}: {}", file.path, number + 1, code.trim()));
            }
        }
    }
    offences
}
