//! What `manifest.json` and a line of `personal.jsonl` hold, and the text of `README.txt`.
//!
//! Both JSON forms are canonical (RFC 8785): the reader writes what it read again and compares,
//! so there is one spelling of each. The manifest is what the action's key signs; it names every
//! other file with its digest, and the log with size and root.

use crate::commitment::SALT_BYTES;
use crate::digest::Digest;
use crate::key::VerifyingKey;
use crate::{Error, commitment};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

/// The value of `format` in every manifest of this layout.
pub const FORMAT: &str = "fieldaction-dossier/1";

/// The content of `manifest.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The field action, for example `fsn2025-1682`.
    pub action: String,
    /// How many checkpoints `checkpoints.txt` holds; at least one.
    pub checkpoints: u64,
    /// How many facts `facts.jsonl` holds; the size of the last checkpoint.
    pub facts: u64,
    /// All files but the manifest and its signature, in the order of the container.
    pub files: Vec<FileEntry>,
    /// [`FORMAT`].
    pub format: String,
    /// The key that signed the checkpoints and this manifest.
    pub key: VerifyingKey,
    /// The origin of the checkpoints; the name of the key.
    pub origin: String,
    /// How many rows `personal.jsonl` holds.
    pub personal: u64,
    /// The root of the log over all facts; that of the last checkpoint.
    pub root: Digest,
}

/// One file of the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its name inside the container.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
    /// Its length in bytes.
    pub size: u64,
}

/// One personal value that has not been erased: the opening of a commitment in the facts.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalRow {
    /// The name of the field, for example `consignee.mail`.
    pub field: String,
    /// The salt of the commitment.
    pub salt: [u8; SALT_BYTES],
    /// The value itself.
    pub value: String,
}

/// A row as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    commitment: String,
    field: String,
    salt: String,
    value: String,
}

impl PersonalRow {
    /// The commitment that these values open.
    #[must_use]
    pub fn commitment(&self) -> Digest {
        commitment::commit(&self.salt, &self.field, &self.value)
    }

    /// The row as a line of `personal.jsonl`, without the line feed.
    ///
    /// # Errors
    /// [`Error::Canonical`], which no text provokes.
    pub fn to_line(&self) -> Result<Vec<u8>, Error> {
        crate::canonical::to_bytes(&Line {
            commitment: commitment::to_text(&self.commitment()),
            field: self.field.clone(),
            salt: HEXLOWER.encode(&self.salt),
            value: self.value.clone(),
        })
    }

    /// Reads a line of `personal.jsonl`, without the line feed.
    ///
    /// # Errors
    /// What does not fit, in words.
    pub fn from_line(line: &[u8]) -> Result<Self, &'static str> {
        let read: Line =
            serde_json::from_slice(line).map_err(|_| "it is not an object with commitment, field, salt and value")?;
        let salt = HEXLOWER.decode(read.salt.as_bytes()).ok();
        let salt = salt.and_then(|salt| salt.try_into().ok());
        let salt = salt.ok_or("the salt is not 32 hexadecimal digits")?;
        let row = Self { field: read.field, salt, value: read.value };
        if commitment::to_text(&row.commitment()) != read.commitment {
            return Err("field, salt and value do not lead to the commitment");
        }
        match row.to_line() {
            Ok(again) if again == line => Ok(row),
            _ => Err("it is not in canonical JSON form"),
        }
    }
}

impl std::fmt::Debug for PersonalRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PersonalRow({}, {})", self.field, self.commitment())
    }
}

/// The text of `README.txt`.
pub(super) fn readme(action: &str, key: &VerifyingKey) -> String {
    let print = key.fingerprint();
    format!(
        "This dossier proves the field action {action}.\n\
         \n\
         To check it:  fieldaction verify THIS-FILE.zip\n\
         The program needs only this file. It names the first thing that does not fit.\n\
         Compare the key's fingerprint with the one the maker gave you in another way:\n\
         \n\
         \x20   {print}\n\
         \n\
         What is inside:\n\
         \x20 facts.jsonl      what happened, one fact per line, in the order of the log\n\
         \x20 checkpoints.txt  the maker's signatures over the log at earlier and last sizes\n\
         \x20 personal.jsonl   names and addresses behind the commitments (c:...) in the facts;\n\
         \x20                  erased ones are missing, and the facts stay provable without them\n\
         \x20 manifest.json    every file with its size and SHA-256, signed in manifest.sig\n\
         \x20 other files      documents, answers, proofs of single facts, a summary\n\
         \n\
         By hand: unpack with any ZIP program, compare `sha256sum` with manifest.json, and\n\
         check checkpoints.txt with any tool for C2SP signed notes. The key is:\n\
         \n\
         \x20   {key}\n\
         \n\
         Dieses Dossier belegt die Massnahme {action}. Pruefen mit dem Befehl oben; der\n\
         Fingerabdruck des Schluessels muss mit dem uebereinstimmen, den der Hersteller\n\
         auf anderem Weg genannt hat.\n"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_personal_row_goes_there_and_back_and_hides_its_value_in_logs() {
        let row = PersonalRow { field: "name".into(), salt: [4; 16], value: "Erika \"M\"\n".into() };
        let line = row.to_line().unwrap();
        assert_eq!(PersonalRow::from_line(&line).unwrap(), row);
        assert!(!format!("{row:?}").contains("Erika"));
        let text = String::from_utf8(line).unwrap();
        for (from, to) in [("Erika", "Erikb"), ("{\"c", "{ \"c"), ("0404", "0405"), ("c:", "c-")] {
            assert!(PersonalRow::from_line(text.replacen(from, to, 1).as_bytes()).is_err(), "{to}");
        }
    }
}
