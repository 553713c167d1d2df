//! Cases to start from, and what one can do with the whole form.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{button, holder, leaf, nothing, press, text};
use crate::ui::msg::Msg;
use crate::ui::presets::Preset;
use crate::ui::show::words;

/// The choice of a case to start from: which is shown untouched, and whether there is a step to take back.
pub(super) fn view(chosen: Option<Preset>, undo: bool, send: &Callback<Msg>) -> Html {
    let words = words();
    let load = {
        let send = send.clone();
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            let index = select.and_then(|select| usize::try_from(select.selected_index() - 1).ok());
            if let Some(preset) = index.and_then(|index| Preset::ALL.get(index)) {
                send.emit(Msg::Load(*preset));
            }
        })
    };
    let option = |preset: &Preset| {
        html! { <option selected={chosen == Some(*preset)}>{ name(*preset, words) }</option> }
    };
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
    html! {
        <div class={if chosen.is_some() { "start start--example" } else { "start" }}>
            { example }
            <div class="start__tools">
                <label class="start__label" for="preset">{ words.presets }</label>
                <div class="field__box start__box">
                    <select class="field__input field__input--select" id="preset" onchange={load}>
                        <option selected={chosen.is_none()}>{ words.please_choose }</option>
                        { for Preset::ALL.iter().map(option) }
                    </select>
                </div>
                { clear }
                <button class="button" type="button" aria-disabled={if undo { "false" } else { "true" }} onclick={press(send, Msg::Undo)}>
                    { words.undo }
                </button>
            </div>
        </div>
    }
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
