//! The engine.

pub mod law;
pub mod quantity;
