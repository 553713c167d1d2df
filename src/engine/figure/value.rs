//! The values a step can have, each with its unit.

use crate::engine::enterprise::SizeClass;
use crate::engine::quantity::{Count, Date, Days, Exact, Money, Months, Rate, Times, WorkingDays, Years};

/// A value of a step, with its unit.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// Money to the fen.
    Money(Money),
    /// Money not yet rounded.
    Exact(Exact),
    /// A rate.
    Rate(Rate),
    /// Calendar days.
    Days(Days),
    /// Calendar months.
    Months(Months),
    /// Persons.
    Count(Count),
    /// Times.
    Times(Times),
    /// Working days.
    WorkingDays(WorkingDays),
    /// A calendar date.
    Date(Date),
    /// Years.
    Years(Years),
    /// A size class.
    Class(SizeClass),
    /// A calendar year.
    Year(i32),
}

/// A type a figure can have.
pub trait Quantity: Copy {
    /// The value with its unit.
    fn value(self) -> Value;
}

macro_rules! quantities {
    ($($type:ty => $variant:ident;)*) => {$(
        impl Quantity for $type {
            fn value(self) -> Value {
                Value::$variant(self)
            }
        }
    )*};
}

quantities! {
    Money => Money;
    Exact => Exact;
    Rate => Rate;
    Days => Days;
    Months => Months;
    Count => Count;
    Times => Times;
    WorkingDays => WorkingDays;
    Date => Date;
    Years => Years;
    i32 => Year;
    SizeClass => Class;
}

/// A quantity that is a plain whole number.
pub(in crate::engine) trait Whole {
    fn whole(self) -> i128;
}

impl Whole for Days {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Months {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Years {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Count {
    fn whole(self) -> i128 {
        i128::from(self.get())
    }
}

impl Whole for Money {
    fn whole(self) -> i128 {
        i128::from(self.fen())
    }
}
