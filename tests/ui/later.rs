//! The part of the program that is fetched when it is first needed: when it is asked for, what stands in its place,
//! and that no result is shown that lacks it.

use huiqisuan::engine::field::{At, Field, Section};
use huiqisuan::engine::report::{Measure, Receiver};
use huiqisuan::ui::later::{Later, Parts};
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Counsel, Effect, Msg, Notice};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show::piece::{Piece, Tone};
use huiqisuan::ui::show::{self, card, headline};

use super::{first_visit, linked, type_into};

/// The page as it opens with a link while that part is absent, and the part.
fn without(fragment: &str) -> (Model, &'static Parts) {
    let mut model = linked(fragment);
    let Later::Here(parts) = model.later else { panic!("the part is there where nothing is split") };
    model.later = Later::Absent;
    (model, parts)
}

fn asks(effects: &[Effect]) -> bool {
    effects.contains(&Effect::Fetch)
}

const TOPIC: Section = Section::Bond;

#[test]
fn the_cases_to_start_from_need_only_the_first_part() {
    for preset in Preset::ALL {
        let whole = linked(preset.link());
        let (mut first, _) = without(preset.link());
        assert!(!asks(&first.update(Msg::Load(*preset))), "{preset:?}");
        assert_eq!(card::cards(&first), card::cards(&whole), "{preset:?}");
        assert_eq!(headline::headline(&first).amount, headline::headline(&whole).amount, "{preset:?}");
    }
}

#[test]
fn opening_a_topic_asks_for_it_once() {
    let (mut model, parts) = without("");
    assert!(asks(&model.update(Msg::ToggleTopic(TOPIC))));
    assert_eq!(model.later, Later::Coming);
    assert!(!asks(&model.update(Msg::ToggleTopic(Section::Equity))), "it is on its way");
    let topic = |model: &Model| {
        let groups = show::topics::groups(model);
        let mut topics = groups.into_iter().flat_map(|group| group.topics);
        topics.find(|topic| topic.section == TOPIC).expect("the topic is offered")
    };
    let waiting = topic(&model);
    assert!(waiting.fields.is_empty() && matches!(waiting.remarks[..], [Piece::Said(Tone::Soft, _)]));
    model.update(Msg::Fetched(Some(parts)));
    let there = topic(&model);
    assert!(!there.fields.is_empty() && there.remarks.is_empty());
}

#[test]
fn advice_comes_when_the_part_has_come() {
    let (mut model, parts) = without("");
    assert!(asks(&model.update(Msg::ToggleCounsel(Counsel::NearMiss))));
    assert!(model.advice.is_none());
    model.update(Msg::Fetched(Some(parts)));
    assert!(model.advice.is_some());
    let mut whole = first_visit();
    whole.update(Msg::ToggleCounsel(Counsel::NearMiss));
    assert_eq!(show::advice::panels(&model), show::advice::panels(&whole));
}

#[test]
fn a_due_day_asks_for_what_plans() {
    let (mut model, parts) = without("1&bridge.amount=800");
    let place = Place::case(Field::BridgeDue);
    model.update(Msg::Entered(place));
    assert!(asks(&model.update(Msg::Typed(place, "2020-03-10".to_owned()))));
    model.update(Msg::Fetched(Some(parts)));
    assert!(matches!(show::plan::plan(&model).expect("a plan").pieces[..], [Piece::Asked(..)]));
}

#[test]
fn a_result_that_would_lack_a_measure_is_the_last_one_and_marked() {
    let (mut model, parts) = without("");
    let before = model.outcome.report.total(Receiver::Enterprise).map(|total| total.amount.least.value());
    let place = Place::case(Field::RestructuringFees);
    let answered = model.answers.clone().with(At::case(Field::RestructuringFees), "12");
    let link = huiqisuan::ui::link::write(&answered);
    assert!(asks(&model.update(Msg::Navigated(link.clone()))));
    assert!(model.stale && headline::headline(&model).stale);
    let shown = model.outcome.report.total(Receiver::Enterprise).map(|total| total.amount.least.value());
    assert_eq!(shown, before);
    model.update(Msg::Fetched(Some(parts)));
    assert!(!model.stale);
    assert!(model.outcome.report.measure(Measure::Restructuring).is_some_and(|of| of.concerned));
    type_into(&mut model, place, "13");
    assert!(!model.stale);
}

#[test]
fn what_did_not_come_is_said_and_can_be_asked_for_again() {
    let (mut model, parts) = without("");
    model.update(Msg::ToggleTopic(TOPIC));
    model.update(Msg::Fetched(None));
    assert_eq!(model.notices, [], "nothing typed is left out");
    let waiting = show::waiting(&model);
    let [Piece::Offer(offer)] = waiting.as_slice() else { panic!("{waiting:?}") };
    let (_, again) = offer.action.clone().expect("a button");
    assert!(!asks(&model.update(Msg::ToggleCounsel(Counsel::Years))), "not without being told to");
    assert!(asks(&model.update(again)));
    model.update(Msg::Fetched(None));
    let answered = model.answers.clone().with(At::case(Field::RestructuringFees), "12");
    model.update(Msg::Navigated(huiqisuan::ui::link::write(&answered)));
    model.update(Msg::FetchAgain);
    model.update(Msg::Fetched(None));
    assert_eq!(model.notices, [Notice::NotFetched]);
    assert!(model.stale);
    model.update(Msg::FetchAgain);
    model.update(Msg::Fetched(Some(parts)));
    assert_eq!(model.notices, []);
    assert!(!model.stale);
}

#[test]
fn a_loan_that_a_rarer_measure_is_about_asks_for_it() {
    let rare =
        [(Field::Platform, "yes", Measure::PlatformLoan), (Field::Guarantee, "insurance", Measure::PremiumSubsidy)];
    for (field, answer, measure) in rare {
        let (mut model, parts) = without("1&year=2020&loans[0].amount=100");
        let loan = Some(model.answers.loans()[0].id());
        assert!(asks(&model.update(Msg::Chosen(Place { loan, field }, answer.to_owned()))), "{measure:?}");
        assert!(model.stale);
        model.update(Msg::Fetched(Some(parts)));
        assert!(!model.stale);
        assert!(model.outcome.report.measure(measure).is_some_and(|of| of.concerned), "{measure:?}");
    }
}
