//! A measure's card.

use yew::prelude::*;

use super::panels;
use crate::ui::app::Props;
use crate::ui::chart;
use crate::ui::msg::Msg;
use crate::ui::show::card::{Card, Tab};
use crate::ui::show::words;

/// The card.
#[component]
pub(super) fn CardView(props: &Props<Card>) -> Html {
    let Props { shown, send } = props;
    let key = shown.measure.key();
    let heading = format!("{key}-heading");
    html! {
        <article class={classes!("card", format!("card--{}", shown.state))} id={key} data-state={shown.state}
            aria-labelledby={heading.clone()}>
            { head(shown, heading) }
            { failed(shown) }
            { open(shown, send) }
            { notes(shown) }
            if let Some(chart) = &shown.chart {
                { chart::view(shown.measure, chart, shown.table, send) }
            }
            <div class="card__tabs">{ for shown.tabs.iter().map(|tab| button(shown, tab, send)) }</div>
            if let Some(body) = &shown.body {
                <div class="card__panel" id={format!("{key}-panel")}>{ panels::view(body, send) }</div>
            }
        </article>
    }
}

/// State, name, figure and why.
pub(in crate::ui) fn head(shown: &Card, heading: String) -> Html {
    let amount = if shown.settled { "card__amount number" } else { "card__amount card__amount--open number" };
    html! {
        <div class="card__head">
            <div class="card__name">
                <span class={classes!("chip", format!("chip--{}", shown.state))}>{ shown.chip }</span>
                <h3 class="card__title" id={heading}>
                    { shown.name }<span class="card__number">{ shown.number }</span>
                </h3>
            </div>
            <div class="card__figure">
                <p class={amount}>{ shown.amount.clone() }</p>
                if !shown.amount_note.is_empty() {
                    <p class="card__amount-note">{ shown.amount_note.clone() }</p>
                }
            </div>
            <p class="card__sentence">{ shown.sentence.clone() }</p>
        </div>
    }
}

fn failed(shown: &Card) -> Html {
    if shown.failed.is_empty() {
        return Html::default();
    }
    html! {
        <div class="card__failed">
            <h4 class="card__subtitle">{ words().why_not }</h4>
            <ul class="conditions">{ for shown.failed.iter().map(panels::condition_without_questions) }</ul>
        </div>
    }
}

fn open(shown: &Card, send: &Callback<Msg>) -> Html {
    if shown.questions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="card__open">
            <h4 class="card__subtitle">{ words().open_questions }</h4>
            <ul class="questions">
                { for shown.questions.iter().map(|item| html! { <li>{ panels::question(item, send) }</li> }) }
            </ul>
        </div>
    }
}

fn notes(shown: &Card) -> Html {
    if shown.notes.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="card__notes">{ for shown.notes.iter().map(|note| html! { <li>{ note.clone() }</li> }) }</ul>
    }
}

fn button(shown: &Card, tab: &Tab, send: &Callback<Msg>) -> Html {
    let (measure, panel) = (shown.measure, tab.panel);
    let class = if tab.open { "tab tab--open" } else { "tab" };
    html! {
        <button {class} type="button" key={panel.key()} data-panel={panel.key()} aria-expanded={tab.open.to_string()}
            aria-controls={tab.open.then(|| format!("{}-panel", measure.key()))}
            onclick={send.reform(move |_| Msg::TogglePanel(measure, panel))}>
            { tab.label.clone() }
        </button>
    }
}
