//! The charts, drawn as SVG, each with its numbers as a table beside it.

mod fee_curve;
mod reward;
mod tiers;
mod waterfall;

use yew::prelude::*;

use super::element::{element, holder, leaf, list, nothing, opener};
use super::msg::Msg;
use super::show::chart::{Chart, Picture, Table};
use crate::engine::report::Measure;
use crate::text::page::PageText;

/// A chart with its table, if that is open.
pub(super) fn view(words: &'static PageText, measure: Measure, chart: &Chart, send: &Callback<Msg>) -> Html {
    let label = if chart.table.is_some() { words.hide_table } else { words.show_table };
    let toggle = opener("chart__toggle", label, chart.table.is_some(), send, Msg::ToggleTable(measure));
    let head = holder("figcaption", "chart__head", [leaf("span", "chart__title", chart.title), toggle]);
    let table = chart.table.as_ref().map_or_else(nothing, |table| table_of(table, chart.title));
    holder("figure", "chart", [head, picture(words, measure.key(), chart), table])
}

/// The picture alone.
pub(super) fn picture(words: &'static PageText, key: &'static str, chart: &Chart) -> Html {
    let (height, inner) = match &chart.picture {
        Picture::FeeCurve(curve) => (fee_curve::HEIGHT, fee_curve::view(words, curve)),
        Picture::Tiers(bars) => (tiers::HEIGHT, tiers::view(bars)),
        Picture::Reward(bars) => (reward::HEIGHT, reward::view(bars)),
        Picture::Waterfall(bars) => (waterfall::height(bars), waterfall::view(bars)),
    };
    let (title, description) = (format!("{key}-chart-title"), format!("{key}-chart-description"));
    let names = &["class", "role", "viewBox", "aria-labelledby"];
    element("svg", names)
        .is("chart__picture")
        .is("img")
        .set(format!("0 0 360 {height}"))
        .set(format!("{title} {description}"))
        .with(element("title", &["id"]).set(title).text(chart.title).done())
        .with(element("desc", &["id"]).set(description).text(chart.description.clone()).done())
        .with(inner)
        .done()
}

/// The numbers as a table.
fn table_of(table: &Table, caption: &'static str) -> Html {
    let head = table.head.iter().map(|head| element("th", &["scope"]).is("col").text(head.clone()).done());
    let row = |cells: &Vec<String>| list("tr", "", cells.iter().map(|cell| leaf("td", "", cell.clone())).collect());
    let head = holder("thead", "", [list("tr", "", head.collect())]);
    let body = list("tbody", "", table.rows.iter().map(row).collect());
    holder("table", "chart__table number", [leaf("caption", "hidden", caption), head, body])
}

/// A label at a point of the canvas.
fn label(x: i64, y: i64, anchor: &'static str, class: &'static str, said: impl Into<AttrValue>) -> Html {
    let label = element("text", &["class", "text-anchor", "x", "y"]).is(class).is(anchor);
    label.set(x.to_string()).set(y.to_string()).text(said).done()
}

/// A rectangle of the canvas.
fn rect(x: i64, y: i64, width: i64, height: i64, class: &'static str) -> Html {
    shape("rect", &["class", "x", "y", "width", "height"], class, [x, y, width, height])
}

/// A straight line of the canvas.
fn line((x1, y1): (i64, i64), (x2, y2): (i64, i64), class: &'static str) -> Html {
    shape("line", &["class", "x1", "y1", "x2", "y2"], class, [x1, y1, x2, y2])
}

fn shape(tag: &'static str, names: &'static [&'static str], class: &'static str, numbers: [i64; 4]) -> Html {
    numbers.iter().fold(element(tag, names).is(class), |shape, number| shape.set(number.to_string())).done()
}

/// A line through many points of the canvas.
fn polyline(points: &str, class: &'static str) -> Html {
    element("polyline", &["class", "points"]).is(class).set(points.to_owned()).done()
}
