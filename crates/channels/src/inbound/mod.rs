//! Ways for bytes to arrive: each hands mails on, one after the other, and never interprets one.
//!
//! One folder per channel and one line in [`ALL`]. A mail is given by [`Inbox::next`]; when the caller has durably
//! recorded it, it says so with [`Inbox::done`], and only then is the mail moved out of the way, never deleted. So a crash
//! at any point means that the same mail is given again, never that one is lost: THE CALLER tells a repeat by the digest
//! of its bytes, and by its place where that is still the same (it changes when a server numbers its mailbox anew). What
//! cannot be had whole is given all the same, with what is [lacking](Lack): no mail stands in the way of the next.
//! `app`'s worker calls this.

pub mod folder;
pub mod imap;

pub use folder::Folder;
pub use imap::Imap;

use crate::Error;
use std::{path::PathBuf, time::Duration};

/// The channels: each is one folder.
pub const ALL: &[&str] = &["folder", "imap"];

/// One mail as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The mail, byte for byte (RFC 5322); if something is lacking, its header or nothing.
    pub bytes: Vec<u8>,
    /// Where it lay: the mailbox, its `UIDVALIDITY` and the `UID` as RFC 5092 writes them, or the name of the file below
    /// the folder. For people, and to tell two arrivals of the same bytes apart.
    pub place: String,
    /// What is lacking; `None`: the mail is whole.
    pub lack: Option<Lack>,
    key: Key,
}

impl Arrived {
    /// The size of a mail that is over the limit, in bytes.
    pub fn too_large(&self) -> Option<u64> {
        match self.lack {
            Some(Lack::TooLarge { size }) => Some(size),
            _ => None,
        }
    }
}

/// Why the bytes of a mail are not all there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is larger than the limit in the settings: only its header was read, and of that at most 256 KiB.
    TooLarge {
        /// Its size in bytes, as the server or the disk says.
        size: u64,
    },
    /// It is there and cannot be read.
    NotGiven {
        /// What the server or the disk said.
        words: String,
    },
}

/// What the channel itself needs to find the mail again.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Key {
    /// `UIDVALIDITY` and `UID` (RFC 3501, 2.3.1.1).
    Mailbox { validity: u32, uid: u32 },
    /// Where the file lies.
    File(PathBuf),
}

/// What the caller did with a mail, after that was durably recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is recorded and needs nobody.
    Taken,
    /// It is recorded and waits for a person.
    Held,
    /// It is recorded as something that nobody can read.
    Unreadable,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Taken, Self::Held, Self::Unreadable];

    /// Name of the mail folder below the one in the settings, and the end of the keyword `$Fieldaction...`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Taken => "Taken",
            Self::Held => "Held",
            Self::Unreadable => "Unreadable",
        }
    }
}

/// One of the channels.
#[derive(Debug)]
pub enum Inbox {
    /// A mailbox on a server.
    Imap(Box<Imap>),
    /// A folder on this machine.
    Folder(Folder),
}

impl Inbox {
    /// The next mail. If there is none, waits at most `wait` for one; `None`: none came.
    ///
    /// A mail is given once until [`Inbox::done`] or [`Inbox::give_again`] is called for it. The future may be dropped at
    /// any time: that costs at most a connection, never a mail.
    ///
    /// # Errors
    /// [`Kind::Connection`](crate::Kind), `SignIn` or `Server` with what to do; `Disk`. After each the same call may be
    /// made again: the channel connects anew, and waits longer before each try, at most `wait`.
    pub async fn next(&mut self, wait: Duration) -> Result<Option<Arrived>, Error> {
        match self {
            Self::Imap(imap) => imap.next(wait).await,
            Self::Folder(folder) => folder.next(wait).await,
        }
    }

    /// The mail is durably recorded: it is to be moved out of the way. A server is asked for that some mails at a time: when
    /// enough are together, when [`Inbox::next`] finds nothing that is fetched already, and by [`Inbox::close`].
    ///
    /// # Errors
    /// As [`Inbox::next`]. The mail then still lies where it lay and is not given again by this value; the move is made up
    /// for later, nothing has to be called again. Only after a restart is it given again.
    pub async fn done(&mut self, arrived: &Arrived, outcome: Outcome) -> Result<(), Error> {
        match self {
            Self::Imap(imap) => imap.done(arrived, outcome).await,
            Self::Folder(folder) => folder.done(arrived, outcome).await,
        }
    }

    /// The mail could not be recorded: it is given again by a later [`Inbox::next`].
    pub fn give_again(&mut self, arrived: &Arrived) {
        match self {
            Self::Imap(imap) => imap.give_again(arrived),
            Self::Folder(folder) => folder.give_again(arrived),
        }
    }

    /// Makes the moves that are still owed and says goodbye to the server.
    ///
    /// # Errors
    /// As [`Inbox::next`]; what could not be moved is given again after the next start.
    pub async fn close(&mut self) -> Result<(), Error> {
        match self {
            Self::Imap(imap) => imap.close().await,
            Self::Folder(_) => Ok(()),
        }
    }

    /// Name of the channel's folder in [`ALL`].
    pub fn name(&self) -> &'static str {
        match self {
            Self::Imap(_) => "imap",
            Self::Folder(_) => "folder",
        }
    }
}

/// Of the header of a mail that is too large, this much is read, in bytes.
const HEADER_MOST: u32 = 256 * 1024;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    #[test]
    fn every_folder_is_listed_and_named() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/inbound");
        let folders: BTreeSet<String> = fs::read_dir(here)
            .unwrap()
            .map(|e| e.unwrap())
            .filter(|e| e.path().is_dir())
            .map(|e| e.file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(folders, ALL.iter().map(|n| (*n).to_owned()).collect());
    }
}
