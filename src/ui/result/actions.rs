//! What one can do with the result.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, element, group, leaf, nothing};
use crate::ui::msg::Msg;

/// The buttons. Where they mean this page and no other, they print, and show the address as a QR code, which
/// web/aids/qr.js draws; it shows that button, too. WeChat's browser prints nothing: there, the style sheet puts the way
/// out in the place of printing.
pub(in crate::ui) fn view(words: &'static PageText, address: Option<String>, send: &Callback<Msg>) -> Html {
    let of_page = |address| {
        let code =
            element("button", &["class", "type", "data-address"]).is("button actions__qr").is("button").set(address);
        group(vec![
            code.text(words.qr).done(),
            button("button actions__print", words.print, send, Msg::Print),
            leaf("p", "actions__wechat", words.in_wechat),
        ])
    };
    element("div", &["class", "role", "aria-label"])
        .is("actions")
        .is("group")
        .is(words.actions)
        .with(button("button", words.copy_link, send, Msg::CopyLink))
        .with(button("button", words.copy_text, send, Msg::CopyText))
        .with(address.map_or_else(nothing, of_page))
        .done()
}
