//! The carrier that needs no network: each mail becomes one file `<Message-ID>.eml` in a folder.
//!
//! A file appears whole or not at all: it is written beside its place under a hidden name, flushed to disk, and renamed.
//! The same Message-ID gives the same name, so a repeat after a crash overwrites the file with the same bytes and the
//! folder still holds one mail. A parcel is leased to one sender at a time, so nobody else writes the same name.

use super::{Class, Envelope, Outcome};
use crate::{Error, Kind};
use std::{
    fmt::Write as _,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// A folder that takes mails.
#[derive(Clone, Debug)]
pub struct Folder {
    dir: PathBuf,
    sync_dir: bool,
}

impl Folder {
    /// Opens the folder, making it if it is not there, and tries whether it can be written to.
    ///
    /// # Errors
    /// [`Kind::Disk`] with the path, if it cannot.
    pub fn open(dir: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = Self { dir: dir.into(), sync_dir: true };
        let attempted = || format!("open the mail folder {}", folder.dir.display());
        fs::create_dir_all(&folder.dir).map_err(|e| Error::new(Kind::Disk, attempted(), e))?;
        let probe = folder.dir.join(".probe.part");
        File::create(&probe)
            .and_then(|_| fs::remove_file(&probe))
            .map_err(|e| Error::new(Kind::Disk, attempted(), e))?;
        Ok(folder)
    }

    /// Whether the folder itself is flushed after each file (the default): without it a power cut, not a crash, can
    /// take the newest names away.
    #[must_use]
    pub fn sync_dir(mut self, yes: bool) -> Self {
        self.sync_dir = yes;
        self
    }

    /// Where the mails lie.
    pub fn path(&self) -> &Path {
        &self.dir
    }

    /// Writes one mail; the answer is the name of its file.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        let folder = self.clone();
        let name = file_name(&envelope.message_id);
        let bytes = bytes.to_vec();
        let written = tokio::task::spawn_blocking(move || folder.write(&name, &bytes).map(|()| name)).await;
        match written {
            Ok(Ok(name)) => Outcome::Taken { answer: name },
            Ok(Err(error)) => transient(format!("the mail folder could not be written: {error}")),
            Err(error) => transient(format!("writing was interrupted: {error}")),
        }
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let part = self.dir.join(format!(".{name}.part"));
        let whole = (|| {
            let mut file = File::create(&part)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&part, self.dir.join(name))
        })();
        if whole.is_err() {
            // On a full disk the half file is in the way; if this fails too, the next try overwrites it.
            let _ = fs::remove_file(&part);
        }
        whole?;
        match self.sync_dir && cfg!(unix) {
            true => File::open(&self.dir)?.sync_all(),
            false => Ok(()),
        }
    }
}

fn transient(answer: String) -> Outcome {
    Outcome::Refused { class: Class::Transient, answer, code: None }
}

/// A name any file system takes, different for different Message-IDs: letters, digits, `-`, `_`, `@` and inner dots stay,
/// anything else becomes `%` and its hex digits.
fn file_name(message_id: &str) -> String {
    let id = message_id.strip_prefix('<').unwrap_or(message_id);
    let id = id.strip_suffix('>').unwrap_or(id);
    let mut name = String::with_capacity(id.len() + 4);
    for (place, byte) in id.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() || b"-_@".contains(&byte) || (byte == b'.' && place > 0) {
            name.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(name, "%{byte:02X}");
        }
    }
    name + ".eml"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn envelope(id: &str) -> Envelope {
        Envelope { from: "a@b.example".into(), to: "c@d.example".into(), message_id: id.into() }
    }

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn a_repeat_overwrites_the_same_file() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path().join("out/mail")).unwrap();
        for _ in 0..2 {
            let outcome = folder.send(&envelope("<p-1@muster.example>"), b"one").await;
            assert_eq!(outcome, Outcome::Taken { answer: "p-1@muster.example.eml".into() });
        }
        folder.send(&envelope("<p-2@muster.example>"), b"two").await;
        assert_eq!(names(folder.path()), ["p-1@muster.example.eml", "p-2@muster.example.eml"]);
        assert_eq!(fs::read(folder.path().join("p-1@muster.example.eml")).unwrap(), b"one");
    }

    #[tokio::test]
    async fn a_half_written_file_of_a_crash_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap().sync_dir(false);
        fs::write(dir.path().join(".p-1@m.example.eml.part"), b"hal").unwrap();
        folder.send(&envelope("<p-1@m.example>"), b"whole").await;
        assert_eq!(names(dir.path()), ["p-1@m.example.eml"]);
        assert_eq!(fs::read(dir.path().join("p-1@m.example.eml")).unwrap(), b"whole");
    }

    #[tokio::test]
    async fn a_folder_that_is_gone_is_a_reason_to_try_again() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path().join("mail")).unwrap();
        fs::remove_dir(folder.path()).unwrap();
        let outcome = folder.send(&envelope("<p-1@m.example>"), b"x").await;
        assert!(
            matches!(&outcome, Outcome::Refused { class: Class::Transient, answer, code: None } if answer.contains("could not be written")),
            "{outcome:?}"
        );
        let file = dir.path().join("file");
        fs::write(&file, b"").unwrap();
        assert_eq!(Folder::open(&file).unwrap_err().kind, Kind::Disk);
    }

    #[test]
    fn names_are_safe_and_different() {
        for (id, wanted) in [
            ("<p-1@m.example>", "p-1@m.example.eml"),
            ("<../../etc/passwd@x>", "%2E.%2F..%2Fetc%2Fpasswd@x.eml"),
            ("<a/b@x>", "a%2Fb@x.eml"),
            ("<a%2Fb@x>", "a%252Fb@x.eml"),
            ("<CON:@x>", "CON%3A@x.eml"),
        ] {
            assert_eq!(file_name(id), wanted);
        }
    }
}
