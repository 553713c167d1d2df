//! The wire format: what goes in, what comes out, and the one function between them.
//!
//! Amounts of money are strings in 元 with two decimals, rates strings in per cent (`"4.35%"`), dates ISO 8601. The
//! keys of the input are those of [`crate::engine::field`]; `types.d.ts` documents every key of the output.
//!
//! ```
//! use huiqisuan::js::wire::{Json, assess};
//!
//! let loan = Json::object([("amount", Json::text("500000")), ("lender", Json::text("bank"))]);
//! let output = assess(&Json::object([("year", Json::number(2020.0)), ("loans", Json::list([loan]))]));
//! assert!(output.ok);
//! let subsidy = output.report.measures.iter().find(|of| of.measure == "interestSubsidy");
//! assert_eq!(subsidy.map(|of| of.verdict), Some("open"));
//! ```

pub use super::advice::{
    Advice, BridgeDay, BridgePlan, BridgeStop, BridgeWarning, BridgeWay, Change, Cliff, Combination, CombinationPart,
    Combinations, Exclusion, LoanYear, Move, NearMiss, Outside, Received, Shift, Side, YearCost, Years,
};
pub use super::editions::{Edition, Editions, Span, editions};
pub use super::fields::{Answer, Field, Fields, Section, fields};
pub use super::input::Json;
pub use super::message::Code;
pub use super::output::clause;
pub use super::shape::{
    Advised, Alternative, Amount, Batch, Clause, Condition, Cost, Day, Document, Level, Measure, Next, Output, Part,
    Planned, Problem, Quantity, Range, Reading, Report, Share, Size, Total, YearAmount,
};
pub use super::step::Step;

use super::{advice, input, output};
use crate::engine;
use crate::engine::case::Case;
use crate::engine::figure::Trace;
use crate::engine::typed::MoneyUnit;

/// Assesses an input of any shape. What cannot be used is reported as a problem with its path; the rest is assessed.
pub fn assess(input: &Json) -> Output {
    let read = input::read(input);
    let report = engine::assess(&read.answers, MoneyUnit::Yuan);
    let problems = read.problems(&report.problems);
    Output { ok: problems.is_empty(), problems, report: output::report(&report) }
}

/// Advises on an input of any shape: what is just missed, what to choose, and in which year to pay.
pub fn advise(input: &Json) -> Advised {
    let read = input::read(input);
    let advised = engine::advice::advise(&read.answers, MoneyUnit::Yuan, Trace::On);
    let problems = read.problems(&advised.problems);
    let case = Case::read(&read.answers, MoneyUnit::Yuan, Trace::Off);
    let bridge = engine::plan::bridge_loan(&case, None);
    Advised { ok: problems.is_empty(), problems, advice: advice::advice(&advised, &bridge) }
}

/// Plans the bridge loan of an input of any shape.
pub fn plan(input: &Json) -> Planned {
    let read = input::read(input);
    let case = Case::read(&read.answers, MoneyUnit::Yuan, Trace::Off);
    let problems = read.problems(&case.problems);
    Planned { ok: problems.is_empty(), problems, plan: advice::plan(&engine::plan::bridge_loan(&case, None)) }
}

/// Assesses a list of inputs, each by itself: none can spoil another.
pub fn assess_many(inputs: &Json) -> Batch {
    let (inputs, problems) = input::list(inputs);
    let outputs: Vec<Output> = inputs.iter().map(assess).collect();
    let ok = problems.is_empty() && outputs.iter().all(|output| output.ok);
    Batch { ok, problems, outputs }
}
