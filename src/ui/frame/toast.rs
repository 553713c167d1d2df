//! A short message that goes away by itself; what it offers is also always elsewhere on the page.

use yew::prelude::*;

use crate::ui::element::{button, holder, leaf, nothing};
use crate::ui::model::Model;
use crate::ui::msg::Msg;
use crate::ui::show::{offers_undo, toast};

/// The message.
pub(in crate::ui) fn view(model: &Model, send: &Callback<Msg>) -> Html {
    let words = model.words();
    let Some((number, message)) = model.toast else { return nothing() };
    // It takes back what it speaks of, even where more has been done since.
    let take_back = Msg::TakeBack(model.toast_step);
    let undo = if offers_undo(message) { button("toast__button", words.undo, send, take_back) } else { nothing() };
    let close = button("toast__button", words.close, send, Msg::CloseToast(number));
    holder("div", "toast", [leaf("span", "toast__text", toast(words, message)), undo, close])
}
