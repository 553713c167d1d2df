//! The codes of problems, which programs read, and their messages, which people read.

use super::input::MOST_INPUTS;
use crate::engine::answers::{LONGEST_ANSWER, MOST_LOANS};
use crate::engine::case::{Problem, ProblemKind};
use crate::engine::typed::Refusal;
use crate::text::Language;

/// What is wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// An object was expected.
    NotAnObject,
    /// A list was expected.
    NotAList,
    /// There is no question of that key.
    UnknownKey,
    /// More loans than a ledger may hold.
    TooManyLoans,
    /// More inputs than are assessed at once.
    TooManyInputs,
    /// An answer is neither text nor number, nor true or false where that is one.
    WrongType,
    /// An answer is longer than any honest one.
    TooLong,
    /// The engine cannot use the answer.
    Answer(ProblemKind),
}

impl Code {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Code::NotAnObject => "notAnObject",
            Code::NotAList => "notAList",
            Code::UnknownKey => "unknownKey",
            Code::TooManyLoans => "tooManyLoans",
            Code::TooManyInputs => "tooManyInputs",
            Code::WrongType => "wrongType",
            Code::TooLong => "tooLong",
            Code::Answer(ProblemKind::NotAfterStart) => "notAfterStart",
            Code::Answer(ProblemKind::MoreThanLoan) => "moreThanLoan",
            Code::Answer(ProblemKind::MoreThanWhole(_)) => "moreThanWhole",
            Code::Answer(ProblemKind::TermTooLong) => "termTooLong",
            Code::Answer(ProblemKind::RateBelowZero) => "rateBelowZero",
            Code::Answer(ProblemKind::Refused(refusal)) => match refusal {
                Refusal::NotANumber => "notANumber",
                Refusal::Negative => "negative",
                Refusal::Ambiguous => "ambiguous",
                Refusal::Exponent => "exponent",
                Refusal::TooPrecise { .. } => "tooPrecise",
                Refusal::TooLarge => "tooLarge",
                Refusal::TooSmall => "tooSmall",
                Refusal::WrongUnit => "wrongUnit",
                Refusal::NotWhole => "notWhole",
                Refusal::NotADate => "notADate",
                Refusal::NoSuchDay => "noSuchDay",
                Refusal::NotOffered => "notOffered",
            },
        }
    }
}

/// The message of a problem: where, and what is wrong. `answer` is the engine's problem with the text it is about.
pub(super) fn message(path: &str, code: Code, answer: Option<(&Problem, &str)>) -> String {
    let reason = match (code, answer) {
        (Code::NotAnObject, _) => "应为对象".to_owned(),
        (Code::NotAList, _) => "应为数组".to_owned(),
        (Code::UnknownKey, _) => "没有这一项".to_owned(),
        (Code::TooManyLoans, _) => format!("最多 {MOST_LOANS} 笔贷款，多出的未计算"),
        (Code::TooManyInputs, _) => format!("一次最多 {MOST_INPUTS} 个，多出的未计算"),
        (Code::WrongType, _) => "应为文字或数字；是否题也可用 true、false".to_owned(),
        (Code::TooLong, _) => format!("超过 {LONGEST_ANSWER} 个字符"),
        (Code::Answer(_), Some((problem, typed))) => Language::default().text().problem(problem, typed),
        (Code::Answer(_), None) => "无法使用".to_owned(),
    };
    let place = if path.is_empty() { "输入" } else { path };
    format!("{place}：{reason}")
}
