//! Topics: asked about once they are opened, kept open once answered, and shown as cards of their own.

use huiqisuan::engine::field::{At, Field, Section};
use huiqisuan::engine::quantity::Money;
use huiqisuan::engine::report::Measure;
use huiqisuan::ui::link;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Effect, Msg, Panel};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::show;
use huiqisuan::ui::show::card::{Body, Card};
use huiqisuan::ui::show::piece::Piece;
use huiqisuan::ui::show::topics::Topic;

use super::{first_visit, linked};

const BOND: &str = "1&year=2026&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no";
const REGISTRATION: &str = "1&year=2026&registration.kind=enterprise&registration.accepted=2026-09-18";

fn topics(model: &Model) -> Vec<Topic> {
    show::topics::groups(model).into_iter().flat_map(|group| group.topics).collect()
}

fn topic(model: &Model, section: Section) -> Topic {
    topics(model).into_iter().find(|topic| topic.section == section).expect("the topic is offered")
}

fn card(model: &Model, measure: Measure) -> Card {
    show::card::cards(model).into_iter().find(|card| card.measure == measure).expect("it has a card")
}

#[test]
fn every_topic_is_offered_once_and_closed() {
    let model = first_visit();
    let offered: Vec<Section> = topics(&model).iter().map(|topic| topic.section).collect();
    for section in Section::ALL.iter().filter(|section| section.is_topic()) {
        let asked = Field::of(*section).next().is_some();
        assert_eq!(offered.iter().filter(|shown| *shown == section).count(), usize::from(asked), "{section:?}");
    }
    assert!(topics(&model).iter().all(|topic| !topic.open && !topic.begun && topic.fields.is_empty()));
    assert_eq!(show::topics::groups(&model).len(), 2);
}

#[test]
fn topics_of_enterprises_and_of_those_who_finance_stand_apart() {
    let groups = show::topics::groups(&first_visit());
    let holds = |index: usize, section| groups[index].topics.iter().any(|topic| topic.section == section);
    assert!(holds(0, Section::Bond) && holds(0, Section::Registration));
    assert!(holds(1, Section::Bill) && holds(1, Section::Bank) && holds(1, Section::Insurance));
}

#[test]
fn a_topic_is_opened_and_closed_and_no_part_of_the_link() {
    let mut model = first_visit();
    model.update(Msg::ToggleTopic(Section::Bond));
    assert!(topic(&model, Section::Bond).open);
    assert_eq!(topic(&model, Section::Bond).fields.len(), Field::of(Section::Bond).count());
    assert_eq!(model.link(), link::write(&model.answers));
    assert!(!model.can_undo());
    model.update(Msg::ToggleTopic(Section::Bond));
    assert!(!topic(&model, Section::Bond).open);
}

#[test]
fn a_topic_with_answers_is_open_from_the_start_and_again_when_they_come_back() {
    let mut model = linked(BOND);
    let bond = topic(&model, Section::Bond);
    assert!(bond.open && bond.begun);
    assert_eq!(bond.answered, format!("已填 2/{}", Field::of(Section::Bond).count()));
    model.update(Msg::Clear);
    assert!(!topic(&model, Section::Bond).open);
    model.update(Msg::Undo);
    assert!(topic(&model, Section::Bond).open);
}

#[test]
fn a_topic_opened_stays_open_while_it_is_answered_and_emptied() {
    let mut model = first_visit();
    model.update(Msg::ToggleTopic(Section::Bond));
    let all = Field::of(Section::Bond).count();
    let place = Place::case(Field::BondProvincialReward);
    model.update(Msg::Chosen(place, "no".to_owned()));
    assert_eq!(topic(&model, Section::Bond).answered, format!("已填 1/{all}"));
    model.update(Msg::Chosen(place, String::new()));
    assert!(topic(&model, Section::Bond).open);
    assert_eq!(topic(&model, Section::Bond).answered, format!("{all} 个问题"));
}

#[test]
fn following_a_question_opens_its_topic() {
    let mut model = linked("1&year=2026&bond.raised=10000");
    model.update(Msg::ToggleTopic(Section::Bond));
    let place = Place::case(Field::BondProvincialReward);
    assert_eq!(model.update(Msg::GoTo(place)), [Effect::Focus(place.id())]);
    assert!(topic(&model, Section::Bond).open);
}

#[test]
fn with_every_topic_open_ids_are_unique() {
    let mut model = first_visit();
    for section in Section::ALL.iter().filter(|section| section.is_topic()) {
        model.update(Msg::ToggleTopic(*section));
    }
    let of_topics = topics(&model).into_iter().flat_map(|topic| topic.fields).map(|field| field.id);
    let cards = Measure::ALL.iter().map(|measure| measure.key().to_owned());
    let mut ids: Vec<String> = of_topics.chain(cards).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn whether_it_is_privately_owned_is_asked_last() {
    let fields = show::form::enterprise(&first_visit()).fields;
    assert_eq!(fields.last().map(|field| field.place.field), Some(Field::Private));
}

#[test]
fn every_question_about_a_loan_has_a_place() {
    let mut model = linked("1&year=2026&loans[0].guarantee=insurance&loans[0].lender=bank");
    model.update(Msg::ShowMore(true));
    let groups = show::loan::all(&model).into_iter().flat_map(|loan| loan.groups);
    let shown: Vec<Field> = groups.flat_map(|group| group.fields).map(|field| field.place.field).collect();
    let asked = |field: &Field| huiqisuan::engine::asked::is_asked(&model.answers, At::loan(0, *field));
    for field in Field::of(Section::Loan).filter(asked) {
        assert_eq!(shown.iter().filter(|shown| **shown == field).count(), 1, "{field:?}");
    }
}

#[test]
fn a_day_stands_where_an_amount_would_with_its_steps_and_what_a_reading_changes() {
    let mut model = linked(REGISTRATION);
    let shown = card(&model, Measure::Registration);
    assert!(shown.is_day && shown.settled);
    // Three working days from the day after Friday the 18th: Saturday the 20th of September 2026 is worked.
    assert_eq!(shown.amount, "最迟 2026-09-22");
    assert_eq!(shown.number, "18号一（二）");
    model.update(Msg::TogglePanel(Measure::Registration, Panel::Steps));
    let Some(Body::Steps(rows)) = card(&model, Measure::Registration).body else { panic!("a day has steps") };
    assert!(rows.last().is_some_and(|row| row.is_total && row.amount == "2026-09-22"));
    model.update(Msg::TogglePanel(Measure::Registration, Panel::Readings));
    let Some(Body::Readings(readings)) = card(&model, Measure::Registration).body else { panic!("it has readings") };
    let effects: Vec<&str> =
        readings.iter().flat_map(|reading| &reading.options).map(|of| of.effect.as_str()).collect();
    assert_eq!(effects[0], "默认读法");
    assert!(effects.iter().any(|effect| effect.starts_with("改为 2026-09-")), "{effects:?}");
}

/// What is said before the questions of a topic that is opened.
fn remarks(fragment: &str, section: Section) -> Vec<Piece> {
    let mut model = linked(fragment);
    model.update(Msg::ToggleTopic(section));
    topic(&model, section).remarks
}

#[test]
fn a_topic_says_beforehand_that_its_document_has_ended_or_had_not_begun() {
    // 20号 is of the years 2019 to 2021, 51号 of three years; 18号 was issued on 2019-09-24 and names no last day.
    for (year, section, said, quoted) in [
        (2022, Section::Training, "2022 年不在文件施行期内（自 2019-09-30，至 2021-12-31）", "（2019－2021年）"),
        (2026, Section::Traffic, "2026 年不在文件施行期内（自 2019-09-30，至 2021-12-31）", "为期三年"),
        (2018, Section::Registration, "2018 年不在文件施行期内（自 2019-09-24）", "2019年9月24日印发"),
    ] {
        let remarks = remarks(&format!("1&year={year}"), section);
        let [Piece::Offer(offer)] = remarks.as_slice() else { panic!("{section:?} {remarks:?}") };
        assert_eq!(offer.title, said);
        assert!(offer.source.contains(quoted), "{}", offer.source);
        let (label, press) = offer.action.as_ref().expect("the way to the year");
        assert_eq!((label.as_str(), press), ("改年度", &Msg::GoTo(Place::case(Field::Year))));
    }
    for (year, section) in
        [(2021, Section::Training), (2019, Section::Traffic), (2026, Section::Registration), (2026, Section::Bond)]
    {
        assert_eq!(remarks(&format!("1&year={year}"), section), [], "{section:?}");
    }
    assert_eq!(remarks("1", Section::Training), [], "of no year nothing can be said");
}

#[test]
fn what_falls_into_several_years_is_listed_by_year() {
    // 8‰ of 200万元 first charged for in 2020, and of 300万元 in 2021.
    let loans = [(0, "200", "2020"), (1, "300", "2021")].map(|(index, amount, year)| {
        format!(
            "&loans[{index}].amount={amount}&loans[{index}].start={year}-03-02&loans[{index}].end={year}-12-01\
             &loans[{index}].guarantee=governmentGuarantor&loans[{index}].feeRate=1"
        )
    });
    let of = |year: i32| {
        let firm = "enterprise.local=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=2000";
        let model = linked(&format!("1&year={year}&{firm}{}&growth.provincialFeeSubsidy=no", loans.concat()));
        let shown = card(&model, Measure::GuaranteeFee);
        assert_eq!(shown.amount, "¥ 40,000.00");
        (shown.amount_note, shown.years.into_iter().map(|of| (of.name, of.amount, of.marked)).collect::<Vec<_>>())
    };
    let year = |name: &str, amount: &str, marked| (name.to_owned(), amount.to_owned(), marked);
    assert_eq!(of(2020).0, "本年度 ¥ 16,000.00");
    assert_eq!(of(2020).1, [year("2020 年", "本年度 ¥ 16,000.00", true), year("2021 年", "¥ 24,000.00", false)]);
    assert_eq!(of(2022).1, [year("2020 年", "¥ 16,000.00", false), year("2021 年", "¥ 24,000.00", false)]);
}

#[test]
fn a_figure_of_one_year_has_no_list_of_years_and_neither_has_one_with_a_chart_of_them() {
    for card in show::card::cards(&first_visit()) {
        assert_eq!(card.years, [], "{:?}", card.measure);
    }
}

#[test]
fn shares_add_up_to_what_is_divided_to_the_last_fen() {
    let model = linked("1&year=2026&insurance.loss=0.07元");
    let assessment = model.outcome.report.measure(Measure::LossSharing).expect("it is judged");
    let fen: i64 = assessment.shares.iter().map(|(_, share)| share.value().fen()).sum();
    assert_eq!(Money::from_fen(fen), Money::from_fen(7));
    let shown = card(&model, Measure::LossSharing);
    assert_eq!(shown.shares.len(), 4);
    assert_eq!(
        shown.shares.last().map(|whole| (&*whole.name, &*whole.amount, whole.marked)),
        Some(("合计", "¥ 0.07", true))
    );
    assert_eq!(shown.amount, "", "no amount stands where an amount is divided");
    assert!(shown.tabs.iter().any(|tab| tab.panel == Panel::Steps));
}

#[test]
fn a_check_shows_its_verdict_and_no_amount() {
    let shown = card(&linked("1&year=2026&enterprise.private=yes&bill.amount=800"), Measure::Rediscount);
    assert_eq!((shown.chip, shown.amount.as_str(), shown.unfolded), ("符合", "", None));
}

#[test]
fn what_is_refused_or_open_beside_the_main_measures_is_one_line_that_opens() {
    let mut model = linked("1&year=2026&enterprise.local=no&bond.raised=10000");
    assert_eq!(card(&model, Measure::BondSubsidy).unfolded, Some(false));
    model.update(Msg::ToggleCard(Measure::BondSubsidy));
    let shown = card(&model, Measure::BondSubsidy);
    assert_eq!(shown.unfolded, Some(true));
    assert_eq!(shown.failed.len(), 1);
    model.update(Msg::ToggleCard(Measure::BondSubsidy));
    assert_eq!(card(&model, Measure::BondSubsidy).unfolded, Some(false));
    let open = linked("1&year=2026&bank.lending=1000");
    assert_eq!(card(&open, Measure::IncrementalLending).unfolded, Some(false));
    for card in show::card::cards(&first_visit()) {
        assert_eq!(card.unfolded, None, "{:?}", card.measure);
    }
}

#[test]
fn the_clause_leads_to_its_place_in_the_library() {
    let mut model = linked(BOND);
    model.update(Msg::TogglePanel(Measure::BondSubsidy, Panel::Clause));
    let Some(Body::Clause { id, .. }) = card(&model, Measure::BondSubsidy).body else { panic!("it has a clause") };
    assert_eq!(id, "jinan-2019-55/19");
}

#[test]
fn a_measure_sought_from_the_library_is_opened_where_it_is() {
    let focus = |model: &mut Model, measure| match model.seek(measure) {
        Effect::Focus(id) => id,
        _ => panic!("it is brought into view"),
    };
    let mut model = first_visit();
    assert_eq!(focus(&mut model, Measure::ScaleUp), "scaleUp");
    assert_eq!(focus(&mut model, Measure::BondSubsidy), "topic-bond");
    assert!(topic(&model, Section::Bond).open);
    assert_eq!(focus(&mut linked("1&year=2026&bond.raised=10000"), Measure::BondSubsidy), "bondSubsidy");
    assert_eq!(focus(&mut linked("1&year=2026"), Measure::PlatformLoan), "loans");
}

#[test]
fn every_panel_of_every_measure_can_be_shown() {
    let mut model = first_visit();
    for field in Field::ALL.iter().filter(|field| field.section().is_topic()) {
        let key = match field.kind() {
            huiqisuan::engine::field::Kind::Choice(keys) => keys()[0],
            huiqisuan::engine::field::Kind::Date => "2026-09-18",
            _ => "3",
        };
        model.update(Msg::Typed(Place::case(*field), key.to_owned()));
    }
    assert!(model.problems.is_empty(), "{:?}", model.problems);
    for card in show::card::cards(&model) {
        for tab in &card.tabs {
            model.panels = vec![(card.measure, tab.panel)];
            let shown = self::card(&model, card.measure);
            assert!(shown.body.is_some(), "{:?} {:?}", card.measure, tab.panel);
        }
    }
}

#[test]
fn the_sheet_and_the_copied_text_hold_what_the_topics_add() {
    let mut model = linked(&format!("{BOND}&registration.kind=enterprise&registration.accepted=2026-09-18"));
    let sheet = show::sheet::sheet(&model);
    for title in ["发债融资", "不动产登记"] {
        let inputs = sheet.inputs.iter().find(|inputs| inputs.title == title).expect("its answers are printed");
        assert_eq!(inputs.rows.len(), 2);
    }
    let printed: Vec<Measure> = sheet.measures.iter().map(|measure| measure.card.measure).collect();
    assert!(printed.contains(&Measure::BondSubsidy) && printed.contains(&Measure::Registration));
    assert!(sheet.measures.iter().all(|measure| measure.card.measure != Measure::Rediscount));
    let effects = model.update(Msg::CopyText);
    let Some(Effect::CopyText(text)) = effects.first() else { panic!("it is copied") };
    assert!(text.contains("债券融资补助（十九）：¥ 200,000.00"), "{text}");
    assert!(text.contains("不动产登记办结时限18号一（二）：最迟 2026-09-22"), "{text}");
}
