//! A section of the form about the case as a whole.

use yew::prelude::*;

use super::field::fields;
use crate::ui::element::{element, holder, leaf, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::show::form::Part;
use crate::ui::show::words;

/// A section.
pub(super) fn view(shown: &Part, send: &Callback<Msg>) -> Html {
    let lead = if shown.lead.is_empty() { nothing() } else { leaf("p", "section__lead", shown.lead) };
    let inner = vec![lead, fields(&shown.fields, send), finding(shown.finding.as_ref())];
    frame(shown.id, shown.number, shown.title, inner)
}

/// The frame of a section, with its heading.
pub(super) fn frame(id: &'static str, number: &'static str, title: &'static str, inner: Vec<Html>) -> Html {
    let heading = format!("{id}-heading");
    let number = element("span", &["class", "aria-hidden"]).is("section__number").is("true").text(number).done();
    element("section", &["class", "id", "tabindex", "aria-labelledby"])
        .is("section")
        .is(id)
        .is("-1")
        .set(heading.clone())
        .with(element("h2", &["class", "id"]).is("section__title").set(heading).with(number).text(title).done())
        .all(inner)
        .done()
}

fn finding(finding: Option<&(String, String)>) -> Html {
    let Some((finding, reason)) = finding else { return nothing() };
    let said = [
        leaf("span", "section__finding-name", words().size),
        leaf("b", "", finding.clone()),
        text(" "),
        leaf("span", "section__finding-reason", reason.clone()),
    ];
    holder("p", "section__finding", said)
}
