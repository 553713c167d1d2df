//! Plans: what to do, worked out from the law's time limits and prices.
//!
//! Plans take plain values, read by whoever asks, and return dates, money and reasons as data.

pub mod bridge;
