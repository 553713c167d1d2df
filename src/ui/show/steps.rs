//! How a figure came to be, as a table: what goes in stands above what comes out.
//!
//! A step that only rounds, or only sums one thing, is no row of its own; the interest of a year is one row that
//! can be looked into. All words and numbers come from the steps themselves.

use std::rc::Rc;

use crate::engine::figure::Figure;
use crate::engine::figure::{How, Step, Value};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;
use crate::text::Catalogue;
use crate::text::formula::{formula, parts};
use crate::text::page::PageText;
use crate::ui::msg::Detail;

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// How it came to be.
    pub formula: String,
    /// How it was rounded, where that changed it.
    pub rounding: String,
    /// The value.
    pub amount: String,
    /// What the law or a table contributes.
    pub sources: Vec<Source>,
    /// Whether a cap of the law bites here.
    pub bites: bool,
    /// Whether it is what the table is about.
    pub is_total: bool,
    /// The row it can be looked into as, and whether it is.
    pub detail: Option<(Detail, bool)>,
    /// How deep it stands inside a row looked into.
    pub depth: u8,
}

/// A source named at a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The clause's number, or the title of a table or of our conventions.
    pub label: String,
    /// The words.
    pub quote: &'static str,
}

/// How the figures of a measure came to be: its amount or the ends of its range, its day, its shares.
pub fn figures(assessment: &Assessment) -> Vec<&Rc<Step>> {
    let mut steps = Vec::new();
    if let Some(amount) = &assessment.amount {
        steps.extend(amount.least.step());
        steps.extend(amount.most.as_ref().and_then(Figure::step));
    }
    for (_, share) in &assessment.shares {
        steps.extend(share.step());
    }
    steps.extend(assessment.day.as_ref().and_then(Figure::step));
    steps
}

/// Prepares the rows of a measure's figures. Rows in `open` are looked into; with `all`, every row is.
pub fn rows(assessment: &Assessment, open: &[Detail], all: bool, text: &dyn Catalogue) -> Vec<Row> {
    let mut table = Table { measure: assessment.measure, open, all, text, rows: Vec::new(), seen: Vec::new() };
    for step in figures(assessment) {
        table.add(step, 0);
        if let Some(row) = table.rows.last_mut() {
            row.is_total = true;
        }
    }
    table.rows
}

struct Table<'a> {
    measure: Measure,
    open: &'a [Detail],
    all: bool,
    text: &'a dyn Catalogue,
    rows: Vec<Row>,
    /// Steps that have a row; one that several others rest on has it once.
    seen: Vec<*const Step>,
}

impl Table<'_> {
    /// Adds the rows of a step: those of its parts, then its own.
    fn add(&mut self, step: &Rc<Step>, depth: u8) {
        if self.seen.contains(&Rc::as_ptr(step)) {
            return;
        }
        self.seen.push(Rc::as_ptr(step));
        let inner = essence(step);
        let detail = is_detail(inner).then(|| {
            let detail = Detail { measure: self.measure, term: step.term, loan: step.loan };
            (detail, self.all || self.open.contains(&detail))
        });
        if detail.is_none() {
            self.add_parts(inner, depth);
        }
        let row = self.row(step, inner, detail, depth);
        self.rows.push(row);
        if detail.is_some_and(|(_, open)| open) {
            self.add_parts(inner, depth.saturating_add(1));
        }
    }

    fn add_parts(&mut self, step: &Step, depth: u8) {
        let summed = matches!(step.how, How::Sum(_));
        for part in parts(step) {
            if summed || !is_leaf(part) {
                self.add(part, depth);
            }
        }
    }

    fn row(&self, step: &Step, inner: &Step, detail: Option<(Detail, bool)>, depth: u8) -> Row {
        let loan = step.loan.map(|loan| format!("{}{}", self.text.loan(loan), self.text.page().loan_of));
        Row {
            name: format!("{}{}", loan.unwrap_or_default(), self.text.term(step.term)),
            formula: formula(inner, self.text),
            rounding: rounding(step, self.text),
            amount: self.text.value(step.value),
            sources: sources(self.text.page(), inner),
            bites: bites(inner),
            is_total: false,
            detail,
            depth,
        }
    }
}

/// The step behind mere roundings and sums of one.
fn essence(step: &Rc<Step>) -> &Step {
    match &step.how {
        How::Rounded { of, .. } => essence(of),
        How::Sum(parts) => match parts.as_slice() {
            [one] if !is_leaf(one) => essence(one),
            _ => step,
        },
        _ => step,
    }
}

fn is_leaf(step: &Step) -> bool {
    let summed = matches!(step.how, How::Sum(_));
    !summed && parts(step).is_empty()
}

/// Whether a row is a total of many payments, which are looked into only when asked for.
fn is_detail(step: &Step) -> bool {
    let payments = matches!(step.term, Term::YearInterest | Term::AccruedInterest | Term::YearFee);
    payments && matches!(&step.how, How::Sum(parts) if parts.len() > 1)
}

/// How a step was rounded, where its value had more than two decimals before.
fn rounding(step: &Step, text: &dyn Catalogue) -> String {
    match &step.how {
        How::Rounded { of, rounding } => {
            let same = fraction(of.value) == fraction(step.value);
            if same { String::new() } else { text.rounded(&text.value(of.value), *rounding) }
        }
        How::Sum(parts) => match parts.as_slice() {
            [one] => rounding(one, text),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// The numbers of the law, of a table or of our conventions among a step's own parts.
fn sources(words: &'static PageText, step: &Step) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for part in parts(step) {
        let source = match &part.how {
            How::Stated { words: of, .. } => Source { label: (words.source)(of.clause), quote: of.quote },
            How::Published { on, words: of } => Source { label: (words.lpr_of)(*on), quote: of.quote },
            _ => continue,
        };
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// Whether a cap bites: the smaller of two is the second, which is the cap.
fn bites(step: &Step) -> bool {
    let capped = matches!(step.term, Term::SubsidyCapped | Term::FirstDaysFee);
    match &step.how {
        How::LesserOf(amount, cap) if capped => {
            let (amount, cap) = (fraction(amount.value), fraction(cap.value));
            fraction(step.value) == cap && amount != cap
        }
        _ => false,
    }
}

/// An amount in fen in lowest terms, rounded or not.
fn fraction(value: Value) -> Option<(i128, i128)> {
    match value {
        Value::Money(money) => Some((i128::from(money.fen()), 1)),
        Value::Exact(exact) => Some(exact.fraction()),
        _ => None,
    }
}
