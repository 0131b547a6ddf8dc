//! The folder carrier: each mail becomes one file, written whole or not at all.
//!
//! The file is named after the Message-ID, so a second try of the same parcel replaces the same bytes. For the demo, for
//! rehearsals, and for sites where another system picks mail up.

use super::{Class, Envelope, Outcome};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// A folder that takes mails.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes the folder if it is not there.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(path)?;
        Ok(Self { path: path.to_owned() })
    }

    /// Writes the mail; the answer is the file's name. A full disk is transient.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        let name = file_name(&envelope.message_id);
        let (path, bytes, file) = (self.path.clone(), bytes.to_vec(), name.clone());
        let written = tokio::task::spawn_blocking(move || write(&path, &file, &bytes)).await;
        match written {
            Ok(Ok(())) => Outcome::Taken { answer: name },
            Ok(Err(error)) => Outcome::refused(Class::Transient, format!("{}: {error}", self.path.display())),
            Err(error) => Outcome::refused(Class::Unclear, error),
        }
    }
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let aside = folder.join(format!(".{name}.part"));
    let mut file = std::fs::File::create(&aside)?;
    file.write_all(bytes)?;
    // On the disk before it has its name: whoever sees the name sees the whole mail.
    file.sync_all()?;
    std::fs::rename(&aside, folder.join(name))
}

/// Letters, digits, dot, dash and at stay; everything else becomes a dash.
fn file_name(message_id: &str) -> String {
    let inner = message_id.trim_matches(['<', '>']);
    let safe: String = inner.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '@') { c } else { '-' }).collect();
    format!("{}.eml", safe.trim_start_matches('.'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn envelope(message_id: &str) -> Envelope {
        Envelope { from: "a@maker.example".into(), to: "b@lab.example".into(), message_id: message_id.into() }
    }

    #[tokio::test]
    async fn a_repeat_replaces_the_same_file_and_nothing_else_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::open(dir.path()).unwrap();
        for _ in 0..2 {
            assert_eq!(folder.send(&envelope("<p1@maker.example>"), b"mail").await, Outcome::Taken { answer: "p1@maker.example.eml".into() });
        }
        let names: Vec<_> = std::fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names, ["p1@maker.example.eml"]);
    }

    #[tokio::test]
    async fn a_name_cannot_leave_the_folder_and_a_lost_folder_is_transient() {
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("mail");
        let folder = Folder::open(&inner).unwrap();
        assert!(matches!(folder.send(&envelope("<../../evil@x>"), b"mail").await, Outcome::Taken { .. }));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
        std::fs::remove_dir_all(&inner).unwrap();
        let outcome = folder.send(&envelope("<p2@x>"), b"mail").await;
        assert!(matches!(outcome, Outcome::Refused { class: Class::Transient, .. }), "{outcome:?}");
    }
}
