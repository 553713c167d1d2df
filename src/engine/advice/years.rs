//! The costs of the ledger over the calendar years, and what a payment near the year's end would bring in the other
//! year.
//!
//! Every year is assessed on its own, with the answers given for the year asked about. What was typed as paid was paid
//! in that year; in the others the contract says what is paid. The cap of （十七） holds for a year, so a payment a few
//! days before its end or after it may be worth more on the other side.

use crate::engine::case::{Asked, Case, Gap, Known};
use crate::engine::choice::CostYear;
use crate::engine::condition::Verdict;
use crate::engine::field::{At, LoanIndex};
use crate::engine::figure::{Figure, Trace, sum};
use crate::engine::loan::{Costs, Payment, PaymentKind};
use crate::engine::measures::{guarantee_fee, interest_subsidy};
use crate::engine::quantity::{Date, Money};
use crate::engine::report::Assessment;
use crate::engine::term::Term;

/// How many days before or after the last of the year a payment may be to be worth talking about.
const NEAR: i64 = 15;

/// The costs of the ledger over the years.
#[derive(Clone, Debug)]
pub struct Years {
    /// Which year a cost belongs to, by the reading chosen; where it is not the year of paying, nothing can be moved.
    pub basis: CostYear,
    /// The years in which interest or a guarantee fee falls, in order.
    pub years: Vec<YearCost>,
    /// The payments near the end of a year that would change a subsidy if they fell into the other one.
    pub moves: Vec<Move>,
    /// What is missing for loans of which no schedule can be made yet; of them only what was typed as paid is counted.
    pub open: Vec<At>,
}

/// What a calendar year costs and brings.
#[derive(Clone, Debug)]
pub struct YearCost {
    /// The year.
    pub year: i32,
    /// The verdict on the interest subsidy of that year.
    pub verdict: Verdict,
    /// The interest of all loans.
    pub interest: Figure<Money>,
    /// The guarantee fees of all loans.
    pub fee: Figure<Money>,
    /// What the subsidy is half of: the costs of the loans that count.
    pub base: Option<Figure<Money>>,
    /// The subsidy; nothing where it is refused.
    pub subsidy: Option<Figure<Money>>,
    /// What of the cap is unused.
    pub cap_left: Option<Figure<Money>>,
    /// The loans.
    pub loans: Vec<LoanYear>,
}

/// What a loan costs in a year.
#[derive(Clone, Debug)]
pub struct LoanYear {
    /// The loan.
    pub loan: LoanIndex,
    /// Its interest.
    pub interest: Figure<Money>,
    /// Its guarantee fee; nothing where no fee is paid for a guarantee.
    pub fee: Option<Figure<Money>>,
    /// Whether it counts for the subsidy.
    pub counts: bool,
}

/// A payment on the other side of the year's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The payment.
    pub payment: Payment,
    /// The year it would fall into instead; the later one means paying later.
    pub to: i32,
    /// The subsidies of its own year and of the other one as it stands.
    pub before: (Money, Money),
    /// The same with the payment moved.
    pub after: (Money, Money),
}

impl Move {
    /// Whether both years together bring more with the payment moved.
    pub fn is_better(&self) -> bool {
        let sum = |(one, other): (Money, Money)| i128::from(one.fen()) + i128::from(other.fen());
        sum(self.after) > sum(self.before)
    }
}

/// A year judged, with what a move needs.
struct Judged {
    year: i32,
    assessment: Assessment,
    /// The loans of the ledger whose costs are known.
    costs: Vec<Cost>,
}

/// What a loan costs in the year.
struct Cost {
    loan: LoanIndex,
    costs: Costs,
    /// What came back of its fee of the year.
    rebate: Known<Option<Figure<Money>>>,
    /// What would come back if the first payment of the fee fell into the year.
    first_rebate: Known<Option<Figure<Money>>>,
}

/// The years of a case, which is used up by asking it about each.
pub(super) fn years(mut case: Case) -> Years {
    let basis = case.readings.cost_year;
    let typed = case.year.answer;
    let mut open = Gap::default();
    let mut payments = Vec::new();
    let mut falls = Vec::new();
    for loan in case.ledger() {
        match loan.payments(&case) {
            Ok(of_loan) => payments.extend(of_loan),
            Err(gap) => open = open.and(gap),
        }
        // Costs accrue in every year of the term.
        if basis == CostYear::Accrued
            && let Ok((start, end)) = loan.term()
        {
            (start.year()..=end.year()).for_each(|year| add(&mut falls, year));
        }
        if loan.actual_interest.answer.is_some() || loan.actual_fee.answer.is_some() {
            typed.into_iter().for_each(|year| add(&mut falls, year));
        }
    }
    if basis == CostYear::Paid {
        payments.iter().for_each(|payment| add(&mut falls, payment.on.year()));
    }
    let near: Vec<(Payment, i32)> = match basis {
        CostYear::Paid => payments.iter().filter_map(|payment| Some((*payment, other_year(payment.on)?))).collect(),
        CostYear::Accrued => Vec::new(),
    };
    let mut asked = falls.clone();
    near.iter().for_each(|(_, year)| add(&mut asked, *year));
    let paid: Vec<Paid> = case.loans.iter().map(|loan| (loan.actual_interest, loan.actual_fee)).collect();
    let judged: Vec<Judged> = asked.into_iter().map(|year| judge(&mut case, year, typed, &paid)).collect();
    let years = judged.iter().filter(|of| falls.contains(&of.year)).filter_map(|of| year(&case, of).ok()).collect();
    let moves = near.into_iter().filter(|(payment, to)| {
        // What the contract says of a year for which the amount paid was typed is not what it costs.
        let (interest, fee) = paid.get(usize::from(payment.loan)).map_or((None, None), |of| (of.0.answer, of.1.answer));
        let known = if payment.kind == PaymentKind::Interest { interest } else { fee };
        known.is_none() || (typed != Some(payment.on.year()) && typed != Some(*to))
    });
    let moves = moves.filter_map(|(payment, to)| moved(&case, &judged, payment, to)).collect();
    Years { basis, years, moves, open: open.questions().to_vec() }
}

/// Puts a year among others, in order, if it is not there.
fn add(years: &mut Vec<i32>, year: i32) {
    if let Err(at) = years.binary_search(&year) {
        years.insert(at, year);
    }
}

/// The year on the other side of the year's end, for a day near it.
fn other_year(on: Date) -> Option<i32> {
    let year = on.year();
    if on.days_until(Date::last_of(year)) <= NEAR {
        Some(year + 1)
    } else if Date::last_of(year - 1).days_until(on) <= NEAR {
        Some(year - 1)
    } else {
        None
    }
}

/// What was typed as paid for a loan: interest and fee.
type Paid = (Asked<Money>, Asked<Money>);

fn judge(case: &mut Case, year: i32, typed: Option<i32>, paid: &[Paid]) -> Judged {
    case.ask_about(year);
    for (loan, (interest, fee)) in case.loans.iter_mut().zip(paid) {
        // What was typed as paid was paid in the year asked about.
        let of_year = |asked: &Asked<Money>| match typed {
            Some(typed) if typed == year => *asked,
            _ => Asked { answer: None, refused: false, ..*asked },
        };
        (loan.actual_interest, loan.actual_fee) = (of_year(interest), of_year(fee));
    }
    let reading = case.readings.cost_year;
    let rebates = guarantee_fee::rebates(case, &case.readings, case.trace);
    let costs = case.ledger().filter_map(|loan| {
        let costs = loan.costs(case, reading).ok()?.clone();
        let rebate = rebates.of_year(Ok(year), loan, reading);
        Some(Cost { loan: loan.index, costs, rebate, first_rebate: rebates.of_loan(loan.index) })
    });
    let costs = costs.collect();
    Judged { year, assessment: interest_subsidy::assess(case), costs }
}

fn year(case: &Case, of: &Judged) -> Known<YearCost> {
    let trace = case.trace;
    let assessment = &of.assessment;
    let counts = |loan| assessment.counted().any(|part| part.loan == loan);
    let loans = of.costs.iter().map(|Cost { loan, costs, .. }| LoanYear {
        loan: *loan,
        interest: costs.interest.clone(),
        fee: costs.fee.clone(),
        counts: assessment.verdict != Verdict::Refused && counts(*loan),
    });
    let loans: Vec<LoanYear> = loans.collect();
    let interest: Vec<Figure<Money>> = loans.iter().map(|loan| loan.interest.clone()).collect();
    let fees: Vec<Figure<Money>> = loans.iter().filter_map(|loan| loan.fee.clone()).collect();
    let base = match assessment.verdict {
        Verdict::Refused => None,
        _ => interest_subsidy::base(&assessment.counted_figures(), case.readings.several_loans, trace)?,
    };
    Ok(YearCost {
        year: of.year,
        verdict: assessment.verdict.clone(),
        interest: sum(trace, Term::YearInterest, &interest)?,
        fee: sum(trace, Term::YearFee, &fees)?,
        base,
        subsidy: assessment.amount.as_ref().map(|amount| amount.least.clone()),
        cap_left: assessment.cap_left.clone(),
        loans,
    })
}

/// What the payment would bring in the other year; nothing where nothing changes or a year is still open.
fn moved(case: &Case, judged: &[Judged], payment: Payment, to: i32) -> Option<Move> {
    let of = |year| judged.iter().find(|of| of.year == year);
    let (from, into) = (of(payment.on.year())?, of(to)?);
    let before = (paid(from)?, paid(into)?);
    let after = (with(case, from, payment, false)?, with(case, into, payment, true)?);
    (before != after).then_some(Move { payment, to, before, after })
}

/// The subsidy of a year; nothing of it where it is refused, and unknown where it is open.
fn paid(of: &Judged) -> Option<Money> {
    match of.assessment.verdict {
        Verdict::Refused => Some(Money::ZERO),
        Verdict::Granted => of.assessment.amount.as_ref().map(|amount| amount.least.value()),
        Verdict::Open(_) => None,
    }
}

/// The subsidy of a year with the payment counted there, or no longer.
fn with(case: &Case, of: &Judged, payment: Payment, there: bool) -> Option<Money> {
    if of.assessment.verdict == Verdict::Refused {
        return Some(Money::ZERO);
    }
    let Cost { costs, rebate, first_rebate, .. } = of.costs.iter().find(|cost| cost.loan == payment.loan)?;
    // The rebate goes with the first payment of the fee.
    let is_first = payment.kind == PaymentKind::Fee && case.loan(payment.loan)?.fee_day() == Ok(payment.on);
    let rebate = match (is_first, there) {
        (false, _) => rebate,
        (true, true) => first_rebate,
        (true, false) => &Ok(None),
    };
    let cost = costs.with(payment, there).ok()?.borne(rebate, Trace::Off).ok()?;
    let costs = of.assessment.counted().filter_map(|part| {
        let own = part.amount.as_ref()?.least.unrecorded();
        Some(if part.loan == payment.loan { cost.clone() } else { own })
    });
    let costs: Vec<Figure<Money>> = costs.collect();
    let subsidy = interest_subsidy::subsidy(&costs, case.readings.several_loans, case, Trace::Off).ok()?;
    Some(subsidy.map_or(Money::ZERO, |(subsidy, _)| subsidy.value()))
}

impl Costs {
    /// The same with a payment more or less.
    fn with(&self, payment: Payment, there: bool) -> Known<Costs> {
        let change = |figure: &Figure<Money>| {
            let value = figure.value();
            let value = if there { value.plus(payment.amount)? } else { value.minus(payment.amount)? };
            Ok::<_, Gap>(Figure::unexplained(value))
        };
        Ok(match payment.kind {
            PaymentKind::Interest => Costs { interest: change(&self.interest)?, fee: self.fee.clone() },
            PaymentKind::Fee => {
                let fee = self.fee.as_ref().map(change).transpose()?;
                Costs { interest: self.interest.clone(), fee }
            }
        })
    }
}
