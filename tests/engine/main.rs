//! Tests of the engine.

mod cases;
mod custody;
mod typed;
