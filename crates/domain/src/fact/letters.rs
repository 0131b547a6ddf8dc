//! What facts say about letters in batches: what was made for the printer, and why a letter came back.
//!
//! Stored in facts by snake-case names, so none is ever renamed. No personal value is here: who is in a batch stands in
//! its roll, by consignee id.

use crate::id::{Digest, LetterBatchId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The carrier of a parcel that went by post, as `Sent` names it.
pub const BY_LETTER: &str = "letter";

/// A batch as it was made for the printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterBatch {
    /// Its id.
    pub batch: LetterBatchId,
    /// Digest of the manifest whose letters are in it.
    pub manifest: Digest,
    /// Digest of the franking list (CSV).
    pub list: Digest,
    /// Digest of the roll: consignees, classes, sheets and pages as JSON, without names.
    pub roll: Digest,
    /// The files for the printer, in postal order.
    pub volumes: Vec<LetterVolume>,
    /// Letters in it.
    pub letters: u64,
    /// Sheets of paper in it.
    pub sheets: u64,
}

impl LetterBatch {
    /// The name of its file for the printer with this class and number, as the franking list has it.
    ///
    /// ```
    /// use domain::fact::LetterBatch;
    /// assert_eq!(LetterBatch::file_name(&"3f9ak2m7qx".into(), "standard", 2), "letters-3f9ak2m7-standard-02.pdf");
    /// ```
    #[must_use]
    pub fn file_name(batch: &LetterBatchId, class: &str, number: u32) -> String {
        format!("letters-{}-{class}-{number:02}.pdf", short(batch))
    }
    /// The name of its franking list.
    #[must_use]
    pub fn list_name(&self) -> String {
        format!("letters-{}-franking.csv", short(&self.batch))
    }
}

/// Enough of the id for a file name.
fn short(batch: &LetterBatchId) -> &str {
    batch.as_str().get(..8).unwrap_or(batch.as_str())
}

/// One file for the printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterVolume {
    /// The class of post that all its letters have, as `reference/postage` names it.
    pub class: String,
    /// Number of the volume in its class, from 1.
    pub number: u32,
    /// SHA-256 of the PDF.
    pub file: Digest,
    /// Letters in it.
    pub letters: u64,
    /// Pages in it, blank ones counted.
    pub pages: u64,
}

/// Why a letter came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// The addressee is not known there.
    Unknown,
    /// The addressee has moved.
    Moved,
    /// The address is not complete or does not exist.
    Address,
    /// Acceptance was refused.
    Refused,
    /// Nobody fetched it in time.
    Unclaimed,
    /// Another reason, or none given.
    Other,
}

impl ReturnReason {
    /// All reasons.
    pub const ALL: [Self; 6] = [Self::Unknown, Self::Moved, Self::Address, Self::Refused, Self::Unclaimed, Self::Other];
    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Moved => "moved",
            Self::Address => "address",
            Self::Refused => "refused",
            Self::Unclaimed => "unclaimed",
            Self::Other => "other",
        }
    }
}

/// A batch of letters that went to the post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedBatch {
    /// Which.
    pub batch: LetterBatchId,
    /// When, as the post's receipt says.
    pub on: Date,
    /// Digest of the proof of posting.
    pub proof: Digest,
    /// Letters posted.
    pub letters: u64,
}
