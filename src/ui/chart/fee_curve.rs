//! The fee of a bridge loan by day.

use yew::prelude::*;

use super::{label, line, rect};
use crate::ui::show::chart::fee_curve::{FOOT, FeeCurve, LEFT, RIGHT, TOP};
use crate::ui::show::words;

pub(super) const HEIGHT: i64 = 200;

pub(super) fn view(curve: &FeeCurve) -> Html {
    let words = words();
    let tick = |(x, day): &(i64, String)| label(*x, FOOT + 17, "middle", "chart__label", day.clone());
    html! {
        <>
            { rect(curve.last, TOP - 8, RIGHT - curve.last, FOOT - TOP + 8, "chart__zone") }
            { line((LEFT, FOOT), (RIGHT, FOOT), "chart__axis") }
            { line((LEFT, curve.cap), (RIGHT, curve.cap), "chart__cap") }
            { label(LEFT - 6, curve.cap + 4, "end", "chart__label", curve.cap_label.to_owned()) }
            { label(LEFT - 6, FOOT + 4, "end", "chart__label", "0".to_owned()) }
            { line((curve.last, TOP - 8), (curve.last, FOOT), "chart__bound") }
            { label(RIGHT, TOP - 14, "end", "chart__label", words.beyond_usual.to_owned()) }
            if !curve.other.is_empty() {
                <polyline class="chart__other" points={curve.other.clone()} />
                { label(LEFT, TOP - 14, "start", "chart__label chart__label--other", words.other_reading.to_owned()) }
            }
            <polyline class="chart__line" points={curve.line.clone()} />
            { for curve.ticks.iter().map(tick) }
            { label((LEFT + RIGHT) / 2, FOOT + 34, "middle", "chart__label", words.days_axis.to_owned()) }
            if let Some((x, y, said)) = &curve.point {
                <circle class="chart__point" cx={x.to_string()} cy={y.to_string()} r="6" />
                if curve.point_from_end {
                    { label(x - 10, y - 10, "end", "chart__label chart__label--point", said.clone()) }
                } else {
                    { label(x + 10, y - 10, "start", "chart__label chart__label--point", said.clone()) }
                }
            }
        </>
    }
}
