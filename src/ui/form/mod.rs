//! The form: what the user tells, from top to bottom.

mod corrections;
mod field;
mod loans;
mod presets;
mod section;

pub(super) use field::radio;

use yew::prelude::*;

use super::element::{Read, element};
use super::model::Model;
use super::msg::Msg;
use super::show::{self, form as parts};

/// The form.
pub(super) fn view(model: &Model, send: &Callback<Msg>) -> Html {
    let words = model.words();
    let section = |shown: parts::Part| section::view(words, &shown, send);
    let submit = element("button", &["class", "type"]).is("button button--first button--submit").is("submit");
    element("form", &["class", "novalidate", "aria-label"])
        .is("page__form")
        .is("novalidate")
        .is(words.form)
        .on("submit", Read::Instead, send, Msg::GoToResult)
        .with(corrections::view(words, &show::notices::corrections(model), send))
        .with(presets::view(words, show::notices::preset(model), model.can_undo(), send))
        .with(section(parts::enterprise(model)))
        .with(loans::view(words, &show::loan::all(model), send))
        .with(section(parts::bridge(model)))
        .with(section(parts::growth(model)))
        .with(section::topics(words, &show::topics::groups(model), send))
        .with(section(parts::settings(model)))
        .with(submit.text(words.to_result).done())
        .done()
}
