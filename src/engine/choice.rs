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
        Self::ALL.iter().copied().find(|choice| choice.key() == key)
    }
}

include!(concat!(env!("OUT_DIR"), "/choices.rs"));

impl Guarantee {
    /// Whether that is a financing guarantor, of the government or another.
    pub(in crate::engine) fn is_financing(self) -> bool {
        matches!(self, Guarantee::GovernmentGuarantor | Guarantee::OtherGuarantor)
    }
}

/// The roundings as a user's choice.
pub type RoundingChoice = Rounding;

impl Choice for Rounding {
    const ALL: &'static [Self] = &[Rounding::HalfUp, Rounding::DownToFen, Rounding::DownToYuan];

    fn key(self) -> &'static str {
        match self {
            Rounding::HalfUp => "halfUp",
            Rounding::DownToFen => "downToFen",
            Rounding::DownToYuan => "downToYuan",
        }
    }

    fn keys() -> &'static [&'static str] {
        &["halfUp", "downToFen", "downToYuan"]
    }
}

impl Choice for Industry {
    const ALL: &'static [Self] = &Industry::ALL;

    fn key(self) -> &'static str {
        Industry::key(self)
    }

    fn keys() -> &'static [&'static str] {
        static KEYS: [&str; Industry::ALL.len()] = {
            let mut keys = [""; Industry::ALL.len()];
            let mut index = 0;
            while index < keys.len() {
                keys[index] = Industry::ALL[index].key();
                index += 1;
            }
            keys
        };
        &KEYS
    }
}
