//! （八） The fee by day, with its cap, the last capped day, and another reading.

use super::{Chart, Picture, Table, WIDTH, scale};
use crate::engine::case::Case;
use crate::engine::choice::BridgeOverrun;
use crate::engine::law::bridge_loan as law;
use crate::engine::quantity::{Days, Money};
use crate::text::format;
use crate::text::page::PageText;

/// Where the lines lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeCurve {
    /// The fee under the reading used, as points.
    pub line: String,
    /// The fee under another reading, where it differs.
    pub other: String,
    /// The height of the cap.
    pub cap: i64,
    /// The cap as printed.
    pub cap_label: &'static str,
    /// Where the last capped day lies.
    pub last: i64,
    /// The days named below.
    pub ticks: Vec<(i64, String)>,
    /// The user's point, and its words.
    pub point: Option<(i64, i64, String)>,
    /// Whether the words stand left of the point.
    pub point_from_end: bool,
}

/// The plot inside the canvas.
pub const LEFT: i64 = 34;
/// The right edge of the plot.
pub const RIGHT: i64 = WIDTH - 10;
/// The top of the plot.
pub const TOP: i64 = 26;
/// The foot of the plot.
pub const FOOT: i64 = 160;

/// The days drawn at least.
const USUAL_DAYS: u32 = 15;
/// The days drawn at most.
const MOST_DAYS: u32 = 60;
const TICK: u32 = 5;

/// Prepares the curve, once the amount is known.
pub fn chart(words: &'static PageText, case: &Case, table: bool) -> Option<Chart> {
    let used = case.readings.bridge_overrun;
    let asked = case.bridge.days.answer.map(Days::get);
    let days = asked.map_or(USUAL_DAYS, |days| days.div_ceil(TICK) * TICK).clamp(USUAL_DAYS, MOST_DAYS);
    let last = law::FEE_CAP_DAYS.value.get();
    let most = if used == BridgeOverrun::NotOffered { last } else { days };
    let line = case.bridge_fee_curve(used, most);
    let another = match used {
        BridgeOverrun::CappedThenDaily => BridgeOverrun::DailyThroughout,
        _ => BridgeOverrun::CappedThenDaily,
    };
    let other = case.bridge_fee_curve(another, days);
    let cap = case.bridge_fee_curve(BridgeOverrun::AlwaysCapped, last).last()?.1;
    let top = line.iter().chain(&other).map(|(_, fee)| fee.fen()).max()?;
    let x = |day: u32| LEFT + scale(i64::from(day), i64::from(days), RIGHT - LEFT);
    let y = |fee: Money| FOOT - scale(fee.fen(), top, FOOT - TOP);
    let points = |curve: &[(Days, Money)]| {
        let points = curve.iter().map(|(day, fee)| format!("{},{}", x(day.get()), y(*fee)));
        points.collect::<Vec<_>>().join(" ")
    };
    let from_last: Vec<(Days, Money)> = other.iter().filter(|(day, _)| day.get() >= last).copied().collect();
    let point = asked.and_then(|asked| line.iter().find(|(day, _)| day.get() == asked));
    let said = point.map(|(day, fee)| (words.day_and_fee)(day.get(), &format::money(*fee)));
    let description = said.clone().unwrap_or_default();
    let point = point.zip(said).map(|((day, fee), said)| (x(day.get()), y(*fee), said));
    let point_from_end = point.as_ref().is_some_and(|(x, ..)| *x > (LEFT + RIGHT) / 2);
    let ticks = (0..=days).step_by(tick_step(days)).map(|day| (x(day), day.to_string())).collect();
    let picture = FeeCurve {
        line: format!("{LEFT},{FOOT} {}", points(&line)),
        other: points(&from_last),
        cap: y(cap),
        cap_label: law::FEE_CAP.printed,
        last: x(last),
        ticks,
        point,
        point_from_end,
    };
    Some(Chart {
        title: words.fee_curve,
        description: (words.fee_curve_says)(&description),
        picture: Picture::FeeCurve(picture),
        table: table.then(|| numbers(words, &line, &other)),
    })
}

fn tick_step(days: u32) -> usize {
    if days > 30 { 10 } else { 5 }
}

fn numbers(words: &'static PageText, line: &[(Days, Money)], other: &[(Days, Money)]) -> Table {
    let rows = other.iter().enumerate().map(|(index, (day, fee))| {
        let used = line.get(index).map_or_else(|| words.no_amount.to_owned(), |(_, fee)| format::money(*fee));
        vec![day.get().to_string(), used, format::money(*fee)]
    });
    Table { head: words.fee_curve_head.iter().map(|head| (*head).to_owned()).collect(), rows: rows.collect() }
}
