//! What is to be corrected, each a link to its question.

use yew::prelude::*;

use super::panels::questions;
use crate::ui::element::{leaf, nothing};
use crate::ui::msg::Msg;
use crate::ui::show::{Question, words};

/// The list; nothing while there is nothing to correct.
pub(in crate::ui) fn view(shown: &[Question], send: &Callback<Msg>) -> Html {
    if shown.is_empty() {
        return nothing();
    }
    html! {
        <section class="corrections" aria-label={words().corrections}>
            { leaf("h3", "corrections__title", words().corrections) }
            { questions("corrections__list", shown, send) }
        </section>
    }
}
