//! The two languages: switching between them, and that English says everything in English.

use huiqisuan::engine::field::{At, Field};
use huiqisuan::engine::report::Measure;
use huiqisuan::text::{Language, summary};
use huiqisuan::ui::link;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Counsel, Effect, Look, Msg, Notice, Panel, Toast};
use huiqisuan::ui::place::Place;
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show;
use huiqisuan::ui::show::card::{Body, Card};

use super::{english, first_visit, linked, of_loan, type_into};

/// Presses the button of the language and brings what is asked for.
pub(super) fn switch(model: &mut Model) -> Vec<Effect> {
    let effects = model.update(Msg::NextLanguage);
    effects.into_iter().flat_map(|effect| bring(model, effect)).collect()
}

/// What comes of an effect: of asking for texts, those.
fn bring(model: &mut Model, effect: Effect) -> Vec<Effect> {
    match effect {
        Effect::Speak(language) => model.update(Msg::Spoken(Some(language.text()))),
        other => vec![other],
    }
}

#[test]
fn switching_keeps_the_case_and_whatever_is_open() {
    let mut model = first_visit();
    let days = Place::case(Field::BridgeDays);
    type_into(&mut model, days, "12");
    model.update(Msg::TogglePanel(Measure::BridgeLoan, Panel::Clause));
    model.update(Msg::ToggleCounsel(Counsel::Years));
    let before = (model.answers.clone(), model.panels.clone(), model.counsels.clone(), model.unfolded, model.entered);
    let amount = show::headline::headline(&model).amount;
    let effects = switch(&mut model);
    let after = (model.answers.clone(), model.panels.clone(), model.counsels.clone(), model.unfolded, model.entered);
    assert_eq!(before, after);
    assert_eq!(model.text().language(), Language::English);
    assert_eq!(show::headline::headline(&model).amount, amount.replace("¥ ", "CNY\u{a0}"));
    let look = Look { language: Language::English, ..Look::default() };
    let title = model.words().title.to_owned();
    assert_eq!(effects, [Effect::Look(look), Effect::Entitle(Language::English, title)]);
    switch(&mut model);
    assert_eq!(model.text().language(), Language::Chinese);
    assert_eq!(show::headline::headline(&model).amount, amount);
}

#[test]
fn the_link_says_english_and_is_silent_about_chinese() {
    let mut model = linked("1&year=2026");
    assert!(!model.link().contains("lang"), "{}", model.link());
    let effects = switch(&mut model);
    assert!(effects.contains(&Effect::SaveSoon), "the address shows the case, so it also shows its language");
    assert_eq!(model.link(), "1&lang=en&year=2026");
    assert!(model.update(Msg::CopyLink).contains(&Effect::CopyLink("1&lang=en&year=2026".to_owned())));
}

#[test]
fn an_untouched_example_is_not_saved_for_the_language_s_sake() {
    let mut model = first_visit();
    assert!(!switch(&mut model).contains(&Effect::SaveSoon));
}

#[test]
fn a_link_speaks_its_language_and_without_one_the_reader_s() {
    let asks = |fragment: &str, language| {
        let look = Look { language, ..Look::default() };
        Model::open(fragment, "", look, String::new()).to_speak()
    };
    let speak = Some(Language::English);
    assert_eq!(asks("1&lang=en&year=2026", Language::Chinese), speak);
    assert_eq!(asks("1&year=2026", Language::English), speak);
    assert_eq!(asks("", Language::English), speak);
    assert_eq!(asks("1&lang=zh&year=2026", Language::English), None);
    assert_eq!(asks("1&year=2026", Language::Chinese), None);
}

#[test]
fn a_language_that_nobody_speaks_is_left_out_of_the_link_and_said() {
    assert_eq!(linked("1&lang=tlh&year=2026").notices, [Notice::LinkParts(1)]);
    assert_eq!(link::read("1&lang=en&lang=zh").expect("a link").dropped, 1);
    let mut model = first_visit();
    let effects = model.update(Msg::Navigated("1&lang=en&year=2025".to_owned()));
    assert!(effects.contains(&Effect::Speak(Language::English)));
    assert_eq!(model.answers.get(At::case(Field::Year)), "2025");
}

#[test]
fn texts_that_come_when_the_other_language_is_wanted_again_are_not_spoken() {
    let mut model = first_visit();
    model.update(Msg::NextLanguage);
    model.update(Msg::NextLanguage);
    assert_eq!(model.update(Msg::Spoken(Some(Language::English.text()))), []);
    assert_eq!(model.text().language(), Language::Chinese);
}

#[test]
fn where_english_cannot_be_fetched_the_page_goes_on_in_chinese_and_says_so() {
    let mut model = first_visit();
    model.update(Msg::NextLanguage);
    model.update(Msg::Spoken(None));
    assert_eq!(model.text().language(), Language::Chinese);
    assert_eq!(model.toast.map(|(_, toast)| toast), Some(Toast::NotSpoken));
    // The button offers English again.
    assert!(model.update(Msg::NextLanguage).contains(&Effect::Speak(Language::English)));
}

#[test]
fn what_is_typed_is_understood_as_ever_and_echoed_in_full() {
    let mut model = english("1&year=2026&loans[0].amount=1");
    let amount = of_loan(&model, 0, Field::Amount);
    type_into(&mut model, amount, "300万");
    let shown = show::field::shown(&model, At::loan(0, Field::Amount)).expect("the loan is there");
    assert_eq!(
        (shown.label, shown.unit, shown.echo.as_str()),
        ("Loan amount", "10,000 CNY", "= CNY\u{a0}3,000,000.00")
    );
    type_into(&mut model, amount, "-5");
    model.update(Msg::Left(amount));
    let shown = show::field::shown(&model, At::loan(0, Field::Amount)).expect("the loan is there");
    assert_eq!(shown.error, "Loan amount: “-5” must not be negative. Example: 300.");
}

/// The card of a measure.
fn card(model: &Model, measure: Measure) -> Card {
    show::card::cards(model).into_iter().find(|card| card.measure == measure).expect("the measure concerns the case")
}

#[test]
fn a_refusal_says_what_was_found_and_what_is_required() {
    let model = english(
        "1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=420\
         &enterprise.revenue=9800&loans[0].amount=1200&loans[0].lender=bank&loans[0].purpose=workingCapital\
         &loans[0].start=2026-02-10&loans[0].end=2027-02-09&growth.otherInterestSubsidy=yes",
    );
    let card = card(&model, Measure::InterestSubsidy);
    let failed: Vec<&str> = card.failed.iter().map(|condition| condition.sentence.as_str()).collect();
    assert_eq!(card.chip, "Not eligible");
    assert_eq!(
        failed,
        [
            "Small or micro enterprise: it is a medium enterprise",
            "No other fiscal interest subsidy this year: only one fiscal interest subsidy may be received in a year",
            "Loan 1: Loan amount not above the upper limit: CNY\u{a0}12,000,000.00 (required: at most \
             CNY\u{a0}10,000,000.00), exceeded",
        ]
    );
    assert_eq!(
        card.sentence,
        "50% of the interest and guarantee fees paid in the year, at most CNY\u{a0}300,000 a year"
    );
}

#[test]
fn the_steps_of_the_bridge_fee_read_as_english_formulas() {
    // Eight million for twelve days: 5‰ for the ten capped days, then 1‰ for each of the other two.
    // Amounts not yet rounded have no more decimals than they need.
    let mut model = english(Preset::Bridge.link());
    model.update(Msg::TogglePanel(Measure::BridgeLoan, Panel::Steps));
    let Some(Body::Steps(rows)) = card(&model, Measure::BridgeLoan).body else { panic!("the steps are open") };
    let rows: Vec<[&str; 3]> = rows.iter().map(|row| [&*row.name, &*row.formula, &*row.amount]).collect();
    let total = rows.last().expect("a fee");
    assert_eq!(total[0], "Bridge fee");
    assert_eq!(total[2], "CNY\u{a0}56,000.00");
    let extra = ["Fee beyond the cap", "CNY\u{a0}8,000,000.00 × 1‰ × 2 days", "CNY\u{a0}16,000"];
    assert!(rows.contains(&extra), "{rows:#?}");
    assert!(rows.iter().any(|row| row[1] == "the lesser of CNY\u{a0}80,000 and CNY\u{a0}40,000"), "{rows:#?}");
}

#[test]
fn one_and_several_are_counted_in_good_english() {
    let words = Language::English.text().page();
    assert_eq!((words.still_open)(1), "1 answer is missing; the amount may change");
    assert_eq!((words.still_open)(2), "2 answers are missing; the amount may change");
    assert_eq!((words.answered)(0, 1), "1 question");
    assert_eq!((words.answered)(0, 3), "3 questions");
    let counsel = huiqisuan::text::counsel::words(Language::English.text());
    assert_eq!((counsel.days)(1), "1 day");
    assert_eq!((counsel.days)(10), "10 days");
    assert_eq!((words.to_correct)(2), "2 answers to correct");
    let size = show::form::enterprise(&english(Preset::Example.link())).finding.map(|(_, reason)| reason);
    let reason = "decided by employees (128 people); with employees up by 172 people it becomes a medium enterprise";
    assert_eq!(size.as_deref(), Some(reason), "an industrial enterprise is medium from 300 on");
}

/// Text without what is quoted: the words of the law and the titles of its documents.
fn unquoted(text: &str) -> String {
    let mut rest = String::new();
    let mut depth = 0;
    for sign in text.chars() {
        match sign {
            '“' | '《' => depth += 1,
            '”' | '》' => depth -= 1,
            sign if depth == 0 => rest.push(sign),
            _ => {}
        }
    }
    rest
}

fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[track_caller]
pub(super) fn speaks_english(text: &str) {
    assert!(!unquoted(text).chars().any(is_chinese), "{text}");
}

#[test]
fn nothing_on_the_page_is_left_in_chinese_but_what_is_quoted() {
    for preset in Preset::ALL {
        let mut model = english(preset.link());
        for counsel in [Counsel::NearMiss, Counsel::Combination, Counsel::Years] {
            model.update(Msg::ToggleCounsel(counsel));
        }
        model.update(Msg::ShowMore(true));
        for part in [show::form::enterprise, show::form::bridge, show::form::growth, show::form::settings] {
            speaks_english(&format!("{:?}", part(&model)));
        }
        speaks_english(&format!("{:?}", show::loan::all(&model)));
        speaks_english(&format!("{:?}", show::topics::groups(&model)));
        speaks_english(&format!("{:?}", show::headline::headline(&model)));
        speaks_english(&format!("{:?}", show::receivers::receivers(&model)));
        speaks_english(&format!("{:?}", show::seats::seats(&model)));
        speaks_english(&format!("{:?}", show::advice::panels(&model)));
        speaks_english(&format!("{:?}", show::plan::plan(&model)));
        speaks_english(&summary::summary(&model.outcome.report, model.seat, true, "", model.text()));
        speaks_english(&show::headline::announcement(&model));
        for measure in show::sheet::sheet(&model).measures {
            speaks_english(measure.gist);
            assert!(!measure.gist.is_empty(), "{:?}", measure.card.measure);
            speaks_english(&format!("{:?}{:?}{:?}", measure.card, measure.conditions, measure.readings));
            for row in measure.rows {
                speaks_english(&[row.name, row.formula, row.rounding, row.amount].join(" "));
                row.sources.iter().for_each(|source| speaks_english(&source.label));
            }
        }
    }
}

#[test]
fn short_messages_and_notices_are_english_too() {
    let mut model = english("1&year=2026");
    let toasts = [Toast::LinkCopied, Toast::TextCopied, Toast::NotCopied, Toast::LoanRemoved, Toast::Cleared];
    for toast in
        toasts.into_iter().chain([Toast::Loaded, Toast::Applied, Toast::Undone, Toast::LedgerFull, Toast::NotSpoken])
    {
        speaks_english(show::toast(model.words(), toast));
    }
    model.update(Msg::NotSaved);
    model.update(Msg::Navigated("1&nonsense=1".to_owned()));
    let notices = show::notices::notices(&model);
    assert_eq!(notices.len(), 2);
    notices.iter().for_each(|notice| speaks_english(&notice.text));
    assert!(notices[1].text.starts_with("1 item of the link could not be read"), "{}", notices[1].text);
}
