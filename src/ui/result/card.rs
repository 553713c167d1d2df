//! A measure's card.

use yew::prelude::*;

use super::panels;
use crate::text::page::PageText;
use crate::ui::chart;
use crate::ui::element::{Read, element, group, holder, items, leaf, list, nothing, text, truth};
use crate::ui::msg::Msg;
use crate::ui::show::card::{Card, Share, Tab};

/// The card. Its parts keep their places whether it is one line or not, so that its button keeps the focus. What it
/// waits for is one press away either way.
pub(in crate::ui) fn view(words: &'static PageText, shown: &Card, send: &Callback<Msg>) -> Html {
    let key = shown.measure.key();
    let heading = format!("{key}-heading");
    let folded = shown.unfolded == Some(false);
    let article = element("article", &["class", "id", "data-state", "tabindex", "aria-labelledby"]).key(key);
    let article = article.is(if folded { "card card--folded" } else { "card" }).is(key).is(shown.state).is("-1");
    article
        .set(heading.clone())
        .with(head(shown, heading, send))
        .with(if folded { open(words, shown, send) } else { inner(words, shown, send) })
        .done()
}

fn inner(words: &'static PageText, shown: &Card, send: &Callback<Msg>) -> Html {
    let chart = shown.chart.as_ref().map(|chart| chart::view(words, shown.measure, chart, send));
    let tabs = shown.tabs.iter().map(|tab| button(shown, tab, send)).collect();
    let body = shown.body.as_ref().map(|body| {
        let panel = element("div", &["class", "id"]).is("card__panel").set(format!("{}-panel", shown.measure.key()));
        panel.with(panels::view(words, body, send)).done()
    });
    group(vec![
        shares(&shown.shares),
        shares(&shown.years),
        failed(words, shown),
        open(words, shown, send),
        holder("div", "card__middle", [chart.unwrap_or_default(), notes(shown)]),
        list("div", "card__tabs", tabs),
        body.unwrap_or_default(),
    ])
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
        match shown.unfolded {
            Some(false) => nothing(),
            _ => leaf("p", "card__sentence", shown.sentence.clone()),
        },
    ];
    holder("div", "card__head", inner)
}

/// Who bears what, and what it adds up to; or what falls into which year.
pub(in crate::ui) fn shares(shown: &[Share]) -> Html {
    let share = |share: &Share| {
        let class = if share.marked { "shares__part shares__part--marked" } else { "shares__part" };
        holder("div", class, [leaf("dt", "", share.name.clone()), leaf("dd", "number", share.amount.clone())])
    };
    if shown.is_empty() { nothing() } else { list("dl", "shares", shown.iter().map(share).collect()) }
}

fn failed(words: &'static PageText, shown: &Card) -> Html {
    if shown.failed.is_empty() {
        return nothing();
    }
    let title = leaf("h4", "card__subtitle", words.why_not);
    holder("div", "card__failed", [title, panels::conditions(&shown.failed, None)])
}

fn open(words: &'static PageText, shown: &Card, send: &Callback<Msg>) -> Html {
    if shown.questions.is_empty() {
        return nothing();
    }
    let title = leaf("h4", "card__subtitle", words.open_questions);
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
