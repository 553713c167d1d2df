//! The charts: where things lie on a canvas of fixed size, and the same numbers as a table.
//!
//! Geometry is whole numbers scaled from fen; no figure is made here.

pub mod fee_curve;
pub mod reward;
pub mod tiers;
pub mod waterfall;

use crate::engine::condition::Verdict;
use crate::engine::report::{Assessment, Measure};
use crate::ui::model::Model;

/// The canvas.
pub const WIDTH: i64 = 360;

/// A chart as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: &'static str,
    /// What it says, for those who cannot see it.
    pub description: String,
    /// Its picture.
    pub picture: Picture,
    /// Its numbers, where they are looked at.
    pub table: Option<Table>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The fee of a bridge loan by day.
    FeeCurve(fee_curve::FeeCurve),
    /// The tiers of the compensation.
    Tiers(Vec<tiers::Bar>),
    /// The reward by year.
    Reward(Vec<reward::Bar>),
    /// The cost, the subsidy, and what is left.
    Waterfall(Vec<waterfall::Bar>),
}

/// The numbers of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// Prepares the chart of a measure; none for a refused measure or where its numbers are not known.
pub fn chart(model: &Model, assessment: &Assessment, table: bool) -> Option<Chart> {
    if assessment.verdict == Verdict::Refused {
        return None;
    }
    match assessment.measure {
        Measure::BridgeLoan => fee_curve::chart(model.words(), &model.outcome.case, table),
        Measure::RiskCompensation => tiers::chart(assessment, model.text(), table),
        Measure::InterestSubsidy => waterfall::chart(assessment, model.text(), table),
        Measure::ScaleUp => reward::chart(model.words(), assessment, model.outcome.report.year, table),
        _ => None,
    }
}

/// A value on a scale whose `most` is `length` long.
pub(super) fn scale(value: i64, most: i64, length: i64) -> i64 {
    let scaled = i128::from(value.clamp(0, most)) * i128::from(length) / i128::from(most.max(1));
    i64::try_from(scaled).unwrap_or(length)
}
