//! How the page looks, and its language: the one wanted, and the one whose texts are there.

use super::model::Model;
use super::msg::{Effect, Msg, Size, Toast};
use crate::text::{Catalogue, Language};

impl Model {
    /// The language of the look, where the page does not speak it yet.
    pub fn to_speak(&self) -> Option<Language> {
        Some(self.look.language).filter(|language| *language != self.text.language())
    }

    /// Changes one thing of the look. Of another language the texts are asked for; the case stays as it is, and what is
    /// open stays open.
    pub(super) fn look_otherwise(&mut self, msg: &Msg) -> Vec<Effect> {
        match msg {
            Msg::NextTheme => self.look.theme = self.look.theme.next(),
            Msg::ToggleElder => self.look.size = if self.look.size.is_elder() { Size::Usual } else { Size::Large },
            Msg::NextSize => {
                self.look.size = if self.look.size == Size::Large { Size::Largest } else { Size::Large };
            }
            _ => self.look.language = self.look.language.other(),
        }
        let mut effects = vec![Effect::Look(self.look)];
        if matches!(msg, Msg::NextLanguage) {
            effects.extend(self.to_speak().map(Effect::Speak));
            // An address that shows no case needs none for the language, which the look remembers.
            effects.extend((!self.saved.is_empty()).then_some(Effect::SaveSoon));
        }
        effects
    }

    /// Speaks the language that has come, unless another one is wanted by now. If none came, the page goes on as it was.
    pub(super) fn spoken(&mut self, text: Option<&'static dyn Catalogue>) -> Vec<Effect> {
        let Some(text) = text else {
            self.look.language = self.text.language();
            return vec![self.say(Toast::NotSpoken)];
        };
        if text.language() != self.look.language {
            return Vec::new();
        }
        self.text = text;
        self.status.clear();
        vec![self.entitle()]
    }
}
