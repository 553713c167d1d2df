//! The page's pure half: the link, the model, and what it shows.

mod advice;
mod corrections;
mod handout;
mod language;
mod later;
mod link;
mod model;
mod plan;
mod seats;
mod show;
mod told;
mod topics;

use huiqisuan::engine::field::Field;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Look, Msg};
use huiqisuan::ui::place::Place;

/// The page as a first visitor opens it.
fn first_visit() -> Model {
    Model::open("", "", Look::default(), "2026-09-01".to_owned())
}

/// The page opened by a link.
fn linked(fragment: &str) -> Model {
    Model::open(fragment, "", Look::default(), "2026-09-01".to_owned())
}

/// The page opened by a link, in English.
fn english(fragment: &str) -> Model {
    let mut model = linked(fragment);
    language::switch(&mut model);
    model
}

/// The place of a question about the loan at that place of the ledger.
fn of_loan(model: &Model, index: usize, field: Field) -> Place {
    Place { loan: model.answers.loans().get(index).map(|loan| loan.id()), field }
}

/// Types into a question keystroke by keystroke, from an empty one, and stays in it.
fn type_into(model: &mut Model, place: Place, text: &str) {
    model.update(Msg::Entered(place));
    model.update(Msg::Typed(place, String::new()));
    for (index, sign) in text.char_indices() {
        model.update(Msg::Typed(place, text[..index + sign.len_utf8()].to_owned()));
    }
}
