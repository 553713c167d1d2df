//! How the page's state changes, message by message, and what it then asks of the browser.

use super::later::Later;
use super::model::{Model, opened};
use super::msg::{Effect, Msg, Notice, Origin, Toast};
use super::place::{LoanId, Place, loan_index};
use super::presets::Preset;
use super::show;
use crate::engine::answers::Answers;
use crate::engine::field::{At, Field};
use crate::engine::report::{Measure, Receiver};
use crate::text::summary;

/// The ids of elements that the focus is brought to.
const LEDGER: &str = "loans";
const FIRST: &str = "enterprise-local";
const RESULT: &str = "result";

impl Model {
    /// Changes the state, and tells what the browser is to do.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let wrong = self.has_corrections();
        let mut effects = self.change(msg);
        effects.extend((wrong != self.has_corrections()).then(|| self.entitle()));
        self.unsaved |= effects.iter().any(|effect| matches!(effect, Effect::SaveSoon));
        effects.extend(self.fetch());
        effects
    }

    /// Opens what there is of a measure, and tells where: its card, else the topic or the ledger that asks about it.
    pub fn seek(&mut self, measure: Measure) -> Effect {
        let topic = measure.topic();
        self.topics.extend(topic.filter(|topic| !self.topics.contains(topic)));
        if !self.opened.contains(&measure) {
            self.opened.push(measure);
        }
        let shown = show::card::cards(self).iter().any(|card| card.measure == measure);
        Effect::Focus(match topic {
            _ if shown => measure.key().to_owned(),
            Some(topic) => show::topics::id(topic),
            None => LEDGER.to_owned(),
        })
    }

    fn change(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Typed(place, text) => self.answer(place, &text, Some(place)),
            Msg::Chosen(place, key) => self.answer(place, &key, None),
            Msg::Apply(answers) => self.apply(&answers),
            Msg::Entered(place) => {
                self.entered = Some(place);
                Vec::new()
            }
            Msg::Left(_) => self.finish(None),
            Msg::Confirmed(place) => self.finish(Some(place)),
            Msg::Composing(composing) => self.compose(composing),
            Msg::AddLoan => self.add_loan(None),
            Msg::CopyLoan(id) => self.add_loan(Some(id)),
            Msg::RemoveLoan(id) => self.remove_loan(id),
            Msg::Unfold(loan) => {
                self.unfolded = loan;
                self.more = false;
                Vec::new()
            }
            Msg::ShowMore(more) => {
                self.more = more;
                Vec::new()
            }
            Msg::ToggleTopic(_) | Msg::ToggleCard(_) => self.look_into(&msg),
            Msg::Sit(seat) => self.sit(seat),
            Msg::Load(preset) => self.replace(preset.answers(), Origin::Preset(preset), Toast::Loaded),
            Msg::Clear => {
                let mut effects = self.replace(self.empty(), Origin::Own, Toast::Cleared);
                effects.push(Effect::Focus(FIRST.to_owned()));
                effects
            }
            Msg::Undo => self.back_before(self.history.step()),
            Msg::TakeBack(step) => self.back_before(step),
            Msg::TogglePanel(..) | Msg::ToggleDetail(_) | Msg::ToggleTable(_) | Msg::ToggleCounsel(_) => {
                self.look_into(&msg)
            }
            Msg::GoTo(place) => self.go_to(place),
            Msg::GoToResult => {
                self.settle();
                vec![self.inspect().unwrap_or(Effect::Scroll(RESULT))]
            }
            Msg::Skip => vec![Effect::Scroll(RESULT)],
            Msg::CopyLink | Msg::CopyText | Msg::Print => self.hand_out(&msg),
            Msg::Copied(true) => Vec::new(),
            Msg::Copied(false) => vec![self.say(Toast::NotCopied)],
            Msg::Printing(printing) => {
                self.settle();
                self.printing = printing;
                Vec::new()
            }
            Msg::NextTheme | Msg::ToggleElder | Msg::NextSize | Msg::NextLanguage => self.look_otherwise(&msg),
            Msg::Spoken(text) => self.spoken(text),
            Msg::Open(link) => self.open_link(&link),
            Msg::Navigated(fragment) if fragment == self.saved => Vec::new(),
            Msg::Navigated(fragment) => self.open_link(&fragment),
            Msg::Save => self.save(),
            Msg::Leaving => {
                if self.unsaved {
                    self.save()
                } else {
                    Vec::new()
                }
            }
            Msg::NotSaved => {
                if !std::mem::replace(&mut self.told_not_saved, true) {
                    self.notice(Notice::NotSaved);
                }
                Vec::new()
            }
            Msg::Fetched(parts) => self.fetched(parts),
            Msg::FetchAgain => {
                self.later = Later::Absent;
                self.notices.retain(|shown| *shown != Notice::NotFetched);
                vec![Effect::KeepFocus(RESULT)]
            }
            Msg::Announce => {
                if !self.stale {
                    self.status = show::headline::announcement(self);
                }
                Vec::new()
            }
            Msg::Dismiss(notice) => {
                self.notices.retain(|shown| *shown != notice);
                // The button that had the focus is gone with its notice.
                vec![Effect::KeepFocus(RESULT)]
            }
            Msg::CloseToast(number) => {
                let mut effects = self.update(Msg::ToastOver(number));
                effects.push(Effect::KeepFocus(RESULT));
                effects
            }
            Msg::ToastOver(number) => {
                self.toast = self.toast.filter(|(shown, _)| *shown != number);
                Vec::new()
            }
        }
    }

    fn answer(&mut self, place: Place, text: &str, typing: Option<Place>) -> Vec<Effect> {
        let Some(at) = place.at(&self.answers) else { return Vec::new() };
        if self.answers.raw(at) == text {
            return Vec::new();
        }
        let moment = self.moment();
        self.history.keep(|| moment, typing);
        self.answers.set(at, text);
        self.origin = Origin::Own;
        if self.composing {
            self.stale = true;
            return vec![Effect::SaveSoon];
        }
        self.understand();
        vec![Effect::SaveSoon, Effect::AnnounceSoon]
    }

    /// Takes proposed answers over, in one step. The button that proposed them goes away with the proposal.
    fn apply(&mut self, answers: &[(Place, String)]) -> Vec<Effect> {
        self.settle();
        let moment = self.moment();
        self.history.keep(|| moment, None);
        for (place, text) in answers {
            if let Some(at) = place.at(&self.answers) {
                self.answers.set(at, text);
            }
        }
        self.origin = Origin::Own;
        self.understand();
        vec![self.say(Toast::Applied), Effect::SaveSoon, Effect::AnnounceSoon, Effect::KeepFocus(RESULT)]
    }

    /// Typing has come to an end, though the focus may stay.
    fn finish(&mut self, stays: Option<Place>) -> Vec<Effect> {
        self.settle();
        self.flag_all();
        self.entered = stays;
        vec![Effect::AnnounceSoon]
    }

    fn compose(&mut self, composing: bool) -> Vec<Effect> {
        self.composing = composing;
        if composing {
            return Vec::new();
        }
        self.understand();
        vec![Effect::AnnounceSoon]
    }

    fn add_loan(&mut self, like: Option<LoanId>) -> Vec<Effect> {
        self.settle();
        let moment = self.moment();
        let added = match like {
            Some(id) => loan_index(&self.answers, id).and_then(|index| self.answers.copy_loan(index)),
            None => self.answers.add_loan(),
        };
        let Some(index) = added else { return vec![self.say(Toast::LedgerFull)] };
        self.history.keep(|| moment, None);
        self.origin = Origin::Own;
        self.understand();
        let place = Place::of(&self.answers, At::loan(index, Field::Amount));
        self.unfolded = place.and_then(|place| place.loan);
        self.more = false;
        let focus = place.map(|place| Effect::Focus(place.id()));
        [Effect::SaveSoon, Effect::AnnounceSoon].into_iter().chain(focus).collect()
    }

    fn remove_loan(&mut self, id: LoanId) -> Vec<Effect> {
        self.settle();
        let Some(index) = loan_index(&self.answers, id) else { return Vec::new() };
        let moment = self.moment();
        self.history.keep(|| moment, None);
        self.answers.remove_loan(index);
        self.flagged.retain(|place| place.loan != Some(id));
        self.unfolded = self.unfolded.filter(|unfolded| *unfolded != id);
        self.origin = Origin::Own;
        self.understand();
        vec![self.say(Toast::LoanRemoved), Effect::SaveSoon, Effect::AnnounceSoon, Effect::Focus(LEDGER.to_owned())]
    }

    /// Puts other answers in the place of all.
    fn replace(&mut self, answers: Answers, origin: Origin, toast: Toast) -> Vec<Effect> {
        self.settle();
        let moment = self.moment();
        self.history.keep(|| moment, None);
        self.answers = answers;
        self.origin = origin;
        self.details.clear();
        self.unfolded = self.answers.loans().first().map(|loan| loan.id());
        self.more = false;
        self.corrections.clear();
        self.topics.clear();
        self.open_answered_topics();
        self.understand();
        self.flag_all();
        vec![self.say(toast), Effect::SaveSoon, Effect::AnnounceSoon]
    }

    /// An empty case of the same year, with one loan to fill in.
    fn empty(&self) -> Answers {
        let year = At::case(Field::Year);
        let usual = Preset::Example.answers();
        let asked = if self.answers.get(year).is_empty() { usual.get(year) } else { self.answers.get(year) };
        let mut answers = Answers::default().with(year, asked);
        answers.add_loan();
        answers
    }

    /// Takes a step back, and every later one with it.
    fn back_before(&mut self, step: usize) -> Vec<Effect> {
        self.settle();
        let Some(moment) = self.history.back_before(step) else { return Vec::new() };
        self.answers = moment.answers;
        self.origin = moment.origin;
        self.unfolded = moment.unfolded;
        self.seat = moment.seat;
        self.corrections.clear();
        self.open_answered_topics();
        self.understand();
        self.flag_all();
        vec![self.say(Toast::Undone), Effect::SaveSoon, Effect::AnnounceSoon, Effect::KeepFocus(RESULT)]
    }

    fn sit(&mut self, seat: Receiver) -> Vec<Effect> {
        if self.seat == seat {
            return Vec::new();
        }
        self.settle();
        let moment = self.moment();
        self.history.keep(|| moment, None);
        self.seat = seat;
        vec![Effect::SaveSoon, Effect::AnnounceSoon]
    }

    fn go_to(&mut self, place: Place) -> Vec<Effect> {
        if place.loan.is_some() {
            self.more = self.more && self.unfolded == place.loan || show::loan::is_rare(place.field);
            self.unfolded = place.loan;
        }
        let section = place.field.section();
        if section.is_topic() && !self.topics.contains(&section) {
            self.topics.push(section);
        }
        vec![Effect::Focus(place.id())]
    }

    /// The result leaves the page, so it is brought up to date and every problem is shown.
    fn hand_out(&mut self, msg: &Msg) -> Vec<Effect> {
        self.settle();
        let told = self.inspect();
        let mut effects = match msg {
            Msg::CopyLink => vec![Effect::CopyLink(self.link()), self.say(Toast::LinkCopied)],
            Msg::CopyText => {
                let seat = show::seats::seat(self);
                let more = self.later.here().map_or_else(String::new, |parts| (parts.annexes_text)(self));
                let text = summary::summary(&self.outcome.report, seat, self.is_example(), &more, self.text());
                vec![Effect::CopyText(text), self.say(Toast::TextCopied)]
            }
            _ => {
                self.printing = true;
                vec![Effect::Print]
            }
        };
        effects.extend(told);
        effects
    }

    fn open_link(&mut self, fragment: &str) -> Vec<Effect> {
        // What stands in the address is what is saved: going back at once is a change again.
        fragment.clone_into(&mut self.saved);
        let mut notices = Vec::new();
        let opened = opened(fragment, &mut notices);
        for notice in notices {
            self.notice(notice);
        }
        let Some(opened) = opened else { return Vec::new() };
        let mut effects = self.replace(opened.answers, Origin::Own, Toast::Loaded);
        self.seat = opened.seat;
        if let Some(language) = opened.language {
            self.look.language = language;
            effects.extend(self.to_speak().map(Effect::Speak));
        }
        effects
    }

    fn save(&mut self) -> Vec<Effect> {
        let link = self.link();
        let over = std::mem::replace(&mut self.saved, link.clone());
        self.unsaved = false;
        vec![Effect::Save { link, over }]
    }

    pub(super) fn notice(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Shows a short message, and has it read out.
    pub(super) fn say(&mut self, toast: Toast) -> Effect {
        let number = self.toast.map_or(0, |(number, _)| number.wrapping_add(1));
        self.toast = Some((number, toast));
        self.toast_step = self.history.step();
        self.status = show::toast(self.words(), toast).to_owned();
        Effect::EndToast(number)
    }
}
