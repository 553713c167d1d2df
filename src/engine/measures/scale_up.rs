//! （二十六） The 小升规 reward: 300,000, 200,000 and 100,000 in the three years after an industrial enterprise that is
//! still small or micro first enters the statistics of enterprises above the scale.
//!
//! The year of entering counts as the first. The later years follow the schedule unless read otherwise (A16).

use super::{blank, in_force, small_or_micro, with_readings};
use crate::engine::case::{Case, Known, Readings};
use crate::engine::choice::{LaterYears, YesNo};
use crate::engine::condition::{Condition, Outcome, Requirement, Verdict};
use crate::engine::enterprise::SizeClass;
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace, sum};
use crate::engine::gap::both;
use crate::engine::law::sme::{Indicator, Industry};
use crate::engine::law::{Parameter, above_scale, effect, scale_up as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// Assesses the scale-up reward of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadLaterYears])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let mut assessment = blank(Measure::ScaleUp, &law::FIRST_TIME, Receiver::Enterprise);
    let enterprise = &case.enterprise;
    let industrial = Outcome::test(enterprise.industry.known(), |industry| industry == Industry::Industry);
    let entered = entered(case);
    assessment.conditions = vec![
        in_force(entered.clone(), &effect::IN_FORCE),
        Condition::new(Requirement::FirstAboveScale, &law::FIRST_TIME, Outcome::yes(&case.growth.first_above_scale)),
        Condition::new(Requirement::Industrial, &above_scale::INDUSTRIAL_LEGAL_PERSON, industrial),
        Condition::at_least(Requirement::RevenueAboveScale, enterprise.revenue.known(), &above_scale::REVENUE_MIN),
        small_or_micro(case, &law::SMALL_MICRO),
    ];
    assessment.verdict = Verdict::over(&assessment.conditions);
    if let Ok(size) = enterprise.size()
        && size.class() == Some(SizeClass::Medium)
        && enterprise.industry.answer == Some(Industry::Industry)
        && size.levels.iter().any(|level| level.indicator == Indicator::Employees && level.class >= SizeClass::Medium)
    {
        assessment.notes.push(Note::MediumByStaff);
    }
    if assessment.verdict == Verdict::Refused {
        return assessment;
    }
    let years = both(entered, paid_years(case, readings)).map(|(year, paid)| years(year, paid, trace));
    let total = years.clone().and_then(|years| {
        let rewards: Vec<Figure<Money>> = years.iter().map(|(_, reward)| reward.clone()).collect();
        sum(trace, Term::ScaleUpReward, &rewards).map(|total| Some(Amount::exactly(total)))
    });
    assessment.pay(total);
    let years = years.unwrap_or_default();
    assessment.this_year =
        years.iter().find(|(year, _)| Some(*year) == case.year.answer).map(|(_, reward)| reward.clone());
    if !years.is_empty() && case.year.answer.is_some() && assessment.this_year.is_none() {
        assessment.notes.push(Note::OutsideRewardYears);
    }
    if years.len() > 1 {
        assessment.notes.push(Note::LaterYearsUncertain);
    }
    assessment.years = years;
    assessment
}

/// The year of entering the statistics: the year asked about unless typed.
fn entered(case: &Case) -> Known<i32> {
    match case.growth.above_scale_year.typed()? {
        Some(year) => Ok(year),
        None => case.year.known(),
    }
}

/// The reward of each year, with its name.
const REWARDS: [(&Parameter<Money>, Term); 3] = [
    (&law::FIRST_YEAR, Term::FirstYearReward),
    (&law::SECOND_YEAR, Term::SecondYearReward),
    (&law::THIRD_YEAR, Term::ThirdYearReward),
];

/// How many years are paid for.
fn paid_years(case: &Case, readings: &Readings) -> Known<usize> {
    match readings.later_years {
        LaterYears::StopOnDropOut if case.growth.remains_above_scale.known()? == YesNo::No => Ok(1),
        LaterYears::StopOnDropOut | LaterYears::Schedule => Ok(REWARDS.len()),
    }
}

/// The rewards by year.
fn years(entered: i32, paid: usize, trace: Trace) -> Vec<(i32, Figure<Money>)> {
    let of_year = |(parameter, term)| Figure::stated(trace, parameter, term);
    (entered..).zip(REWARDS.into_iter().take(paid).map(of_year)).collect()
}
