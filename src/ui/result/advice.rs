//! The advice under the cards: panels that are worked out when they are opened.

use yew::prelude::*;

use super::piece::pieces;
use crate::text::page::PageText;
use crate::ui::element::{Read, element, holder, leaf, nothing, truth};
use crate::ui::later::Later;
use crate::ui::msg::Msg;
use crate::ui::show::advice::Panel;

/// The panels.
pub(in crate::ui) fn view(words: &'static PageText, shown: &[Panel], later: Later, send: &Callback<Msg>) -> Html {
    let section = element("section", &["class", "id", "tabindex", "aria-label"]).is("advice").is("advice").is("-1");
    section.is(words.advice).all(shown.iter().map(|shown| panel(shown, later, send)).collect()).done()
}

fn panel(shown: &Panel, later: Later, send: &Callback<Msg>) -> Html {
    let open = shown.pieces.is_some();
    let id = format!("advice-{}", shown.counsel.key());
    let opener =
        element("button", &["class", "type", "aria-expanded", "aria-controls"]).is("advice__opener").is("button");
    let opener = opener.is(truth(open));
    let opener = if open { opener.set(id.clone()) } else { opener.without() };
    let opener = opener.on("click", Read::Happened, send, Msg::ToggleCounsel(shown.counsel));
    let opener =
        opener.with(leaf("span", "advice__title", shown.title)).with(leaf("span", "advice__about", shown.about));
    let body = match &shown.pieces {
        Some(said) => {
            element("div", &["class", "id"]).is("advice__body").set(id).with(pieces(said, later, send)).done()
        }
        None => nothing(),
    };
    element("div", &["class"])
        .key(shown.counsel.key())
        .is("advice__panel")
        .with(holder("h3", "", [opener.done()]))
        .with(body)
        .done()
}
