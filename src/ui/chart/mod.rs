//! The charts, drawn as SVG, each with its numbers as a table beside it.

mod fee_curve;
mod reward;
mod tiers;
mod waterfall;

use yew::prelude::*;

use super::element::{holder, leaf, list, nothing, opener, text};
use super::msg::Msg;
use super::show::chart::{Chart, Picture, Table};
use super::show::words;
use crate::engine::report::Measure;

/// A chart with its table, if that is open.
pub(super) fn view(measure: Measure, chart: &Chart, send: &Callback<Msg>) -> Html {
    let label = if chart.table.is_some() { words().hide_table } else { words().show_table };
    let toggle = opener("chart__toggle", label, chart.table.is_some(), send, Msg::ToggleTable(measure));
    let head = holder("figcaption", "chart__head", [leaf("span", "chart__title", chart.title), toggle]);
    let table = chart.table.as_ref().map_or_else(nothing, |table| table_of(table, chart.title));
    holder("figure", "chart", [head, picture(measure.key(), chart), table])
}

/// The picture alone.
pub(super) fn picture(key: &'static str, chart: &Chart) -> Html {
    let (height, inner) = match &chart.picture {
        Picture::FeeCurve(curve) => (fee_curve::HEIGHT, fee_curve::view(curve)),
        Picture::Tiers(bars) => (tiers::HEIGHT, tiers::view(bars)),
        Picture::Reward(bars) => (reward::HEIGHT, reward::view(bars)),
        Picture::Waterfall(bars) => (waterfall::height(bars), waterfall::view(bars)),
    };
    let (title, description) = (format!("{key}-chart-title"), format!("{key}-chart-description"));
    html! {
        <svg class="chart__picture" viewBox={format!("0 0 360 {height}")} role="img"
            aria-labelledby={format!("{title} {description}")}>
            <title id={title}>{ chart.title }</title>
            <desc id={description}>{ text(chart.description.clone()) }</desc>
            { inner }
        </svg>
    }
}

/// The numbers as a table.
fn table_of(table: &Table, caption: &'static str) -> Html {
    let head = table.head.iter().map(|head| html! { <th scope="col">{ text(head.clone()) }</th> });
    let row = |cells: &Vec<String>| list("tr", "", cells.iter().map(|cell| leaf("td", "", cell.clone())).collect());
    let head = holder("thead", "", [list("tr", "", head.collect())]);
    let body = list("tbody", "", table.rows.iter().map(row).collect());
    holder("table", "chart__table number", [leaf("caption", "hidden", caption), head, body])
}

/// A label at a point of the canvas.
fn label(x: i64, y: i64, anchor: &'static str, class: &'static str, said: impl Into<AttrValue>) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor} {class}>{ text(said) }</text> }
}

/// A rectangle of the canvas.
fn rect(x: i64, y: i64, width: i64, height: i64, class: &'static str) -> Html {
    html! {
        <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} {class} />
    }
}

/// A straight line of the canvas.
fn line((x1, y1): (i64, i64), (x2, y2): (i64, i64), class: &'static str) -> Html {
    html! {
        <line x1={x1.to_string()} y1={y1.to_string()} x2={x2.to_string()} y2={y2.to_string()} {class} />
    }
}

/// A line through many points of the canvas.
fn polyline(points: &str, class: &'static str) -> Html {
    html! { <polyline {class} points={points.to_owned()} /> }
}
