//! The closed sets a user chooses from, each with its stable keys.

use super::law::sme::Industry;
use super::quantity::Rounding;

/// A closed set of answers.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every answer, the default reading first.
    const ALL: &'static [Self];

    /// The stable key.
    fn key(self) -> &'static str;

    /// The keys of all.
    fn keys() -> &'static [&'static str];

    /// The answer of that key.
    fn find(key: &str) -> Option<Self> {
        let place = Self::keys().iter().position(|known| *known == key)?;
        Self::ALL.get(place).copied()
    }
}

include!(concat!(env!("OUT_DIR"), "/choices.rs"));

impl Guarantee {
    /// Whether that is a financing guarantor, of the government or another.
    pub(in crate::engine) fn is_financing(self) -> bool {
        matches!(self, Guarantee::GovernmentGuarantor | Guarantee::OtherGuarantor)
    }

    /// Whether somebody guarantees who may be paid a fee for it; an insurer is paid a premium.
    pub(in crate::engine) fn has_fee(self) -> bool {
        self.is_financing() || self == Guarantee::Private
    }
}

/// The roundings as a user's choice.
pub type RoundingChoice = Rounding;
