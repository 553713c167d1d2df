//! One question: its words, its answer as typed, what was understood of it, and what is wrong with it.

use crate::engine::asked::{default_key, rate_form};
use crate::engine::choice::{Choice as _, RateForm, YesNo};
use crate::engine::doubt::{Understood, understood};
use crate::engine::field::{At, Field, Kind};
use crate::engine::law::Dated;
use crate::engine::term::Term;
use crate::engine::typed;
use crate::text::format;
use crate::text::page::PageText;
use crate::ui::model::{Model, UNIT};
use crate::ui::place::Place;

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// By typing.
    Text {
        /// Which keys a phone offers.
        mode: &'static str,
        /// What a good answer looks like.
        placeholder: &'static str,
        /// Whether a calendar helps.
        calendar: bool,
    },
    /// By pressing one of a few.
    Segments(Vec<Choice>),
    /// By picking from a list.
    Select(Vec<Choice>),
}

/// One answer offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its key; empty for leaving the question open.
    pub key: &'static str,
    /// Its words.
    pub label: &'static str,
}

/// How much of the form's width a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Half, where there is room for two.
    Half,
    /// The whole.
    Whole,
    /// The whole, its answers beside its words.
    Row,
}

/// A question as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where it stands.
    pub place: Place,
    /// The id of its element.
    pub id: String,
    /// Its path, which names it in a form.
    pub name: String,
    /// Its label, without the unit.
    pub label: &'static str,
    /// Its unit, or nothing.
    pub unit: &'static str,
    /// How it is answered.
    pub control: Control,
    /// The answer as typed; for a choice the key chosen, or the one that stands for no answer.
    pub answer: String,
    /// A hint.
    pub hint: String,
    /// What was understood.
    pub echo: String,
    /// What is wrong.
    pub error: String,
    /// What is suspicious.
    pub doubt: String,
    /// Whether a line is kept free for what will be understood, so that nothing moves when it appears.
    pub reserved: bool,
    /// How wide it is.
    pub width: Width,
}

/// Prepares a question.
pub fn shown(model: &Model, at: At) -> Option<Shown> {
    let place = Place::of(&model.answers, at)?;
    let text = model.text();
    let raw = model.answers.raw(at);
    let (label, unit) = naming(model, at);
    let flagged = model.is_flagged(place);
    let problem = model.problems.iter().find(|problem| flagged && problem.at == at);
    let doubt = model.doubts.iter().find(|doubt| flagged && doubt.at == at);
    let answer = if raw.is_empty() { default_key(at.field).unwrap_or_default() } else { raw };
    Some(Shown {
        place,
        id: place.id(),
        name: at.to_string(),
        label,
        unit,
        control: control(model, at.field),
        answer: answer.to_owned(),
        hint: hint(model, at),
        echo: if problem.is_some() { String::new() } else { echo(model, at, raw) },
        error: problem.map(|problem| text.problem(problem, raw)).unwrap_or_default(),
        doubt: doubt.map(|doubt| text.doubt(doubt)).unwrap_or_default(),
        reserved: matches!(at.field.kind(), Kind::Money | Kind::Percent { .. } | Kind::LoanRate),
        width: width(at.field),
    })
}

/// The label and the unit; those of a loan's rate depend on its form.
fn naming(model: &Model, at: At) -> (&'static str, &'static str) {
    let text = model.text().field(at.field);
    match rate_form(&model.answers, at) {
        RateForm::LprSpread if at.field == Field::Rate => {
            (model.text().term(Term::LprSpread), model.words().basis_points)
        }
        RateForm::LprMarkup if at.field == Field::Rate => (model.text().term(Term::LprMarkup), text.unit),
        _ => (text.label, text.unit),
    }
}

fn control(model: &Model, field: Field) -> Control {
    const FEW: usize = 3;
    let text = model.text();
    let typed = |mode, calendar| Control::Text { mode, placeholder: text.field(field).example, calendar };
    match field.kind() {
        Kind::Choice(keys) => {
            let keys = keys();
            let mut choices: Vec<Choice> =
                keys.iter().map(|key| Choice { key, label: text.choice(field, key) }).collect();
            if keys == YesNo::keys() {
                choices.push(Choice { key: "", label: model.words().not_sure });
                return Control::Segments(choices);
            }
            let open = if field == Field::LprTenor { model.words().by_term } else { model.words().please_choose };
            let open = Choice { key: "", label: open };
            match keys.len() {
                _ if field == Field::LprTenor => choices.insert(0, open),
                0..=FEW => {}
                _ => choices.insert(0, open),
            }
            if keys.len() <= FEW { Control::Segments(choices) } else { Control::Select(choices) }
        }
        Kind::Persons | Kind::Days { .. } | Kind::Months | Kind::Times | Kind::DayOfMonth | Kind::Year => {
            plain(typed("numeric", false))
        }
        Kind::Date => typed("text", true),
        Kind::Money | Kind::Percent { .. } | Kind::LoanRate => plain(typed("decimal", false)),
    }
}

/// Only a date shows in the empty field what it should look like; a number there would be taken for an answer.
fn plain(control: Control) -> Control {
    match control {
        Control::Text { mode, calendar, .. } => Control::Text { mode, placeholder: "", calendar },
        control => control,
    }
}

fn width(field: Field) -> Width {
    match field.kind() {
        Kind::Choice(keys) if keys() == YesNo::keys() => Width::Row,
        _ if matches!(field, Field::RateForm | Field::Purpose | Field::LprTenor | Field::Rounding) => Width::Whole,
        _ => Width::Half,
    }
}

fn hint(model: &Model, at: At) -> String {
    let hint = model.text().field(at.field).hint;
    let loan = at.loan.and_then(|index| model.outcome.case.loan(index));
    match (at.field, loan.and_then(|loan| loan.lpr_status())) {
        (Field::Lpr, Some(Dated::NotKnown { known_until })) => (model.words().lpr_not_known)(known_until),
        _ => hint.to_owned(),
    }
}

/// What was understood of an answer, where saying so helps.
fn echo(model: &Model, at: At, raw: &str) -> String {
    if raw.trim().is_empty() {
        return String::new();
    }
    let case = &model.outcome.case;
    match at.field.kind() {
        Kind::LoanRate => loan_rate(model, at, raw),
        Kind::Money | Kind::Percent { .. } => match understood(&model.answers, case, at, UNIT) {
            Some(Understood::Money(amount)) => (model.words().money_understood)(amount),
            Some(Understood::Rate(rate)) => (model.words().rate_understood)(rate),
            None => String::new(),
        },
        Kind::Date => other_than(model.words(), raw, typed::date(raw).ok().map(|date| date.to_string())),
        Kind::Persons => other_than(model.words(), raw, typed::persons(raw).ok().map(|count| count.get().to_string())),
        Kind::Days { most } => {
            other_than(model.words(), raw, typed::days(raw, most).ok().map(|days| days.get().to_string()))
        }
        Kind::DayOfMonth => other_than(model.words(), raw, typed::day_of_month(raw).ok().map(|day| day.to_string())),
        Kind::Months => other_than(model.words(), raw, typed::months(raw).ok().map(|months| months.get().to_string())),
        Kind::Times => other_than(model.words(), raw, typed::times(raw).ok().map(|times| times.get().to_string())),
        Kind::Year => other_than(model.words(), raw, typed::year(raw).ok().map(|year| year.to_string())),
        Kind::Choice(_) => String::new(),
    }
}

/// The rate a spread or mark-up comes to, and the LPR of the day the loan was drawn.
fn loan_rate(model: &Model, at: At, raw: &str) -> String {
    let Some(loan) = at.loan.and_then(|index| model.outcome.case.loan(index)) else { return String::new() };
    let bound = rate_form(&model.answers, at) != RateForm::Fixed;
    let rate = match understood(&model.answers, &model.outcome.case, at, UNIT) {
        Some(Understood::Rate(rate)) if bound => (model.words().rate_comes_to)(rate),
        // Typed in another unit than the field's, it says what it comes to in both.
        Some(Understood::Rate(rate)) if rate.percent().to_string() != raw.trim() => {
            (model.words().rate_understood)(rate)
        }
        _ => String::new(),
    };
    let lpr = match loan.lpr_status() {
        Some(Dated::Known { value, published, .. }) if loan.lpr.answer.is_none() => {
            (model.words().lpr_was)(value, published)
        }
        _ => String::new(),
    };
    [rate, lpr].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(model.words().and)
}

/// What was understood, where it is written in another way than it was typed.
fn other_than(words: &'static PageText, raw: &str, understood: Option<String>) -> String {
    match understood {
        Some(understood) if understood != raw.trim() => format!("{}{understood}", words.understood_as),
        _ => String::new(),
    }
}

/// A loan's amount and rate in one line, for a loan that is folded.
pub fn in_short(model: &Model, at: At) -> Option<String> {
    let text = model.text();
    let case = &model.outcome.case;
    let key = model.answers.get(at);
    match at.field.kind() {
        Kind::Choice(_) => Some(text.choice(at.field, key).to_owned()).filter(|label| !label.is_empty()),
        Kind::LoanRate | Kind::Money => match understood(&model.answers, case, at, UNIT)? {
            Understood::Money(amount) => Some((model.words().wan)(amount)),
            Understood::Rate(rate) => Some(format::rate(rate)),
        },
        Kind::Date => typed::date(key).ok().map(|date| date.to_string()),
        _ => None,
    }
}
