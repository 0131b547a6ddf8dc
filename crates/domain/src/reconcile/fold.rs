//! Folding the stream of one consignee, in order of its versions.

mod attempts;
mod chain;
mod proof;
mod said;
mod talk;

use super::{ConsigneeState, Handover, Letter, ReceivedMail, Task, UnitState};
use crate::{
    fact::{BY_LETTER, DeliveryReport, DeliveryState, EvidenceMethod, Fact, Purpose, Recorded, TaskKind, Who},
    id::{ParcelId, TaskId},
};
use jiff::Timestamp;

/// Folds the stream of one consignee.
pub fn fold<'a>(facts: impl IntoIterator<Item = &'a Recorded>) -> ConsigneeState {
    let mut state = ConsigneeState::default();
    for recorded in facts {
        state.apply(recorded);
    }
    state
}

impl ConsigneeState {
    /// Takes one more fact of this consignee's stream.
    pub fn apply(&mut self, recorded: &Recorded) {
        let at = recorded.at;
        self.version = recorded.version;
        self.last_at = Some(at);
        match &recorded.fact {
            Fact::ConsigneeListed { .. } => self.listed(&recorded.fact),
            Fact::DeliveryReported(report) => self.delivery(report, at),
            Fact::MailReceived(received) => {
                if received.says.needs_person() {
                    self.open_task(TaskKind::Mail, received.mail.as_str(), at);
                }
                let part = match &recorded.who {
                    Who::Portal { handover, .. } => handover.clone(),
                    _ => None,
                };
                self.mails.push(ReceivedMail { at, mail: received.clone(), part, end: None });
            }
            Fact::MailSettled(settled) => {
                self.tasks.remove(&task_id(TaskKind::Mail, settled.mail.as_str()));
                for known in self.mails.iter_mut().filter(|known| known.mail.mail == settled.mail) {
                    known.end = Some(settled.end.clone());
                }
            }
            Fact::Sent { parcel, purpose, carrier, repeat, .. } => {
                self.was_sent(parcel, *purpose, *repeat, at);
                if carrier == BY_LETTER {
                    self.told(at);
                    self.posted(Letter { parcel: parcel.clone(), at, returned: None });
                }
            }
            Fact::LetterReturned { batch, reason } => {
                let mut of_batch = self.letters.iter_mut().rev();
                if let Some(letter) = of_batch.find(|letter| letter.is_of(batch)) {
                    letter.returned = Some(*reason);
                }
                self.open_task(TaskKind::WrongContact, &format!("v{}", recorded.version), at);
            }
            Fact::Undeliverable { parcel, .. } => {
                self.undeliverable += 1;
                self.open_task(TaskKind::Undeliverable, parcel.as_str(), at);
            }
            Fact::Opened => self.read(at),
            Fact::InstructionsTaken(taken) => {
                self.instructions.entry(taken.digest.clone()).or_insert(at);
            }
            Fact::ResponseReceived { response } => {
                match &recorded.who {
                    Who::Portal { handover: Some(part), .. } => {
                        self.by_part.insert(response.id.clone(), part.clone());
                    }
                    Who::Staff(who) => drop(self.typed_by.insert(response.id.clone(), who.clone())),
                    _ => {}
                }
                self.responded(response, at);
            }
            Fact::ResponseAccepted { response } => self.accepted(response, at),
            Fact::ResponseQueried { response, .. } => self.open_task(TaskKind::ResponseDoubts, response.as_str(), at),
            Fact::HandedOver { handover, units, to } => {
                let (id, units, to) = (handover.clone(), units.clone(), to.clone());
                self.handovers.push(Handover { id, units, to, at, withdrawn_at: None });
            }
            Fact::HandoverWithdrawn(taken) => self.handover_withdrawn(taken, at),
            Fact::UserAcknowledged(user) => self.talk.acknowledged.push((at, user.clone())),
            Fact::UsersCounted(count) => self.talk.counted = Some((at, count.clone())),
            Fact::ConsigneeWrote(written) => self.wrote(written, &recorded.who, at),
            Fact::MakerAnswered(answer) => self.maker_answered(answer, &recorded.who, at),
            Fact::FileAttached(file) => self.attached(file, at),
            Fact::ContactCorrected { contact, email } => self.contact_corrected(contact.as_ref(), email.as_ref(), at),
            Fact::CompromiseSuspected { .. } => {
                self.compromise_suspected = true;
                self.open_task(TaskKind::SuspectedIntruder, &format!("v{}", recorded.version), at);
            }
            Fact::CallLogged { means, outcome, .. } => self.called(*means, *outcome, recorded.version, at),
            Fact::CallBackAgreed(agreed) => self.call_back(agreed, at),
            Fact::PhoneCorrected(given) => self.phone_corrected(given, at),
            Fact::Escalated { step, means } => {
                self.ladder_step = self.ladder_step.max(*step);
                let asked = format!("{} step ", means.word());
                // Who is to be called already is not to be called twice.
                if !self.tasks.values().any(|t| t.kind == TaskKind::Call && t.about.starts_with(&asked)) {
                    self.open_task(TaskKind::Call, &format!("{asked}{step}"), at);
                }
            }
            Fact::CascadeReported { named, units, complete } => self.passed_on(named, units, *complete),
            Fact::SubListRead(list) => self.sub_lists.push(list.clone()),
            Fact::BlindListDeclared(list) => self.blind_list(list),
            Fact::SealedListKept(sealed) => self.sealed_lists.push(sealed.clone()),
            Fact::ToldOnward(_) => self.told_onward(at),
            Fact::RemindedOnward(asked) => self.ladder_step = self.ladder_step.max(asked.step),
            Fact::EvidenceReceived { bundle } => self.bundle_came(bundle, at),
            Fact::EvidenceAnnounced { announced } => self.announced(announced, at),
            Fact::EvidenceRecorded { unit, safe, method, .. } => {
                if *method == EvidenceMethod::OnSite {
                    self.decided(unit, at);
                }
                self.evidence(unit, *safe, at);
            }
            Fact::TaskSettled(crate::fact::SettledTask { task, .. }) => {
                self.tasks.remove(task);
            }
            Fact::LinkRevoked(crate::fact::RevokedLink { generation, .. }) => self.generation = *generation,
            Fact::SealStamped(stamped) => drop(self.stamps.insert(stamped.file.clone(), stamped.clone())),
            Fact::StampMissed(_) => self.stamp_missed = true,
            Fact::SiteRecognised(before) => self.before = Some(before.clone()),
            Fact::CarriedOver(there) => drop(self.carried.get_or_insert_with(|| there.clone())),
            Fact::UnreachableDeclared { .. } => {
                self.unreachable = true;
                self.tasks.retain(|_, t| {
                    !matches!(t.kind, TaskKind::Call | TaskKind::Undeliverable | TaskKind::WrongContact)
                });
            }
            _ => {}
        }
        self.settle(at);
    }

    fn listed(&mut self, fact: &Fact) {
        let Fact::ConsigneeListed {
            number,
            role,
            country,
            lang,
            name,
            address,
            contact,
            email,
            phone,
            via,
            units,
            above,
            blind,
        } = fact
        else {
            return;
        };
        self.number = Some(number.clone());
        self.role = Some(*role);
        self.country.clone_from(country);
        self.lang = Some(lang.clone());
        self.name = Some(name.clone());
        self.address = Some(address.clone());
        self.contact.clone_from(contact);
        self.email.clone_from(email);
        self.phone.clone_from(phone);
        self.via.clone_from(via);
        self.blind.clone_from(blind);
        self.above = above.unwrap_or(u32::from(via.is_some()));
        for listed in units {
            self.units.entry(listed.unit.clone()).or_insert_with(|| UnitState::new(listed.clone()));
        }
    }

    fn was_sent(&mut self, parcel: &ParcelId, purpose: Purpose, repeat: bool, at: Timestamp) {
        self.sent += 1;
        self.repeats += u64::from(repeat);
        match purpose {
            Purpose::Notice => {
                if self.told_at.is_none() {
                    (self.told_at, self.told_by) = (Some(at), Some(parcel.clone()));
                }
                self.notice_sent_at.get_or_insert(at);
            }
            Purpose::Reminder(step) => self.ladder_step = self.ladder_step.max(step),
            Purpose::Receipt | Purpose::Handover | Purpose::Onward(_) | Purpose::Answer => {}
        }
    }

    /// What did not arrive told nobody, unless something else did.
    fn delivery(&mut self, report: &DeliveryReport, at: Timestamp) {
        self.reports.insert(report.report.clone());
        match report.state {
            DeliveryState::Delayed => return,
            DeliveryState::Delivered => {
                self.delivered_at.get_or_insert(at);
                return;
            }
            DeliveryState::Failed => self.bounced += 1,
        }
        if report.purpose == Purpose::Notice && self.told_by.as_ref() == Some(&report.parcel) {
            (self.told_at, self.told_by) = (None, None);
        }
        self.open_task(TaskKind::Undeliverable, report.parcel.as_str(), at);
    }

    /// Told by something else than a parcel that may come back.
    fn told(&mut self, at: Timestamp) {
        self.told_at.get_or_insert(at);
        self.told_by = None;
    }

    fn read(&mut self, at: Timestamp) {
        self.told(at);
        self.delivered_at.get_or_insert(at);
        self.read_at.get_or_insert(at);
    }

    fn open_task(&mut self, kind: TaskKind, about: &str, at: Timestamp) {
        let id = task_id(kind, about);
        self.tasks.entry(id.clone()).or_insert(Task { id, kind, opened_at: at, about: about.to_owned() });
    }

    /// The sums over units, after every fact.
    fn settle(&mut self, at: Timestamp) {
        let receipt = self.answers.get(&"receipt".into()).is_some_and(|a| a.yes);
        let all_said = self.counted_units().all(|u| u.disposition.is_some());
        let since = |now: bool, before: Option<Timestamp>| if now { before.or(Some(at)) } else { None };
        self.answered_at = since(receipt && all_said, self.answered_at);
        let any = self.counted_units().next().is_some();
        let done =
            if any { self.counted_units().all(|u| u.said_done_at.is_some()) } else { self.answered_at.is_some() };
        self.said_done_at = since(done, self.said_done_at);
        let shown = any && self.counted_units().all(|u| u.shown_done_at.is_some());
        self.shown_done_at = since(shown, self.shown_done_at);
        if self.answered_at.is_some() || self.carried.is_some() {
            // Nobody needs to be called any more about an answer that is there, or that is asked for elsewhere.
            self.tasks.retain(|_, t| !matches!(t.kind, TaskKind::Call | TaskKind::Undeliverable));
        }
    }
}

fn task_id(kind: TaskKind, about: &str) -> TaskId {
    TaskId::new(format!("{}:{about}", kind.word()))
}
