//! What the page shows: asked questions only, clauses marked where figures rest, steps that add up in order.

use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::report::Measure;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Detail, Msg, Panel};
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show::card::{Body, Card};
use huiqisuan::ui::show::chart::Picture;
use huiqisuan::ui::show::{self, clause, field};

use super::{first_visit, linked, of_loan, type_into};

fn card(model: &Model, measure: Measure) -> Card {
    show::card::cards(model).into_iter().find(|card| card.measure == measure).expect("every measure has a card")
}

#[test]
fn a_question_that_cannot_matter_is_not_shown() {
    let asked = |model: &Model| -> Vec<Field> {
        let part = show::form::enterprise(model);
        part.fields.iter().map(|field| field.place.field).collect()
    };
    let mut model = first_visit();
    assert!(!asked(&model).contains(&Field::Assets), "an industrial enterprise is not measured by its assets");
    model.update(Msg::Chosen(show_place(Field::Industry), "leasingAndBusiness".to_owned()));
    assert!(asked(&model).contains(&Field::Assets));
}

const fn show_place(field: Field) -> huiqisuan::ui::place::Place {
    huiqisuan::ui::place::Place::case(field)
}

#[test]
fn what_was_understood_is_echoed_in_yuan_and_in_words() {
    let mut model = first_visit();
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "三百万");
    let shown = field::shown(&model, At::loan(0, Field::Amount)).expect("the loan is there");
    assert!(shown.echo.contains("3,000,000.00") && shown.echo.contains("叁佰万元整"), "{}", shown.echo);
    assert_eq!(shown.answer, "三百万");
}

#[test]
fn a_lpr_that_no_table_knows_is_asked_for_among_the_first_questions() {
    let model = linked("1&year=2027&loans[0].start=2027-01-15&loans[0].end=2028-01-14");
    let loan = &show::loan::all(&model)[0];
    let fields = loan.groups.iter().flat_map(|group| &group.fields);
    assert!(fields.map(|field| field.place.field).any(|field| field == Field::Lpr));
}

#[test]
fn ids_are_unique_on_the_page() {
    let mut model = first_visit();
    model.update(Msg::ShowMore(true));
    let parts = [show::form::enterprise, show::form::bridge, show::form::growth, show::form::settings];
    let of_case = parts.iter().flat_map(|part| part(&model).fields);
    let of_loans = show::loan::all(&model).into_iter().flat_map(|loan| loan.groups).flat_map(|group| group.fields);
    let mut ids: Vec<String> = of_case.chain(of_loans).map(|field| field.id.clone()).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn a_refused_card_lists_every_failed_condition() {
    let model = linked(Preset::Medium.link());
    let card = card(&model, Measure::ScaleUp);
    assert_eq!(card.state, "refused");
    assert_eq!(card.failed.len(), 2, "{:?}", card.failed);
    assert_eq!(card.amount, "—");
}

#[test]
fn an_open_card_asks_for_what_is_missing() {
    let model = linked("1&year=2026");
    for card in show::card::cards(&model) {
        assert_eq!(card.state, "open", "{:?}", card.measure);
        assert!(!card.questions.is_empty(), "{:?}", card.measure);
    }
}

#[test]
fn the_clause_is_shown_verbatim_with_words_marked() {
    let model = first_visit();
    for assessment in model.outcome.report.measures.iter().filter(|assessment| assessment.concerned) {
        let stretches = clause::stretches(assessment);
        let whole: String = stretches.iter().map(|stretch| stretch.text).collect();
        assert_eq!(whole, assessment.clause.text);
        assert!(stretches.iter().any(|stretch| stretch.marked), "{:?}", assessment.measure);
    }
}

#[test]
fn the_last_row_of_the_steps_is_the_figure() {
    let mut model = first_visit();
    let shown: Vec<Measure> = show::card::cards(&model).iter().map(|card| card.measure).collect();
    for measure in shown.into_iter().filter(|measure| !measure.is_check()) {
        model.panels = vec![(measure, Panel::Steps)];
        let card = card(&model, measure);
        let Some(Body::Steps(rows)) = &card.body else { panic!("{measure:?} has steps") };
        let last = rows.last().expect("a figure has a step");
        assert!(last.is_total, "{measure:?}");
        let figure = last.amount.trim_end_matches([' ', '元']);
        assert!(card.amount.contains(figure), "{measure:?}: {figure} in {}", card.amount);
    }
}

#[test]
fn the_interest_of_a_year_can_be_looked_into() {
    let mut model = first_visit().with_steps_open();
    let rows = |model: &Model| match card(model, Measure::InterestSubsidy).body {
        Some(Body::Steps(rows)) => rows,
        _ => panic!("the steps are open"),
    };
    let closed = rows(&model);
    let detail: Detail = closed.iter().find_map(|row| row.detail).expect("a year's interest has payments").0;
    model.update(Msg::ToggleDetail(detail));
    let open = rows(&model);
    assert!(open.len() > closed.len());
    assert!(open.iter().any(|row| row.depth == 1));
    model.update(Msg::ToggleDetail(detail));
    assert_eq!(rows(&model), closed);
}

#[test]
fn a_cap_that_bites_is_marked() {
    let mut model = first_visit().with_steps_open();
    let bites = |model: &Model| match card(model, Measure::InterestSubsidy).body {
        Some(Body::Steps(rows)) => rows.iter().any(|row| row.bites),
        _ => false,
    };
    assert!(!bites(&model));
    let rate = of_loan(&model, 0, Field::Rate);
    type_into(&mut model, rate, "23");
    assert!(bites(&model));
    assert!(show::headline::headline(&model).cap.is_some_and(|cap| cap.full && cap.used == 1000));
}

#[test]
fn charts_are_drawn_where_there_are_numbers() {
    let model = first_visit();
    let picture = |measure| card(&model, measure).chart.map(|chart| chart.picture);
    assert!(matches!(picture(Measure::BridgeLoan), Some(Picture::FeeCurve(curve)) if curve.point.is_some()));
    assert!(matches!(picture(Measure::RiskCompensation), Some(Picture::Tiers(bars)) if bars.len() == 3));
    assert!(matches!(picture(Measure::ScaleUp), Some(Picture::Reward(bars)) if bars.len() == 3));
    assert!(matches!(picture(Measure::InterestSubsidy), Some(Picture::Waterfall(bars)) if bars.len() == 5));
}

#[test]
fn a_very_long_use_of_a_bridge_still_has_a_curve() {
    let mut model = linked("1&year=2026&bridge.amount=500&bridge.days=3650");
    model.update(Msg::ToggleTable(Measure::BridgeLoan));
    let table = card(&model, Measure::BridgeLoan).chart.and_then(|chart| chart.table).expect("it was asked for");
    assert!((15..=60).contains(&table.rows.len()));
}

#[test]
fn another_reading_says_what_it_would_change() {
    let mut model = linked(Preset::Bridge.link());
    model.panels = vec![(Measure::BridgeLoan, Panel::Readings)];
    let Some(Body::Readings(readings)) = card(&model, Measure::BridgeLoan).body else { panic!("it has readings") };
    let effects: Vec<&str> = readings[0].options.iter().map(|option| option.effect.as_str()).collect();
    assert_eq!(effects, ["默认读法", "多 40,000.00 元", "则不符合", "少 16,000.00 元"]);
}

#[test]
fn the_sheet_holds_every_answer_and_every_measure() {
    let model = first_visit();
    let sheet = show::sheet::sheet(&model);
    assert_eq!(sheet.measures.len(), show::card::cards(&model).len());
    assert_eq!(sheet.inputs.len(), 6);
    assert!(sheet.measures.iter().all(|measure| !measure.clause.is_empty() && !measure.conditions.is_empty()));
    assert!(sheet.measures.iter().all(|measure| measure.rows.is_empty() == measure.card.measure.is_check()));
}

#[test]
fn the_headline_leads_to_what_is_to_be_corrected_once_it_has_been_typed() {
    let mut model = first_visit();
    let wrong = |model: &Model| show::headline::headline(model).wrong.map(|(wrong, _)| wrong);
    let (days, rate) = (show_place(Field::BridgeDays), of_loan(&model, 0, Field::Rate));
    type_into(&mut model, days, "abc");
    assert_eq!(wrong(&model), None);
    model.update(Msg::Left(days));
    assert_eq!(wrong(&model).as_deref(), Some("1 处需要改正"));
    type_into(&mut model, rate, "abc");
    model.update(Msg::Left(rate));
    assert_eq!(wrong(&model).as_deref(), Some("2 处需要改正"));
    let first = show::headline::headline(&model).wrong.map(|(_, place)| place);
    assert_eq!(first, Some(rate), "the loans stand before the bridge");
}
