//! On a phone, the headline at the foot of the screen, always in sight while the form is filled in.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, holder, leaf, nothing};
use crate::ui::msg::Msg;
use crate::ui::show::headline::Headline;

/// The bar.
pub(in crate::ui) fn view(words: &'static PageText, shown: &Headline, send: &Callback<Msg>) -> Html {
    let stale = if shown.stale { leaf("span", "sticky__stale", words.stale) } else { nothing() };
    let said = [
        leaf("span", "sticky__label", shown.label.clone()),
        leaf("span", "sticky__label", words.disclaimer),
        leaf("b", "sticky__amount number", shown.amount.clone()),
        stale,
    ];
    let see = button("sticky__button", words.see_result, send, Msg::GoToResult);
    holder("aside", "sticky", [holder("p", "sticky__said", said), see])
}
