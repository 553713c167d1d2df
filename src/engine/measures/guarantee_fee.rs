//! （十六） The guarantee-fee subsidy: 8‰ of a loan that a government guarantor backs cheaply.
//!
//! The clause speaks of what government guarantors charge, so the guarantor receives it unless read otherwise
//! (A3), and of 贷款金额, so the loan is its base (A4). The limit of 5,000,000 is the enterprise's: what
//! such guarantors guarantee for it at the same time counts together. Each loan is paid for once, in
//! the year the guarantor first charges for it.

use super::borrower::{self, Share};
use super::{
    Candidate, blank, first_year_note, in_force, judge_loans, once_per_loan_note, small_or_micro, with_readings,
};
use crate::engine::case::{Case, Gap, Known, Readings};
use crate::engine::choice::{CostYear, FeeBase, FeeReceiver, Guarantee};
use crate::engine::condition::{Condition, Outcome, Requirement, Verdict};
use crate::engine::field::{Field, LoanIndex};
use crate::engine::figure::{Figure, Trace};
use crate::engine::gap::both;
use crate::engine::law::{effect, guarantee_fee as law};
use crate::engine::loan::Loan;
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// Assesses the guarantee-fee subsidy of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadFeeReceiver, Field::ReadFeeBase])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let receiver = match readings.fee_receiver {
        FeeReceiver::Guarantor => Receiver::Guarantor,
        FeeReceiver::Enterprise => Receiver::Enterprise,
    };
    let mut assessment = blank(Measure::GuaranteeFee, &law::SMALL_MICRO, receiver);
    let mut of_case = vec![
        in_force(case.year.known(), &effect::IN_FORCE),
        small_or_micro(case, &law::SMALL_MICRO),
        Condition::new(
            Requirement::NoProvincialFeeSubsidy,
            &law::NOT_TWICE,
            Outcome::no(&case.growth.provincial_fee_subsidy),
        ),
    ];
    if !case.loans.is_empty() {
        of_case.push(borrower::at_most(Requirement::GuaranteedAtMost, &guaranteed(case), &law::GUARANTEED_LIMIT));
    }
    let mut paid = Vec::new();
    let candidates = case.ledger().map(|loan| {
        let subsidy = both(subsidy(loan, readings, case, trace), loan.fee_day()).map(|(subsidy, day)| {
            paid.push((loan.index, (day.year(), subsidy.clone())));
            Some(Amount::exactly(subsidy))
        });
        Candidate::new(loan.index, conditions(loan), subsidy)
    });
    let candidates = candidates.collect();
    judge_loans(&mut assessment, of_case, candidates);
    assessment.notes.push(Note::AtDiscretion);
    let notes = [once_per_loan_note(&assessment), first_year_note(case, &assessment)];
    assessment.notes.extend(notes.into_iter().flatten());
    assessment.pay_in_years(case, trace, Term::GuaranteeSubsidy, &paid);
    assessment
}

fn conditions(loan: &Loan) -> Vec<Condition> {
    let government = Outcome::test(loan.guarantee.known(), is_government);
    let mut conditions = vec![Condition::new(Requirement::GovernmentGuarantor, &law::GOVERNMENT_GUARANTOR, government)];
    // Where no financing guarantor stands behind the loan there is no fee rate to be held against the limit.
    if loan.has_financing_guarantor() != Ok(false) {
        let rate = Condition::at_most(Requirement::FeeRateAtMost, loan.fee_rate.known(), &law::FEE_RATE_LIMIT);
        conditions.push(rate);
    }
    conditions
}

pub(super) fn is_government(guarantee: Guarantee) -> bool {
    guarantee == Guarantee::GovernmentGuarantor
}

/// What government guarantors guarantee for the enterprise, loan by loan.
pub(super) fn guaranteed(case: &Case) -> Vec<Share> {
    let share = |loan: &Loan| {
        let counts = Outcome::test(loan.guarantee.known(), is_government);
        Share::of(loan, counts, loan.guaranteed(Trace::Off).map(|guaranteed| guaranteed.value()))
    };
    case.ledger().map(share).collect()
}

fn subsidy(loan: &Loan, readings: &Readings, case: &Case, trace: Trace) -> Known<Figure<Money>> {
    let base = match readings.fee_base {
        FeeBase::LoanAmount => loan.amount.figure(trace, Term::LoanAmount)?,
        FeeBase::GuaranteedAmount => loan.guaranteed(trace)?,
    };
    let ratio = Figure::stated(trace, &law::RATIO, Term::SubsidyRatio);
    base.times(Term::GuaranteeSubsidyExact, &ratio)?.rounded(Term::GuaranteeSubsidy, case.rounding)
}

/// The subsidies that reach the enterprise and so are no fee it bore itself. Each is paid once, so it lowers the fee
/// of one year only.
pub(in crate::engine) struct Rebates {
    /// The subsidy judged, where it reaches the enterprise at all.
    judged: Option<Assessment>,
}

/// The rebates of the case's loans.
pub(in crate::engine) fn rebates(case: &Case, readings: &Readings, trace: Trace) -> Rebates {
    let reaches = readings.fee_receiver == FeeReceiver::Enterprise;
    Rebates { judged: reaches.then(|| judge(case, readings, trace)) }
}

impl Rebates {
    /// The rebate of a loan that lowers its fee of a year, if there is one; while that is open, what it hangs on.
    pub(in crate::engine) fn of_year(
        &self,
        year: Known<i32>,
        loan: &Loan,
        reading: CostYear,
    ) -> Known<Option<Figure<Money>>> {
        let rebate = self.of_loan(loan.index);
        if let Ok(None) = rebate {
            return rebate;
        }
        match both(year, loan.first_fee_year(reading)) {
            Ok((year, first)) if year == first => rebate,
            Ok(_) => Ok(None),
            Err(gap) => both(rebate, Err(gap)).map(|(rebate, ())| rebate),
        }
    }

    /// The rebate of a loan, if there is one, whichever year's fee it lowers.
    pub(in crate::engine) fn of_loan(&self, loan: LoanIndex) -> Known<Option<Figure<Money>>> {
        let part = self.judged.as_ref().and_then(|judged| judged.parts.iter().find(|part| part.loan == loan));
        let Some((judged, part)) = self.judged.as_ref().zip(part) else { return Ok(None) };
        let of_case = Verdict::over(judged.conditions.iter().filter(|condition| condition.loan.is_none()));
        let open = |verdict: &Verdict| match verdict {
            Verdict::Open(questions) => questions.iter().copied().map(Gap::ask).fold(Gap::default(), Gap::and),
            Verdict::Granted | Verdict::Refused => Gap::default(),
        };
        match (&of_case, &part.verdict) {
            (Verdict::Refused, _) | (_, Verdict::Refused) => Ok(None),
            (Verdict::Granted, Verdict::Granted) => Ok(part.amount.as_ref().map(|amount| amount.least.clone())),
            (of_case, of_loan) => Err(open(of_case).and(open(of_loan))),
        }
    }
}
