//! The footer: where the text is from, and that nothing leaves the machine.

use yew::prelude::*;

use crate::ui::element::{holder, leaf};
use crate::ui::show::words;

/// The footer.
pub(in crate::ui) fn view() -> Html {
    holder("footer", "footer", [leaf("p", "", words().privacy), leaf("p", "", words().footer)])
}
