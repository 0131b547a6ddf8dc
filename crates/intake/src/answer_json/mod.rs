//! Reads the machine answer: the JSON document with which a hospital's own system answers a notice.
//!
//! The layout is published (`documents/src/exchange/notice_json/answer.schema.json`, `docs/formats/answer.md`). What does not
//! fit it is named by its JSON Pointer (RFC 6901) with what to do, and is left out: an unknown member, a member twice, a wrong
//! type. A unit with such a fault is held as a whole: `units.len() == taken + held`. Size and depth are bounded before
//! anything is built. Whose answer it is, and which serial numbers are known, is decided by the caller.

mod doubts;
mod node;
mod taker;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod walk;

pub use doubts::{CODES, Doubt, Known};

use crate::answer_sheet::Stated;
use domain::id::Digest;
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Largest document, in bytes.
pub const LARGEST: usize = 4 << 20;
/// Deepest nesting of lists and objects.
pub const DEEPEST: usize = 16;
/// Most doubts that are listed.
const DOUBTS: usize = 1_000;
/// The value of `format`.
pub const FORMAT: &str = "fieldaction-answer";

/// Why a document as a whole cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Too large.
    #[error("the document has {bytes} bytes; at most {LARGEST} are read. Send only the units of this notice")]
    Large {
        /// Its size.
        bytes: usize,
    },
    /// No UTF-8.
    #[error("the document is no UTF-8 text (at byte {byte}). Write JSON as UTF-8")]
    Encoding {
        /// Where, from 0.
        byte: usize,
    },
    /// No JSON.
    #[error("this is no JSON: {message}. Correct it there and send it again")]
    Syntax {
        /// What the parser says, with line and column.
        message: String,
    },
    /// Too deep.
    #[error("lists and objects are nested more than {DEEPEST} deep. Use the layout of answer.schema.json")]
    Deep,
    /// The notice itself came back.
    #[error("this is the notice, not an answer to it. Send a document with \"format\": \"fieldaction-answer\"")]
    Notice,
    /// Something else.
    #[error("\"format\" has to be \"fieldaction-answer\" (it is {found}). Use the layout of answer.schema.json")]
    Format {
        /// What stands there, shortened.
        found: String,
    },
    /// A version that is not known.
    #[error("\"version\" has to be 1 (it is {found}). Use the layout of answer.schema.json")]
    Version {
        /// What stands there, shortened.
        found: String,
    },
}

impl Unreadable {
    /// The stable short name.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Large { .. } => "file.large",
            Self::Encoding { .. } => "file.encoding",
            Self::Syntax { .. } => "file.syntax",
            Self::Deep => "file.deep",
            Self::Notice => "format.notice",
            Self::Format { .. } => "format.unknown",
            Self::Version { .. } => "version.unknown",
        }
    }
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// Yes or no.
    pub yes: bool,
    /// The date that goes with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How many devices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u64>,
    /// A comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// The answer about one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// Its place in the document, such as `/units/3`.
    pub at: String,
    /// Its serial number; none: it cannot be told.
    pub serial: Option<String>,
    /// What is said; none: nothing, or the unit is held.
    pub said: Option<Stated>,
    /// A comment that belongs to no statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// SHA-256 of evidence of fieldcheck that shows it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// A person has to decide.
    pub held: bool,
}

/// What a document says.
///
/// INVARIANT: `units.len() == taken + held`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// SHA-256 of its bytes.
    pub digest: Option<Digest>,
    /// Reference of the notice.
    pub reference: Option<String>,
    /// Its revision.
    pub revision: Option<u64>,
    /// Its mark.
    pub mark: Option<String>,
    /// The link of the portal that the notice of this consignee names.
    pub link: Option<String>,
    /// The maker's number for the consignee.
    pub number: Option<String>,
    /// Who answers.
    pub name: Option<String>,
    /// Title or function.
    pub title: Option<String>,
    /// Date of the answer.
    pub dated: Option<Date>,
    /// About organisation and person: department, address, shipping_address, phone, email.
    pub contact: BTreeMap<String, String>,
    /// Questions of the form by id.
    pub answers: BTreeMap<String, Answered>,
    /// The block for distributors and importers does not apply.
    pub chain_not_applicable: Option<bool>,
    /// The units in the order of the document.
    pub units: Vec<Unit>,
    /// Units that are taken.
    pub taken: u64,
    /// Units that are held.
    pub held: u64,
    /// Serial numbers that nobody sent a notice for.
    pub unknown_serials: Vec<String>,
    /// Everything that was not plain, by place.
    pub doubts: Vec<Doubt>,
}

impl Reading {
    /// Whether anything is answered in it.
    #[must_use]
    pub fn answers(&self) -> bool {
        !self.answers.is_empty() || !self.units.is_empty() || !self.unknown_serials.is_empty()
    }
}

/// Reads one document.
///
/// # Errors
/// [`Unreadable`] says what is wrong with it as a whole, where, and what to do.
///
/// ```
/// let answer = br#"{"format": "fieldaction-answer", "version": 1, "reference": "FSN2025-1682",
///   "respondent": {"name": "Dr. Petra Probe"}, "units": [{"serial": 1000417, "disposition": "done"}]}"#;
/// let reading = intake::answer_json::read(answer).unwrap();
/// assert_eq!((reading.taken, reading.held), (0, 1));
/// assert_eq!((reading.doubts[0].code, reading.doubts[0].at.as_str()), ("type.wrong", "/units/0/serial"));
/// ```
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::Large { bytes: bytes.len() });
    }
    let digest = Digest::from_bytes(&Sha256::digest(bytes).into());
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| Unreadable::Encoding { byte: e.valid_up_to() })?;
    let document = node::parse(text)?;
    let mut reading = taker::take(&document)?;
    reading.digest = Some(digest);
    reading.taken = reading.units.iter().filter(|u| !u.held).count() as u64;
    reading.held = reading.units.len() as u64 - reading.taken;
    Ok(reading)
}

/// Whether the bytes may be such a document: an object that names the format, however it is spaced.
#[must_use]
pub fn may_be(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let front = bytes.get(..LARGEST.min(bytes.len())).unwrap_or_default();
    front.trim_ascii_start().starts_with(b"{") && front.windows(FORMAT.len()).any(|w| w == FORMAT.as_bytes())
}
