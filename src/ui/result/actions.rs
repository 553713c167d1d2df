//! What one can do with the result.

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::show::words;

/// The buttons.
#[component]
pub(in crate::ui) fn View(props: &Props<()>) -> Html {
    let send = &props.send;
    let words = words();
    html! {
        <div class="actions" role="group" aria-label={words.actions}>
            <button class="button" type="button" onclick={send.reform(|_| Msg::CopyLink)}>{ words.copy_link }</button>
            <button class="button" type="button" onclick={send.reform(|_| Msg::CopyText)}>{ words.copy_text }</button>
            <button class="button" type="button" onclick={send.reform(|_| Msg::Print)}>{ words.print }</button>
        </div>
    }
}
