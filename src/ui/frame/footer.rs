//! The footer: the way to the policy library, where the text is from, and that nothing leaves the machine.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{element, holder, leaf};

/// The footer.
pub(in crate::ui) fn view(words: &'static PageText) -> Html {
    let library = element("a", &["href"]).is("library.html").text(words.library).done();
    let library = holder("p", "", [library]);
    holder("footer", "footer", [library, leaf("p", "", words.privacy), leaf("p", "", words.footer)])
}
