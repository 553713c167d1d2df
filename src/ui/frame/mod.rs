//! What stands around form and result: header, notices, footer, and what is always at hand;
//! and what stands there where the page is a guest.

pub(super) mod footer;
pub(super) mod guest;
pub(super) mod header;
pub(super) mod notices;
pub(super) mod sticky;
pub(super) mod toast;
