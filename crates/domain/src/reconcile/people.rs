//! What the stream of a consignee says about messages, files and readers. Folded in `fold/talk.rs`; pure values.

use crate::{
    fact::{Acknowledged, AttachedFile, AttachedTo, UsersCounted},
    id::{Commitment, Digest, HandoverId, MessageId, StaffId},
};
use jiff::Timestamp;

/// One message between a consignee and the maker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkEntry {
    /// Its id.
    pub id: MessageId,
    /// When it was written.
    pub at: Timestamp,
    /// The text.
    pub text: Commitment,
    /// The name that the consignee's person gave; none: the maker wrote.
    pub by: Option<Commitment>,
    /// Who of the maker's staff wrote.
    pub staff: Option<StaffId>,
    /// The part handed on in which it was written, or whose message it answers; none: the main contact's.
    pub part: Option<HandoverId>,
}

/// Messages, files and readers of one consignee.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Messages in order.
    pub messages: Vec<TalkEntry>,
    /// Files in order, each with what the scanner said last.
    pub files: Vec<(Timestamp, AttachedFile)>,
    /// Users who confirmed for themselves.
    pub acknowledged: Vec<(Timestamp, Acknowledged)>,
    /// What the main contact stated last for all of them.
    pub counted: Option<(Timestamp, UsersCounted)>,
}

impl Talk {
    /// The files that belong to something.
    pub fn files_of<'a>(&'a self, to: &'a AttachedTo) -> impl Iterator<Item = &'a AttachedFile> {
        self.files.iter().map(|(_, file)| file).filter(move |file| &file.to == to)
    }
    /// A file by its digest.
    pub fn file(&self, digest: &Digest) -> Option<&AttachedFile> {
        self.files.iter().map(|(_, file)| file).find(|file| &file.file == digest)
    }
    /// How many users have read: those who confirmed for themselves, or more if the main contact stated more.
    pub fn readers(&self) -> u64 {
        let stated = self.counted.as_ref().map_or(0, |(_, count)| u64::from(count.confirmed));
        stated.max(self.acknowledged.len() as u64)
    }
    /// Every commitment in it.
    pub fn commitments(&self) -> Vec<&Commitment> {
        let mut all: Vec<&Commitment> = Vec::new();
        for message in &self.messages {
            all.push(&message.text);
            all.extend(&message.by);
        }
        all.extend(self.files.iter().map(|(_, file)| &file.name));
        for (_, user) in &self.acknowledged {
            all.extend([&user.by, &user.function]);
        }
        all.extend(self.counted.iter().map(|(_, count)| &count.by));
        all
    }
}
