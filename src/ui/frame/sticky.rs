//! On a phone, the headline at the foot of the screen, always in sight while the form is filled in.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, holder, leaf};
use crate::ui::msg::Msg;
use crate::ui::show::headline::Headline;

/// The bar. What is wrong with the amount stands where its reservation does, so that the bar keeps its height.
pub(in crate::ui) fn view(words: &'static PageText, shown: &Headline, send: &Callback<Msg>) -> Html {
    const WARNING: &str = "sticky__label sticky__stale";
    let reserved = match &shown.wrong {
        _ if shown.stale => leaf("span", WARNING, words.stale),
        Some((wrong, _)) => leaf("span", WARNING, wrong.clone()),
        None => leaf("span", "sticky__label", words.disclaimer),
    };
    let amount = if shown.is_range { "sticky__amount sticky__amount--range number" } else { "sticky__amount number" };
    let said = [leaf("span", "sticky__label", shown.label.clone()), reserved, leaf("b", amount, shown.amount.clone())];
    let see = button("sticky__button", words.see_result, send, Msg::GoToResult);
    holder("aside", "sticky", [holder("p", "sticky__said", said), see])
}
