//! Tests of the engine.

mod calendar;
mod cases;
mod custody;
mod plan;
mod properties;
mod random;
mod replay;
mod typed;
