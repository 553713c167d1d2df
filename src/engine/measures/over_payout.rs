//! （十一） What an insurer gets for payouts over 150 % of its premiums: half of the excess, or a fifth of it in the tier
//! of the larger borrowers.
//!
//! A borrower's loans together decide the tier, whose edge belongs to the lower one unless read otherwise (A12). Each
//! tier is a pool of its own (A11).

use super::{assess_case, in_force, with_readings};
use crate::engine::case::{Case, Known, Readings};
use crate::engine::choice::{PayoutPool, TierEdge};
use crate::engine::condition::{Condition, Requirement};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace, sum, sum_exact};
use crate::engine::gap::both;
use crate::engine::law::{effect, over_payout as law};
use crate::engine::quantity::{Exact, Money, Rate};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// Assesses the over-payout subsidy of the case's insurer.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadPayoutPool, Field::ReadTierEdge])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let borrower = case.ask::<Money>(Field::InsuranceBorrowerTotal).known();
    let conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        Condition::at_most(Requirement::WithinTiers, borrower.clone(), &law::UPPER_LIMIT),
    ];
    assess_case(case, Measure::OverPayout, &law::INSURER, conditions, || {
        let own = pool(case, [Field::InsurancePremiums, Field::InsurancePayouts], trace);
        let other = other_pool(case, trace);
        let (borrower, (own, other)) = both(borrower, both(own, other))?;
        let edge = law::LOWER_LIMIT.value;
        let is_lower = match readings.tier_edge {
            TierEdge::Lower => borrower <= edge,
            TierEdge::Upper => borrower < edge,
        };
        let (rate, other_rate) =
            if is_lower { (&law::LOWER_RATE, &law::UPPER_RATE) } else { (&law::UPPER_RATE, &law::LOWER_RATE) };
        let tier = |pool, rate| Tier { pool, rate: Figure::stated(trace, rate, Term::OverPayoutRatio) };
        let tiers: Vec<Tier> =
            std::iter::once(tier(own, rate)).chain(other.map(|pool| tier(pool, other_rate))).collect();
        let parts = match readings.payout_pool {
            PayoutPool::PerTier => per_tier(&tiers, trace)?,
            PayoutPool::OnePool => one_pool(&tiers, trace)?,
        };
        sum_exact(trace, Term::OverPayoutExact, &parts)?.rounded(Term::OverPayout, case.rounding)
    })
}

/// What came in and what was paid out.
struct Pool {
    premiums: Figure<Money>,
    payouts: Figure<Money>,
}

/// A pool with the ratio its excess is subsidised at.
struct Tier {
    pool: Pool,
    rate: Figure<Rate>,
}

fn pool(case: &Case, [premiums, payouts]: [Field; 2], trace: Trace) -> Known<Pool> {
    let premiums = case.ask(premiums).figure(trace, Term::Premiums);
    let (premiums, payouts) = both(premiums, case.ask(payouts).figure(trace, Term::Payouts))?;
    Ok(Pool { premiums, payouts })
}

/// The pool of the tier the borrower is not in; there is none unless something is typed of it.
fn other_pool(case: &Case, trace: Trace) -> Known<Option<Pool>> {
    let fields = [Field::InsuranceOtherPremiums, Field::InsuranceOtherPayouts];
    let is_typed = |field: &Field| {
        let asked = case.ask::<Money>(*field);
        asked.answer.is_some() || asked.refused
    };
    if fields.iter().any(is_typed) { pool(case, fields, trace).map(Some) } else { Ok(None) }
}

impl Pool {
    /// What the payouts are over the threshold.
    fn excess(&self, trace: Trace) -> Known<Figure<Exact>> {
        let rate = Figure::stated(trace, &law::THRESHOLD, Term::PayoutThresholdRate);
        let threshold = self.premiums.times(Term::PayoutThreshold, &rate)?;
        self.payouts.exact().excess_exact(Term::PayoutExcess, &threshold)
    }
}

fn per_tier(tiers: &[Tier], trace: Trace) -> Known<Vec<Figure<Exact>>> {
    tiers.iter().map(|tier| tier.pool.excess(trace)?.times_rate(Term::TierOverPayout, &tier.rate)).collect()
}

/// The excess of all tiers together, shared by what each paid out. Where nothing was paid out or there is one tier
/// only, that is the excess of each.
fn one_pool(tiers: &[Tier], trace: Trace) -> Known<Vec<Figure<Exact>>> {
    let of = |term, part: fn(&Pool) -> &Figure<Money>| {
        let parts: Vec<Figure<Money>> = tiers.iter().map(|tier| part(&tier.pool).clone()).collect();
        sum(trace, term, &parts)
    };
    let all = Pool {
        premiums: of(Term::AllPremiums, |pool| &pool.premiums)?,
        payouts: of(Term::AllPayouts, |pool| &pool.payouts)?,
    };
    if tiers.len() < 2 || all.payouts.value() == Money::ZERO {
        return per_tier(tiers, trace);
    }
    let excess = all.excess(trace)?;
    let share = |tier: &Tier| {
        let share = excess.prorated_exact(Term::PayoutExcessShare, &tier.pool.payouts, &all.payouts)?;
        share.times_rate(Term::TierOverPayout, &tier.rate)
    };
    tiers.iter().map(share).collect()
}
