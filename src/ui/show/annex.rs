//! What of the plan and the advice is open, in short, for whoever is handed the result: on paper and in a chat there is
//! nothing to press and no day to choose.

use super::piece::{Offer, Piece, Table, Tone};
use super::{advice, plan};
use crate::text::page::PageText;
use crate::ui::model::Model;

/// A plan or a panel of the advice as handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// Its heading.
    pub title: &'static str,
    /// Its figure; empty where it has none.
    pub figure: String,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// Prepares what is open; the page fetches this with what it is made of.
pub fn annexes(model: &Model) -> Vec<Annex> {
    let words = model.words();
    let planned = plan::is_planned(model).then(|| plan::planned(model));
    let plan = planned.map(|plan::Shown { figure, pieces }| {
        let told = pieces.into_iter().filter(|piece| !matches!(piece, Piece::Table(_)));
        Annex { title: words.plan, figure, pieces: in_short(model, told) }
    });
    let advice = advice::panels(model).into_iter().filter_map(|panel| {
        let pieces = in_short(model, panel.pieces?.into_iter());
        Some(Annex { title: panel.title, figure: String::new(), pieces })
    });
    plan.into_iter().chain(advice).collect()
}

/// The pieces without anything to press or to follow; what they ask for is named.
fn in_short(model: &Model, pieces: impl Iterator<Item = Piece>) -> Vec<Piece> {
    let kept = |piece| match piece {
        Piece::Offer(offer) => Some(Piece::Offer(Offer { action: None, ..offer })),
        Piece::Asked(said, questions) => {
            let asked: Vec<String> = questions.into_iter().map(|question| question.label).collect();
            Some(Piece::Said(Tone::Plain, format!("{said}{}", asked.join(model.text().list_comma()))))
        }
        Piece::Link(..) => None,
        Piece::Said(..) | Piece::Way(_) | Piece::Table(_) => Some(piece),
    };
    pieces.filter_map(kept).collect()
}

/// The same as lines of plain text, each annex ended by an empty one.
pub fn text(model: &Model) -> String {
    let words = model.words();
    let mut lines = Vec::new();
    for annex in annexes(model) {
        lines.push(match annex.figure.as_str() {
            "" => annex.title.to_owned(),
            figure => format!("{}{}{figure}", annex.title, words.colon),
        });
        lines.extend(annex.pieces.iter().flat_map(|piece| said(words, piece)));
        lines.push(String::new());
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn said(words: &'static PageText, piece: &Piece) -> Vec<String> {
    let indented = |line: &String| format!("{}{line}", words.indent);
    match piece {
        Piece::Said(_, said) => vec![said.clone()],
        Piece::Offer(offer) => {
            let source = Some(&offer.source).filter(|source| !source.is_empty());
            let below = offer.lines.iter().chain(source).map(indented);
            std::iter::once(offer.title.clone()).chain(below).collect()
        }
        Piece::Way(stops) => {
            let stop = |stop: &super::piece::Stop| format!("{} {}{}{}", stop.day, stop.name, words.comma, stop.reason);
            stops.iter().map(stop).collect()
        }
        Piece::Table(table) => rows(words, table),
        Piece::Asked(..) | Piece::Link(..) => Vec::new(),
    }
}

/// The caption, and a line for every row, its cells named by their columns.
fn rows(words: &'static PageText, table: &Table) -> Vec<String> {
    let mut lines = vec![table.caption.to_owned()];
    for row in &table.rows {
        let named = table.head.iter().zip(&row.cells).skip(1).map(|(head, cell)| format!("{head} {cell}"));
        let first = row.cells.iter().take(1).cloned().chain(row.marks.iter().map(|mark| (*mark).to_owned()));
        let cells: Vec<String> = first.chain(named).collect();
        lines.push(format!("{}{}", words.indent, cells.join(words.and)));
    }
    lines
}
