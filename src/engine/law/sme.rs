//! 中小企业划型标准: what size an enterprise has, by industry.
//!
//! The bounds are lower bounds and count as reached when met exactly.

use super::{Count, Entry, Money, Sealed, Value, Words, documents};

include!(concat!(env!("OUT_DIR"), "/sme.rs"));

/// What the standard measures an enterprise by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// 从业人员, persons.
    Employees,
    /// 营业收入, money.
    Revenue,
    /// 资产总额, money.
    Assets,
}

/// The bounds of one indicator in one industry.
#[derive(Debug)]
pub enum Thresholds {
    /// 从业人员.
    Employees(Bounds<Count>),
    /// 营业收入.
    Revenue(Bounds<Money>),
    /// 资产总额.
    Assets(Bounds<Money>),
}

/// From where on an enterprise is small, medium, large by one indicator; below `small_min` it is micro.
#[derive(Debug)]
pub struct Bounds<T> {
    /// Small from here on.
    pub small_min: Bound<T>,
    /// Medium from here on.
    pub medium_min: Bound<T>,
    /// Large from here on, and so no longer small or medium.
    pub large_min: Bound<T>,
}

/// A bound of the standard.
#[derive(Debug)]
pub struct Bound<T> {
    /// The value; met exactly it is reached.
    pub value: T,
    /// Where the standard prints it.
    pub place: Place,
}

/// The place of a bound in [`ENTRIES`]. The page judges by the bounds and shows no words of theirs, so it need not
/// ship any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(u8);

impl Place {
    /// The bound as the standard prints it, with the words around it.
    pub fn entry(self) -> Option<&'static Entry> {
        ENTRIES.get(usize::from(self.0))
    }
}

impl Thresholds {
    /// The indicator they bound.
    pub fn indicator(&self) -> Indicator {
        match self {
            Thresholds::Employees(_) => Indicator::Employees,
            Thresholds::Revenue(_) => Indicator::Revenue,
            Thresholds::Assets(_) => Indicator::Assets,
        }
    }
}

/// The bounds by which the standard measures this industry: one indicator or two.
pub fn thresholds(industry: Industry) -> &'static [Thresholds] {
    industry.thresholds()
}

/// The clause's sentence that says what is a small, medium or micro enterprise of this industry at all.
pub fn words(industry: Industry) -> &'static Words {
    industry.words()
}
