//! Several people at one site: who has read, what was handed on and came back, and the talk with the maker.

use super::Room;
use crate::{App, Result};
use domain::{
    fact::{AttachedFile, AttachedTo, Scan},
    id::{HandoverId, MessageId, ResponseId, UnitKey},
};
use jiff::Timestamp;

/// A part handed on, as its giver sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOn {
    /// Which.
    pub id: HandoverId,
    /// To which mail address.
    pub to: String,
    /// Which units.
    pub units: Vec<UnitKey>,
    /// When.
    pub at: Timestamp,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
    /// How many of them have an answer.
    pub said: usize,
    /// What came back by its link: number, name, when.
    pub answers: Vec<(ResponseId, String, Timestamp)>,
}

/// A user who confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReaderLine {
    /// Name; empty: erased.
    pub name: String,
    /// Function.
    pub function: String,
    /// When.
    pub at: Timestamp,
}

/// Who has read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readers {
    /// Users who confirmed for themselves, newest first; none for whoever only confirms.
    pub users: Vec<ReaderLine>,
    /// How many those are.
    pub confirmed: usize,
    /// What the main contact stated: how many, by whom.
    pub stated: Option<(u32, String)>,
    /// The address to pass on to users; for the main contact only.
    pub link: Option<String>,
}

/// A file as its giver sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// Its name; empty: erased.
    pub name: String,
    /// SHA-256.
    pub digest: String,
    /// What the scanner said.
    pub scan: Scan,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageLine {
    /// Its id.
    pub id: MessageId,
    /// When.
    pub at: Timestamp,
    /// The name that was given; none: the maker wrote.
    pub by: Option<String>,
    /// The text; empty: erased.
    pub text: String,
    /// Files with it.
    pub files: Vec<FileLine>,
}

impl App {
    /// Who has read, as far as this guest may see it.
    ///
    /// # Errors
    /// A fault of ours only.
    pub fn readers(&self, room: &Room) -> Result<Readers> {
        let talk = &room.state.talk;
        let confirmed = talk.acknowledged.len();
        if !room.is_main() {
            return Ok(Readers { confirmed, ..Readers::default() });
        }
        let line = |(at, user): &(Timestamp, domain::fact::Acknowledged)| ReaderLine {
            name: room.value(&user.by).to_owned(),
            function: room.value(&user.function).to_owned(),
            at: *at,
        };
        let stated = talk.counted.as_ref().map(|(_, c)| (c.confirmed, room.value(&c.by).to_owned()));
        let link = self.readers_link(&room.guest.action, &room.guest.consignee, &room.state)?;
        Ok(Readers { users: talk.acknowledged.iter().rev().map(line).collect(), confirmed, stated, link: Some(link) })
    }
}

impl Room {
    /// The parts handed on, newest first.
    pub fn handed_on(&self) -> Vec<HandedOn> {
        let row = |h: &domain::reconcile::Handover| {
            let came = self.state.responses.iter().filter(|(_, r)| self.by_part.get(&r.id) == Some(&h.id));
            HandedOn {
                id: h.id.clone(),
                to: self.value(&h.to).to_owned(),
                units: h.units.clone(),
                at: h.at,
                withdrawn_at: h.withdrawn_at,
                said: h.units.iter().filter(|u| self.is_said(u)).count(),
                answers: came.map(|(at, r)| (r.id.clone(), self.value(&r.respondent).to_owned(), *at)).collect(),
            }
        };
        self.state.handovers.iter().rev().map(row).collect()
    }

    fn is_said(&self, unit: &UnitKey) -> bool {
        self.state.units.get(unit).is_some_and(|state| state.disposition.is_some())
    }

    /// The messages of this guest and the answers to them, oldest first. The main contact reads those of its colleagues,
    /// too: the consignee speaks with one voice.
    pub fn messages(&self) -> Vec<MessageLine> {
        let mine = |m: &&domain::reconcile::TalkEntry| self.is_main() || m.part == self.guest.handover;
        let line = |m: &domain::reconcile::TalkEntry| MessageLine {
            id: m.id.clone(),
            at: m.at,
            by: m.by.as_ref().map(|by| self.value(by).to_owned()),
            text: self.value(&m.text).to_owned(),
            files: self.files(&AttachedTo::Message { message: m.id.clone() }),
        };
        self.state.talk.messages.iter().filter(mine).map(line).collect()
    }

    /// Whether the last word of the talk is the maker's.
    pub fn is_answered_in_talk(&self) -> bool {
        let mine = |m: &&domain::reconcile::TalkEntry| m.part == self.guest.handover;
        self.state.talk.messages.iter().rev().find(mine).is_some_and(|m| m.by.is_none())
    }

    /// The files that belong to something.
    pub fn files(&self, to: &AttachedTo) -> Vec<FileLine> {
        let line = |file: &AttachedFile| FileLine {
            name: self.value(&file.name).to_owned(),
            digest: file.file.to_string(),
            scan: file.scan,
        };
        self.state.talk.files_of(to).map(line).collect()
    }

    /// The file with this digest that this guest may have, with its name: one of its own answers or messages, which the
    /// scanner let through.
    pub fn own_file(&self, digest: &str) -> Option<(&AttachedFile, &str)> {
        let own = |to: &AttachedTo| match to {
            AttachedTo::Response { response } => self.history().iter().any(|(_, r)| &r.id == response),
            AttachedTo::Message { message } => self.messages().iter().any(|m| &m.id == message),
        };
        let (_, file) = self.state.talk.files.iter().find(|(_, f)| f.file.as_str() == digest && own(&f.to))?;
        file.scan.lets_through().then(|| (file, self.value(&file.name)))
    }
}
