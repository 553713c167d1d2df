//! The report: what `assess` returns, and nothing a reader would have to compute.

use super::case::Problem;
use super::condition::{Condition, Verdict};
use super::enterprise::SizeAssessment;
use super::field::{At, Field, LoanIndex};
use super::figure::Figure;
use super::gap::Known;
use super::law::Clause;
use super::quantity::{Date, Money, Rate};

/// The measures computed, in the order of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// （八）: what a bridge loan costs.
    BridgeLoan,
    /// （十三）: what part of a lost principal the bank gets back.
    RiskCompensation,
    /// （十六）: the guarantee-fee subsidy.
    GuaranteeFee,
    /// （十七）: the interest and guarantee-fee subsidy.
    InterestSubsidy,
    /// （二十六）: the reward for growing above the statistical scale.
    ScaleUp,
}

impl Measure {
    /// Every measure, in the order of the law.
    pub const ALL: &'static [Measure] = &[
        Measure::BridgeLoan,
        Measure::RiskCompensation,
        Measure::GuaranteeFee,
        Measure::InterestSubsidy,
        Measure::ScaleUp,
    ];

    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Measure::BridgeLoan => "bridgeLoan",
            Measure::RiskCompensation => "riskCompensation",
            Measure::GuaranteeFee => "guaranteeFee",
            Measure::InterestSubsidy => "interestSubsidy",
            Measure::ScaleUp => "scaleUp",
        }
    }
}

/// Who a figure goes to. Figures of different receivers are never added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Receiver {
    /// The enterprise.
    Enterprise,
    /// The lending bank.
    Bank,
    /// The financing guarantor.
    Guarantor,
    /// The city's bridge fund, which the enterprise pays: a cost.
    BridgeFund,
}

impl Receiver {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Receiver::Enterprise => "enterprise",
            Receiver::Bank => "bank",
            Receiver::Guarantor => "guarantor",
            Receiver::BridgeFund => "bridgeFund",
        }
    }
}

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

/// Something to know beside the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// The use is longer than 一般 allows.
    OverUsualDays,
    /// The amount is larger than 原则上 allows.
    OverUsualAmount,
    /// The year is the one in which the document came into force.
    FirstYearOfDocument,
    /// The law says 可: may, not shall.
    AtDiscretion,
    /// The law leaves the uplift open, so the figure is a range.
    UpliftUndecided,
    /// The LPR was typed by the user, since no table knows it.
    LprTyped,
    /// A staff that makes the enterprise medium-sized stands in the way.
    MediumByStaff,
    /// The year asked about lies outside the three years of the reward.
    OutsideRewardYears,
    /// The later years' reward may depend on staying in the statistics.
    LaterYearsUncertain,
    /// An insurer's premium is not among 利息和担保费用.
    PremiumNotCounted,
    /// The cap bites.
    CapReached,
    /// An interest or fee is estimated from the contract, not typed as paid.
    Estimated,
    /// An insurer bears part of the loss, so that the bank's own loss is what counts.
    InsuredLoss,
    /// All loans together exceed the top tier, which the implementing rules of 2019 hold against the balance.
    BalanceOverTiers,
    /// The implementing rules of 2019 leave real estate out.
    RealEstateExcluded,
    /// Each loan is paid for once, not every year.
    OncePerLoan,
    /// Only loans whose conditions are settled are counted; others are still open.
    MoreMayFollow,
}

impl Note {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Note::OverUsualDays => "overUsualDays",
            Note::OverUsualAmount => "overUsualAmount",
            Note::FirstYearOfDocument => "firstYearOfDocument",
            Note::AtDiscretion => "atDiscretion",
            Note::UpliftUndecided => "upliftUndecided",
            Note::LprTyped => "lprTyped",
            Note::MediumByStaff => "mediumByStaff",
            Note::OutsideRewardYears => "outsideRewardYears",
            Note::LaterYearsUncertain => "laterYearsUncertain",
            Note::PremiumNotCounted => "premiumNotCounted",
            Note::CapReached => "capReached",
            Note::Estimated => "estimated",
            Note::InsuredLoss => "insuredLoss",
            Note::BalanceOverTiers => "balanceOverTiers",
            Note::RealEstateExcluded => "realEstateExcluded",
            Note::OncePerLoan => "oncePerLoan",
            Note::MoreMayFollow => "moreMayFollow",
        }
    }
}

/// What loans cost in the year asked about, before the subsidy and after it.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Interest and guarantee fee of every loan that counts.
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
    /// What it comes to.
    pub verdict: Verdict,
    /// Every condition, those of the case before those of the loans.
    pub conditions: Vec<Condition>,
    /// The loans' parts, for a measure about loans.
    pub parts: Vec<Part>,
    /// The figure. For an open verdict it is what the answers so far would give if nothing else fails, and for a
    /// refused one there is none.
    pub amount: Option<Amount>,
    /// The figures of the years, for a reward over several years: year, figure.
    pub years: Vec<(i32, Figure<Money>)>,
    /// The part of it that falls into the year asked about, for a reward over several years.
    pub this_year: Option<Figure<Money>>,
    /// What is left under a yearly cap.
    pub cap_left: Option<Figure<Money>>,
    /// What the subsidised loans cost before and after, for a subsidy of a cost.
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
    /// Answers that cannot be used.
    pub problems: Vec<Problem>,
    /// The last day on which the LPR table is known to hold.
    pub lpr_known_until: Date,
}

impl Assessment {
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
