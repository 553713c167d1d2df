//! A measure's card.

use yew::prelude::*;

use super::panels;
use crate::ui::chart;
use crate::ui::element::{holder, items, leaf, list, nothing, press, text, truth};
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
        html! { <div class="card__panel" id={format!("{key}-panel")}>{ panels::view(body, send) }</div> }
    });
    html! {
        <article class="card" {key} id={key} data-state={shown.state} aria-labelledby={heading.clone()}>
            { head(shown, heading) }
            { failed(shown) }
            { open(shown, send) }
            { holder("div", "card__middle", [chart.unwrap_or_default(), notes(shown)]) }
            { list("div", "card__tabs", tabs) }
            { body.unwrap_or_default() }
        </article>
    }
}

/// State, name, figure and why.
fn head(shown: &Card, heading: String) -> Html {
    let title = html! {
        <h3 class="card__title" id={heading}>{ shown.name }{ leaf("span", "card__number", shown.number) }</h3>
    };
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
    html! {
        <button {class} type="button" key={panel.key()} data-panel={panel.key()} aria-expanded={truth(tab.open)}
            aria-controls={tab.open.then(|| format!("{}-panel", measure.key()))}
            onclick={press(send, Msg::TogglePanel(measure, panel))}>{ text(tab.label.clone()) }</button>
    }
}
