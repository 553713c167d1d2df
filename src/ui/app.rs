//! The one component that is a loop: a message changes the model, the model asks for effects and is shown.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{self, Listeners};
use super::effect::Runner;
use super::model::Model;
use super::msg::Msg;
use super::{form, frame, result, sheet, show};

/// What a part of the page is given: what it shows, and whom it tells.
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq> {
    /// What it shows. Equal pictures are not drawn again.
    pub shown: T,
    /// Whom it tells.
    pub send: Callback<Msg>,
}

/// Mounts the page where index.html shows its picture of it. A panic is handed to the boot script, which outlives
/// the program.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| browser::report_panic(&panic.to_string())));
    if let Some(root) = browser::root() {
        yew::Renderer::<App>::with_root(root).render();
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
    type Properties = ();

    fn create(ctx: &Context<App>) -> App {
        let send = ctx.link().callback(|msg: Msg| msg);
        let look = browser::stored_look();
        browser::apply_look(look);
        let model = Model::open(&browser::fragment(), &browser::stored(), look, browser::today());
        let runner = Runner::new(send.clone());
        App { model, runner, _listeners: browser::listen(&send), send }
    }

    fn update(&mut self, _: &Context<App>, msg: Msg) -> bool {
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
        let words = show::words();
        let headline = Rc::new(show::headline::headline(model));
        let jump = {
            let send = send.clone();
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                send.emit(Msg::GoToResult);
            })
        };
        html! {
            <>
                <a class="skip" href="#result" onclick={jump}>{ words.skip }</a>
                <frame::header::Header shown={model.look} send={send.clone()} />
                <frame::notices::Basis />
                <frame::notices::Notices shown={show::notices::notices(model)} send={send.clone()} />
                <main class="page">
                    <form::Form shown={form::Shown::of(model)} send={send.clone()} />
                    <section class="page__result" id="result" tabindex="-1" aria-labelledby="result-heading">
                        <result::headline::View shown={headline.clone()} send={send.clone()} />
                        <result::corrections::View shown={show::notices::corrections(model)} send={send.clone()} />
                        <result::receivers::View shown={show::receivers::receivers(model)} send={send.clone()} />
                        <result::actions::View shown={()} send={send.clone()} />
                        <result::cards::View shown={show::card::cards(model)} send={send.clone()} />
                    </section>
                </main>
                <frame::footer::Footer />
                <frame::sticky::Sticky shown={headline} send={send.clone()} />
                <frame::toast::View shown={model.toast} send={send.clone()} />
                <p class="hidden" role="status">{ model.status.clone() }</p>
                if model.printing {
                    <sheet::View shown={show::sheet::sheet(model)} send={send.clone()} />
                }
            </>
        }
    }
}
