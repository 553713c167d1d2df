//! The tiers of the compensation.

use yew::prelude::*;

use super::{label, line, rect};
use crate::ui::show::chart::WIDTH;
use crate::ui::show::chart::tiers::{Bar, FOOT};

pub(super) const HEIGHT: i64 = 182;

pub(super) fn view(bars: &[Bar]) -> Html {
    html! { <>{ for bars.iter().map(bar) }{ line((0, FOOT), (WIDTH, FOOT), "chart__axis") }</> }
}

fn bar(bar: &Bar) -> Html {
    let middle = bar.x + bar.width / 2;
    let mine = !bar.loans.is_empty();
    let class = if mine { "chart__bar chart__bar--mine" } else { "chart__bar" };
    html! {
        <g key={bar.label.clone()}>
            if bar.raised {
                { rect(bar.x, bar.ceiling, bar.width, bar.top - bar.ceiling, "chart__range") }
            }
            { rect(bar.x, bar.top, bar.width, FOOT - bar.top, class) }
            { label(middle, bar.top + 20, "middle", if mine { "chart__label chart__label--on" } else { "chart__label" }, bar.ratio.to_owned()) }
            { label(middle, FOOT + 18, "middle", "chart__label", bar.label.clone()) }
            { label(middle, FOOT + 36, "middle", "chart__label chart__label--point", bar.loans.clone()) }
        </g>
    }
}
