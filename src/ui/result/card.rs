//! A measure's card.

use yew::prelude::*;

use super::panels;
use crate::ui::chart;
use crate::ui::element::{Read, element, holder, items, leaf, list, nothing, truth};
use crate::ui::msg::Msg;
use crate::ui::show::card::{Card, Tab};
use crate::ui::show::words;

/// The card.
pub(in crate::ui) fn view(shown: &Card, send: &Callback<Msg>) -> Html {
    let key = shown.measure.key();
    let heading = format!("{key}-heading");
    let chart = shown.chart.as_ref().map(|chart| chart::view(shown.measure, chart, send));
    let tabs = shown.tabs.iter().map(|tab| button(shown, tab, send)).collect();
    let body = shown.body.as_ref().map(|body| {
        let panel = element("div", &["class", "id"]).is("card__panel").set(format!("{key}-panel"));
        panel.with(panels::view(body, send)).done()
    });
    element("article", &["class", "id", "data-state", "aria-labelledby"])
        .key(key)
        .is("card")
        .is(key)
        .is(shown.state)
        .set(heading.clone())
        .with(head(shown, heading))
        .with(failed(shown))
        .with(open(shown, send))
        .with(holder("div", "card__middle", [chart.unwrap_or_default(), notes(shown)]))
        .with(list("div", "card__tabs", tabs))
        .with(body.unwrap_or_default())
        .done()
}

/// State, name, figure and why.
fn head(shown: &Card, heading: String) -> Html {
    let title = element("h3", &["class", "id"]).is("card__title").set(heading).text(shown.name);
    let title = title.with(leaf("span", "card__number", shown.number)).done();
    let amount = if shown.settled { "card__amount number" } else { "card__amount card__amount--open number" };
    let note = match shown.amount_note.as_str() {
        "" => nothing(),
        note => leaf("p", "card__amount-note", note.to_owned()),
    };
    let inner = [
        holder("div", "card__name", [leaf("span", "chip", shown.chip), title]),
        holder("div", "card__figure", [leaf("p", amount, shown.amount.clone()), note]),
        leaf("p", "card__sentence", shown.sentence.clone()),
    ];
    holder("div", "card__head", inner)
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
