//! The part of the program that the page fetches when it is first needed: what judges the topics that only some care
//! for, the plan and the advice.
//!
//! Built with the feature `split` that part is a file of its own, for everything reachable through [`PARTS`] alone is
//! taken out of the program; otherwise it is there from the start.

use crate::engine::advice::{Advice, advise};
use crate::engine::answers::Answers;
use crate::engine::field::Section;
use crate::engine::figure::Trace;
use crate::engine::measures::{self, Topical, is_cared_for};
use crate::engine::typed::MoneyUnit;
#[cfg(feature = "ui")]
use crate::text::{Catalogue, Language, chinese, english};
use crate::ui::model::Model;
use crate::ui::msg::{Counsel, Effect, Notice};
use crate::ui::show;
use crate::ui::show::piece::Piece;

/// The ways into that part. Nothing else may lead there, or it would be no part of its own.
#[derive(Debug)]
pub struct Parts {
    /// Judges the measures of topics.
    pub topical: Topical,
    /// Advises on a case.
    pub advise: fn(&Answers, MoneyUnit, Trace) -> Advice,
    /// What a panel of the advice says.
    pub advice: fn(&Model, &Advice, Counsel) -> Vec<Piece>,
    /// The plan of the bridge loan.
    pub plan: fn(&Model) -> show::plan::Shown,
    /// What a host is told of the result.
    pub told: fn(&Model) -> String,
    /// Draws the pieces that only plan and advice are made of.
    #[cfg(feature = "ui")]
    pub rare_piece: fn(&Piece) -> yew::Html,
    /// Draws what of the plan and the advice is open, for paper.
    #[cfg(feature = "ui")]
    pub annexes: fn(&Model) -> yew::Html,
    /// The same in lines of text.
    pub annexes_text: fn(&Model) -> String,
    /// That the documents of a topic are not in force in the year asked about.
    pub out_of_force: fn(&Model, Section) -> Vec<Piece>,
}

/// There is one; messages that carry it are compared.
impl PartialEq for Parts {
    fn eq(&self, other: &Parts) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Parts {}

static PARTS: Parts = Parts {
    topical: measures::topical,
    advise,
    advice: show::advice::said,
    plan: show::plan::planned,
    told: show::told::told,
    #[cfg(feature = "ui")]
    rare_piece: super::result::piece::rare,
    #[cfg(feature = "ui")]
    annexes: super::sheet::annexes,
    annexes_text: show::annex::text,
    out_of_force: show::topics::out_of_force,
};

/// Whether that part is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// Nobody has needed it yet.
    Absent,
    /// It is on its way.
    Coming,
    /// It is there.
    Here(&'static Parts),
    /// It did not come.
    Missing,
}

impl Later {
    /// As the program starts.
    pub const fn at_first() -> Later {
        #[cfg(feature = "split")]
        return Later::Absent;
        #[cfg(not(feature = "split"))]
        return Later::Here(&PARTS);
    }

    /// The ways into it, once it is there.
    pub const fn here(self) -> Option<&'static Parts> {
        match self {
            Later::Here(parts) => Some(parts),
            Later::Absent | Later::Coming | Later::Missing => None,
        }
    }
}

impl Model {
    /// Fetches the rest of the program, once anything on the page needs it.
    pub(super) fn fetch(&mut self) -> Option<Effect> {
        if self.needs_later() { self.fetch_anyway() } else { None }
    }

    /// Fetches it though nothing on the page needs it.
    pub(super) fn fetch_anyway(&mut self) -> Option<Effect> {
        let absent = self.later == Later::Absent;
        absent.then(|| {
            self.later = Later::Coming;
            Effect::Fetch
        })
    }

    pub(super) fn fetched(&mut self, parts: Option<&'static Parts>) -> Vec<Effect> {
        self.later = parts.map_or(Later::Missing, Later::Here);
        if self.later == Later::Missing {
            if is_cared_for(&self.answers) {
                self.notice(Notice::NotFetched);
            }
            return Vec::new();
        }
        self.understand();
        self.take_counsel();
        vec![Effect::AnnounceSoon]
    }
}

/// That part did not come: the network is down, or the site has another version by now.
#[derive(Clone, Copy, Debug)]
pub struct NotFetched;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

/// Fetches it, unless it is there.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
pub(super) fn fetch() -> Result<&'static Parts, NotFetched> {
    crate::table::complete();
    Ok(&PARTS)
}

/// The texts of a language: Chinese are there, English are fetched.
#[cfg(feature = "ui")]
pub(super) async fn speak(language: Language) -> Result<&'static dyn Catalogue, NotFetched> {
    match language {
        Language::Chinese => Ok(chinese()),
        Language::English => fetch_english().await,
    }
}

/// Fetches the English texts, unless they are there.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(english, fallible)]
fn fetch_english() -> Result<&'static dyn Catalogue, NotFetched> {
    Ok(english())
}

/// They are a part of the program.
#[cfg(all(feature = "ui", not(feature = "split")))]
async fn fetch_english() -> Result<&'static dyn Catalogue, NotFetched> {
    Ok(english())
}

/// It is a part of the program.
#[cfg(all(feature = "ui", not(feature = "split")))]
pub(super) async fn fetch() -> Result<&'static Parts, NotFetched> {
    Ok(&PARTS)
}
