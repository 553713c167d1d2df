//! Which questions are worth asking: one that cannot change any result is not.

use super::answers::Answers;
use super::choice::{Applicant, Choice, Guarantee, Lender, RateForm, Repayment};
use super::field::{At, Field, Kind, Section};
use super::law::sme::{Indicator, Industry, thresholds};
use super::quantity::Money;
use super::typed::{self, MoneyUnit, key};

/// Whether an answer at that place can change any result, given the other answers.
pub fn is_asked(answers: &Answers, at: At) -> bool {
    let of_loan = |field| key(answers.get(At { field, ..at }));
    let guarantee = || Guarantee::find(of_loan(Field::Guarantee));
    let financing = || guarantee().is_some_and(Guarantee::is_financing);
    let typed = |field| !of_loan(field).is_empty();
    match at.field {
        Field::Employees => measured(answers, Indicator::Employees),
        // The revenue of an industrial enterprise is also held against the statistical scale.
        Field::Revenue => measured(answers, Indicator::Revenue) || industry(answers) == Some(Industry::Industry),
        Field::Assets => measured(answers, Indicator::Assets),
        Field::CooperatingBank | Field::Platform => Lender::find(of_loan(Field::Lender)) != Some(Lender::NonBank),
        Field::Repayment | Field::DayBasis => !typed(Field::ActualInterest),
        Field::SettlementDay => {
            let repayment = Repayment::find(of_loan(Field::Repayment));
            let settled = matches!(repayment, Some(Repayment::MonthlyInterest | Repayment::QuarterlyInterest));
            settled && !typed(Field::ActualInterest)
        }
        Field::GuaranteedAmount | Field::FeeRate => financing(),
        Field::ActualFee => guarantee().is_some_and(Guarantee::has_fee),
        Field::Premium => guarantee() == Some(Guarantee::Insurance),
        Field::FeePayment => financing() && !typed(Field::ActualFee),
        // The subsidy of the fee belongs to the year it is first paid in, even where what was paid is typed.
        Field::FeePaidOn => {
            financing() && (!typed(Field::ActualFee) || guarantee() == Some(Guarantee::GovernmentGuarantor))
        }
        Field::BridgeRepaidOn | Field::BridgeMortgaged | Field::BridgeReleaseDays => {
            !answers.get(At::case(Field::BridgeDue)).is_empty()
        }
        Field::ProvincialFeeSubsidy | Field::ProvincialFeeAmount => any_loan(answers, |at| {
            Guarantee::find(key(answers.get(At { field: Field::Guarantee, ..at })))
                == Some(Guarantee::GovernmentGuarantor)
        }),
        Field::AboveScaleYear => yes(answers, Field::FirstAboveScale) && industrial(answers),
        Field::FirstAboveScale => industrial(answers),
        Field::RemainsAboveScale => {
            yes(answers, Field::FirstAboveScale)
                && answers.get(At::case(Field::ReadLaterYears)) == super::choice::LaterYears::StopOnDropOut.key()
        }
        Field::FeesSyndicated => !none(answers, Field::FeesCommitment) || !none(answers, Field::FeesManagement),
        Field::VoucherTechSme | Field::VoucherServiceSpent | Field::VoucherServiceRatio => {
            applicant(answers) == Some(Applicant::Enterprise)
        }
        Field::VoucherIncubated | Field::VoucherNotRegistered => applicant(answers) == Some(Applicant::Team),
        Field::VoucherApplied => !answers.get(At::case(Field::VoucherViolation)).is_empty(),
        Field::TrafficMajorAccident => !no(answers, Field::TrafficKeyTransport),
        Field::TrafficDeaths => !no(answers, Field::TrafficKeyTransport) && !yes(answers, Field::TrafficMajorAccident),
        _ => true,
    }
}

/// The answer that stands for no answer: a convention, or the default reading. Nothing for a question that stays
/// open until it is answered.
pub fn default_key(field: Field) -> Option<&'static str> {
    match (field, field.kind()) {
        (Field::RateForm | Field::DayBasis | Field::FeePayment | Field::Rounding, Kind::Choice(keys)) => {
            keys().first().copied()
        }
        (_, Kind::Choice(keys)) if field.section() == Section::Reading => keys().first().copied(),
        _ => None,
    }
}

/// What a bare number of the loan's rate is in, by the form of the rate.
pub fn rate_form(answers: &Answers, at: At) -> RateForm {
    RateForm::find(key(answers.get(At { field: Field::RateForm, ..at }))).unwrap_or_default()
}

fn industry(answers: &Answers) -> Option<Industry> {
    Industry::find(key(answers.get(At::case(Field::Industry))))
}

fn measured(answers: &Answers, indicator: Indicator) -> bool {
    industry(answers).is_none_or(|industry| thresholds(industry).iter().any(|bounds| bounds.indicator() == indicator))
}

fn industrial(answers: &Answers) -> bool {
    industry(answers).is_none_or(|industry| industry == Industry::Industry)
}

fn yes(answers: &Answers, field: Field) -> bool {
    answers.get(At::case(field)) == "yes"
}

fn no(answers: &Answers, field: Field) -> bool {
    answers.get(At::case(field)) == "no"
}

/// Whether an amount was answered and is nothing, in whatever unit.
fn none(answers: &Answers, field: Field) -> bool {
    typed::money(answers.get(At::case(field)), MoneyUnit::Yuan) == Ok(Money::ZERO)
}

fn applicant(answers: &Answers) -> Option<Applicant> {
    Applicant::find(key(answers.get(At::case(Field::VoucherApplicant))))
}

fn any_loan(answers: &Answers, holds: impl Fn(At) -> bool) -> bool {
    answers.loan_indices().any(|loan| holds(At::loan(loan, Field::Guarantee)))
}
