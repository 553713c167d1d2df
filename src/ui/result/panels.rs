//! What a card shows when it is looked into: clause, conditions, readings, departments.

use yew::prelude::*;

use super::steps;
use crate::ui::msg::Msg;
use crate::ui::show::card::Body;
use crate::ui::show::clause::Stretch;
use crate::ui::show::conditions::{Group, Shown as Condition};
use crate::ui::show::readings::{Choice, Shown as Reading};
use crate::ui::show::{Question, words};

/// The open panel.
pub(super) fn view(body: &Body, send: &Callback<Msg>) -> Html {
    match body {
        Body::Steps(rows) => steps::table(rows, Some(send)),
        Body::Clause { stretches, source } => clause(stretches, source),
        Body::Conditions(groups) => groups.iter().map(|group| conditions(group, Some(send))).collect(),
        Body::Readings(readings) => html! {
            <>
                <p class="panel__lead">{ words().reading_lead }</p>
                { for readings.iter().map(|shown| reading(shown, send)) }
            </>
        },
        Body::Departments { lead, cooperating } => departments(lead, cooperating),
    }
}

/// The clause with the words marked.
pub(in crate::ui) fn clause(stretches: &[Stretch], source: &str) -> Html {
    let stretch = |stretch: &Stretch| {
        if stretch.marked {
            html! { <mark>{ stretch.text }</mark> }
        } else {
            html! { { stretch.text } }
        }
    };
    html! {
        <figure class="clause">
            <blockquote class="clause__text">{ for stretches.iter().map(stretch) }</blockquote>
            <figcaption class="clause__source">{ source.to_owned() }</figcaption>
        </figure>
    }
}

/// The conditions of the case or of one loan.
pub(in crate::ui) fn conditions(group: &Group, send: Option<&Callback<Msg>>) -> Html {
    html! {
        <div class="condition-group" key={group.title.clone()}>
            if !group.title.is_empty() {
                <h4 class="card__subtitle">{ group.title.clone() }</h4>
            }
            <ul class="conditions">{ for group.conditions.iter().map(|shown| condition(shown, send)) }</ul>
        </div>
    }
}

/// A condition without the links of its questions.
pub(super) fn condition_without_questions(shown: &Condition) -> Html {
    condition(shown, None)
}

fn condition(shown: &Condition, send: Option<&Callback<Msg>>) -> Html {
    html! {
        <li class={classes!("condition", format!("condition--{}", shown.mark.key()))}>
            <span class="condition__mark" aria-hidden="true">{ shown.mark.sign() }</span>
            <span class="hidden">{ shown.mark.name() }</span>
            <span class="condition__text">
                { shown.sentence.clone() }
                <span class="condition__source">{ shown.source.clone() }</span>
                if let Some(send) = send {
                    { for shown.questions.iter().map(|item| question(item, send)) }
                }
            </span>
        </li>
    }
}

/// A link to a question.
pub(super) fn question(shown: &Question, send: &Callback<Msg>) -> Html {
    let (send, follow) = (send.clone(), shown.follow.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        send.emit(follow.clone());
    });
    html! { <a class="question" href={format!("#{}", shown.target)} {onclick}>{ shown.label.clone() }</a> }
}

fn reading(shown: &Reading, send: &Callback<Msg>) -> Html {
    html! {
        <fieldset class="reading" id={shown.id.clone()} key={shown.id.clone()}>
            <legend class="reading__question">{ shown.question }</legend>
            <p class="reading__hint">{ shown.hint }</p>
            { for shown.options.iter().map(|option| choice(shown, option, send)) }
        </fieldset>
    }
}

fn choice(shown: &Reading, option: &Choice, send: &Callback<Msg>) -> Html {
    let (place, key) = (shown.place, option.key);
    let id = format!("{}-{key}", shown.id);
    html! {
        <div class={if option.chosen { "reading__option reading__option--chosen" } else { "reading__option" }} {key}>
            <input class="reading__radio" type="radio" id={id.clone()} name={shown.name.clone()} value={key}
                checked={option.chosen} onchange={send.reform(move |_: Event| Msg::Chosen(place, key.to_owned()))} />
            <label class="reading__label" for={id}>
                { option.label }<span class="reading__effect number">{ option.effect.clone() }</span>
            </label>
        </div>
    }
}

fn departments(lead: &[&'static str], cooperating: &[&'static str]) -> Html {
    let list = |name: &'static str, of: &[&'static str]| {
        if of.is_empty() {
            return Html::default();
        }
        html! {
            <div class="departments__row">
                <dt>{ name }</dt>
                <dd>{ for of.iter().map(|department| html! { <span class="departments__name">{ *department }</span> }) }</dd>
            </div>
        }
    };
    html! {
        <>
            <dl class="departments">
                { list(words().lead, lead) }
                { list(words().cooperating, cooperating) }
            </dl>
            <p class="panel__lead">{ words().ask_them }</p>
        </>
    }
}
