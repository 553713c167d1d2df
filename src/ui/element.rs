//! How elements are made: by functions, once for all, since what a macro spells out at every place every reader has
//! to load.

use std::borrow::Cow;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText};

use super::msg::Msg;
use super::presets::Preset;
use crate::text::Language;

/// An element in the making: its attributes are given in the order of their names.
pub(super) struct Element(Box<Draft>);

struct Draft {
    tag: VTag,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    inner: Vec<Html>,
}

/// Begins an element with attributes of these names.
pub(super) fn element(tag: &'static str, names: &'static [&'static str]) -> Element {
    Element(Box::new(Draft { tag: VTag::new(tag), names, values: Vec::new(), inner: Vec::new() }))
}

impl Element {
    /// Gives the next attribute one of the program's own words.
    pub(super) fn is(mut self, value: &'static str) -> Element {
        self.0.values.push(Some(AttributeOrProperty::Static(value)));
        self
    }

    /// Gives the next attribute a text.
    pub(super) fn set(mut self, value: String) -> Element {
        self.0.values.push(Some(AttributeOrProperty::Attribute(value.into())));
        self
    }

    /// Gives the next attribute this word if it applies, and leaves it out otherwise.
    pub(super) fn when(self, applies: bool, value: &'static str) -> Element {
        if applies { self.is(value) } else { self.without() }
    }

    /// Leaves the next attribute out.
    pub(super) fn without(mut self) -> Element {
        self.0.values.push(None);
        self
    }

    /// What stands in an input.
    pub(super) fn value(mut self, value: AttrValue) -> Element {
        self.0.tag.set_value(value);
        self
    }

    /// Whether a radio button is pressed.
    pub(super) fn checked(mut self, checked: bool) -> Element {
        self.0.tag.set_checked(checked);
        self
    }

    /// Tells it from others of its kind.
    pub(super) fn key(mut self, key: &str) -> Element {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Tells the page of an event, named as the browser names it.
    pub(super) fn on(mut self, kind: &'static str, read: Read, send: &Callback<Msg>, msg: Msg) -> Element {
        self.0.tag.add_listener(Rc::new(Ear { kind, read, send: send.clone(), msg }));
        self
    }

    /// Puts this into it, after what is there.
    pub(super) fn with(mut self, inner: Html) -> Element {
        self.0.inner.push(inner);
        self
    }

    /// Puts a text into it, after what is there.
    pub(super) fn text(self, said: impl Into<AttrValue>) -> Element {
        self.with(text(said))
    }

    /// Puts these into it, after what is there.
    pub(super) fn all(mut self, inner: Vec<Html>) -> Element {
        self.0.inner.extend(inner);
        self
    }

    /// The element.
    pub(super) fn done(self) -> Html {
        let Draft { mut tag, names, mut values, inner } = *self.0;
        values.resize(names.len(), None);
        tag.set_attributes(Attributes::Dynamic { keys: names, values: values.into() });
        if !inner.is_empty() {
            tag.add_children(inner);
        }
        tag.into()
    }
}

/// What of an event is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Read {
    /// That it happened.
    Happened,
    /// That it happened, and the browser is not to act on it itself.
    Instead,
    /// The text in the input.
    Text,
    /// The choice in the list.
    Choice,
    /// The case chosen in the list of cases, which the list's own invitation precedes.
    Case,
    /// That Enter was pressed. The key that ends a composition confirms the composition, not the answer; and an answer
    /// confirmed does not take its reader away from the form.
    Enter,
}

/// What listens to an event of an element.
struct Ear {
    kind: &'static str,
    read: Read,
    send: Callback<Msg>,
    msg: Msg,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        ListenerKind::other(Cow::Borrowed(self.kind))
    }

    fn handle(&self, event: Event) {
        if let Some(msg) = self.heard(&event) {
            self.send.emit(msg);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

impl Ear {
    fn heard(&self, event: &Event) -> Option<Msg> {
        let target = event.target();
        let said = match self.read {
            Read::Happened => return Some(self.msg.clone()),
            Read::Enter => {
                let event: &KeyboardEvent = event.dyn_ref()?;
                if event.key() != "Enter" || event.is_composing() {
                    return None;
                }
                event.prevent_default();
                return Some(self.msg.clone());
            }
            Read::Instead => {
                event.prevent_default();
                return Some(self.msg.clone());
            }
            Read::Text => target?.dyn_into::<HtmlInputElement>().ok()?.value(),
            Read::Choice => target?.dyn_into::<HtmlSelectElement>().ok()?.value(),
            Read::Case => {
                let select = target?.dyn_into::<HtmlSelectElement>().ok()?;
                let index = usize::try_from(select.selected_index() - 1).ok()?;
                return Preset::ALL.get(index).map(|preset| Msg::Load(*preset));
            }
        };
        match self.msg {
            Msg::Typed(place, _) => Some(Msg::Typed(place, said)),
            Msg::Chosen(place, _) => Some(Msg::Chosen(place, said)),
            _ => None,
        }
    }
}

/// An element that holds text alone.
pub(super) fn leaf(tag: &'static str, class: &'static str, said: impl Into<AttrValue>) -> Html {
    fn leaf(tag: &'static str, class: &'static str, said: AttrValue) -> Html {
        classed(tag, class).text(said).done()
    }
    leaf(tag, class, said.into())
}

/// An element that holds others.
pub(super) fn holder<const COUNT: usize>(tag: &'static str, class: &'static str, inner: [Html; COUNT]) -> Html {
    list(tag, class, Vec::from(inner))
}

/// An element that holds a list of others.
pub(super) fn list(tag: &'static str, class: &'static str, inner: Vec<Html>) -> Html {
    classed(tag, class).all(inner).done()
}

/// Begins an element with a class, or with none.
pub(super) fn classed(tag: &'static str, class: &'static str) -> Element {
    if class.is_empty() { element(tag, &[]) } else { element(tag, &["class"]).is(class) }
}

/// Several side by side, with nothing around them.
pub(super) fn group(inner: Vec<Html>) -> Html {
    VList::with_children(inner, None).into()
}

/// Text alone.
pub(super) fn text(text: impl Into<AttrValue>) -> Html {
    VText::new(text).into()
}

/// Words of the law, which are Chinese whatever the page speaks.
pub(super) fn chinese(said: AttrValue) -> Html {
    element("span", &["lang"]).is(Language::Chinese.tag()).text(said).done()
}

/// An element that holds a text of ours which may end in words of the law: from the first quotation mark on.
pub(super) fn quoting(tag: &'static str, class: &'static str, said: &str) -> Html {
    match said.find('“').and_then(|from| said.split_at_checked(from)) {
        Some((ours, theirs)) => {
            classed(tag, class).text(ours.to_owned()).with(chinese(theirs.to_owned().into())).done()
        }
        None => leaf(tag, class, said.to_owned()),
    }
}

/// A list of texts, one an item.
pub(super) fn items(class: &'static str, texts: &[String]) -> Html {
    list("ul", class, texts.iter().map(|text| leaf("li", "", text.clone())).collect())
}

/// A bar, of which so many of a thousand are filled; what it says stands beside it.
pub(super) fn bar(used: u32) -> Html {
    let whole = element("rect", &["class", "height", "width"]).is("bar__whole").is("8").is("1000").done();
    let used = element("rect", &["class", "height", "width"]).is("bar__used").is("8").set(used.to_string()).done();
    let bar = element("svg", &["class", "viewBox", "preserveAspectRatio", "aria-hidden"]);
    bar.is("bar").is("0 0 1000 8").is("none").is("true").with(whole).with(used).done()
}

/// Nothing.
pub(super) fn nothing() -> Html {
    Html::default()
}

/// A button with a text.
pub(super) fn button(class: &'static str, text: &'static str, send: &Callback<Msg>, msg: Msg) -> Html {
    let button = element("button", &["class", "type"]).is(class).is("button");
    button.on("click", Read::Happened, send, msg).text(text).done()
}

/// A button that opens and closes something.
pub(super) fn opener(class: &'static str, text: &'static str, open: bool, send: &Callback<Msg>, msg: Msg) -> Html {
    let button = element("button", &["class", "type", "aria-expanded"]).is(class).is("button").is(truth(open));
    button.on("click", Read::Happened, send, msg).text(text).done()
}

/// True or false, as an attribute has it.
pub(super) const fn truth(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}
