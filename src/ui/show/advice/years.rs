//! 跨年度: the costs and the subsidy by year, and the payments near a year's end.

use super::{remark, yuan};
use crate::engine::advice::{Move, YearCost, Years};
use crate::engine::choice::CostYear;
use crate::engine::condition::Verdict;
use crate::engine::figure::Figure;
use crate::engine::loan::PaymentKind;
use crate::engine::quantity::Money;
use crate::text::format;
use crate::ui::model::Model;
use crate::ui::show::Question;
use crate::ui::show::piece::{Piece, Row, Table, Tone};

/// Prepares the panel.
pub(super) fn pieces(model: &Model, years: &Years) -> Vec<Piece> {
    let words = model.counsel();
    let mut pieces = Vec::new();
    if !years.years.is_empty() {
        let rows = years.years.iter().map(|of| row(model, of)).collect();
        pieces.push(Piece::Table(Table { caption: words.years_caption, head: words.years_head.to_vec(), rows }));
    }
    let (better, others): (Vec<&Move>, Vec<&Move>) = years.moves.iter().partition(|of| of.is_better());
    pieces.extend(better.into_iter().map(|of| moved(model, of)));
    if !others.is_empty() {
        pieces.push(Piece::Said(Tone::Soft, (words.not_better)(others.len())));
    }
    if years.basis == CostYear::Accrued {
        pieces.push(Piece::Said(Tone::Soft, words.years_accrued.to_owned()));
    }
    if !years.open.is_empty() {
        let questions = years.open.iter().map(|at| Question::new(&model.answers, *at, model.text()));
        pieces.push(Piece::Asked(words.years_open, questions.collect()));
    }
    pieces
}

fn row(model: &Model, of: &YearCost) -> Row {
    let words = model.counsel();
    let asked = model.outcome.report.year == Some(of.year);
    let amount = |figure: Option<&Figure<Money>>| {
        figure.map_or_else(|| words.no_amount.to_owned(), |figure| format::money(figure.value()))
    };
    let subsidy = match of.verdict {
        Verdict::Granted => amount(of.subsidy.as_ref()),
        Verdict::Refused => words.unmet.to_owned(),
        Verdict::Open(_) => words.open.to_owned(),
    };
    Row {
        cells: vec![
            of.year.to_string(),
            amount(Some(&of.interest)),
            amount(Some(&of.fee)),
            amount(of.base.as_ref()),
            subsidy,
            amount(of.cap_left.as_ref()),
        ],
        bar: None,
        marks: if asked { vec![words.asked_year] } else { Vec::new() },
    }
}

/// What a payment would bring on the other side of the year's end.
fn moved(model: &Model, of: &Move) -> Piece {
    let (words, payment) = (model.counsel(), of.payment);
    let kind = match payment.kind {
        PaymentKind::Interest => words.interest,
        PaymentKind::Fee => words.fee,
    };
    let loan = model.text().loan(payment.loan);
    let what = (words.payment)(&loan, payment.on, kind, &format::money(payment.amount));
    let years = [(payment.on.year(), of.before.0, of.after.0), (of.to, of.before.1, of.after.1)];
    let changed = years.into_iter().filter(|(_, before, after)| before != after);
    let lines = changed.map(|(year, before, after)| {
        (words.becomes)(&(words.subsidy_of)(year), &yuan(words, before), &yuan(words, after))
    });
    remark((words.if_moved)(&what, of.to), lines.collect(), String::new())
}
