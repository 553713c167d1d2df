//! The advice: three panels, each worked out when it is opened and not before.

mod combination;
mod near_miss;
mod years;

use combination::AMOUNTS;

use super::piece::{Offer, Piece, Tone};
use super::waiting;
use crate::engine::advice::{Advice, Range};
use crate::engine::field::{At, Field};
use crate::engine::law::Words;
use crate::engine::quantity::Money;
use crate::text::counsel::CounselText;
use crate::text::format;
use crate::ui::model::Model;
use crate::ui::msg::Counsel;

/// A panel as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// Which.
    pub counsel: Counsel,
    /// Its heading.
    pub title: &'static str,
    /// What it is about, in one line.
    pub about: &'static str,
    /// What it says, where it is open.
    pub pieces: Option<Vec<Piece>>,
}

/// Prepares the panels there is a reason to open.
pub fn panels(model: &Model) -> Vec<Panel> {
    let words = model.words();
    let typed = |field: &Field| !model.answers.get(At::case(*field)).is_empty();
    let all = [
        (Counsel::NearMiss, words.near_miss, words.near_miss_about, true),
        (Counsel::Combination, words.combination, words.combination_about, AMOUNTS.iter().any(typed)),
        (Counsel::Years, words.years, words.years_about, !model.outcome.case.loans.is_empty()),
    ];
    let offered = all.into_iter().filter(|(.., offered)| *offered);
    let panel = |(counsel, title, about, _)| Panel { counsel, title, about, pieces: pieces(model, counsel) };
    offered.map(panel).collect()
}

fn pieces(model: &Model, counsel: Counsel) -> Option<Vec<Piece>> {
    if !model.counsels.contains(&counsel) {
        return None;
    }
    Some(match (&model.advice, model.later.here()) {
        (Some(advice), Some(parts)) => (parts.advice)(model, advice, counsel),
        _ => waiting(model),
    })
}

/// What a panel says; the page fetches this when a panel is first opened.
pub fn said(model: &Model, advice: &Advice, counsel: Counsel) -> Vec<Piece> {
    let found = match counsel {
        Counsel::NearMiss => near_miss::pieces(model, advice),
        Counsel::Combination => advice.combinations.iter().flat_map(|all| combination::pieces(model, all)).collect(),
        Counsel::Years => years::pieces(model, &advice.years),
    };
    let none = Piece::Said(Tone::Plain, model.counsel().nothing_to_advise.to_owned());
    if found.is_empty() { vec![none] } else { found }
}

/// An amount, the range the law leaves, or what stands for none.
fn range(words: &'static CounselText, range: Option<Range>) -> String {
    let Some(Range { least, most }) = range else { return words.no_amount.to_owned() };
    match most.filter(|most| *most != least) {
        Some(most) => (words.in_yuan)(&format!("{}{}{}", format::money(least), words.to, format::money(most))),
        None => yuan(words, least),
    }
}

fn yuan(words: &'static CounselText, amount: Money) -> String {
    (words.in_yuan)(&format::money(amount))
}

fn quoted(words: &'static CounselText, of: &'static Words) -> String {
    (words.quoted)(of)
}

/// Something to know, with nothing to press.
fn remark(title: String, lines: Vec<String>, source: String) -> Piece {
    Piece::Offer(Offer { title, lines, source, action: None })
}
