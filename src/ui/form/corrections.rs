//! The summary of what is to be corrected, each a link to its question.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::corrections::CORRECTIONS;
use crate::ui::element::{element, holder, leaf, list, nothing};
use crate::ui::msg::Msg;
use crate::ui::result::panels::question;
use crate::ui::show::notices::Correction;

/// The summary; nothing where nothing was found. What holds it takes the focus; what is in it is read out as it
/// appears, and not again whenever something of it has been corrected.
pub(super) fn view(words: &'static PageText, shown: &[Correction], send: &Callback<Msg>) -> Html {
    if shown.is_empty() {
        return nothing();
    }
    let fresh = shown.iter().all(|shown| shown.due);
    let all_done = shown.iter().all(|shown| !shown.due);
    let one = |shown: &Correction| {
        let class = if shown.due { "" } else { "corrections__done" };
        holder("li", class, [question(&shown.question, send)])
    };
    let alert = element("div", &["role"]).when(fresh, "alert");
    let alert = alert
        .with(leaf("h2", "corrections__title", if all_done { words.corrected } else { words.corrections }))
        .with(list("ul", "corrections__list", shown.iter().map(one).collect()));
    let outer = element("div", &["class", "id", "tabindex"]).is("corrections").is(CORRECTIONS).is("-1");
    outer.with(alert.done()).done()
}
