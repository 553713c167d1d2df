//! The plan of the bridge loan as the page shows it.

use huiqisuan::engine::field::{At, Field};
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Effect, Msg, Toast};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show::piece::{Offer, Piece, Row, Stop, Tone};
use huiqisuan::ui::show::plan::{Shown, plan};

use super::{first_visit, linked};

const BRIDGE: &str = "1&year=2020&bridge.amount=800&bridge.mortgaged=yes&bridge.due=";

fn planned(model: &Model) -> Shown {
    plan(model).expect("a bridge is asked about")
}

fn bridge(due: &str) -> Model {
    linked(&format!("{BRIDGE}{due}"))
}

fn way(shown: &Shown) -> Vec<Stop> {
    let way = shown.pieces.iter().find_map(|piece| match piece {
        Piece::Way(stops) => Some(stops.clone()),
        _ => None,
    });
    way.unwrap_or_default()
}

fn said(shown: &Shown, tone: Tone) -> Vec<String> {
    let said = shown.pieces.iter().filter_map(|piece| match piece {
        Piece::Said(of, said) if *of == tone => Some(said.clone()),
        _ => None,
    });
    said.collect()
}

fn offers(shown: &Shown) -> Vec<Offer> {
    let offers = shown.pieces.iter().filter_map(|piece| match piece {
        Piece::Offer(offer) => Some(offer.clone()),
        _ => None,
    });
    offers.collect()
}

fn rows(shown: &Shown) -> Vec<Row> {
    let rows = shown.pieces.iter().find_map(|piece| match piece {
        Piece::Table(table) => Some(table.rows.clone()),
        _ => None,
    });
    rows.unwrap_or_default()
}

#[test]
fn who_asks_about_no_bridge_sees_no_plan() {
    assert_eq!(plan(&linked("1&year=2020")), None);
    assert_eq!(plan(&linked(Preset::Guaranteed.link())), None);
}

#[test]
fn what_the_plan_lacks_is_asked_for_with_the_way_to_each_question() {
    let mut model = first_visit();
    // Whether a mortgage is registered is asked only of a loan whose end is known.
    for (field, answer, target) in
        [(Field::BridgeDue, "2026-03-10", "bridge-due"), (Field::BridgeMortgaged, "no", "bridge-mortgaged")]
    {
        let shown = planned(&model);
        assert_eq!(shown.figure, "");
        let [Piece::Asked(_, questions)] = shown.pieces.as_slice() else { panic!("{:?}", shown.pieces) };
        let targets: Vec<&str> = questions.iter().map(|question| question.target.as_str()).collect();
        assert_eq!(targets, [target]);
        assert_eq!(questions[0].follow, Msg::GoTo(Place::case(field)));
        model.update(Msg::Typed(Place::case(field), answer.to_owned()));
    }
    assert_ne!(planned(&model).figure, "");
}

#[test]
fn every_step_has_its_day_its_weekday_and_its_reason() {
    let shown = planned(&bridge("2020-03-10"));
    let told: Vec<(String, String)> = way(&shown).into_iter().map(|stop| (stop.day, stop.reason)).collect();
    let expected = [
        ("2020-03-10 周二", "到期日"),
        ("2020-03-10 周二", "当日办理"),
        ("2020-03-13 周五", "次日起 3 个工作日"),
        ("2020-03-16 周一", "次日起 1 个工作日"),
    ];
    assert_eq!(told, expected.map(|(day, reason)| (day.to_owned(), reason.to_owned())));
    assert_eq!(shown.figure, "6 天 · 40,000.00\u{a0}元");
}

#[test]
fn the_longest_registration_is_named_with_its_cost() {
    let soft = said(&planned(&bridge("2020-03-10")), Tone::Soft).join(" ");
    assert!(soft.contains("5个工作日") && soft.contains("2020-03-18 周三") && soft.contains("8 天"), "{soft}");
}

#[test]
fn a_holiday_on_the_way_is_named_with_its_days() {
    let warnings = said(&planned(&bridge("2019-09-27")), Tone::Warning).join(" ");
    assert!(warnings.contains("国庆节") && warnings.contains("2019-10-01 至 2019-10-07"), "{warnings}");
    assert!(warnings.contains("超过10天"), "{warnings}");
}

#[test]
fn a_day_of_which_the_calendar_knows_nothing_is_named_and_nothing_is_guessed() {
    let shown = planned(&bridge("2026-12-30"));
    assert_eq!(shown.figure, "");
    assert!(way(&shown).is_empty());
    assert!(said(&shown, Tone::Warning).join(" ").contains("2027-01-01"), "{:?}", shown.pieces);
    assert!(rows(&shown).iter().any(|row| row.bar.is_none()), "the last candidates are not known");
}

#[test]
fn the_cheapest_day_is_taken_over_and_taken_back() {
    let mut model = bridge("2020-03-10");
    let offer = offers(&planned(&model)).into_iter().next().expect("another day is cheaper");
    assert!(offer.title.contains("2020-03-09 周一") && offer.title.contains("8,000.00"), "{}", offer.title);
    let (_, msg) = offer.action.expect("it can be taken over");
    let effects = model.update(msg);
    assert!(effects.contains(&Effect::KeepFocus("result")), "the button is gone");
    assert_eq!(model.toast.map(|(_, toast)| toast), Some(Toast::Applied));
    assert_eq!(model.answers.get(At::case(Field::BridgeRepaidOn)), "2020-03-09");
    assert_eq!(model.answers.get(At::case(Field::BridgeDays)), "4", "the measure counts with the days of the plan");
    assert_eq!(planned(&model).figure, "4 天 · 32,000.00\u{a0}元");
    assert_eq!(offers(&planned(&model)), [], "nothing is left to take over");
    model.update(Msg::Undo);
    assert_eq!(model.answers.get(At::case(Field::BridgeRepaidOn)), "");
    assert_eq!(model.answers.get(At::case(Field::BridgeDays)), "", "one step takes both back");
}

#[test]
fn read_so_that_a_longer_bridge_is_not_given_the_plan_says_so() {
    let shown = planned(&linked(&format!("{BRIDGE}2019-09-27&readings.bridgeOverrun=notOffered")));
    assert!(way(&shown).is_empty() && shown.figure.is_empty());
    assert!(said(&shown, Tone::Warning).join(" ").contains("12 天，超过 10 天"), "{:?}", shown.pieces);
}

#[test]
fn no_day_already_gone_is_offered() {
    let rows = rows(&planned(&bridge("2026-09-04")));
    assert_eq!(rows.first().map(|row| row.cells[0].as_str()), Some("2026-09-01 周二"));
}

#[test]
fn the_days_of_the_plan_are_offered_where_others_are_counted_with() {
    let mut model = linked(&format!("{BRIDGE}2020-03-10&bridge.days=12"));
    let offer = offers(&planned(&model)).pop().expect("twelve days are not six");
    assert!(offer.title.contains("12 天"), "{}", offer.title);
    model.update(offer.action.expect("it can be taken over").1);
    assert_eq!(model.answers.get(At::case(Field::BridgeDays)), "6");
    assert_eq!(offers(&planned(&model)).len(), 1, "only the cheaper day is left to offer");
}

#[test]
fn the_days_to_choose_from_stand_in_a_table_with_the_cheapest_and_the_planned_marked() {
    let rows = rows(&planned(&bridge("2020-03-10")));
    let marked: Vec<(&str, &[&str])> =
        rows.iter().filter(|row| !row.marks.is_empty()).map(|row| (row.cells[0].as_str(), &*row.marks)).collect();
    assert_eq!(marked, [("2020-03-09 周一", &["最省"][..]), ("2020-03-10 周二", &["计划"][..])]);
    assert_eq!(rows.iter().filter_map(|row| row.bar).max(), Some(1000));
    assert!(rows.iter().all(|row| row.cells.len() == 3));
}

#[test]
fn renewal_without_a_bridge_is_mentioned_with_its_clause_and_promises_nothing() {
    let shown = planned(&bridge("2020-03-10"));
    assert!(said(&shown, Tone::Plain).iter().any(|said| said.contains("（五）") && said.contains("不是企业的权利")));
    assert!(
        shown.pieces.iter().any(|piece| matches!(piece, Piece::Link(_, to) if to == "library.html#jinan-2019-55/5"))
    );
}
