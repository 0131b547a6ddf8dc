//! What a response does: at once, or once a second person has accepted it.

use crate::{fact::TaskKind, id::ResponseId, reconcile::ConsigneeState, response::Response};
use jiff::Timestamp;

impl ConsigneeState {
    pub(super) fn responded(&mut self, response: &Response, at: Timestamp) {
        // Whatever it says, a serial number nobody sent is work at once.
        if !response.unknown_serials.is_empty() {
            self.open_task(TaskKind::UnknownSerial, response.id.as_str(), at);
        }
        if let Some(corrected) = &response.corrects {
            self.tasks.retain(|_, t| t.about != corrected.as_str());
            self.held.retain(|held| held != corrected);
        }
        self.responses.push((at, response.clone()));
        if response.second_look {
            self.held.push(response.id.clone());
            return;
        }
        self.counts(response, at);
    }

    /// A person looked. What waited for that counts from now on.
    pub(super) fn accepted(&mut self, id: &ResponseId, at: Timestamp) {
        let Some(place) = self.held.iter().position(|held| held == id) else { return };
        self.held.remove(place);
        let Some((_, response)) = self.response(id).cloned() else { return };
        self.counts(&response, at);
    }

    fn counts(&mut self, response: &Response, at: Timestamp) {
        for answer in &response.answers {
            self.answers.insert(answer.question.clone(), answer.clone());
            if answer.question.as_str() == "receipt" && answer.yes {
                self.read(at);
            }
        }
        for said in &response.units {
            let Some(unit) = self.units.get_mut(&said.unit) else { continue };
            if said.serial.is_some() {
                unit.serial_read.clone_from(&said.serial);
            }
            unit.said_done_at = match (said.disposition.is_final(), unit.said_done_at) {
                (false, _) => None,
                (true, since) => since.or(Some(at)),
            };
            unit.disposition = Some(said.disposition.clone());
            self.scope_question(&said.unit, &said.disposition, at);
        }
        self.contradictions(at);
    }
}
