//! The form: what the user tells, from top to bottom.

mod field;
mod loans;
mod presets;
mod section;

pub(super) use section::Section;

use yew::prelude::*;

use super::app::Props;
use super::model::Model;
use super::presets::Preset;
use super::show::{self, form as parts, loan::Loan};

/// The form as shown.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    preset: Option<Preset>,
    undo: bool,
    enterprise: parts::Part,
    loans: Vec<Loan>,
    bridge: parts::Part,
    growth: parts::Part,
    settings: parts::Part,
}

impl Shown {
    pub(super) fn of(model: &Model) -> Shown {
        Shown {
            preset: show::notices::preset(model),
            undo: model.can_undo(),
            enterprise: parts::enterprise(model),
            loans: show::loan::all(model),
            bridge: parts::bridge(model),
            growth: parts::growth(model),
            settings: parts::settings(model),
        }
    }
}

/// The form.
#[component]
pub(super) fn Form(props: &Props<Shown>) -> Html {
    let Props { shown, send } = props;
    let words = show::words();
    let keep = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="page__form" novalidate=true aria-label={words.form} onsubmit={keep}>
            <presets::View shown={(shown.preset, shown.undo)} {send} />
            <Section shown={shown.enterprise.clone()} {send} />
            <loans::View shown={shown.loans.clone()} {send} />
            <Section shown={shown.bridge.clone()} {send} />
            <Section shown={shown.growth.clone()} {send} />
            <Section shown={shown.settings.clone()} {send} />
        </form>
    }
}
