//! 惠企算: what Jinan's 2019 finance policy means for a small enterprise's loans, exact to the fen and explained.

pub mod engine;
#[cfg(feature = "wire")]
pub mod js;
mod table;
pub mod text;
pub mod ui;
