//! （十三） What part of a lost principal the bank gets back: 40 %, 30 % or 20 % by the size of the loan.
//!
//! A tier's ratio holds for the whole loan unless read otherwise (A13). For a first loan, for certain collateral
//! and for key projects the ratio is 适当提高, which the text leaves open, so the figure is a range up to the
//! ceiling (A14). Whether anything was lost is the bank's matter: without a typed loss the tier itself is the answer.

use super::borrower::{self, Share};
use super::{Candidate, blank, first_year_note, in_force, judge_loans, local_sme, with_readings};
use crate::engine::case::{Case, Gap, Known, Readings};
use crate::engine::choice::{BorrowerBalance, Collateral, Guarantee, Lender, TierReading, Uplift};
use crate::engine::condition::{Condition, Outcome, Requirement, Verdict};
use crate::engine::field::Field;
use crate::engine::figure::{Figure, Trace, sum, sum_exact};
use crate::engine::gap::both;
use crate::engine::law::sme::Industry;
use crate::engine::law::{effect, risk_compensation as law};
use crate::engine::loan::Loan;
use crate::engine::quantity::{Exact, Money, Rate};
use crate::engine::report::{Amount, Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// The points that can be read in several ways.
const READINGS: [Field; 4] = [Field::ReadTiers, Field::ReadUplift, Field::ReadLimitLpr, Field::ReadBorrowerBalance];

/// Assesses the risk compensation of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &READINGS)
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let mut assessment = blank(Measure::RiskCompensation, &law::COOPERATING_BANK, Receiver::Bank);
    let mut of_case = vec![in_force(case.year.known(), &effect::IN_FORCE), local_sme(case, &law::LOCAL_SME)];
    of_case.extend(balance(case, readings));
    let mut uplift_open = Gap::default();
    let candidates = case.ledger().map(|loan| {
        let uplift = uplift(loan);
        let ratio = loan.amount.figure(trace, Term::LoanAmount).map(|amount| ratio(&amount, &uplift, readings, trace));
        let amount = ratio.clone().and_then(|ratio| match ratio {
            Some(ratio) => compensation(loan, &ratio, readings, case, trace),
            None => Ok(None),
        });
        let mut candidate = Candidate::new(loan.index, conditions(loan, readings), amount);
        if candidate.part.verdict != Verdict::Refused {
            if let Outcome::Open(gap) = uplift {
                uplift_open = std::mem::take(&mut uplift_open).and(gap);
            }
            let whole_loan = readings.tiers == TierReading::WholeLoan;
            candidate.part.ratio = ratio.ok().flatten().filter(|_| whole_loan).map(|ratio| (ratio.least, ratio.most));
        }
        candidate
    });
    let candidates = candidates.collect();
    judge_loans(&mut assessment, of_case, candidates);
    if assessment.verdict == Verdict::Granted {
        let open = assessment.open.iter().copied().map(Gap::ask).fold(Gap::default(), Gap::and);
        assessment.open = open.and(uplift_open).questions().to_vec();
    }
    if assessment.counted().any(|part| part.ratio.as_ref().is_some_and(|(_, most)| most.is_some())) {
        assessment.notes.push(Note::UpliftUndecided);
    }
    let counted: Vec<&Loan> = assessment.counted().filter_map(|part| case.loan(part.loan)).collect();
    let lpr_notes = [
        counted.iter().any(|loan| loan.lpr_counts_as_typed()).then_some(Note::LprTyped),
        counted.iter().any(|loan| loan.lpr_overruled().is_some()).then_some(Note::LprOverruled),
    ];
    assessment.notes.extend(lpr_notes.into_iter().flatten());
    beyond_the_clause(&mut assessment, case);
    let first_year = first_year_note(case, &assessment);
    assessment.notes.extend(first_year);
    let total = total(&assessment, trace);
    assessment.pay(total);
    assessment
}

/// What the clause does not say and the implementing rules of 2019 do.
fn beyond_the_clause(assessment: &mut Assessment, case: &Case) {
    let loans: Vec<&Loan> = assessment.counted().filter_map(|part| case.loan(part.loan)).collect();
    if loans.is_empty() {
        return;
    }
    if loans.iter().any(|loan| loan.guarantee.answer == Some(Guarantee::Insurance)) {
        assessment.notes.push(Note::InsuredLoss);
    }
    let over = |of: &Condition| of.requirement == Requirement::BalanceWithin && of.outcome == Outcome::Unmet;
    if assessment.conditions.iter().any(over) {
        assessment.notes.push(Note::BalanceOverTiers);
    }
    if case.enterprise.industry.answer == Some(Industry::RealEstateDevelopment) {
        assessment.notes.push(Note::RealEstateExcluded);
    }
}

/// The tiers go by the loan. That all loans of the enterprise together must keep to the top one as well comes of the
/// implementing rules; the clause itself does not say 单户, as others do, so read by its words it only warns (A21).
fn balance(case: &Case, readings: &Readings) -> Option<Condition> {
    let top = law::TIERS.last().filter(|_| !case.loans.is_empty())?;
    let shares: Vec<Share> = case.ledger().map(|loan| Share::of(loan, Outcome::Met, loan.amount.known())).collect();
    let soft = readings.borrower_balance == BorrowerBalance::NotAsked;
    Some(borrower::at_most(Requirement::BalanceWithin, &shares, &top.up_to).soft(soft))
}

fn conditions(loan: &Loan, readings: &Readings) -> Vec<Condition> {
    let bank = Outcome::test(loan.lender.known(), |lender| lender == Lender::Bank);
    let cooperating = bank.and(Outcome::yes(&loan.cooperating_bank));
    let limit = loan.rate_limit(&law::RATE_MARKUP, readings.limit_lpr, Trace::Off);
    let rates = both(loan.contract_rate(Trace::Off), limit);
    let seen = rates.as_ref().ok().map(|(rate, limit)| (rate.value(), limit.value()));
    let within = Outcome::test(rates, |(rate, limit)| rate.value() <= limit.value());
    let mut rate = Condition::new(Requirement::RateWithinMarkup, &law::RATE_MARKUP.words, within);
    if let Some((found, bound)) = seen {
        rate = rate.found(Some(found)).bound(bound);
    }
    let unguaranteed = Outcome::test(loan.has_financing_guarantor(), |guaranteed| !guaranteed);
    let mut conditions = vec![
        Condition::new(Requirement::CooperatingBank, &law::COOPERATING_BANK, cooperating),
        rate,
        Condition::new(Requirement::NotGuaranteed, &law::NOT_GUARANTEED, unguaranteed),
    ];
    if let Some(top) = law::TIERS.last() {
        conditions.push(Condition::at_most(Requirement::WithinTiers, loan.amount.known(), &top.up_to));
    }
    conditions
}

/// Whether the loan is one whose ratio is raised: any of three grounds.
fn uplift(loan: &Loan) -> Outcome {
    let secured = Outcome::test(loan.collateral.known(), |collateral| {
        matches!(
            collateral,
            Collateral::PureCredit | Collateral::IntellectualProperty | Collateral::Receivables | Collateral::Inventory
        )
    });
    Outcome::yes(&loan.first_loan).or(secured).or(Outcome::yes(&loan.key_project))
}

/// A ratio, or the least and the most of it.
#[derive(Clone)]
struct Ratio {
    least: Figure<Rate>,
    most: Option<Figure<Rate>>,
}

/// The ratio of the first tier that holds the loan; none above the last.
fn ratio(amount: &Figure<Money>, uplift: &Outcome, readings: &Readings, trace: Trace) -> Option<Ratio> {
    let tier = law::TIERS.iter().find(|tier| amount.value() <= tier.up_to.value)?;
    let base = Figure::stated(trace, &tier.ratio, Term::CompensationRatio).of_tier(Term::CompensationRatio, amount);
    if *uplift != Outcome::Met {
        return Some(Ratio { least: base, most: None });
    }
    let ceiling = Figure::stated(trace, &law::UPLIFT_CEILING, Term::CompensationCeiling);
    Some(match readings.uplift {
        Uplift::Range => Ratio { least: base, most: Some(ceiling) },
        Uplift::Ceiling => Ratio { least: ceiling, most: None },
    })
}

/// What the bank gets for the loss typed; nothing without one.
fn compensation(loan: &Loan, ratio: &Ratio, readings: &Readings, case: &Case, trace: Trace) -> Known<Option<Amount>> {
    if loan.principal_loss.typed()?.is_none() {
        return Ok(None);
    }
    let loss = loan.principal_loss.figure(trace, Term::PrincipalLoss)?;
    let of = |ratio: &Figure<Rate>, term| loss.times(Term::CompensationExact, ratio)?.rounded(term, case.rounding);
    let least = match readings.tiers {
        TierReading::Marginal => {
            let amount = loan.amount.figure(trace, Term::LoanAmount)?;
            let full = sum_exact(trace, Term::MarginalFull, &slices(&amount, trace)?)?;
            let part = full.prorated_exact(Term::CompensationExact, &loss, &amount)?;
            let by_slices = part.rounded(Term::Compensation, case.rounding)?;
            // Raised to the ceiling, the slices no longer matter.
            if ratio.most.is_none() && ratio.least.value() == law::UPLIFT_CEILING.value {
                of(&ratio.least, Term::Compensation)?
            } else {
                by_slices
            }
        }
        TierReading::WholeLoan => of(&ratio.least, Term::Compensation)?,
    };
    let most = match &ratio.most {
        Some(most) => Some(of(most, Term::CompensationMost)?),
        None => None,
    };
    Ok(Some(Amount { least, most }))
}

/// The compensation of each slice of the loan at its own tier's ratio.
fn slices(amount: &Figure<Money>, trace: Trace) -> Result<Vec<Figure<Exact>>, Gap> {
    let mut slices = Vec::new();
    let mut below: Option<Figure<Money>> = None;
    for tier in law::TIERS {
        let bound = Figure::stated(trace, &tier.up_to, Term::TierBound);
        let upper = amount.lesser_of(Term::TierSlice, &bound);
        let slice = match &below {
            Some(below) if upper.value() <= below.value() => break,
            Some(below) => upper.minus(Term::TierSlice, below)?,
            None => upper,
        };
        let ratio = Figure::stated(trace, &tier.ratio, Term::CompensationRatio);
        slices.push(slice.times(Term::SliceCompensation, &ratio)?);
        below = Some(bound);
    }
    Ok(slices)
}

/// The sum over the loans that count; nothing if none has a loss.
fn total(assessment: &Assessment, trace: Trace) -> Known<Option<Amount>> {
    let amounts: Vec<&Amount> = assessment.counted().filter_map(|part| part.amount.as_ref()).collect();
    if amounts.is_empty() {
        return Ok(None);
    }
    let least: Vec<Figure<Money>> = amounts.iter().map(|amount| amount.least.clone()).collect();
    let least = sum(trace, Term::Compensation, &least)?;
    if amounts.iter().all(|amount| amount.most.is_none()) {
        return Ok(Some(Amount::exactly(least)));
    }
    let most = |amount: &&Amount| amount.most.clone().unwrap_or_else(|| amount.least.clone());
    let most: Vec<Figure<Money>> = amounts.iter().map(most).collect();
    Ok(Some(Amount { least, most: Some(sum(trace, Term::CompensationMost, &most)?) }))
}
