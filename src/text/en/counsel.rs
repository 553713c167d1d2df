//! The words of the plan and of the advice.

use super::plan::{crosses, festivals, plan_reason, plan_step};
use super::sources::source;
use super::values::{in_yuan, of_time};
use super::{counted, page, vocabulary};
use crate::engine::field::Field;
use crate::engine::law::calendar::Day;
use crate::text::counsel::CounselText;

/// The words of the plan and the advice.
pub(super) static COUNSEL: CounselText = CounselText {
    page: &page::PAGE,
    plan_figure: |days, fee| format!("{} · {}", of_time(days, "day"), in_yuan(fee)),
    days: |days| of_time(days, "day"),
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    made_up: " (working day)",
    plan_step,
    plan_reason,
    plan_longest: |limit, day, figure| {
        let limit = of_time(limit.value.get(), "working day");
        format!("If registration takes all of {limit}: released on {day}, {figure}.")
    },
    crosses,
    repaid_on_day_off: |day| match day {
        Day::Holiday(holiday) => {
            let festival = festivals(holiday.festival);
            format!(
                "The repayment day is in the {festival} holiday; registration waits for the next working day while the fee runs on."
            )
        }
        _ => "The repayment day is on a weekend; registration waits for the next working day while the fee runs on."
            .to_owned(),
    },
    repaid_late: |days| {
        let days = of_time(days, "day");
        format!("Repayment is {days} after the due date, so the old loan is overdue; agree it with the bank first.")
    },
    cheapest: |day, figure, saving| format!("Cheapest repayment on {day}: {figure}, saving {}", in_yuan(saving)),
    is_cheapest: "No repayment day before the due date is cheaper.",
    repay_then: "Repay on this day",
    days_typed: |days| format!("The fee above is for the {} entered", of_time(days, "day")),
    days_not_typed: "The days used are not entered yet",
    use_days: |days| format!("Use {}", of_time(days, "day")),
    candidates: "Days and fee by repayment day up to the due date",
    candidates_head: ["Repaid on", "Days", "Fee (CNY)"],
    best: "cheapest",
    chosen: "plan",
    calendar_until: |until| {
        format!("Working days are known to {until}; what the registry and the bank really take decides.")
    },
    calendar_lacks: |day| format!("The working-day calendar does not know {day}, so nothing can be planned"),
    not_offered: |days, most| {
        format!("It would take {days} days, more than {most}, and by the reading chosen is not offered")
    },
    too_large: "The amount is too large to plan with",
    renewal: "Or without a bridge loan: ",
    renewal_means: |clause| {
        let number = source(clause);
        format!(
            "if the bank renews without repayment of the principal, there is no fee. {number} encourages banks to do so; the bank decides, and the enterprise has no right to it."
        )
    },
    nothing_to_advise: "As entered, there is nothing to advise.",
    near_miss_note: "Only terms that can be negotiated with the bank or the guarantor are listed; facts such as staff or revenue must not be changed for a policy. Where the enterprise receives less, it is mostly because less interest or fewer fees are paid.",
    change: |question, from, to| format!("{question} {from} → {to}"),
    qualifies: |change, measure| format!("{change}: then eligible for “{measure}”"),
    pays_more: |change, measure| format!("{change}: higher ratio of “{measure}”"),
    becomes: |what, before, after| format!("{what} {before} → {after}"),
    total_becomes: |gets, before, after| format!("{gets} in all {before} → {after}"),
    ratio_is: |ratio| format!("{ratio} of the lost principal is compensated"),
    lost: |measures| format!("No longer eligible for: {measures}"),
    apply: "Change it",
    in_yuan,
    best_combination: |picked, amount| format!("Best: {picked}; the enterprise receives {amount} this year"),
    runner_up: |picked, amount| format!("Next: {picked}; the enterprise receives {amount} this year"),
    tie: "Both bring the same.",
    margin: |amount| format!("The best brings {} more than the next.", in_yuan(amount)),
    plus: " + ",
    other_purse: |field| match field {
        Field::ProvincialFeeAmount => "Provincial guarantee-fee subsidy",
        Field::OtherInterestAmount => "Other fiscal interest subsidy",
        Field::BondProvincialAmount => "Provincial bond reward",
        other => vocabulary::field(other).label,
    },
    besides: |gets, amount| format!("Besides: {gets} {amount} (not added)"),
    stays_outside: |loan, measure, quoted| format!("{loan} is outside {measure}: {quoted}"),
    years_caption: "Costs and subsidy by year (CNY)",
    years_head: ["Year", "Interest", "Guarantee fee", "Cost counted", "Subsidy", "Cap unused"],
    asked_year: "assessed",
    years_accrued: "Costs count in the year in which they accrue; moving a payment does not move them.",
    years_open: "Some loans have no schedule yet. Still to be answered:",
    interest: "interest",
    fee: "guarantee fee",
    payment: |loan, on, kind, amount| format!("{loan}, {kind} of {} on {on}", in_yuan(amount)),
    if_moved: |payment, year| format!("{payment}: if paid in {year}, both years together bring more"),
    subsidy_of: |year| format!("Subsidy of {year}"),
    not_better: |count| {
        let payments = counted(count, "other payment", "other payments");
        format!("{payments} near the year’s end would bring no more in the other year.")
    },
};
