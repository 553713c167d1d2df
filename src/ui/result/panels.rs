//! What a card shows when it is looked into: clause, conditions, readings, departments.

use yew::prelude::*;

use super::steps;
use crate::text::Language;
use crate::text::page::PageText;
use crate::ui::element::{Read, chinese, element, group, holder, leaf, list, nothing, quoting, text};
use crate::ui::form::radio;
use crate::ui::msg::Msg;
use crate::ui::show::Question;
use crate::ui::show::card::{Body, Departments};
use crate::ui::show::clause::Stretch;
use crate::ui::show::conditions::{Group, Shown as Condition};
use crate::ui::show::readings::{Choice, Shown as Reading};

/// The open panel.
pub(super) fn view(words: &'static PageText, body: &Body, send: &Callback<Msg>) -> Html {
    match body {
        Body::Steps(rows) => steps::table(words, rows, Some(send)),
        Body::Clause { stretches, source, gist: said, id } => {
            let library = element("a", &["class", "href"]).is("question").set(format!("library.html#{id}"));
            group(vec![gist(words, said), clause(stretches, source), library.text(words.in_library).done()])
        }
        Body::Conditions(of) => groups(of, Some(send)),
        Body::Readings(readings) => {
            let lead = leaf("p", "panel__lead", words.reading_lead);
            let mut parts = vec![lead];
            parts.extend(readings.iter().map(|shown| reading(shown, send)));
            group(parts)
        }
        Body::Departments(named) => group(vec![departments(words, named), leaf("p", "panel__lead", words.ask_them)]),
    }
}

/// What the clause says in short; nothing for those who can read it.
pub(in crate::ui) fn gist(words: &'static PageText, gist: &'static str) -> Html {
    if gist.is_empty() {
        return nothing();
    }
    let remark = leaf("span", "clause__unofficial", words.unofficial);
    holder("p", "clause__gist", [text(gist), text(" "), remark])
}

/// The clause with the words marked.
pub(in crate::ui) fn clause(stretches: &[Stretch], source: &str) -> Html {
    let stretch = |stretch: &Stretch| {
        if stretch.marked { leaf("mark", "", stretch.text) } else { text(stretch.text) }
    };
    let quoted = element("blockquote", &["class", "lang"]).is("clause__text").is(Language::Chinese.tag());
    let quoted = quoted.all(stretches.iter().map(stretch).collect());
    holder("figure", "clause", [quoted.done(), quoting("figcaption", "clause__source", source)])
}

/// The conditions of the case, then of every loan.
pub(in crate::ui) fn groups(groups: &[Group], send: Option<&Callback<Msg>>) -> Html {
    let of_loan = |group: &Group| {
        let title = match group.title.as_str() {
            "" => nothing(),
            title => leaf("h4", "card__subtitle", title.to_owned()),
        };
        holder("div", "condition-group", [title, conditions(&group.conditions, send)])
    };
    group(groups.iter().map(of_loan).collect())
}

/// A list of conditions; with nobody to tell, without the links of their questions.
pub(super) fn conditions(shown: &[Condition], send: Option<&Callback<Msg>>) -> Html {
    list("ul", "conditions", shown.iter().map(|shown| condition(shown, send)).collect())
}

fn condition(shown: &Condition, send: Option<&Callback<Msg>>) -> Html {
    let open = match send {
        Some(send) if !shown.questions.is_empty() => questions("questions", &shown.questions, send),
        _ => nothing(),
    };
    let body = [text(shown.sentence.clone()), quoting("span", "condition__source", &shown.source), open];
    element("li", &["class", "data-mark"])
        .is("condition")
        .is(shown.mark.key())
        .with(element("span", &["class", "aria-hidden"]).is("condition__mark").is("true").done())
        .with(leaf("span", "hidden", shown.said))
        .with(holder("div", "condition__text", body))
        .done()
}

/// Links to questions.
pub(super) fn questions(class: &'static str, shown: &[Question], send: &Callback<Msg>) -> Html {
    list("ul", class, shown.iter().map(|shown| holder("li", "", [question(shown, send)])).collect())
}

/// A link to a question.
pub(in crate::ui) fn question(shown: &Question, send: &Callback<Msg>) -> Html {
    element("a", &["class", "href"])
        .is("question")
        .set(format!("#{}", shown.target))
        .on("click", Read::Instead, send, shown.follow.clone())
        .text(shown.label.clone())
        .done()
}

fn reading(shown: &Reading, send: &Callback<Msg>) -> Html {
    element("fieldset", &["class", "id"])
        .key(&shown.id)
        .is("reading")
        .set(shown.id.clone())
        .with(leaf("legend", "reading__question", shown.question))
        .with(leaf("p", "reading__hint", shown.hint))
        .all(shown.options.iter().map(|option| choice(shown, option, send)).collect())
        .done()
}

fn choice(shown: &Reading, option: &Choice, send: &Callback<Msg>) -> Html {
    let id = format!("{}-{}", shown.id, option.key);
    let class = if option.chosen { "reading__option reading__option--chosen" } else { "reading__option" };
    let label = element("label", &["class", "for"]).is("reading__label").set(id.clone()).text(option.label);
    let label = label.with(leaf("span", "reading__effect number", option.effect.clone())).done();
    let chosen = Msg::Chosen(shown.place, option.key.to_owned());
    let button = radio("reading__radio", id, &shown.name, option.key, option.chosen, send, chosen);
    holder("div", class, [button, label])
}

/// The departments, each with its part in it; in Chinese as well where the page is not, since so they are asked for.
pub(in crate::ui) fn departments(words: &'static PageText, named: &[Departments]) -> Html {
    let name = |printed: &&'static str| {
        holder("span", "departments__name", [text((words.department)(printed)), chinese((*printed).into())])
    };
    let row = |(part, departments): &Departments| {
        let names = list("dd", "", departments.iter().map(name).collect());
        holder("div", "departments__row", [leaf("dt", "", *part), names])
    };
    list("dl", "departments", named.iter().map(row).collect())
}
