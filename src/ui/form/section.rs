//! A section of the form about the case as a whole.

use yew::prelude::*;

use super::field::fields;
use crate::ui::element::{holder, leaf, nothing, text};
use crate::ui::msg::Msg;
use crate::ui::show::form::Part;
use crate::ui::show::words;

/// A section.
pub(super) fn view(shown: &Part, send: &Callback<Msg>) -> Html {
    let lead = if shown.lead.is_empty() { nothing() } else { leaf("p", "section__lead", shown.lead) };
    let inner = [lead, fields(&shown.fields, send), finding(shown.finding.as_ref())];
    frame(shown.id, shown.number, shown.title, inner)
}

/// The frame of a section, with its heading.
pub(super) fn frame<const COUNT: usize>(
    id: &'static str,
    number: &'static str,
    title: &'static str,
    inner: [Html; COUNT],
) -> Html {
    let heading = format!("{id}-heading");
    html! {
        <section class="section" {id} tabindex="-1" aria-labelledby={heading.clone()}>
            <h2 class="section__title" id={heading}>
                <span class="section__number" aria-hidden="true">{ number }</span>{ title }
            </h2>
            { for inner }
        </section>
    }
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
