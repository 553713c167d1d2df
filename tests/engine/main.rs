//! Tests of the engine.

mod custody;
