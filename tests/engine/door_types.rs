//! `types.d.ts` names whatever a program can send or be sent.

use huiqisuan::engine::condition::Requirement;
use huiqisuan::engine::field::{Field, Kind};
use huiqisuan::engine::report::{Measure, Note, Receiver};

const TYPES: &str = include_str!("../../src/js/types.d.ts");

#[test]
fn the_types_name_every_key() {
    let mut missing = Vec::new();
    let mut names = |key: &str| {
        if !TYPES.contains(&format!("\"{key}\"")) {
            missing.push(key.to_owned());
        }
    };
    Measure::ALL.iter().for_each(|of| names(of.key()));
    Receiver::ALL.iter().for_each(|of| names(of.key()));
    Requirement::ALL.iter().for_each(|of| names(of.key()));
    Note::ALL.iter().for_each(|of| names(of.key()));
    for field in Field::ALL {
        if let Kind::Choice(keys) = field.kind() {
            keys().iter().for_each(|key| names(key));
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_types_have_every_question() {
    let missing: Vec<String> = Field::ALL
        .iter()
        .filter(|field| !TYPES.contains(&format!("    {}?: ", field.key())))
        .map(|field| format!("{}.{}", field.section().key(), field.key()))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}
