//! A file of answers: the machine answer (JSON) or a sheet (XLSX, CSV), as one value that a draft is made of.
//!
//! Readers are in `intake`; here their words become those of the acts, and [`FileAnswer::against`] holds them against what is
//! known of a consignee. Every line keeps its place in the file and every doubt its place and code. Nothing is recorded here:
//! that is `acts/take_answer.rs`, or a person who checked the draft.

mod against;
mod of_reader;

#[cfg(test)]
pub(crate) use against::CODES;
pub(crate) use against::token;
pub use against::{FileDraft, Fitted, Where};

use crate::{Error, Result, acts::receive_response::Said, doubted::Reader};
use domain::{id::Digest, response::ContactDetail};
use intake::{
    answer_json,
    answer_sheet::{self, Context},
};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// The machine answer.
    Json,
    /// XLSX or CSV.
    Sheet,
}

/// Where in a file something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "in")]
pub enum Place {
    /// The file as a whole.
    File,
    /// A row of a sheet.
    Row {
        /// Line of the text or row of the sheet, from 1.
        line: u64,
        /// Name of the column, if one is meant.
        column: Option<String>,
    },
    /// A place in a document, as a JSON Pointer.
    Pointer {
        /// The pointer.
        at: String,
    },
}

impl Place {
    /// In words, short: `row 5, column "Datum"`, or the pointer.
    #[must_use]
    pub fn said(&self) -> String {
        match self {
            Self::File => String::new(),
            Self::Row { line, column: None } => format!("row {line}"),
            Self::Row { line, column: Some(column) } => format!("row {line}, column \"{column}\""),
            Self::Pointer { at } => at.clone(),
        }
    }
}

/// Something about a file that a person should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileDoubt {
    /// Who was not sure.
    #[serde(skip)]
    pub by: Reader,
    /// Stable short name within the reader's.
    pub code: &'static str,
    /// Where.
    pub place: Place,
    /// The text in question, at most 80 characters.
    pub value: String,
    /// What is wrong, as a sentence.
    pub what: String,
    /// What to do.
    pub todo: String,
}

/// What came of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineFate {
    /// It was read.
    Taken,
    /// A person has to decide.
    Held,
    /// It cannot be used.
    Refused,
}

/// One line: a row, or a unit of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLine {
    /// Where it stands.
    pub place: Place,
    /// What came of it.
    pub fate: LineFate,
    /// The serial number it names.
    pub serial: Option<String>,
    /// What it says.
    pub said: Option<Said>,
    /// SHA-256 of evidence that it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// Its cells, where it was not taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<String>,
    /// What is doubtful about it.
    pub doubts: Vec<FileDoubt>,
}

/// The answer to a question of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SiteAnswer {
    /// Yes or no.
    pub yes: bool,
    /// The date that goes with it.
    pub on: Option<Date>,
    /// How many devices.
    pub quantity: Option<u64>,
    /// A comment.
    pub comment: Option<String>,
}

/// A file of answers.
///
/// INVARIANT: every row or unit of the file is one of `lines`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileAnswer {
    /// What kind of file.
    pub kind: AnswerKind,
    /// Its name, for people only.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
    /// The notice it says it answers: reference.
    pub reference: Option<String>,
    /// Revision.
    pub revision: Option<u64>,
    /// The mark, as in every file of the notice.
    pub mark: Option<String>,
    /// The link of the portal.
    #[serde(skip_serializing)]
    pub link: Option<String>,
    /// The maker's number for the consignee.
    pub number: Option<String>,
    /// Who answers.
    pub respondent: Option<String>,
    /// Title or function.
    pub title: Option<String>,
    /// Date of the answer.
    pub dated: Option<Date>,
    /// About organisation and person.
    pub contact: BTreeMap<ContactDetail, String>,
    /// The questions of the form by id.
    pub answers: BTreeMap<String, SiteAnswer>,
    /// The block for distributors and importers does not apply.
    pub chain_not_applicable: Option<bool>,
    /// The lines.
    pub lines: Vec<AnswerLine>,
    /// Serial numbers that nobody sent a notice for, as the document lists them.
    pub unknown_serials: Vec<String>,
    /// Doubts about the file as a whole.
    pub doubts: Vec<FileDoubt>,
    /// What was passed over, for people.
    pub notes: Vec<String>,
}

impl FileAnswer {
    /// Lines that were taken, held and refused.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |fate| self.lines.iter().filter(|line| line.fate == fate).count();
        (count(LineFate::Taken), count(LineFate::Held), count(LineFate::Refused))
    }

    /// Every doubt, those of the file first.
    pub fn all_doubts(&self) -> impl Iterator<Item = &FileDoubt> {
        self.doubts.iter().chain(self.lines.iter().flat_map(|line| &line.doubts))
    }

    /// Whether anything is answered in it: our own sheet that nobody filled in does not.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let lines = self.lines.iter().any(|line| line.said.is_some() || line.fate == LineFate::Held);
        lines || !self.answers.is_empty() || !self.unknown_serials.is_empty()
    }
}

/// The published schema of the machine answer.
#[must_use]
pub fn schema() -> &'static str {
    documents::exchange::notice_json::ANSWER_SCHEMA
}

/// Whether bytes may be a file of answers: by what they are, a text by its name or type.
#[must_use]
pub fn may_be(name: &str, mime: &str, bytes: &[u8]) -> bool {
    answer_json::may_be(bytes) || answer_sheet::may_be(name, mime, bytes)
}

/// Reads a file of answers.
///
/// # Errors
/// `answer.unreadable` with the reader's code, what is wrong, where, and what to do.
pub fn read(name: &str, bytes: &[u8], langs: &[String], today: Date) -> Result<FileAnswer> {
    let unreadable = |code: &str, why: String| Error::new("answer.unreadable", format!("{code}: {why}"));
    let front = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if front.starts_with(b"{") || name.to_ascii_lowercase().ends_with(".json") {
        let reading = answer_json::read(bytes).map_err(|e| unreadable(e.code(), e.to_string()))?;
        return Ok(of_reader::document(name, bytes, reading));
    }
    let context = Context { langs: langs.to_vec(), today };
    let reading = answer_sheet::read(name, bytes, &context).map_err(|e| unreadable(e.code(), e.to_string()))?;
    Ok(of_reader::sheet(reading))
}
