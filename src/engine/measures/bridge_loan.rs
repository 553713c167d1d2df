//! （八） What a bridge loan costs: 1‰ a day, and at most 5‰ within ten days.
//!
//! Days are calendar days, the first counted and the last not. 原则上 and 一般 warn and do not refuse (A2), and
//! the eleventh day begins a fee of its own beside the capped one (A1).

use super::{blank, first_year_note, in_force, local_sme, with_readings};
use crate::engine::case::{Case, Gap, Known, Readings};
use crate::engine::choice::{BridgeOverrun, Limits};
use crate::engine::condition::{Condition, Outcome, Requirement, Verdict};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, How, Trace, sum_exact};
use crate::engine::gap::both;
use crate::engine::law::{bridge_loan as law, effect};
use crate::engine::quantity::{Days, Exact, Money, Rounding};
use crate::engine::report::{Amount, Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// Assesses the bridge loan of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadBridgeOverrun, Field::ReadLimits])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let bridge = &case.bridge;
    let mut assessment = blank(Measure::BridgeLoan, &law::LOCAL_SME, Receiver::BridgeFund);
    let soft = readings.limits == Limits::Soft;
    let longer_at_all = readings.bridge_overrun != BridgeOverrun::NotOffered;
    assessment.conditions = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        local_sme(case, &law::LOCAL_SME),
        Condition::new(
            Requirement::OperatingNormally,
            &law::OPERATING_NORMALLY,
            Outcome::yes(&bridge.operating_normally),
        ),
        Condition::new(Requirement::GoodCredit, &law::GOOD_CREDIT, Outcome::yes(&bridge.good_credit)),
        Condition::new(
            Requirement::MaturedWorkingCapital,
            &law::MATURED_WORKING_CAPITAL,
            Outcome::yes(&bridge.matured_working_capital),
        ),
        Condition::new(Requirement::NeedsRenewal, &law::NEEDS_RENEWAL, Outcome::yes(&bridge.needs_renewal)),
        Condition::new(Requirement::ShortOfCash, &law::SHORT_OF_CASH, Outcome::yes(&bridge.short_of_cash)),
        Condition::at_most(Requirement::BridgeWithinAmount, bridge.amount.known(), &law::AMOUNT_LIMIT).soft(soft),
        Condition::at_most(Requirement::BridgeWithinDays, bridge.days.known(), &law::DAYS_LIMIT)
            .soft(soft && longer_at_all),
    ];
    assessment.verdict = Verdict::over(&assessment.conditions);
    for condition in assessment.conditions.iter().filter(|condition| condition.outcome == Outcome::Unmet) {
        match condition.requirement {
            Requirement::BridgeWithinAmount => assessment.notes.push(Note::OverUsualAmount),
            Requirement::BridgeWithinDays => assessment.notes.push(Note::OverUsualDays),
            _ => {}
        }
    }
    let first_year = first_year_note(case, &assessment);
    assessment.notes.extend(first_year);
    if bridge.amount.answer.is_some() {
        assessment.notes.push(Note::FreeRenewal);
    }
    let asked = both(bridge.amount.figure(trace, Term::BridgeAmount), bridge.days.figure(trace, Term::BridgeDays));
    let fee = asked.and_then(|(amount, days)| fee(&amount, &days, readings.bridge_overrun, case.rounding, trace));
    assessment.pay(fee.map(|fee| Some(Amount::exactly(fee))));
    assessment
}

/// The fee of so many days.
fn fee(
    amount: &Figure<Money>,
    days: &Figure<Days>,
    overrun: BridgeOverrun,
    rounding: Rounding,
    trace: Trace,
) -> Known<Figure<Money>> {
    let exact = match overrun {
        BridgeOverrun::AlwaysCapped => capped(amount, days, trace)?,
        BridgeOverrun::DailyThroughout if days.value() > law::FEE_CAP_DAYS.value => {
            by_day(amount, days, Term::FeeByDay, trace)?
        }
        _ => capped_then_daily(amount, days, trace)?,
    };
    exact.rounded(Term::BridgeFee, rounding)
}

/// The fee of so many days under the case's reading, unexplained.
pub(in crate::engine) fn fee_of(amount: &Figure<Money>, days: Days, case: &Case) -> Known<Money> {
    let days = Figure::leaf(Trace::Off, days, Term::BridgeDays, None, How::Given(case.bridge.days.at));
    fee(amount, &days, case.readings.bridge_overrun, case.rounding, Trace::Off).map(|fee| fee.value())
}

/// Up to the cap's last day the smaller of the daily fees and the cap; beyond it each further day's fee.
fn capped_then_daily(amount: &Figure<Money>, days: &Figure<Days>, trace: Trace) -> Result<Figure<Exact>, Gap> {
    let capped_days = law::FEE_CAP_DAYS.value;
    let Some(extra) = days.value().get().checked_sub(capped_days.get()).filter(|extra| *extra > 0) else {
        return capped(amount, days, trace);
    };
    let within = Figure::stated(trace, &law::FEE_CAP_DAYS, Term::CappedDays);
    let beyond = days.less(Term::ExtraDays, &within, Days::new(extra));
    let first = capped(amount, &within, trace)?;
    let rest = by_day(amount, &beyond, Term::ExtraDaysFee, trace)?;
    sum_exact(trace, Term::BridgeFeeExact, &[first, rest])
}

fn capped(amount: &Figure<Money>, days: &Figure<Days>, trace: Trace) -> Result<Figure<Exact>, Gap> {
    let cap = amount.times(Term::FeeAtCap, &Figure::stated(trace, &law::FEE_CAP, Term::FeeCap))?;
    by_day(amount, days, Term::FeeByDay, trace)?.lesser_of_exact(Term::FirstDaysFee, &cap)
}

fn by_day(amount: &Figure<Money>, days: &Figure<Days>, term: Term, trace: Trace) -> Result<Figure<Exact>, Gap> {
    amount.times_days(term, &Figure::stated(trace, &law::DAILY_FEE, Term::DailyFee), days)
}

impl Case {
    /// The fee of every number of days up to `most`, under that reading: the curve of the fee.
    pub fn bridge_fee_curve(&self, overrun: BridgeOverrun, most: u32) -> Vec<(Days, Money)> {
        let Some(amount) = self.bridge.amount.answer else { return Vec::new() };
        let given =
            |value| Figure::leaf(Trace::Off, value, Term::BridgeAmount, None, How::Given(self.bridge.amount.at));
        let points = (1..=most).filter_map(|count| {
            let days = Days::new(count);
            let at = How::Given(self.bridge.days.at);
            let figure = Figure::leaf(Trace::Off, days, Term::BridgeDays, None, at);
            let fee = fee(&given(amount), &figure, overrun, self.rounding, Trace::Off).ok()?;
            Some((days, fee.value()))
        });
        points.collect()
    }
}
