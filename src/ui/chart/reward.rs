//! The reward by year.

use yew::prelude::*;

use super::{label, line, rect};
use crate::ui::element::group;
use crate::ui::show::chart::WIDTH;
use crate::ui::show::chart::reward::{Bar, FOOT};

pub(super) const HEIGHT: i64 = 156;

pub(super) fn view(bars: &[Bar]) -> Html {
    let axis = line((0, FOOT), (WIDTH, FOOT), "chart__axis");
    let mut parts = Vec::new();
    bars.iter().for_each(|bar| draw(bar, &mut parts));
    parts.push(axis);
    group(parts)
}

fn draw(bar: &Bar, parts: &mut Vec<Html>) {
    let middle = bar.x + bar.width / 2;
    let class = if bar.asked { "chart__bar chart__bar--mine" } else { "chart__bar" };
    parts.push(rect(bar.x, bar.top, bar.width, FOOT - bar.top, class));
    parts.push(label(middle, bar.top - 8, "middle", "chart__label chart__label--point", bar.amount.clone()));
    parts.push(label(middle, FOOT + 18, "middle", "chart__label", bar.year.clone()));
}
