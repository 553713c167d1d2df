//! The words of the plan and of the advice, which few open: they are no part of a catalogue, so that a page can fetch them
//! together with what plans and advises.

use std::ops::Deref;

use super::page::PageText;
use super::{Catalogue, zh};
use crate::engine::field::Field;
use crate::engine::law::calendar::{Day, Holiday};
use crate::engine::law::{Clause, Parameter};
use crate::engine::plan::bridge::{Reason, Step};
use crate::engine::quantity::{Date, WorkingDays};

/// The words in one language.
#[allow(missing_docs, reason = "each text is named by where it stands; the words themselves say what it is")]
#[derive(Debug)]
pub struct CounselText {
    /// The words of the page, some of which serve here as well.
    pub page: &'static PageText,
    // The plan of the bridge loan.
    pub plan_figure: fn(u32, &str) -> String,
    pub days: fn(u32) -> String,
    pub weekdays: [&'static str; 7],
    pub made_up: &'static str,
    pub plan_step: fn(Step) -> &'static str,
    pub plan_reason: fn(Reason) -> String,
    pub plan_longest: fn(&Parameter<WorkingDays>, &str, &str) -> String,
    pub crosses: fn(&Holiday) -> String,
    pub repaid_on_day_off: fn(&Day) -> String,
    pub repaid_late: fn(u32) -> String,
    pub cheapest: fn(&str, &str, &str) -> String,
    pub is_cheapest: &'static str,
    pub repay_then: &'static str,
    pub days_typed: fn(u32) -> String,
    pub days_not_typed: &'static str,
    pub use_days: fn(u32) -> String,
    pub candidates: &'static str,
    pub candidates_head: [&'static str; 3],
    pub best: &'static str,
    pub chosen: &'static str,
    pub calendar_until: fn(Date) -> String,
    pub calendar_lacks: fn(Date) -> String,
    pub not_offered: fn(u32, u32) -> String,
    pub too_large: &'static str,
    pub renewal: &'static str,
    pub renewal_means: fn(&Clause) -> String,
    // The advice.
    pub nothing_to_advise: &'static str,
    pub near_miss_note: &'static str,
    pub change: fn(&str, &str, &str) -> String,
    pub qualifies: fn(&str, &str) -> String,
    pub pays_more: fn(&str, &str) -> String,
    pub becomes: fn(&str, &str, &str) -> String,
    pub total_becomes: fn(&str, &str, &str) -> String,
    pub ratio_is: fn(&str) -> String,
    pub lost: fn(&str) -> String,
    pub apply: &'static str,
    pub in_yuan: fn(&str) -> String,
    pub best_combination: fn(&str, &str) -> String,
    pub runner_up: fn(&str, &str) -> String,
    pub tie: &'static str,
    pub margin: fn(&str) -> String,
    pub plus: &'static str,
    pub other_purse: fn(Field) -> &'static str,
    pub besides: fn(&str, &str) -> String,
    pub stays_outside: fn(&str, &str, &str) -> String,
    pub years_caption: &'static str,
    pub years_head: [&'static str; 6],
    pub asked_year: &'static str,
    pub years_accrued: &'static str,
    pub years_open: &'static str,
    pub interest: &'static str,
    pub fee: &'static str,
    pub payment: fn(&str, Date, &str, &str) -> String,
    pub if_moved: fn(&str, i32) -> String,
    pub subsidy_of: fn(i32) -> String,
    pub not_better: fn(usize) -> String,
}

impl Deref for CounselText {
    type Target = PageText;

    fn deref(&self) -> &PageText {
        self.page
    }
}

/// The words in the language of that catalogue. Chinese needs no other file than what plans and advises does; another
/// language brings its own.
pub fn words(text: &dyn Catalogue) -> &'static CounselText {
    text.counsel().unwrap_or(&zh::counsel::COUNSEL)
}
