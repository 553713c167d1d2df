//! What one can do with the result.

use yew::prelude::*;

use crate::ui::element::button;
use crate::ui::msg::Msg;
use crate::ui::show::words;

/// The buttons.
pub(in crate::ui) fn view(send: &Callback<Msg>) -> Html {
    let words = words();
    html! {
        <div class="actions" role="group" aria-label={words.actions}>
            { button("button", words.copy_link, send, Msg::CopyLink) }
            { button("button", words.copy_text, send, Msg::CopyText) }
            { button("button", words.print, send, Msg::Print) }
        </div>
    }
}
