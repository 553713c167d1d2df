//! The form: what the user tells, from top to bottom.

mod field;
mod loans;
mod presets;
mod section;

pub(super) use field::radio;

use yew::prelude::*;

use super::model::Model;
use super::msg::Msg;
use super::show::{self, form as parts};

/// The form.
pub(super) fn view(model: &Model, send: &Callback<Msg>) -> Html {
    let words = show::words();
    let onsubmit = {
        let send = send.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Msg::GoToResult);
        })
    };
    let section = |shown: parts::Part| section::view(&shown, send);
    html! {
        <form class="page__form" novalidate=true aria-label={words.form} {onsubmit}>
            { presets::view(show::notices::preset(model), model.can_undo(), send) }
            { section(parts::enterprise(model)) }
            { loans::view(&show::loan::all(model), send) }
            { section(parts::bridge(model)) }
            { section(parts::growth(model)) }
            { section(parts::settings(model)) }
            <button class="button button--first button--submit" type="submit">{ words.to_result }</button>
        </form>
    }
}
