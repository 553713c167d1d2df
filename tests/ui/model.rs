//! How the page behaves: typing, errors, results that stay, loans, going back.

use huiqisuan::engine::condition::Verdict;
use huiqisuan::engine::field::{At, Field, Kind};
use huiqisuan::engine::report::{Measure, Receiver};
use huiqisuan::text::Language;
use huiqisuan::ui::link;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Effect, Look, Msg, Notice, Origin, Panel, Size, Theme, Toast};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show;
use proptest::prelude::*;

use super::{first_visit, linked, of_loan, type_into};

fn verdict(model: &Model, measure: Measure) -> Verdict {
    model.outcome.report.measure(measure).expect("every measure is judged").verdict.clone()
}

#[test]
fn the_example_shows_every_measure_it_is_about_with_its_figure() {
    let model = first_visit();
    assert_eq!(model.origin, Origin::Preset(Preset::Example));
    for assessment in model.outcome.report.measures.iter().filter(|assessment| assessment.concerned) {
        assert_eq!(assessment.verdict, Verdict::Granted, "{:?}", assessment.measure);
        assert_eq!(assessment.amount.is_some(), !assessment.measure.is_check(), "{:?}", assessment.measure);
    }
    for receiver in [Receiver::Enterprise, Receiver::Bank, Receiver::Guarantor, Receiver::BridgeFund] {
        assert!(model.outcome.report.total(receiver).is_some(), "{receiver:?}");
    }
    assert!(model.problems.is_empty());
    assert!(model.doubts.is_empty());
}

#[test]
fn no_preset_begins_with_a_problem_or_a_doubt() {
    for preset in Preset::ALL {
        let model = linked(preset.link());
        assert!(model.problems.is_empty(), "{preset:?}");
        assert!(model.doubts.is_empty(), "{preset:?}");
    }
}

#[test]
fn the_link_comes_before_what_was_saved_and_that_before_the_example() {
    let open = |fragment, stored| Model::open(fragment, stored, Look::default(), String::new());
    let year = At::case(Field::Year);
    assert_eq!(open("1&year=2024", "1&year=2025").answers.get(year), "2024");
    assert_eq!(open("", "1&year=2025").answers.get(year), "2025");
    assert_eq!(open("", "").answers.get(year), "2026");
    assert_eq!(open("", "").notices, []);
    assert_eq!(open("", "garbage").notices, [Notice::SavedParts]);
    assert_eq!(open("", "garbage").answers.get(year), "2026");
}

#[test]
fn a_result_stays_while_an_answer_cannot_be_used_and_says_so() {
    let mut model = first_visit();
    let rate = of_loan(&model, 0, Field::Rate);
    let before = show::headline::headline(&model).amount;
    model.update(Msg::Entered(rate));
    model.update(Msg::Typed(rate, "4.".to_owned()));
    assert!(model.stale);
    assert_eq!(show::headline::headline(&model).amount, before);
    assert!(show::headline::headline(&model).stale);
    model.update(Msg::Typed(rate, "4.1".to_owned()));
    assert!(!model.stale);
    assert_ne!(show::headline::headline(&model).amount, before);
}

#[test]
fn an_error_is_shown_when_the_question_is_left_and_not_before() {
    let mut model = first_visit();
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "abc");
    assert_eq!(model.shown_problems().count(), 0);
    model.update(Msg::Left(amount));
    assert_eq!(model.shown_problems().count(), 1);
    assert!(!model.stale);
    // Corrected, it is gone at once; and the next mistake is again not shown before the question is left.
    model.update(Msg::Entered(amount));
    model.update(Msg::Typed(amount, "400".to_owned()));
    assert_eq!(model.shown_problems().count(), 0);
    model.update(Msg::Typed(amount, "400x".to_owned()));
    assert_eq!(model.shown_problems().count(), 0);
}

#[test]
fn an_answer_that_cannot_be_used_opens_its_measure_once_it_is_left() {
    let mut model = linked(Preset::Guaranteed.link());
    assert_eq!(verdict(&model, Measure::InterestSubsidy), Verdict::Granted);
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "1.234,5");
    assert!(model.stale);
    model.update(Msg::Left(amount));
    let open = Verdict::Open(vec![At::loan(0, Field::Amount)]);
    assert_eq!(verdict(&model, Measure::InterestSubsidy), open);
}

#[test]
fn enter_shows_an_error_without_leaving_the_question() {
    let mut model = first_visit();
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "abc");
    model.update(Msg::Confirmed(amount));
    assert_eq!(model.shown_problems().count(), 1);
}

#[test]
fn nothing_is_parsed_while_an_input_method_composes() {
    let mut model = first_visit();
    let amount = of_loan(&model, 0, Field::Amount);
    let before = show::headline::headline(&model).amount;
    model.update(Msg::Entered(amount));
    model.update(Msg::Composing(true));
    for typed in ["s", "san", "sanbai"] {
        model.update(Msg::Typed(amount, typed.to_owned()));
        assert_eq!(model.answers.raw(At::loan(0, Field::Amount)), typed);
        assert_eq!(show::headline::headline(&model).amount, before);
    }
    model.update(Msg::Typed(amount, "三百万".to_owned()));
    model.update(Msg::Composing(false));
    assert!(!model.stale);
    assert_ne!(show::headline::headline(&model).amount, before);
    assert_eq!(model.shown_problems().count(), 0);
}

#[test]
fn a_suspicious_answer_is_asked_about_and_used() {
    let mut model = first_visit();
    let rate = of_loan(&model, 0, Field::FeeRate);
    type_into(&mut model, rate, "8");
    let field = |model: &Model| show::field::shown(model, At::loan(0, Field::FeeRate)).expect("the loan is there");
    assert_eq!(field(&model).doubt, "");
    model.update(Msg::Left(rate));
    assert_ne!(field(&model).doubt, "");
    assert_eq!(field(&model).error, "");
    assert_eq!(verdict(&model, Measure::GuaranteeFee), Verdict::Refused);
}

#[test]
fn a_typed_lpr_that_is_not_the_published_one_is_doubted_with_both() {
    let mut model = first_visit();
    let [start, priced_on, lpr] = [Field::Start, Field::PricedOn, Field::Lpr].map(|field| of_loan(&model, 0, field));
    type_into(&mut model, start, "2026-01-15");
    type_into(&mut model, lpr, "3.1");
    model.update(Msg::Left(lpr));
    let doubt = |model: &Model| show::field::shown(model, At::loan(0, Field::Lpr)).expect("the loan is there").doubt;
    assert!(doubt(&model).contains("3.1%") && doubt(&model).contains("公布的是 3%"), "{}", doubt(&model));
    type_into(&mut model, priced_on, "2025-05-19");
    assert_eq!(doubt(&model), "");
}

#[test]
fn an_answer_that_cannot_be_used_is_shown_at_its_question_when_it_arrives() {
    let model = linked("1&year=2026&loans[0].amount=看不懂&loans[0].start=2026-01-15&loans[0].end=2026-01-14");
    let error = |field| show::field::shown(&model, At::loan(0, field)).expect("the loan is there").error;
    assert!(!error(Field::Amount).is_empty() && !error(Field::End).is_empty());
    assert_eq!(model.shown_problems().count(), 2);
}

#[test]
fn a_part_that_a_smaller_whole_leaves_too_large_is_shown_once_the_whole_is_left() {
    let mut model = first_visit();
    let [part, whole] = [Field::TrainingOwnInvestment, Field::TrainingTotalInvestment].map(Place::case);
    let error = |model: &Model| show::field::shown(model, At::case(part.field)).expect("the question is there").error;
    for (place, text) in [(part, "50"), (whole, "40")] {
        type_into(&mut model, place, text);
        assert_eq!(error(&model), "");
        model.update(Msg::Left(place));
    }
    assert_ne!(error(&model), "");
}

#[test]
fn the_message_about_clearing_takes_the_clearing_back_whatever_was_typed_since() {
    let mut model = first_visit();
    let before = model.answers.clone();
    model.update(Msg::Clear);
    let clearing = model.toast_step;
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "500");
    model.update(Msg::Chosen(Place::case(Field::Local), "no".to_owned()));
    assert_eq!(model.toast.map(|(_, toast)| toast), Some(Toast::Cleared));
    model.update(Msg::TakeBack(clearing));
    assert_eq!(model.answers, before);
    let undone = model.answers.clone();
    model.update(Msg::TakeBack(clearing));
    assert_eq!(model.answers, undone, "it is taken back once");
}

#[test]
fn typing_is_one_step_back_and_each_choice_another() {
    let mut model = first_visit();
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "654321");
    model.update(Msg::Left(amount));
    model.update(Msg::Chosen(Place::case(Field::Local), "no".to_owned()));
    model.update(Msg::Undo);
    assert_eq!(model.answers.get(At::case(Field::Local)), "yes");
    assert_eq!(model.answers.get(At::loan(0, Field::Amount)), "654321");
    model.update(Msg::Undo);
    assert_eq!(model.answers.get(At::loan(0, Field::Amount)), "400");
    assert_eq!(model.origin, Origin::Preset(Preset::Example));
    assert!(!model.can_undo());
}

#[test]
fn a_loan_can_be_added_copied_removed_and_brought_back() {
    let mut model = first_visit();
    let first = of_loan(&model, 0, Field::Amount);
    let effects = model.update(Msg::AddLoan);
    assert_eq!(model.answers.loans().len(), 3);
    let added = of_loan(&model, 2, Field::Amount);
    assert_eq!(model.unfolded, added.loan);
    assert!(effects.contains(&Effect::Focus(added.id())));
    model.update(Msg::CopyLoan(first.loan.expect("there is a loan")));
    assert_eq!(model.answers.loans().len(), 4);
    assert_eq!(model.answers.get(At::loan(1, Field::Amount)), "400");
    let before = model.answers.clone();
    model.update(Msg::RemoveLoan(first.loan.expect("there is a loan")));
    assert_eq!(model.answers.loans().len(), 3);
    assert_eq!(model.toast.map(|(_, toast)| toast), Some(Toast::LoanRemoved));
    model.update(Msg::Undo);
    assert_eq!(model.answers, before);
}

#[test]
fn the_error_of_a_loan_stays_with_it_when_another_is_removed() {
    let mut model = first_visit();
    let (first, second) = (of_loan(&model, 0, Field::Amount), of_loan(&model, 1, Field::Amount));
    type_into(&mut model, second, "abc");
    model.update(Msg::Left(second));
    model.update(Msg::RemoveLoan(first.loan.expect("there is a loan")));
    let wrong: Vec<Place> = model.shown_problems().map(|(place, _)| place).collect();
    assert_eq!(wrong, [second]);
}

#[test]
fn a_full_ledger_says_so() {
    let mut model = linked("1&loans=50");
    model.update(Msg::AddLoan);
    assert_eq!(model.answers.loans().len(), 50);
    assert_eq!(model.toast.map(|(_, toast)| toast), Some(Toast::LedgerFull));
}

#[test]
fn clearing_leaves_the_year_and_one_empty_loan() {
    let mut model = first_visit();
    model.update(Msg::Clear);
    assert_eq!(link::write(&model.answers), "1&loans=1&year=2026");
    assert!(model.outcome.report.totals.is_empty());
    model.update(Msg::Undo);
    assert_eq!(model.answers, Preset::Example.answers());
}

#[test]
fn a_link_to_a_question_unfolds_its_loan() {
    let mut model = first_visit();
    let place = of_loan(&model, 1, Field::ActualInterest);
    let effects = model.update(Msg::GoTo(place));
    assert_eq!(model.unfolded, place.loan);
    assert!(model.more);
    assert_eq!(effects, [Effect::Focus(place.id())]);
}

#[test]
fn answers_are_saved_after_a_change_and_not_before() {
    let mut model = first_visit();
    assert_eq!(model.update(Msg::Leaving), []);
    let effects = model.update(Msg::Chosen(Place::case(Field::Local), "no".to_owned()));
    assert!(effects.contains(&Effect::SaveSoon));
    let saved = link::write(&model.answers);
    let save = Effect::Save { link: saved.clone(), over: String::new() };
    assert_eq!(model.update(Msg::Leaving), [save]);
    assert_eq!(model.update(Msg::Leaving), []);
    assert_eq!(model.update(Msg::Navigated(saved)), [], "the page's own change of the address");
}

#[test]
fn another_link_in_the_address_is_followed_and_can_be_taken_back() {
    let mut model = first_visit();
    model.update(Msg::Navigated("1&year=2024".to_owned()));
    assert_eq!(model.answers.get(At::case(Field::Year)), "2024");
    model.update(Msg::Navigated("result".to_owned()));
    assert_eq!(model.answers.get(At::case(Field::Year)), "2024");
    model.update(Msg::Undo);
    assert_eq!(model.answers.get(At::case(Field::Year)), "2026");
}

#[test]
fn handing_out_the_result_shows_every_problem() {
    let mut model = linked("1&year=2026");
    type_into(&mut model, Place::case(Field::BridgeDays), "0");
    assert_eq!(model.shown_problems().count(), 0);
    let effects = model.update(Msg::CopyText);
    assert_eq!(model.shown_problems().count(), 1);
    assert!(matches!(effects.first(), Some(Effect::CopyText(text)) if text.contains("2026")));
}

#[test]
fn the_result_is_announced_when_it_has_settled() {
    let mut model = first_visit();
    let rate = of_loan(&model, 0, Field::Rate);
    model.update(Msg::Entered(rate));
    model.update(Msg::Typed(rate, "4.".to_owned()));
    model.update(Msg::Announce);
    assert_eq!(model.status, "");
    model.update(Msg::Typed(rate, "4.2".to_owned()));
    model.update(Msg::Announce);
    assert!(model.status.contains(&show::headline::headline(&model).amount));
}

#[test]
fn a_panel_opens_closes_and_gives_way_to_another() {
    let mut model = first_visit();
    let toggle = |panel| Msg::TogglePanel(Measure::BridgeLoan, panel);
    model.update(toggle(Panel::Clause));
    assert_eq!(model.panel(Measure::BridgeLoan), Some(Panel::Clause));
    model.update(toggle(Panel::Readings));
    assert_eq!(model.panel(Measure::BridgeLoan), Some(Panel::Readings));
    model.update(toggle(Panel::Readings));
    assert_eq!(model.panel(Measure::BridgeLoan), None);
}

#[test]
fn the_look_is_remembered() {
    for theme in [Theme::System, Theme::Light, Theme::Dark] {
        for size in [Size::Usual, Size::Large, Size::Largest] {
            for language in Language::ALL {
                let look = Look { theme, size, language };
                assert_eq!(Look::read(&look.write()), look);
            }
        }
    }
    assert_eq!(Look::read("<nonsense>"), Look::default());
}

/// Anything a person can do, in any order.
fn doing() -> impl Strategy<Value = Vec<(u8, u8, String)>> {
    let text = prop_oneof!["[0-9.,万亿%‰年月-]{0,8}", "\\PC{0,6}", Just("yes".to_owned()), Just("bank".to_owned())];
    proptest::collection::vec((any::<u8>(), any::<u8>(), text), 0..40)
}

fn message(model: &Model, kind: u8, which: u8, text: String) -> Msg {
    let field = Field::ALL[usize::from(which) % Field::ALL.len()];
    let loan = model.answers.loans().get(usize::from(kind) % 3).map(|loan| loan.id());
    let is_loan = field.section() == huiqisuan::engine::field::Section::Loan;
    let place = Place { loan: if is_loan { loan } else { None }, field };
    let measure = Measure::ALL[usize::from(which) % Measure::ALL.len()];
    match (kind % 16, field.kind()) {
        (0..=5, Kind::Choice(keys)) => Msg::Chosen(place, keys()[usize::from(kind) % keys().len()].to_owned()),
        (0..=5, _) => Msg::Typed(place, text),
        (6, _) => Msg::Left(place),
        (7, _) => Msg::Entered(place),
        (8, _) => Msg::Composing(which.is_multiple_of(2)),
        (9, _) => Msg::AddLoan,
        (10, _) => Msg::CopyLoan(loan.unwrap_or(0)),
        (11, _) => Msg::RemoveLoan(loan.unwrap_or(0)),
        (12, _) => Msg::Undo,
        (13, _) => Msg::TogglePanel(measure, Panel::ALL[usize::from(kind) % Panel::ALL.len()]),
        (14, _) => Msg::Load(Preset::ALL[usize::from(which) % Preset::ALL.len()]),
        _ => Msg::GoTo(place),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_done_the_page_can_be_shown(doing in doing()) {
        let mut model = first_visit();
        for (kind, which, text) in doing {
            let message = message(&model, kind, which, text);
            model.update(message);
            let _ = show::headline::headline(&model);
            let _ = show::card::cards(&model);
            let _ = show::loan::all(&model);
            let _ = show::form::enterprise(&model);
        }
        let _ = show::sheet::sheet(&model);
        let reopened = linked(&link::write(&model.answers));
        prop_assert!(reopened.answers.iter().eq(model.answers.iter()));
    }
}
