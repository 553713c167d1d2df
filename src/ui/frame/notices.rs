//! What the result rests on, and what the user should know of the page itself.

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::show::notices::Shown;
use crate::ui::show::words;

/// What the result rests on.
#[component]
pub(in crate::ui) fn Basis() -> Html {
    html! { <p class="basis"><span class="basis__text">{ words().basis }</span></p> }
}

/// The notices.
#[component]
pub(in crate::ui) fn Notices(props: &Props<Vec<Shown>>) -> Html {
    let Props { shown, send } = props;
    let notice = |shown: &Shown| {
        let notice = shown.notice;
        html! {
            <div class="notice" role="alert" key={shown.text.clone()}>
                <p class="notice__text">{ shown.text.clone() }</p>
                <button class="button" type="button" onclick={send.reform(move |_| Msg::Dismiss(notice))}>
                    { words().dismiss }
                </button>
            </div>
        }
    };
    shown.iter().map(notice).collect()
}
