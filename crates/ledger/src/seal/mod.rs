//! The electronic seal of a PDF: who made the notice, which one it is, and that no byte was changed since.
//!
//! A seal is a certification signature (ISO 32000-1, 12.8; PAdES B-B, ETSI EN 319 142-1) in ONE incremental update. The bytes
//! that were sealed stay an exact prefix, so what people signed by its digest is still in the file and is named by its digest.
//!
//! ```text
//! bytes of the maker's file                             /SignedBytes of them, /SignedSha256 their digest
//! catalog, form, field, appearance                      /SigFlags 3, /Perms /DocMDP, /V of the field
//! n 0 obj <</Type/Sig ... /ByteRange[0 a b c] /Contents<CMS in hexadecimal, filled with zeros> /M /Name /Reason
//!   /Reference (DocMDP, /P 2)
//!   /FieldactionNotice <</Version 1 /Reference /DocumentNo /Revision /Dated /Language /Maker /Onward /SignedBytes /SignedSha256>> >>
//! cross references of the same kind as before, trailer, startxref, %%EOF
//! ```
//! Keys: the key of the field action ([`SigningKey`], Ed25519) issues itself a certificate and one for a P-256 key derived from
//! its seed (`key`); the latter signs, because every reader of PDFs knows P-256. The fingerprint that people compare is that
//! of the action's key, the same as on letters and dossiers.
//!
//! Telling whether it holds ([`check()`]) needs the file alone. The signature dictionary and the CMS are written a second time
//! from what was read and compared byte by byte, so there is one spelling. What comes after the seal is read by a strict
//! reader (`sections`) and by `lopdf`; both must agree, and only values of form fields may differ (`changes`).
//!
//! What a seal does not say: that the key is the maker's (compare the fingerprint with one received in another way), or that
//! the maker's clock was right (`/M`): only a time stamp ([`stamp`]) is somebody else's word about it. No clock is read here and no chance drawn: the same file,
//! statement, key, moment and appearance give the same bytes.
//!
//! Callers: `app` (sealing what was released, checking what came back), programs (checking without a server).

mod appearance;
mod certificate;
mod changes;
mod check;
mod cms;
mod dictionary;
mod fields;
mod key;
mod metadata;
mod objects;
mod sections;
pub mod stamp;
mod stamped;
mod syntax;
mod write;

#[cfg(test)]
mod tests;

use crate::Digest;
use serde::{Deserialize, Serialize};
use std::fmt;

pub use check::{check, check_against};
pub use stamped::{Unstamped, unstamped};
pub use write::seal;

#[cfg(doc)]
use crate::SigningKey;

/// Longest text of a statement, in characters.
pub const LONGEST_TEXT: usize = 200;
/// Largest file that is sealed or checked.
pub const LARGEST_FILE: usize = 64 << 20;
/// Most bytes that filling in may add after the seal.
pub const LARGEST_UPDATE: usize = 8 << 20;
/// Largest stream, unpacked, that is read while a file is sealed or checked.
const LARGEST_STREAM: usize = 16 << 20;

/// What a seal says about the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The maker's reference of the field action, for example `FSN2025-1682`.
    pub reference: String,
    /// Which document it is.
    pub document_no: String,
    /// Which revision of it.
    pub revision: u32,
    /// The date that the document bears, as it stands there.
    pub dated: Option<String>,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The maker's name.
    pub maker: String,
    /// The number of the site that a distributor hands it on to, if it is such a letter: made on demand under a number, and
    /// not one of the files that people signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onward: Option<String>,
}

impl Statement {
    /// What readers of PDFs show as the reason: `<reference> rev. <revision> (<document_no>)`, and `, onward letter to
    /// <number>` behind it.
    #[must_use]
    pub fn reason(&self) -> String {
        let onward = self.onward.as_ref().map(|number| format!(", onward letter to {number}")).unwrap_or_default();
        format!("{} rev. {} ({}){onward}", self.reference, self.revision, self.document_no)
    }

    /// Refuses texts that are too long, hold control characters, or are empty where they may not be.
    fn judge(&self) -> Result<(), SealError> {
        let texts = [
            ("reference", Some(&self.reference)),
            ("document_no", Some(&self.document_no)),
            ("dated", self.dated.as_ref()),
            ("language", Some(&self.language)),
            ("maker", Some(&self.maker)),
            ("onward", self.onward.as_ref()),
        ];
        for (name, text) in texts {
            let fits = |text: &String| {
                !text.trim().is_empty() && text.chars().count() <= LONGEST_TEXT && !text.chars().any(char::is_control)
            };
            if !text.is_none_or(fits) {
                return Err(SealError::Statement(name));
            }
        }
        Ok(())
    }
}

/// Why a file could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The file is no PDF, or one whose cross references need repair: an update on top would not be sound.
    #[error("the PDF cannot be read as it stands: {0}")]
    Unreadable(String),
    /// The file is encrypted.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// The file holds a signature; a certification signature must be the first one.
    #[error("the PDF already holds a signature")]
    Signed,
    /// The signature field cannot be taken.
    #[error("the signature field `{name}` cannot be used: {why}")]
    Field {
        /// Its name.
        name: String,
        /// Why not.
        why: &'static str,
    },
    /// A text of the statement is empty, too long or holds control characters.
    #[error("`{0}` cannot stand in a seal: it is empty, longer than 200 characters or holds control characters")]
    Statement(&'static str),
    /// The moment lies outside the validity of the certificates (2020 to 2059).
    #[error("a seal cannot be given at {0} seconds: the certificates hold from 2020 to 2059")]
    Moment(i64),
    /// The page that should become the visible seal cannot be used.
    #[error("the page for the visible seal cannot be used: {0}")]
    Appearance(String),
    /// Something is larger than may be.
    #[error("{what} is larger than {most} bytes")]
    TooLarge {
        /// What is.
        what: &'static str,
        /// The most there may be.
        most: usize,
    },
    /// A time stamp does not fit the seal.
    #[error("the time stamp cannot be used: {0}")]
    Stamp(#[from] stamp::StampError),
    /// Certificates or signature could not be written.
    #[error("the signature could not be written: {0}")]
    Encoding(String),
}

impl From<x509_cert::der::Error> for SealError {
    fn from(error: x509_cert::der::Error) -> Self {
        Self::Encoding(error.to_string())
    }
}

/// What became of a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every byte is as it was sealed.
    Genuine,
    /// The seal holds for everything it covers; after it only form fields were filled.
    Filled,
    /// It is not genuine, and why.
    NotGenuine(Reason),
}

impl Verdict {
    /// A stable word: `genuine`, `filled`, or that of the reason.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::Filled => "filled",
            Self::NotGenuine(reason) => reason.word(),
        }
    }
}

/// Why a file is not genuine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is no PDF.
    NoPdf,
    /// It bears no seal of this kind.
    NoSeal,
    /// The digest of the sealed bytes is another one.
    Changed,
    /// Something else than values of form fields was added after the seal: what.
    Added(String),
    /// The seal cannot be read: what is wrong.
    Broken(String),
    /// The certificates do not lead from an Ed25519 key of the house.
    Foreign,
    /// The seal holds, but it was given with another key than the expected one.
    ForeignKey,
}

impl Reason {
    /// A stable word for programs and translations.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NoPdf => "no_pdf",
            Self::NoSeal => "no_seal",
            Self::Changed => "changed",
            Self::Added(_) => "added",
            Self::Broken(_) => "broken",
            Self::Foreign => "foreign",
            Self::ForeignKey => "foreign_key",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(what) | Self::Broken(what) => write!(f, "{}: {what}", self.word()),
            _ => f.write_str(self.word()),
        }
    }
}

/// What a file says about its seal, and whether that holds.
///
/// INVARIANT: everything but the verdict is `None` unless the signature fits the sealed bytes (genuine, filled, `added`,
/// `foreign_key`): nothing is shown that nobody signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Whether the seal holds.
    pub verdict: Verdict,
    /// What was sealed.
    pub statement: Option<Statement>,
    /// The maker's name, as in the statement.
    pub maker: Option<String>,
    /// The fingerprint of the action's key, to be compared with one received in another way.
    pub fingerprint: Option<String>,
    /// When it was sealed by the maker's clock, in Unix seconds.
    pub sealed_at: Option<i64>,
    /// What a time stamp in the seal says, if it has one: that somebody else knew the signature then.
    pub stamp: Option<stamp::Stamp>,
    /// How many bytes the seal covers, from the first one on: the length of the file as sealed.
    pub signed_len: Option<usize>,
    /// How many bytes the file had before it was sealed.
    pub prefix_len: Option<usize>,
    /// The digest of those bytes: what people signed.
    pub prefix_sha256: Option<Digest>,
}

impl Check {
    /// A file of which nothing is known but why it is not genuine.
    fn refused(reason: Reason) -> Self {
        Self {
            verdict: Verdict::NotGenuine(reason),
            statement: None,
            maker: None,
            fingerprint: None,
            sealed_at: None,
            stamp: None,
            signed_len: None,
            prefix_len: None,
            prefix_sha256: None,
        }
    }
}
