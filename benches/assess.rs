//! How long one full assessment takes natively: read, judged under every reading, and explained.

use divan::Bencher;
use huiqisuan::engine::advice::advise;
use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::field::{At, Field, Section};
use huiqisuan::engine::figure::Trace;
use huiqisuan::engine::law::calendar::Start;
use huiqisuan::engine::plan::bridge::{self, Registration, Terms, Window};
use huiqisuan::engine::quantity::{Date, Days, Money, WorkingDays};
use huiqisuan::engine::typed::MoneyUnit;
use huiqisuan::engine::{assess, assess_case};

fn main() {
    divan::main();
}

#[divan::bench(args = [1, 20])]
fn assessed_and_explained(bencher: Bencher<'_, '_>, loans: u16) {
    let answers = typical(loans);
    bencher.bench(|| assess(divan::black_box(&answers), MoneyUnit::Yuan));
}

#[divan::bench(args = [1, 20])]
fn read_only(bencher: Bencher<'_, '_>, loans: u16) {
    let answers = typical(loans);
    bencher.bench(|| Case::read(divan::black_box(&answers), MoneyUnit::Yuan, Trace::On));
}

#[divan::bench(args = [1, 20])]
fn judged_without_explanations(bencher: Bencher<'_, '_>, loans: u16) {
    let answers = typical(loans);
    let case = || Case::read(&answers, MoneyUnit::Yuan, Trace::Off);
    bencher.with_inputs(case).bench_local_values(|case| assess_case(divan::black_box(&case)));
}

#[divan::bench(args = [1, 20])]
fn assessed_and_advised(bencher: Bencher<'_, '_>, loans: u16) {
    let answers = case(include_str!("advised.txt"), loans);
    bencher.bench(|| {
        let answers = divan::black_box(&answers);
        (assess(answers, MoneyUnit::Yuan), advise(answers, MoneyUnit::Yuan, Trace::Off))
    });
}

/// Every day of a month before the due date, across a long holiday.
#[divan::bench]
fn planned_bridge(bencher: Bencher<'_, '_>) {
    let [limit, longest] = [3, 5].map(WorkingDays::new);
    let terms = Terms {
        due: Date::from_ymd(2020, 1, 31),
        registration: Some(Registration { limit, longest, start: Start::NextDay }),
        release: WorkingDays::new(1),
        usual_days: Days::new(10),
        most_days: None,
    };
    let window = Window { days: Days::new(30), not_before: None };
    let fee = |days: Days| Ok(Money::from_fen(i64::from(days.get())));
    bencher.bench(|| bridge::advise(divan::black_box(&terms), None, window, &fee));
}

/// The typical case with so many loans, all alike.
fn typical(loans: u16) -> Answers {
    case(include_str!("typical.txt"), loans)
}

/// The case of a file; its lines of a `second` loan hold for every other one.
fn case(text: &str, loans: u16) -> Answers {
    let lines = || text.lines().filter_map(|line| line.split_once(" = "));
    let mut answers = Answers::default();
    for (path, text) in lines() {
        if let Some(at) = Answers::place(path) {
            answers.set(at, text);
        }
    }
    for loan in 0..loans {
        answers.add_loan().expect("room in the ledger");
        for (path, text) in lines() {
            let of_second = || path.strip_prefix("second.").filter(|_| loan % 2 == 1);
            if let Some(key) = path.strip_prefix("loan.").or_else(of_second) {
                answers.set(At::loan(loan, Field::find(Section::Loan, key).expect("a question")), text);
            }
        }
    }
    answers
}
