//! The one number the user came for.

use yew::prelude::*;

use crate::engine::field::Field;
use crate::text::page::PageText;
use crate::ui::element::{Read, bar, button, element, holder, leaf, list, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::headline::{Cap, Headline};

/// The headline.
pub(in crate::ui) fn view(words: &'static PageText, shown: &Headline, send: &Callback<Msg>) -> Html {
    let stale = if shown.stale {
        element("span", &["class", "title"]).is("headline__stale").is(words.stale_means).text(words.stale).done()
    } else {
        nothing()
    };
    let change_year = button("headline__year", words.change_year, send, Msg::GoTo(Place::case(Field::Year)));
    let label = element("h2", &["class", "id"]).is("headline__label").is("result-heading");
    let label = label.text(shown.label.clone()).done();
    let amount = match (shown.is_amount, shown.is_range) {
        (false, _) => "headline__amount headline__amount--none",
        (true, false) => "headline__amount number",
        (true, true) => "headline__amount headline__amount--range number",
    };
    let class = if shown.stale { "headline headline--stale" } else { "headline" };
    let inner = [
        holder("div", "headline__top", [label, stale, change_year]),
        leaf("p", amount, shown.amount.clone()),
        leaf("p", "headline__words", shown.words.clone()),
        list("ul", "headline__parts", shown.parts.iter().map(part).collect()),
        cap(shown.cap.as_ref()),
        holder("p", "headline__note", [leaf("span", "", words.disclaimer), open(shown, send)]),
    ];
    holder("div", "headline-place", [holder("div", class, inner)])
}

/// What the amount waits for: first of all what is to be corrected, which is one press away.
fn open(shown: &Headline, send: &Callback<Msg>) -> Html {
    let Some((wrong, place)) = &shown.wrong else { return leaf("span", "headline__open", shown.open.clone()) };
    let press = element("button", &["class", "type"]).is("headline__year").is("button");
    press.on("click", Read::Happened, send, Msg::GoTo(*place)).text(wrong.clone()).done()
}

fn part((name, amount): &(String, String)) -> Html {
    holder("li", "", [text(name.clone()), leaf("b", "number", amount.clone())])
}

fn cap(cap: Option<&Cap>) -> Html {
    let Some(cap) = cap else { return nothing() };
    let said = [leaf("span", "", cap.label.clone()), leaf("span", "number", cap.left.clone())];
    holder("div", "headline__cap", [holder("p", "headline__cap-text", said), bar(cap.used)])
}
