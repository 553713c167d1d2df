//! The header: the name, and how the page looks.

use yew::prelude::*;

use super::notices::basis;
use crate::text::page::PageText;
use crate::ui::element::{Read, button, element, holder, leaf};
use crate::ui::msg::{Look, Msg, Size, Theme};

/// The header.
pub(in crate::ui) fn view(words: &'static PageText, look: Look, send: &Callback<Msg>) -> Html {
    let theme = match look.theme {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    };
    let elder = if look.size.is_elder() { words.elder_off } else { words.elder_on };
    let language = element("button", &["class", "type", "lang"]).is("button button--quiet").is("button");
    let language = language.is(look.language.other().tag()).on("click", Read::Happened, send, Msg::NextLanguage);
    let mut buttons = vec![
        language.text(words.other_language).done(),
        button("button button--quiet", theme, send, Msg::NextTheme),
        button("button button--quiet", elder, send, Msg::ToggleElder),
    ];
    if look.size.is_elder() {
        let size = if look.size == Size::Large { words.larger } else { words.smaller };
        buttons.push(button("button button--quiet", size, send, Msg::NextSize));
        // web/aids/aloud.js shows it where the browser can read aloud, and hears it.
        let aloud = element("button", &["class", "type", "aria-pressed"]).is("button button--quiet aloud").is("button");
        buttons.push(aloud.is("false").text(words.read_aloud).done());
    }
    let tools = element("div", &["class", "role", "aria-label"]).is("header__tools").is("group").is(words.tools);
    let bar =
        [leaf("h1", "header__name", words.name), leaf("p", "header__about", words.about), tools.all(buttons).done()];
    holder("header", "header", [holder("div", "header__bar", bar), basis(words)])
}
