//! The ledger of loans: one is unfolded to be edited, the others are one line each.

use yew::prelude::*;

use super::field::fields;
use super::section::frame;
use crate::text::page::PageText;
use crate::ui::element::{Read, button, element, group, holder, leaf, list, nothing, opener, truth};
use crate::ui::msg::Msg;
use crate::ui::show::loan::{Group, Loan};

/// The ledger.
pub(super) fn view(words: &'static PageText, shown: &[Loan], send: &Callback<Msg>) -> Html {
    let none = if shown.is_empty() { leaf("p", "section__lead", words.no_loans) } else { nothing() };
    let loans = group(shown.iter().map(|loan| loan_view(words, loan, send)).collect());
    let add = button("button button--add", words.add_loan, send, Msg::AddLoan);
    frame("loans", "2", words.loans, vec![none, loans, add])
}

/// A loan.
fn loan_view(words: &'static PageText, shown: &Loan, send: &Callback<Msg>) -> Html {
    let id = shown.id;
    let heading = format!("loan-{id}-heading");
    let wrong = if shown.wrong.is_empty() { nothing() } else { leaf("span", "loan__wrong", shown.wrong.clone()) };
    let fold = element("button", &["class", "type", "aria-expanded"])
        .is("loan__fold")
        .is("button")
        .is(truth(shown.unfolded))
        .on("click", Read::Happened, send, Msg::Unfold((!shown.unfolded).then_some(id)))
        .with(leaf("span", "loan__title", shown.title.clone()))
        .with(leaf("span", "loan__line", shown.line.clone()))
        .with(wrong);
    let body = if shown.unfolded {
        let mut body: Vec<Html> = shown.groups.iter().map(|group| group_of(words, group, send)).collect();
        body.push(tools(words, shown, send));
        list("div", "loan__body", body)
    } else {
        nothing()
    };
    element("section", &["class", "aria-labelledby"])
        .key(&heading)
        .is(if shown.unfolded { "loan loan--unfolded" } else { "loan" })
        .set(heading.clone())
        .with(element("h3", &["class", "id"]).is("loan__heading").set(heading).with(fold.done()).done())
        .with(body)
        .done()
}

fn group_of(words: &'static PageText, group: &Group, send: &Callback<Msg>) -> Html {
    let title = leaf("h4", "loan__group-title", group.title);
    holder("div", "loan__group", [title, fields(words, &group.fields, send)])
}

fn tools(words: &'static PageText, shown: &Loan, send: &Callback<Msg>) -> Html {
    let more = if shown.more { words.fewer_questions } else { words.more_questions };
    let ends = [
        button("button button--plain", words.copy_loan, send, Msg::CopyLoan(shown.id)),
        button("button button--plain", words.remove_loan, send, Msg::RemoveLoan(shown.id)),
    ];
    let more = opener("button button--plain", more, shown.more, send, Msg::ShowMore(!shown.more));
    holder("div", "loan__tools", [more, holder("span", "loan__tools-end", ends)])
}
