//! 简体中文.

pub(in crate::text) mod counsel;
mod findings;
mod measures;
mod page;
mod problems;
mod steps;
mod vocabulary;

use super::format;
use super::page::PageText;
use super::{Catalogue, FieldText, Language, MeasureText, ReceiverText};
use crate::engine::case::Problem;
use crate::engine::condition::{Condition, Requirement};
use crate::engine::doubt::Doubt;
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::field::{At, Field, Section};
use crate::engine::figure::Value;
use crate::engine::law::sme::Indicator;
use crate::engine::law::{Document, Words};
use crate::engine::quantity::{Date, Rounding};
use crate::engine::report::{Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;

/// The Chinese catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Zh;

impl Catalogue for Zh {
    fn language(&self) -> Language {
        Language::Chinese
    }

    fn page(&self) -> &'static PageText {
        &page::PAGE
    }

    fn field(&self, field: Field) -> FieldText {
        vocabulary::field(field)
    }

    fn choice(&self, field: Field, key: &str) -> &'static str {
        vocabulary::choice(field, key)
    }

    fn section(&self, section: Section) -> &'static str {
        vocabulary::section(section)
    }

    fn question(&self, at: At) -> String {
        let label = vocabulary::field(at.field).label;
        match at.loan {
            Some(loan) => format!("{}：{label}", self.loan(loan)),
            None => match at.field.section() {
                Section::General | Section::Enterprise | Section::Growth | Section::Reading => label.to_owned(),
                section => format!("{}：{label}", vocabulary::section(section)),
            },
        }
    }

    fn problem(&self, problem: &Problem, typed: &str) -> String {
        problems::problem(problem, typed)
    }

    fn doubt(&self, doubt: &Doubt) -> String {
        problems::doubt(doubt)
    }

    fn measure(&self, measure: Measure) -> MeasureText {
        vocabulary::measure(measure)
    }

    fn gist(&self, _: Measure) -> &'static str {
        ""
    }

    fn receiver(&self, receiver: Receiver) -> ReceiverText {
        vocabulary::receiver(receiver)
    }

    fn requirement(&self, requirement: Requirement) -> &'static str {
        vocabulary::requirement(requirement)
    }

    fn finding(&self, condition: &Condition) -> String {
        findings::finding(condition)
    }

    fn verdict(&self, assessment: &Assessment) -> &'static str {
        measures::verdict(assessment)
    }

    fn summary(&self, assessment: &Assessment) -> String {
        measures::summary(self, assessment)
    }

    fn note(&self, note: Note, document: &Document) -> String {
        format::filled(vocabulary::note(note), "from", &document.in_force_from.to_string())
    }

    fn term(&self, term: Term) -> &'static str {
        vocabulary::term(term)
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

    fn printed(&self, printed: &'static str) -> String {
        printed.to_owned()
    }

    fn stated(&self, printed: &str, words: &Words) -> String {
        format!("原文“{printed}”{}", steps::source(words.clause))
    }

    fn published(&self, on: Date, _words: &Words) -> String {
        format!("{on} 公布，定价日适用")
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

    fn excess(&self, a: &str, b: &str) -> String {
        format!("{a} − {b}，不足即为 0")
    }

    fn apportioned(&self, of: &str, printed: &str, words: &Words) -> String {
        format!("{of} 按 {printed} 分担（最大余额法，各份相加等于总额）{}", steps::source(words.clause))
    }

    fn after(&self, from: &str, days: &str, next_day: bool) -> String {
        let first = if next_day { "次日" } else { "当日" };
        format!("{from} {first}起 {days}")
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
