//! The header: the name, and how the page looks.

use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::{Look, Msg, Theme};
use crate::ui::show::words;

/// The header.
#[component]
pub(in crate::ui) fn Header(props: &Props<Look>) -> Html {
    let Props { shown: look, send } = props;
    let words = words();
    let theme = match look.theme {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    };
    html! {
        <header class="header">
            <div class="header__bar">
                <h1 class="header__name">{ words.name }</h1>
                <p class="header__about">{ words.about }</p>
                <div class="header__tools" role="group" aria-label={words.tools}>
                    <button class="button button--quiet" type="button" onclick={send.reform(|_| Msg::NextTheme)}>
                        { theme }
                    </button>
                    <button class="button button--quiet" type="button" onclick={send.reform(|_| Msg::ToggleElder)}>
                        { if look.elder { words.elder_off } else { words.elder_on } }
                    </button>
                </div>
            </div>
        </header>
    }
}
