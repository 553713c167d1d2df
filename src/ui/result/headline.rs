//! The one number the user came for.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::field::Field;
use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::headline::{Cap, Headline};
use crate::ui::show::words;

/// The headline.
#[component]
pub(in crate::ui) fn View(props: &Props<Rc<Headline>>) -> Html {
    let Props { shown, send } = props;
    let words = words();
    let change_year = send.reform(|_| Msg::GoTo(Place::case(Field::Year)));
    html! {
        <div class="headline-place">
            <div class={if shown.stale { "headline headline--stale" } else { "headline" }}>
                <div class="headline__top">
                    <h2 class="headline__label" id="result-heading">{ shown.label.clone() }</h2>
                    if shown.stale {
                        <span class="headline__stale" title={words.stale_means}>{ words.stale }</span>
                    }
                    <button class="headline__year" type="button" onclick={change_year}>{ words.change_year }</button>
                </div>
                <p class={if shown.is_amount { "headline__amount number" } else { "headline__amount headline__amount--none" }}>
                    { shown.amount.clone() }
                </p>
                <p class="headline__words">{ shown.words.clone() }</p>
                { parts(&shown.parts) }
                { cap(shown.cap.as_ref()) }
                <p class="headline__note">{ words.disclaimer }</p>
            </div>
        </div>
    }
}

fn parts(parts: &[(String, String)]) -> Html {
    let part = |(name, amount): &(String, String)| {
        html! { <li>{ name.clone() }<b class="number">{ amount.clone() }</b></li> }
    };
    if parts.is_empty() {
        return Html::default();
    }
    html! { <ul class="headline__parts">{ for parts.iter().map(part) }</ul> }
}

fn cap(cap: Option<&Cap>) -> Html {
    let Some(cap) = cap else { return Html::default() };
    html! {
        <div class="headline__cap">
            <p class="headline__cap-text"><span>{ cap.label.clone() }</span><span class="number">{ cap.left.clone() }</span></p>
            <svg class={if cap.full { "bar bar--full" } else { "bar" }} viewBox="0 0 1000 8" preserveAspectRatio="none"
                aria-hidden="true">
                <rect class="bar__whole" width="1000" height="8" />
                <rect class="bar__used" width={cap.used.to_string()} height="8" />
            </svg>
        </div>
    }
}
