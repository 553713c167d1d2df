//! A short message that goes away by itself; what it offers is also always elsewhere on the page.

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::{Msg, Toast};
use crate::ui::show::{offers_undo, toast, words};

/// The message.
#[component]
pub(in crate::ui) fn View(props: &Props<Option<(u32, Toast)>>) -> Html {
    let Props { shown, send } = props;
    let Some((number, message)) = *shown else { return Html::default() };
    html! {
        <div class="toast" key={number}>
            <span class="toast__text">{ toast(message) }</span>
            if offers_undo(message) {
                <button class="toast__button" type="button" onclick={send.reform(|_| Msg::Undo)}>
                    { words().undo }
                </button>
            }
            <button class="toast__button" type="button" onclick={send.reform(move |_| Msg::ToastOver(number))}>
                { words().close }
            </button>
        </div>
    }
}
