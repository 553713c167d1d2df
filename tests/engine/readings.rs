//! The register of ambiguities: every point has its switch, and every switch has a default and another reading.

use huiqisuan::engine::field::{Field, Kind, Section};

#[test]
fn each_of_the_twenty_points_can_be_read_in_more_than_one_way() {
    let mut points: Vec<u32> = Field::of(Section::Reading)
        .map(|field| field.register().strip_prefix('A').expect("a number of the register").parse().expect("a number"))
        .collect();
    points.sort_unstable();
    assert_eq!(points, (1..=20).collect::<Vec<u32>>());
    for field in Field::of(Section::Reading) {
        let Kind::Choice(keys) = field.kind() else { panic!("{field:?} is a choice") };
        assert!(keys().len() > 1, "{field:?}");
    }
}
