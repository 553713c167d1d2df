//! The browser, as far as the page needs it. Nothing here throws: what a browser denies is answered with nothing.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, HtmlTextAreaElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition, Storage, Window,
};
use yew::Callback;

use super::msg::{Look, Msg, Theme};
use crate::engine::report::Measure;
use crate::text::Language;

/// The key under which the answers are saved, as a link.
const ANSWERS: &str = "huiqisuan/1";
/// The key under which the look is saved.
const LOOK: &str = "huiqisuan/look";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = window, js_name = __huiqisuan_panic, catch)]
    fn panic_reporter(message: &str) -> Result<(), JsValue>;
}

/// Tells the boot script that the program has stopped; without one nobody can be told.
pub(super) fn report_panic(message: &str) {
    let _ = panic_reporter(message);
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The element the page is mounted on.
pub(super) fn root() -> Option<Element> {
    element("root")
}

/// Says on the document that the page can be used.
pub(super) fn mark_ready() {
    set_attribute("data-ready", Some(""));
}

fn set_attribute(name: &str, value: Option<&str>) {
    let Some(page) = document().and_then(|document| document.document_element()) else { return };
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// Says on the document which language it is in, and its title.
pub(super) fn entitle(language: Language, title: &str) {
    set_attribute("lang", Some(language.tag()));
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether there is room for form and result beside each other.
pub(super) fn is_wide() -> bool {
    let query = window().and_then(|window| window.match_media("(min-width: 900px)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// The fragment of the address, without its sign.
pub(super) fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The measure that the address asks for, as the library's links do: `?measure=bondSubsidy`.
pub(super) fn sought() -> Option<Measure> {
    let asked = window()?.location().search().ok()?;
    let key = asked.strip_prefix("?measure=")?;
    Measure::ALL.iter().copied().find(|measure| measure.key() == key)
}

/// Shows the link in the address without adding to the history.
pub(super) fn show_fragment(link: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{link}")));
    }
}

/// The address that opens this link.
pub(super) fn address(link: &str) -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split_once('#').map_or(href.as_str(), |(page, _)| page);
    format!("{page}#{link}")
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn read(key: &str) -> String {
    storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default()
}

fn write(key: &str, text: &str) -> Option<()> {
    storage()?.set_item(key, text).ok()
}

/// The answers saved.
pub(super) fn stored() -> String {
    read(ANSWERS)
}

/// Saves the answers; nothing where the browser refuses.
pub(super) fn store(link: &str) -> Option<()> {
    write(ANSWERS, link)
}

/// The look saved.
pub(super) fn stored_look() -> Look {
    Look::read(&read(LOOK))
}

/// Saves the look; nothing where the browser refuses.
pub(super) fn store_look(look: Look) -> Option<()> {
    write(LOOK, &look.write())
}

/// Shows the look.
pub(super) fn apply_look(look: Look) {
    set_attribute("data-theme", (look.theme != Theme::System).then(|| look.theme.key()));
    set_attribute("data-elder", look.elder.then_some(""));
}

/// Today, as the reader's clock has it.
pub(super) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Brings a question into view and gives it the focus: its label first, since the label says what is asked.
pub(super) fn focus(id: &str) {
    let Some(found) = element(id) else { return };
    let label = found.closest(".field").ok().flatten().unwrap_or_else(|| found.clone());
    scroll(&label, ScrollLogicalPosition::Center);
    let inner = if found.tag_name() == "FIELDSET" {
        found.query_selector("input:checked, input").ok().flatten().unwrap_or(found)
    } else {
        found
    };
    focus_still(inner);
}

/// Gives the element the focus if nothing has it, as when a button went away under the finger.
pub(super) fn keep_focus(id: &str) {
    let active = document().and_then(|document| document.active_element());
    if active.is_none_or(|active| active.tag_name() == "BODY") {
        element(id).into_iter().for_each(focus_still);
    }
}

fn focus_still(found: Element) {
    if let Ok(found) = found.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.focus_with_options(&options);
    }
}

/// Brings a part of the page into view and moves the focus to it.
pub(super) fn scroll_to(id: &str) {
    let Some(found) = element(id) else { return };
    scroll(&found, ScrollLogicalPosition::Start);
    if let Ok(found) = found.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.focus_with_options(&options);
    }
}

fn scroll(element: &Element, to: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(to);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Opens the browser's dialogue for printing, where there is one.
pub(super) fn print() {
    if let Some(window) = window() {
        let _ = method(&window, "print").and_then(|print| print.call0(&window).ok());
    }
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}

/// Copies text and tells whether that was done. Plain http has no clipboard of the newer kind.
pub(super) fn copy(text: &str, send: Callback<Msg>) {
    let done = || send.emit(Msg::Copied(copy_selected(text).is_some()));
    let Some(promise) = write_to_clipboard(text) else { return done() };
    let (text, failed) = (text.to_owned(), send.clone());
    let refused = Closure::once_into_js(move |_: JsValue| {
        failed.emit(Msg::Copied(copy_selected(&text).is_some()));
    });
    if let Some(catch) = method(&promise, "catch") {
        let _ = catch.call1(&promise, &refused);
    }
}

fn write_to_clipboard(text: &str) -> Option<Promise> {
    let navigator = window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let write = method(&clipboard, "writeText")?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}

/// Copies by selecting text in the page, as browsers have long allowed.
fn copy_selected(text: &str) -> Option<()> {
    let document = document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("hidden");
    document.body()?.append_child(&area).ok()?;
    area.select();
    let done = method(&document, "execCommand").and_then(|copy| copy.call1(&document, &JsValue::from_str("copy")).ok());
    area.remove();
    done?.as_bool().filter(|done| *done).map(|_| ())
}

/// What the page listens to beside its own elements; dropping it ends that.
pub(super) struct Listeners(#[allow(dead_code, reason = "each ends when it is dropped")] Vec<EventListener>);

/// Listens for composition, the keyboard, the address, and printing.
pub(super) fn listen(send: &Callback<Msg>) -> Listeners {
    let (Some(window), Some(document)) = (window(), document()) else { return Listeners(Vec::new()) };
    let tell = |target: &web_sys::EventTarget, event: &'static str, msg: Msg| {
        let send = send.clone();
        EventListener::new(target, event, move |_| send.emit(msg.clone()))
    };
    let keys = {
        let send = send.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, "keydown", options, move |event| {
            if is_undo(event) {
                event.prevent_default();
                send.emit(Msg::Undo);
            }
        })
    };
    let address = {
        let send = send.clone();
        EventListener::new(&window, "hashchange", move |_| send.emit(Msg::Navigated(fragment())))
    };
    Listeners(vec![
        tell(&document, "compositionstart", Msg::Composing(true)),
        tell(&document, "compositionend", Msg::Composing(false)),
        tell(&window, "beforeprint", Msg::Printing(true)),
        tell(&window, "afterprint", Msg::Printing(false)),
        tell(&window, "pagehide", Msg::Leaving),
        keys,
        address,
    ])
}

/// Whether a key asks for the last step to be taken back, outside of text, which has an undo of its own.
fn is_undo(event: &web_sys::Event) -> bool {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return false };
    let held = (key.ctrl_key() || key.meta_key()) && !key.shift_key() && !key.alt_key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let in_text = target.is_some_and(|target| target.matches("input[type=text], textarea").unwrap_or(false));
    held && !in_text && key.key().eq_ignore_ascii_case("z")
}
