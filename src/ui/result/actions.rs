//! What one can do with the result.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, element};
use crate::ui::msg::Msg;

/// The buttons.
pub(in crate::ui) fn view(words: &'static PageText, send: &Callback<Msg>) -> Html {
    element("div", &["class", "role", "aria-label"])
        .is("actions")
        .is("group")
        .is(words.actions)
        .with(button("button", words.copy_link, send, Msg::CopyLink))
        .with(button("button", words.copy_text, send, Msg::CopyText))
        .with(button("button", words.print, send, Msg::Print))
        .done()
}
