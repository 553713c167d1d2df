//! The plan of the bridge loan: the way from repayment to release, the cheapest day to repay, and what to mind.

use super::Question;
use super::chart::scale;
use super::piece::{Offer, Piece, Row, Stop, Table, Tone};
use super::waiting;
use crate::engine::field::{At, Field};
use crate::engine::law::calendar::{self, Day};
use crate::engine::law::{bridge_loan as law, registration};
use crate::engine::plan;
use crate::engine::plan::bridge::{Advice, Candidate, Renewal, Unplanned, Warning, Way};
use crate::engine::quantity::{Date, Money};
use crate::engine::report::Measure;
use crate::engine::report::Note;
use crate::text::counsel::CounselText;
use crate::text::format;
use crate::ui::model::Model;
use crate::ui::msg::Msg;
use crate::ui::place::Place;

/// The whole length of a bar.
const THOUSAND: i64 = 1000;

/// The plan as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Calendar days and fee; empty where they are not known.
    pub figure: String,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// Prepares the plan; nothing where no bridge is asked about. Without the day the old loan is due there is nothing to
/// plan, and no need of what plans.
pub fn plan(model: &Model) -> Option<Shown> {
    let typed = |field| !model.answers.get(At::case(field)).is_empty();
    let plain = |piece| Some(Shown { figure: String::new(), pieces: vec![piece] });
    match model.later.here() {
        _ if !typed(Field::BridgeAmount) && !typed(Field::BridgeDue) => None,
        _ if !is_planned(model) => plain(asked(model, &[At::case(Field::BridgeDue)])),
        Some(parts) => Some((parts.plan)(model)),
        None => Some(Shown { figure: String::new(), pieces: waiting(model) }),
    }
}

/// Whether there is enough to plan with.
pub fn is_planned(model: &Model) -> bool {
    !model.answers.get(At::case(Field::BridgeDue)).is_empty()
}

fn asked(model: &Model, open: &[At]) -> Piece {
    let questions = open.iter().map(|at| Question::new(&model.answers, *at, model.text()));
    Piece::Asked(model.words().plan_needs, questions.collect())
}

/// The plan, or what it still needs; the page fetches this when a due day is first typed.
pub fn planned(model: &Model) -> Shown {
    let today = crate::engine::typed::date(&model.today).ok();
    match plan::bridge_loan(&model.outcome.case, today) {
        Ok(advice) => worked_out(model, &advice),
        Err(gap) => {
            let piece = match gap.questions() {
                [] => Piece::Said(Tone::Plain, model.counsel().too_large.to_owned()),
                open => asked(model, open),
            };
            Shown { figure: String::new(), pieces: vec![piece] }
        }
    }
}

fn worked_out(model: &Model, advice: &Advice) -> Shown {
    let words = model.counsel();
    let mut pieces = Vec::new();
    match &advice.way {
        Ok(way) => {
            pieces.push(Piece::Way(stops(words, way)));
            pieces.extend(longest(words, advice, way));
            pieces.extend(warnings(model, way));
            pieces.extend(cheaper(words, advice));
            pieces.extend(days(model, way));
        }
        Err(unplanned) => pieces.push(Piece::Said(Tone::Warning, lacking(words, *unplanned))),
    }
    pieces.push(Piece::Table(candidates(words, advice)));
    pieces.extend(renewal(words, &advice.renewal));
    pieces.push(Piece::Said(Tone::Soft, (words.calendar_until)(advice.known_until)));
    Shown { figure: advice.way.as_ref().map(|way| figure(words, way)).unwrap_or_default(), pieces }
}

/// A day with its weekday.
fn day(words: &'static CounselText, date: Date) -> String {
    let index = usize::try_from(date.weekday()).unwrap_or_default().wrapping_sub(1);
    let weekday = words.weekdays.get(index).copied().unwrap_or_default();
    match calendar::day(date) {
        Ok(Day::MadeUp { .. }) => format!("{date} {weekday}{}", words.made_up),
        _ => format!("{date} {weekday}"),
    }
}

fn figure(words: &'static CounselText, way: &Way) -> String {
    (words.plan_figure)(way.days.get(), &format::money(way.fee))
}

fn lacking(words: &'static CounselText, unplanned: Unplanned) -> String {
    match unplanned {
        Unplanned::NotKnown(day) => (words.calendar_lacks)(day),
        Unplanned::NotOffered(days) => (words.not_offered)(days.get(), law::DAYS_LIMIT.value.get()),
        Unplanned::OutOfRange => words.too_large.to_owned(),
    }
}

fn stops(words: &'static CounselText, way: &Way) -> Vec<Stop> {
    let stop = |stop: &plan::bridge::Stop| Stop {
        day: day(words, stop.on),
        name: (words.plan_step)(stop.step),
        reason: (words.plan_reason)(stop.reason),
    };
    way.stops.iter().map(stop).collect()
}

/// What becomes of it if the registry takes the longest it may, where that is longer.
fn longest(words: &'static CounselText, advice: &Advice, way: &Way) -> Option<Piece> {
    let said = match advice.longest.as_ref()? {
        Ok(longest) if longest.released == way.released => return None,
        Ok(longest) => {
            (words.plan_longest)(&registration::OTHER, &day(words, longest.released), &figure(words, longest))
        }
        Err(unplanned) => lacking(words, *unplanned),
    };
    Some(Piece::Said(Tone::Soft, said))
}

fn warnings(model: &Model, way: &Way) -> Vec<Piece> {
    let words = model.counsel();
    let warning = |warning: &Warning| match warning {
        Warning::LongHoliday(holiday) => (words.crosses)(holiday),
        Warning::OverUsualDays => model.text().note(Note::OverUsualDays, law::DAYS_LIMIT.words.clause.document),
        Warning::RepaidOnDayOff(day) => (words.repaid_on_day_off)(day),
        Warning::RepaidLate(days) => (words.repaid_late)(days.get()),
    };
    way.warnings.iter().map(|found| Piece::Said(Tone::Warning, warning(found))).collect()
}

/// The cheapest day, where it saves anything.
fn cheaper(words: &'static CounselText, advice: &Advice) -> Option<Piece> {
    let saving = advice.saving?;
    if saving == Money::ZERO {
        return Some(Piece::Said(Tone::Plain, words.is_cheapest.to_owned()));
    }
    let best = advice.candidates.get(advice.cheapest?)?;
    let way = best.way.as_ref().ok()?;
    let title = (words.cheapest)(&day(words, best.repaid), &figure(words, way), &format::money(saving));
    // The measure counts with the days of the plan from then on.
    let answers = [(Field::BridgeRepaidOn, best.repaid.to_string()), (Field::BridgeDays, way.days.get().to_string())];
    Some(offer(title, words.repay_then.to_owned(), take(answers)))
}

/// The days of the plan, where the measure counts with others.
fn days(model: &Model, way: &Way) -> Option<Piece> {
    let words = model.counsel();
    let planned = way.days.get();
    let title = match model.outcome.case.bridge.days.answer {
        Some(typed) if typed == way.days => return None,
        Some(typed) => (words.days_typed)(typed.get()),
        None => words.days_not_typed.to_owned(),
    };
    Some(offer(title, (words.use_days)(planned), take([(Field::BridgeDays, planned.to_string())])))
}

fn take<const N: usize>(answers: [(Field, String); N]) -> Msg {
    Msg::Apply(answers.into_iter().map(|(field, text)| (Place::case(field), text)).collect())
}

fn offer(title: String, label: String, msg: Msg) -> Piece {
    Piece::Offer(Offer { title, lines: Vec::new(), source: String::new(), action: Some((label, msg)) })
}

/// Every day on which the old loan may be repaid, with what follows from it.
fn candidates(words: &'static CounselText, advice: &Advice) -> Table {
    let fees = advice.candidates.iter().filter_map(|candidate| Some(candidate.way.as_ref().ok()?.fee.fen()));
    let most = fees.max().unwrap_or_default();
    let chosen = advice.way.as_ref().map(|way| way.repaid);
    // A due date on a day off may be cheaper than every day before it.
    let saves = advice.saving != Some(Money::ZERO)
        || advice.cheapest.and_then(|index| advice.candidates.get(index)).map(|best| best.repaid) == chosen.ok();
    let row = |(index, candidate): (usize, &Candidate)| {
        let marks =
            [(chosen == Ok(candidate.repaid), words.chosen), (saves && advice.cheapest == Some(index), words.best)];
        let mut cells = vec![day(words, candidate.repaid)];
        let bar = match &candidate.way {
            Ok(way) => {
                cells.extend([(words.days)(way.days.get()), format::money(way.fee)]);
                u32::try_from(scale(way.fee.fen(), most, THOUSAND)).ok()
            }
            Err(unplanned) => {
                cells.extend([words.no_amount.to_owned(), lacking(words, *unplanned)]);
                None
            }
        };
        Row { cells, bar, marks: marks.iter().filter(|(applies, _)| *applies).map(|(_, mark)| *mark).collect() }
    };
    let rows = advice.candidates.iter().enumerate().map(row).collect();
    Table { caption: words.candidates, head: words.candidates_head.to_vec(), rows }
}

/// What needs no bridge at all.
fn renewal(words: &'static CounselText, renewal: &Renewal) -> [Piece; 2] {
    let clause = renewal.clause;
    let means = format!("{}{}", words.renewal, (words.renewal_means)(clause));
    [Piece::Said(Tone::Plain, means), Piece::clause(words, clause, Measure::BadLoanTolerance)]
}
