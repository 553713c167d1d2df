//! The report: what `assess` returns, and nothing a reader would have to compute.

use super::case::Problem;
use super::condition::{Condition, Verdict};
use super::enterprise::SizeAssessment;
use super::field::{At, Field, LoanIndex, Section};
use super::figure::Figure;
use super::gap::Known;
use super::law::Clause;
use super::quantity::{Date, Money, Rate};

include!(concat!(env!("OUT_DIR"), "/measures.rs"));

/// An amount, or the range the law leaves.
#[derive(Clone, Debug)]
pub struct Amount {
    /// The amount, or the least of the range.
    pub least: Figure<Money>,
    /// The most of the range, where there is one.
    pub most: Option<Figure<Money>>,
}

impl Amount {
    pub(in crate::engine) fn exactly(figure: Figure<Money>) -> Amount {
        Amount { least: figure, most: None }
    }
}

/// The part of a measure that one loan plays.
#[derive(Clone, Debug)]
pub struct Part {
    /// The loan.
    pub loan: LoanIndex,
    /// What its own conditions come to.
    pub verdict: Verdict,
    /// Its own figure: the cost it brings in, or what is paid for it.
    pub amount: Option<Amount>,
    /// The ratio its amount falls under, least and most, where a measure has tiers.
    pub ratio: Option<(Figure<Rate>, Option<Figure<Rate>>)>,
}

/// What the loans of the year cost, or tolls, before the measure and after it.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Interest and guarantee fee of every loan that counts; or the tolls.
    pub before: Figure<Money>,
    /// What of it the enterprise bears after the subsidy.
    pub after: Figure<Money>,
}

/// How far the figure under another reading lies from the figure under the reading used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Not at all.
    Same,
    /// It is that much more.
    More(Money),
    /// It is that much less.
    Less(Money),
}

/// What another reading of the clause would give.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The key of the reading.
    pub key: &'static str,
    /// The verdict it leads to.
    pub verdict: Verdict,
    /// Its amount, or the least of it.
    pub least: Option<Money>,
    /// The most of it, where it is a range.
    pub most: Option<Money>,
    /// The day, for a measure that sets one.
    pub day: Option<Date>,
    /// Who would receive it.
    pub receiver: Receiver,
}

/// A point the text leaves open: the reading used and what the others would give.
#[derive(Clone, Debug)]
pub struct ReadingEffect {
    /// The question of reading.
    pub field: Field,
    /// The key of the reading used.
    pub chosen: &'static str,
    /// The others.
    pub alternatives: Vec<Alternative>,
}

/// A measure, assessed.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The measure.
    pub measure: Measure,
    /// Its clause, which names the departments.
    pub clause: &'static Clause,
    /// Whether the case is about it at all: a measure with a topic of its own concerns only whoever answers there.
    pub concerned: bool,
    /// What it comes to.
    pub verdict: Verdict,
    /// Every condition, those of the case before those of the loans.
    pub conditions: Vec<Condition>,
    /// The loans' parts, for a measure about loans.
    pub parts: Vec<Part>,
    /// The figure. For an open verdict it is what the answers so far would give if nothing else fails, and for a
    /// refused one there is none.
    pub amount: Option<Amount>,
    /// The day by which something must be done, for a measure that sets one.
    pub day: Option<Figure<Date>>,
    /// Who bears which part, for a measure that divides an amount; the parts add up to it.
    pub shares: Vec<(Receiver, Figure<Money>)>,
    /// The figures of the years, for what is paid in certain years: year, figure.
    pub years: Vec<(i32, Figure<Money>)>,
    /// The part of it that falls into the year asked about, for what is paid in certain years.
    pub this_year: Option<Figure<Money>>,
    /// What is left under a yearly cap.
    pub cap_left: Option<Figure<Money>>,
    /// What the subsidised loans cost before and after, for a subsidy of a cost; what tolls, for an exemption.
    pub cost: Option<Cost>,
    /// Who receives it.
    pub receiver: Receiver,
    /// Questions that could still add to a granted figure.
    pub open: Vec<At>,
    /// The readings.
    pub readings: Vec<ReadingEffect>,
    /// Notes.
    pub notes: Vec<Note>,
}

/// What one receiver gets of everything granted, in the year asked about.
#[derive(Clone, Debug)]
pub struct Total {
    /// The receiver.
    pub receiver: Receiver,
    /// The amount, or the least of it.
    pub amount: Amount,
}

/// The whole answer.
#[derive(Clone, Debug)]
pub struct Report {
    /// The year asked about.
    pub year: Option<i32>,
    /// The size class, or what is missing for it.
    pub size: Known<SizeAssessment>,
    /// The measures, in the order of the law.
    pub measures: Vec<Assessment>,
    /// What is granted, by receiver. A receiver without anything granted is not listed.
    pub totals: Vec<Total>,
    /// What is known of the year's true cost of finance: interest and guarantee fees of all loans, the bridge fee and
    /// the other fees typed; nothing where nothing of it is known.
    pub true_cost: Option<Figure<Money>>,
    /// Answers that cannot be used.
    pub problems: Vec<Problem>,
    /// The last day on which the LPR table is known to hold.
    pub lpr_known_until: Date,
}

impl Assessment {
    /// What of the figure falls into the year asked about, where that is not all of it.
    pub fn part_of_year(&self) -> Option<Money> {
        let whole = self.amount.as_ref().filter(|_| !self.years.is_empty())?.least.value();
        let part = self.this_year.as_ref().map_or(Money::ZERO, Figure::value);
        (part != whole).then_some(part)
    }

    /// How far an alternative's figure lies from this one; nothing where either has none.
    pub fn change(&self, alternative: &Alternative) -> Option<Change> {
        let amount = self.amount.as_ref()?;
        let most = |least: Money, most: Option<Money>| most.unwrap_or(least);
        let here = most(amount.least.value(), amount.most.as_ref().map(Figure::value));
        let there = most(alternative.least?, alternative.most);
        let least = difference(amount.least.value(), alternative.least?)?;
        // Where only the upper end of a range moves, that is the change.
        if least == Change::Same { difference(here, there) } else { Some(least) }
    }
}

fn difference(here: Money, there: Money) -> Option<Change> {
    match here.cmp(&there) {
        std::cmp::Ordering::Equal => Some(Change::Same),
        std::cmp::Ordering::Less => there.minus(here).ok().map(Change::More),
        std::cmp::Ordering::Greater => here.minus(there).ok().map(Change::Less),
    }
}

impl Report {
    /// The assessment of a measure.
    pub fn measure(&self, measure: Measure) -> Option<&Assessment> {
        self.measures.iter().find(|assessment| assessment.measure == measure)
    }

    /// What a receiver gets.
    pub fn total(&self, receiver: Receiver) -> Option<&Total> {
        self.totals.iter().find(|total| total.receiver == receiver)
    }
}
