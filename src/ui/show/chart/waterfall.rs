//! （十七） What the loans cost, what the subsidy takes off, and what is left to bear.

use super::{Chart, Picture, Table, scale};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Cost};
use crate::text::{Catalogue, format};

/// A row with its bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is: `part`, `before`, `subsidy`, `after`.
    pub kind: &'static str,
    /// Its words.
    pub label: String,
    /// The amount.
    pub amount: String,
    /// Its left edge.
    pub x: i64,
    /// Its width.
    pub width: i64,
    /// Its top.
    pub y: i64,
}

/// Where the bars begin.
pub const LEFT: i64 = 80;
/// How long the longest is.
pub const LENGTH: i64 = 188;
/// How far the rows are apart.
pub const ROW: i64 = 32;
/// How high a bar is.
pub const THICK: i64 = 20;
/// Loans shown one by one at most.
const MOST_LOANS: usize = 4;

/// Prepares the rows.
pub fn chart(assessment: &Assessment, text: &dyn Catalogue, table: bool) -> Option<Chart> {
    let words = text.page();
    let Cost { before, after } = assessment.cost.as_ref()?;
    let (before, after, subsidy) = (before.value(), after.value(), assessment.amount.as_ref()?.least.value());
    if before == Money::ZERO {
        return None;
    }
    let mut rows: Vec<(&'static str, String, Money, i64)> = Vec::new();
    let counted = |part: &&crate::engine::report::Part| part.verdict == assessment.verdict;
    let parts: Vec<_> = assessment.parts.iter().filter(counted).collect();
    if (2..=MOST_LOANS).contains(&parts.len()) {
        let mut from = 0;
        for part in parts {
            let Some(amount) = part.amount.as_ref().map(|amount| amount.least.value()) else { continue };
            rows.push(("part", text.loan(part.loan), amount, from));
            from += amount.fen();
        }
    }
    rows.push(("before", words.cost_before.to_owned(), before, 0));
    rows.push(("subsidy", words.cost_subsidy.to_owned(), subsidy, after.fen()));
    rows.push(("after", words.cost_after.to_owned(), after, 0));
    let length = |fen: i64| scale(fen, before.fen(), LENGTH);
    let bars = (0..).zip(&rows).map(|(index, (kind, label, amount, from))| Bar {
        kind,
        label: label.clone(),
        amount: format::money(*amount),
        x: LEFT + length(*from),
        width: length(amount.fen()).max(1),
        y: 6 + ROW * index,
    });
    let numbers = rows.iter().map(|(_, label, amount, _)| vec![label.clone(), format::money(*amount)]);
    let head = || words.waterfall_head.iter().map(|head| (*head).to_owned()).collect();
    Some(Chart {
        title: words.waterfall,
        description: (words.waterfall_says)(&format::money(before), &format::money(subsidy), &format::money(after)),
        table: table.then(|| Table { head: head(), rows: numbers.collect() }),
        picture: Picture::Waterfall(bars.collect()),
    })
}
