//! The fee of a bridge loan by day.

use yew::prelude::*;

use super::{label, line, polyline, rect};
use crate::text::page::PageText;
use crate::ui::element::{element, group};
use crate::ui::show::chart::fee_curve::{FOOT, FeeCurve, LEFT, RIGHT, TOP};

pub(super) const HEIGHT: i64 = 200;

pub(super) fn view(words: &'static PageText, curve: &FeeCurve) -> Html {
    const ROOF: i64 = TOP - 8;
    let mut parts = vec![
        rect(curve.last, ROOF, RIGHT - curve.last, FOOT - ROOF, "chart__zone"),
        line((LEFT, FOOT), (RIGHT, FOOT), "chart__axis"),
        line((LEFT, curve.cap), (RIGHT, curve.cap), "chart__cap"),
        label(LEFT - 6, curve.cap + 4, "end", "chart__label", curve.cap_label),
        line((curve.last, ROOF), (curve.last, FOOT), "chart__bound"),
        label(RIGHT, ROOF - 6, "end", "chart__label", words.beyond_usual),
        label((LEFT + RIGHT) / 2, FOOT + 34, "middle", "chart__label", words.days_axis),
    ];
    if !curve.other.is_empty() {
        parts.push(polyline(&curve.other, "chart__other"));
        parts.push(label(LEFT, ROOF - 6, "start", "chart__label chart__label--other", words.other_reading));
    }
    parts.push(polyline(&curve.line, "chart__line"));
    let tick = |(x, day): &(i64, String)| label(*x, FOOT + 17, "middle", "chart__label", day.clone());
    parts.extend(curve.ticks.iter().map(tick));
    if let Some((x, y, said)) = &curve.point {
        // The words stand under the line, which only ever rises, on the side where there is room.
        let (at, anchor) = if curve.point_from_end { (x - 8, "end") } else { (x + 8, "start") };
        parts.push(line((*x, *y), (*x, FOOT), "chart__plumb"));
        parts.push(label(at, FOOT - 8, anchor, "chart__label chart__label--point", said.clone()));
        let circle = element("circle", &["class", "r", "cx", "cy"]).is("chart__point").is("6");
        parts.push(circle.set(x.to_string()).set(y.to_string()).done());
    }
    group(parts)
}
