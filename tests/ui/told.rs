//! What a host is told: amounts and verdicts without any answer, the same as shown, and the answers apart.

use huiqisuan::ui::msg::Msg;
use huiqisuan::ui::place::Place;
use huiqisuan::ui::show::told::told;

use super::{first_visit, linked};

/// 2‰ of a bond of a hundred million yuan: （十九） gives 200,000 yuan.
const BOND: &str = "1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no";

fn lines<'a>(told: &'a str, kind: &str) -> Vec<Vec<&'a str>> {
    let words = told.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    words.filter(|words| words.first() == Some(&kind)).map(|words| words[1..words.len() - 1].to_vec()).collect()
}

#[test]
fn a_host_is_told_what_each_receiver_gets_and_what_becomes_of_each_measure() {
    let told = told(&linked(BOND));
    assert_eq!(lines(&told, "year"), [["2020"]]);
    assert_eq!(lines(&told, "total"), [["enterprise", "200000.00"]]);
    assert!(lines(&told, "measure").contains(&vec!["enterprise", "bondSubsidy", "granted", "200000.00"]), "{told}");
    assert!(lines(&told, "example").is_empty() && lines(&told, "problems").is_empty(), "{told}");
}

#[test]
fn the_typed_answers_stand_in_lines_of_their_own() {
    let told = told(&linked(BOND));
    assert_eq!(lines(&told, "link"), [[BOND]]);
    assert!(lines(&told, "answer").iter().any(|words| words.last() == Some(&"10000 万元")), "{told}");
    let rest = told.lines().filter(|line| !line.starts_with("answer\t") && !line.starts_with("link\t"));
    assert_eq!(rest.filter(|line| line.contains("10000")).count(), 0, "{told}");
}

#[test]
fn an_example_says_that_it_is_one_and_a_range_has_both_ends() {
    let told = told(&first_visit());
    assert_eq!(lines(&told, "example").len(), 1);
    let bank = lines(&told, "total").into_iter().find(|words| words[0] == "bank");
    assert_eq!(bank, Some(vec!["bank", "800000.00", "1000000.00"]));
}

#[test]
fn what_is_typed_cannot_forge_a_line() {
    let mut model = first_visit();
    model.update(Msg::Typed(Place::case(huiqisuan::engine::field::Field::Employees), "1\ntotal\tbank\t9\t".to_owned()));
    let told = told(&model);
    assert!(!lines(&told, "total").iter().any(|words| words.contains(&"9")), "{told}");
}

#[test]
fn a_link_that_a_host_opens_is_shown_even_if_it_was_the_last_one_saved() {
    let mut model = linked(BOND);
    model.update(Msg::Typed(Place::case(huiqisuan::engine::field::Field::BondRaised), "5000".to_owned()));
    model.update(Msg::Open(BOND.to_owned()));
    assert_eq!(model.link(), BOND);
}
