//! The summary of what is to be corrected: when it comes, where it leads, and that it does not move while one types.

use huiqisuan::engine::field::Field;
use huiqisuan::text::Language;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Effect, Msg};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::show::notices::corrections;

use super::{first_visit, linked, of_loan, type_into};

/// The example with two answers that cannot be used, each left.
fn with_two_mistakes() -> (Model, [Place; 2]) {
    let mut model = first_visit();
    let places = [of_loan(&model, 0, Field::Amount), Place::case(Field::BridgeDays)];
    for place in places {
        type_into(&mut model, place, "abc");
        model.update(Msg::Left(place));
    }
    (model, places)
}

fn due(model: &Model) -> Vec<bool> {
    corrections(model).into_iter().map(|correction| correction.due).collect()
}

#[test]
fn it_comes_when_the_result_is_asked_for_and_not_before() {
    let (mut model, places) = with_two_mistakes();
    assert_eq!(corrections(&model), []);
    let title = format!("错误：{}", model.words().title);
    let effects = model.update(Msg::GoToResult);
    assert_eq!(effects, [Effect::Scroll("corrections"), Effect::Entitle(Language::Chinese, title)]);
    let shown = corrections(&model);
    assert_eq!(shown.iter().map(|shown| shown.question.target.clone()).collect::<Vec<_>>(), places.map(Place::id));
    assert!(shown.iter().all(|shown| shown.due && shown.question.label.contains("“abc”")));
    let effects = model.update(shown[1].question.follow.clone());
    assert_eq!(effects, [Effect::Focus(places[1].id())]);
}

#[test]
fn who_has_been_told_and_asks_again_is_let_through_and_so_is_whoever_skips_the_form() {
    let (mut model, _) = with_two_mistakes();
    assert_eq!(model.update(Msg::Skip), [Effect::Scroll("result")]);
    model.update(Msg::GoToResult);
    assert_eq!(model.update(Msg::GoToResult), [Effect::Scroll("result")]);
    assert_eq!(due(&model), [true, true]);
}

#[test]
fn without_a_mistake_one_is_led_to_the_result() {
    assert_eq!(first_visit().update(Msg::GoToResult), [Effect::Scroll("result")]);
}

#[test]
fn what_is_corrected_is_struck_out_and_nothing_of_it_moves_until_it_is_asked_for_anew() {
    let (mut model, places) = with_two_mistakes();
    model.update(Msg::GoToResult);
    let labels = |model: &Model| corrections(model).into_iter().map(|shown| shown.question.label).collect::<Vec<_>>();
    let before = labels(&model);
    model.update(Msg::Entered(places[0]));
    assert_eq!(model.update(Msg::Typed(places[0], "300".to_owned())), [Effect::SaveSoon, Effect::AnnounceSoon]);
    assert_eq!(due(&model), [false, true]);
    let effects = model.update(Msg::Typed(places[1], "4".to_owned()));
    let title = model.words().title.to_owned();
    assert!(effects.contains(&Effect::Entitle(Language::Chinese, title)), "{effects:?}");
    assert_eq!(due(&model), [false, false]);
    // One that comes back is the same one; another one waits until it is asked for.
    model.update(Msg::Typed(places[1], "4x".to_owned()));
    type_into(&mut model, Place::case(Field::Employees), "many");
    model.update(Msg::Left(Place::case(Field::Employees)));
    assert_eq!(due(&model), [false, true]);
    assert_eq!(labels(&model), before);
    model.update(Msg::GoToResult);
    assert_eq!(corrections(&model).len(), 2);
    assert_ne!(labels(&model), before);
}

#[test]
fn handing_out_the_result_brings_it_and_hands_out_all_the_same() {
    for msg in [Msg::CopyLink, Msg::CopyText, Msg::Print] {
        let mut model = linked("1&year=2026&bridge.days=abc");
        assert_eq!(corrections(&model), []);
        let effects = model.update(msg);
        assert!(effects.contains(&Effect::Scroll("corrections")), "{effects:?}");
        assert!(matches!(effects[0], Effect::CopyLink(_) | Effect::CopyText(_) | Effect::Print));
        assert_eq!(due(&model), [true]);
    }
}

#[test]
fn a_loan_taken_out_is_no_more_to_be_corrected_and_other_answers_have_no_summary() {
    let (mut model, places) = with_two_mistakes();
    model.update(Msg::GoToResult);
    model.update(Msg::RemoveLoan(places[0].loan.expect("there is a loan")));
    assert_eq!(due(&model), [false, true]);
    model.update(Msg::Clear);
    assert_eq!(corrections(&model), []);
    model.update(Msg::Undo);
    assert_eq!(corrections(&model), []);
}

#[test]
fn it_is_said_in_the_language_of_the_page() {
    let (mut model, _) = with_two_mistakes();
    model.update(Msg::GoToResult);
    model.update(Msg::NextLanguage);
    let effects = model.update(Msg::Spoken(Some(Language::English.text())));
    let title = format!("Error: {}", model.words().title);
    assert_eq!(effects, [Effect::Entitle(Language::English, title)]);
    assert!(
        corrections(&model).iter().all(|shown| shown.question.label.is_ascii() || shown.question.label.contains('“'))
    );
}
