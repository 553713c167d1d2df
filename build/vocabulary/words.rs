//! Numbers in words: `{bridge_loan.daily_fee}` becomes the number as the law prints it.

use super::Vocabulary;
use crate::policy::Law;

/// What is filled in only when it is known: how many loans, their ratios, the day a document came into force.
const LATER: [&str; 3] = ["loans", "ratios", "from"];

/// Fills every number of the law into the words.
pub fn fill(all: &mut Vocabulary, law: &Law) -> Result<(), String> {
    let fill = |words: &mut String| filled(words, law).map(|filled| *words = filled);
    for measure in &mut all.measures {
        let zh = &mut measure.zh;
        for words in [&mut zh.rule, &mut zh.granted] {
            fill(words)?;
        }
        for words in [&mut zh.granted_without_amount, &mut zh.granted_otherwise].into_iter().flatten() {
            fill(words)?;
        }
    }
    for question in &mut all.questions {
        fill(&mut question.zh.label)?;
        fill(&mut question.zh.hint)?;
    }
    for answer in all.choices.iter_mut().flat_map(|choice| &mut choice.answers) {
        fill(&mut answer.zh)?;
    }
    for requirement in &mut all.requirements {
        fill(&mut requirement.zh.short)?;
        requirement.zh.failing.as_mut().map_or(Ok(()), fill)?;
    }
    all.notes.iter_mut().try_for_each(|note| fill(&mut note.zh))
}

fn filled(words: &str, law: &Law) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| format!("“{words}”: a brace is left open"))?;
        text += before;
        if LATER.contains(&name) {
            text += &format!("{{{name}}}");
        } else {
            text += printed(name, law).ok_or_else(|| format!("“{words}”: there is no number {name}"))?;
        }
        rest = after;
    }
    Ok(text + rest)
}

/// The number of that key as printed.
fn printed<'a>(key: &str, law: &'a Law) -> Option<&'a str> {
    let numbers = law.modules.iter().flat_map(|module| {
        let steps = module.tiers.iter().flat_map(|tiers| &tiers.steps);
        module.parameters.iter().chain(steps.flat_map(|(up_to, ratio)| [up_to, ratio]))
    });
    numbers.into_iter().find(|number| number.words.key == key).map(|number| number.printed.as_str())
}
