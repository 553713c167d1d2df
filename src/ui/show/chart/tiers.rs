//! （十三） The tiers of the compensation, with the user's loans in them.

use super::{Chart, Picture, Table, WIDTH, scale};
use crate::engine::figure::{How, Step};
use crate::engine::law::risk_compensation as law;
use crate::engine::law::{Tier, Words};
use crate::engine::report::Assessment;
use crate::text::Catalogue;

/// A tier's bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its left edge.
    pub x: i64,
    /// Its width.
    pub width: i64,
    /// The top of its ratio.
    pub top: i64,
    /// The top of what the ratio may be raised to.
    pub ceiling: i64,
    /// The ratio as printed.
    pub ratio: &'static str,
    /// Which loans it is for.
    pub label: String,
    /// The user's loans in it.
    pub loans: String,
    /// How far the ratio of one of them may be raised, in words.
    pub raised: Option<String>,
}

/// The foot of the bars.
pub const FOOT: i64 = 140;
const TOP: i64 = 24;
const GAP: i64 = 14;

/// Prepares the tiers.
pub fn chart(assessment: &Assessment, text: &dyn Catalogue, table: bool) -> Option<Chart> {
    let words = text.page();
    let count = i64::try_from(law::TIERS.len()).ok()?;
    let width = (WIDTH - GAP * (count + 1)) / count.max(1);
    let whole = law::CEILING.value.pico();
    let height = |pico: i64| FOOT - scale(pico, whole, FOOT - TOP);
    let bars: Vec<Bar> = (0..count)
        .zip(law::TIERS)
        .map(|(index, tier)| {
            let (loans, raised) = loans(assessment, tier, text);
            Bar {
                x: GAP + index * (width + GAP),
                width,
                top: height(tier.ratio.value.pico()),
                ceiling: height(law::UPLIFT_CEILING.value.pico()),
                ratio: tier.ratio.printed,
                label: (words.up_to)(&tier.up_to),
                loans: loans.join(text.list_comma()),
                raised: raised.then(|| (words.raised_to)(law::UPLIFT_CEILING.printed)),
            }
        })
        .collect();
    let said = bars.iter().filter(|bar| !bar.loans.is_empty());
    let said: Vec<String> = said.map(|bar| (words.in_tier)(&bar.loans, bar.ratio)).collect();
    let rows = bars.iter().map(|bar| {
        let most = if bar.raised.is_some() { law::UPLIFT_CEILING.printed } else { bar.ratio };
        vec![bar.label.clone(), bar.ratio.to_owned(), bar.loans.clone(), most.to_owned()]
    });
    let head = || words.tiers_head.iter().map(|head| (*head).to_owned()).collect();
    Some(Chart {
        title: words.tiers,
        description: said.join(words.comma),
        table: table.then(|| Table { head: head(), rows: rows.collect() }),
        picture: Picture::Tiers(bars),
    })
}

/// The loans whose ratio is this tier's, and whether one may be raised.
fn loans(assessment: &Assessment, tier: &'static Tier, text: &dyn Catalogue) -> (Vec<String>, bool) {
    let in_tier = assessment.parts.iter().filter_map(|part| {
        let (least, most) = part.ratio.as_ref()?;
        let rests = least.step().is_some_and(|step| rests_on(step, &tier.ratio.words));
        rests.then(|| (text.loan(part.loan), most.is_some()))
    });
    let found: Vec<(String, bool)> = in_tier.collect();
    let raised = found.iter().any(|(_, raised)| *raised);
    (found.into_iter().map(|(loan, _)| loan).collect(), raised)
}

/// Whether a ratio was found in the tier of those words.
fn rests_on(step: &Step, words: &'static Words) -> bool {
    match &step.how {
        How::Tier { ratio, .. } => rests_on(ratio, words),
        How::Stated { words: stated, .. } => *stated == words,
        _ => false,
    }
}
