//! Links: what is written is read back, and nothing that can be written in an address does any harm.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::field::{At, Field, Kind, Section};
use huiqisuan::ui::link::{self, Unreadable};
use huiqisuan::ui::presets::Preset;
use proptest::prelude::*;

use super::linked;
use huiqisuan::ui::msg::{Notice, Origin};

fn same(a: &Answers, b: &Answers) -> bool {
    a.loans().len() == b.loans().len() && a.iter().eq(b.iter())
}

#[test]
fn a_link_is_read_back_as_it_was_written() {
    for preset in Preset::ALL {
        let answers = preset.answers();
        let opened = link::read(&link::write(&answers)).expect("our own link");
        assert!(same(&opened.answers, &answers), "{preset:?}");
        assert_eq!(opened.dropped, 0, "{preset:?}");
    }
}

#[test]
fn every_preset_is_understood_whole() {
    for preset in Preset::ALL {
        let opened = link::read(preset.link()).expect("a preset is a link");
        assert_eq!(opened.dropped, 0, "{preset:?}");
        assert!(!opened.answers.is_empty(), "{preset:?}");
    }
}

#[test]
fn text_is_kept_as_it_was_typed() {
    let mut answers = Answers::default();
    answers.add_loan();
    let at = At::loan(0, Field::Amount);
    for typed in ["三百万元", "３００", "300 万", "￥3,000,000", "a&b=c", "100%", "<img src=x>", "“引号”"]
    {
        answers.set(at, typed);
        let written = link::write(&answers);
        assert!(written.is_ascii(), "{written}");
        let opened = link::read(&written).expect("our own link");
        assert_eq!(opened.answers.raw(at), typed);
    }
}

#[test]
fn an_empty_loan_is_not_lost() {
    let mut answers = Answers::default().with(At::case(Field::Year), "2026");
    answers.add_loan();
    answers.add_loan();
    answers.set(At::loan(1, Field::Amount), "300");
    let opened = link::read(&link::write(&answers)).expect("our own link");
    assert!(same(&opened.answers, &answers));
    assert_eq!(link::write(&Answers::default()), "1");
}

#[test]
fn loans_keep_their_order_and_gaps_close() {
    let opened = link::read("1&loans[7].amount=700&loans[2].amount=200").expect("a link");
    let amounts: Vec<&str> = opened.answers.iter().map(|(_, text)| text).collect();
    assert_eq!(amounts, ["200", "700"]);
}

#[test]
fn what_cannot_be_used_is_counted_and_the_rest_is_kept() {
    let long = "9".repeat(65);
    let hostile = [
        "nonsense",
        "nonsense=1",
        "enterprise.nonsense=1",
        "loans[0].nonsense=1",
        "loans[99999].amount=1",
        "loans[50].amount=1",
        "loans[-1].amount=1",
        "loans=51",
        "loans=x",
        "enterprise.industry=nonsense",
        "enterprise.local=%00",
        "enterprise.employees=%zz",
        "enterprise.employees=%F",
        "enterprise.employees=%FF",
        "bridge.days=1%0A2",
        "year=2027",
        "__proto__=1",
        &format!("bridge.amount={long}"),
    ];
    for part in hostile {
        let opened = link::read(&format!("1&year=2026&{part}")).expect("still a link");
        assert_eq!(opened.dropped, 1, "{part}");
        assert_eq!(link::write(&opened.answers), "1&year=2026", "{part}");
    }
}

#[test]
fn what_is_no_link_of_ours_is_told_apart() {
    assert_eq!(link::read(""), Err(Unreadable::Foreign));
    assert_eq!(link::read("main"), Err(Unreadable::Foreign));
    assert_eq!(link::read("<img src=x onerror=alert(1)>"), Err(Unreadable::Foreign));
    assert_eq!(link::read("2&year=2026"), Err(Unreadable::OtherVersion));
    assert_eq!(link::read(&format!("1&{}", "x=1&".repeat(20_000))), Err(Unreadable::TooLong));
}

#[test]
fn the_page_says_what_of_a_link_it_did_not_use() {
    assert_eq!(linked("1&year=2026&nonsense=1").notices, [Notice::LinkParts(1)]);
    assert_eq!(linked("9&year=2026").notices, [Notice::Link(Unreadable::OtherVersion)]);
    assert_eq!(linked("<script>").notices, [Notice::Link(Unreadable::Foreign)]);
    assert_eq!(linked("main").notices, []);
    assert_eq!(linked("main").origin, Origin::Preset(Preset::Example));
    assert_eq!(linked("1&year=2026").origin, Origin::Own);
}

/// Any answer a person could have given to a question.
fn answer(field: Field) -> BoxedStrategy<String> {
    match field.kind() {
        Kind::Choice(keys) => proptest::sample::select(keys()).prop_map(str::to_owned).boxed(),
        _ => "[^\\p{Cc}]{1,64}".boxed(),
    }
}

fn answers() -> impl Strategy<Value = Answers> {
    let given = proptest::collection::vec((proptest::sample::select(Field::ALL), 0_u16..4), 0..40);
    let texts = given.prop_flat_map(|places| {
        let texts: Vec<_> = places.iter().map(|(field, _)| answer(*field)).collect();
        (Just(places), texts, 0_usize..5)
    });
    texts.prop_map(|(places, texts, loans)| {
        let mut answers = Answers::default();
        for _ in 0..loans {
            answers.add_loan();
        }
        for ((field, loan), text) in places.into_iter().zip(texts) {
            let loan = (field.section() == Section::Loan).then_some(loan);
            answers.set(At { loan, field }, &text);
        }
        answers
    })
}

proptest! {
    #[test]
    fn any_answers_survive_the_link(answers in answers()) {
        let opened = link::read(&link::write(&answers)).expect("our own link");
        prop_assert!(same(&opened.answers, &answers));
        prop_assert_eq!(opened.dropped, 0);
    }

    #[test]
    fn any_text_can_be_read_as_a_link(text in ".{0,200}") {
        let _ = link::read(&text);
        let _ = linked(&text);
        let _ = linked(&format!("1&{text}"));
    }
}
