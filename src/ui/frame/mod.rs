//! What stands around form and result: header, notices, footer, and what is always at hand.

pub(super) mod footer;
pub(super) mod header;
pub(super) mod notices;
pub(super) mod sticky;
pub(super) mod toast;
