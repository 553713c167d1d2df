//! The result as plain text, short enough for a chat.

use super::page::PageText;
use super::{Catalogue, format};
use crate::engine::condition::Verdict;
use crate::engine::figure::Figure;
use crate::engine::quantity::Money;
use crate::engine::report::{Amount, Receiver, Report};

/// The result in lines, headed by what the receiver of that seat gets; that of an example says so first. What else is
/// told, in lines of its own, stands before what it all rests on.
pub fn summary(report: &Report, seat: Receiver, example: bool, more: &str, text: &dyn Catalogue) -> String {
    let page = text.page();
    let (colon, comma, indent) = (page.colon, page.comma, page.indent);
    let mut lines = Vec::new();
    if example {
        lines.push(format!("{}{}", (page.in_brackets)(page.example_is), page.example_means));
    }
    lines.push(headline(report, seat, page, text));
    lines.push(String::new());
    for assessment in report.measures.iter().filter(|assessment| assessment.concerned) {
        let name = text.measure(assessment.measure).name;
        let state = (page.in_brackets)(text.verdict(assessment));
        let number = (page.place)(assessment.clause);
        let granted = assessment.verdict == Verdict::Granted;
        let amount = assessment.amount.as_ref().filter(|_| granted);
        let amount = amount.map_or_else(String::new, |amount| format!("{colon}{}", range(amount, page)));
        let day = assessment.day.as_ref().filter(|_| granted);
        let day = day.map_or_else(String::new, |day| format!("{colon}{}", (page.by_day)(day.value())));
        let this_year = assessment.part_of_year().filter(|_| !amount.is_empty());
        let this_year = this_year.map_or_else(String::new, |part| {
            format!("{comma}{}", (page.this_year)(&format!("{}{}", page.yuan_sign, format::money(part))))
        });
        lines.push(format!("{state}{name}{}{number}{amount}{day}{this_year}", page.before_number));
        lines.push(format!("{indent}{}", text.summary(assessment)));
        let part =
            |name: &str, of: &Figure<Money>| format!("{indent}{name} {}{}", page.yuan_sign, format::money(of.value()));
        if !this_year.is_empty() {
            lines.extend(assessment.years.iter().map(|(year, of)| part(&(page.year)(*year), of)));
        }
        lines.extend(assessment.shares.iter().map(|(bearer, share)| part(text.receiver(*bearer).name, share)));
    }
    lines.push(String::new());
    for total in report.totals.iter().filter(|total| total.receiver != seat) {
        lines.push(format!("{}{colon}{}", text.receiver(total.receiver).gets, range(&total.amount, page)));
    }
    lines.push(if more.is_empty() { page.basis.to_owned() } else { format!("\n{more}{}", page.basis) });
    lines.join("\n")
}

fn headline(report: &Report, seat: Receiver, page: &PageText, text: &dyn Catalogue) -> String {
    let gets = if seat == Receiver::Enterprise { page.year_open } else { text.receiver(seat).gets };
    let label = report.year.map_or_else(|| gets.to_owned(), |year| (page.headline)(year, gets));
    let Some(total) = report.total(seat) else { return format!("{label}{}{}", page.colon, page.no_amount) };
    let said = (page.in_words)(total.amount.least.value());
    let line = if said.is_empty() { said } else { format!("\n{said}") };
    format!("{label} {}{line}", range(&total.amount, page))
}

fn range(amount: &Amount, page: &PageText) -> String {
    let least = format!("{}{}", page.yuan_sign, format::money(amount.least.value()));
    match &amount.most {
        Some(most) => format!("{least}{}{}", page.to, format::money(most.value())),
        None => least,
    }
}
