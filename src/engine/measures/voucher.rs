//! 19号第六、七、八、十条 Innovation vouchers: a part of what a service costs, under a cap for each kind.
//!
//! The text prints the caps and leaves the ratios to implementing rules, so they are typed. The cap is of each kind
//! unless read otherwise (A19). Vouchers for special services are for enterprises only. Who applies decides what is
//! asked; until that is answered, nothing of either door is.

use super::{assess_case, ruled, with_readings};
use crate::engine::case::{Case, Gap, Known, Readings};
use crate::engine::choice::{Applicant, VoucherCap};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::enterprise::SizeClass;
use crate::engine::field::{At, Field};
use crate::engine::figure::{Figure, Trace, sum_exact};
use crate::engine::gap::{all, both};
use crate::engine::law::{effect_19, voucher as law};
use crate::engine::quantity::{Date, Exact, Money, Rate};
use crate::engine::report::{Assessment, Measure, Note};
use crate::engine::term::Term;

/// A kind of voucher.
struct Kind {
    spent: Field,
    ratio: Field,
    term: Term,
    of_teams: bool,
}

const KINDS: [Kind; 3] = [
    Kind {
        spent: Field::VoucherInstrumentSpent,
        ratio: Field::VoucherInstrumentRatio,
        term: Term::InstrumentVoucher,
        of_teams: true,
    },
    Kind {
        spent: Field::VoucherServiceSpent,
        ratio: Field::VoucherServiceRatio,
        term: Term::ServiceVoucher,
        of_teams: false,
    },
    Kind {
        spent: Field::VoucherActivitySpent,
        ratio: Field::VoucherActivityRatio,
        term: Term::ActivityVoucher,
        of_teams: true,
    },
];

/// Assesses the vouchers of the case.
pub fn assess(case: &Case) -> Assessment {
    with_readings(case, judge, &[Field::ReadVoucherCap])
}

fn judge(case: &Case, readings: &Readings, trace: Trace) -> Assessment {
    let applicant = case.pick::<Applicant>(Field::VoucherApplicant).known();
    let team = applicant == Ok(Applicant::Team);
    let (registered, eligible) = match &applicant {
        Ok(Applicant::Enterprise) => {
            let sized = case.enterprise.is_at_most(SizeClass::Medium);
            (case.enterprise.is_local(), case.yes(Field::VoucherTechSme).or(sized))
        }
        Ok(Applicant::Team) => (case.yes(Field::VoucherNotRegistered), case.yes(Field::VoucherIncubated)),
        Err(gap) => (Outcome::Open(gap.clone()), Outcome::Open(gap.clone())),
    };
    let (registration, standing) =
        if team { (&law::NOT_REGISTERED, &law::INCUBATED) } else { (&law::REGISTERED_LOCALLY, &law::SME) };
    let rows = vec![
        (Requirement::RegisteredLocally, registration, registered),
        (Requirement::EligibleApplicant, standing, eligible),
        (Requirement::UnrelatedProvider, &law::UNRELATED, case.yes(Field::VoucherUnrelated)),
    ];
    let mut conditions = ruled(case, &effect_19::IN_FORCE, rows);
    conditions.push(not_banned(case));
    let mut assessment = assess_case(case, Measure::Voucher, &law::EACH_KIND, conditions, || {
        amount(case, applicant?, readings.voucher_cap, trace)
    });
    if team {
        assessment.notes.push(Note::TeamNoService);
    }
    assessment
}

/// The ban begins on the day after the decision, so its last day is the corresponding day.
fn not_banned(case: &Case) -> Condition {
    let (violation, applied) = (case.ask::<Date>(Field::VoucherViolation), case.ask::<Date>(Field::VoucherApplied));
    let first = violation.typed().map(|day| day.map(|day| day.plus_years(law::BAN_YEARS.value).next()));
    let bound = first.as_ref().ok().copied().flatten();
    let outcome = Outcome::of(first, |first| match first {
        None => Outcome::Met,
        Some(first) => Outcome::test(applied.known(), |day| day >= first),
    });
    let found = applied.answer.filter(|_| bound.is_some());
    Condition::new(Requirement::NotBanned, &law::BAN_YEARS.words, outcome).found(found).maybe_bound(bound)
}

fn amount(case: &Case, applicant: Applicant, reading: VoucherCap, trace: Trace) -> Known<Figure<Money>> {
    let team = applicant == Applicant::Team;
    let kinds = || KINDS.iter().filter(|kind| kind.of_teams || !team);
    let parts = all(kinds().filter_map(|kind| of_kind(case, kind, trace)))?;
    if parts.is_empty() {
        return Err(kinds().fold(Gap::default(), |gap, kind| gap.and(Gap::ask(At::case(kind.spent)))));
    }
    let cap = Figure::stated(trace, if team { &law::TEAM_CAP } else { &law::ENTERPRISE_CAP }, Term::VoucherCap);
    let cap = cap.exact();
    let total = match reading {
        VoucherCap::EachKind => {
            let capped = parts.iter().map(|part| part.lesser_of_exact(Term::VoucherKindCapped, &cap));
            sum_exact(trace, Term::VouchersTogether, &all(capped)?)?
        }
        VoucherCap::AllKinds => {
            sum_exact(trace, Term::VouchersTogether, &parts)?.lesser_of_exact(Term::VouchersCapped, &cap)?
        }
    };
    total.rounded(Term::Vouchers, case.rounding)
}

/// What a kind comes to before any cap; nothing where nothing has been answered about it.
fn of_kind(case: &Case, kind: &Kind, trace: Trace) -> Option<Known<Figure<Exact>>> {
    let (spent, ratio) = (case.ask::<Money>(kind.spent), case.ask::<Rate>(kind.ratio));
    if let (Ok(None), Ok(None)) = (spent.typed(), ratio.typed()) {
        return None;
    }
    let figures = both(spent.figure(trace, Term::VoucherSpent), ratio.figure(trace, Term::VoucherRatio));
    Some(figures.and_then(|(spent, ratio)| spent.times(kind.term, &ratio)))
}
