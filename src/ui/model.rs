//! What the page knows: the answers as typed, what the engine makes of them, and what is open on the screen.
//!
//! The model is pure. [`super::update`] changes it, [`super::show`] prepares it for the eye.

use std::rc::Rc;

use super::corrections::Correction;
use super::history::{History, Moment};
use super::later::Later;
use super::link::{self, Opened, Unreadable};
use super::msg::{Counsel, Detail, Look, Notice, Origin, Panel, Toast};
use super::place::{LoanId, Place};
use super::presets::Preset;
use super::show::plan::is_planned;
use crate::engine::advice::Advice;
use crate::engine::answers::Answers;
use crate::engine::asked::is_asked;
use crate::engine::case::{Case, Problem};
use crate::engine::doubt::{Doubt, doubts};
use crate::engine::figure::Trace;
use crate::engine::measures::is_cared_for;
use crate::engine::report::{Measure, Receiver, Report};
use crate::engine::typed::MoneyUnit;
use crate::engine::{assess_with, field::At, field::Section};
use crate::text::counsel::{self, CounselText};
use crate::text::page::PageText;
use crate::text::{Catalogue, chinese};

/// What a bare amount of money on the page is in.
pub const UNIT: MoneyUnit = MoneyUnit::Wan;

/// A case and what the engine says of it.
#[derive(Debug)]
pub struct Outcome {
    /// The case.
    pub case: Case,
    /// The report.
    pub report: Report,
}

/// The page's state.
#[derive(Debug)]
pub struct Model {
    /// The texts; those of the look's language as soon as they are there.
    pub(super) text: &'static dyn Catalogue,
    /// What was typed.
    pub answers: Answers,
    /// Where it came from.
    pub origin: Origin,
    /// What is suspicious about it.
    pub doubts: Vec<Doubt>,
    /// What of it cannot be used.
    pub problems: Vec<Problem>,
    /// The result shown: of these answers, or of the last ones that could be used.
    pub outcome: Rc<Outcome>,
    /// Whether the result shown is of earlier answers, since one is still being typed.
    pub stale: bool,
    /// The question that has the focus.
    pub entered: Option<Place>,
    /// Whether an input method is composing.
    pub composing: bool,
    /// The questions whose problems are shown.
    pub flagged: Vec<Place>,
    /// What was to be corrected when the result was last asked for.
    pub corrections: Vec<Correction>,
    /// The loan that is unfolded.
    pub unfolded: Option<LoanId>,
    /// Whether its rarer questions are shown.
    pub more: bool,
    /// The topics of the form that are open.
    pub topics: Vec<Section>,
    /// Whose result is looked at, if it is of this case.
    pub seat: Receiver,
    /// The cards opened that would otherwise be one line.
    pub opened: Vec<Measure>,
    /// The open panel of each card.
    pub panels: Vec<(Measure, Panel)>,
    /// The rows of steps looked into.
    pub details: Vec<Detail>,
    /// The cards whose chart is also shown as a table.
    pub tables: Vec<Measure>,
    /// The panels of the advice that are open.
    pub counsels: Vec<Counsel>,
    /// The advice on the answers of the result, once a panel has been opened.
    pub advice: Option<Advice>,
    /// The part of the program that is fetched when it is needed.
    pub later: Later,
    /// What the user should know of the page itself.
    pub notices: Vec<Notice>,
    /// Whether it has been said that nothing can be saved, which is said once.
    pub(super) told_not_saved: bool,
    /// The short message, with a number that tells it from the next.
    pub toast: Option<(u32, Toast)>,
    /// The step the short message is about, where it is about one.
    pub toast_step: usize,
    /// What a screen reader was last told.
    pub status: String,
    /// How the page looks.
    pub look: Look,
    /// Whether the page is being printed.
    pub printing: bool,
    /// The day on which the page was opened, to be printed.
    pub today: String,
    pub(super) history: History,
    /// Whether something has changed since it was saved.
    pub(super) unsaved: bool,
    /// The link last saved, by which the page knows its own changes of the address.
    pub(super) saved: String,
}

/// The page as it opens to somebody of whom nothing is known.
impl Default for Model {
    fn default() -> Model {
        Model::open("", "", Look::default(), String::new())
    }
}

impl Model {
    /// The page as it opens: with the link's answers, else the saved ones, else the example.
    pub fn open(fragment: &str, stored: &str, look: Look, today: String) -> Model {
        let mut notices = Vec::new();
        let linked = opened(fragment, &mut notices);
        let saved = || match link::read(stored) {
            Ok(saved) => {
                let whole = saved.dropped == 0;
                Some((saved, (!whole).then_some(Notice::SavedParts)))
            }
            Err(_) if stored.is_empty() => None,
            Err(_) => Some((Preset::Example.opened(), Some(Notice::SavedParts))),
        };
        let (opened, origin) = match linked {
            Some(opened) => (opened, Origin::Own),
            None => match saved() {
                Some((opened, notice)) => {
                    notices.extend(notice);
                    (opened, Origin::Own)
                }
                None => (Preset::Example.opened(), Origin::Preset(Preset::Example)),
            },
        };
        let Opened { answers, seat, language, .. } = opened;
        let look = Look { language: language.unwrap_or(look.language), ..look };
        let later = Later::at_first();
        let outcome = Rc::new(outcome(&answers, later));
        let unfolded = answers.loans().first().map(|loan| loan.id());
        let mut model = Model {
            text: chinese(),
            doubts: doubts(&outcome.case),
            problems: outcome.case.problems.clone(),
            stale: is_partial(&answers, later),
            answers,
            origin,
            outcome,
            entered: None,
            composing: false,
            flagged: Vec::new(),
            corrections: Vec::new(),
            unfolded,
            more: false,
            topics: Vec::new(),
            seat,
            opened: Vec::new(),
            panels: Vec::new(),
            details: Vec::new(),
            tables: Vec::new(),
            counsels: Vec::new(),
            advice: None,
            later,
            notices,
            told_not_saved: false,
            toast: None,
            toast_step: 0,
            status: String::new(),
            look,
            printing: false,
            today,
            history: History::default(),
            unsaved: false,
            saved: fragment.to_owned(),
        };
        model.open_answered_topics();
        model.flag_all();
        model
    }

    /// The same page with the steps of the first card open, where there is room to show from the start what a figure
    /// can tell of itself.
    #[must_use]
    pub fn with_steps_open(mut self) -> Model {
        self.panels.push((Measure::InterestSubsidy, Panel::Steps));
        self
    }

    /// The texts.
    pub fn text(&self) -> &'static dyn Catalogue {
        self.text
    }

    /// The words of the page itself.
    pub fn words(&self) -> &'static PageText {
        self.text.page()
    }

    /// The words of the plan and of the advice. Only they may ask for these: what else does makes them part of the
    /// program's first part.
    pub fn counsel(&self) -> &'static CounselText {
        counsel::words(self.text)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.history.is_empty()
    }

    /// The problem or doubt at a question, if it is to be shown.
    pub fn is_flagged(&self, place: Place) -> bool {
        self.flagged.contains(&place)
    }

    /// Whether the answers are those of an untouched example.
    pub fn is_example(&self) -> bool {
        matches!(self.origin, Origin::Preset(_))
    }

    /// The answers that cannot be used, of the questions on the page, and are to be shown.
    pub fn shown_problems(&self) -> impl Iterator<Item = (Place, &Problem)> {
        let asked = self.problems.iter().filter(|problem| is_asked(&self.answers, problem.at));
        asked.filter_map(|problem| {
            let place = Place::of(&self.answers, problem.at)?;
            self.is_flagged(place).then_some((place, problem))
        })
    }

    /// The panel of a card that is open.
    pub fn panel(&self, measure: Measure) -> Option<Panel> {
        self.panels.iter().find(|(of, _)| *of == measure).map(|(_, panel)| *panel)
    }

    pub(super) fn moment(&self) -> Moment {
        Moment { answers: self.answers.clone(), origin: self.origin, unfolded: self.unfolded, seat: self.seat }
    }

    /// The link to the answers as they are looked at.
    pub fn link(&self) -> String {
        link::write_as(&self.answers, self.seat, self.look.language)
    }

    /// A topic with answers is open from the start, so that none is overlooked.
    pub(super) fn open_answered_topics(&mut self) {
        let answered = self.answers.iter().map(|(at, _)| at.field.section()).filter(|section| section.is_topic());
        for topic in answered {
            if !self.topics.contains(&topic) {
                self.topics.push(topic);
            }
        }
    }

    /// Understands the answers. The result follows, unless the answer being typed cannot be used as it stands: then
    /// the last good one stays and is marked as such.
    pub(super) fn understand(&mut self) {
        let mut case = Case::read(&self.answers, UNIT, Trace::On);
        case.alternatives = self.reads_closely();
        self.doubts = doubts(&case);
        self.problems.clone_from(&case.problems);
        let entered = self.entered.and_then(|place| place.at(&self.answers));
        self.stale = entered.is_some_and(|at| self.is_problem(at)) || self.is_partial();
        if !self.stale {
            let report = assess_with(&case, self.later.here().map(|parts| parts.topical));
            self.outcome = Rc::new(Outcome { case, report });
            self.advice = None;
            self.take_counsel();
        }
        let mut flagged = std::mem::take(&mut self.flagged);
        flagged.retain(|place| self.is_remarkable(*place));
        self.flagged = flagged;
    }

    /// Whether there are answers that cannot be judged yet, so that the result would not be whole.
    pub fn is_partial(&self) -> bool {
        is_partial(&self.answers, self.later)
    }

    /// Whether anything on the page needs what is fetched later.
    pub(super) fn needs_later(&self) -> bool {
        !self.topics.is_empty() || !self.counsels.is_empty() || self.is_partial() || is_planned(self)
    }

    /// Works the advice out if it is looked at and not known; it costs many times what the result does.
    pub(super) fn take_counsel(&mut self) {
        if self.advice.is_none() && !self.counsels.is_empty() {
            self.advice = self.later.here().map(|parts| (parts.advise)(&self.answers, UNIT, Trace::Off));
        }
    }

    /// Whether the readings are looked at anywhere, so that what they would change must be known.
    fn reads_closely(&self) -> bool {
        self.panels.iter().any(|(_, panel)| *panel == Panel::Readings)
    }

    /// Brings the result up to the answers, whatever they are.
    pub(super) fn settle(&mut self) {
        self.history.settle();
        self.composing = false;
        self.entered = None;
        if self.stale {
            self.understand();
        }
    }

    /// Shows every problem and doubt, since nothing is being typed. An answer may contradict one given before it.
    pub(super) fn flag_all(&mut self) {
        let problems = self.problems.iter().map(|problem| problem.at);
        let found = problems.chain(self.doubts.iter().map(|doubt| doubt.at));
        self.flagged = found.filter_map(|at| Place::of(&self.answers, at)).collect();
    }

    pub(super) fn is_problem(&self, at: At) -> bool {
        self.problems.iter().any(|problem| problem.at == at)
    }

    fn is_remarkable(&self, place: Place) -> bool {
        let doubtful = |at| self.doubts.iter().any(|doubt| doubt.at == at);
        place.at(&self.answers).is_some_and(|at| self.is_problem(at) || doubtful(at))
    }
}

/// The answers of a link, if it is one; what cannot be used is noticed.
pub(super) fn opened(fragment: &str, notices: &mut Vec<Notice>) -> Option<Opened> {
    match link::read(fragment) {
        Ok(opened) => {
            if opened.dropped > 0 {
                notices.push(Notice::LinkParts(opened.dropped));
            }
            Some(opened)
        }
        // A plain anchor is no link of ours and nothing to speak of.
        Err(Unreadable::Foreign) if !fragment.contains(['=', '<', '%']) => None,
        Err(unreadable) => {
            notices.push(Notice::Link(unreadable));
            None
        }
    }
}

fn is_partial(answers: &Answers, later: Later) -> bool {
    later.here().is_none() && is_cared_for(answers)
}

fn outcome(answers: &Answers, later: Later) -> Outcome {
    let case = Case::read(answers, UNIT, Trace::On);
    let report = assess_with(&case, later.here().map(|parts| parts.topical));
    Outcome { case, report }
}
