//! What reading gives: rows with their outcome, doubts, and what the sheet says about itself.
//!
//! Plain data; the rules are in `judge`, the sentences in `doubts`. Callers are `app` (a draft) and the command line.

use super::{
    columns::{Column, Header},
    doubts::{Doubt, Fate, Known},
};
use crate::records::{
    Encoding,
    grid::{Grid, Table},
};
use domain::id::Digest;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is said about a unit. As `domain::response::Disposition`, with its texts as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Stated {
    /// Measures carried out.
    Done {
        /// When, if stated.
        on: Option<Date>,
    },
    /// Not yet.
    NotYet {
        /// By when, if stated.
        until: Option<Date>,
    },
    /// Not at this site.
    NotHere,
    /// Passed on.
    PassedOn {
        /// To whom; empty: not stated.
        to: String,
    },
    /// Scrapped.
    Scrapped {
        /// When, if stated.
        on: Option<Date>,
    },
    /// Cannot be done.
    Cannot {
        /// Why; empty: not stated.
        reason: String,
    },
}

/// One row with cells below the header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Which, from 1.
    pub number: u64,
    /// Line of the text or row of the sheet, from 1.
    pub line: u64,
    /// What came of it.
    pub fate: Fate,
    /// The serial number as it stands there; none: it cannot be told.
    pub serial: Option<String>,
    /// What is said; none: nothing, or it cannot be told.
    pub said: Option<Stated>,
    /// The comment as it stands there.
    pub comment: Option<String>,
    /// The cells as they stand in the file, of rows that are held or refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<String>,
    /// Everything that was not plain about it, worst first.
    pub doubts: Vec<Doubt>,
}

/// What a sheet says about itself: whose it is and who answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct About {
    /// Mark of the notice, as in every row of our own sheet.
    pub mark: Option<String>,
    /// The maker's number for the consignee.
    pub consignee_no: Option<String>,
    /// The link of the portal.
    pub portal: Option<String>,
    /// Who answers.
    pub name: Option<String>,
    /// Title or function.
    pub title: Option<String>,
    /// Date of the answer.
    pub dated: Option<Date>,
    /// Questions of the form by id: yes or no.
    pub answers: BTreeMap<String, bool>,
}

/// What was found in one sheet.
///
/// INVARIANT: `rows.len() == taken + held + refused`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Name of the file.
    pub name: String,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// How many bytes.
    pub bytes: u64,
    /// Of text: how it is encoded.
    pub encoding: Option<Encoding>,
    /// Of text: what stands between cells.
    pub delimiter: Option<char>,
    /// Of a workbook: the sheet.
    pub sheet: Option<String>,
    /// Line or row of the header, from 1.
    pub header_line: u64,
    /// The columns in file order.
    pub columns: Vec<Column>,
    /// Rows that are taken.
    pub taken: u64,
    /// Rows that are held.
    pub held: u64,
    /// Rows that are refused.
    pub refused: u64,
    /// What it says about itself.
    pub about: About,
    /// The rows in file order.
    pub rows: Vec<Row>,
    /// Doubts about the file as a whole, and about what it says about itself.
    pub doubts: Vec<Doubt>,
    /// What was passed over, for people.
    pub notes: Vec<String>,
}

impl Reading {
    pub(super) fn of(name: &str, grid: &Grid, table: &Table, header: &Header) -> Self {
        Self {
            name: name.to_owned(),
            digest: grid.digest.clone(),
            bytes: grid.bytes,
            encoding: grid.encoding,
            delimiter: grid.delimiter,
            sheet: table.sheet.clone(),
            header_line: header.line,
            columns: header.columns.clone(),
            taken: 0,
            held: 0,
            refused: 0,
            about: About::default(),
            rows: Vec::new(),
            doubts: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn about_file(&mut self, known: &Known, value: &str) {
        self.doubts.push(known.about(0, 0, None, value));
    }

    /// Columns that were passed over and are not empty by name.
    pub fn unmapped(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|c| c.field.is_none()).map(|c| c.name.as_str())
    }

    /// Whether anything is answered in it: a sheet of ours that nobody filled in does not.
    #[must_use]
    pub fn answers(&self) -> bool {
        !self.about.answers.is_empty() || self.rows.iter().any(|row| row.said.is_some() || (row.fate == Fate::Held))
    }

    /// Whether nothing about it is doubtful.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.doubts.is_empty() && self.rows.iter().all(|row| row.doubts.is_empty())
    }
}
