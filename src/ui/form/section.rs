//! A section of the form about the case as a whole.

use yew::prelude::*;

use super::field::fields;
use crate::ui::app::Props;
use crate::ui::show::form::Part;
use crate::ui::show::words;

/// A section.
#[component]
pub(in crate::ui) fn Section(props: &Props<Part>) -> Html {
    let Props { shown, send } = props;
    let heading = format!("{}-heading", shown.id);
    html! {
        <section class="section" id={shown.id} aria-labelledby={heading.clone()}>
            <h2 class="section__title" id={heading}>
                <span class="section__number" aria-hidden="true">{ shown.number }</span>{ shown.title }
            </h2>
            if !shown.lead.is_empty() {
                <p class="section__lead">{ shown.lead }</p>
            }
            { fields(&shown.fields, send) }
            if let Some((finding, reason)) = &shown.finding {
                <p class="section__finding">
                    <span class="section__finding-name">{ words().size }</span>
                    <b>{ finding.clone() }</b>
                    <span class="section__finding-reason">{ reason.clone() }</span>
                </p>
            }
        </section>
    }
}
