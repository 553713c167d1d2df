//! How a figure came to be, as a table that stacks where it is narrow.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{element, group, holder, leaf, list, nothing, opener, quoting};
use crate::ui::msg::Msg;
use crate::ui::show::steps::{Row, Source};

/// The table; with nobody to tell, nothing in it can be pressed.
pub(in crate::ui) fn table(words: &'static PageText, rows: &[Row], send: Option<&Callback<Msg>>) -> Html {
    let head = |name: &'static str| element("th", &["scope"]).is("col").text(name).done();
    let head = holder("tr", "", [head(words.step), head(words.how), head(words.value)]);
    let body = list("tbody", "", rows.iter().map(|shown| row(words, shown, send)).collect());
    holder("table", "steps", [holder("thead", "", [head]), body])
}

fn row(words: &'static PageText, shown: &Row, send: Option<&Callback<Msg>>) -> Html {
    let class = match (shown.is_total, shown.depth) {
        (true, _) => "steps__row steps__row--total",
        (false, 0) => "steps__row",
        (false, _) => "steps__row steps__row--inner",
    };
    let name = element("th", &["class", "scope"]).is("steps__name").is("row").text(shown.name.clone());
    let cells = [
        name.with(detail(words, shown, send)).done(),
        holder("td", "steps__how", [how(words, shown)]),
        leaf("td", "steps__value number", shown.amount.clone()),
    ];
    holder("tr", class, cells)
}

fn how(words: &'static PageText, shown: &Row) -> Html {
    let mut parts = vec![quoting("span", "steps__formula number", &shown.formula)];
    if !shown.rounding.is_empty() {
        parts.push(leaf("span", "steps__rounding number", shown.rounding.clone()));
    }
    parts.extend(shown.sources.iter().map(source));
    if shown.bites {
        parts.push(leaf("span", "steps__bites", words.bites));
    }
    group(parts)
}

fn source(source: &Source) -> Html {
    element("span", &["class", "title"]).is("source").is(source.quote).text(source.label.clone()).done()
}

fn detail(words: &'static PageText, shown: &Row, send: Option<&Callback<Msg>>) -> Html {
    let (Some((detail, open)), Some(send)) = (shown.detail, send) else { return nothing() };
    let label = if open { words.look_away } else { words.look_into };
    opener("steps__detail", label, open, send, Msg::ToggleDetail(detail))
}
