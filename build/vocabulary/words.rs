//! Numbers in words: `{bridge_loan.daily_fee}` becomes the number as the language writes it.

use super::texts::Texts;
use crate::policy::Law;
use crate::policy::parameters::Parameter;

/// What is filled in only when it is known: how many loans, their ratios, the day a document came into force.
const LATER: [&str; 3] = ["loans", "ratios", "from"];

/// Fills every number of the law into the words, as `write` writes it.
pub fn fill(texts: &mut Texts, law: &Law, write: fn(&Parameter) -> String) -> Result<(), String> {
    texts.sentences().try_for_each(|words| filled(words, law, write).map(|filled| *words = filled))
}

fn filled(words: &str, law: &Law, write: fn(&Parameter) -> String) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| format!("“{words}”: a brace is left open"))?;
        text += before;
        if LATER.contains(&name) {
            text += &format!("{{{name}}}");
        } else {
            text += &write(number(name, law).ok_or_else(|| format!("“{words}”: there is no number {name}"))?);
        }
        rest = after;
    }
    Ok(text + rest)
}

/// The number of that key.
fn number<'a>(key: &str, law: &'a Law) -> Option<&'a Parameter> {
    let numbers = law.modules.iter().flat_map(|module| {
        let steps = module.tiers.iter().flat_map(|tiers| &tiers.steps);
        module.parameters.iter().chain(steps.flat_map(|(up_to, ratio)| [up_to, ratio]))
    });
    numbers.into_iter().find(|number| number.words.key == key)
}
