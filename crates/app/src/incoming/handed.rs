//! A file of answers that a program handed in and that has doubts: it is read and shown as a mail with nothing but this file.
//!
//! So it has one road with the files that come attached: the draft with its doubts beside the original, taken by one button.
//! The bytes are kept as they came; the fact names their digest (`acts/hand_in_answer.rs`).

use crate::{App, Result};
use domain::{
    fact::{IncomingMail, MailKind},
    id::{Digest, HandoverId, UnitKey},
    reconcile::{ConsigneeState, ReceivedMail},
};
use intake::mail::{Attachment, Confidence, Head, Kind, Mail};

/// Under this name it is listed beside its draft.
pub(crate) const NAME: &str = "answer.json";

impl App {
    /// A mail of a consignee, or a file that stands for one, read again from its kept bytes.
    ///
    /// # Errors
    /// `mail.unknown` if it was erased; `mail.unreadable`.
    pub(crate) fn kept_of(&self, known: &IncomingMail) -> Result<Mail> {
        match known.says {
            MailKind::Handed => self.kept_bytes(&known.mail).map(around),
            _ => self.kept_mail(&known.mail),
        }
    }
}

/// The units that it may answer for; none: all.
pub(crate) fn part_of<'a>(state: &'a ConsigneeState, digest: &Digest) -> Option<&'a [UnitKey]> {
    let known = state.mails.iter().find(|known| known.mail.mail == *digest)?;
    let handed = |part: &HandoverId| state.handovers.iter().find(|handed| handed.id == *part);
    known.part.as_ref().map(|part| handed(part).map_or(&[][..], |handed| handed.units.as_slice()))
}

/// Whether it is a file that no person has dealt with.
pub(crate) fn waits(known: &ReceivedMail) -> bool {
    known.mail.says == MailKind::Handed && known.end.is_none()
}

/// A mail without words around the file.
fn around(bytes: Vec<u8>) -> Mail {
    let file = Attachment { name: NAME.into(), mime: "application/json".into(), part: "1".into(), bytes };
    Mail {
        kind: Kind::HumanAnswer,
        confidence: Confidence::High,
        evidence: Vec::new(),
        must_not_be_answered: true,
        head: Head::default(),
        keys: Vec::new(),
        returned: None,
        text: String::new(),
        text_of_html: false,
        hidden: Vec::new(),
        attachments: vec![file],
        attachments_in_all: 1,
        doubts: Vec::new(),
    }
}
