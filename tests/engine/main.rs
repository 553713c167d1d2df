//! Tests of the engine.

mod advice;
mod cases;
mod custody;
mod properties;
mod random;
mod replay;
mod typed;
