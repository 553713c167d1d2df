//! The report written down in the shape of the output.

use super::shape::{
    Alternative, Amount, Clause, Condition, Cost, Day, Document, Level, Measure, Next, Part, Quantity, Range, Reading,
    Report, Share, Size, Total, YearAmount,
};
use super::step::step;
use crate::engine::condition::{self, Outcome, Verdict};
use crate::engine::enterprise::{self, SizeAssessment};
use crate::engine::figure::{Figure, Value};
use crate::engine::gap::{Gap, Known};
use crate::engine::law;
use crate::engine::law::sme::Indicator;
use crate::engine::quantity::{Date, Exact, Money, Rate};
use crate::engine::report::{self, Assessment, ReadingEffect};

pub(super) fn report(of: &report::Report) -> Report {
    let class = of.size.as_ref().ok().and_then(SizeAssessment::class);
    Report {
        year: of.year,
        size_class: class.map(enterprise::SizeClass::key),
        size: size(&of.size),
        measures: of.measures.iter().map(measure).collect(),
        totals: of.totals.iter().map(total).collect(),
        true_cost: of.true_cost.as_ref().map(true_cost),
        lpr_known_until: of.lpr_known_until.to_string(),
    }
}

fn size(of: &Known<SizeAssessment>) -> Size {
    match of {
        Err(gap) => Size { open: paths(gap), ..Size::default() },
        Ok(size) => Size {
            at_most: Some(size.at_most.key()),
            levels: size.levels.iter().map(level).collect(),
            open: size.open.as_ref().map(paths).unwrap_or_default(),
        },
    }
}

fn level(of: &enterprise::Level) -> Level {
    let next = of.next.zip(of.short).and_then(|((place, bound), short)| {
        let words = place.entry()?.words;
        let (bound, short) = (quantity(bound), quantity(short));
        Some(Next { bound, short, quote: words.quote, clause: words.clause.id })
    });
    let indicator = match of.indicator {
        Indicator::Employees => "employees",
        Indicator::Revenue => "revenue",
        Indicator::Assets => "assets",
    };
    Level { indicator, found: quantity(of.found), class: of.class.key(), next }
}

fn measure(of: &Assessment) -> Measure {
    Measure {
        measure: of.measure.key(),
        clause: clause(of.clause),
        concerned: of.concerned,
        verdict: of.verdict.key(),
        questions: questions(&of.verdict),
        conditions: of.conditions.iter().map(condition).collect(),
        parts: of.parts.iter().map(part).collect(),
        amount: of.amount.as_ref().map(amount),
        day: of.day.as_ref().map(day),
        shares: of.shares.iter().map(share).collect(),
        years: of.years.iter().map(|(year, reward)| YearAmount { year: *year, amount: worth(reward) }).collect(),
        this_year: of.this_year.as_ref().map(worth),
        cap_left: of.cap_left.as_ref().map(worth),
        cost: of.cost.as_ref().map(|cost| Cost { before: worth(&cost.before), after: worth(&cost.after) }),
        receiver: of.receiver.key(),
        open: of.open.iter().map(ToString::to_string).collect(),
        readings: of.readings.iter().map(reading).collect(),
        notes: of.notes.iter().map(|note| note.key()).collect(),
    }
}

/// A clause, in the wire format.
pub fn clause(of: &law::Clause) -> Clause {
    let document = Document {
        id: of.document.id,
        number: of.document.number,
        title: of.document.title,
        in_force_from: of.document.in_force_from.to_string(),
    };
    Clause { id: of.id, number: of.number, text: of.text, document, lead: of.lead, cooperating: of.cooperating }
}

pub(super) fn condition(of: &condition::Condition) -> Condition {
    let (outcome, questions) = match &of.outcome {
        Outcome::Met => ("met", Vec::new()),
        Outcome::Unmet => ("unmet", Vec::new()),
        Outcome::Open(gap) => ("open", paths(gap)),
    };
    Condition {
        requirement: of.requirement.key(),
        outcome,
        loan: of.loan,
        found: of.found.map(quantity),
        bound: of.bound.map(quantity),
        soft: of.soft,
        quote: of.words.quote,
        clause: of.words.clause.id,
        questions,
    }
}

fn part(of: &report::Part) -> Part {
    let ratio = of.ratio.as_ref().map(|(least, most)| Range {
        least: percent(least.value()),
        most: most.as_ref().map(|most| percent(most.value())),
    });
    Part {
        loan: of.loan,
        verdict: of.verdict.key(),
        questions: questions(&of.verdict),
        amount: of.amount.as_ref().map(amount),
        ratio,
    }
}

pub(super) fn amount(of: &report::Amount) -> Amount {
    let steps = |figure: &Figure<Money>| figure.step().map(|of| step(of));
    Amount {
        least: worth(&of.least),
        most: of.most.as_ref().map(worth),
        steps: steps(&of.least),
        most_steps: of.most.as_ref().and_then(steps),
    }
}

fn day(of: &Figure<Date>) -> Day {
    Day { date: of.value().to_string(), steps: of.step().map(|of| step(of)) }
}

fn share((bearer, amount): &(report::Receiver, Figure<Money>)) -> Share {
    Share { bearer: bearer.key(), amount: worth(amount), steps: amount.step().map(|of| step(of)) }
}

fn reading(of: &ReadingEffect) -> Reading {
    let alternatives = of.alternatives.iter().map(|other| Alternative {
        key: other.key,
        verdict: other.verdict.key(),
        least: other.least.map(yuan),
        most: other.most.map(yuan),
        day: other.day.map(|day| day.to_string()),
        receiver: other.receiver.key(),
    });
    Reading { reading: of.field.key(), chosen: of.chosen, alternatives: alternatives.collect() }
}

fn true_cost(of: &Figure<Money>) -> Amount {
    Amount { least: worth(of), most: None, steps: of.step().map(|of| step(of)), most_steps: None }
}

fn total(of: &report::Total) -> Total {
    Total { receiver: of.receiver.key(), least: worth(&of.amount.least), most: of.amount.most.as_ref().map(worth) }
}

/// A value with its unit.
pub(super) fn quantity(of: Value) -> Quantity {
    let (value, unit) = match of {
        Value::Exact(exact) => return unrounded(exact),
        Value::Money(money) => (yuan(money), "yuan"),
        Value::Rate(rate) => (percent(rate), "percent"),
        Value::Days(days) => (days.get().to_string(), "days"),
        Value::Months(months) => (months.get().to_string(), "months"),
        Value::Count(count) => (count.get().to_string(), "persons"),
        Value::Times(times) => (times.get().to_string(), "times"),
        Value::WorkingDays(days) => (days.get().to_string(), "workingDays"),
        Value::Date(date) => (date.to_string(), "date"),
        Value::Years(years) => (years.get().to_string(), "years"),
        Value::Class(class) => (class.key().to_owned(), "sizeClass"),
        Value::Year(year) => (year.to_string(), "year"),
    };
    Quantity { value, unit, fraction: None }
}

fn unrounded(exact: Exact) -> Quantity {
    let (yuan, complete) = exact.yuan();
    let (numerator, denominator) = exact.fraction();
    let fraction = (!complete).then(|| format!("{numerator}/{denominator}"));
    Quantity { value: yuan.to_string(), unit: "yuan", fraction }
}

pub(super) fn worth(figure: &Figure<Money>) -> String {
    yuan(figure.value())
}

pub(super) fn yuan(money: Money) -> String {
    money.yuan().to_string()
}

pub(super) fn percent(rate: Rate) -> String {
    format!("{}%", rate.percent())
}

fn paths(gap: &Gap) -> Vec<String> {
    gap.questions().iter().map(ToString::to_string).collect()
}

fn questions(verdict: &Verdict) -> Vec<String> {
    match verdict {
        Verdict::Open(questions) => questions.iter().map(ToString::to_string).collect(),
        Verdict::Granted | Verdict::Refused => Vec::new(),
    }
}
