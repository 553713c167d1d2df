//! Who gets what, beside each other.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{element, leaf};
use crate::ui::show::receivers::Shown;

/// The receivers.
pub(in crate::ui) fn view(words: &'static PageText, shown: &[Shown]) -> Html {
    element("section", &["class", "aria-label"]).is("receivers").is(words.receivers).with(list(shown)).done()
}

/// The receivers as a list.
pub(in crate::ui) fn list(shown: &[Shown]) -> Html {
    crate::ui::element::list("dl", "receivers__list", shown.iter().map(receiver).collect())
}

fn receiver(shown: &Shown) -> Html {
    let class = match (shown.known, shown.seated) {
        (true, true) => "receiver receiver--seated",
        (true, false) => "receiver",
        (false, _) => "receiver receiver--none",
    };
    element("div", &["class", "data-receiver"])
        .is(class)
        .is(shown.key)
        .with(leaf("dt", "receiver__name", shown.label))
        .with(leaf("dd", "receiver__amount number", shown.amount.clone()))
        .with(leaf("dd", "receiver__note", shown.note.clone()))
        .done()
}
