//! One question: its label, its control, what was understood of the answer, and what is wrong with it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::show::field::{Choice, Control, Shown, Width};
use crate::ui::show::words;

/// Questions in the form's grid.
pub(super) fn fields(shown: &[Shown], send: &Callback<Msg>) -> Html {
    let field = |field: &Shown| html! { <Field key={field.id.clone()} shown={field.clone()} {send} /> };
    html! { <div class="fields">{ for shown.iter().map(field) }</div> }
}

/// A question.
#[component]
fn Field(props: &Props<Shown>) -> Html {
    let Props { shown, send } = props;
    let class = match shown.width {
        Width::Half => "field",
        Width::Whole => "field field--whole",
        Width::Row => "field field--row",
    };
    match &shown.control {
        Control::Text { mode, placeholder, calendar } => html! {
            <div {class}>
                { label(shown) }
                <div class={box_class(shown)}>
                    { input(shown, mode, placeholder, send) }
                    if !shown.unit.is_empty() {
                        <span class="field__unit" aria-hidden="true">{ shown.unit }</span>
                    }
                    if *calendar {
                        { calendar_of(shown, send) }
                    }
                </div>
                { help(shown) }
            </div>
        },
        Control::Select(choices) => html! {
            <div {class}>
                { label(shown) }
                <div class={box_class(shown)}>{ select(shown, choices, send) }</div>
                { help(shown) }
            </div>
        },
        Control::Segments(choices) => html! {
            <fieldset {class} id={shown.id.clone()} aria-describedby={described_by(shown)}>
                <legend class="field__label">{ shown.label }</legend>
                <div class="segments">{ for choices.iter().map(|choice| segment(shown, choice, send)) }</div>
                { help(shown) }
            </fieldset>
        },
    }
}

fn label(shown: &Shown) -> Html {
    html! {
        <label class="field__label" for={shown.id.clone()}>
            { shown.label }
            if !shown.unit.is_empty() {
                <span class="hidden">{ format!("({})", shown.unit) }</span>
            }
        </label>
    }
}

fn box_class(shown: &Shown) -> &'static str {
    if shown.error.is_empty() { "field__box" } else { "field__box field__box--wrong" }
}

fn input(shown: &Shown, mode: &'static str, placeholder: &'static str, send: &Callback<Msg>) -> Html {
    let place = shown.place;
    let oninput = {
        let send = send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                send.emit(Msg::Typed(place, input.value()));
            }
        })
    };
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |event: KeyboardEvent| {
            // The key that ends a composition confirms the composition, not the answer.
            if event.key() == "Enter" && !event.is_composing() {
                send.emit(Msg::Confirmed(place));
            }
        })
    };
    let onfocus = send.reform(move |_: FocusEvent| Msg::Entered(place));
    let onblur = send.reform(move |_: FocusEvent| Msg::Left(place));
    html! {
        <input class="field__input" type="text" id={shown.id.clone()} name={shown.name.clone()} inputmode={mode}
            autocomplete="off" autocapitalize="off" spellcheck="false" {placeholder} value={shown.answer.clone()}
            aria-describedby={described_by(shown)} aria-invalid={(!shown.error.is_empty()).then_some("true")}
            {oninput} {onkeydown} {onfocus} {onblur} />
    }
}

/// The browser's own calendar, for pointers; with a keyboard typing the date is the shorter way.
fn calendar_of(shown: &Shown, send: &Callback<Msg>) -> Html {
    let place = shown.place;
    let send = send.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            send.emit(Msg::Chosen(place, input.value()));
        }
    });
    html! {
        <span class="field__calendar" aria-hidden="true" title={words().calendar}>
            <svg viewBox="0 0 20 20" width="20" height="20"><path d="M3 5h14v12H3zM3 8h14M7 3v4M13 3v4" /></svg>
            <input type="date" class="field__calendar-input" tabindex="-1" {oninput} />
        </span>
    }
}

fn select(shown: &Shown, choices: &[Choice], send: &Callback<Msg>) -> Html {
    let place = shown.place;
    let send = send.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            send.emit(Msg::Chosen(place, select.value()));
        }
    });
    let option = |choice: &Choice| {
        let selected = choice.key == shown.answer;
        html! { <option value={choice.key} {selected}>{ choice.label }</option> }
    };
    html! {
        <select class="field__input field__input--select" id={shown.id.clone()} name={shown.name.clone()}
            aria-describedby={described_by(shown)} {onchange}>
            { for choices.iter().map(option) }
        </select>
    }
}

fn segment(shown: &Shown, choice: &Choice, send: &Callback<Msg>) -> Html {
    let (place, key) = (shown.place, choice.key);
    let id = format!("{}-{}", shown.id, if key.is_empty() { "open" } else { key });
    let onchange = send.reform(move |_: Event| Msg::Chosen(place, key.to_owned()));
    html! {
        <>
            <input class="segments__radio" type="radio" id={id.clone()} name={shown.name.clone()} value={key}
                checked={key == shown.answer} {onchange} />
            <label class="segments__label" for={id}>{ choice.label }</label>
        </>
    }
}

/// The hint, or what was understood, which says more; then what is wrong or suspicious.
fn help(shown: &Shown) -> Html {
    let understood = !shown.echo.is_empty();
    let said = if understood { &shown.echo } else { &shown.hint };
    let typed = matches!(shown.control, Control::Text { .. });
    html! {
        <>
            // A typed answer has a line for what was understood, so that nothing moves when it appears.
            if shown.error.is_empty() && (typed || !said.is_empty()) {
                <p class={if understood { "field__help field__help--echo" } else { "field__help" }}
                    id={format!("{}-help", shown.id)}>{ said.clone() }</p>
            }
            if !shown.error.is_empty() {
                <p class="field__error" id={format!("{}-error", shown.id)}>
                    <span class="hidden">{ words().error_prefix }</span>{ shown.error.clone() }
                </p>
            }
            if !shown.doubt.is_empty() {
                <p class="field__doubt" id={format!("{}-doubt", shown.id)}>{ shown.doubt.clone() }</p>
            }
        </>
    }
}

fn described_by(shown: &Shown) -> Option<String> {
    let typed = matches!(shown.control, Control::Text { .. });
    let helped = typed || !shown.hint.is_empty() || !shown.echo.is_empty();
    let parts = [
        (shown.error.is_empty() && helped, "help"),
        (!shown.error.is_empty(), "error"),
        (!shown.doubt.is_empty(), "doubt"),
    ];
    let ids = parts.into_iter().filter(|(there, _)| *there).map(|(_, part)| format!("{}-{part}", shown.id));
    let ids: Vec<String> = ids.collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
