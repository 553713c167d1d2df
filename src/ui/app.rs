//! The one component that is a loop: a message changes the model, the model asks for effects and is shown.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::browser::{self, Listeners};
use super::effect::Runner;
use super::element::{Read, element, group, holder, list, nothing};
use super::model::Model;
use super::msg::{Effect, Msg};
use super::{form, frame, later, result, sheet, show};
use crate::engine::report::Measure;

/// Mounts the page where index.html shows its picture of it. A panic is handed to the boot script, which outlives
/// the program.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| browser::report_panic(&panic.to_string())));
    let look = browser::stored_look();
    browser::apply_look(look);
    let model = Model::open(&browser::fragment(), &browser::stored(), look, browser::today());
    let mut model = if browser::is_wide() { model.with_steps_open() } else { model };
    if !model.is_partial() && model.to_speak().is_none() {
        return mount(model, Vec::new());
    }
    // The picture of the page stays until the first result is whole, and said in the language wanted.
    spawn_local(async {
        let mut effects = Vec::new();
        if let Some(language) = model.to_speak() {
            effects.extend(model.update(Msg::Spoken(later::speak(language).await.ok())));
        }
        if model.is_partial() {
            effects.extend(model.update(Msg::Fetched(later::fetch().await.ok())));
        }
        mount(model, effects);
    });
}

fn mount(mut model: Model, mut effects: Vec<Effect>) {
    effects.extend(browser::sought().map(|measure| model.seek(measure)));
    effects.extend(model.fetch());
    let opened = Opened { page: Rc::new(Cell::new(Some(Start { model, effects }))) };
    if let Some(root) = browser::root() {
        yew::Renderer::<App>::with_root_and_props(root, opened).render();
    }
}

/// The page as it was opened, for the component to take over; it never changes under it.
#[derive(Properties, Clone)]
pub struct Opened {
    page: Rc<Cell<Option<Start>>>,
}

/// The page as it starts, and what it asks of the browser at once.
#[derive(Default)]
struct Start {
    model: Model,
    effects: Vec<Effect>,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Opened) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}

/// The page.
pub struct App {
    model: Model,
    runner: Runner,
    send: Callback<Msg>,
    _listeners: Listeners,
}

impl Component for App {
    type Message = Msg;
    type Properties = Opened;

    fn create(ctx: &Context<App>) -> App {
        let send = ctx.link().callback(|msg: Msg| msg);
        let Start { model, effects } = ctx.props().page.take().unwrap_or_default();
        let mut runner = Runner::new(send.clone());
        runner.run(effects);
        App { model, runner, _listeners: browser::listen(&send), send }
    }

    fn update(&mut self, _: &Context<App>, msg: Msg) -> bool {
        if msg == Msg::Announce && !self.runner.has_settled() {
            return false;
        }
        let unseen = matches!(msg, Msg::Save | Msg::Entered(_) | Msg::Copied(true));
        let effects = self.model.update(msg);
        self.runner.run(effects);
        !unseen
    }

    fn rendered(&mut self, _: &Context<App>, first: bool) {
        if first {
            browser::mark_ready();
        }
        self.runner.after_render();
    }

    fn view(&self, _: &Context<App>) -> Html {
        let (model, send) = (&self.model, &self.send);
        let words = model.words();
        let headline = show::headline::headline(model);
        let skip = element("a", &["class", "href"]).is("skip").is("#result");
        let plan = show::plan::plan(model);
        let mut cards = Vec::new();
        for card in &show::card::cards(model) {
            cards.push(result::card::view(words, card, send));
            if card.measure == Measure::BridgeLoan {
                cards.extend(plan.iter().map(|plan| result::plan::view(words, plan, send)));
            }
        }
        let names = &["class", "id", "tabindex", "aria-labelledby"];
        let outcome = element("section", names).is("page__result").is("result").is("-1").is("result-heading");
        let outcome = outcome
            .with(result::seats::view(words, &show::seats::seats(model), send))
            .with(result::headline::view(words, &headline, send))
            .with(result::receivers::view(words, &show::receivers::receivers(model)))
            .with(result::actions::view(words, send))
            .with(list("div", "cards", cards))
            .with(result::advice::view(words, &show::advice::panels(model), send))
            .with(result::corrections::view(words, &show::notices::corrections(model), send));
        let main = [form::view(model, send), outcome.done(), frame::toast::view(words, model.toast, send)];
        let status = element("p", &["class", "role"]).is("hidden").is("status").text(model.status.clone());
        let paper = if model.printing { sheet::view(words, &show::sheet::sheet(model)) } else { nothing() };
        group(vec![
            skip.on("click", Read::Instead, send, Msg::GoToResult).text(words.skip).done(),
            frame::header::view(words, model.look, send),
            frame::notices::view(words, &show::notices::notices(model), send),
            holder("main", "page", main),
            frame::footer::view(words),
            frame::sticky::view(words, &headline, send),
            status.done(),
            paper,
        ])
    }
}
