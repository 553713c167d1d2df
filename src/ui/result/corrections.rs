//! What is to be corrected, each a link to its question.

use yew::prelude::*;

use super::panels::question;
use crate::ui::app::Props;
use crate::ui::show::{Question, words};

/// The list; nothing while there is nothing to correct.
#[component]
pub(in crate::ui) fn View(props: &Props<Vec<Question>>) -> Html {
    let Props { shown, send } = props;
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <section class="corrections" aria-labelledby="corrections-heading">
            <h3 class="corrections__title" id="corrections-heading">{ words().corrections }</h3>
            <ul class="corrections__list">
                { for shown.iter().map(|item| html! { <li>{ question(item, send) }</li> }) }
            </ul>
        </section>
    }
}
