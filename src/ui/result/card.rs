//! A measure's card.

use yew::prelude::*;

use super::panels;
use crate::ui::chart;
use crate::ui::element::{Element, Read, element, holder, items, leaf, list, nothing, text, truth};
use crate::ui::msg::Msg;
use crate::ui::show::card::{Card, Tab};
use crate::ui::show::words;

/// The card.
pub(in crate::ui) fn view(shown: &Card, send: &Callback<Msg>) -> Html {
    let key = shown.measure.key();
    let heading = format!("{key}-heading");
    if shown.unfolded == Some(false) {
        return article(shown, "card card--folded", heading.clone()).with(head(shown, heading, send)).done();
    }
    let chart = shown.chart.as_ref().map(|chart| chart::view(shown.measure, chart, send));
    let tabs = shown.tabs.iter().map(|tab| button(shown, tab, send)).collect();
    let body = shown.body.as_ref().map(|body| {
        let panel = element("div", &["class", "id"]).is("card__panel").set(format!("{key}-panel"));
        panel.with(panels::view(body, send)).done()
    });
    article(shown, "card", heading.clone())
        .with(head(shown, heading, send))
        .with(shares(&shown.shares))
        .with(failed(shown))
        .with(open(shown, send))
        .with(holder("div", "card__middle", [chart.unwrap_or_default(), notes(shown)]))
        .with(list("div", "card__tabs", tabs))
        .with(body.unwrap_or_default())
        .done()
}

fn article(shown: &Card, class: &'static str, heading: String) -> Element {
    let key = shown.measure.key();
    let article = element("article", &["class", "id", "data-state", "tabindex", "aria-labelledby"]).key(key);
    article.is(class).is(key).is(shown.state).is("-1").set(heading)
}

/// State, name, figure and why; of a card that is one line, state and name, which open it.
fn head(shown: &Card, heading: String, send: &Callback<Msg>) -> Html {
    let class = if shown.unfolded.is_some() { "card__title card__title--fold" } else { "card__title" };
    let title = element("h3", &["class", "id"]).is(class).set(heading);
    let name = [text(shown.name), leaf("span", "card__number", shown.number.clone())];
    let title = match shown.unfolded {
        Some(open) => {
            let fold = element("button", &["class", "type", "aria-expanded"]).is("card__fold").is("button");
            let fold = fold.is(truth(open)).on("click", Read::Happened, send, Msg::ToggleCard(shown.measure));
            title.with(fold.all(name.into()).done()).done()
        }
        None => title.all(name.into()).done(),
    };
    if shown.unfolded == Some(false) {
        return holder("div", "card__line", [leaf("span", "chip", shown.chip), title]);
    }
    let amount = match (shown.settled, shown.is_day) {
        (false, _) => "card__amount card__amount--open number",
        (true, false) => "card__amount number",
        (true, true) => "card__amount card__amount--day number",
    };
    let note = match shown.amount_note.as_str() {
        "" => nothing(),
        note => leaf("p", "card__amount-note", note.to_owned()),
    };
    let inner = [
        holder("div", "card__name", [leaf("span", "chip", shown.chip), title]),
        if shown.amount.is_empty() {
            nothing()
        } else {
            holder("div", "card__figure", [leaf("p", amount, shown.amount.clone()), note])
        },
        leaf("p", "card__sentence", shown.sentence.clone()),
    ];
    holder("div", "card__head", inner)
}

/// Who bears what, and what it adds up to.
pub(in crate::ui) fn shares(shown: &[(&'static str, String)]) -> Html {
    let share = |(name, amount): &(&'static str, String)| {
        holder("div", "shares__part", [leaf("dt", "", *name), leaf("dd", "number", amount.clone())])
    };
    if shown.is_empty() { nothing() } else { list("dl", "shares", shown.iter().map(share).collect()) }
}

fn failed(shown: &Card) -> Html {
    if shown.failed.is_empty() {
        return nothing();
    }
    let title = leaf("h4", "card__subtitle", words().why_not);
    holder("div", "card__failed", [title, panels::conditions(&shown.failed, None)])
}

fn open(shown: &Card, send: &Callback<Msg>) -> Html {
    if shown.questions.is_empty() {
        return nothing();
    }
    let title = leaf("h4", "card__subtitle", words().open_questions);
    holder("div", "card__open", [title, panels::questions("questions", &shown.questions, send)])
}

fn notes(shown: &Card) -> Html {
    if shown.notes.is_empty() { nothing() } else { items("card__notes", &shown.notes) }
}

fn button(shown: &Card, tab: &Tab, send: &Callback<Msg>) -> Html {
    let (measure, panel) = (shown.measure, tab.panel);
    let class = if tab.open { "tab tab--open" } else { "tab" };
    let names = &["class", "type", "data-panel", "aria-expanded", "aria-controls"];
    let button = element("button", names).key(panel.key()).is(class).is("button").is(panel.key()).is(truth(tab.open));
    let button = if tab.open { button.set(format!("{}-panel", measure.key())) } else { button.without() };
    button.on("click", Read::Happened, send, Msg::TogglePanel(measure, panel)).text(tab.label.clone()).done()
}
