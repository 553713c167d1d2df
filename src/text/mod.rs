//! Every text for people, in one catalogue per language.
//!
//! A language is an implementation of [`Catalogue`]. The words of what the vocabulary names stand in `vocabulary/`
//! beside its names and in `vocabulary/en/`, sentences in Rust; either way a missing text does not compile. Numbers and dates are written in [`format`], amounts in words in [`capitals`], and the sentence that
//! explains a step in [`formula`]: all of them generated from what the engine returns, never written beside it.

pub mod capitals;
pub mod counsel;
mod en;
pub mod format;
pub mod formula;
pub mod page;
mod shared;
pub mod summary;
pub mod zh;

use std::fmt;

use counsel::CounselText;
use page::PageText;

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

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// 简体中文.
    #[default]
    Chinese,
    /// English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 2] = [Language::Chinese, Language::English];

    /// Its catalogue. The page, which fetches English when it is wanted, must not ask here.
    pub fn text(self) -> &'static dyn Catalogue {
        match self {
            Language::Chinese => chinese(),
            Language::English => english(),
        }
    }

    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Language::Chinese => "zh",
            Language::English => "en",
        }
    }

    /// Its name as a document's language.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Chinese => "zh-CN",
            Language::English => "en",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Language {
        match self {
            Language::Chinese => Language::English,
            Language::English => Language::Chinese,
        }
    }
}

/// The Chinese catalogue.
pub fn chinese() -> &'static dyn Catalogue {
    &zh::Zh
}

/// The English catalogue. Nothing else leads to it and its words, so that the page can fetch them when they are wanted.
pub fn english() -> &'static dyn Catalogue {
    en::catalogue()
}

/// The words of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// The label, without the unit.
    pub label: &'static str,
    /// The unit shown in the label and at the field; empty where there is none.
    pub unit: &'static str,
    /// A hint: what is meant, or what may be typed; empty where the label says it all.
    pub hint: &'static str,
    /// An example of a good answer, for error messages; empty for a choice.
    pub example: &'static str,
}

/// The words of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureText {
    /// What people call it: 融资费用补贴.
    pub name: &'static str,
    /// Its rule in one sentence, with the numbers as the law prints them.
    pub rule: &'static str,
    /// Why it is granted; `{loans}` stands for how many loans and `{ratios}` for their ratios.
    pub granted: &'static str,
    /// The same where nothing is paid yet.
    pub without_amount: &'static str,
    /// The same where another receives it than the measure names.
    pub otherwise: &'static str,
}

/// The words of a receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiverText {
    /// Who: 银行.
    pub name: &'static str,
    /// What stands before its total: 银行可得.
    pub gets: &'static str,
    /// What to make of it.
    pub note: &'static str,
}

/// All texts of a language that depend on what the engine knows.
pub trait Catalogue {
    /// The language.
    fn language(&self) -> Language;
    /// The words of the page itself.
    fn page(&self) -> &'static PageText;
    /// The words of the plan and the advice, where they come with the catalogue: see [`counsel::words`].
    fn counsel(&self) -> Option<&'static CounselText> {
        None
    }
    /// The words of a question.
    fn field(&self, field: Field) -> FieldText;
    /// The words of one answer of a choice, for people.
    fn choice(&self, field: Field, key: &str) -> &'static str;
    /// The heading of a part of the form.
    fn section(&self, section: Section) -> &'static str;
    /// A question with the loan it is about: 贷款 1：年利率.
    fn question(&self, at: At) -> String;
    /// Why an answer cannot be used, naming the field and what was typed, with an example.
    fn problem(&self, problem: &Problem, typed: &str) -> String;
    /// A soft question about a suspicious answer.
    fn doubt(&self, doubt: &Doubt) -> String;
    /// The words of a measure.
    fn measure(&self, measure: Measure) -> MeasureText;
    /// What the clause of a measure says, in short, for those who cannot read it; empty in the language of the law.
    fn gist(&self, measure: Measure) -> &'static str;
    /// Who receives it.
    fn receiver(&self, receiver: Receiver) -> ReceiverText;
    /// What a condition requires, in short: 小型或微型企业.
    fn requirement(&self, requirement: Requirement) -> &'static str;
    /// What was found of a condition, with the bound it was held against, in one sentence.
    fn finding(&self, condition: &Condition) -> String;
    /// The state of a measure in three to five characters: 可享受, 不符合, 待补充; 银行可得 for what another receives, 需支付
    /// for a cost, 符合 for a check.
    fn verdict(&self, assessment: &Assessment) -> &'static str;
    /// One sentence saying why a measure came out as it did.
    fn summary(&self, assessment: &Assessment) -> String;
    /// A note beside a figure of that document.
    fn note(&self, note: Note, document: &Document) -> String;
    /// The name of a value.
    fn term(&self, term: Term) -> &'static str;
    /// A size class.
    fn size_class(&self, class: SizeClass) -> &'static str;
    /// An indicator of the size standard.
    fn indicator(&self, indicator: Indicator) -> &'static str;
    /// What decided the size class, and how far the next one is.
    fn size_reason(&self, size: &SizeAssessment) -> String;
    /// A value with its unit.
    fn value(&self, value: Value) -> String;
    /// A loan of the ledger by its place, counted from 0: 贷款 1.
    fn loan(&self, index: u16) -> String;
    /// Said of the user's own answer.
    fn given(&self) -> &'static str;
    /// A rate of the law within a formula, as the law prints it.
    fn printed(&self, printed: &'static str) -> String;
    /// Said of a number the law prints.
    fn stated(&self, printed: &str, words: &Words) -> String;
    /// Said of a row of a published table.
    fn published(&self, on: Date, words: &Words) -> String;
    /// A span of days.
    fn span(&self, from: Date, to: Date) -> String;
    /// Said of a balance taken from a schedule; the period is counted from 0.
    fn scheduled(&self, period: u32) -> String;
    /// Said of an empty sum.
    fn nothing(&self) -> &'static str;
    /// Said of a sum of many parts.
    fn sum_of(&self, parts: usize) -> String;
    /// What the first is over the second.
    fn excess(&self, a: &str, b: &str) -> String;
    /// A party's part of an amount divided by printed shares.
    fn apportioned(&self, of: &str, printed: &str, words: &Words) -> String;
    /// So many working days after a day.
    fn after(&self, from: &str, days: &str, next_day: bool) -> String;
    /// The smaller of two.
    fn lesser(&self, a: &str, b: &str) -> String;
    /// The largest of those listed.
    fn greatest(&self, listed: &str) -> String;
    /// What stands between the items of a list.
    fn list_comma(&self) -> &'static str;
    /// Said of the ratio of a tier.
    fn tier(&self, of: &str, ratio: &str) -> String;
    /// Said of a rounding.
    fn rounded(&self, of: &str, rounding: Rounding) -> String;
}

/// The longest piece of typed text shown back in a message.
const SHOWN: usize = 20;

/// Typed text, cut to a length that fits a message and without control characters.
fn shown(typed: &str) -> String {
    let clean = |c: &char| !c.is_control();
    let mut text: String = typed.chars().filter(clean).take(SHOWN).collect();
    if typed.chars().count() > SHOWN {
        text.push('…');
    }
    text
}

impl PartialEq for dyn Catalogue {
    fn eq(&self, other: &dyn Catalogue) -> bool {
        self.language() == other.language()
    }
}

impl Eq for dyn Catalogue {}

impl fmt::Debug for dyn Catalogue {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.language().fmt(to)
    }
}
