//! One question: its label, its control, what was understood of the answer, and what is wrong with it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::ui::element::{holder, keyed, leaf, list, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::field::{Choice, Control, Shown, Width};
use crate::ui::show::words;

/// Questions in the form's grid.
pub(super) fn fields(shown: &[Shown], send: &Callback<Msg>) -> Html {
    let field = |shown: &Shown| keyed(&shown.id, field(shown, send));
    list("div", "fields", shown.iter().map(field).collect())
}

/// A question.
fn field(shown: &Shown, send: &Callback<Msg>) -> Html {
    let class = match shown.width {
        Width::Half => "field",
        Width::Whole => "field field--whole",
        Width::Row => "field field--row",
    };
    let control = match &shown.control {
        Control::Text { mode, placeholder, calendar } => {
            let unit = if shown.unit.is_empty() {
                nothing()
            } else {
                html! { <span class="field__unit" aria-hidden="true">{ shown.unit }</span> }
            };
            let calendar = if *calendar { calendar_of(shown.place, send) } else { nothing() };
            holder("div", box_class(shown), [input(shown, mode, placeholder, send), unit, calendar])
        }
        Control::Select(choices) => holder("div", box_class(shown), [select(shown, choices, send)]),
        Control::Segments(choices) => return segments(shown, class, choices, send),
    };
    holder("div", class, [label(shown), control, help(shown)])
}

fn label(shown: &Shown) -> Html {
    let unit = if shown.unit.is_empty() { nothing() } else { leaf("span", "hidden", format!(" ({})", shown.unit)) };
    html! { <label class="field__label" for={shown.id.clone()}>{ shown.label }{ unit }</label> }
}

fn box_class(shown: &Shown) -> &'static str {
    if shown.error.is_empty() { "field__box" } else { "field__box field__box--wrong" }
}

fn input(shown: &Shown, mode: &'static str, placeholder: &'static str, send: &Callback<Msg>) -> Html {
    let place = shown.place;
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |event: KeyboardEvent| {
            // The key that ends a composition confirms the composition, not the answer; and an answer confirmed does
            // not take its reader away from the form.
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
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
            oninput={typed(place, send, Msg::Typed)} {onkeydown} {onfocus} {onblur} />
    }
}

/// What tells the page what has been typed or picked.
fn typed(place: Place, send: &Callback<Msg>, msg: fn(Place, String) -> Msg) -> Callback<InputEvent> {
    let send = send.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            send.emit(msg(place, input.value()));
        }
    })
}

/// The browser's own calendar, for pointers; with a keyboard typing the date is the shorter way.
fn calendar_of(place: Place, send: &Callback<Msg>) -> Html {
    html! {
        <span class="field__calendar" aria-hidden="true" title={words().calendar}>
            <svg viewBox="0 0 20 20" width="20" height="20"><path d="M3 5h14v12H3zM3 8h14M7 3v4M13 3v4" /></svg>
            <input type="date" class="field__calendar-input" tabindex="-1" oninput={typed(place, send, Msg::Chosen)} />
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

fn segments(shown: &Shown, class: &'static str, choices: &[Choice], send: &Callback<Msg>) -> Html {
    let inner = choices.iter().flat_map(|choice| segment(shown, choice, send)).collect();
    html! {
        <fieldset {class} id={shown.id.clone()} aria-describedby={described_by(shown)}>
            { leaf("legend", "field__label", shown.label) }
            { list("div", "segments", inner) }
            { help(shown) }
        </fieldset>
    }
}

fn segment(shown: &Shown, choice: &Choice, send: &Callback<Msg>) -> [Html; 2] {
    let (place, key) = (shown.place, choice.key);
    let id = format!("{}-{}", shown.id, if key.is_empty() { "open" } else { key });
    [
        radio("segments__radio", &id, &shown.name, key, key == shown.answer, place, send),
        html! { <label class="segments__label" for={id}>{ choice.label }</label> },
    ]
}

/// A radio button that gives a question its answer.
pub(in crate::ui) fn radio(
    class: &'static str,
    id: &str,
    name: &str,
    key: &'static str,
    checked: bool,
    place: Place,
    send: &Callback<Msg>,
) -> Html {
    let onchange = send.reform(move |_: Event| Msg::Chosen(place, key.to_owned()));
    html! {
        <input {class} type="radio" id={id.to_owned()} name={name.to_owned()} value={key} {checked} {onchange} />
    }
}

/// The hint, or what was understood, which says more; then what is wrong or suspicious.
fn help(shown: &Shown) -> Html {
    let understood = !shown.echo.is_empty();
    let said = if understood { &shown.echo } else { &shown.hint };
    let class = if understood { "field__help field__help--echo" } else { "field__help" };
    let mut parts = Vec::new();
    if shown.error.is_empty() && (shown.reserved || !said.is_empty()) {
        parts.push(remark(shown, "help", class, text(said.clone())));
    }
    if !shown.error.is_empty() {
        let inner = [leaf("span", "hidden", words().error_prefix), text(shown.error.clone())];
        parts.push(remark(shown, "error", "field__error", inner.into_iter().collect()));
    }
    if !shown.doubt.is_empty() {
        parts.push(remark(shown, "doubt", "field__doubt", text(shown.doubt.clone())));
    }
    parts.into_iter().collect()
}

fn remark(shown: &Shown, part: &'static str, class: &'static str, inner: Html) -> Html {
    html! { <p {class} id={format!("{}-{part}", shown.id)} key={part}>{ inner }</p> }
}

fn described_by(shown: &Shown) -> Option<String> {
    let helped = shown.reserved || !shown.hint.is_empty() || !shown.echo.is_empty();
    let parts = [
        (shown.error.is_empty() && helped, "help"),
        (!shown.error.is_empty(), "error"),
        (!shown.doubt.is_empty(), "doubt"),
    ];
    let ids = parts.into_iter().filter(|(there, _)| *there).map(|(_, part)| format!("{}-{part}", shown.id));
    let ids: Vec<String> = ids.collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
