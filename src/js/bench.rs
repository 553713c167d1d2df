//! A typical case, for timing the engine alone.

use crate::engine::advice::advise;
use crate::engine::answers::Answers;
use crate::engine::assess;
use crate::engine::condition::Verdict;
use crate::engine::field::{At, Field, Section};
use crate::engine::figure::Trace;
use crate::engine::typed::MoneyUnit;

/// The typical case with so many loans, all alike.
pub(super) fn answers(loans: u16) -> Answers {
    of(include_str!("../../benches/typical.txt"), loans)
}

/// A case with as many loans in which there is something to advise everywhere.
pub(super) fn advised(loans: u16) -> Answers {
    of(include_str!("../../benches/advised.txt"), loans)
}

/// The case of a file; its lines of a `second` loan hold for every other one.
fn of(text: &'static str, loans: u16) -> Answers {
    let mut answers = Answers::default();
    let lines = || text.lines().filter_map(|line| line.split_once(" = "));
    lines().for_each(|(path, text)| {
        if let Some(at) = Answers::place(path) {
            answers.set(at, text);
        }
    });
    for count in 0..loans {
        let Some(loan) = answers.add_loan() else { break };
        let of_loan = |path: &'static str| {
            let of_second = || path.strip_prefix("second.").filter(|_| count % 2 == 1);
            path.strip_prefix("loan.").or_else(of_second)
        };
        let keys = lines().filter_map(|(path, text)| Some((of_loan(path)?, text)));
        let fields = keys.filter_map(|(key, text)| Some((Field::find(Section::Loan, key)?, text)));
        fields.for_each(|(field, text)| answers.set(At::loan(loan, field), text));
    }
    answers
}

/// One full assessment with its explanations; how many measures it grants.
pub(super) fn run(answers: &Answers) -> usize {
    let report = assess(answers, MoneyUnit::Yuan);
    report.measures.iter().filter(|measure| measure.verdict == Verdict::Granted).count()
}

/// One full assessment and all advice; how many measures are granted or just missed.
pub(super) fn run_advice(answers: &Answers) -> usize {
    let advice = advise(answers, MoneyUnit::Yuan, Trace::Off);
    run(answers) + advice.near_misses.len() + advice.years.moves.len()
}
