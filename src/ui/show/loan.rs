//! One loan of the ledger: unfolded to be edited, or folded to one line.

use super::field::{self, Shown};
use crate::engine::asked::is_asked;
use crate::engine::field::{At, Field, LoanIndex, Section};
use crate::engine::law::Dated;
use crate::ui::model::Model;
use crate::ui::place::LoanId;

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Their heading.
    pub title: &'static str,
    /// The questions.
    pub fields: Vec<Shown>,
}

/// A loan as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    /// The number that stays with it.
    pub id: LoanId,
    /// Its name: 贷款 1.
    pub title: String,
    /// The loan in one line.
    pub line: String,
    /// What is wrong with it, in one line, where it is folded.
    pub wrong: String,
    /// Its questions; none where it is folded.
    pub groups: Vec<Group>,
    /// Whether it is unfolded.
    pub unfolded: bool,
    /// Whether the rarer questions are shown.
    pub more: bool,
}

const BASICS: &[Field] = &[Field::Amount, Field::Lender, Field::Purpose, Field::Start, Field::End];
const INTEREST: &[Field] = &[Field::RateForm, Field::Rate, Field::Repayment, Field::Lpr];
const GUARANTEE: &[Field] = &[Field::Guarantee, Field::FeeRate];
const COMPENSATION: &[Field] =
    &[Field::CooperatingBank, Field::FirstLoan, Field::KeyProject, Field::Collateral, Field::PrincipalLoss];
const RARE: &[Field] = &[
    Field::ActualInterest,
    Field::ActualFee,
    Field::GuaranteedAmount,
    Field::FeePayment,
    Field::FeePaidOn,
    Field::LprTenor,
    Field::Lpr,
    Field::DayBasis,
    Field::SettlementDay,
];

/// Questions about a loan that no group above names, as a measure of its own brings them.
fn others() -> Vec<Field> {
    let named = [BASICS, INTEREST, GUARANTEE, COMPENSATION, RARE];
    Field::of(Section::Loan).filter(|field| named.iter().all(|group| !group.contains(field))).collect()
}

/// Whether a question about a loan is one of the rarer ones.
pub fn is_rare(field: Field) -> bool {
    RARE.contains(&field)
}

/// Prepares every loan.
pub fn all(model: &Model) -> Vec<Loan> {
    model
        .answers
        .loan_indices()
        .zip(model.answers.loans())
        .map(|(index, loan)| shown(model, index, loan.id()))
        .collect()
}

fn shown(model: &Model, index: LoanIndex, id: LoanId) -> Loan {
    let unfolded = model.unfolded == Some(id);
    let more = unfolded && model.more;
    let wrong = model.shown_problems().filter(|(place, _)| place.loan == Some(id)).count();
    Loan {
        id,
        title: model.text().loan(index),
        line: line(model, index),
        wrong: if wrong > 0 && !unfolded { (model.words().to_correct)(wrong) } else { String::new() },
        groups: if unfolded { groups(model, index) } else { Vec::new() },
        unfolded,
        more,
    }
}

fn groups(model: &Model, index: LoanIndex) -> Vec<Group> {
    let words = model.words();
    let others = others();
    let mut groups: Vec<(&'static str, &[Field])> = vec![
        (words.loan_basics, BASICS),
        (words.loan_interest, INTEREST),
        (words.loan_guarantee, GUARANTEE),
        (words.loan_compensation, COMPENSATION),
        (words.loan_others, &others),
    ];
    if model.more {
        groups.push((words.loan_rare, RARE));
    }
    let lpr_first = asks_for_lpr(model, index);
    let group = |(title, fields): (&'static str, &[Field])| {
        let rare = fields == RARE;
        let of_group = fields.iter().filter(|field| **field != Field::Lpr || rare != lpr_first);
        let asked = of_group.map(|field| At::loan(index, *field)).filter(|at| is_asked(&model.answers, *at));
        Group { title, fields: asked.filter_map(|at| field::shown(model, at)).collect() }
    };
    groups.into_iter().map(group).filter(|group| !group.fields.is_empty()).collect()
}

/// Whether the table does not know the LPR, so that it stands among the first questions.
fn asks_for_lpr(model: &Model, index: LoanIndex) -> bool {
    let status = model.outcome.case.loan(index).and_then(|loan| loan.lpr_status());
    matches!(status, Some(Dated::NotInForce | Dated::NotKnown { .. }))
}

fn line(model: &Model, index: LoanIndex) -> String {
    let said = [Field::Amount, Field::Rate, Field::Guarantee, Field::Start];
    let parts: Vec<String> =
        said.into_iter().filter_map(|field| field::in_short(model, At::loan(index, field))).collect();
    if parts.is_empty() { model.words().loan_empty.to_owned() } else { parts.join(model.words().and) }
}
