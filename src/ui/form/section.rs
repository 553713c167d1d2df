//! A section of the form about the case as a whole.

use yew::prelude::*;

use super::field::fields;
use crate::text::page::PageText;
use crate::ui::element::{Read, classed, element, holder, leaf, list, nothing, text, truth};
use crate::ui::later::Later;
use crate::ui::msg::Msg;
use crate::ui::result::piece::pieces;
use crate::ui::show::form::Part;
use crate::ui::show::topics::{self, Group, Topic};

/// A section.
pub(super) fn view(words: &'static PageText, shown: &Part, send: &Callback<Msg>) -> Html {
    let lead = if shown.lead.is_empty() { nothing() } else { leaf("p", "section__lead", shown.lead) };
    let inner = vec![lead, fields(words, &shown.fields, send), finding(words, shown.finding.as_ref())];
    frame(shown.id, shown.number, shown.title, inner)
}

/// The topics.
pub(super) fn topics(words: &'static PageText, groups: &[Group], send: &Callback<Msg>) -> Html {
    let mut inner = vec![leaf("p", "section__lead", words.topics_lead)];
    for group in groups {
        inner.push(leaf("h3", "topics__title", group.title));
        inner.push(list("div", "topics", group.topics.iter().map(|shown| topic(words, shown, send)).collect()));
    }
    frame("topics", "5", words.topics, inner)
}

fn topic(words: &'static PageText, shown: &Topic, send: &Callback<Msg>) -> Html {
    let key = shown.section.key();
    let id = topics::id(shown.section);
    let answered = if shown.begun { "topic__answered topic__answered--begun" } else { "topic__answered" };
    let fold = element("button", &["class", "type", "id", "aria-expanded"])
        .is("topic__fold")
        .is("button")
        .set(id.clone())
        .is(truth(shown.open))
        .on("click", Read::Happened, send, Msg::ToggleTopic(shown.section))
        .with(leaf("span", "topic__title", shown.title))
        .with(leaf("span", answered, shown.answered.clone()));
    let heading = holder("h4", "topic__heading", [fold.done()]);
    let (class, body) = if shown.open {
        let body = element("div", &["class", "role", "aria-labelledby"]).is("topic__body").is("group").set(id);
        let body = if shown.remarks.is_empty() { body } else { body.with(pieces(&shown.remarks, Later::Absent, send)) };
        ("topic topic--open", body.with(fields(words, &shown.fields, send)).done())
    } else {
        ("topic", nothing())
    };
    classed("div", class).key(key).with(heading).with(body).done()
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

fn finding(words: &'static PageText, finding: Option<&(String, String)>) -> Html {
    let Some((finding, reason)) = finding else { return nothing() };
    let said = [
        leaf("span", "section__finding-name", words.size),
        leaf("b", "", finding.clone()),
        text(" "),
        leaf("span", "section__finding-reason", reason.clone()),
    ];
    holder("p", "section__finding", said)
}
