//! On a phone, the headline at the foot of the screen, always in sight while the form is filled in.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::show::headline::Headline;
use crate::ui::show::words;

/// The bar.
#[component]
pub(in crate::ui) fn Sticky(props: &Props<Rc<Headline>>) -> Html {
    let Props { shown, send } = props;
    let words = words();
    html! {
        <div class="sticky">
            <p class="sticky__said">
                <span class="sticky__label">{ shown.label.clone() }</span>
                <b class="sticky__amount number">{ shown.amount.clone() }</b>
                if shown.stale {
                    <span class="sticky__stale">{ words.stale }</span>
                }
            </p>
            <button class="sticky__button" type="button" onclick={send.reform(|_| Msg::GoToResult)}>
                { words.see_result }
            </button>
        </div>
    }
}
