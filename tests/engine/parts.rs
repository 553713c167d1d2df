//! The measures in two parts: what concerns everybody is judged without what only some care for, and nothing is judged
//! by neither.

use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::case::Case;
use huiqisuan::engine::figure::Trace;
use huiqisuan::engine::measures::is_cared_for;
use huiqisuan::engine::report::{Measure, Report};
use huiqisuan::engine::typed::MoneyUnit;
use huiqisuan::engine::{assess_case, assess_with, field::At};

fn case() -> Case {
    Case::read(&Answers::default(), MoneyUnit::Yuan, Trace::Off)
}

fn judged(report: &Report) -> Vec<Measure> {
    report.measures.iter().map(|assessment| assessment.measure).collect()
}

#[test]
fn every_measure_is_judged_in_the_order_of_the_law() {
    assert_eq!(judged(&assess_case(&case())), Measure::ALL);
}

#[test]
fn without_what_judges_the_others_those_that_concern_everybody_are_judged() {
    let common = |measure: &Measure| measure.topic().is_none() && measure.about().is_none();
    let expected: Vec<Measure> = Measure::ALL.iter().copied().filter(common).collect();
    assert!(!expected.is_empty() && expected.len() < Measure::ALL.len());
    assert_eq!(judged(&assess_with(&case(), None)), expected);
}

#[test]
fn the_answer_by_which_a_measure_is_about_a_loan_is_noticed_and_no_other() {
    for (field, answer) in Measure::ALL.iter().filter_map(|measure| measure.about()) {
        let mut answers = Answers::default();
        answers.add_loan();
        let at = At::loan(0, field);
        assert!(!is_cared_for(&answers));
        assert!(is_cared_for(&answers.clone().with(at, answer)), "{at}");
        assert!(!is_cared_for(&answers.with(at, "none")), "{at}");
    }
}
