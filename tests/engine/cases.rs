//! Runs the worked cases of `tests/cases` and prints every disagreement at once.

use std::collections::BTreeSet;
use std::fmt::Write;

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::assess;
use huiqisuan::engine::condition::{Condition, Outcome, Verdict};
use huiqisuan::engine::enterprise::SizeAssessment;
use huiqisuan::engine::field::{At, LoanIndex};
use huiqisuan::engine::figure::Figure;
use huiqisuan::engine::quantity::Money;
use huiqisuan::engine::report::{Alternative, Amount, Assessment, Measure, Part, Receiver, Report};
use huiqisuan::engine::typed::{MoneyUnit, money};
use huiqisuan::text::capitals::rmb;
use toml::{Table, Value};

#[path = "../cases/mod.rs"]
pub mod list;

#[test]
fn every_worked_case_comes_out_as_worked_by_hand() {
    let cases = list::all();
    let failures: String = cases.iter().map(check).collect();
    assert!(failures.is_empty(), "\n{failures}");
    assert!(cases.len() > 300, "only {} cases were found", cases.len());
}

#[test]
fn every_case_has_an_id_of_its_own_a_title_and_a_clause() {
    let mut ids = BTreeSet::new();
    for case in list::all() {
        let text = |key| case.table.get(key).and_then(Value::as_str).unwrap_or("");
        assert!(!text("title").is_empty() && !text("clause").is_empty(), "{}", case.id);
        assert!(!case.expected().is_empty(), "{} expects nothing", case.id);
        assert!(ids.insert(case.id.clone()), "{} twice", case.id);
    }
}

#[test]
fn amounts_are_written_in_words_by_the_rules_for_bills() {
    let table: Table = include_str!("../cases/capitals.toml").parse().expect("a file of amounts");
    let amounts = table["amount"].as_array().expect("a list of amounts");
    let wrong = amounts.iter().filter_map(|amount| {
        let [id, amount, expected] = ["id", "amount", "expected"].map(|key| amount[key].as_str().expect("a text"));
        let found = rmb(money(amount, MoneyUnit::Yuan).expect("an amount"));
        (found != expected).then(|| format!("{id}: {amount} should be {expected}, is {found}\n"))
    });
    let wrong: String = wrong.collect();
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(amounts.len() > 20);
}

/// The disagreements of one case, a line each.
fn check(case: &list::Case) -> String {
    let report = assess(&answers(case.input()), MoneyUnit::Yuan);
    let mut differences = Differences { id: &case.id, text: String::new() };
    let expected = case.expected();
    differences.set("problems", expected, report.problems.iter().map(|problem| problem.at.to_string()));
    for (key, value) in expected {
        match key.as_str() {
            "problems" => {}
            "sizeClass" => differences.text("sizeClass", value, &size_class(&report)),
            "trueCost" => {
                let found = report.true_cost.as_ref().map_or_else(|| "none".to_owned(), |cost| yuan(cost.value()));
                differences.text("trueCost", value, &found);
            }
            "totals" => differences.set("totals", expected, report.totals.iter().map(total)),
            key => match Measure::ALL.iter().find(|measure| measure.key() == key).and_then(|of| report.measure(*of)) {
                Some(assessment) => differences.measure(assessment, value.as_table().expect("a table")),
                None => differences.line(&format!("nothing is called {key}")),
            },
        }
    }
    differences.text
}

struct Differences<'a> {
    id: &'a str,
    text: String,
}

impl Differences<'_> {
    fn line(&mut self, difference: &str) {
        writeln!(self.text, "{}: {difference}", self.id).expect("a string can be written to");
    }

    fn text(&mut self, what: &str, expected: &Value, found: &str) {
        let expected = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
        if expected != found {
            self.line(&format!("{what} should be {expected}, is {found}"));
        }
    }

    /// A set of texts; none unless given.
    fn set(&mut self, what: &str, expected: &Table, found: impl Iterator<Item = String>) {
        let expected: BTreeSet<String> = strings(expected.get(key_of(what))).into_iter().collect();
        let found: BTreeSet<String> = found.collect();
        if expected != found {
            let (missing, extra) = (expected.difference(&found), found.difference(&expected));
            let list = |items: Vec<&String>| format!("{items:?}");
            self.line(&format!("{what} lacks {} and has {}", list(missing.collect()), list(extra.collect())));
        }
    }

    /// The same, where the case speaks of it at all.
    fn set_if_given(&mut self, measure: &str, key: &str, expected: &Table, found: impl Iterator<Item = String>) {
        if expected.contains_key(key) {
            self.set(&format!("{measure}.{key}"), expected, found);
        }
    }

    fn measure(&mut self, found: &Assessment, expected: &Table) {
        let name = found.measure.key();
        let unmet = |soft| {
            let unmet = move |condition: &&Condition| condition.outcome == Outcome::Unmet && condition.soft == soft;
            found.conditions.iter().filter(unmet).map(requirement)
        };
        self.text(&format!("{name}.verdict"), expected.get("verdict").expect("a verdict"), found.verdict.key());
        self.set(&format!("{name}.failed"), expected, unmet(false));
        self.set(&format!("{name}.warned"), expected, unmet(true));
        self.set(&format!("{name}.questions"), expected, questions(&found.verdict).into_iter());
        let amount = found.amount.as_ref().map_or_else(|| "none".to_owned(), range);
        match (&found.verdict, expected.get("amount")) {
            (_, Some(expected)) => self.text(&format!("{name}.amount"), expected, &amount),
            (Verdict::Open(_), None) => {}
            (_, None) => self.text(&format!("{name}.amount"), &Value::from("none"), &amount),
        }
        self.set_if_given(name, "mayAdd", expected, found.open.iter().map(At::to_string));
        self.set_if_given(name, "notes", expected, found.notes.iter().map(|note| note.key().to_owned()));
        self.lists(found, expected);
        let this_year = found.this_year.as_ref().map(|figure| yuan(figure.value()));
        let cap_left = found.cap_left.as_ref().map(|figure| yuan(figure.value()));
        let day = found.day.as_ref().map(|figure| figure.value().to_string());
        let receiver = Some(found.receiver.key().to_owned());
        for (key, found) in [("receiver", receiver), ("thisYear", this_year), ("capLeft", cap_left), ("day", day)] {
            if let Some(expected) = expected.get(key) {
                self.text(&format!("{name}.{key}"), expected, found.as_deref().unwrap_or("none"));
            }
        }
        for key in expected.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            self.line(&format!("{name} has no {key}"));
        }
    }

    /// What is a list in its order.
    fn lists(&mut self, found: &Assessment, expected: &Table) {
        let name = found.measure.key();
        let ratio = |part: &Part| match &part.ratio {
            None => "none".to_owned(),
            Some((least, None)) => format!("{}%", least.value().percent()),
            Some((least, Some(most))) => format!("{}%..{}%", least.value().percent(), most.value().percent()),
        };
        let years: Vec<String> =
            found.years.iter().map(|(year, reward)| format!("{year} {}", yuan(reward.value()))).collect();
        let readings: Vec<String> = found
            .readings
            .iter()
            .flat_map(|reading| {
                reading.alternatives.iter().map(|other| format!("{}={}", reading.field.key(), alternative(other)))
            })
            .collect();
        let lists = [
            ("parts", found.parts.iter().map(part).collect()),
            ("ratios", found.parts.iter().map(ratio).collect()),
            ("shares", found.shares.iter().map(share).collect()),
            ("years", years),
            ("readings", readings),
        ];
        for (key, found) in lists {
            if expected.contains_key(key) && strings(expected.get(key)) != found {
                self.line(&format!("{name}.{key} should be {:?}, is {found:?}", strings(expected.get(key))));
            }
        }
    }
}

/// What a case may say of a measure.
const KEYS: [&str; 16] = [
    "verdict",
    "amount",
    "failed",
    "warned",
    "questions",
    "mayAdd",
    "notes",
    "receiver",
    "day",
    "shares",
    "years",
    "thisYear",
    "capLeft",
    "parts",
    "ratios",
    "readings",
];

fn key_of(what: &str) -> &str {
    what.rsplit_once('.').map_or(what, |(_, key)| key)
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().map(|item| item.as_str().expect("a text").to_owned()).collect()
}

fn size_class(report: &Report) -> String {
    let class = report.size.as_ref().ok().and_then(SizeAssessment::class);
    class.map_or("open", |class| class.key()).to_owned()
}

fn requirement(condition: &Condition) -> String {
    let key = condition.requirement.key();
    condition.loan.map_or_else(|| key.to_owned(), |loan| format!("loans[{loan}].{key}"))
}

fn questions(verdict: &Verdict) -> Vec<String> {
    match verdict {
        Verdict::Open(questions) => questions.iter().map(At::to_string).collect(),
        Verdict::Granted | Verdict::Refused => Vec::new(),
    }
}

fn part(part: &Part) -> String {
    let amount = part.amount.as_ref().map(|amount| format!(" {}", range(amount))).unwrap_or_default();
    format!("{}{amount}", part.verdict.key())
}

fn share((bearer, amount): &(Receiver, Figure<Money>)) -> String {
    format!("{} {}", bearer.key(), yuan(amount.value()))
}

fn alternative(other: &Alternative) -> String {
    let amount = match (other.least, other.most) {
        (Some(least), Some(most)) => format!(" {}..{}", yuan(least), yuan(most)),
        (Some(least), None) => format!(" {}", yuan(least)),
        (None, _) => String::new(),
    };
    let day = other.day.map(|day| format!(" {day}")).unwrap_or_default();
    format!("{} {}{amount}{day} {}", other.key, other.verdict.key(), other.receiver.key())
}

fn total(total: &huiqisuan::engine::report::Total) -> String {
    format!("{} {}", total.receiver.key(), range(&total.amount))
}

fn range(amount: &Amount) -> String {
    let least = yuan(amount.least.value());
    amount.most.as_ref().map_or_else(|| least.clone(), |most| format!("{least}..{}", yuan(most.value())))
}

fn yuan(money: Money) -> String {
    money.yuan().to_string()
}

/// The answers of an input that names questions only.
pub fn answers(input: &Table) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in input {
        match value {
            Value::Table(section) => section.iter().for_each(|(name, value)| {
                set(&mut answers, &format!("{key}.{name}"), value);
            }),
            Value::Array(loans) => loans.iter().for_each(|loan| {
                let index: LoanIndex = answers.add_loan().expect("room in the ledger");
                for (name, value) in loan.as_table().expect("a loan") {
                    set(&mut answers, &format!("{key}[{index}].{name}"), value);
                }
            }),
            value => set(&mut answers, key, value),
        }
    }
    answers
}

fn set(answers: &mut Answers, path: &str, value: &Value) {
    let at = Answers::place(path).unwrap_or_else(|| panic!("no question is called {path}"));
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Boolean(true) => "yes".to_owned(),
        Value::Boolean(false) => "no".to_owned(),
        value => value.to_string(),
    };
    answers.set(at, &text);
}
