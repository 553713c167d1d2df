//! The cards of the measures.

use yew::prelude::*;

use super::card::CardView;
use crate::ui::app::Props;
use crate::ui::show::card::Card;

/// The cards.
#[component]
pub(in crate::ui) fn View(props: &Props<Vec<Card>>) -> Html {
    let Props { shown, send } = props;
    let card = |card: &Card| html! { <CardView key={card.measure.key()} shown={card.clone()} {send} /> };
    html! { <div class="cards">{ for shown.iter().map(card) }</div> }
}
