//! Tests of the engine.

mod calendar;
mod cases;
mod custody;
mod properties;
mod random;
mod replay;
mod typed;
