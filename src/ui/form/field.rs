//! One question: its label, its control, what was understood of the answer, and what is wrong with it.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{Element, Read, classed, element, group, holder, leaf, list, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::field::{Choice, Control, Shown, Width};

/// Questions in the form's grid.
pub(super) fn fields(words: &'static PageText, shown: &[Shown], send: &Callback<Msg>) -> Html {
    list("div", "fields", shown.iter().map(|shown| field(words, shown, send)).collect())
}

/// A question.
fn field(words: &'static PageText, shown: &Shown, send: &Callback<Msg>) -> Html {
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
                element("span", &["class", "aria-hidden"]).is("field__unit").is("true").text(shown.unit).done()
            };
            let calendar = if *calendar { calendar_of(words, shown.place, send) } else { nothing() };
            holder("div", box_class(shown), [input(shown, mode, placeholder, send), unit, calendar])
        }
        Control::Select(choices) => holder("div", box_class(shown), [select(shown, choices, send)]),
        Control::Segments(choices) => return segments(words, shown, class, choices, send),
    };
    classed("div", class).key(&shown.id).with(label(shown)).with(control).with(help(words, shown)).done()
}

fn label(shown: &Shown) -> Html {
    let unit = if shown.unit.is_empty() { nothing() } else { leaf("span", "hidden", format!(" ({})", shown.unit)) };
    let label = element("label", &["class", "for"]).is("field__label").set(shown.id.clone());
    label.text(shown.label).with(unit).done()
}

fn box_class(shown: &Shown) -> &'static str {
    if shown.error.is_empty() { "field__box" } else { "field__box field__box--wrong" }
}

fn input(shown: &Shown, mode: &'static str, placeholder: &'static str, send: &Callback<Msg>) -> Html {
    let place = shown.place;
    let names = &[
        "class",
        "type",
        "autocomplete",
        "autocapitalize",
        "spellcheck",
        "inputmode",
        "placeholder",
        "id",
        "name",
        "aria-describedby",
        "aria-invalid",
    ];
    let input = element("input", names).is("field__input").is("text").is("off").is("off").is("false");
    let input = input.is(mode).is(placeholder).set(shown.id.clone()).set(shown.name.clone());
    described(input, shown)
        .when(!shown.error.is_empty(), "true")
        .value(shown.answer.clone().into())
        .on("input", Read::Text, send, Msg::Typed(place, String::new()))
        .on("keydown", Read::Enter, send, Msg::Confirmed(place))
        .on("focus", Read::Happened, send, Msg::Entered(place))
        .on("blur", Read::Happened, send, Msg::Left(place))
        .done()
}

/// The browser's own calendar, for pointers; with a keyboard typing the date is the shorter way.
fn calendar_of(words: &'static PageText, place: Place, send: &Callback<Msg>) -> Html {
    let outline = element("path", &["d"]).is("M3 5h14v12H3zM3 8h14M7 3v4M13 3v4").done();
    let picture =
        element("svg", &["viewBox", "width", "height"]).is("0 0 20 20").is("20").is("20").with(outline).done();
    let input = element("input", &["class", "type", "tabindex"]).is("field__calendar-input").is("date").is("-1");
    let input = input.on("input", Read::Text, send, Msg::Chosen(place, String::new())).done();
    let calendar = element("span", &["class", "aria-hidden", "title"]).is("field__calendar").is("true");
    calendar.is(words.calendar).with(picture).with(input).done()
}

fn select(shown: &Shown, choices: &[Choice], send: &Callback<Msg>) -> Html {
    let option = |choice: &Choice| {
        let option = element("option", &["value", "selected"]).is(choice.key);
        option.when(choice.key == shown.answer, "selected").text(choice.label).done()
    };
    let select =
        element("select", &["class", "id", "name", "aria-describedby"]).is("field__input field__input--select");
    described(select.set(shown.id.clone()).set(shown.name.clone()), shown)
        .on("change", Read::Choice, send, Msg::Chosen(shown.place, String::new()))
        .all(choices.iter().map(option).collect())
        .done()
}

fn segments(
    words: &'static PageText,
    shown: &Shown,
    class: &'static str,
    choices: &[Choice],
    send: &Callback<Msg>,
) -> Html {
    let mut inner = Vec::new();
    choices.iter().for_each(|choice| segment(shown, choice, send, &mut inner));
    let fieldset = element("fieldset", &["class", "id", "aria-describedby"]).key(&shown.id).is(class);
    described(fieldset.set(shown.id.clone()), shown)
        .with(leaf("legend", "field__label", shown.label))
        .with(list("div", "segments", inner))
        .with(help(words, shown))
        .done()
}

fn segment(shown: &Shown, choice: &Choice, send: &Callback<Msg>, inner: &mut Vec<Html>) {
    let (place, key) = (shown.place, choice.key);
    let id = format!("{}-{}", shown.id, if key.is_empty() { "open" } else { key });
    let label = element("label", &["class", "for"]).is("segments__label").set(id.clone()).text(choice.label);
    let chosen = Msg::Chosen(place, key.to_owned());
    inner.push(radio("segments__radio", id, &shown.name, key, key == shown.answer, send, chosen));
    inner.push(label.done());
}

/// A radio button, and what pressing it does.
pub(in crate::ui) fn radio(
    class: &'static str,
    id: String,
    name: &str,
    key: &'static str,
    checked: bool,
    send: &Callback<Msg>,
    msg: Msg,
) -> Html {
    element("input", &["class", "type", "id", "name"])
        .is(class)
        .is("radio")
        .set(id)
        .set(name.to_owned())
        .value(key.into())
        .checked(checked)
        .on("change", Read::Happened, send, msg)
        .done()
}

/// The hint, or what was understood, which says more; then what is wrong or suspicious.
fn help(words: &'static PageText, shown: &Shown) -> Html {
    let understood = !shown.echo.is_empty();
    let said = if understood { &shown.echo } else { &shown.hint };
    let class = if understood { "field__help field__help--echo" } else { "field__help" };
    let mut parts = Vec::new();
    if shown.error.is_empty() && (shown.reserved || !said.is_empty()) {
        parts.push(remark(shown, "help", class, text(said.clone())));
    }
    if !shown.error.is_empty() {
        let inner = [leaf("span", "hidden", words.error_prefix), text(shown.error.clone())];
        parts.push(remark(shown, "error", "field__error", group(Vec::from(inner))));
    }
    if !shown.doubt.is_empty() {
        parts.push(remark(shown, "doubt", "field__doubt", text(shown.doubt.clone())));
    }
    group(parts)
}

fn remark(shown: &Shown, part: &'static str, class: &'static str, inner: Html) -> Html {
    element("p", &["class", "id"]).key(part).is(class).set(format!("{}-{part}", shown.id)).with(inner).done()
}

/// Names what describes a question, in the next attribute.
fn described(element: Element, shown: &Shown) -> Element {
    let helped = shown.reserved || !shown.hint.is_empty() || !shown.echo.is_empty();
    let parts = [
        (shown.error.is_empty() && helped, "help"),
        (!shown.error.is_empty(), "error"),
        (!shown.doubt.is_empty(), "doubt"),
    ];
    let ids = parts.into_iter().filter(|(there, _)| *there).map(|(_, part)| format!("{}-{part}", shown.id));
    let ids: Vec<String> = ids.collect();
    if ids.is_empty() { element.without() } else { element.set(ids.join(" ")) }
}
