//! The dossier: one ZIP file that proves a field action without us.
//!
//! Layout, in this order and no other (`docs/formats/dossier.md` has the bytes):
//! `README.txt`, `checkpoints.txt`, `personal.jsonl`, `facts.jsonl`, any further files in
//! ascending order of their names, `manifest.json`, `manifest.sig`.
//!
//! Validity rule: the container holds exactly these entries, stored without compression, header
//! after header without a gap, and its directory is the one that follows from the headers; the
//! signature fits the manifest, the manifest fits the files, the facts fit every checkpoint, and
//! every personal row fits a commitment in the facts. INVARIANT: therefore every byte of the file
//! either follows from other bytes or is covered by a digest under the signature.
//!
//! Reader's algorithm: walk the headers, derive the directory and compare; check manifest and
//! signature; then read every file once, in order. Nothing is ever decompressed, so a small file
//! cannot turn into a large one.

mod audit;
mod container;
#[cfg(test)]
mod forged;
mod manifest;
mod people;
mod reader;
mod source;
#[cfg(test)]
mod tests;
mod trail;
mod verify;
mod writer;

pub use manifest::{FORMAT, FileEntry, Manifest, PersonalRow};
pub use reader::DossierReader;
pub use verify::{Structure, verify_structure};
pub use writer::DossierWriter;

/// What may stand in a dossier at most, so that a hostile file cannot exhaust memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Entries in the container.
    pub entries: usize,
    /// Bytes of `manifest.json`.
    pub manifest_bytes: u64,
    /// Bytes of one line of `facts.jsonl` or `personal.jsonl`.
    pub line_bytes: usize,
    /// Checkpoints in `checkpoints.txt` (40 bytes of memory each).
    pub checkpoints: usize,
    /// Rows of `personal.jsonl` (33 bytes of memory each).
    pub personal_rows: usize,
    /// Bytes of one file under `proofs/`.
    pub proof_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 1_000_000,
            manifest_bytes: 256 << 20,
            line_bytes: 16 << 20,
            checkpoints: 4_000_000,
            personal_rows: 16_000_000,
            proof_bytes: 64 << 10,
        }
    }
}

/// The first thing in a dossier that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// Where: a file inside the dossier with line or byte, or a byte of the ZIP file itself.
    pub place: String,
    /// What does not fit there, in words for people.
    pub what: String,
}

impl Finding {
    /// A finding at `place`.
    pub fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Why a dossier was not found good.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It was read and something does not fit.
    #[error("{0}")]
    Finding(Finding),
    /// It could not be read (disk, permission); nothing is said about the dossier.
    #[error("the dossier could not be read")]
    Io(#[from] std::io::Error),
}

impl Fault {
    /// The finding, if the file could be read at all.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        match self {
            Self::Finding(finding) => Some(finding),
            Self::Io(_) => None,
        }
    }
}

impl From<Finding> for Fault {
    fn from(finding: Finding) -> Self {
        Self::Finding(finding)
    }
}

pub(crate) const README: &str = "README.txt";
pub(crate) const CHECKPOINTS: &str = "checkpoints.txt";
pub(crate) const PERSONAL: &str = "personal.jsonl";
pub(crate) const FACTS: &str = "facts.jsonl";
pub(crate) const MANIFEST: &str = "manifest.json";
pub(crate) const SIGNATURE: &str = "manifest.sig";

/// The files that come first, in their order.
pub(crate) const LEADING: [&str; 4] = [README, CHECKPOINTS, PERSONAL, FACTS];
