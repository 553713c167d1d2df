//! The 测算书 on paper: drawn only while the page is being printed.

use yew::prelude::*;

use super::chart;
use super::element::{element, group, holder, items, leaf, list, nothing, text};
use super::model::Model;
use super::result::{panels, piece, receivers, steps};
use super::show::annex::{self, Annex};
use super::show::sheet::{Inputs, Measure, Sheet};
use crate::text::page::PageText;

/// The sheet, and what else is open.
pub(super) fn view(words: &'static PageText, sheet: &Sheet, more: Html) -> Html {
    let headline = &sheet.headline;
    let result = [
        leaf("h2", "", words.result),
        holder("p", "sheet__headline", [text(headline.label.clone()), leaf("b", "number", headline.amount.clone())]),
        leaf("p", "", headline.words.clone()),
        receivers::list(&sheet.receivers),
    ];
    let told = list("div", "sheet__inputs", sheet.inputs.iter().map(inputs).collect());
    let mut parts = vec![
        leaf("h1", "sheet__title", words.sheet),
        leaf("p", "sheet__meta", sheet.meta.clone()),
        if sheet.example {
            holder("p", "sheet__example", [leaf("b", "", words.example_is), text(words.example_means)])
        } else {
            nothing()
        },
        leaf("p", "sheet__meta", words.basis),
        holder("section", "sheet__part", result),
        holder("section", "sheet__part", [leaf("h2", "", words.inputs), told]),
    ];
    parts.extend(sheet.measures.iter().map(|of| measure(words, of)));
    parts.push(more);
    parts.push(leaf("p", "sheet__meta", words.sheet_note));
    list("article", "sheet", parts)
}

fn inputs(inputs: &Inputs) -> Html {
    let row = |(label, answer): &(String, String)| {
        let head = element("th", &["scope"]).is("row").text(label.clone()).done();
        holder("tr", "", [head, leaf("td", "number", answer.clone())])
    };
    let rows = list("tbody", "", inputs.rows.iter().map(row).collect());
    holder("table", "sheet__answers", [leaf("caption", "", inputs.title.clone()), rows])
}

fn measure(words: &'static PageText, measure: &Measure) -> Html {
    let card = &measure.card;
    let heading = [
        text(card.name),
        text(card.number.clone()),
        leaf("span", "sheet__state", card.chip),
        leaf("b", "number", card.amount.clone()),
    ];
    let steps = if measure.rows.is_empty() { nothing() } else { steps::table(words, &measure.rows, None) };
    let chart = card.chart.as_ref().map(|chart| holder("div", "sheet__chart", [chart::picture(words, "sheet", chart)]));
    let parts = [
        holder("h2", "", heading),
        leaf("p", "", card.sentence.clone()),
        super::result::card::shares(&card.shares),
        super::result::card::shares(&card.years),
        steps,
        chart.unwrap_or_default(),
        leaf("h3", "", words.sheet_conditions),
        panels::groups(&measure.conditions, None),
        panels::gist(words, measure.gist),
        panels::clause(&measure.clause, &measure.source),
        listed(words.sheet_readings, &measure.readings),
        listed(words.notes, &card.notes),
        panels::departments(words, &measure.departments),
    ];
    holder("section", "sheet__part sheet__measure", parts)
}

/// What of the plan and the advice is open; the page fetches this with them.
pub(super) fn annexes(model: &Model) -> Html {
    let annex = |annex: &Annex| {
        let heading = [text(annex.title), leaf("b", "number", annex.figure.clone())];
        let pieces = piece::pieces(&annex.pieces, model.later, &Callback::noop());
        holder("section", "sheet__part", [holder("h2", "", heading), pieces])
    };
    group(annex::annexes(model).iter().map(annex).collect())
}

fn listed(title: &'static str, texts: &[String]) -> Html {
    if texts.is_empty() {
        return nothing();
    }
    group(vec![leaf("h3", "", title), items("", texts)])
}
