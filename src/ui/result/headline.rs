//! The one number the user came for.

use yew::prelude::*;

use crate::engine::field::Field;
use crate::ui::element::{button, holder, leaf, list, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::headline::{Cap, Headline};
use crate::ui::show::words;

/// The headline.
pub(in crate::ui) fn view(shown: &Headline, send: &Callback<Msg>) -> Html {
    let words = words();
    let stale = if shown.stale {
        html! { <span class="headline__stale" title={words.stale_means}>{ words.stale }</span> }
    } else {
        nothing()
    };
    let change_year = button("headline__year", words.change_year, send, Msg::GoTo(Place::case(Field::Year)));
    let label = html! { <h2 class="headline__label" id="result-heading">{ shown.label.clone() }</h2> };
    let amount = if shown.is_amount { "headline__amount number" } else { "headline__amount headline__amount--none" };
    let class = if shown.stale { "headline headline--stale" } else { "headline" };
    let inner = [
        holder("div", "headline__top", [label, stale, change_year]),
        leaf("p", amount, shown.amount.clone()),
        leaf("p", "headline__words", shown.words.clone()),
        list("ul", "headline__parts", shown.parts.iter().map(part).collect()),
        cap(shown.cap.as_ref()),
        holder(
            "p",
            "headline__note",
            [leaf("span", "", words.disclaimer), leaf("span", "headline__open", shown.open.clone())],
        ),
    ];
    holder("div", "headline-place", [holder("div", class, inner)])
}

fn part((name, amount): &(String, String)) -> Html {
    holder("li", "", [text(name.clone()), leaf("b", "number", amount.clone())])
}

fn cap(cap: Option<&Cap>) -> Html {
    let Some(cap) = cap else { return nothing() };
    let said = [leaf("span", "", cap.label.clone()), leaf("span", "number", cap.left.clone())];
    let bar = html! {
        <svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar__whole" width="1000" height="8" />
            <rect class="bar__used" width={cap.used.to_string()} height="8" />
        </svg>
    };
    holder("div", "headline__cap", [holder("p", "headline__cap-text", said), bar])
}
