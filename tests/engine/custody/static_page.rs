//! The rules printed in `index.html` for readers without the program hold the same numbers as the law.

use huiqisuan::engine::law;

const PAGE: &str = include_str!("../../../index.html");
const MEASURES: [&str; 5] = ["8", "13", "16", "17", "26"];

/// The part of the page about a clause: from its heading to the next.
fn section(number: &str) -> String {
    let start = PAGE.find(&format!("<h3>{number}")).unwrap_or_else(|| panic!("the page has no heading {number}"));
    let rest = &PAGE[start + 4..];
    let end = rest.find("<h3>").or_else(|| rest.find("</section>")).unwrap();
    rest[..end].chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every run of digits with the unit behind it: `3000万元`, `5‰`, `10天`.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let unit = ["万元", "万", "天", "%", "‰"].iter().find(|unit| rest[digits..].starts_with(**unit));
        found.extend(unit.map(|unit| format!("{}{unit}", &rest[..digits])));
        rest = &rest[digits..];
    }
    found
}

#[test]
fn every_number_of_a_measure_stands_in_its_static_rules() {
    for id in MEASURES {
        let clause = law::clause(&format!("jinan-2019-55/{id}")).unwrap();
        let section = section(clause.number);
        let printed = law::ENTRIES.iter().filter(|entry| entry.words.clause.id == clause.id);
        for (printed, _) in printed.filter_map(|entry| entry.number) {
            assert!(section.contains(printed), "{}: {printed} is missing", clause.id);
        }
    }
}

#[test]
fn the_static_rules_print_no_number_the_clause_does_not() {
    for id in MEASURES {
        let clause = law::clause(&format!("jinan-2019-55/{id}")).unwrap();
        let section = section(clause.number);
        let numbers = numbers(&section);
        assert!(!numbers.is_empty(), "{}", clause.id);
        for number in numbers {
            assert!(clause.text.contains(&number), "{}: {number} is not in the clause", clause.id);
        }
    }
}
