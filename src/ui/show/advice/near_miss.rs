//! 差一点就能享受: the smallest change of a negotiable term, and the tiers whose lower neighbour pays more.

use super::{quoted, range};
use crate::engine::advice::{Advice, Change, Cliff, NearMiss, Setting, Side};
use crate::engine::choice::RateForm;
use crate::engine::field::Field;
use crate::engine::figure::Value;
use crate::engine::quantity::Rate;
use crate::text::counsel::CounselText;
use crate::text::format;
use crate::ui::model::Model;
use crate::ui::msg::Msg;
use crate::ui::place::Place;
use crate::ui::show::piece::{Offer, Piece, Tone};

/// Prepares the panel; nothing where nothing is just missed.
pub(super) fn pieces(model: &Model, advice: &Advice) -> Vec<Piece> {
    let near = advice.near_misses.iter().map(|near| near_miss(model, near));
    let mut pieces: Vec<Piece> = near.chain(advice.cliffs.iter().map(|of| cliff(model, of))).collect();
    if !pieces.is_empty() {
        pieces.push(Piece::Said(Tone::Soft, model.counsel().near_miss_note.to_owned()));
    }
    pieces
}

fn near_miss(model: &Model, near: &NearMiss) -> Piece {
    let (words, text) = (model.counsel(), model.text());
    let name = |measure| text.measure(measure).name;
    let gets = |receiver| text.receiver(receiver).gets;
    let mut lines = Vec::new();
    if near.after.is_some() {
        lines.push((words.becomes)(gets(near.receiver), &range(words, near.before), &range(words, near.after)));
    }
    lines.extend(near.ratio.map(|(least, most)| (words.ratio_is)(&ratio(words, least, most))));
    for shift in near.totals.iter().filter(|shift| shift.before != shift.after) {
        // Where nothing else is paid to the receiver, the total says what the measure has said.
        if (shift.receiver, shift.before, shift.after) != (near.receiver, near.before, near.after) {
            lines.push((words.total_becomes)(
                gets(shift.receiver),
                &range(words, shift.before),
                &range(words, shift.after),
            ));
        }
    }
    if !near.lost.is_empty() {
        let lost: Vec<&str> = near.lost.iter().map(|measure| name(*measure)).collect();
        lines.push((words.lost)(&lost.join(text.list_comma())));
    }
    let sources: Vec<String> = near.failing.iter().map(|condition| quoted(words, condition.words)).collect();
    let title = (words.qualifies)(&change(model, &near.change), name(near.measure));
    offer(model, title, &near.change, lines, sources.join(words.comma))
}

fn cliff(model: &Model, cliff: &Cliff) -> Piece {
    let (words, text) = (model.counsel(), model.text());
    let of = |side: &Side| ratio(words, side.ratio, side.ratio_most);
    let gets = text.receiver(cliff.receiver).gets;
    let ratios = format!("{} → {}", of(&cliff.above), of(&cliff.below));
    let mut lines = vec![(words.ratio_is)(&ratios)];
    if cliff.above.amount.is_some() {
        lines.push((words.becomes)(gets, &range(words, cliff.above.amount), &range(words, cliff.below.amount)));
    }
    let title = (words.pays_more)(&change(model, &cliff.change), text.measure(cliff.measure).name);
    offer(model, title, &cliff.change, lines, quoted(words, cliff.words))
}

fn offer(model: &Model, title: String, change: &Change, lines: Vec<String>, source: String) -> Piece {
    let msg = Place::of(&model.answers, change.at).map(|place| Msg::Apply(vec![(place, change.text.clone())]));
    let action = msg.map(|msg| (model.counsel().apply.to_owned(), msg));
    Piece::Offer(Offer { title, lines, source, action })
}

fn change(model: &Model, change: &Change) -> String {
    let (from, to) = (setting(model, change, change.from), setting(model, change, change.to));
    (model.counsel().change)(&model.text().question(change.at), &from, &to)
}

/// An answer as people say it; a rate that is a spread on the LPR in basis points.
fn setting(model: &Model, change: &Change, setting: Setting) -> String {
    let field = change.at.field;
    let of_loan = change.at.loan.and_then(|index| model.outcome.case.loan(index));
    let spread = field == Field::Rate && of_loan.and_then(|loan| loan.rate_form.answer) == Some(RateForm::LprSpread);
    match setting {
        Setting::Choice(key) => model.text().choice(field, key).to_owned(),
        Setting::Value(Value::Rate(rate)) if spread => {
            format!("{} {}", rate.basis_points(), model.counsel().basis_points)
        }
        Setting::Value(Value::Money(amount)) => (model.counsel().wan)(amount),
        Setting::Value(value) => model.text().value(value),
    }
}

fn ratio(words: &'static CounselText, least: Rate, most: Option<Rate>) -> String {
    match most.filter(|most| *most != least) {
        Some(most) => format!("{}{}{}", format::rate(least), words.to, format::rate(most)),
        None => format::rate(least),
    }
}
