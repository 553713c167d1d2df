//! The one component that is a loop: a message changes the model, the model asks for effects and is shown.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::browser;
use super::effect::Runner;
use super::element::{Read, element, group, holder, list, nothing};
use super::host::{Host, Listeners};
use super::model::Model;
use super::msg::{Effect, Msg};
use super::{form, frame, later, result, sheet, show};
use crate::engine::report::Measure;

/// Mounts a page. A panic, which ends all of them, is handed to the script that loaded the program and outlives it.
pub fn mount(host: Host) {
    yew::set_custom_panic_hook(Box::new(|panic| browser::report_panic(&panic.to_string())));
    let look = host.stored_look();
    host.apply_look(look);
    let model = Model::open(&host.link(), &host.stored(), look, browser::today());
    let mut model = if host.is_wide() { model.with_steps_open() } else { model };
    if !model.is_partial() && model.to_speak().is_none() {
        return draw(host, model, Vec::new());
    }
    // The picture of the page stays until the first result is whole, and said in the language wanted.
    spawn_local(async move {
        let mut effects = Vec::new();
        if let Some(language) = model.to_speak() {
            effects.extend(model.update(Msg::Spoken(later::speak(language).await.ok())));
        }
        if model.is_partial() {
            effects.extend(model.update(Msg::Fetched(later::fetch().await.ok())));
        }
        draw(host, model, effects);
    });
}

fn draw(host: Host, mut model: Model, mut effects: Vec<Effect>) {
    // A guest may have been sent away while it waited.
    if !host.root().is_connected() {
        return;
    }
    effects.extend(host.sought().map(|measure| model.seek(measure)));
    // What tells a host of the result is a part of what is fetched later.
    let wanted = if host.home().is_some() { model.fetch_anyway() } else { model.fetch() };
    effects.extend(wanted);
    let page = Rc::new(Cell::new(Some(Start { model, effects })));
    let opened = Opened { host: host.clone(), page };
    let mounted = yew::Renderer::<App>::with_root_and_props(host.root(), opened).render();
    host.at_end(move || mounted.destroy());
}

/// The page as it was opened, for the component to take over; it never changes under it.
#[derive(Properties, Clone)]
pub struct Opened {
    host: Host,
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
        let Opened { host, page } = ctx.props();
        let Start { model, effects } = page.take().unwrap_or_default();
        let mut runner = Runner::new(host.clone(), send.clone());
        runner.run(effects);
        App { model, runner, _listeners: host.listen(&send), send }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        if matches!(msg, Msg::Announce) && !self.runner.has_settled() {
            return false;
        }
        let settled = matches!(msg, Msg::Announce | Msg::Fetched(_));
        let unseen = matches!(msg, Msg::Save | Msg::Entered(_) | Msg::Copied(true));
        let effects = self.model.update(msg);
        self.runner.run(effects);
        if settled {
            self.tell_host(ctx);
        }
        !unseen
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        if first {
            ctx.props().host.mark_ready();
            self.tell_host(ctx);
        }
        self.runner.after_render();
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let (model, send, host) = (&self.model, &self.send, &ctx.props().host);
        let words = model.words();
        let headline = show::headline::headline(model);
        let skip = element("a", &["class", "href"]).is("skip").is("#result");
        let plan = show::plan::plan(model);
        let mut cards = Vec::new();
        for card in &show::card::cards(model) {
            cards.push(result::card::view(words, card, send));
            if card.measure == Measure::BridgeLoan {
                cards.extend(plan.iter().map(|plan| result::plan::view(words, plan, model.later, send)));
            }
        }
        let names = &["class", "id", "tabindex", "aria-labelledby"];
        let outcome = element("section", names).is("page__result").is("result").is("-1").is("result-heading");
        let toast = frame::toast::view(model, send);
        let outcome = outcome
            .with(result::seats::view(words, &show::seats::seats(model), send))
            .with(result::headline::view(words, &headline, send))
            .with(result::receivers::view(words, &show::receivers::receivers(model)))
            .with(result::actions::view(words, host.has_document().then(|| host.address(&model.link())), send))
            .with(if host.home().is_some() { toast.clone() } else { nothing() })
            .with(list("div", "cards", cards))
            .with(result::advice::view(words, &show::advice::panels(model), model.later, send));
        let status = element("p", &["class", "role"]).is("hidden").is("status").text(model.status.clone()).done();
        let paper = if model.printing {
            let more = model.later.here().map_or_else(nothing, |parts| (parts.annexes)(model));
            sheet::view(words, &show::sheet::sheet(model), more)
        } else {
            nothing()
        };
        let notices = frame::notices::view(words, &show::notices::notices(model), send);
        let form = form::view(model, send);
        let Some(home) = host.home() else {
            return group(vec![
                paper,
                skip.on("click", Read::Instead, send, Msg::Skip).text(words.skip).done(),
                frame::header::view(words, model.look, send),
                notices,
                holder("main", "page", [form, outcome.done(), toast]),
                frame::footer::view(words),
                frame::sticky::view(words, &headline, send),
                status,
            ]);
        };
        // A frame has a document of its own, with its own landmarks and its own first heading.
        let whole = host.has_document();
        let main = holder(if whole { "main" } else { "div" }, "page", [form, outcome.done()]);
        group(vec![paper, frame::guest::view(words, home, &model.link(), whole), notices, main, status])
    }
}

impl App {
    fn tell_host(&self, ctx: &Context<App>) {
        let host = &ctx.props().host;
        if let (Some(parts), true) = (self.model.later.here(), host.home().is_some()) {
            host.tell_result(&(parts.told)(&self.model));
        }
    }
}
