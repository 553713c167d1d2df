//! The door for other programs: the engine's answers in a wire format, and a handful of functions for JavaScript.
//!
//! [`wire`] is the format and needs no browser, so that the same bytes are tested natively; [`door`] carries it
//! over to JavaScript.
//!
//! Architecture invariants: the wire types are apart from the engine's, so that either can change alone; nothing
//! a caller passes makes a function throw or panic; the page never uses this module.

#[cfg(feature = "bench")]
mod bench;
#[cfg(feature = "js")]
pub mod door;
pub mod wire;

mod advice;
mod editions;
mod fields;
mod input;
mod message;
mod output;
mod shape;
mod step;
