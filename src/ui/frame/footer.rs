//! The footer: where the text is from, and that nothing leaves the machine.

use yew::prelude::*;

use crate::ui::show::words;

/// The footer.
#[component]
pub(in crate::ui) fn Footer() -> Html {
    html! {
        <footer class="footer">
            <p>{ words().privacy }</p>
            <p>{ words().footer }</p>
        </footer>
    }
}
