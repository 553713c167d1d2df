//! What stands above the page where it is a guest: what the result rests on, and the way to the calculator itself.

use yew::prelude::*;

use super::notices::basis;
use crate::text::page::PageText;
use crate::ui::element::{element, holder, leaf, nothing};

/// The line; a document of its own begins with its name.
pub(in crate::ui) fn view(words: &'static PageText, home: &str, link: &str, whole: bool) -> Html {
    let name = if whole { leaf("h1", "hidden", words.name) } else { nothing() };
    let open = element("a", &["class", "href", "target", "rel"]).is("guest__open").set(format!("{home}#{link}"));
    let open = open.is("_blank").is("noopener").text(words.open_apart).done();
    holder("header", "guest", [name, basis(words), open])
}
