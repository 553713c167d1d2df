//! 最优组合: which of the subsidies that exclude each other to draw.

use super::{quoted, range, remark, yuan};
use crate::engine::advice::{Combination, Combinations, Pick, Source};
use crate::engine::field::Field;
use crate::text::format;
use crate::ui::model::Model;
use crate::ui::show::piece::{Piece, Tone};

/// Where what another purse would pay is typed: without one there is nothing to choose.
pub(super) const AMOUNTS: [Field; 3] =
    [Field::ProvincialFeeAmount, Field::OtherInterestAmount, Field::BondProvincialAmount];

/// Prepares the panel.
pub(super) fn pieces(model: &Model, all: &Combinations) -> Vec<Piece> {
    let (words, text) = (model.counsel(), model.text());
    let mut pieces = Vec::new();
    if let Some(best) = all.best() {
        pieces.push(combination(model, all, best, words.best_combination));
    }
    if let (Some(second), Some(margin)) = (all.runner_up(), all.margin()) {
        pieces.push(combination(model, all, second, words.runner_up));
        let said = if all.is_tie() { words.tie.to_owned() } else { (words.margin)(&format::money(margin)) };
        pieces.push(Piece::Said(Tone::Plain, said));
    }
    let exclusions = all.exclusions.iter().map(|exclusion| quoted(words, exclusion.words));
    let outside = all.outside.iter().map(|outside| {
        let name = text.measure(outside.measure).name;
        (words.stays_outside)(&text.loan(outside.loan), name, &quoted(words, outside.words))
    });
    pieces.extend(exclusions.chain(outside).map(|said| Piece::Said(Tone::Soft, said)));
    pieces
}

fn combination(model: &Model, all: &Combinations, of: &Combination, title: fn(&str, &str) -> String) -> Piece {
    let text = model.text();
    let picked = all.exclusions.iter().zip(&of.picks).filter_map(|(exclusion, pick)| match pick {
        Pick::City => Some(text.measure(exclusion.measure).name),
        Pick::Other => Some((model.counsel().other_purse)(exclusion.amount_at.field)),
        Pick::Neither => None,
    });
    let picked: Vec<&str> = picked.collect();
    // A single part is what the title says.
    let parts = of.parts.iter().filter(|_| of.parts.len() > 1).map(|(source, amount)| {
        let name = match source {
            Source::Measure(measure) => text.measure(*measure).name,
            Source::Typed(at) => (model.counsel().other_purse)(at.field),
        };
        format!("{name} {}", yuan(model.counsel(), *amount))
    });
    let others = of.others.iter().map(|(receiver, of)| {
        (model.counsel().besides)(text.receiver(*receiver).gets, &range(model.counsel(), Some(*of)))
    });
    let lines = parts.chain(others).collect();
    remark(title(&picked.join(model.counsel().plus), &yuan(model.counsel(), of.enterprise)), lines, String::new())
}
