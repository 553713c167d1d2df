//! Recomputes every step of every figure from the steps below it, in fractions of unlimited size.

use std::collections::BTreeMap;
use std::rc::Rc;

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::assess;
use huiqisuan::engine::choice::{Choice, Repayment};
use huiqisuan::engine::field::{At, Field, Kind, LoanIndex};
use huiqisuan::engine::figure::{Figure, How, Step, Value};
use huiqisuan::engine::law;
use huiqisuan::engine::law::calendar;
use huiqisuan::engine::law::lpr::{self, Tenor};
use huiqisuan::engine::quantity::{Date, Money, Rounding};
use huiqisuan::engine::report::{Amount, Report};
use huiqisuan::engine::typed::MoneyUnit;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Pow, Zero};
use proptest::prelude::*;

use super::cases::{answers, list};
use super::properties::config;
use super::random;

#[test]
fn every_step_of_every_worked_case_follows_from_the_steps_below_it() {
    let mut seen = BTreeMap::new();
    for case in list::all() {
        let answers = answers(case.input());
        if let Err(error) = replay(&answers, &mut seen) {
            panic!("{}: {error}", case.id);
        }
    }
    // Every mechanism must have been replayed, or this test would prove nothing about it.
    let kinds: Vec<&str> = seen.keys().copied().collect();
    let all = [
        "after",
        "apportioned",
        "between",
        "difference",
        "excess",
        "given",
        "greatest",
        "lesser",
        "product",
        "prorated",
        "published",
        "rounded",
        "scheduled",
        "stated",
        "sum",
        "tier",
    ];
    assert_eq!(kinds, all, "{seen:?}");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_step_of_any_case_follows_from_the_steps_below_it(answers in random::case(0.97)) {
        if let Err(error) = replay(&answers, &mut BTreeMap::new()) {
            prop_assert!(false, "{}", error);
        }
    }
}

/// Every figure of a report: its value and its explanation.
pub fn figures(report: &Report) -> Vec<(Value, Option<Rc<Step>>)> {
    fn money(figure: &Figure<Money>) -> (Value, Option<Rc<Step>>) {
        (Value::Money(figure.value()), figure.step().cloned())
    }
    let of_amount = |amount: &Amount| std::iter::once(money(&amount.least)).chain(amount.most.as_ref().map(money));
    let mut all = Vec::new();
    for measure in &report.measures {
        all.extend(measure.amount.iter().flat_map(of_amount));
        all.extend(measure.parts.iter().filter_map(|part| part.amount.as_ref()).flat_map(of_amount));
        for (least, most) in measure.parts.iter().filter_map(|part| part.ratio.as_ref()) {
            let ratios = std::iter::once(least).chain(most);
            all.extend(ratios.map(|ratio| (Value::Rate(ratio.value()), ratio.step().cloned())));
        }
        all.extend(measure.day.iter().map(|day| (Value::Date(day.value()), day.step().cloned())));
        all.extend(measure.shares.iter().map(|(_, share)| money(share)));
        all.extend(measure.years.iter().map(|(_, reward)| money(reward)));
        all.extend(measure.this_year.iter().chain(&measure.cap_left).map(money));
        all.extend(measure.cost.iter().flat_map(|cost| [money(&cost.before), money(&cost.after)]));
    }
    all.extend(report.true_cost.iter().map(money));
    all.extend(report.totals.iter().flat_map(|total| of_amount(&total.amount).collect::<Vec<_>>()));
    all
}

/// Visits a step and all below it.
pub fn all_steps(step: &Step, visit: &mut impl FnMut(&Step)) {
    visit(step);
    below(step).iter().for_each(|step| all_steps(step, visit));
}

fn below(step: &Step) -> Vec<&Step> {
    match &step.how {
        How::Given(_) | How::Stated { .. } | How::Published { .. } | How::Between(..) | How::Scheduled { .. } => vec![],
        How::Sum(parts) | How::Product(parts) | How::GreatestOf(parts) => parts.iter().map(Rc::as_ref).collect(),
        How::Difference(a, b) | How::Excess(a, b) | How::LesserOf(a, b) => vec![a, b],
        How::After { from, days, .. } => vec![from, days],
        How::Prorated { of, rate, part, whole } => {
            let rate = rate.as_deref();
            [Some(of.as_ref()), rate, Some(part), Some(whole)].into_iter().flatten().collect()
        }
        How::Tier { of, ratio } => vec![of, ratio],
        How::Rounded { of, .. } | How::Apportioned { of, .. } => vec![of],
    }
}

pub type Seen = BTreeMap<&'static str, usize>;

fn replay(answers: &Answers, seen: &mut Seen) -> Result<(), String> {
    let report = assess(answers, MoneyUnit::Yuan);
    for (value, step) in figures(&report) {
        follows(value, step.as_deref(), answers, seen)?;
    }
    Ok(())
}

/// Holds a value against its explanation, and every step of that against the steps below it.
pub fn follows(value: Value, step: Option<&Step>, answers: &Answers, seen: &mut Seen) -> Result<(), String> {
    let step = step.ok_or("a figure without its explanation")?;
    if rational(value) != rational(step.value) {
        return Err(format!("{value:?} is explained as {:?}", step.value));
    }
    let mut wrong = Vec::new();
    all_steps(step, &mut |step| wrong.extend(check(step, answers, seen).err()));
    wrong.into_iter().next().map_or(Ok(()), Err)
}

/// Holds one step against the steps right below it.
fn check(step: &Step, answers: &Answers, seen: &mut Seen) -> Result<(), String> {
    let (kind, expected) = recomputed(step, answers)?;
    *seen.entry(kind).or_default() += 1;
    let found = rational(step.value);
    if expected == found { Ok(()) } else { Err(format!("{kind} {:?} is {found}, should be {expected}", step.term)) }
}

fn recomputed(step: &Step, answers: &Answers) -> Result<(&'static str, BigRational), String> {
    let value = |step: &Step| rational(step.value);
    Ok(match &step.how {
        How::Given(at) => ("given", given(*at, answers).unwrap_or_else(|| value(step))),
        How::Stated { printed, words } => {
            if !words.quote.contains(printed) || !words.clause.text.contains(words.quote) {
                return Err(format!("{printed} is not in {}", words.quote));
            }
            ("stated", number(printed))
        }
        How::Published { on, .. } => {
            let rates = [Tenor::OneYear, Tenor::FiveYears].map(|tenor| match lpr::on(tenor, *on) {
                law::Dated::Known { value, published, .. } if published == *on => Some(rational(Value::Rate(value))),
                _ => None,
            });
            let found = value(step);
            let known = rates.into_iter().flatten().find(|rate| *rate == found);
            ("published", known.ok_or_else(|| format!("nothing of the kind was published on {on}"))?)
        }
        How::Between(from, to) => match step.value {
            // Counted from the first month of a term, a day may be the last of its month only for want of another.
            Value::Months(found) if anchors(*from).any(|anchor| months(anchor, *to) == i64::from(found.get())) => {
                ("between", value(step))
            }
            Value::Months(_) => ("between", whole(months((day(*from), day(*from).day()), *to))),
            Value::Years(_) => ("between", whole(years(day(*from), day(*to)))),
            _ => ("between", whole((day(*to) - day(*from)).whole_days())),
        },
        // The balance is recomputed where its interest is, beside the rate.
        How::Scheduled { .. } => ("scheduled", value(step)),
        How::Sum(parts) => ("sum", parts.iter().map(|part| value(part)).sum()),
        How::Difference(a, b) => ("difference", value(a) - value(b)),
        How::Product(parts) => ("product", parts.iter().map(|part| value(part)).product()),
        How::Prorated { of, rate, part, whole } => {
            if let (How::Scheduled { period }, Some(rate), Some(loan)) = (&of.how, rate, of.loan) {
                let balance = balance(answers, loan, &value(rate), *period)?;
                if balance != value(of) {
                    return Err(format!("balance {period} of loan {loan} is {}, should be {balance}", value(of)));
                }
            }
            let rate = rate.as_ref().map_or_else(|| self::whole(1), |rate| value(rate));
            ("prorated", value(of) * rate * value(part) / value(whole))
        }
        How::Excess(a, b) => ("excess", (value(a) - value(b)).max(whole(0))),
        How::Apportioned { of, printed, party, .. } => {
            let shares: Vec<i64> = printed.split(':').map(|share| share.parse().expect("a share")).collect();
            ("apportioned", apportioned(&value(of), &shares, usize::from(*party)))
        }
        How::After { from, days, next_day } => {
            let (Value::Date(from), Value::WorkingDays(days)) = (from.value, days.value) else {
                return Err("working days are counted from a day".to_owned());
            };
            ("after", rational(Value::Date(working_day_after(from, days.get(), *next_day))))
        }
        How::LesserOf(a, b) => ("lesser", value(a).min(value(b))),
        How::GreatestOf(parts) => {
            ("greatest", parts.iter().map(|part| value(part)).max().ok_or("the greatest of nothing")?)
        }
        How::Tier { of, ratio } => {
            let amount = value(of);
            let tier = law::risk_compensation::TIERS
                .iter()
                .find(|tier| amount <= rational(Value::Money(tier.up_to.value)))
                .ok_or("no tier")?;
            if number(tier.ratio.printed) != value(ratio) {
                return Err(format!("{amount} does not fall under {}", value(ratio)));
            }
            ("tier", value(ratio))
        }
        How::Rounded { of, rounding } => ("rounded", round(&value(of), *rounding)),
    })
}

/// The working day so many after a day, looked at day by day.
fn working_day_after(from: Date, days: u32, next_day: bool) -> Date {
    let is_working = |date| calendar::is_working(date).expect("the calendar knows it, or there would be no figure");
    let mut date = from;
    let mut left = if next_day || !is_working(from) { days } else { days - 1 };
    while left > 0 {
        let next = day(date) + time::Duration::DAY;
        date = Date::new(next.year(), u8::from(next.month()).into(), next.day().into()).expect("a day");
        left -= u32::from(is_working(date));
    }
    date
}

/// A party's part by the largest remainder, in 元.
fn apportioned(amount: &BigRational, shares: &[i64], party: usize) -> BigRational {
    let fen = amount * whole(100);
    let all: i64 = shares.iter().sum();
    let exact: Vec<BigRational> = shares.iter().map(|share| &fen * whole(*share) / whole(all)).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(exact[*index].fract()));
    let floors: BigRational = exact.iter().map(BigRational::floor).sum();
    let left = (fen - floors).to_integer();
    let one_more = order.iter().position(|index| *index == party).is_some_and(|place| left > place.into());
    (exact[party].floor() + whole(i64::from(one_more))) / whole(100)
}

/// A value in 元, as a plain ratio, or as a whole number.
fn rational(value: Value) -> BigRational {
    let ratio = |numerator: i128, denominator: i128| BigRational::new(numerator.into(), denominator.into());
    match value {
        Value::Money(money) => ratio(money.fen().into(), 100),
        Value::Exact(exact) => {
            let (numerator, denominator) = exact.fraction();
            ratio(numerator, denominator) / whole(100)
        }
        Value::Rate(rate) => ratio(rate.pico().into(), 1_000_000_000_000),
        Value::Days(days) => whole(days.get().into()),
        Value::Months(months) => whole(months.get().into()),
        Value::Count(count) => whole(i64::try_from(count.get()).expect("few persons")),
        Value::Times(times) => whole(times.get().into()),
        Value::WorkingDays(days) => whole(days.get().into()),
        Value::Years(years) => whole(years.get().into()),
        Value::Year(year) => whole(year.into()),
        Value::Date(date) => whole(i64::from(day(date).to_julian_day())),
        Value::Class(class) => panic!("{class:?} is no number"),
    }
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(number.into())
}

fn decimal(text: &str) -> Option<BigRational> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let plain = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !plain(digits) || !plain(fraction) {
        return None;
    }
    let numerator: BigInt = format!("{whole}{fraction}").parse().ok()?;
    Some(BigRational::new(numerator, BigInt::from(10).pow(u32::try_from(fraction.len()).ok()?)))
}

/// A number as the law prints it.
fn number(printed: &str) -> BigRational {
    let end = printed.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(printed.len());
    let (digits, unit) = printed.split_at(end);
    let number = decimal(digits).unwrap_or_else(|| panic!("{printed} begins with no number"));
    match unit {
        "万元" | "万" => number * whole(10_000),
        "元／人" => number,
        "%" | "个百分点" => number / whole(100),
        "‰" => number / whole(1000),
        "天" | "日" | "年" | "个月" | "人" | "个工作日" => number,
        _ => panic!("{printed} has no unit known here"),
    }
}

/// A plain answer in the unit of its question; nothing for one with a unit of its own.
fn given(at: At, answers: &Answers) -> Option<BigRational> {
    let number = decimal(answers.get(at))?;
    let form = answers.get(At { field: Field::RateForm, ..at });
    Some(match at.field.kind() {
        Kind::LoanRate if form == "lprSpread" => number / whole(10_000),
        Kind::LoanRate | Kind::Percent { .. } => number / whole(100),
        _ => number,
    })
}

fn round(amount: &BigRational, rounding: Rounding) -> BigRational {
    let fen = whole(100);
    match rounding {
        Rounding::HalfUp => (amount * &fen + BigRational::new(1.into(), 2.into())).floor() / fen,
        Rounding::DownToFen => (amount * &fen).floor() / fen,
        Rounding::DownToYuan => amount.floor(),
    }
}

fn day(date: Date) -> time::Date {
    let month = time::Month::try_from(u8::try_from(date.month()).expect("a month")).expect("a month");
    time::Date::from_calendar_date(date.year(), month, u8::try_from(date.day()).expect("a day")).expect("a day")
}

/// The day of that number so many months later, or the last day of that month.
fn later(date: time::Date, number: u8, months: i32) -> time::Date {
    let count = date.year() * 12 + i32::from(u8::from(date.month())) - 1 + months;
    let month = time::Month::try_from(u8::try_from(count.rem_euclid(12) + 1).expect("a month")).expect("a month");
    let days = month.length(count.div_euclid(12));
    time::Date::from_calendar_date(count.div_euclid(12), month, number.min(days)).expect("a day")
}

/// The months from a day to another, by corresponding days of that number, a part of a month counting as one.
fn months((from, number): (time::Date, u8), to: Date) -> i64 {
    (0..).find(|count| later(from, number, *count) >= day(to)).expect("an end").into()
}

/// The years from a day to another, by corresponding days, a part of a year counting as one.
fn years(from: time::Date, to: time::Date) -> i64 {
    (0..).find(|count| later(from, from.day(), count * 12) >= to).expect("an end").into()
}

/// The day itself, and where it is the last of its month, every later number whose corresponding day it is.
fn anchors(date: Date) -> impl Iterator<Item = (time::Date, u8)> {
    let date = day(date);
    let last = date.month().length(date.year());
    (date.day()..=31)
        .filter(move |number| *number == date.day() || date.day() == last)
        .map(move |number| (date, number))
}

/// The balance at the beginning of a period, from the answers alone.
fn balance(answers: &Answers, loan: LoanIndex, rate: &BigRational, period: u32) -> Result<BigRational, String> {
    let text = |field| answers.get(At::loan(loan, field));
    let date = |field| {
        let typed = huiqisuan::engine::typed::date(text(field)).map_err(|_| "a date was used that is none")?;
        Ok::<Date, String>(typed)
    };
    let amount = given(At::loan(loan, Field::Amount), answers).ok_or("an amount with a unit")?;
    let start = day(date(Field::Start)?);
    let count = months((start, start.day()), date(Field::End)?);
    let (monthly, one) = (rate / whole(12), whole(1));
    let equal_share = || round(&(&amount / whole(count)), Rounding::HalfUp);
    let repayment = Repayment::find(text(Field::Repayment)).ok_or("no way of repayment")?;
    let instalment = match repayment {
        Repayment::EqualPrincipal => None,
        Repayment::EqualInstalment if monthly.is_zero() => Some(equal_share()),
        Repayment::EqualInstalment => {
            let growth = (&one + &monthly).pow(u32::try_from(count).map_err(|_| "too many months")?);
            Some(round(&(&amount * &monthly * &growth / (&growth - &one)), Rounding::HalfUp))
        }
        _ => return Err(format!("{repayment:?} repays nothing before the end")),
    };
    let mut left = amount.clone();
    for _ in 0..period {
        let principal = match &instalment {
            None => equal_share(),
            Some(instalment) => instalment - round(&(&left * &monthly), Rounding::HalfUp),
        };
        left = &left - principal.min(left.clone());
    }
    Ok(left)
}
