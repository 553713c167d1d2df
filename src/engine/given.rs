//! Answers that no struct of the case holds: each understood by its kind and looked up by its question, so that a
//! measure with questions of its own needs no place in the case.

use super::case::{Asked, Case, ProblemKind, Reader};
use super::choice::{Choice, YesNo};
use super::condition::Outcome;
use super::field::{At, Field, Kind};
use super::quantity::{Count, Date, Days, Money, Months, Rate, Times};
use super::report::Measure;
use super::typed::Refusal;

/// An answer understood, whatever its kind.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) enum Given {
    Money(Money),
    Rate(Rate),
    Count(Count),
    Days(Days),
    Months(Months),
    Times(Times),
    Year(i32),
    Date(Date),
    /// The place among the answers offered.
    Choice(usize),
}

/// A type an answer can have.
pub(in crate::engine) trait Answered: Copy {
    fn of(given: Given) -> Option<Self>;
}

macro_rules! answered {
    ($($type:ty = $variant:ident;)*) => {$(
        impl Answered for $type {
            fn of(given: Given) -> Option<$type> {
                match given {
                    Given::$variant(value) => Some(value),
                    _ => None,
                }
            }
        }
    )*};
}

answered! {
    Money = Money;
    Rate = Rate;
    Count = Count;
    Days = Days;
    Months = Months;
    Times = Times;
    i32 = Year;
    Date = Date;
    usize = Choice;
}

/// The answers, in the order of the form; nothing where what was typed cannot be used.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Others(Vec<(At, Option<Given>)>);

impl Others {
    /// Understands every answer that nobody has read yet.
    pub(in crate::engine) fn read(r: &mut Reader<'_>) -> Others {
        let answers = r.answers;
        let left = answers.iter().filter(|(at, text)| !r.has_read(at.field) && !text.trim().is_empty());
        let left: Vec<At> = left.map(|(at, _)| at).collect();
        let mut others = Others(left.into_iter().map(|at| (at, given(r, at))).collect());
        others.check(r);
        others
    }

    /// Holds answers against each other; a part that is more than the whole counts as unusable.
    fn check(&mut self, r: &mut Reader<'_>) {
        let understood = self.0.clone();
        let amount = |field| {
            understood.iter().find_map(|(at, given)| match given {
                Some(Given::Money(amount)) if at.field == field => Some(*amount),
                _ => None,
            })
        };
        for (at, given) in &mut self.0 {
            let Some(whole) = at.field.part_of() else { continue };
            if amount(at.field).zip(amount(whole)).is_some_and(|(part, whole)| part > whole) {
                *given = None;
                r.problem(*at, ProblemKind::MoreThanWhole(whole));
            }
        }
    }

    /// Understands the answer at that place again, unless somebody else reads it.
    pub(in crate::engine) fn reread(&mut self, r: &mut Reader<'_>, at: At) {
        if r.has_read(at.field) {
            return;
        }
        self.0.retain(|(known, _)| *known != at);
        if !r.answers.get(at).is_empty() {
            self.0.push((at, given(r, at)));
        }
    }

    /// Takes that answer to a question of yes or no for given.
    pub(in crate::engine) fn settle(&mut self, at: At, answer: YesNo) {
        self.0.retain(|(known, _)| *known != at);
        self.0.push((at, YesNo::ALL.iter().position(|known| *known == answer).map(Given::Choice)));
    }

    fn get(&self, at: At) -> Option<Option<Given>> {
        self.0.iter().find(|(known, _)| *known == at).map(|(_, given)| *given)
    }
}

fn given(r: &mut Reader<'_>, at: At) -> Option<Given> {
    match at.field.kind() {
        Kind::Money if at.field.is_positive() => r.positive(at).answer.map(Given::Money),
        Kind::Money => r.money(at).answer.map(Given::Money),
        Kind::Percent { .. } | Kind::LoanRate => r.percent(at).answer.map(Given::Rate),
        Kind::Persons => r.persons(at).answer.map(Given::Count),
        Kind::Days { .. } => r.days(at).answer.map(Given::Days),
        Kind::Months => r.months(at).answer.map(Given::Months),
        Kind::Times if at.field.is_positive() => r.time(at).answer.map(Given::Times),
        Kind::Times => r.times(at).answer.map(Given::Times),
        Kind::DayOfMonth => None,
        Kind::Year => r.year(at).answer.map(Given::Year),
        Kind::Date => r.date(at).answer.map(Given::Date),
        Kind::Choice(keys) => r.one_of(at, keys()).answer.map(Given::Choice),
    }
}

impl Case {
    /// Whether a question that only that measure asks has been answered.
    pub(in crate::engine) fn is_about(&self, measure: Measure) -> bool {
        self.others.0.iter().any(|(at, _)| at.field.measure() == Some(measure))
    }

    /// The answer to a question about the case.
    pub(in crate::engine) fn ask<T: Answered>(&self, field: Field) -> Asked<T> {
        self.ask_at(At::case(field))
    }

    /// The answer at that place.
    pub(in crate::engine) fn ask_at<T: Answered>(&self, at: At) -> Asked<T> {
        let found = self.others.get(at);
        Asked { at, answer: found.flatten().and_then(T::of), refused: found.is_some_and(|given| given.is_none()) }
    }

    /// The answer chosen.
    pub(in crate::engine) fn pick<C: Choice>(&self, field: Field) -> Asked<C> {
        self.pick_at(At::case(field))
    }

    /// The answer chosen at that place.
    pub(in crate::engine) fn pick_at<C: Choice>(&self, at: At) -> Asked<C> {
        let Asked { at, answer, refused } = self.ask_at::<usize>(at);
        Asked { at, answer: answer.and_then(|index| C::ALL.get(index).copied()), refused }
    }

    /// Met by a yes.
    pub(in crate::engine) fn yes(&self, field: Field) -> Outcome {
        Outcome::yes(&self.pick::<YesNo>(field))
    }

    /// Met by a no.
    pub(in crate::engine) fn no(&self, field: Field) -> Outcome {
        Outcome::no(&self.pick::<YesNo>(field))
    }
}

/// The place of an answer among those offered.
pub(in crate::engine) fn find(keys: &[&str], text: &str) -> Result<usize, Refusal> {
    keys.iter().position(|key| *key == text).ok_or(Refusal::NotOffered)
}
