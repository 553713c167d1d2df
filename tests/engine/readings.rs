//! The register of ambiguities: every point has its switch, and every switch has a default and another reading.

use std::collections::BTreeSet;

use huiqisuan::engine::assess;
use huiqisuan::engine::field::{Field, Kind, Section};
use huiqisuan::engine::report::Assessment;
use huiqisuan::engine::typed::MoneyUnit;

use super::cases::{answers, list};

#[test]
fn each_of_the_twenty_points_and_the_one_after_them_can_be_read_in_more_than_one_way() {
    let mut points: Vec<u32> = Field::of(Section::Reading)
        .map(|field| field.register().strip_prefix('A').expect("a number of the register").parse().expect("a number"))
        .collect();
    points.sort_unstable();
    assert_eq!(points, (1..=21).collect::<Vec<u32>>());
    for field in Field::of(Section::Reading) {
        let Kind::Choice(keys) = field.kind() else { panic!("{field:?} is a choice") };
        assert!(keys().len() > 1, "{field:?}");
    }
}

#[test]
fn each_other_reading_changes_an_amount_a_day_a_receiver_or_a_verdict_of_a_worked_case() {
    let mut without_effect: BTreeSet<(&str, &str)> = BTreeSet::new();
    for field in Field::of(Section::Reading) {
        let Kind::Choice(keys) = field.kind() else { panic!("{field:?} is a choice") };
        without_effect.extend(keys().iter().skip(1).map(|key| (field.key(), *key)));
    }
    for case in list::all() {
        for assessment in &assess(&answers(case.input()), MoneyUnit::Yuan).measures {
            effects(assessment).for_each(|reading| {
                without_effect.remove(&reading);
            });
        }
    }
    assert!(without_effect.is_empty(), "{without_effect:?}");
}

/// The other readings under which something becomes of the measure that does not under the one chosen.
fn effects(of: &Assessment) -> impl Iterator<Item = (&'static str, &'static str)> {
    let least = of.amount.as_ref().map(|amount| amount.least.value());
    let most = of.amount.as_ref().and_then(|amount| amount.most.as_ref()).map(|most| most.value());
    let day = of.day.as_ref().map(|day| day.value());
    of.readings.iter().flat_map(move |reading| {
        let changed = reading.alternatives.iter().filter(move |other| {
            let same = (other.least, other.most, other.day) == (least, most, day);
            !same || other.verdict != of.verdict || other.receiver != of.receiver
        });
        changed.map(|other| (reading.field.key(), other.key))
    })
}
