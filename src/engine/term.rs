//! The vocabulary: every name a step may bear. Its words in each language stand in `vocabulary/`.

include!(concat!(env!("OUT_DIR"), "/terms.rs"));
