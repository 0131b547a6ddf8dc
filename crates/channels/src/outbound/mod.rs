//! Carriers: one folder each, all behind [`Carrier`].

pub mod folder;
mod mail;
pub mod smtp;

pub use mail::{Attachment, Mail, MailError};

/// The carriers, one folder each.
pub const ALL: &[&str] = &["folder", "smtp"];

/// From whom to whom a mail goes; what a carrier needs beside the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Return address.
    pub from: String,
    /// Receiver.
    pub to: String,
    /// Message-ID, the same for every try.
    pub message_id: String,
}

/// What kind of refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// May succeed later: SMTP 4xx, no connection, disk full.
    Transient,
    /// Will not succeed: SMTP 5xx, an address that cannot be.
    Permanent,
    /// Nobody knows: the connection broke after the mail was handed over and before the answer came.
    Unclear,
}

/// What came of one try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The carrier took it.
    Taken {
        /// What it answered.
        answer: String,
    },
    /// It did not.
    Refused {
        /// What kind.
        class: Class,
        /// What it answered.
        answer: String,
        /// SMTP reply code, if there was one.
        code: Option<u16>,
    },
}

impl Outcome {
    pub(crate) fn refused(class: Class, answer: impl ToString) -> Self {
        Self::Refused { class, answer: answer.to_string(), code: None }
    }
}

/// How mail leaves.
pub enum Carrier {
    /// A mail relay.
    Smtp(smtp::Smtp),
    /// A folder: each mail one file.
    Folder(folder::Folder),
}

impl Carrier {
    /// The word under which facts name it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Smtp(_) => "smtp",
            Self::Folder(_) => "folder",
        }
    }
    /// Sends one mail.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        match self {
            Self::Smtp(smtp) => smtp.send(envelope, bytes).await,
            Self::Folder(folder) => folder.send(envelope, bytes).await,
        }
    }
}
