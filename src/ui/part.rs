//! A part of the page that is drawn again only when what it shows differs.
//!
//! There is one component for all parts, whatever they show: a component of its own for each would cost every
//! reader some five kilobytes of program apiece.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Key, VChild};

use super::msg::Msg;

/// Lays out what is shown.
pub(super) type View<T> = fn(&T, &Callback<Msg>) -> Html;

/// A part that shows this.
pub(super) fn part<T: PartialEq + 'static>(shown: T, view: View<T>, send: &Callback<Msg>) -> Html {
    keyed(None, shown, view, send)
}

/// A part among others of its kind, told from them by its key.
pub(super) fn keyed<T: PartialEq + 'static>(key: Option<Key>, shown: T, view: View<T>, send: &Callback<Msg>) -> Html {
    let picture: Rc<dyn Picture> = Rc::new(Drawn { shown, view });
    VChild::<Part>::new(Props { picture, send: send.clone() }, key).into()
}

/// What a part shows, whatever its type.
trait Picture {
    fn equals(&self, other: &dyn Picture) -> bool;
    fn draw(&self, send: &Callback<Msg>) -> Html;
    fn as_any(&self) -> &dyn Any;
}

struct Drawn<T: 'static> {
    shown: T,
    view: View<T>,
}

impl<T: PartialEq + 'static> Picture for Drawn<T> {
    fn equals(&self, other: &dyn Picture) -> bool {
        other.as_any().downcast_ref::<Drawn<T>>().is_some_and(|other| other.shown == self.shown)
    }

    fn draw(&self, send: &Callback<Msg>) -> Html {
        (self.view)(&self.shown, send)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Properties)]
struct Props {
    picture: Rc<dyn Picture>,
    send: Callback<Msg>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        self.picture.equals(&*other.picture)
    }
}

struct Part;

impl Component for Part {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Part>) -> Part {
        Part
    }

    fn view(&self, ctx: &Context<Part>) -> Html {
        ctx.props().picture.draw(&ctx.props().send)
    }
}
