//! 简体中文.

mod choices;
mod fields;
mod findings;
mod measures;
mod page;
mod problems;
mod steps;

pub(super) use page::PAGE;

use super::{Catalogue, FieldText, MeasureText};
use crate::engine::case::Problem;
use crate::engine::condition::{Condition, Requirement, Verdict};
use crate::engine::doubt::Doubt;
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::field::{At, Field, Section};
use crate::engine::figure::Value;
use crate::engine::law::Words;
use crate::engine::law::sme::Indicator;
use crate::engine::quantity::{Date, Rounding};
use crate::engine::report::{Assessment, Measure, Note, Receiver};

/// The Chinese catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Zh;

impl Catalogue for Zh {
    fn field(&self, field: Field) -> FieldText {
        fields::field(field)
    }

    fn choice(&self, field: Field, key: &str) -> &'static str {
        choices::choice(field, key)
    }

    fn section(&self, section: Section) -> &'static str {
        fields::section(section)
    }

    fn question(&self, at: At) -> String {
        let label = fields::field(at.field).label;
        match at.loan {
            Some(loan) => format!("{}：{label}", self.loan(loan)),
            None if at.field.section() == Section::Bridge => format!("过桥：{label}"),
            None => label.to_owned(),
        }
    }

    fn problem(&self, problem: &Problem, typed: &str) -> String {
        problems::problem(problem, typed)
    }

    fn doubt(&self, doubt: &Doubt) -> String {
        problems::doubt(doubt)
    }

    fn measure(&self, measure: Measure) -> MeasureText {
        measures::measure(measure)
    }

    fn receiver(&self, receiver: Receiver) -> &'static str {
        measures::receiver(receiver)
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        findings::requirement(requirement)
    }

    fn finding(&self, condition: &Condition) -> String {
        findings::finding(condition)
    }

    fn verdict(&self, verdict: &Verdict, receiver: Receiver) -> &'static str {
        measures::verdict(verdict, receiver)
    }

    fn summary(&self, assessment: &Assessment) -> String {
        measures::summary(assessment)
    }

    fn note(&self, note: Note) -> String {
        measures::note(note)
    }

    fn size_class(&self, class: SizeClass) -> &'static str {
        findings::size_class(class)
    }

    fn indicator(&self, indicator: Indicator) -> &'static str {
        findings::indicator(indicator)
    }

    fn size_reason(&self, size: &SizeAssessment) -> String {
        findings::size_reason(size)
    }

    fn value(&self, value: Value) -> String {
        steps::value(value)
    }

    fn loan(&self, index: u16) -> String {
        format!("贷款 {}", u32::from(index) + 1)
    }

    fn given(&self) -> &'static str {
        "您填写的"
    }

    fn stated(&self, printed: &str, words: &Words) -> String {
        format!("原文“{printed}”{}", words.clause.number)
    }

    fn published(&self, on: Date, _words: &Words) -> String {
        format!("{on} 公布，放款日适用")
    }

    fn span(&self, from: Date, to: Date) -> String {
        format!("{from} 至 {to}")
    }

    fn scheduled(&self, period: u32) -> String {
        format!("还款计划第 {} 期期初", period.saturating_add(1))
    }

    fn nothing(&self) -> &'static str {
        "本年度没有发生"
    }

    fn sum_of(&self, parts: usize) -> String {
        format!("{parts} 项相加")
    }

    fn lesser(&self, a: &str, b: &str) -> String {
        format!("{a} 与 {b} 取小")
    }

    fn greatest(&self, listed: &str) -> String {
        format!("{listed} 中取最大")
    }

    fn list_comma(&self) -> &'static str {
        "、"
    }

    fn tier(&self, of: &str, ratio: &str) -> String {
        format!("{of} 所在档次：{ratio}")
    }

    fn rounded(&self, of: &str, rounding: Rounding) -> String {
        match rounding {
            Rounding::HalfUp => format!("{of} 四舍五入到分"),
            Rounding::DownToFen => format!("{of} 截断到分"),
            Rounding::DownToYuan => format!("{of} 截断到元"),
        }
    }
}
