//! What attempts by people and corrections of a contact do to the work that is open.

use crate::{
    calendar::Zone,
    fact::{CallBack, CallOutcome, Means, PhoneGiven, TaskKind},
    id::Commitment,
    reconcile::{ConsigneeState, Letter, Task},
};
use jiff::Timestamp;

/// What a call for a call is about that was opened because no mail arrives: without a step of the ladder.
const NO_MAIL: &str = "phone step 0";

impl ConsigneeState {
    /// A letter in a batch is an attempt by people, and what a call for a letter asked for.
    pub(super) fn posted(&mut self, letter: Letter) {
        self.attempts += 1;
        self.letters.push(letter);
        self.settle_calls(Means::is_letter);
    }

    pub(super) fn contact_corrected(
        &mut self,
        contact: Option<&Commitment>,
        email: Option<&Commitment>,
        at: Timestamp,
    ) {
        self.corrected_at.get_or_insert(at);
        if contact.is_some() {
            self.contact = contact.cloned();
        }
        match email {
            Some(email) => {
                self.email = Some(email.clone());
                self.tasks.retain(|_, t| {
                    !matches!(t.kind, TaskKind::WrongContact | TaskKind::Undeliverable) && t.about != NO_MAIL
                });
            }
            None => self.open_task(TaskKind::WrongContact, &format!("v{}", self.version), at),
        }
    }

    /// There is a number to call, so it is called; who is wrong there is known now.
    pub(super) fn phone_corrected(&mut self, given: &PhoneGiven, at: Timestamp) {
        self.corrected_at.get_or_insert(at);
        self.phone = Some(given.phone.clone());
        if given.contact.is_some() {
            self.contact.clone_from(&given.contact);
        }
        self.tasks.retain(|_, t| t.kind != TaskKind::WrongContact);
        self.open_task(TaskKind::Call, NO_MAIL, at);
    }

    pub(super) fn called(&mut self, means: Means, outcome: CallOutcome, version: u64, at: Timestamp) {
        self.attempts += 1;
        // Whoever was reached needs nothing more; an attempt that failed settles only what asked for this means.
        self.settle_calls(|asked| outcome == CallOutcome::Reached || means.answers(asked));
        match outcome {
            CallOutcome::Reached => self.told(at),
            CallOutcome::Posted if means.is_letter() => {
                self.told(at);
                // Whoever is told by letter climbs the same ladder.
                self.notice_sent_at.get_or_insert(at);
            }
            CallOutcome::WrongContact | CallOutcome::Returned => {
                self.open_task(TaskKind::WrongContact, &format!("v{version}"), at);
            }
            _ => {}
        }
    }

    /// An agreed time takes the place of whatever asked for a call.
    pub(super) fn call_back(&mut self, agreed: &CallBack, at: Timestamp) {
        self.settle_calls(Means::is_call);
        let zone = agreed.time_zone.as_deref().and_then(Zone::named);
        let when = zone.map_or_else(|| agreed.at.to_string(), |zone| zone.written(agreed.at));
        self.open_task(TaskKind::Call, &format!("{} at {when}", Means::Phone.word()), at);
    }

    fn settle_calls(&mut self, settled: impl Fn(Means) -> bool) {
        let is_settled = |task: &Task| task.kind == TaskKind::Call && Means::asked(&task.about).is_some_and(&settled);
        self.tasks.retain(|_, task| !is_settled(task));
    }
}
