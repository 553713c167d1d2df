//! What one can do with the result.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, element, nothing};
use crate::ui::msg::Msg;

/// The buttons; that for printing where it prints this page and no other.
pub(in crate::ui) fn view(words: &'static PageText, prints: bool, send: &Callback<Msg>) -> Html {
    element("div", &["class", "role", "aria-label"])
        .is("actions")
        .is("group")
        .is(words.actions)
        .with(button("button", words.copy_link, send, Msg::CopyLink))
        .with(button("button", words.copy_text, send, Msg::CopyText))
        .with(if prints { button("button", words.print, send, Msg::Print) } else { nothing() })
        .done()
}
