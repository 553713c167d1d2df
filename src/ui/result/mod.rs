//! The result: the headline, who gets what, and a card for every measure.

pub(super) mod actions;
pub(super) mod advice;
pub(super) mod card;
pub(super) mod headline;
pub(super) mod panels;
pub(super) mod piece;
pub(super) mod plan;
pub(super) mod receivers;
pub(super) mod seats;
pub(super) mod steps;
