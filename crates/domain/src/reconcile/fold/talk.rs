//! What messages, files, readers and parts taken back do to the state of a consignee, and which work they open and end.

use super::task_id;
use crate::{
    fact::{AttachedFile, MakerAnswer, TaskKind, Who, WithdrawnHandover, WrittenMessage},
    id::UnitKey,
    reconcile::{ConsigneeState, TalkEntry},
    response::Disposition,
};
use jiff::Timestamp;

impl ConsigneeState {
    pub(super) fn handover_withdrawn(&mut self, taken: &WithdrawnHandover, at: Timestamp) {
        for part in self.handovers.iter_mut().filter(|part| part.id == taken.handover) {
            part.withdrawn_at.get_or_insert(at);
        }
    }

    /// A question waits until somebody answers it.
    pub(super) fn wrote(&mut self, written: &WrittenMessage, who: &Who, at: Timestamp) {
        let part = match who {
            Who::Portal { handover, .. } => handover.clone(),
            _ => None,
        };
        self.talk.messages.push(TalkEntry {
            id: written.message.clone(),
            at,
            text: written.text.clone(),
            by: Some(written.by.clone()),
            staff: None,
            part,
        });
        self.open_task(TaskKind::Question, written.message.as_str(), at);
    }

    /// An answer ends the question it is to, and what the same person wrote before it.
    pub(super) fn maker_answered(&mut self, answer: &MakerAnswer, who: &Who, at: Timestamp) {
        let staff = match who {
            Who::Staff(id) => Some(id.clone()),
            _ => None,
        };
        let messages = &self.talk.messages;
        let place = messages.iter().position(|m| m.id == answer.to);
        let part = place.and_then(|place| messages.get(place)).and_then(|m| m.part.clone());
        let before = messages.iter().take(place.map_or(0, |place| place + 1));
        for message in before.filter(|m| m.part == part) {
            self.tasks.remove(&task_id(TaskKind::Question, message.id.as_str()));
        }
        let (id, text) = (answer.message.clone(), answer.text.clone());
        self.talk.messages.push(TalkEntry { id, at, text, by: None, staff, part });
    }

    /// The same file at the same place again is what was found in it later.
    pub(super) fn attached(&mut self, file: &AttachedFile, at: Timestamp) {
        let known = self.talk.files.iter_mut().find(|(_, known)| known.file == file.file && known.to == file.to);
        match known {
            Some((_, known)) => known.scan = file.scan,
            None => self.talk.files.push((at, file.clone())),
        }
        if file.scan.lets_through() {
            self.tasks.remove(&task_id(TaskKind::HeldFile, file.file.as_str()));
        } else {
            self.open_task(TaskKind::HeldFile, file.file.as_str(), at);
        }
    }

    /// "Never had it" asks whether our record is right; any other word about the unit takes the question back.
    pub(super) fn scope_question(&mut self, unit: &UnitKey, said: &Disposition, at: Timestamp) {
        if *said == Disposition::NeverHad {
            self.open_task(TaskKind::ScopeQuestion, unit.as_str(), at);
        } else {
            self.tasks.remove(&task_id(TaskKind::ScopeQuestion, unit.as_str()));
        }
    }
}
