//! What is opened to be looked into, and closed again.

use super::model::Model;
use super::msg::{Effect, Msg, Panel};
use crate::engine::report::Measure;

impl Model {
    pub(super) fn look_into(&mut self, msg: &Msg) -> Vec<Effect> {
        match msg {
            Msg::TogglePanel(measure, panel) => self.toggle_panel(*measure, *panel),
            Msg::ToggleDetail(detail) => toggle(&mut self.details, *detail),
            Msg::ToggleTable(measure) => toggle(&mut self.tables, *measure),
            Msg::ToggleTopic(topic) => toggle(&mut self.topics, *topic),
            Msg::ToggleCard(measure) => toggle(&mut self.opened, *measure),
            Msg::ToggleCounsel(counsel) => {
                toggle(&mut self.counsels, *counsel);
                self.take_counsel();
            }
            _ => {}
        }
        Vec::new()
    }

    fn toggle_panel(&mut self, measure: Measure, panel: Panel) {
        let open = self.panel(measure) == Some(panel);
        self.panels.retain(|(of, _)| *of != measure);
        if !open {
            self.panels.push((measure, panel));
            if panel == Panel::Readings && !self.outcome.case.alternatives {
                self.understand();
            }
        }
    }
}

fn toggle<T: PartialEq>(open: &mut Vec<T>, item: T) {
    match open.iter().position(|shown| *shown == item) {
        Some(index) => drop(open.remove(index)),
        None => open.push(item),
    }
}
