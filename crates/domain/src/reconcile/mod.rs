//! Told, read, says done, shown done: what the facts of one consignee add up to.
//!
//! [`fold`] is the only place where these words get their meaning; pages, counters, exports, closing and the verifier of
//! the dossier all use it. The unit (one serial number) is what is reconciled; the consignee is what responds.
//!
//! Pure: the same facts give the same state. A unit that a distributor passed on is counted where it went.

mod fold;
mod parts;
mod people;
mod tally;

pub use fold::fold;
pub use parts::{PartKind, parts};
pub use people::{Talk, TalkEntry};
pub use tally::{Counter, Tally};

use crate::{
    evidence::{Announced, EvidenceBundle},
    fact::{
        BlindSite, CarriedOver, IncomingMail, MailEnd, ReturnReason, SealStamped, SealedListKept, SiteRecognised,
        SubListRead, TaskKind, UnitListed,
    },
    id::{
        Commitment, ConsigneeId, ConsigneeNo, Digest, HandoverId, LetterBatchId, ParcelId, ResponseId, StaffId, TaskId,
        UnitKey,
    },
    lang::Lang,
    response::{ConsigneeRole, Disposition, Response},
};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What is known about one unit at one consignee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitState {
    /// As listed.
    pub listed: UnitListed,
    /// The serial number the consignee read off the unit, where our record has none.
    pub serial_read: Option<crate::id::Serial>,
    /// What the consignee says.
    pub disposition: Option<Disposition>,
    /// Since when the disposition is final.
    pub said_done_at: Option<Timestamp>,
    /// Since when it is shown to be safe.
    pub shown_done_at: Option<Timestamp>,
    /// It was shown safe once and is not any more.
    pub reopened: bool,
    /// It went to a consignee that this one named, and is counted there.
    pub moved: bool,
    /// Challenges of this unit that are used up ([`crate::evidence::challenge`]).
    pub challenges_used: u32,
    /// When it was last decided about by evidence: the end of the run that did, or when it was seen on site.
    pub decided_at: Option<Timestamp>,
}

impl UnitState {
    /// A unit that was listed, and of which nothing was said yet.
    pub const fn new(listed: UnitListed) -> Self {
        Self {
            listed,
            serial_read: None,
            disposition: None,
            said_done_at: None,
            shown_done_at: None,
            reopened: false,
            moved: false,
            challenges_used: 0,
            decided_at: None,
        }
    }

    /// Its serial number: ours, else as the consignee read it off the unit.
    pub fn serial(&self) -> Option<&str> {
        self.listed.serial.as_ref().or(self.serial_read.as_ref()).map(crate::id::Serial::as_str)
    }
}

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id, the same whenever it is computed.
    pub id: TaskId,
    /// What kind.
    pub kind: TaskKind,
    /// Since when.
    pub opened_at: Timestamp,
    /// What it is about: a response, a parcel, a step; for display and look-up.
    pub about: String,
}

/// A letter that went to the post in a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its id: that of the batch, a dot, its number in the batch.
    pub parcel: ParcelId,
    /// When its posting was recorded.
    pub at: Timestamp,
    /// Why it came back, if it did.
    pub returned: Option<ReturnReason>,
}

impl Letter {
    /// Whether it was posted with this batch.
    pub fn is_of(&self, batch: &LetterBatchId) -> bool {
        self.parcel.as_str().strip_prefix(batch.as_str()).is_some_and(|rest| rest.starts_with('.'))
    }
}

/// A part handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// Which units.
    pub units: Vec<UnitKey>,
    /// To whom.
    pub to: Commitment,
    /// When.
    pub at: Timestamp,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
}

/// A mail that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedMail {
    /// When.
    pub at: Timestamp,
    /// Which, and what it is.
    pub mail: IncomingMail,
    /// The part whose link handed it in; none: the main one's, or it is a mail.
    pub part: Option<HandoverId>,
    /// How it ended; none: not yet, or it needs nobody.
    pub end: Option<MailEnd>,
}

/// What the stream of one consignee says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsigneeState {
    /// Last version of the stream; 0: nothing recorded.
    pub version: u64,
    /// Time of the last fact.
    pub last_at: Option<Timestamp>,
    /// The maker's number.
    pub number: Option<ConsigneeNo>,
    /// Role in the chain.
    pub role: Option<ConsigneeRole>,
    /// Country.
    pub country: String,
    /// Language.
    pub lang: Option<Lang>,
    /// Name.
    pub name: Option<Commitment>,
    /// Address.
    pub address: Option<Commitment>,
    /// Contact person, as corrected last.
    pub contact: Option<Commitment>,
    /// Mail address, as corrected last.
    pub email: Option<Commitment>,
    /// Telephone.
    pub phone: Option<Commitment>,
    /// When the contact was first found to be wrong and corrected.
    pub corrected_at: Option<Timestamp>,
    /// The distributor that named it.
    pub via: Option<ConsigneeId>,
    /// How many stand between the maker and it.
    pub above: u32,
    /// What is known of it, if its name stays with the distributor.
    pub blind: Option<BlindSite>,
    /// Units by key.
    pub units: BTreeMap<UnitKey, UnitState>,
    /// Told: a carrier took the notice, or a person reached somebody, or a letter was posted.
    pub told_at: Option<Timestamp>,
    /// The parcel by which it was told, as long as nothing else told it: if that comes back, it was not told.
    pub told_by: Option<ParcelId>,
    /// Delivered: a report says that the recipient's server has the notice, or it was read.
    pub delivered_at: Option<Timestamp>,
    /// When the notice was sent (the ladder counts from here).
    pub notice_sent_at: Option<Timestamp>,
    /// Read: the notice was opened by a button, or its receipt was confirmed.
    pub read_at: Option<Timestamp>,
    /// Files of instructions taken by a button: when first, by digest.
    pub instructions: BTreeMap<Digest, Timestamp>,
    /// Answered: receipt confirmed and something said about every unit.
    pub answered_at: Option<Timestamp>,
    /// Said done: every unit has a final disposition.
    pub said_done_at: Option<Timestamp>,
    /// Shown done: every unit is shown safe.
    pub shown_done_at: Option<Timestamp>,
    /// Site questions, latest answers.
    pub answers: BTreeMap<crate::id::QuestionId, crate::response::Answer>,
    /// Responses in order, corrected ones included.
    pub responses: Vec<(Timestamp, Response)>,
    /// Responses that came by a part handed on, with that part; the others are by the main contact or typed by staff.
    pub by_part: BTreeMap<ResponseId, HandoverId>,
    /// Who typed responses that staff entered.
    pub typed_by: BTreeMap<ResponseId, StaffId>,
    /// Responses that count for nothing yet: a second person has to look.
    pub held: Vec<ResponseId>,
    /// Parts handed on.
    pub handovers: Vec<Handover>,
    /// Bundles of fieldcheck in the order in which they came.
    pub bundles: Vec<(Timestamp, EvidenceBundle)>,
    /// Bundles announced by a code on paper, in the order in which the codes came.
    pub announced: Vec<(Timestamp, Announced)>,
    /// Fingerprints of the keys that signed them, the first one first: that one is bound to this consignee.
    pub keys: Vec<String>,
    /// Open work.
    pub tasks: BTreeMap<TaskId, Task>,
    /// Last step of the ladder taken.
    pub ladder_step: u32,
    /// Generation of valid links.
    pub generation: u32,
    /// Attempts by people (calls, letters, visits).
    pub attempts: u32,
    /// Parcels a carrier took.
    pub sent: u64,
    /// Of these, repeats after an unrecorded answer.
    pub repeats: u64,
    /// Letters posted in batches, in order.
    pub letters: Vec<Letter>,
    /// Parcels given up.
    pub undeliverable: u64,
    /// Parcels of which a report says that they will not arrive.
    pub bounced: u64,
    /// Reports about delivery, by their digest.
    pub reports: BTreeSet<Digest>,
    /// Mails that came in: when, which, what they are, and whether a person dealt with them.
    pub mails: Vec<ReceivedMail>,
    /// Messages and files that passed between its people and the maker, and who has read.
    pub talk: Talk,
    /// Consignees it named.
    pub named: Vec<ConsigneeId>,
    /// Whether it said that its list is complete.
    pub cascade_complete: bool,
    /// Lists of recipients that it handed in, in order.
    pub sub_lists: Vec<SubListRead>,
    /// Consignees among [`Self::named`] whose names it keeps.
    pub blind_sites: Vec<ConsigneeId>,
    /// The root over its commitments to their names, as it said last.
    pub blind_root: Option<Digest>,
    /// Its sealed lists, in order.
    pub sealed_lists: Vec<SealedListKept>,
    /// Declared unreachable after all efforts.
    pub unreachable: bool,
    /// The follow-up action in which it is pursued, if one was issued that has it in scope.
    pub carried: Option<CarriedOver>,
    /// As whom its distributor named it under an earlier revision.
    pub before: Option<SiteRecognised>,
    /// The time stamps on the seals of its personal files, by the signed file; the last one counts.
    pub stamps: BTreeMap<Digest, SealStamped>,
    /// Whether a service gave none once, and its file went out without.
    pub stamp_missed: bool,
    /// Whether an intruder was ever suspected here.
    pub compromise_suspected: bool,
}

impl ConsigneeState {
    /// Whether receipt is confirmed and something is said about every unit.
    pub fn answered(&self) -> bool {
        self.answered_at.is_some()
    }
    /// Whether nobody is reminded or called here any more: it is pursued in a follow-up action, or was given up.
    pub fn is_let_go(&self) -> bool {
        self.carried.is_some() || self.unreachable
    }
    /// How far down the chain it stands: 1 is on the maker's own lists.
    pub fn tier(&self) -> u32 {
        self.above.saturating_add(1)
    }
    /// Units that are counted here.
    pub fn counted_units(&self) -> impl Iterator<Item = &UnitState> {
        self.units.values().filter(|u| !u.moved)
    }
    /// The units with this serial number, ours or as read off it: those exactly as written, then whatever the case of its
    /// letters. Two products may have the same one.
    pub fn units_by_serial(&self, serial: &str) -> Vec<&UnitState> {
        let wanted = serial.trim();
        let said = |u: &&UnitState| u.serial().is_some_and(|s| s.trim().eq_ignore_ascii_case(wanted));
        let mut found: Vec<&UnitState> = self.counted_units().filter(said).collect();
        found.sort_by_key(|u| u.serial().is_none_or(|s| s.trim() != wanted));
        found
    }
    /// The bundle with this statement in it, if it came before about the same unit: one that was handed in where its unit
    /// could not be told is no answer for whoever may tell.
    pub fn bundle(
        &self,
        statement: &crate::id::Digest,
        unit: Option<&UnitKey>,
    ) -> Option<&(Timestamp, EvidenceBundle)> {
        self.bundles.iter().find(|(_, bundle)| &bundle.statement == statement && bundle.unit.as_ref() == unit)
    }
    /// Bundles that were announced and have not come.
    pub fn awaited(&self) -> impl Iterator<Item = &(Timestamp, Announced)> {
        self.announced.iter().filter(|(_, a)| !self.bundles.iter().any(|(_, bundle)| bundle.statement == a.statement))
    }
    /// The response with this id.
    pub fn response(&self, id: &ResponseId) -> Option<&(Timestamp, Response)> {
        self.responses.iter().find(|(_, r)| &r.id == id)
    }
}

#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;
