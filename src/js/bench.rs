//! A typical case, for timing the engine alone.

use crate::engine::answers::Answers;
use crate::engine::assess;
use crate::engine::condition::Verdict;
use crate::engine::typed::MoneyUnit;

const CASE: [(&str, &str); 16] = [
    ("year", "2020"),
    ("enterprise.local", "yes"),
    ("enterprise.industry", "industry"),
    ("enterprise.employees", "50"),
    ("enterprise.revenue", "20000000"),
    ("bridge.amount", "8000000"),
    ("bridge.days", "6"),
    ("bridge.operatingNormally", "yes"),
    ("bridge.goodCredit", "yes"),
    ("bridge.maturedWorkingCapital", "yes"),
    ("bridge.needsRenewal", "yes"),
    ("bridge.shortOfCash", "yes"),
    ("growth.otherInterestSubsidy", "no"),
    ("growth.provincialFeeSubsidy", "no"),
    ("growth.firstAboveScale", "yes"),
    ("growth.remainsAboveScale", "yes"),
];

const LOAN: [(&str, &str); 14] = [
    ("amount", "3000000"),
    ("lender", "bank"),
    ("purpose", "workingCapital"),
    ("start", "2020-01-15"),
    ("end", "2021-01-14"),
    ("rate", "5.22"),
    ("repayment", "quarterlyInterest"),
    ("guarantee", "otherGuarantor"),
    ("feeRate", "1"),
    ("cooperatingBank", "yes"),
    ("firstLoan", "no"),
    ("collateral", "realEstate"),
    ("keyProject", "no"),
    ("principalLoss", "1000000"),
];

pub(super) fn answers(loans: u16) -> Answers {
    let mut answers = Answers::default();
    let mut set = |path: &str, text: &str| {
        if let Some(at) = Answers::place(path) {
            if at.loan.is_some_and(|loan| usize::from(loan) >= answers.loans().len()) {
                answers.add_loan();
            }
            answers.set(at, text);
        }
    };
    CASE.iter().for_each(|(path, text)| set(path, text));
    for loan in 0..loans {
        LOAN.iter().for_each(|(key, text)| set(&format!("loans[{loan}].{key}"), text));
    }
    answers
}

/// One full assessment with its explanations; how many measures it grants.
pub(super) fn run(answers: &Answers) -> usize {
    let report = assess(answers, MoneyUnit::Yuan);
    report.measures.iter().filter(|measure| measure.verdict == Verdict::Granted).count()
}
