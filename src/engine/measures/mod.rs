//! The measures, one file each and all of one shape: the conditions in the order of the clause, then the amount.
//!
//! Each file has `assess`, which judges under the readings chosen and then once more, without recording, under
//! every other reading that the clause admits.

pub mod bad_loan_tolerance;
pub mod bond_subsidy;
mod borrower;
pub mod bridge_loan;
pub mod docking;
pub mod equity_investment;
pub mod forbidden_fees;
pub mod guarantee_fee;
pub mod guarantee_focus;
pub mod incremental_lending;
pub mod interest_subsidy;
pub mod logistics;
pub mod loss_sharing;
pub mod over_payout;
pub mod platform_loan;
pub mod premium_subsidy;
pub mod rediscount;
pub mod registration;
pub mod relending;
pub mod restructuring;
pub mod risk_compensation;
pub mod scale_up;
pub mod traffic_safety;
pub mod training;
pub mod voucher;

use super::answers::Answers;
use super::case::{Asked, Case, Gap, Known, Readings};
use super::condition::{Condition, Outcome, Requirement, Verdict};
use super::enterprise::SizeClass;
use super::field::{At, Field, Kind, LoanIndex};
use super::figure::{Figure, Quantity, Trace, sum};
use super::law::Words;
use super::quantity::{Date, Money};
use super::report::{Alternative, Amount, Assessment, Measure, Note, Part, ReadingEffect, Receiver};
use super::term::Term;
use super::typed;

/// Judges the measures that only some care for, those of topics above all; nothing for any other. It is handed about as
/// a value, so that a page can do without it until somebody cares: [`is_cared_for`].
pub type Topical = fn(&Case, Measure) -> Option<Assessment>;

/// Whether an answer is about a measure that only some care for.
pub fn is_cared_for(answers: &Answers) -> bool {
    let about = |at: At, answer: &str| {
        let mut others = Measure::ALL.iter().filter_map(|measure| measure.about());
        others.any(|(field, of)| field == at.field && typed::key(answer) == of)
    };
    answers.iter().any(|(at, answer)| at.field.section().is_topic() || about(at, answer))
}

/// Assesses a measure; one that only some care for only by what judges those, if it is there.
pub(in crate::engine) fn assess(case: &Case, measure: Measure, topical: Option<Topical>) -> Option<Assessment> {
    let mut assessment = common(case, measure).or_else(|| topical?(case, measure))?;
    assessment.concerned &= measure.topic().is_none() || case.is_about(measure);
    Some(assessment)
}

/// Assesses any measure.
pub(in crate::engine) fn assess_any(case: &Case, measure: Measure) -> Option<Assessment> {
    assess(case, measure, Some(topical))
}

/// Judges the measures that concern everybody.
fn common(case: &Case, measure: Measure) -> Option<Assessment> {
    Some(match measure {
        Measure::BridgeLoan => bridge_loan::assess(case),
        Measure::RiskCompensation => risk_compensation::assess(case),
        Measure::GuaranteeFocus => guarantee_focus::assess(case),
        Measure::GuaranteeFee => guarantee_fee::assess(case),
        Measure::InterestSubsidy => interest_subsidy::assess(case),
        Measure::ScaleUp => scale_up::assess(case),
        _ => return None,
    })
}

/// Judges the others: [`Topical`].
pub fn topical(case: &Case, measure: Measure) -> Option<Assessment> {
    Some(match measure {
        Measure::Relending => relending::assess(case),
        Measure::Rediscount => rediscount::assess(case),
        Measure::BadLoanTolerance => bad_loan_tolerance::assess(case),
        Measure::IncrementalLending => incremental_lending::assess(case),
        Measure::PlatformLoan => platform_loan::assess(case),
        Measure::PremiumSubsidy => premium_subsidy::assess(case),
        Measure::OverPayout => over_payout::assess(case),
        Measure::LossSharing => loss_sharing::assess(case),
        Measure::BondSubsidy => bond_subsidy::assess(case),
        Measure::Registration => registration::assess(case),
        Measure::Docking => docking::assess(case),
        Measure::ForbiddenFees => forbidden_fees::assess(case),
        Measure::EquityInvestment => equity_investment::assess(case),
        Measure::Restructuring => restructuring::assess(case),
        Measure::Voucher => voucher::assess(case),
        Measure::InductionTraining => training::induction(case),
        Measure::DomesticService => training::domestic(case),
        Measure::VocationalSchool => training::school(case),
        Measure::TrainingTimes => training::times(case),
        Measure::StudentTraining => training::students(case),
        Measure::TollExemption => logistics::tolls(case),
        Measure::TruckAccess => logistics::trucks(case),
        Measure::DeliveryOutlet => logistics::outlets(case),
        Measure::TrafficSafety => traffic_safety::assess(case),
        _ => return None,
    })
}

/// What is paid in a year.
type InYear = (i32, Figure<Money>);

/// How a measure is judged under given readings.
type Judge = fn(&Case, &Readings, Trace) -> Assessment;

/// Judges under the readings chosen, and adds what each of the measure's other readings would give, where that is
/// asked for.
fn with_readings(case: &Case, judge: Judge, fields: &[Field]) -> Assessment {
    let mut assessment = judge(case, &case.readings, case.trace);
    assessment.readings = fields.iter().map(|field| effect_of(case, judge, *field)).collect();
    assessment
}

fn effect_of(case: &Case, judge: Judge, field: Field) -> ReadingEffect {
    let keys = match field.kind() {
        Kind::Choice(keys) => keys(),
        _ => &[],
    };
    let chosen = case.readings.key(field);
    let others = keys.iter().filter(|key| case.alternatives && **key != chosen);
    let alternatives = others.filter_map(|key| {
        let judged = judge(case, &case.readings.with(field, key)?, Trace::Off);
        let least = judged.amount.as_ref().map(|amount| amount.least.value());
        let most = judged.amount.and_then(|amount| amount.most).map(|most| most.value());
        let day = judged.day.map(|day| day.value());
        Some(Alternative { key, verdict: judged.verdict, least, most, day, receiver: judged.receiver })
    });
    ReadingEffect { field, chosen, alternatives: alternatives.collect() }
}

/// An assessment with nothing in it yet.
fn blank(measure: Measure, words: &'static Words, receiver: Receiver) -> Assessment {
    Assessment {
        measure,
        concerned: true,
        clause: words.clause,
        verdict: Verdict::Granted,
        conditions: Vec::new(),
        parts: Vec::new(),
        amount: None,
        day: None,
        shares: Vec::new(),
        years: Vec::new(),
        this_year: None,
        cap_left: None,
        cost: None,
        receiver,
        open: Vec::new(),
        readings: Vec::new(),
        notes: Vec::new(),
    }
}

/// Judges a measure that pays one figure for the case as a whole, by its conditions and what it pays if they hold.
fn assess_case(
    case: &Case,
    measure: Measure,
    words: &'static Words,
    conditions: Vec<Condition>,
    amount: impl FnOnce() -> Known<Figure<Money>>,
) -> Assessment {
    let mut assessment = check_case(case, measure, words, conditions);
    assessment.pay(amount().map(|amount| Some(Amount::exactly(amount))));
    assessment
}

/// The same for a measure that only checks.
fn check_case(case: &Case, measure: Measure, words: &'static Words, conditions: Vec<Condition>) -> Assessment {
    let mut assessment = blank(measure, words, measure.receiver());
    assessment.verdict = Verdict::over(&conditions);
    assessment.conditions = conditions;
    let first_year = first_year_note(case, &assessment);
    assessment.notes.extend(first_year);
    assessment
}

/// A condition that is an answer and no quantity: what it requires, the words it rests on, and what became of it.
type Row = (Requirement, &'static Words, Outcome);

/// The conditions of a clause: its document in force by those words, and then the clause's own.
fn ruled(case: &Case, effect: &'static Words, rows: Vec<Row>) -> Vec<Condition> {
    let own = rows.into_iter().map(|(requirement, words, outcome)| Condition::new(requirement, words, outcome));
    std::iter::once(in_force(case.year.known(), effect)).chain(own).collect()
}

/// The document that says so is in force in at least a part of the year.
fn in_force(year: Known<i32>, words: &'static Words) -> Condition {
    let document = words.clause.document;
    let seen = year.as_ref().ok().copied();
    let outcome = Outcome::test(year, |year| {
        let begun = Date::last_of(year) >= document.in_force_from;
        begun && document.in_force_to.is_none_or(|end| Date::first_of(year) <= end)
    });
    Condition::new(Requirement::InForce, words, outcome).found(seen)
}

/// The same of a document that does not speak of what was done before its first day.
fn not_before(in_force: Condition, day: &Asked<Date>) -> Condition {
    let first = in_force.words.clause.document.in_force_from;
    let since = Outcome::test(day.known(), |day| day >= first);
    let found = if since == Outcome::Unmet && in_force.outcome != Outcome::Unmet {
        day.answer.map(Quantity::value)
    } else {
        in_force.found
    };
    Condition { outcome: in_force.outcome.and(since), found, ..in_force }
}

/// A note, where the measure is granted, that what it pays is of the loan and not of each year of it.
fn once_per_loan_note(assessment: &Assessment) -> Option<Note> {
    (assessment.verdict == Verdict::Granted).then_some(Note::OncePerLoan)
}

/// A note where the year asked about is the one in which the measure's document came into force.
fn first_year_note(case: &Case, assessment: &Assessment) -> Option<Note> {
    let first = assessment.clause.document.in_force_from.year();
    (case.year.answer == Some(first)).then_some(Note::FirstYearOfDocument)
}

/// 小微企业: small or micro.
fn small_or_micro(case: &Case, words: &'static Words) -> Condition {
    let outcome = case.enterprise.is_at_most(SizeClass::Small);
    Condition::new(Requirement::SmallOrMicro, words, outcome).found(case.enterprise.class())
}

/// 我市中小微企业: of the city, and not large.
fn local_sme(case: &Case, words: &'static Words) -> Condition {
    let outcome = case.enterprise.is_local_and_at_most(SizeClass::Medium);
    // Of one that is not the city's, the class is no reason.
    let class = case.enterprise.class().filter(|_| case.enterprise.is_local() != Outcome::Unmet);
    Condition::new(Requirement::LocalSme, words, outcome).found(class)
}

/// A loan with its own conditions, and what it brings in if they hold.
struct Candidate {
    conditions: Vec<Condition>,
    part: Part,
}

impl Candidate {
    /// A part whose verdict rests on its conditions and on its amount being known.
    fn new(loan: u16, mut conditions: Vec<Condition>, amount: Known<Option<Amount>>) -> Candidate {
        conditions.iter_mut().for_each(|condition| condition.loan = Some(loan));
        let verdict = Verdict::over(&conditions);
        let (verdict, amount) = match amount {
            Ok(amount) => (verdict, amount),
            Err(gap) => (verdict.needing(&gap), None),
        };
        let amount = amount.filter(|_| verdict != Verdict::Refused);
        Candidate { conditions, part: Part { loan, verdict, amount, ratio: None } }
    }
}

/// Brings the conditions of the case and those of its loans together: one settled loan is enough to grant, and
/// what is still open about others could only add to it.
fn judge_loans(assessment: &mut Assessment, of_case: Vec<Condition>, candidates: Vec<Candidate>) {
    let of_case_verdict = Verdict::over(&of_case);
    assessment.conditions = of_case;
    for candidate in candidates {
        assessment.conditions.extend(candidate.conditions);
        assessment.parts.push(candidate.part);
    }
    let parts = &assessment.parts;
    let open = parts.iter().filter_map(|part| match &part.verdict {
        Verdict::Open(questions) => Some(questions.iter().copied()),
        _ => None,
    });
    let open = open.flatten().fold(Gap::default(), |gap, question| gap.and(Gap::ask(question)));
    let granted = parts.iter().any(|part| part.verdict == Verdict::Granted);
    let hopeless = !parts.is_empty() && parts.iter().all(|part| part.verdict == Verdict::Refused);
    assessment.verdict = match of_case_verdict {
        Verdict::Refused => Verdict::Refused,
        _ if hopeless => Verdict::Refused,
        verdict if granted => verdict,
        verdict if parts.is_empty() => verdict.needing(&Gap::ask(At::loan(0, Field::Amount))),
        verdict => verdict.needing(&open),
    };
    if granted && assessment.verdict != Verdict::Refused && !open.questions().is_empty() {
        assessment.open = open.questions().to_vec();
        assessment.notes.push(Note::MoreMayFollow);
    }
}

impl Assessment {
    /// The parts whose figures count: those granted, or while nothing is granted, those that may be.
    pub(in crate::engine) fn counted(&self) -> impl Iterator<Item = &Part> {
        let settled = self.verdict == Verdict::Granted;
        self.parts.iter().filter(move |part| match part.verdict {
            Verdict::Granted => true,
            Verdict::Open(_) => !settled,
            Verdict::Refused => false,
        })
    }

    /// The figures of the parts that count.
    pub(in crate::engine) fn counted_figures(&self) -> Vec<Figure<Money>> {
        self.counted().filter_map(|part| Some(part.amount.as_ref()?.least.clone())).collect()
    }

    /// Sets the sum of what the parts that count are paid, if there are any.
    fn pay_parts(&mut self, trace: Trace, term: Term) {
        let parts = self.counted_figures();
        if !parts.is_empty() {
            self.pay(sum(trace, term, &parts).map(|total| Some(Amount::exactly(total))));
        }
    }

    /// The same for what is paid in certain years, by loan: also sets what falls into each, and into the year asked about.
    fn pay_in_years(&mut self, case: &Case, trace: Trace, term: Term, paid: &[(LoanIndex, InYear)]) {
        self.pay_parts(trace, term);
        if self.amount.is_none() {
            return;
        }
        let counted = |loan| self.counted().any(|part| part.loan == loan);
        let mut years: Vec<(i32, Vec<Figure<Money>>)> = Vec::new();
        for (_, (year, figure)) in paid.iter().filter(|(loan, _)| counted(*loan)) {
            let at = years.partition_point(|(earlier, _)| earlier < year);
            match years.get_mut(at).filter(|(same, _)| same == year) {
                Some((_, figures)) => figures.push(figure.clone()),
                None => years.insert(at, (*year, vec![figure.clone()])),
            }
        }
        self.years = years.iter().filter_map(|(year, of)| Some((*year, sum(trace, term, of).ok()?))).collect();
        let of_year = self.years.iter().find(|(year, _)| Some(*year) == case.year.answer);
        self.this_year = of_year.map(|(_, figure)| figure.clone());
        if case.year.answer.is_some() && (self.years.len() > 1 || self.this_year.is_none()) {
            self.notes.push(Note::OfOtherYears);
        }
    }

    /// Sets the figure, unless the measure is refused; a figure that cannot be known yet leaves its questions.
    fn pay(&mut self, amount: Known<Option<Amount>>) {
        if self.verdict == Verdict::Refused {
            return;
        }
        match amount {
            Ok(amount) => self.amount = amount,
            Err(gap) => self.verdict = self.verdict.clone().needing(&gap),
        }
    }
}
