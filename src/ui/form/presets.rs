//! Cases to start from, and what one can do with the whole form.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{Read, button, element, holder, leaf, nothing, text, truth};
use crate::ui::msg::Msg;
use crate::ui::presets::Preset;

/// The choice of a case to start from: which is shown untouched, and whether there is a step to take back.
pub(super) fn view(words: &'static PageText, chosen: Option<Preset>, undo: bool, send: &Callback<Msg>) -> Html {
    let example = if chosen.is_some() {
        let mark = leaf("b", "start__mark", words.example_is);
        holder("p", "start__example", [mark, text(words.example_means)])
    } else {
        nothing()
    };
    let clear = match chosen {
        Some(_) => button("button button--first", words.start_own, send, Msg::Clear),
        None => button("button", words.clear, send, Msg::Clear),
    };
    let option = |name: &'static str, selected: bool| {
        element("option", &["selected"]).when(selected, "selected").text(name).done()
    };
    let mut options = vec![option(words.please_choose, chosen.is_none())];
    options.extend(Preset::ALL.iter().map(|preset| option(name(*preset, words), chosen == Some(*preset))));
    let select = element("select", &["class", "id"]).is("field__input field__input--select").is("preset");
    let select = select.on("change", Read::Case, send, Msg::Clear);
    let back = element("button", &["class", "type", "aria-disabled"]).is("button").is("button").is(truth(!undo));
    let tools = [
        element("label", &["class", "for"]).is("start__label").is("preset").text(words.presets).done(),
        holder("div", "field__box start__box", [select.all(options).done()]),
        clear,
        back.on("click", Read::Happened, send, Msg::Undo).text(words.undo).done(),
    ];
    let class = if chosen.is_some() { "start start--example" } else { "start" };
    holder("div", class, [example, holder("div", "start__tools", tools)])
}

fn name(preset: Preset, words: &PageText) -> &'static str {
    match preset {
        Preset::Example => words.preset_example,
        Preset::Guaranteed => words.preset_guaranteed,
        Preset::FirstLoan => words.preset_first_loan,
        Preset::Bridge => words.preset_bridge,
        Preset::ScaleUp => words.preset_scale_up,
        Preset::Medium => words.preset_medium,
    }
}
