//! What the calculator does with each passage.

use super::{clause_path, line};
use crate::policy::Law;
use crate::policy::library::Answer;

pub fn library(law: &Law) -> String {
    let mut text = String::new();
    let code = &mut text;
    line!(code, "/// Every passage that the library lists, in the order of the documents' ids and of their texts.");
    line!(code, "pub static ITEMS: &[Item] = &[");
    for item in &law.library {
        let answer = match &item.answer {
            Answer::Computed(measures) => format!("Computed(&{measures:?})"),
            Answer::Checked(measures) => format!("Checked(&{measures:?})"),
            Answer::Information(reason) => format!("Information({reason:?})"),
        };
        let clause = clause_path(law, &item.clause);
        line!(code, "Item {{ clause: &{clause}, quote: {:?}, answer: Answer::{answer} }},", item.quote);
    }
    line!(code, "];");
    text
}
