//! The charts, drawn as SVG, each with its numbers as a table beside it.

mod fee_curve;
mod reward;
mod tiers;
mod waterfall;

use yew::prelude::*;

use super::msg::Msg;
use super::show::chart::{Chart, Picture, Table};
use super::show::words;
use crate::engine::report::Measure;

/// A chart with its table, if that is open.
pub(super) fn view(measure: Measure, chart: &Chart, table: bool, send: &Callback<Msg>) -> Html {
    let toggle = send.reform(move |_| Msg::ToggleTable(measure));
    html! {
        <figure class="chart">
            <figcaption class="chart__head">
                <span class="chart__title">{ chart.title }</span>
                <button class="chart__toggle" type="button" aria-expanded={table.to_string()} onclick={toggle}>
                    { if table { words().hide_table } else { words().show_table } }
                </button>
            </figcaption>
            { picture(measure.key(), chart) }
            if table {
                { table_of(&chart.table, chart.title) }
            }
        </figure>
    }
}

/// The picture alone.
pub(super) fn picture(key: &'static str, chart: &Chart) -> Html {
    let (title, description) = (format!("{key}-chart-title"), format!("{key}-chart-description"));
    let named = html! {
        <>
            <title id={title.clone()}>{ chart.title }</title>
            <desc id={description.clone()}>{ chart.description.clone() }</desc>
        </>
    };
    let frame = |height: i64, inner: Html| {
        html! {
            <svg class="chart__picture" viewBox={format!("0 0 360 {height}")} role="img"
                aria-labelledby={format!("{title} {description}")}>
                { named }
                { inner }
            </svg>
        }
    };
    match &chart.picture {
        Picture::FeeCurve(curve) => frame(fee_curve::HEIGHT, fee_curve::view(curve)),
        Picture::Tiers(bars) => frame(tiers::HEIGHT, tiers::view(bars)),
        Picture::Reward(bars) => frame(reward::HEIGHT, reward::view(bars)),
        Picture::Waterfall(bars) => frame(waterfall::height(bars), waterfall::view(bars)),
    }
}

/// The numbers as a table.
pub(super) fn table_of(table: &Table, caption: &'static str) -> Html {
    let row =
        |cells: &Vec<String>| html! { <tr>{ for cells.iter().map(|cell| html! { <td>{ cell.clone() }</td> }) }</tr> };
    html! {
        <table class="chart__table number">
            <caption class="hidden">{ caption }</caption>
            <thead>
                <tr>{ for table.head.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr>
            </thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}

/// A label at a point of the canvas.
fn label(x: i64, y: i64, anchor: &'static str, class: &'static str, text: String) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor} {class}>{ text }</text> }
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
