//! （六） The reward of a bank whose new lending goes to small enterprises in a larger share than the year before.
//!
//! Shares are compared as exact fractions: the lending of this year is held against what it must come to for the
//! share to have risen enough. What 增量贷款部分 is the clause does not say (A8).

use std::cmp::Ordering;

use super::{assess_case, in_force, with_readings};
use crate::engine::case::{Asked, Case, Known, Readings};
use crate::engine::choice::Increment;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace, sum_exact};
use crate::engine::gap::both;
use crate::engine::law::{effect, incremental_lending as law};
use crate::engine::quantity::{Exact, Money};
use crate::engine::report::{Assessment, Measure};
use crate::engine::term::Term;

/// Assesses the lending of the case's bank.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadIncrement])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let lending = Lending {
        all: case.ask(Field::BankLending),
        qualifying: case.ask(Field::BankQualifying),
        all_before: case.ask(Field::BankLendingBefore),
        qualifying_before: case.ask(Field::BankQualifyingBefore),
        trace,
    };
    let risen = share_risen(Lending { trace: Trace::Off, ..lending });
    let conditions = vec![in_force(case.year.known(), &effect::IN_FORCE), risen];
    assess_case(case, Measure::IncrementalLending, &law::LOCAL_BANK, conditions, || {
        let ratio = Figure::stated(trace, &law::RATIO, Term::IncrementRatio);
        let cap = Figure::stated(trace, &law::CAP, Term::IncrementCap).exact();
        let reward = lending.increment(readings.increment)?.times_rate(Term::IncrementRewardExact, &ratio)?;
        reward.lesser_of_exact(Term::IncrementRewardCapped, &cap)?.rounded(Term::IncrementReward, case.rounding)
    })
}

/// The share of this year over that of the year before. One that is less than the rise required cannot have risen by
/// it, whatever the year before.
fn share_risen(lending: Lending) -> Condition {
    let reaches = |required: &Known<Figure<Exact>>| {
        let compared = both(lending.qualifying.known(), required.clone());
        let compared = compared.and_then(|(found, required)| Ok(found.exact().compare(required.value())?));
        Outcome::test(compared, Ordering::is_ge)
    };
    let required = lending.required();
    let outcome = reaches(&lending.rise_required()).and(reaches(&required));
    let condition = Condition::new(Requirement::ShareRisen, &law::SHARE_RISE.words, outcome);
    match required {
        Ok(required) => condition.found(lending.qualifying.answer).bound(required.value()),
        Err(_) => condition,
    }
}

/// What a bank newly lent in two years, and the part of it that qualifies.
#[derive(Clone, Copy)]
struct Lending {
    all: Asked<Money>,
    qualifying: Asked<Money>,
    all_before: Asked<Money>,
    qualifying_before: Asked<Money>,
    trace: Trace,
}

impl Lending {
    /// What of this year's lending would qualify at the former share.
    fn at_former_share(&self) -> Known<Figure<Exact>> {
        let all = self.all.figure(self.trace, Term::NewLending);
        let all_before = self.all_before.figure(self.trace, Term::NewLendingBefore);
        let before = both(all_before, self.qualifying_before());
        let (all, (all_before, qualifying_before)) = both(all, before)?;
        qualifying_before.exact().prorated_exact(Term::AtFormerShare, &all, &all_before)
    }

    fn qualifying_before(&self) -> Known<Figure<Money>> {
        self.qualifying_before.figure(self.trace, Term::QualifyingBefore)
    }

    /// What the rise required comes to of this year's lending.
    fn rise_required(&self) -> Known<Figure<Exact>> {
        let rise = Figure::stated(self.trace, &law::SHARE_RISE, Term::ShareRise);
        self.all.figure(self.trace, Term::NewLending)?.times(Term::RiseRequired, &rise)
    }

    /// What must qualify for the share to have risen by that.
    fn required(&self) -> Known<Figure<Exact>> {
        sum_exact(self.trace, Term::LendingRequired, &[self.at_former_share()?, self.rise_required()?])
    }

    fn increment(&self, reading: Increment) -> Known<Figure<Exact>> {
        let over = match reading {
            Increment::Difference => self.qualifying_before().map(|before| before.exact()),
            Increment::ShareGrowth => self.at_former_share(),
            Increment::Excess => self.required(),
        };
        let (qualifying, over) = both(self.qualifying.figure(self.trace, Term::QualifyingLending), over)?;
        qualifying.exact().excess_exact(Term::Increment, &over)
    }
}
