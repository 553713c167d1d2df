//! The best lawful combination of subsidies that exclude each other.
//!
//! Three clauses make the enterprise choose: one fiscal interest subsidy a year （十七）, the city's guarantee-fee
//! subsidy or the province's （十六）, the city's bond subsidy or the province's （十九）. Every combination is assessed;
//! none is left out because it looks worse. What the other purse would pay is an answer of the user's.

use crate::engine::case::Case;
use crate::engine::choice::{FeeReceiver, YesNo};
use crate::engine::condition::{Outcome, Requirement, Verdict};
use crate::engine::field::{At, Field, LoanIndex};
use crate::engine::figure::{Figure, Trace};
use crate::engine::law::{self, Words};
use crate::engine::measures::{self, interest_subsidy};
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Measure, Receiver, Report};
use crate::engine::totals::{of_the_year, totals};

use super::{Range, put};

/// Two subsidies of which only one may be drawn.
#[derive(Clone, Debug)]
pub struct Exclusion {
    /// The city's own measure.
    pub measure: Measure,
    /// The question whether the other was drawn.
    pub question: At,
    /// Where it was typed what the other would pay.
    pub amount_at: At,
    /// What the other would pay.
    pub amount: Money,
    /// Who receives the other: whoever receives the city's.
    pub receiver: Receiver,
    /// The words that exclude one by the other.
    pub words: &'static Words,
}

/// Which side of an exclusion is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pick {
    /// Neither.
    Neither,
    /// The other purse's, which is mostly the province's.
    Other,
    /// The city's own.
    City,
}

impl Pick {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Pick::Neither => "neither",
            Pick::Other => "other",
            Pick::City => "city",
        }
    }
}

/// Where a part of a total comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A measure granted.
    Measure(Measure),
    /// An amount typed.
    Typed(At),
}

/// One lawful combination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// What is drawn of each exclusion, in their order.
    pub picks: Vec<Pick>,
    /// What the enterprise receives in the year, exactly.
    pub enterprise: Money,
    /// The parts of it, which add up to it.
    pub parts: Vec<(Source, Money)>,
    /// What the others receive; never to be added to it.
    pub others: Vec<(Receiver, Range)>,
}

/// A loan that its guarantee keeps out of a measure, whatever is combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// The measure.
    pub measure: Measure,
    /// The loan.
    pub loan: LoanIndex,
    /// The words that leave it out.
    pub words: &'static Words,
}

/// Every lawful combination, the best first.
#[derive(Clone, Debug)]
pub struct Combinations {
    /// What excludes what.
    pub exclusions: Vec<Exclusion>,
    /// The combinations, by what the enterprise receives; of equal ones, those with more of the city's own first.
    pub all: Vec<Combination>,
    /// The loans that stay outside the risk compensation because they are guaranteed.
    pub outside: Vec<Outside>,
}

impl Combinations {
    /// The best.
    pub fn best(&self) -> Option<&Combination> {
        self.all.first()
    }

    /// The next best that draws something else, and not merely less.
    pub fn runner_up(&self) -> Option<&Combination> {
        let best = self.best()?;
        let differs = |other: &&Combination| {
            best.picks.iter().zip(&other.picks).any(|(best, other)| best != other && *other != Pick::Neither)
        };
        self.all.iter().skip(1).find(differs)
    }

    /// By how much the best is better than the runner-up; nothing of it is a tie.
    pub fn margin(&self) -> Option<Money> {
        self.best()?.enterprise.minus(self.runner_up()?.enterprise).ok()
    }

    /// Whether the runner-up is as good as the best.
    pub fn is_tie(&self) -> bool {
        self.margin() == Some(Money::ZERO)
    }
}

/// The combinations of a case with its report. The case is asked other questions for a while and left as it was.
pub(super) fn combinations(case: &mut Case, report: Report) -> Option<Combinations> {
    let exclusions = exclusions(case);
    if exclusions.is_empty() {
        return None;
    }
    let outside = outside(&report);
    let (growth, others) = (case.growth, case.others.clone());
    let mut measures = report.measures;
    let count = |of: &Combination, pick| of.picks.iter().filter(|picked| **picked == pick).count();
    let rank = |of: &Combination| (of.enterprise, count(of, Pick::City), count(of, Pick::Other));
    let mut all = Vec::new();
    let mut drawn: Vec<Option<bool>> = vec![None; exclusions.len()];
    for run in 0..1_u32 << exclusions.len() {
        // The first exclusion changes least often, for its measure looks at every loan.
        let others: Vec<bool> = (0..exclusions.len()).rev().map(|place| run >> place & 1 == 1).collect();
        let mut changed = Vec::new();
        for ((exclusion, drawn), other) in exclusions.iter().zip(&mut drawn).zip(&others) {
            if *drawn != Some(*other) {
                case.settle(exclusion.question.field, if *other { YesNo::Yes } else { YesNo::No });
                *drawn = Some(*other);
                changed.push(exclusion.measure);
            }
        }
        // A fee given back to the enterprise was not paid by it.
        if changed.contains(&Measure::GuaranteeFee) && fee_reaches_enterprise(case) {
            changed.push(Measure::InterestSubsidy);
        }
        // No other measure asks whether another subsidy was drawn, so their assessments stand.
        for assessment in measures.iter_mut().filter(|assessment| changed.contains(&assessment.measure)) {
            if let Some(judged) = measures::assess_any(case, assessment.measure) {
                *assessment = judged;
            }
        }
        for picks in picks(&exclusions, &others, &measures) {
            if let Some(found) = combination(case, &exclusions, picks, &measures) {
                put(&mut all, found, |one, other| rank(other).cmp(&rank(one)));
            }
        }
    }
    (case.growth, case.others) = (growth, others);
    Some(Combinations { exclusions, all, outside })
}

/// A choice the law leaves to the enterprise.
struct Choice {
    measure: Measure,
    question: Field,
    amount: Field,
    words: &'static Words,
}

const CHOICES: [Choice; 3] = [
    Choice {
        measure: Measure::GuaranteeFee,
        question: Field::ProvincialFeeSubsidy,
        amount: Field::ProvincialFeeAmount,
        words: &law::guarantee_fee::NOT_TWICE,
    },
    Choice {
        measure: Measure::InterestSubsidy,
        question: Field::OtherInterestSubsidy,
        amount: Field::OtherInterestAmount,
        words: &law::interest_subsidy::ONCE_A_YEAR,
    },
    Choice {
        measure: Measure::BondSubsidy,
        question: Field::BondProvincialReward,
        amount: Field::BondProvincialAmount,
        words: &law::bond_subsidy::NOT_TWICE,
    },
];

/// The choices for which it was typed what the other purse would pay.
fn exclusions(case: &Case) -> Vec<Exclusion> {
    let typed = CHOICES.iter().filter_map(|choice| {
        let Choice { measure, question, amount, words } = *choice;
        let typed = case.ask::<Money>(amount);
        let receiver = match measure {
            Measure::GuaranteeFee if fee_reaches_enterprise(case) => Receiver::Enterprise,
            measure => measure.receiver(),
        };
        let (question, amount_at) = (At::case(question), typed.at);
        Some(Exclusion { measure, question, amount_at, amount: typed.answer?, receiver, words })
    });
    typed.collect()
}

fn fee_reaches_enterprise(case: &Case) -> bool {
    case.readings.fee_receiver == FeeReceiver::Enterprise
}

/// The loans refused the risk compensation for their guarantee alone.
fn outside(report: &Report) -> Vec<Outside> {
    let Some(assessment) = report.measure(Measure::RiskCompensation) else { return Vec::new() };
    let unmet = assessment.conditions.iter().filter(|condition| condition.outcome == Outcome::Unmet);
    let guaranteed = unmet.filter(|condition| condition.requirement == Requirement::NotGuaranteed);
    let outside = guaranteed.filter_map(|condition| {
        Some(Outside { measure: assessment.measure, loan: condition.loan?, words: condition.words })
    });
    outside.collect()
}

/// What can be drawn where those others were drawn: the city's own only where it is granted.
fn picks(exclusions: &[Exclusion], others: &[bool], measures: &[Assessment]) -> Vec<Vec<Pick>> {
    let mut picks = vec![Vec::new()];
    for (exclusion, other) in exclusions.iter().zip(others) {
        let granted = judged(measures, exclusion.measure).is_some_and(|of| of.verdict == Verdict::Granted);
        let open: &[Pick] = match (other, granted) {
            (true, _) => &[Pick::Other, Pick::Neither],
            (false, true) => &[Pick::City],
            (false, false) => &[],
        };
        let longer = |before: &Vec<Pick>| -> Vec<Vec<Pick>> {
            open.iter().map(|pick| [before.as_slice(), &[*pick]].concat()).collect()
        };
        picks = picks.iter().flat_map(longer).collect();
    }
    picks
}

fn judged(measures: &[Assessment], measure: Measure) -> Option<&Assessment> {
    measures.iter().find(|assessment| assessment.measure == measure)
}

/// What everyone receives; nothing where an amount leaves the range.
fn combination(
    case: &Case,
    exclusions: &[Exclusion],
    picks: Vec<Pick>,
    measures: &[Assessment],
) -> Option<Combination> {
    let drawn: Vec<&Exclusion> = exclusions
        .iter()
        .zip(&picks)
        .filter(|(_, pick)| **pick == Pick::Other)
        .map(|(exclusion, _)| exclusion)
        .collect();
    let mut parts = Vec::new();
    for assessment in measures.iter().filter(|of| of.receiver == Receiver::Enterprise) {
        let Some(Amount { least, .. }) = of_the_year(assessment) else { continue };
        let rebate = drawn.iter().find(|of| of.measure == Measure::GuaranteeFee && fee_reaches_enterprise(case));
        let paid = match (assessment.measure, rebate) {
            (Measure::InterestSubsidy, Some(rebate)) => after_rebate(case, assessment, rebate.amount)?,
            _ => least.value(),
        };
        parts.push((Source::Measure(assessment.measure), paid));
    }
    let others = totals(measures, Trace::Off).into_iter().filter(|total| total.receiver != Receiver::Enterprise);
    let mut others: Vec<(Receiver, Range)> = others.map(|total| (total.receiver, Range::from(&total.amount))).collect();
    for exclusion in drawn {
        if exclusion.receiver == Receiver::Enterprise {
            parts.push((Source::Typed(exclusion.amount_at), exclusion.amount));
        } else {
            add(&mut others, exclusion.receiver, exclusion.amount)?;
        }
    }
    let enterprise = parts.iter().try_fold(Money::ZERO, |total, (_, part)| total.plus(*part)).ok()?;
    Some(Combination { picks, enterprise, parts, others })
}

fn add(totals: &mut Vec<(Receiver, Range)>, receiver: Receiver, amount: Money) -> Option<()> {
    match totals.iter_mut().find(|(known, _)| *known == receiver) {
        Some((_, range)) => {
            range.least = range.least.plus(amount).ok()?;
            range.most = match range.most {
                Some(most) => Some(most.plus(amount).ok()?),
                None => None,
            };
        }
        None => totals.push((receiver, Range { least: amount, most: None })),
    }
    Some(())
}

/// The interest subsidy where the province gave a guarantee fee back: so much of the fee was not actually paid. It is
/// taken off the fees of the loans in their order.
fn after_rebate(case: &Case, assessment: &Assessment, rebate: Money) -> Option<Money> {
    let mut left = rebate;
    let mut costs = Vec::new();
    for part in assessment.counted() {
        let cost = part.amount.as_ref()?.least.value();
        let fee = case.loan(part.loan)?.costs(case, case.readings.cost_year).ok()?.fee.as_ref().map(Figure::value);
        let back = left.min(fee.unwrap_or(Money::ZERO));
        left = left.minus(back).ok()?;
        costs.push(Figure::unexplained(cost.minus(back).ok()?));
    }
    let subsidy = interest_subsidy::subsidy(&costs, case.readings.several_loans, case, Trace::Off).ok()??;
    Some(subsidy.0.value())
}
