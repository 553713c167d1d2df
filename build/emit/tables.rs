//! The tables that have a shape of their own: size classes and rates.

use super::{date, line, pascal, shout, type_of, value, words};
use crate::policy::Law;
use crate::policy::parameters::Parameter;
use crate::policy::size_classes::Industry;

/// The industries and their bounds.
pub fn size_classes(law: &Law) -> String {
    let industries = &law.industries;
    let mut text = String::new();
    let code = &mut text;
    line!(code, "/// The industries of the standard, in its order.");
    line!(code, "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    line!(code, "pub enum Industry {{");
    for industry in industries {
        line!(code, "/// {}.\n{},", industry.name, pascal(&industry.key));
    }
    line!(code, "}}\nimpl Industry {{");
    line!(code, "/// All of them.\npub const ALL: [Industry; {}] = [", industries.len());
    for industry in industries {
        line!(code, "Industry::{},", pascal(&industry.key));
    }
    line!(code, "];");
    let head = "pub const fn name_zh(self) -> &'static str";
    method(code, industries, "The name as printed.", head, |i| format!("{:?}", i.name));
    let head = "fn words(self) -> &'static Words";
    method(code, industries, "The sentence on it.", head, |i| format!("&{}_WORDS", shout(&i.key)));
    let head = "fn thresholds(self) -> &'static [Thresholds]";
    method(code, industries, "Its bounds.", head, |i| format!("&{}", shout(&i.key)));
    line!(code, "}}");
    let mut entries = Vec::new();
    for industry in industries {
        let name = shout(&industry.key);
        line!(code, "static {name}_WORDS: Words = {};", words(law, &industry.words));
        line!(code, "static {name}: [Thresholds; {}] = [", industry.thresholds.len());
        for bounded in &industry.thresholds {
            let [small, medium, large] = bounded.bounds.each_ref().map(|bound| {
                entries.push(bound);
                format!("Bound {{ value: {}, place: Place({}) }}", value(bound.value), entries.len() - 1)
            });
            let bounds = format!("Bounds {{ small_min: {small}, medium_min: {medium}, large_min: {large} }}");
            line!(code, "Thresholds::{}({bounds}),", bounded.indicator);
        }
        line!(code, "];");
    }
    line!(code, "/// Every bound as the standard prints it, in its order.");
    line!(code, "pub static ENTRIES: [Entry; {}] = [", entries.len());
    for Parameter { words: found, printed, value: of } in entries {
        let number = format!("Some(({printed:?}, Value::{}({})))", type_of(*of), value(*of));
        line!(code, "Entry {{ key: {:?}, number: {number}, words: &{} }},", found.key, words(law, found));
    }
    line!(code, "];");
    text
}

fn method(code: &mut String, industries: &[Industry], doc: &str, head: &str, value: impl Fn(&Industry) -> String) {
    line!(code, "/// {doc}\n{head} {{ match self {{");
    for industry in industries {
        line!(code, "Industry::{} => {},", pascal(&industry.key), value(industry));
    }
    line!(code, "}} }}");
}

/// The table of rates.
pub fn rates(law: &Law) -> String {
    let rates = &law.rates;
    let mut code = String::new();
    line!(code, "static WORDS: Words = {};", words(law, &rates.words));
    line!(code, "const KNOWN_UNTIL: Date = {};", date(rates.known_until));
    line!(code, "static ROWS: &[Row] = &[");
    for row in &rates.rows {
        let (published, one_year, five_years) = (date(row.published), row.one_year, row.five_years);
        line!(code, "Row {{ published: {published}, one_year: Rate::from_pico({one_year}),");
        line!(code, "five_years: Rate::from_pico({five_years}) }},");
    }
    line!(code, "];");
    code
}
