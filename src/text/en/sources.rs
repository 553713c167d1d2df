//! Where words of the law stand, in figures: `(17)`, `No. 18, 1(2)`, `No. 19, article 8`.

use crate::engine::law::{Clause, Document, effect};

/// Where words stand: the number of the clause in the document calculated; of another document, that number behind the
/// document's own; else the document.
pub(super) fn source(clause: &Clause) -> String {
    let document = clause.document;
    let number = in_figures(clause.number);
    match (number.as_str(), document.number) {
        ("", "") => title(document),
        ("", _) => short_number(document),
        _ if document.id == effect::IN_FORCE.clause.document.id => number,
        _ => format!("{}, {number}", short_number(document)),
    }
}

/// A document without a number; its title stays as it is unless it is one of our own.
fn title(document: &Document) -> String {
    match document.id {
        "conventions" => "conventions of this calculator".to_owned(),
        "lpr" => "LPR as published".to_owned(),
        "working-days" => "working-day calendar".to_owned(),
        _ => format!("《{}》", document.title),
    }
}

/// `济政办发〔2019〕18号` as `No. 18`.
fn short_number(document: &Document) -> String {
    let number = document.number.rsplit('〕').next().unwrap_or_default();
    format!("No. {}", number.trim_end_matches('号'))
}

/// `（十七）` as `(17)`, `二（一）2` as `2(1)2`, `第八条` as `article 8`.
fn in_figures(number: &str) -> String {
    if let Some(article) = number.strip_prefix('第').and_then(|rest| rest.strip_suffix('条')) {
        return format!("article {}", in_figures(article));
    }
    let mut text = String::new();
    let mut numeral: Option<u32> = None;
    for sign in number.chars() {
        match ("一二三四五六七八九".chars().position(|digit| digit == sign), sign) {
            (Some(index), _) => {
                let digit = u32::try_from(index).unwrap_or_default() + 1;
                numeral = Some(numeral.unwrap_or_default() + digit);
            }
            (None, '十') => numeral = Some(numeral.unwrap_or(1) * 10),
            (None, other) => {
                text.extend(numeral.take().map(|value| value.to_string()));
                match other {
                    '（' => text.push('('),
                    '）' => text.push(')'),
                    '、' => {}
                    other => text.push(other),
                }
            }
        }
    }
    text.extend(numeral.map(|value| value.to_string()));
    text
}
