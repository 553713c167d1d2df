//! The ledger of loans: one is unfolded to be edited, the others are one line each.

use yew::prelude::*;

use super::field::fields;
use super::section::frame;
use crate::ui::element::{button, holder, leaf, nothing, opener, press, truth};
use crate::ui::msg::Msg;
use crate::ui::show::loan::{Group, Loan};
use crate::ui::show::words;

/// The ledger.
pub(super) fn view(shown: &[Loan], send: &Callback<Msg>) -> Html {
    let words = words();
    let none = if shown.is_empty() { leaf("p", "section__lead", words.no_loans) } else { nothing() };
    let loans = shown.iter().map(|loan| loan_view(loan, send)).collect();
    let add = button("button button--add", words.add_loan, send, Msg::AddLoan);
    frame("loans", "2", words.loans, [none, loans, add])
}

/// A loan.
fn loan_view(shown: &Loan, send: &Callback<Msg>) -> Html {
    let id = shown.id;
    let unfold = press(send, Msg::Unfold((!shown.unfolded).then_some(id)));
    let heading = format!("loan-{id}-heading");
    let wrong = if shown.wrong.is_empty() { nothing() } else { leaf("span", "loan__wrong", shown.wrong.clone()) };
    html! {
        <section class={if shown.unfolded { "loan loan--unfolded" } else { "loan" }} aria-labelledby={heading.clone()} key={id}>
            <h3 class="loan__heading" id={heading}>
                <button class="loan__fold" type="button" aria-expanded={truth(shown.unfolded)} onclick={unfold}>
                    { leaf("span", "loan__title", shown.title.clone()) }
                    { leaf("span", "loan__line", shown.line.clone()) }
                    { wrong }
                </button>
            </h3>
            if shown.unfolded {
                <div class="loan__body">
                    { for shown.groups.iter().map(|group| group_of(group, send)) }
                    { tools(shown, send) }
                </div>
            }
        </section>
    }
}

fn group_of(group: &Group, send: &Callback<Msg>) -> Html {
    html! {
        <div class="loan__group" key={group.title}>
            { leaf("h4", "loan__group-title", group.title) }
            { fields(&group.fields, send) }
        </div>
    }
}

fn tools(shown: &Loan, send: &Callback<Msg>) -> Html {
    let words = words();
    let more = if shown.more { words.fewer_questions } else { words.more_questions };
    let ends = [
        button("button button--plain", words.copy_loan, send, Msg::CopyLoan(shown.id)),
        button("button button--plain", words.remove_loan, send, Msg::RemoveLoan(shown.id)),
    ];
    let more = opener("button button--plain", more, shown.more, send, Msg::ShowMore(!shown.more));
    holder("div", "loan__tools", [more, holder("span", "loan__tools-end", ends)])
}
