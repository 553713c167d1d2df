//! The seats from which the result can be looked at.

use yew::prelude::*;

use crate::text::page::PageText;
use crate::ui::element::{element, leaf};
use crate::ui::form::radio;
use crate::ui::msg::Msg;
use crate::ui::show::seats::Seat;

/// The seats.
pub(in crate::ui) fn view(words: &'static PageText, shown: &[Seat], send: &Callback<Msg>) -> Html {
    let mut inner = vec![leaf("legend", "seats__name", words.seats)];
    for seat in shown {
        let (receiver, key) = (seat.receiver, seat.receiver.key());
        let id = format!("seat-{key}");
        let label = element("label", &["class", "for"]).is("seats__label").set(id.clone()).text(seat.label);
        inner.push(radio("seats__radio", id, "seat", key, seat.taken, send, Msg::Sit(receiver)));
        inner.push(label.done());
    }
    element("fieldset", &["class"]).is("seats").all(inner).done()
}
