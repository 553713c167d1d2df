//! A short message that goes away by itself; what it offers is also always elsewhere on the page.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, holder, leaf, nothing};
use crate::ui::msg::{Msg, Toast};
use crate::ui::show::{offers_undo, toast};

/// The message.
pub(in crate::ui) fn view(words: &'static PageText, shown: Option<(u32, Toast)>, send: &Callback<Msg>) -> Html {
    let Some((number, message)) = shown else { return nothing() };
    let undo = if offers_undo(message) { button("toast__button", words.undo, send, Msg::Undo) } else { nothing() };
    let close = button("toast__button", words.close, send, Msg::CloseToast(number));
    holder("div", "toast", [leaf("span", "toast__text", toast(words, message)), undo, close])
}
