//! The output of the door: the report as plain values, apart from the engine's own types.

use serde::Serialize;

use super::step::{Step, step};
use crate::engine::condition::{self, Outcome, Verdict};
use crate::engine::enterprise::{self, SizeAssessment};
use crate::engine::figure::{Figure, Value};
use crate::engine::gap::{Gap, Known};
use crate::engine::law;
use crate::engine::law::sme::Indicator;
use crate::engine::quantity::{Exact, Money, Rate};
use crate::engine::report::{self, Assessment, ReadingEffect};

/// The answer of the door.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// Whether every answer could be used.
    pub ok: bool,
    /// What could not be used.
    pub problems: Vec<Problem>,
    /// The assessment of the rest.
    pub report: Report,
}

/// Something in the input that cannot be used.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Where: `loans[0].amount`; empty for the input as a whole.
    pub path: String,
    /// The stable key of what is wrong.
    pub code: &'static str,
    /// The same for people, in Chinese.
    pub message: String,
}

/// The assessment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The year asked about.
    pub year: Option<i32>,
    /// The size class, once the answers settle it.
    pub size_class: Option<&'static str>,
    /// How the size class was found.
    pub size: Size,
    /// The measures, in the order of the law.
    pub measures: Vec<Measure>,
    /// What is granted in the year, by receiver.
    pub totals: Vec<Total>,
    /// The last day on which the table of LPRs is known to hold.
    pub lpr_known_until: String,
}

/// How the size class was found.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Size {
    /// The class cannot be above this one.
    pub at_most: Option<&'static str>,
    /// What each answered indicator says.
    pub levels: Vec<Level>,
    /// The answers still missing.
    pub open: Vec<String>,
}

/// What one indicator says.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// The indicator.
    pub indicator: &'static str,
    /// Its value.
    pub found: Quantity,
    /// The class it gives.
    pub class: &'static str,
    /// The class above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
}

/// Where the class above begins.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// Its lower bound.
    pub bound: Quantity,
    /// How much is lacking.
    pub short: Quantity,
    /// The words that print the bound.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
}

/// A value with its unit.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// The value as text.
    pub value: String,
    /// Its unit.
    pub unit: &'static str,
    /// The same as a fraction, where the text had to be cut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fraction: Option<String>,
}

/// A clause of the law.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Clause {
    /// The stable id.
    pub id: &'static str,
    /// The number as printed.
    pub number: &'static str,
    /// The whole text.
    pub text: &'static str,
    /// The document it is part of.
    pub document: Document,
    /// The leading departments.
    pub lead: &'static [&'static str],
    /// The cooperating departments.
    pub cooperating: &'static [&'static str],
}

/// A document of the law.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The stable id.
    pub id: &'static str,
    /// The number of issue.
    pub number: &'static str,
    /// The title.
    pub title: &'static str,
    /// The first day in force.
    pub in_force_from: String,
}

/// A measure, assessed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// The stable key.
    pub measure: &'static str,
    /// Its clause.
    pub clause: Clause,
    /// What it comes to.
    pub verdict: &'static str,
    /// The answers an open verdict waits for.
    pub questions: Vec<String>,
    /// Every condition.
    pub conditions: Vec<Condition>,
    /// The loans' parts.
    pub parts: Vec<Part>,
    /// The figure.
    pub amount: Option<Amount>,
    /// The figures of the years, for a reward over several years.
    pub years: Vec<YearAmount>,
    /// The part of it that falls into the year asked about, for a reward over several years.
    pub this_year: Option<String>,
    /// What is left under a yearly cap.
    pub cap_left: Option<String>,
    /// What the subsidised loans cost before and after, for a subsidy of a cost.
    pub cost: Option<Cost>,
    /// Who receives it.
    pub receiver: &'static str,
    /// Answers that could still add to a granted figure.
    pub open: Vec<String>,
    /// The points the text leaves open.
    pub readings: Vec<Reading>,
    /// Notes.
    pub notes: Vec<&'static str>,
}

/// What loans cost in the year, before the subsidy and after it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// Before.
    pub before: String,
    /// After.
    pub after: String,
}

/// A condition, looked at.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// What it requires.
    pub requirement: &'static str,
    /// What became of it.
    pub outcome: &'static str,
    /// The loan it is about.
    pub loan: Option<u16>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Quantity>,
    /// What it was held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Quantity>,
    /// A soft limit warns and does not refuse.
    pub soft: bool,
    /// The words of the law.
    pub quote: &'static str,
    /// The clause they stand in.
    pub clause: &'static str,
    /// The answers an open outcome waits for.
    pub questions: Vec<String>,
}

/// The part of a measure that one loan plays.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The loan.
    pub loan: u16,
    /// What its own conditions come to.
    pub verdict: &'static str,
    /// The answers an open verdict waits for.
    pub questions: Vec<String>,
    /// Its own figure.
    pub amount: Option<Amount>,
    /// The ratio it falls under, for a measure with tiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Range>,
}

/// An amount, or the range the law leaves, explained.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// The amount, or the least of the range.
    pub least: String,
    /// The most of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
    /// How the amount came to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Step>,
    /// How the most came to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_steps: Option<Step>,
}

/// A value, or a range of values.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Range {
    /// The value, or the least of the range.
    pub least: String,
    /// The most of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
}

/// The figure of a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearAmount {
    /// The year.
    pub year: i32,
    /// The figure.
    pub amount: String,
}

/// A point the text leaves open.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The key of the question of reading.
    pub reading: &'static str,
    /// The reading used.
    pub chosen: &'static str,
    /// What the others would give.
    pub alternatives: Vec<Alternative>,
}

/// What another reading would give.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// The reading.
    pub key: &'static str,
    /// The verdict it leads to.
    pub verdict: &'static str,
    /// Its amount, or the least of it.
    pub least: Option<String>,
    /// The most of it, where it is a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
    /// Who would receive it.
    pub receiver: &'static str,
}

/// What one receiver gets of everything granted.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Total {
    /// The receiver.
    pub receiver: &'static str,
    /// The amount, or the least of it.
    pub least: String,
    /// The most of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<String>,
}

pub(super) fn report(of: &report::Report) -> Report {
    let class = of.size.as_ref().ok().and_then(SizeAssessment::class);
    Report {
        year: of.year,
        size_class: class.map(enterprise::SizeClass::key),
        size: size(&of.size),
        measures: of.measures.iter().map(measure).collect(),
        totals: of.totals.iter().map(total).collect(),
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
    let next = of.next.zip(of.short).map(|((words, bound), short)| Next {
        bound: quantity(bound),
        short: quantity(short),
        quote: words.quote,
        clause: words.clause.id,
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
        verdict: of.verdict.key(),
        questions: questions(&of.verdict),
        conditions: of.conditions.iter().map(condition).collect(),
        parts: of.parts.iter().map(part).collect(),
        amount: of.amount.as_ref().map(amount),
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

fn condition(of: &condition::Condition) -> Condition {
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

fn amount(of: &report::Amount) -> Amount {
    let steps = |figure: &Figure<Money>| figure.step().map(|of| step(of));
    Amount {
        least: worth(&of.least),
        most: of.most.as_ref().map(worth),
        steps: steps(&of.least),
        most_steps: of.most.as_ref().and_then(steps),
    }
}

fn reading(of: &ReadingEffect) -> Reading {
    let alternatives = of.alternatives.iter().map(|other| Alternative {
        key: other.key,
        verdict: other.verdict.key(),
        least: other.least.map(yuan),
        most: other.most.map(yuan),
        receiver: other.receiver.key(),
    });
    Reading { reading: of.field.key(), chosen: of.chosen, alternatives: alternatives.collect() }
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

fn worth(figure: &Figure<Money>) -> String {
    yuan(figure.value())
}

fn yuan(money: Money) -> String {
    money.yuan().to_string()
}

fn percent(rate: Rate) -> String {
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
