//! The enterprise and its size class (划型), by the standard of 2011.
//!
//! The class is the lowest one that any of the industry's indicators gives: “须同时满足所列指标的下限，否则下划
//! 一档”, repeated until it holds. So an indicator not yet known can only lower it, and a class can be excluded
//! before everything is answered.

use std::cell::OnceCell;

use super::case::{Asked, Gap, Known};
use super::choice::YesNo;
use super::condition::Outcome;
use super::figure::{Quantity, Value};
use super::law::sme::{Bounds, Indicator, Industry, Place, Thresholds, thresholds};
use super::quantity::{Count, Money};

/// What is asked about the enterprise.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each field is the question of the same name")]
pub struct Enterprise {
    pub local: Asked<YesNo>,
    pub industry: Asked<Industry>,
    pub employees: Asked<Count>,
    pub revenue: Asked<Money>,
    pub assets: Asked<Money>,
    /// The class, worked out once for all measures.
    pub(in crate::engine) size: OnceCell<Known<SizeAssessment>>,
}

/// The size classes, from the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeClass {
    /// 微型.
    Micro,
    /// 小型.
    Small,
    /// 中型.
    Medium,
    /// 大型: outside the small and medium enterprises.
    Large,
}

impl SizeClass {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            SizeClass::Micro => "micro",
            SizeClass::Small => "small",
            SizeClass::Medium => "medium",
            SizeClass::Large => "large",
        }
    }

    /// The next larger one.
    pub const fn next(self) -> Option<SizeClass> {
        match self {
            SizeClass::Micro => Some(SizeClass::Small),
            SizeClass::Small => Some(SizeClass::Medium),
            SizeClass::Medium => Some(SizeClass::Large),
            SizeClass::Large => None,
        }
    }
}

/// What one indicator says.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// The indicator.
    pub indicator: Indicator,
    /// Its value.
    pub found: Value,
    /// The class it gives.
    pub class: SizeClass,
    /// The lower bound of the class above and where it is printed, if there is one.
    pub next: Option<(Place, Value)>,
    /// How much is lacking to that bound.
    pub short: Option<Value>,
}

/// The size class as far as the answers give it.
#[derive(Clone, Debug)]
pub struct SizeAssessment {
    /// What each answered indicator says.
    pub levels: Vec<Level>,
    /// The class cannot be above this one.
    pub at_most: SizeClass,
    /// The indicators still to be answered; while there are any the class may be lower, unless it is the lowest.
    pub open: Option<Gap>,
}

impl SizeAssessment {
    /// The class, if the answers settle it.
    pub fn class(&self) -> Option<SizeClass> {
        let settled = self.open.is_none() || self.at_most == SizeClass::Micro;
        settled.then_some(self.at_most)
    }

    /// The indicators that decided: those that give the lowest class.
    pub fn deciding(&self) -> impl Iterator<Item = &Level> {
        self.levels.iter().filter(|level| level.class == self.at_most)
    }

    /// Whether the class is that one or below.
    pub(in crate::engine) fn is_at_most(&self, most: SizeClass) -> Outcome {
        match &self.open {
            _ if self.at_most <= most => Outcome::Met,
            Some(gap) => Outcome::Open(gap.clone()),
            None => Outcome::Unmet,
        }
    }
}

impl Enterprise {
    /// The size class, or what must be answered before anything can be said about it.
    pub fn size(&self) -> &Known<SizeAssessment> {
        self.size.get_or_init(|| self.work_out_size())
    }

    fn work_out_size(&self) -> Known<SizeAssessment> {
        let industry = self.industry.known()?;
        let mut size = SizeAssessment { levels: Vec::new(), at_most: SizeClass::Large, open: None };
        for bounds in thresholds(industry) {
            match self.level(bounds) {
                Ok(level) => {
                    size.at_most = size.at_most.min(level.class);
                    size.levels.push(level);
                }
                Err(gap) => {
                    size.open = Some(match size.open.take() {
                        Some(open) => open.and(gap),
                        None => gap,
                    });
                }
            }
        }
        match size.open {
            Some(gap) if size.levels.is_empty() => Err(gap),
            open => Ok(SizeAssessment { open, ..size }),
        }
    }

    /// Whether its class is that one or below.
    pub(in crate::engine) fn is_at_most(&self, most: SizeClass) -> Outcome {
        match self.size() {
            Ok(size) => size.is_at_most(most),
            Err(gap) => Outcome::Open(gap.clone()),
        }
    }

    /// The class, if the answers settle it.
    pub(in crate::engine) fn class(&self) -> Option<SizeClass> {
        self.size().as_ref().ok().and_then(SizeAssessment::class)
    }

    /// Whether the enterprise is of the city and its class that one or below.
    pub(in crate::engine) fn is_local_and_at_most(&self, most: SizeClass) -> Outcome {
        let size = self.is_at_most(most);
        Outcome::yes(&self.local).and(size)
    }

    /// Whether it is of the city.
    pub(in crate::engine) fn is_local(&self) -> Outcome {
        Outcome::yes(&self.local)
    }

    fn level(&self, bounds: &'static Thresholds) -> Known<Level> {
        let indicator = bounds.indicator();
        match bounds {
            Thresholds::Employees(bounds) => self.employees.known().map(|found| level(indicator, found, bounds)),
            Thresholds::Revenue(bounds) => self.revenue.known().map(|found| level(indicator, found, bounds)),
            Thresholds::Assets(bounds) => self.assets.known().map(|found| level(indicator, found, bounds)),
        }
    }

    /// Whether the industry is asked about that indicator at all.
    pub fn needs(&self, indicator: Indicator) -> bool {
        let listed = |industry| thresholds(industry).iter().any(|bounds| bounds.indicator() == indicator);
        self.industry.answer.is_none_or(listed)
    }
}

/// The class one indicator gives. The bounds are lower bounds and count as reached when met exactly.
fn level<T: Measured>(indicator: Indicator, found: T, bounds: &'static Bounds<T>) -> Level {
    let (class, next) = match found {
        _ if found >= bounds.large_min.value => (SizeClass::Large, None),
        _ if found >= bounds.medium_min.value => (SizeClass::Medium, Some(&bounds.large_min)),
        _ if found >= bounds.small_min.value => (SizeClass::Small, Some(&bounds.medium_min)),
        _ => (SizeClass::Micro, Some(&bounds.small_min)),
    };
    let short = next.map(|next| found.short_of(next.value).value());
    let next = next.map(|next| (next.place, next.value.value()));
    Level { indicator, found: found.value(), class, next, short }
}

/// A quantity an indicator is measured in.
trait Measured: Quantity + PartialOrd {
    /// How much is lacking to a higher bound.
    fn short_of(self, next: Self) -> Self;
}

impl Measured for Count {
    fn short_of(self, next: Count) -> Count {
        Count::new(next.get().saturating_sub(self.get()))
    }
}

impl Measured for Money {
    fn short_of(self, next: Money) -> Money {
        next.minus(self).unwrap_or(Money::ZERO)
    }
}
