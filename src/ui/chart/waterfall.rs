//! The cost, the subsidy, and what is left.

use yew::prelude::*;

use super::{label, rect};
use crate::ui::element::group;
use crate::ui::show::chart::WIDTH;
use crate::ui::show::chart::waterfall::{Bar, LEFT, ROW, THICK};

pub(super) fn height(bars: &[Bar]) -> i64 {
    bars.last().map_or(ROW, |bar| bar.y + ROW)
}

pub(super) fn view(bars: &[Bar]) -> Html {
    let mut parts = Vec::new();
    bars.iter().for_each(|bar| draw(bar, &mut parts));
    group(parts)
}

fn draw(bar: &Bar, parts: &mut Vec<Html>) {
    let class = match bar.kind {
        "subsidy" => "chart__bar chart__bar--subsidy",
        "after" => "chart__bar chart__bar--mine",
        "part" => "chart__bar chart__bar--part",
        _ => "chart__bar",
    };
    let base = bar.y + THICK / 2 + 5;
    parts.push(label(LEFT - 8, base, "end", "chart__label", bar.label.clone()));
    parts.push(rect(bar.x, bar.y, bar.width, THICK, class));
    parts.push(label(WIDTH, base, "end", "chart__label chart__label--point", bar.amount.clone()));
}
