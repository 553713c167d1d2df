//! The result as plain text, short enough for a chat.

use super::page::PageText;
use super::{Catalogue, Language, capitals, format};
use crate::engine::condition::Verdict;
use crate::engine::report::{Amount, Receiver, Report};

/// The result in lines; that of an example says so first.
pub fn summary(report: &Report, example: bool, text: &dyn Catalogue) -> String {
    let page = Language::default().page();
    let mut lines = Vec::new();
    if example {
        lines.push(format!("【{}】{}", page.example_is, page.example_means));
    }
    lines.push(headline(report, page));
    lines.push(String::new());
    for assessment in report.measures.iter().filter(|assessment| assessment.concerned) {
        let name = text.measure(assessment.measure).name;
        let state = text.verdict(assessment);
        let number = assessment.clause.number;
        let amount = assessment.amount.as_ref().filter(|_| assessment.verdict == Verdict::Granted);
        let amount = amount.map_or_else(String::new, |amount| format!("：{}", range(amount, page)));
        let this_year = assessment.this_year.as_ref().filter(|_| !amount.is_empty());
        let this_year = this_year.map_or_else(String::new, |figure| {
            format!("，{}", (page.this_year)(&format!("{}{}", page.yuan_sign, format::money(figure.value()))))
        });
        lines.push(format!("【{state}】{name}{number}{amount}{this_year}"));
        lines.push(format!("　{}", text.summary(assessment)));
    }
    lines.push(String::new());
    for total in report.totals.iter().filter(|total| total.receiver != Receiver::Enterprise) {
        lines.push(format!("{}：{}", text.receiver(total.receiver).gets, range(&total.amount, page)));
    }
    lines.push(page.basis.to_owned());
    lines.join("\n")
}

fn headline(report: &Report, page: &PageText) -> String {
    let year = report.year.map(|year| year.to_string());
    let label = year.map_or_else(|| page.year_open.to_owned(), |year| (page.headline)(&year));
    match report.total(Receiver::Enterprise) {
        Some(total) => {
            let amount = total.amount.least.value();
            format!("{label} {}\n{}", range(&total.amount, page), capitals::rmb(amount))
        }
        None => format!("{label}：{}", page.no_amount),
    }
}

fn range(amount: &Amount, page: &PageText) -> String {
    let least = format!("{}{}", page.yuan_sign, format::money(amount.least.value()));
    match &amount.most {
        Some(most) => format!("{least}{}{}", page.to, format::money(most.value())),
        None => least,
    }
}
