//! The ledger of loans: one is unfolded to be edited, the others are one line each.

use yew::prelude::*;

use super::field::fields;
use crate::ui::app::Props;
use crate::ui::msg::Msg;
use crate::ui::show::loan::{Group, Loan};
use crate::ui::show::words;

/// The ledger.
#[component]
pub(super) fn View(props: &Props<Vec<Loan>>) -> Html {
    let Props { shown, send } = props;
    let words = words();
    let loan = |loan: &Loan| html! { <LoanView key={loan.id} shown={loan.clone()} {send} /> };
    html! {
        <section class="section" id="loans" tabindex="-1" aria-labelledby="loans-heading">
            <h2 class="section__title" id="loans-heading">
                <span class="section__number" aria-hidden="true">{ "2" }</span>{ words.loans }
            </h2>
            if shown.is_empty() {
                <p class="section__lead">{ words.no_loans }</p>
            }
            { for shown.iter().map(loan) }
            <button class="button button--add" type="button" onclick={send.reform(|_| Msg::AddLoan)}>
                <span aria-hidden="true">{ "＋ " }</span>{ words.add_loan }
            </button>
        </section>
    }
}

/// A loan.
#[component]
fn LoanView(props: &Props<Loan>) -> Html {
    let Props { shown, send } = props;
    let id = shown.id;
    let target = (!shown.unfolded).then_some(id);
    let unfold = send.reform(move |_| Msg::Unfold(target));
    let heading = format!("loan-{id}-heading");
    html! {
        <section class={if shown.unfolded { "loan loan--unfolded" } else { "loan" }} aria-labelledby={heading.clone()}>
            <div class="loan__head">
                <h3 class="loan__heading" id={heading}>
                    <button class="loan__fold" type="button" aria-expanded={shown.unfolded.to_string()}
                        onclick={unfold}>
                        <span class="loan__title">{ shown.title.clone() }</span>
                        <span class="loan__line">{ shown.line.clone() }</span>
                        if !shown.wrong.is_empty() {
                            <span class="loan__wrong">{ shown.wrong.clone() }</span>
                        }
                    </button>
                </h3>
            </div>
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
            <h4 class="loan__group-title">{ group.title }</h4>
            { fields(&group.fields, send) }
        </div>
    }
}

fn tools(shown: &Loan, send: &Callback<Msg>) -> Html {
    let words = words();
    let (id, more) = (shown.id, !shown.more);
    html! {
        <div class="loan__tools">
            <button class="button button--plain" type="button" aria-expanded={shown.more.to_string()}
                onclick={send.reform(move |_| Msg::ShowMore(more))}>
                { if shown.more { words.fewer_questions } else { words.more_questions } }
            </button>
            <span class="loan__tools-end">
                <button class="button button--plain" type="button" onclick={send.reform(move |_| Msg::CopyLoan(id))}>
                    { words.copy_loan }
                </button>
                <button class="button button--plain" type="button" onclick={send.reform(move |_| Msg::RemoveLoan(id))}>
                    { words.remove_loan }
                </button>
            </span>
        </div>
    }
}
