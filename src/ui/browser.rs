//! The browser, as far as the page needs it. Nothing here throws: what a browser denies is answered with nothing.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlTextAreaElement, Storage, Window};
use yew::Callback;

use super::msg::Msg;
use crate::engine::report::Measure;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = window, js_name = __huiqisuan_panic, catch)]
    fn panic_reporter(message: &str) -> Result<(), JsValue>;
}

/// Tells the boot script that the program has stopped; without one nobody can be told.
pub(super) fn report_panic(message: &str) {
    let _ = panic_reporter(message);
}

/// The window, if there is one.
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document in it.
pub(super) fn document() -> Option<Document> {
    window()?.document()
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

/// The address of the page, without a fragment.
pub(super) fn page() -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split_once('#').map_or(href.as_str(), |(page, _)| page).to_owned()
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What is saved under a key.
pub(super) fn read(key: &str) -> String {
    storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default()
}

/// Saves text under a key; nothing where the browser refuses.
pub(super) fn write(key: &str, text: &str) -> Option<()> {
    storage()?.set_item(key, text).ok()
}

/// Today, as the reader's clock has it.
pub(super) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
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

/// Copies text and tells whether that was done. Plain http has no clipboard of the newer kind; then text is selected
/// in an element and copied from there.
pub(super) fn copy(text: &str, within: Element, send: Callback<Msg>) {
    let Some(promise) = write_to_clipboard(text) else {
        return send.emit(Msg::Copied(copy_selected(text, &within).is_some()));
    };
    let text = text.to_owned();
    let refused = Closure::once_into_js(move |_: JsValue| {
        send.emit(Msg::Copied(copy_selected(&text, &within).is_some()));
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
fn copy_selected(text: &str, within: &Element) -> Option<()> {
    let document = document()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("hidden");
    within.append_child(&area).ok()?;
    area.select();
    let done = method(&document, "execCommand").and_then(|copy| copy.call1(&document, &JsValue::from_str("copy")).ok());
    area.remove();
    done?.as_bool().filter(|done| *done).map(|_| ())
}
