//! Who gets what, beside each other.

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::show::receivers::Shown;
use crate::ui::show::words;

/// The receivers.
#[component]
pub(in crate::ui) fn View(props: &Props<Vec<Shown>>) -> Html {
    html! {
        <section class="receivers" aria-label={words().receivers}>
            <dl class="receivers__list">{ for props.shown.iter().map(receiver) }</dl>
        </section>
    }
}

/// One receiver.
pub(in crate::ui) fn receiver(shown: &Shown) -> Html {
    let class = if shown.known { "receiver" } else { "receiver receiver--none" };
    html! {
        <div {class} data-receiver={shown.key} key={shown.key}>
            <dt class="receiver__name">{ shown.label }</dt>
            <dd class="receiver__amount number">{ shown.amount.clone() }</dd>
            <dd class="receiver__note">{ shown.note.clone() }</dd>
        </div>
    }
}
