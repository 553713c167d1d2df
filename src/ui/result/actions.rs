//! What one can do with the result.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, element, group, leaf, nothing};
use crate::ui::msg::Msg;

/// The buttons; that for printing where it prints this page and no other. WeChat's browser prints nothing: there, the
/// style sheet puts the way out in its place.
pub(in crate::ui) fn view(words: &'static PageText, prints: bool, send: &Callback<Msg>) -> Html {
    let print = group(vec![
        button("button actions__print", words.print, send, Msg::Print),
        leaf("p", "actions__wechat", words.in_wechat),
    ]);
    element("div", &["class", "role", "aria-label"])
        .is("actions")
        .is("group")
        .is(words.actions)
        .with(button("button", words.copy_link, send, Msg::CopyLink))
        .with(button("button", words.copy_text, send, Msg::CopyText))
        .with(if prints { print } else { nothing() })
        .done()
}
