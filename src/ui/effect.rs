//! Performs what the model asks of the browser, with its timers.

use gloo::timers::callback::Timeout;
use yew::Callback;
use yew::platform::spawn_local;

use super::browser;
use super::host::Host;
use super::later;
use super::msg::{Effect, Msg};

/// Saving waits that long, so that browsers that count changes of the address are never annoyed.
const SAVE_AFTER: u32 = 500;
/// The result is announced that long after the last keystroke.
const ANNOUNCE_AFTER: u32 = 900;
/// A short message stays that long.
const TOAST_FOR: u32 = 8000;

/// The effects under way.
pub(super) struct Runner {
    host: Host,
    send: Callback<Msg>,
    save: Option<Timeout>,
    announce: Option<Timeout>,
    /// Whether something has changed since the announcement was put on the clock.
    unsettled: bool,
    toast: Option<Timeout>,
    after_render: Vec<Effect>,
    /// What the address showed after it was last changed.
    shown: String,
}

impl Runner {
    pub(super) fn new(host: Host, send: Callback<Msg>) -> Runner {
        let (after_render, shown) = (Vec::new(), host.link());
        Runner { host, send, save: None, announce: None, unsettled: false, toast: None, after_render, shown }
    }

    /// Performs effects; those that need the page as it will be wait until it has been drawn.
    pub(super) fn run(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::SaveSoon if self.save.is_some() => {}
                Effect::SaveSoon => self.save = Some(self.later(SAVE_AFTER, Msg::Save)),
                Effect::Save { link, over } => {
                    self.save = None;
                    // An address that shows something else has just been changed, which the page is about to learn.
                    let address = browser::fragment();
                    if self.host.has_address() && (address == over || address == self.shown) {
                        browser::show_fragment(&link);
                        self.shown = browser::fragment();
                    }
                    if self.host.store(&link).is_none() {
                        self.send.emit(Msg::NotSaved);
                    }
                }
                Effect::AnnounceSoon if self.announce.is_some() => self.unsettled = true,
                Effect::AnnounceSoon => self.announce = Some(self.later(ANNOUNCE_AFTER, Msg::Announce)),
                Effect::CopyLink(link) => self.host.copy(&self.host.address(&link), self.send.clone()),
                Effect::CopyText(text) => self.host.copy(&text, self.send.clone()),
                Effect::Look(look) => {
                    self.host.apply_look(look);
                    if self.host.store_look(look).is_none() {
                        self.send.emit(Msg::NotSaved);
                    }
                }
                Effect::Fetch => {
                    let send = self.send.clone();
                    spawn_local(async move { send.emit(Msg::Fetched(later::fetch().await.ok())) });
                }
                Effect::Speak(language) => {
                    let send = self.send.clone();
                    spawn_local(async move { send.emit(Msg::Spoken(later::speak(language).await.ok())) });
                }
                Effect::Entitle(language, title) => self.host.entitle(language, &title),
                Effect::EndToast(number) => self.toast = Some(self.later(TOAST_FOR, Msg::ToastOver(number))),
                Effect::Focus(_) | Effect::KeepFocus(_) | Effect::Scroll(_) | Effect::Print => {
                    self.after_render.push(effect);
                }
            }
        }
    }

    /// Whether the result has settled and can be announced. If not, the clock is set once more; it is not set anew
    /// at every keystroke, which would cost each of them more than the engine does.
    pub(super) fn has_settled(&mut self) -> bool {
        let again = std::mem::take(&mut self.unsettled);
        self.announce = again.then(|| self.later(ANNOUNCE_AFTER, Msg::Announce));
        !again
    }

    /// Performs the effects that waited for the page.
    pub(super) fn after_render(&mut self) {
        for effect in std::mem::take(&mut self.after_render) {
            match effect {
                Effect::Focus(id) => self.host.focus(&id),
                Effect::KeepFocus(id) => self.host.keep_focus(id),
                Effect::Scroll(id) => self.host.scroll_to(id),
                Effect::Print => browser::print(),
                _ => {}
            }
        }
    }

    fn later(&self, after: u32, msg: Msg) -> Timeout {
        let send = self.send.clone();
        Timeout::new(after, move || send.emit(msg))
    }
}
