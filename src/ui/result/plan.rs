//! The plan of the bridge loan.

use yew::prelude::*;

use super::piece::pieces;
use crate::text::page::PageText;
use crate::ui::element::{element, holder, leaf};
use crate::ui::later::Later;
use crate::ui::msg::Msg;
use crate::ui::show::plan::Shown;

/// The plan, a card of its own.
pub(in crate::ui) fn view(words: &'static PageText, shown: &Shown, later: Later, send: &Callback<Msg>) -> Html {
    let title = element("h3", &["class", "id"]).is("plan__title").is("plan-heading").text(words.plan).done();
    let figure = leaf("p", "plan__figure number", shown.figure.clone());
    element("section", &["class", "id", "aria-labelledby"])
        .key("plan")
        .is("plan")
        .is("plan")
        .is("plan-heading")
        .with(holder("div", "plan__head", [title, figure]))
        .with(pieces(&shown.pieces, later, send))
        .done()
}
