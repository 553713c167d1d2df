//! The pieces that plans and advice are made of.

use yew::prelude::*;

use super::panels::questions;
use crate::ui::element::{Read, bar, classed, element, holder, items, leaf, list, nothing, quoting, text};
use crate::ui::later::Later;
use crate::ui::msg::Msg;
use crate::ui::show::piece::{Offer, Piece, Row, Stop, Table, Tone};

/// The pieces, one below the other.
pub(in crate::ui) fn pieces(shown: &[Piece], later: Later, send: &Callback<Msg>) -> Html {
    list("div", "pieces", shown.iter().map(|shown| piece(shown, later, send)).collect())
}

fn piece(shown: &Piece, later: Later, send: &Callback<Msg>) -> Html {
    match shown {
        Piece::Said(tone, said) => {
            let class = match tone {
                Tone::Plain => "said",
                Tone::Soft => "said said--soft",
                Tone::Warning => "said said--warning",
            };
            match tone {
                Tone::Soft => quoting("p", class, said),
                Tone::Plain | Tone::Warning => leaf("p", class, said.clone()),
            }
        }
        Piece::Asked(said, open) => holder("div", "", [leaf("p", "said", *said), questions("questions", open, send)]),
        Piece::Offer(shown) => offer(shown, send),
        Piece::Way(_) | Piece::Table(_) | Piece::Link(..) => {
            later.here().map_or_else(nothing, |parts| (parts.rare_piece)(shown))
        }
    }
}

/// The kinds that only what is fetched later is made of, and that are drawn by it.
pub(in crate::ui) fn rare(shown: &Piece) -> Html {
    match shown {
        Piece::Way(stops) => list("ol", "way", stops.iter().map(stop).collect()),
        Piece::Table(shown) => table(shown),
        Piece::Link(said, address) => {
            let link = element("a", &["class", "href"]).is("question").set(address.clone()).text(said.clone());
            holder("p", "said--link", [link.done()])
        }
        Piece::Said(..) | Piece::Asked(..) | Piece::Offer(_) => nothing(),
    }
}

fn offer(shown: &Offer, send: &Callback<Msg>) -> Html {
    let lines = if shown.lines.is_empty() { nothing() } else { items("offer__lines", &shown.lines) };
    let source = if shown.source.is_empty() { nothing() } else { quoting("p", "offer__source", &shown.source) };
    let press = shown.action.as_ref().map(|(label, msg)| {
        let press = element("button", &["class", "type"]).is("button offer__button").is("button");
        press.on("click", Read::Happened, send, msg.clone()).text(label.clone()).done()
    });
    let told = holder("div", "offer__told", [leaf("p", "offer__title", shown.title.clone()), lines, source]);
    // A button that goes away with its offer must not become the button of the next.
    classed("div", "offer").key(&shown.title).with(told).with(press.unwrap_or_default()).done()
}

fn stop(shown: &Stop) -> Html {
    let parts = [
        leaf("b", "way__day number", shown.day.clone()),
        leaf("span", "way__name", shown.name),
        leaf("span", "way__reason", shown.reason.clone()),
    ];
    holder("li", "way__stop", parts)
}

/// A table; one of many columns stacks where it is narrow, each cell with the name of its column.
fn table(shown: &Table) -> Html {
    const FEW: usize = 3;
    let head = shown.head.iter().map(|head| element("th", &["scope"]).is("col").text(*head).done());
    let head = holder("thead", "", [list("tr", "", head.collect())]);
    let body = list("tbody", "", shown.rows.iter().map(|of| row(&shown.head, of)).collect());
    let class = if shown.head.len() > FEW { "numbers numbers--wide number" } else { "numbers number" };
    holder("table", class, [leaf("caption", "numbers__caption", shown.caption), head, body])
}

fn row(head: &[&'static str], shown: &Row) -> Html {
    let mut cells = Vec::new();
    for (name, said) in head.iter().zip(&shown.cells) {
        let said = text(said.clone());
        cells.push(if cells.is_empty() {
            let mut inner = vec![said];
            inner.extend(shown.marks.iter().map(|mark| leaf("span", "numbers__mark", *mark)));
            element("th", &["scope"]).is("row").all(inner).done()
        } else {
            let cell = element("td", &["data-name"]).is(name);
            let last = cells.len() + 1 == shown.cells.len();
            let bar = shown.bar.filter(|_| last).map(bar);
            cell.all(bar.into_iter().collect()).with(said).done()
        });
    }
    list("tr", if shown.marks.is_empty() { "" } else { "numbers__row--marked" }, cells)
}
