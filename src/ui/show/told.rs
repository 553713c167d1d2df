//! What a host is told of the result: lines of words set apart by tabs, the first of which says what the others are.
//! Amounts and verdicts are named as at the JavaScript door. For whoever asks the user first, there is also the same
//! as it is shown, and the answers. web/embed/told.js reads it.

use super::{receivers, sheet};
use crate::engine::condition::Verdict;
use crate::engine::report::Amount;
use crate::ui::model::Model;

/// The result in lines.
pub fn told(model: &Model) -> String {
    let report = &model.outcome.report;
    let mut told = Told(String::new());
    let year = report.year.map(|year| year.to_string());
    told.line(&["year", &year.unwrap_or_default()], None);
    let flags = [("example", model.is_example()), ("stale", model.stale), ("problems", !model.problems.is_empty())];
    for (name, _) in flags.into_iter().filter(|(_, holds)| *holds) {
        told.line(&[name], None);
    }
    for total in &report.totals {
        told.line(&["total", total.receiver.key()], Some(&total.amount));
    }
    for measure in report.measures.iter().filter(|measure| measure.concerned) {
        let granted = measure.amount.as_ref().filter(|_| measure.verdict == Verdict::Granted);
        told.line(&["measure", measure.receiver.key(), measure.measure.key(), measure.verdict.key()], granted);
    }
    for receiver in receivers::receivers(model).iter().filter(|receiver| receiver.known) {
        told.line(&["shown", receiver.label, &receiver.amount], None);
    }
    for inputs in sheet::inputs(model) {
        for (label, answer) in &inputs.rows {
            told.line(&["answer", &inputs.title, label, answer], None);
        }
    }
    told.line(&["link", &model.link()], None);
    told.0
}

struct Told(String);

impl Told {
    /// A line, ended by an amount in yuan, or the least and the most of it.
    fn line(&mut self, words: &[&str], amount: Option<&Amount>) {
        for word in words {
            // What is typed may hold anything; it is not to look like a line of its own.
            self.0.extend(word.chars().map(|letter| if letter.is_control() { ' ' } else { letter }));
            self.0.push('\t');
        }
        if let Some(amount) = amount {
            for figure in [Some(&amount.least), amount.most.as_ref()].into_iter().flatten() {
                self.0.push_str(&figure.value().yuan().to_string());
                self.0.push('\t');
            }
        }
        self.0.push('\n');
    }
}
