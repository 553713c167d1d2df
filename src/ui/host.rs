//! Where the page is mounted, and what of its surroundings is its own.
//!
//! By itself the page has the whole document: address, storage, look. As a guest, in a frame or in an element of
//! somebody else's page, it touches nothing but the element it was given, and hears and tells by that element's events:
//! `huiqi-open` (a link to show) and `huiqi-end` come in, `huiqi-ready`, `huiqi-change` (what the result is) and
//! `huiqi-reveal` (from the part to be brought into view) go out. None of them leaves a shadow root by itself.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Element, Event, EventTarget, FocusOptions, HtmlElement, KeyboardEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::Callback;

use super::browser;
use super::msg::{Look, Msg, Theme};
use crate::engine::report::Measure;
use crate::text::Language;

/// The key under which the answers are saved, as a link.
const ANSWERS: &str = "huiqisuan/1";
/// The key under which the look is saved.
const LOOK: &str = "huiqisuan/look";

/// The element the page is mounted on, and whose guest it is.
#[derive(Clone, Debug)]
pub struct Host {
    root: Element,
    guest: Option<Guest>,
}

/// What a guest is given in place of what it must not touch.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The address of the calculator itself, where its links lead.
    pub home: String,
    /// The link to show first; none for the example.
    pub link: String,
    /// The key under which answers are saved, if the host wants that.
    pub key: Option<String>,
}

impl Host {
    /// The page on this element: by itself, or as a guest.
    pub const fn new(root: Element, guest: Option<Guest>) -> Host {
        Host { root, guest }
    }

    /// The element the page is mounted on.
    pub(super) fn root(&self) -> Element {
        self.root.clone()
    }

    /// Where the calculator itself is found, for a guest.
    pub(super) fn home(&self) -> Option<&str> {
        self.guest.as_ref().map(|guest| guest.home.as_str())
    }

    /// Whether nothing else is in the document, so that printing it prints this page.
    pub(super) fn has_document(&self) -> bool {
        browser::document().is_some_and(|document| document.contains(Some(&self.root)))
    }

    /// Whether there is room for form and result beside each other.
    pub(super) fn is_wide(&self) -> bool {
        self.root.client_width() >= 900
    }

    /// Says that the page can be used.
    pub(super) fn mark_ready(&self) {
        let _ = self.marked().map(|marked| marked.set_attribute("data-ready", ""));
        if self.guest.is_some() {
            tell(&self.root, "huiqi-ready", &JsValue::NULL);
        }
    }

    /// Tells the host what the result is.
    pub(super) fn tell_result(&self, told: &str) {
        tell(&self.root, "huiqi-change", &JsValue::from_str(told));
    }

    /// The element that says of the page how it is.
    fn marked(&self) -> Option<Element> {
        if self.has_document() { browser::document()?.document_element() } else { Some(self.root()) }
    }

    fn element(&self, id: &str) -> Option<Element> {
        self.root.query_selector(&format!("[id=\"{id}\"]")).ok().flatten()
    }

    /// The link that the page is opened with.
    pub(super) fn link(&self) -> String {
        self.guest.as_ref().map_or_else(browser::fragment, |guest| guest.link.clone())
    }

    /// The measure that the address asks for.
    pub(super) fn sought(&self) -> Option<Measure> {
        if self.guest.is_some() { None } else { browser::sought() }
    }

    /// Whether the address is the page's own.
    pub(super) const fn has_address(&self) -> bool {
        self.guest.is_none()
    }

    /// The address that opens this link. Brackets are escaped: what finds addresses in a message, or in a QR code, may end
    /// one at a bracket.
    pub(super) fn address(&self, link: &str) -> String {
        let link = link.replace('[', "%5B").replace(']', "%5D");
        let home = self.home().map_or_else(browser::page, str::to_owned);
        format!("{home}#{link}")
    }

    fn key(&self) -> Option<&str> {
        self.guest.as_ref().map_or(Some(ANSWERS), |guest| guest.key.as_deref())
    }

    /// The answers saved.
    pub(super) fn stored(&self) -> String {
        self.key().map(browser::read).unwrap_or_default()
    }

    /// Saves the answers, where that is wanted; nothing where the browser refuses.
    pub(super) fn store(&self, link: &str) -> Option<()> {
        self.key().map_or(Some(()), |key| browser::write(key, link))
    }

    /// The look saved. A guest looks as its host says, and speaks the language it is marked with.
    pub(super) fn stored_look(&self) -> Look {
        let guest = self.marked().filter(|_| self.guest.is_some());
        let said = guest.map(|marked| marked.get_attribute("lang").unwrap_or_default());
        Look::read(&said.unwrap_or_else(|| browser::read(LOOK)))
    }

    /// Saves the look; nothing where the browser refuses.
    pub(super) fn store_look(&self, look: Look) -> Option<()> {
        browser::write(LOOK, &look.write())
    }

    /// Shows the look.
    pub(super) fn apply_look(&self, look: Look) {
        let Some(page) = self.marked().filter(|_| self.guest.is_none()) else { return };
        let set = |name, value: Option<&str>| match value {
            Some(value) => page.set_attribute(name, value),
            None => page.remove_attribute(name),
        };
        let _ = set("data-theme", (look.theme != Theme::System).then(|| look.theme.key()));
        let _ = set("data-elder", look.size.mark());
    }

    /// Says which language the page is in, and what a document of its own is called.
    pub(super) fn entitle(&self, language: Language, title: &str) {
        let _ = self.marked().map(|marked| marked.set_attribute("lang", language.tag()));
        if let Some(document) = browser::document().filter(|_| self.guest.is_none()) {
            document.set_title(title);
        }
    }

    /// Brings a question into view and gives it the focus: its label first, since the label says what is asked.
    pub(super) fn focus(&self, id: &str) {
        let Some(found) = self.element(id) else { return };
        let label = found.closest(".field").ok().flatten().unwrap_or_else(|| found.clone());
        self.reveal(&label, ScrollLogicalPosition::Center);
        let inner = if found.tag_name() == "FIELDSET" {
            found.query_selector("input:checked, input").ok().flatten().unwrap_or(found)
        } else {
            found
        };
        focus_still(inner);
    }

    /// Gives the element the focus if nothing has it, as when a button went away under the finger.
    pub(super) fn keep_focus(&self, id: &str) {
        let active = browser::document().and_then(|document| document.active_element());
        if active.is_none_or(|active| active.tag_name() == "BODY") {
            self.element(id).into_iter().for_each(focus_still);
        }
    }

    /// Brings a part of the page into view and moves the focus to it.
    pub(super) fn scroll_to(&self, id: &str) {
        let Some(found) = self.element(id) else { return };
        self.reveal(&found, ScrollLogicalPosition::Start);
        focus_still(found);
    }

    /// A frame as high as its page cannot scroll itself, so a guest asks besides.
    fn reveal(&self, element: &Element, to: ScrollLogicalPosition) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(to);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        if self.guest.is_some() {
            tell(element, "huiqi-reveal", &JsValue::NULL);
        }
    }

    /// Copies text and tells whether that was done.
    pub(super) fn copy(&self, text: &str, send: Callback<Msg>) {
        browser::copy(text, self.root(), send);
    }

    /// Listens to what the page listens to beside its own elements: composition, the keyboard, the address or the host,
    /// printing.
    pub(super) fn listen(&self, send: &Callback<Msg>) -> Listeners {
        let (Some(window), Some(document)) = (browser::window(), browser::document()) else {
            return Listeners(Vec::new());
        };
        let hear = |target: &EventTarget, event: &'static str, read: fn(&Event) -> Option<Msg>| {
            let send = send.clone();
            EventListener::new_with_options(
                target,
                event,
                EventListenerOptions::enable_prevent_default(),
                move |event| {
                    read(event).into_iter().for_each(|msg| send.emit(msg));
                },
            )
        };
        let own: &EventTarget = if self.guest.is_some() { &self.root } else { &document };
        let mut heard = vec![
            hear(own, "compositionstart", |_| Some(Msg::Composing(true))),
            hear(own, "compositionend", |_| Some(Msg::Composing(false))),
            hear(own, "keydown", undo),
            // Phones close a page that is out of sight without another word.
            hear(&window, "visibilitychange", |_| Some(Msg::Leaving)),
        ];
        if self.has_document() {
            heard.push(hear(own, "keydown", print));
            heard.push(hear(&window, "beforeprint", |_| Some(Msg::Printing(true))));
            heard.push(hear(&window, "afterprint", |_| Some(Msg::Printing(false))));
        }
        heard.push(if self.guest.is_some() {
            hear(own, "huiqi-open", opened)
        } else {
            hear(&window, "hashchange", |_| Some(Msg::Navigated(browser::fragment())))
        });
        Listeners(heard)
    }

    /// Does this once, when the host has no more use for its guest.
    pub(super) fn at_end(&self, end: impl FnOnce() + 'static) {
        if self.guest.is_some() {
            EventListener::once(&self.root, "huiqi-end", move |_| end()).forget();
        }
    }
}

/// What the page listens to; dropping it ends that.
pub(super) struct Listeners(#[allow(dead_code, reason = "each ends when it is dropped")] Vec<EventListener>);

fn focus_still(found: Element) {
    if let Ok(found) = found.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.focus_with_options(&options);
    }
}

fn tell(from: &Element, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = from.dispatch_event(&event);
    }
}

/// The link that a host wants shown.
fn opened(event: &Event) -> Option<Msg> {
    Reflect::get(event, &JsValue::from_str("detail")).ok()?.as_string().map(Msg::Open)
}

/// Whether a key asks for the last step to be taken back, outside of text, which has an undo of its own.
fn undo(event: &Event) -> Option<Msg> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let in_text = target.is_some_and(|target| target.matches("input[type=text], textarea").unwrap_or(false));
    if in_text { None } else { taken(event, "z", Msg::Undo) }
}

/// Firefox copies the page for the printer before the sheet could be drawn, so the sheet is drawn first.
fn print(event: &Event) -> Option<Msg> {
    taken(event, "p", Msg::Print)
}

/// What a letter pressed with Control or Command does instead of what the browser would do.
fn taken(event: &Event, letter: &str, msg: Msg) -> Option<Msg> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let held = (key.ctrl_key() || key.meta_key()) && !key.shift_key() && !key.alt_key();
    (held && key.key().eq_ignore_ascii_case(letter)).then(|| {
        event.prevent_default();
        msg
    })
}
