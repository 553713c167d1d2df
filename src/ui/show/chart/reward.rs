//! （二十六） The reward of each year.

use super::{Chart, Picture, Table, WIDTH, scale};
use crate::engine::report::Assessment;
use crate::text::format;
use crate::text::page::PageText;

/// A year's bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its left edge.
    pub x: i64,
    /// Its width.
    pub width: i64,
    /// Its top.
    pub top: i64,
    /// The year.
    pub year: String,
    /// The reward.
    pub amount: String,
    /// Whether it is the year asked about.
    pub asked: bool,
}

/// The foot of the bars.
pub const FOOT: i64 = 130;
const TOP: i64 = 28;
const GAP: i64 = 28;

/// Prepares the reward by year.
pub fn chart(words: &'static PageText, assessment: &Assessment, asked: Option<i32>, table: bool) -> Option<Chart> {
    let most = assessment.years.iter().map(|(_, reward)| reward.value().fen()).max()?;
    // Three years are what the law knows; where fewer are paid the bars keep their places.
    let slots = i64::try_from(assessment.years.len()).ok()?.max(3);
    let width = (WIDTH - GAP * (slots + 1)) / slots;
    let bars: Vec<Bar> = (0..)
        .zip(&assessment.years)
        .map(|(index, (year, reward))| Bar {
            x: GAP + index * (width + GAP),
            width,
            top: FOOT - scale(reward.value().fen(), most, FOOT - TOP),
            year: (words.year)(*year),
            amount: (words.wan)(reward.value()),
            asked: asked == Some(*year),
        })
        .collect();
    let said: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.year, bar.amount)).collect();
    let rows = assessment.years.iter().map(|(year, reward)| vec![year.to_string(), format::money(reward.value())]);
    let head = || words.reward_head.iter().map(|head| (*head).to_owned()).collect();
    Some(Chart {
        title: words.reward,
        description: said.join(words.comma),
        table: table.then(|| Table { head: head(), rows: rows.collect() }),
        picture: Picture::Reward(bars),
    })
}
