//! The reward by year.

use yew::prelude::*;

use super::{label, line, rect};
use crate::ui::show::chart::WIDTH;
use crate::ui::show::chart::reward::{Bar, FOOT};

pub(super) const HEIGHT: i64 = 156;

pub(super) fn view(bars: &[Bar]) -> Html {
    let axis = line((0, FOOT), (WIDTH, FOOT), "chart__axis");
    bars.iter().flat_map(bar).chain([axis]).collect()
}

fn bar(bar: &Bar) -> [Html; 3] {
    let middle = bar.x + bar.width / 2;
    let class = if bar.asked { "chart__bar chart__bar--mine" } else { "chart__bar" };
    [
        rect(bar.x, bar.top, bar.width, FOOT - bar.top, class),
        label(middle, bar.top - 8, "middle", "chart__label chart__label--point", bar.amount.clone()),
        label(middle, FOOT + 18, "middle", "chart__label", bar.year.clone()),
    ]
}
