//! The page: a pure model and what it shows, and around them the views and the browser.
//!
//! Architecture invariants: what is below [`model`] and [`show`] knows no browser and is tested natively; the
//! views compute nothing and say nothing of their own, they lay out what [`show`] has prepared.

pub mod corrections;
pub mod history;
pub mod later;
pub mod link;
mod look;
pub mod model;
pub mod msg;
pub mod place;
pub mod presets;
pub mod show;
mod unfold;
pub mod update;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
mod browser;
#[cfg(feature = "ui")]
mod chart;
#[cfg(feature = "ui")]
mod effect;
#[cfg(feature = "ui")]
mod element;
#[cfg(feature = "ui")]
mod form;
#[cfg(feature = "ui")]
mod frame;
#[cfg(feature = "ui")]
pub mod host;
#[cfg(feature = "ui")]
mod result;
#[cfg(feature = "ui")]
mod sheet;
