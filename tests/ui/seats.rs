//! Seats: the result is looked at by one receiver at a time, and never added over two.

use huiqisuan::engine::report::{Measure, Receiver};
use huiqisuan::ui::link;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Effect, Msg, Notice};
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show;

use super::{english, first_visit, linked};

fn offered(model: &Model) -> Vec<Receiver> {
    show::seats::seats(model).iter().map(|seat| seat.receiver).collect()
}

fn first(model: &Model) -> Measure {
    show::card::cards(model)[0].measure
}

#[test]
fn the_enterprise_sits_first_and_others_where_there_is_anything_for_them() {
    let model = first_visit();
    assert_eq!(offered(&model), [Receiver::Enterprise, Receiver::Bank, Receiver::Guarantor]);
    assert_eq!(show::seats::seat(&model), Receiver::Enterprise);
    let insured = linked("1&year=2026&insurance.borrowerTotal=200");
    assert!(offered(&insured).contains(&Receiver::Insurer));
    assert!(!offered(&insured).contains(&Receiver::BridgeFund), "it is paid by the enterprise");
}

#[test]
fn a_seat_sees_its_own_total_its_own_cards_first_and_no_cap_of_another() {
    let mut model = first_visit();
    model.update(Msg::Sit(Receiver::Guarantor));
    let headline = show::headline::headline(&model);
    assert_eq!(headline.label, "2026 年度，担保机构可得");
    assert_eq!(headline.amount, "¥ 32,000.00");
    assert_eq!(headline.words, "人民币叁万贰仟元整");
    assert_eq!(headline.cap, None);
    assert_eq!(first(&model), Measure::GuaranteeFee);
    model.update(Msg::Sit(Receiver::Bank));
    let headline = show::headline::headline(&model);
    assert_eq!(headline.amount, "¥ 800,000.00～1,000,000.00");
    assert_eq!(headline.words, "人民币捌拾万元整起");
    assert_eq!(first(&model), Measure::RiskCompensation);
    let seated: Vec<&str> =
        show::receivers::receivers(&model).iter().filter(|shown| shown.seated).map(|shown| shown.key).collect();
    assert_eq!(seated, ["bank"]);
}

#[test]
fn what_is_said_of_a_bank_is_said_from_the_seat_taken() {
    let of = |model: &Model, key| {
        let shown = show::receivers::receivers(model).into_iter().find(|shown| shown.key == key);
        let shown = shown.expect("it is always shown");
        (shown.label, shown.note)
    };
    let mut model = first_visit();
    assert_eq!(of(&model, "bank"), ("银行可得", "谈判时可以提出".to_owned()));
    for seat in [Receiver::Bank, Receiver::Guarantor] {
        model.update(Msg::Sit(seat));
        assert_eq!(of(&model, "bank"), ("银行可得", "付给银行".to_owned()), "{seat:?}");
        assert_eq!(of(&model, "guarantor").1, "付给担保机构", "{seat:?}");
        assert_eq!(of(&model, "enterprise").1, "补贴和奖励", "{seat:?}");
        assert!(!format!("{:?}", show::card::cards(&model)).contains("您和银行"), "{seat:?}");
    }
    let mut english = english("1&year=2026&insurance.borrowerTotal=200");
    english.update(Msg::Sit(Receiver::Insurer));
    assert_eq!(show::headline::headline(&english).label, "Insurer receives in 2026");
}

#[test]
fn a_seat_without_an_amount_says_why() {
    let mut model = linked("1&year=2026");
    model.update(Msg::Sit(Receiver::Bank));
    let headline = show::headline::headline(&model);
    assert!(!headline.is_amount);
    assert_eq!(headline.words, "补充下面的问题后即可算出");
    assert_ne!(headline.open, "");
}

#[test]
fn the_seat_is_part_of_the_link_and_of_the_way_back() {
    let mut model = first_visit();
    let effects = model.update(Msg::Sit(Receiver::Bank));
    assert!(effects.contains(&Effect::SaveSoon) && effects.contains(&Effect::AnnounceSoon));
    assert!(model.is_example(), "to look at an example is not to change it");
    let reopened = linked(&model.link());
    assert_eq!(reopened.seat, Receiver::Bank);
    assert!(reopened.answers.iter().eq(model.answers.iter()));
    assert_eq!(model.update(Msg::Sit(Receiver::Bank)), [], "it is there already");
    model.update(Msg::Undo);
    assert_eq!(model.seat, Receiver::Enterprise);
    assert!(!model.can_undo());
    model.update(Msg::Navigated(format!("{}&seat=guarantor", Preset::Example.link().replace(' ', ""))));
    assert_eq!(model.seat, Receiver::Guarantor);
}

#[test]
fn a_seat_that_nobody_knows_or_that_is_given_twice_is_dropped() {
    for part in ["seat=nobody", "seat=", "seat=%00"] {
        let opened = link::read(&format!("1&year=2026&{part}")).expect("still a link");
        assert_eq!((opened.seat, opened.dropped), (Receiver::Enterprise, 1), "{part}");
    }
    let twice = link::read("1&seat=bank&seat=insurer").expect("still a link");
    assert_eq!((twice.seat, twice.dropped), (Receiver::Bank, 1));
    assert_eq!(linked("1&year=2026&seat=nobody").notices, [Notice::LinkParts(1)]);
}

#[test]
fn a_seat_the_case_has_nothing_for_is_the_enterprises() {
    let mut model = linked("1&year=2026&seat=insurer&insurance.borrowerTotal=200");
    assert_eq!(show::seats::seat(&model), Receiver::Insurer);
    model.update(Msg::Clear);
    assert_eq!(show::seats::seat(&model), Receiver::Enterprise);
    assert_eq!(show::headline::headline(&model).label, "2026 年度，企业可享受");
    model.update(Msg::Undo);
    assert_eq!(show::seats::seat(&model), Receiver::Insurer);
}

#[test]
fn what_is_announced_and_copied_follows_the_seat() {
    let mut model = first_visit();
    model.update(Msg::Sit(Receiver::Guarantor));
    model.update(Msg::Announce);
    assert!(model.status.starts_with("2026 年度，担保机构可得 ¥ 32,000.00"), "{}", model.status);
    assert!(model.status.contains("企业可得"), "{}", model.status);
    assert_eq!(model.status.matches("担保机构可得").count(), 1);
    let effects = model.update(Msg::CopyText);
    let Some(Effect::CopyText(text)) = effects.first() else { panic!("it is copied") };
    assert!(text.contains("2026 年度，担保机构可得 ¥ 32,000.00"), "{text}");
    assert!(text.contains("企业可得：¥ 439,744.45"), "{text}");
}
