//! How a figure came to be, as a table that stacks where it is narrow.

use yew::prelude::*;

use crate::ui::msg::Msg;
use crate::ui::show::steps::Row;
use crate::ui::show::words;

/// The table; with nobody to tell, nothing in it can be pressed.
pub(in crate::ui) fn table(rows: &[Row], send: Option<&Callback<Msg>>) -> Html {
    let words = words();
    html! {
        <table class="steps" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ words.step }</th>
                    <th scope="col" role="columnheader">{ words.how }</th>
                    <th scope="col" role="columnheader">{ words.value }</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{ for rows.iter().map(|shown| row(shown, send)) }</tbody>
        </table>
    }
}

fn row(shown: &Row, send: Option<&Callback<Msg>>) -> Html {
    let words = words();
    let total = shown.is_total.then_some("steps__row--total");
    let inner = (shown.depth > 0).then_some("steps__row--inner");
    html! {
        <tr class={classes!("steps__row", total, inner)} role="row">
            <th class="steps__name" scope="row" role="rowheader">{ shown.name.clone() }{ detail(shown, send) }</th>
            <td class="steps__how" role="cell">
                <span class="steps__formula number">{ shown.formula.clone() }</span>
                if !shown.rounding.is_empty() {
                    <span class="steps__rounding number">{ shown.rounding.clone() }</span>
                }
                { for shown.sources.iter().map(|source| html! {
                    <span class="source" title={source.quote}>{ source.label.clone() }</span>
                }) }
                if shown.bites {
                    <span class="steps__bites">{ words.bites }</span>
                }
            </td>
            <td class="steps__value number" role="cell">{ shown.amount.clone() }</td>
        </tr>
    }
}

fn detail(shown: &Row, send: Option<&Callback<Msg>>) -> Html {
    let (Some((detail, open)), Some(send)) = (shown.detail, send) else { return Html::default() };
    let words = words();
    html! {
        <button class="steps__detail" type="button" aria-expanded={open.to_string()}
            onclick={send.reform(move |_| Msg::ToggleDetail(detail))}>
            { if open { words.look_away } else { words.look_into } }
        </button>
    }
}
