//! The elements that are everywhere, made by functions: what a macro would spell out at every place is here once.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

use super::msg::Msg;

/// An element that holds text alone.
pub(super) fn leaf(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    fn leaf(tag: &'static str, class: &'static str, text: AttrValue) -> Html {
        let mut element = classed(tag, class);
        element.add_child(VText::new(text).into());
        element.into()
    }
    leaf(tag, class, text.into())
}

/// An element that holds others.
pub(super) fn holder<const COUNT: usize>(tag: &'static str, class: &'static str, inner: [Html; COUNT]) -> Html {
    list(tag, class, Vec::from(inner))
}

/// An element that holds a list of others.
pub(super) fn list(tag: &'static str, class: &'static str, inner: Vec<Html>) -> Html {
    let mut element = classed(tag, class);
    element.add_children(inner);
    element.into()
}

fn classed(tag: &'static str, class: &'static str) -> VTag {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
        element.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([Some(class)]) });
    }
    element
}

/// Text alone.
pub(super) fn text(text: impl Into<AttrValue>) -> Html {
    VText::new(text).into()
}

/// A list of texts, one an item.
pub(super) fn items(class: &'static str, texts: &[String]) -> Html {
    list("ul", class, texts.iter().map(|text| leaf("li", "", text.clone())).collect())
}

/// The same element, told from others of its kind by its key.
pub(super) fn keyed(key: &str, mut element: Html) -> Html {
    if let Html::VTag(tag) = &mut element
        && let Some(tag) = Rc::get_mut(tag)
    {
        tag.key = Some(key.into());
    }
    element
}

/// Nothing.
pub(super) fn nothing() -> Html {
    Html::default()
}

/// What tells the page that something was pressed.
pub(super) fn press(send: &Callback<Msg>, msg: Msg) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |_| send.emit(msg.clone()))
}

/// A button with a text.
pub(super) fn button(class: &'static str, text: &'static str, send: &Callback<Msg>, msg: Msg) -> Html {
    html! { <button {class} type="button" onclick={press(send, msg)}>{ text }</button> }
}

/// A button that opens and closes something.
pub(super) fn opener(class: &'static str, text: &'static str, open: bool, send: &Callback<Msg>, msg: Msg) -> Html {
    html! {
        <button {class} type="button" aria-expanded={truth(open)} onclick={press(send, msg)}>{ text }</button>
    }
}

/// True or false, as an attribute has it.
pub(super) const fn truth(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}
