//! What reading gives: rows with their outcome, doubts, and the summary of the file.
//!
//! Plain data; the rules are in `judge`, the sentences in `doubts`. Callers are `app` (facts, error file) and the
//! command line (`records check`).

use super::{bytes::Encoding, columns::Column};
use crate::row_doubt::Doubt;
use domain::{id::Digest, scope::DistributionRecord};
use serde::Serialize;

/// One data row of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Which data row, from 1; the header and blank lines do not count.
    pub number: u64,
    /// Where it begins: line of the text file or row of the sheet, from 1.
    pub line: u64,
    /// What came of it.
    pub outcome: Outcome,
    /// Everything that was not plain about it, worst first.
    pub doubts: Vec<Doubt>,
}

/// What came of a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is a record.
    Taken(Box<DistributionRecord>),
    /// A person has to decide; the cells as they stand in the file.
    Held(Vec<String>),
    /// It cannot be used; the cells as they stand in the file.
    Refused(Vec<String>),
}

/// What was found in one file.
///
/// INVARIANT: `rows == taken + held + refused`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// Name of the file.
    pub name: String,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub bytes: u64,
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Delimiter of a text file.
    pub delimiter: Option<char>,
    /// Sheet that was read, of a workbook.
    pub sheet: Option<String>,
    /// Line or sheet row of the header, from 1.
    pub header_line: u64,
    /// The columns in file order, each with the field it was read as.
    pub columns: Vec<Column>,
    /// Data rows.
    pub rows: u64,
    /// Rows that became records.
    pub taken: u64,
    /// Rows kept for a person to decide.
    pub held: u64,
    /// Rows that cannot be used.
    pub refused: u64,
    /// Doubts in all rows, the taken ones included.
    pub doubts: u64,
    /// What was decided about the file as a whole and is worth knowing (sheets passed over, no column for the role).
    pub notes: Vec<String>,
}

impl Summary {
    /// Names of the columns that no field was found for.
    pub fn unmapped(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|c| c.field.is_none()).map(|c| c.name.as_str())
    }

    /// An empty summary of a list with these columns; `read` fills in name, digest and size.
    pub(super) fn of(columns: Vec<Column>, header_line: u64) -> Self {
        Self {
            name: String::new(),
            digest: Digest::from_bytes(&[0; 32]),
            bytes: 0,
            encoding: None,
            delimiter: None,
            sheet: None,
            header_line,
            columns,
            rows: 0,
            taken: 0,
            held: 0,
            refused: 0,
            doubts: 0,
            notes: Vec::new(),
        }
    }

    /// Counts one row.
    pub(super) fn count(&mut self, row: &Row) {
        self.rows += 1;
        self.doubts += u64::try_from(row.doubts.len()).unwrap_or(u64::MAX);
        match row.outcome {
            Outcome::Taken(_) => self.taken += 1,
            Outcome::Held(_) => self.held += 1,
            Outcome::Refused(_) => self.refused += 1,
        }
    }
}
