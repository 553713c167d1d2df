//! The tiers of the compensation.

use yew::prelude::*;

use super::{label, line, rect};
use crate::ui::element::group;
use crate::ui::show::chart::WIDTH;
use crate::ui::show::chart::tiers::{Bar, FOOT};

pub(super) const HEIGHT: i64 = 182;

pub(super) fn view(bars: &[Bar]) -> Html {
    let axis = line((0, FOOT), (WIDTH, FOOT), "chart__axis");
    let mut parts = Vec::new();
    bars.iter().for_each(|bar| draw(bar, &mut parts));
    parts.push(axis);
    group(parts)
}

fn draw(bar: &Bar, parts: &mut Vec<Html>) {
    let middle = bar.x + bar.width / 2;
    let (class, on) = if bar.loans.is_empty() {
        ("chart__bar", "chart__label")
    } else {
        ("chart__bar chart__bar--mine", "chart__label chart__label--on")
    };
    parts.push(rect(bar.x, bar.top, bar.width, FOOT - bar.top, class));
    parts.push(label(middle, bar.top + 20, "middle", on, bar.ratio));
    parts.push(label(middle, FOOT + 18, "middle", "chart__label", bar.label.clone()));
    parts.push(label(middle, FOOT + 36, "middle", "chart__label chart__label--point", bar.loans.clone()));
    if let Some(raised) = &bar.raised {
        parts.push(rect(bar.x, bar.ceiling, bar.width, bar.top - bar.ceiling, "chart__range"));
        parts.push(label(middle, bar.ceiling - 6, "middle", "chart__label chart__label--point", raised.clone()));
    }
}
