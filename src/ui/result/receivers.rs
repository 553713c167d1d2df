//! Who gets what, beside each other.

use yew::prelude::*;

use crate::ui::element::leaf;
use crate::ui::show::receivers::Shown;
use crate::ui::show::words;

/// The receivers.
pub(in crate::ui) fn view(shown: &[Shown]) -> Html {
    html! { <section class="receivers" aria-label={words().receivers}>{ list(shown) }</section> }
}

/// The receivers as a list.
pub(in crate::ui) fn list(shown: &[Shown]) -> Html {
    crate::ui::element::list("dl", "receivers__list", shown.iter().map(receiver).collect())
}

fn receiver(shown: &Shown) -> Html {
    let class = if shown.known { "receiver" } else { "receiver receiver--none" };
    html! {
        <div {class} data-receiver={shown.key}>
            { leaf("dt", "receiver__name", shown.label) }
            { leaf("dd", "receiver__amount number", shown.amount.clone()) }
            { leaf("dd", "receiver__note", shown.note.clone()) }
        </div>
    }
}
