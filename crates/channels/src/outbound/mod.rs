//! Carriers: each takes an envelope and the finished bytes of a mail, and says what became of them.
//!
//! One folder per carrier and one line in [`ALL`]. [`Mail`] builds the bytes; no carrier looks into them.

pub mod folder;
mod mail;
pub mod smtp;

pub use folder::Folder;
pub use mail::{Attachment, Mail};
pub use smtp::Smtp;

/// The carriers: each is one folder.
pub const ALL: &[&str] = &["folder", "smtp"];

/// What is written on the outside of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Where a bounce goes.
    pub from: String,
    /// Where the mail goes.
    pub to: String,
    /// The mail's Message-ID with its angle brackets: the folder carrier names the file after it.
    pub message_id: String,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The carrier has taken over: from here it answers for the mail.
    Taken {
        /// What it said; for the folder the name of the file.
        answer: String,
    },
    /// It has not, or nobody knows.
    Refused {
        /// Whether to try again.
        class: Class,
        /// What it said, or what happened.
        answer: String,
        /// The server's reply code (RFC 5321, 4.2), if it gave one.
        code: Option<u16>,
    },
}

/// Whether to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Not now: again later.
    Transient,
    /// Never: this mail to this address will not be taken.
    Permanent,
    /// The connection broke after the mail was handed over and before the answer came: it may have gone. Trying again
    /// may deliver it twice, with the same Message-ID.
    Unclear,
}

/// One of the carriers.
#[derive(Debug)]
pub enum Carrier {
    /// To a mail server.
    Smtp(Box<Smtp>),
    /// Into a folder, for demonstrations, rehearsals and air-gapped offices.
    Folder(Folder),
}

impl Carrier {
    /// Hands over one mail.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        match self {
            Self::Smtp(smtp) => smtp.send(envelope, bytes).await,
            Self::Folder(folder) => folder.send(envelope, bytes).await,
        }
    }
    /// Name of the carrier's folder in [`ALL`].
    pub fn name(&self) -> &'static str {
        match self {
            Self::Smtp(_) => "smtp",
            Self::Folder(_) => "folder",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    #[test]
    fn every_folder_is_listed_and_named() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/outbound");
        let folders: BTreeSet<String> = fs::read_dir(here)
            .unwrap()
            .map(|e| e.unwrap())
            .filter(|e| e.path().is_dir())
            .map(|e| e.file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(folders, ALL.iter().map(|n| (*n).to_owned()).collect());
    }
}
