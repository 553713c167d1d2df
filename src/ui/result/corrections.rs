//! What is to be corrected, each a link to its question.

use yew::prelude::*;

use super::panels::questions;
use crate::text::page::PageText;
use crate::ui::element::{element, leaf, nothing};
use crate::ui::msg::Msg;
use crate::ui::show::Question;

/// The list; nothing while there is nothing to correct.
pub(in crate::ui) fn view(words: &'static PageText, shown: &[Question], send: &Callback<Msg>) -> Html {
    if shown.is_empty() {
        return nothing();
    }
    element("section", &["class", "aria-label"])
        .is("corrections")
        .is(words.corrections)
        .with(leaf("h3", "corrections__title", words.corrections))
        .with(questions("corrections__list", shown, send))
        .done()
}
