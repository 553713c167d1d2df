//! （二十二） The reward of an equity investor: 2% of what it invested in the city's firms, under one cap for ever.
//!
//! The investor types its investments together, as 合并计算 allows. The threshold leaves out what public funds bore;
//! so does the base, unless read otherwise (A15).

use super::{assess_case, in_force, not_before, with_readings};
use crate::engine::case::{Case, Known, Readings};
use crate::engine::choice::GovernmentShare;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace};
use crate::engine::gap::both;
use crate::engine::law::{effect, equity_investment as law};
use crate::engine::quantity::{Date, Money};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// Assesses the equity reward of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadGovernmentShare])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let applied = case.ask::<Date>(Field::EquityHeldUntil);
    let mut conditions = vec![
        not_before(in_force(case.year.known(), &effect::IN_FORCE), &applied),
        Condition::new(Requirement::UnrelatedFirm, &law::UNRELATED, case.yes(Field::EquityUnrelated)),
    ];
    let net = net(case, trace);
    let threshold = net.as_ref().map(Figure::value).map_err(Clone::clone);
    conditions.push(held(case));
    conditions.push(Condition::at_least(Requirement::InvestedAtLeast, threshold, &law::INVESTMENT_MIN));
    assess_case(case, Measure::EquityInvestment, &law::INVESTOR, conditions, || {
        let base = match readings.government_share {
            GovernmentShare::Net => net,
            GovernmentShare::Gross => invested(case, trace),
        };
        let (base, left) = both(base, left(case, trace))?;
        let reward = base.times(Term::EquityRewardExact, &Figure::stated(trace, &law::RATIO, Term::RewardRatio))?;
        reward.lesser_of_exact(Term::EquityRewardCapped, &left.exact())?.rounded(Term::EquityReward, case.rounding)
    })
}

/// Held until the corresponding day of the years required.
fn held(case: &Case) -> Condition {
    let (invested, until) = (case.ask::<Date>(Field::EquityInvestedOn), case.ask::<Date>(Field::EquityHeldUntil));
    let due = invested.known().map(|day| day.plus_years(law::YEARS.value));
    let bound = due.as_ref().ok().copied();
    let outcome = Outcome::test(both(due, until.known()), |(due, until)| until >= due);
    Condition::new(Requirement::HeldTwoYears, &law::YEARS.words, outcome).found(until.answer).maybe_bound(bound)
}

fn invested(case: &Case, trace: Trace) -> Known<Figure<Money>> {
    case.ask::<Money>(Field::EquityInvested).figure(trace, Term::Invested)
}

/// The investment without what public funds bore of it.
fn net(case: &Case, trace: Trace) -> Known<Figure<Money>> {
    let share = case.ask::<Money>(Field::EquityGovernmentShare);
    let (invested, typed) = both(invested(case, trace), share.typed())?;
    match typed {
        None => Ok(invested),
        Some(_) => invested.minus(Term::NetInvestment, &share.figure(trace, Term::GovernmentShare)?),
    }
}

/// What the rewards before have left of the cap.
fn left(case: &Case, trace: Trace) -> Known<Figure<Money>> {
    let cap = Figure::stated(trace, &law::CAP, Term::FirmCap);
    let before = case.ask::<Money>(Field::EquityRewardedBefore);
    match before.typed()? {
        None => Ok(cap),
        Some(_) => cap.excess(Term::RewardLeft, &before.figure(trace, Term::RewardedBefore)?),
    }
}
