//! The 测算书 on paper: drawn only while the page is being printed.

use yew::prelude::*;

use super::app::Props;
use super::chart;
use super::result::{panels, receivers, steps};
use super::show::sheet::{Inputs, Measure, Sheet};
use super::show::words;

/// The sheet.
#[component]
pub(super) fn View(props: &Props<Sheet>) -> Html {
    let sheet = &props.shown;
    let words = words();
    let headline = &sheet.headline;
    html! {
        <article class="sheet" lang="zh-CN">
            <h1 class="sheet__title">{ words.sheet }</h1>
            <p class="sheet__meta">{ (words.printed_on)(&sheet.date) }{ words.gap }{ sheet.known_until.clone() }</p>
            <p class="sheet__meta">{ words.basis }</p>
            <section class="sheet__part">
                <h2>{ words.result }</h2>
                <p class="sheet__headline">{ headline.label.clone() }<b class="number">{ headline.amount.clone() }</b></p>
                <p>{ headline.words.clone() }</p>
                <dl class="receivers__list">{ for sheet.receivers.iter().map(receivers::receiver) }</dl>
            </section>
            <section class="sheet__part">
                <h2>{ words.inputs }</h2>
                <div class="sheet__inputs">{ for sheet.inputs.iter().map(inputs) }</div>
            </section>
            { for sheet.measures.iter().map(measure) }
            <p class="sheet__meta">{ words.sheet_note }{ words.basis }</p>
        </article>
    }
}

fn inputs(inputs: &Inputs) -> Html {
    let row = |(label, answer): &(String, String)| {
        html! { <tr><th scope="row">{ label.clone() }</th><td class="number">{ answer.clone() }</td></tr> }
    };
    html! {
        <table class="sheet__answers">
            <caption>{ inputs.title.clone() }</caption>
            <tbody>{ for inputs.rows.iter().map(row) }</tbody>
        </table>
    }
}

fn measure(measure: &Measure) -> Html {
    let words = words();
    let card = &measure.card;
    let (lead, cooperating) = &measure.departments;
    let reading = |(question, answer): &(&'static str, &'static str)| {
        html! { <li>{ *question }{ " " }{ *answer }</li> }
    };
    html! {
        <section class="sheet__part sheet__measure">
            <h2>
                { card.name }{ card.number }
                <span class="sheet__state">{ card.chip }</span>
                <b class="number">{ card.amount.clone() }</b>
            </h2>
            <p>{ card.sentence.clone() }</p>
            if !measure.rows.is_empty() {
                { steps::table(&measure.rows, None) }
            }
            if let Some(chart) = &card.chart {
                <div class="sheet__chart">{ chart::picture("sheet", chart) }</div>
            }
            <h3>{ words.sheet_conditions }</h3>
            { for measure.conditions.iter().map(|group| panels::conditions(group, None)) }
            { panels::clause(&measure.clause, &measure.source) }
            if !measure.readings.is_empty() {
                <h3>{ words.readings }</h3>
                <ul>{ for measure.readings.iter().map(reading) }</ul>
            }
            <p>{ words.lead }{ words.colon }{ lead.clone() }{ words.gap }{ words.cooperating }{ words.colon }{ cooperating.clone() }</p>
            if !card.notes.is_empty() {
                <h3>{ words.notes }</h3>
                <ul>{ for card.notes.iter().map(|note| html! { <li>{ note.clone() }</li> }) }</ul>
            }
        </section>
    }
}
