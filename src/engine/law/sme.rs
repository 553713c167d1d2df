//! 中小企业划型标准: what size an enterprise has, by industry.
//!
//! The bounds are lower bounds and count as reached when met exactly.

use super::{Count, Money, Parameter, Sealed, Words, documents};

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
pub struct Bounds<T: 'static> {
    /// Small from here on.
    pub small_min: Parameter<T>,
    /// Medium from here on.
    pub medium_min: Parameter<T>,
    /// Large from here on, and so no longer small or medium.
    pub large_min: Parameter<T>,
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
    industry.class().thresholds
}

/// The clause's sentence that says what is a small, medium or micro enterprise of this industry at all.
pub fn words(industry: Industry) -> &'static Words {
    &industry.class().words
}

/// What the standard says of one industry.
struct Class {
    words: Words,
    thresholds: &'static [Thresholds],
}
