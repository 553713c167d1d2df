//! What the result rests on, and what the user should know of the page itself.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, element, group, holder, leaf};
use crate::ui::msg::Msg;
use crate::ui::show::notices::Shown;

/// What the result rests on.
pub(super) fn basis(words: &'static PageText) -> Html {
    holder("p", "basis", [leaf("span", "basis__text", words.basis)])
}

/// The notices.
pub(in crate::ui) fn view(words: &'static PageText, shown: &[Shown], send: &Callback<Msg>) -> Html {
    let notice = |shown: &Shown| {
        let notice = element("div", &["class", "role"]).is("notice").is("alert").key(&shown.text);
        notice
            .with(leaf("p", "notice__text", shown.text.clone()))
            .with(button("button", words.dismiss, send, Msg::Dismiss(shown.notice)))
            .done()
    };
    group(shown.iter().map(notice).collect())
}
