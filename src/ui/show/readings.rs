//! Where the text is ambiguous: the reading used, the others, and what each would change.

use crate::engine::condition::Verdict;
use crate::engine::field::{At, Field, Kind};
use crate::engine::figure::Figure;
use crate::engine::report::{Alternative, Assessment, Change, ReadingEffect};
use crate::text::{Catalogue, format};
use crate::ui::place::Place;

/// An ambiguous point as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where the choice stands.
    pub place: Place,
    /// The id of its element.
    pub id: String,
    /// Its path, which names the radio buttons.
    pub name: String,
    /// The question.
    pub question: &'static str,
    /// What the text says.
    pub hint: &'static str,
    /// The readings, the default first.
    pub options: Vec<Choice>,
}

/// A reading as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its key.
    pub key: &'static str,
    /// Its words.
    pub label: &'static str,
    /// Whether it is the one used.
    pub chosen: bool,
    /// What it would change.
    pub effect: String,
}

/// Prepares the readings of a measure.
pub fn readings(assessment: &Assessment, text: &dyn Catalogue) -> Vec<Shown> {
    assessment.readings.iter().map(|effect| shown(assessment, effect, text)).collect()
}

fn shown(assessment: &Assessment, effect: &ReadingEffect, text: &dyn Catalogue) -> Shown {
    let field = effect.field;
    let keys = match field.kind() {
        Kind::Choice(keys) => keys(),
        _ => &[],
    };
    let option = |(index, key): (usize, &&'static str)| {
        let alternative = effect.alternatives.iter().find(|alternative| alternative.key == *key);
        Choice {
            key,
            label: text.choice(field, key),
            chosen: *key == effect.chosen,
            effect: match alternative {
                Some(alternative) => difference(assessment, alternative, text),
                None if index == 0 => text.page().default_reading.to_owned(),
                None => text.page().chosen_reading.to_owned(),
            },
        }
    };
    let place = Place::case(field);
    Shown {
        place,
        id: place.id(),
        name: At::case(field).to_string(),
        question: text.field(field).label,
        hint: text.field(field).hint,
        options: keys.iter().enumerate().map(option).collect(),
    }
}

/// What another reading would change, in one phrase.
fn difference(assessment: &Assessment, alternative: &Alternative, text: &dyn Catalogue) -> String {
    let words = text.page();
    if alternative.verdict == Verdict::Refused {
        let same = assessment.verdict == Verdict::Refused;
        return if same { words.no_change } else { words.would_refuse }.to_owned();
    }
    if assessment.verdict == Verdict::Refused {
        return words.would_not_refuse.to_owned();
    }
    let receiver = (alternative.receiver != assessment.receiver)
        .then(|| (words.would_go_to)(text.receiver(alternative.receiver).name));
    let amount = match assessment.change(alternative) {
        Some(Change::More(amount)) => Some((words.more)(&format::money(amount))),
        Some(Change::Less(amount)) => Some((words.less)(&format::money(amount))),
        Some(Change::Same) | None => None,
    };
    let here = assessment.day.as_ref().map(Figure::value);
    let day = alternative.day.filter(|day| here.is_some_and(|here| here != *day)).map(|day| (words.would_be)(day));
    let said: Vec<String> = receiver.into_iter().chain(amount).chain(day).collect();
    if said.is_empty() { words.no_change.to_owned() } else { said.join(words.comma) }
}

/// Whether a reading other than the default is used anywhere in a measure.
pub fn is_default(assessment: &Assessment) -> bool {
    assessment.readings.iter().all(|effect| first_key(effect.field) == Some(effect.chosen))
}

fn first_key(field: Field) -> Option<&'static str> {
    match field.kind() {
        Kind::Choice(keys) => keys().first().copied(),
        _ => None,
    }
}
