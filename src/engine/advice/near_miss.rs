//! 差一点: the smallest change of one negotiable term that qualifies.
//!
//! A refusal counts only if everything it hangs on is negotiable and one answer settles it all. The change is accepted
//! only if the measure is then granted by a new assessment, which also tells what becomes of every receiver's total. A
//! loan of which a payment or a loss is known has been drawn, and its terms can no longer be agreed anew.

use super::answer::Change;
use super::trial::Trial;
use super::{Range, Shift, put};
use crate::engine::assess_case;
use crate::engine::case::Asked;
use crate::engine::condition::{Condition, Outcome, Verdict};
use crate::engine::field::{At, Field, LoanIndex, Section};
use crate::engine::figure::Figure;
use crate::engine::measures;
use crate::engine::quantity::{Money, Rate};
use crate::engine::report::{Assessment, Measure, Part, Receiver, Report};
use crate::engine::totals::of_the_year;

/// A measure that is missed over one negotiable term.
#[derive(Clone, Debug)]
pub struct NearMiss {
    /// The measure.
    pub measure: Measure,
    /// The loan it would be granted for, where it is judged loan by loan.
    pub loan: Option<LoanIndex>,
    /// The answer to change.
    pub change: Change,
    /// The conditions that fail now, with the words that print their bounds.
    pub failing: Vec<Condition>,
    /// Who would receive it.
    pub receiver: Receiver,
    /// What the measure pays now in the year asked about; nothing where it pays nothing.
    pub before: Option<Range>,
    /// What it would pay; nothing for a measure that has no amount, or none yet.
    pub after: Option<Range>,
    /// The ratio that would hold for the loan, least and most, for a measure with tiers.
    pub ratio: Option<(Rate, Option<Rate>)>,
    /// Every receiver's total before and after.
    pub totals: Vec<Shift>,
    /// The measures granted now that would be lost by it.
    pub lost: Vec<Measure>,
}

/// A change to try, and the loan it is for.
struct Candidate<'a> {
    loan: Option<LoanIndex>,
    change: Change,
    failing: Vec<&'a Condition>,
}

/// Every near miss of a report.
pub(super) fn near_misses(trial: &mut Trial, before: &Report) -> Vec<NearMiss> {
    let concerned = before.measures.iter().filter(|assessment| assessment.concerned);
    concerned.filter_map(|assessment| near_miss(trial, before, assessment)).collect()
}

fn near_miss(trial: &mut Trial, before: &Report, assessment: &Assessment) -> Option<NearMiss> {
    if assessment.cap_left.as_ref().is_some_and(|left| left.value() == Money::ZERO) {
        return None;
    }
    // Of equal changes the first loan's is tried first.
    let mut nearest = Vec::new();
    for candidate in candidates(trial, assessment) {
        put(&mut nearest, candidate, |one, other| one.change.distance.compare(other.change.distance));
    }
    let measure = assessment.measure;
    let fitting = nearest.into_iter().find(|candidate| {
        trial.with(std::slice::from_ref(&candidate.change), |case| {
            measures::assess_any(case, measure).is_some_and(|judged| gains(assessment, &judged, candidate.loan))
        })
    })?;
    let after = trial.with(std::slice::from_ref(&fitting.change), assess_case);
    let judged = after.measure(measure)?;
    let granted = |report: &Report, measure| {
        report.measure(measure).is_some_and(|assessment| assessment.verdict == Verdict::Granted)
    };
    let lost = Measure::ALL.iter().copied().filter(|of| granted(before, *of) && !granted(&after, *of)).collect();
    let ratio = part(judged, fitting.loan).and_then(|part| part.ratio.as_ref());
    Some(NearMiss {
        measure,
        loan: fitting.loan,
        change: fitting.change,
        failing: fitting.failing.into_iter().cloned().collect(),
        receiver: judged.receiver,
        before: paid(assessment),
        after: paid(judged),
        ratio: ratio.map(|(least, most)| (least.value(), most.as_ref().map(Figure::value))),
        totals: Shift::between(&before.totals, &after.totals),
        lost,
    })
}

fn paid(assessment: &Assessment) -> Option<Range> {
    of_the_year(assessment).as_ref().map(Range::from)
}

fn part(assessment: &Assessment, loan: Option<LoanIndex>) -> Option<&Part> {
    assessment.parts.iter().find(|part| Some(part.loan) == loan)
}

/// Whether the measure is granted after the change, the loan in question with it, and no figure is worse for it.
fn gains(before: &Assessment, after: &Assessment, loan: Option<LoanIndex>) -> bool {
    let loan_granted = loan.is_none()
        || after.parts.is_empty()
        || part(after, loan).is_some_and(|part| part.verdict == Verdict::Granted);
    let granted = after.verdict == Verdict::Granted && loan_granted;
    granted
        && match (before.verdict == Verdict::Granted, paid(before), paid(after)) {
            (true, Some(before), Some(after)) => (after.least, after.most) > (before.least, before.most),
            _ => true,
        }
}

/// One change for every loan that could be brought in, or one for the measure as a whole.
fn candidates<'a>(trial: &Trial, assessment: &'a Assessment) -> Vec<Candidate<'a>> {
    let failing = |loan| {
        let unmet = |condition: &&Condition| !condition.soft && condition.outcome == Outcome::Unmet;
        assessment.conditions.iter().filter(move |condition| condition.loan == loan).filter(unmet)
    };
    let of_case: Vec<&Condition> = failing(None).collect();
    if of_case.iter().any(|condition| condition.requirement.negotiable().is_none()) {
        return Vec::new();
    }
    if assessment.parts.is_empty() {
        // A measure that is not judged loan by loan may yet hang on what one of the loans is.
        let loans = trial.case.ledger().map(|loan| Some(loan.index));
        let of_loans = loans.filter_map(|loan| candidate(trial, loan, of_case.clone()));
        return candidate(trial, None, of_case.clone()).into_iter().chain(of_loans).collect();
    }
    // Where the case itself is refused, a loan that is granted by its own conditions may be the one to change.
    let missed = assessment.parts.iter().filter(|part| match part.verdict {
        Verdict::Refused => true,
        Verdict::Granted => !of_case.is_empty(),
        Verdict::Open(_) => false,
    });
    let of_loans = missed.filter_map(|part| {
        let failing = of_case.iter().copied().chain(failing(Some(part.loan))).collect();
        candidate(trial, Some(part.loan), failing)
    });
    of_loans.collect()
}

/// The one change under which all of those conditions hold; nothing if it takes several answers.
fn candidate<'a>(trial: &Trial, loan: Option<LoanIndex>, failing: Vec<&'a Condition>) -> Option<Candidate<'a>> {
    let mut changes = failing.iter().map(|condition| {
        let (field, _) = condition.requirement.negotiable()?;
        Change::meeting(trial, place(field, loan)?, condition)
    });
    let first = changes.next()??;
    let change = changes.try_fold(first, |change, other| {
        let other = other?;
        (other.at == change.at).then(|| change.further(other))
    })?;
    (!is_settled(trial, change.at)).then_some(Candidate { loan, change, failing })
}

/// Whether what was typed of a loan belongs to the term at that place.
fn is_settled(trial: &Trial, at: At) -> bool {
    let Some(loan) = at.loan.and_then(|index| trial.case.loan(index)) else { return false };
    let is_typed = |asked: &Asked<Money>| asked.answer.is_some() || asked.refused;
    match at.field {
        Field::Amount | Field::Rate | Field::Start | Field::End => {
            [&loan.actual_interest, &loan.actual_fee, &loan.principal_loss].into_iter().any(is_typed)
        }
        Field::GuaranteedAmount | Field::FeeRate => is_typed(&loan.actual_fee),
        _ => false,
    }
}

fn place(field: Field, loan: Option<LoanIndex>) -> Option<At> {
    if field.section() == Section::Loan { loan.map(|loan| At::loan(loan, field)) } else { Some(At::case(field)) }
}
