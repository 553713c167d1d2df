//! Soft questions: answers that can be used and yet look like a slip of the pen, or that a published fact overrules.

use super::answers::Answers;
use super::case::Case;
use super::field::At;
use super::quantity::{Date, Money, Rate};
use super::typed::MoneyUnit;

/// A suspicious answer. It is used as it stands, unless a published fact overrules it; the user is asked whether it was
/// meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where it stands.
    pub at: At,
    /// What is suspicious.
    pub kind: DoubtKind,
}

/// What is suspicious about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoubtKind {
    /// A guarantee fee rate in per cent that is usual per mille.
    PercentForPerMille(Rate),
    /// A loan so small that 元 was probably typed for 万元, or the other way round.
    SmallAmount(Money),
    /// An amount so large that 元 was probably meant where 万元 was read.
    LargeAmount(Money),
    /// A yearly rate no bank asks.
    HighRate(Rate),
    /// An LPR that is not the one published for the day, which counts.
    NotThePublished {
        /// The LPR typed.
        typed: Rate,
        /// The LPR published.
        published: Rate,
        /// The day it was published on.
        on: Date,
    },
}

/// Above this a yearly guarantee fee is far from what is usual.
const FEE_RATE_UNUSUAL: Rate = Rate::from_pico(50_000_000_000);
/// Above this a yearly loan rate is far from what is usual.
const LOAN_RATE_UNUSUAL: Rate = Rate::from_pico(240_000_000_000);
/// Below this a business loan is far from what is usual.
const AMOUNT_SMALL: Money = Money::from_fen(1_000_000);
/// Above this a loan to a small enterprise is far from what is usual.
const AMOUNT_LARGE: Money = Money::from_fen(50_000_000_000);

/// Every suspicious answer of a case.
pub fn doubts(case: &Case) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for loan in &case.loans {
        doubts.extend(loan.amount.answer.and_then(amount).map(|kind| Doubt { at: loan.amount.at, kind }));
        if let Some(rate) = loan.fee_rate.answer.filter(|rate| *rate >= FEE_RATE_UNUSUAL) {
            doubts.push(Doubt { at: loan.fee_rate.at, kind: DoubtKind::PercentForPerMille(rate) });
        }
        if let Ok(rate) = loan.contract_rate(super::figure::Trace::Off)
            && rate.value() >= LOAN_RATE_UNUSUAL
        {
            doubts.push(Doubt { at: loan.rate.at, kind: DoubtKind::HighRate(rate.value()) });
        }
        if let Some((typed, published, on)) = loan.lpr_overruled() {
            doubts.push(Doubt { at: loan.lpr.at, kind: DoubtKind::NotThePublished { typed, published, on } });
        }
    }
    let bridge = case.bridge.amount;
    doubts.extend(bridge.answer.and_then(amount).map(|kind| Doubt { at: bridge.at, kind }));
    doubts
}

fn amount(amount: Money) -> Option<DoubtKind> {
    match amount {
        _ if amount < AMOUNT_SMALL => Some(DoubtKind::SmallAmount(amount)),
        _ if amount > AMOUNT_LARGE => Some(DoubtKind::LargeAmount(amount)),
        _ => None,
    }
}

/// What an answer was understood as, for the echo under its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Understood {
    /// An amount of money.
    Money(Money),
    /// A rate.
    Rate(Rate),
}

/// What the answer at a place was understood as, where saying so helps.
pub fn understood(answers: &Answers, case: &Case, at: At, unit: MoneyUnit) -> Option<Understood> {
    use super::field::Kind;
    match at.field.kind() {
        Kind::Money => super::typed::money(answers.get(at), unit).ok().map(Understood::Money),
        Kind::Percent { decimals, most } => {
            super::typed::percent(answers.get(at), decimals, most).ok().map(Understood::Rate)
        }
        Kind::LoanRate => {
            let loan = at.loan.and_then(|index| case.loan(index))?;
            loan.contract_rate(super::figure::Trace::Off).ok().map(|rate| Understood::Rate(rate.value()))
        }
        _ => None,
    }
}
