//! Why a file as a whole cannot be read: each message says what, where, and what to do.
//!
//! The file's name is not part of the message: the caller knows it and says it first.

use super::columns::Field;
use std::io;

/// Why a list cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The file could not be opened or read from the disk.
    #[error("the file could not be read: {message}. Check that it exists, is complete and may be read, and try again")]
    Broken {
        /// What the system said.
        message: String,
    },
    /// No bytes, or nothing but blanks.
    #[error("the file is empty. Export the list again")]
    Empty,
    /// Not text and not a workbook.
    #[error("this is no list: at byte {byte} it looks like {looks_like}. {todo}")]
    Binary {
        /// Where, from 0.
        byte: u64,
        /// What it looks like.
        looks_like: &'static str,
        /// What to do.
        todo: &'static str,
    },
    /// The name says one kind of file, the bytes another.
    #[error("the file is named like {named} but its first bytes are {is}. {todo}")]
    WrongName {
        /// What the name says.
        named: &'static str,
        /// What the bytes say.
        is: &'static str,
        /// What to do.
        todo: &'static str,
    },
    /// Only one column, whatever delimiter is tried.
    #[error(
        "the list has only one column (line 1 reads \"{first}\"). Export it with columns separated by semicolon, comma, tab or |"
    )]
    OneColumn {
        /// The first line, shortened.
        first: String,
    },
    /// No row among the first ten looks like a header.
    #[error(
        "no header was found in the first 10 rows{place} (the first reads \"{first}\"). The list needs a row that names its columns, at least consignee number, name, country and catalogue number"
    )]
    NoHeader {
        /// The sheet, as ` of sheet "X"`, or empty.
        place: String,
        /// The first row, shortened.
        first: String,
    },
    /// The header lacks a needed column.
    #[error(
        "the header in row {line}{place} has no column for {}. It names: {found}. Add the column or rename it",
        list(missing)
    )]
    ColumnsMissing {
        /// The sheet, as ` of sheet "X"`, or empty.
        place: String,
        /// Line or sheet row of the header, from 1.
        line: u64,
        /// What is missing.
        missing: Vec<Field>,
        /// The columns that are there, shortened.
        found: String,
    },
    /// Two columns would be read as the same field.
    #[error("in the header in row {line}, columns {first} and {second} would both be read as {}. Rename or remove one of them", field.english())]
    TwiceMapped {
        /// Line or sheet row of the header, from 1.
        line: u64,
        /// The field.
        field: Field,
        /// The first column: number and name.
        first: String,
        /// The second column: number and name.
        second: String,
    },
    /// A quotation mark is never closed, so the rest of the file would be one row.
    #[error(
        "the row beginning in line {line} does not end within {limit} bytes: probably a quotation mark is opened there and never closed. Correct that line"
    )]
    OpenQuote {
        /// Line the row begins in, from 1.
        line: u64,
        /// How far was read.
        limit: u64,
    },
    /// A workbook that would unpack to too much.
    #[error(
        "the workbook was not opened, for safety: {what}{}. Save the list again as a new workbook or as CSV",
        part(entry)
    )]
    Bomb {
        /// The part of the archive, if one is meant.
        entry: Option<String>,
        /// What is too much, with number and limit.
        what: String,
    },
    /// A workbook that only opens with a password.
    #[error(
        "the workbook is protected by a password or encrypted. Open it, remove the password (File > Info > Protect) and save it again"
    )]
    Protected,
    /// The old binary format of workbooks.
    #[error("this is a workbook in the old binary format (.xls). Open it and save it as .xlsx or CSV")]
    OldWorkbook,
    /// The workbook is damaged or is none.
    #[error("the workbook cannot be read{}: {message}. Open it, save it again as .xlsx and try again", at(sheet, cell))]
    Workbook {
        /// The sheet, if known.
        sheet: Option<String>,
        /// The last cell that could be read, if known.
        cell: Option<String>,
        /// What is wrong.
        message: String,
    },
    /// No visible sheet holds cells.
    #[error(
        "the workbook has no visible sheet with a list (sheets: {sheets}). Unhide the sheet with the list and save it again"
    )]
    NoSheet {
        /// Names of all sheets, the hidden ones marked.
        sheets: String,
    },
}

impl Unreadable {
    /// The stable short name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Broken { .. } => "file.broken",
            Self::Empty => "file.empty",
            Self::Binary { .. } => "file.binary",
            Self::WrongName { .. } => "file.wrong-name",
            Self::OneColumn { .. } => "file.one-column",
            Self::NoHeader { .. } => "header.missing",
            Self::ColumnsMissing { .. } => "header.columns",
            Self::TwiceMapped { .. } => "header.twice",
            Self::OpenQuote { .. } => "file.open-quote",
            Self::Bomb { .. } => "workbook.bomb",
            Self::Protected => "workbook.protected",
            Self::OldWorkbook => "workbook.old",
            Self::Workbook { .. } => "workbook.damaged",
            Self::NoSheet { .. } => "workbook.no-sheet",
        }
    }

    pub(super) fn broken(error: io::Error) -> Self {
        Self::Broken { message: error.to_string() }
    }
}

fn list(fields: &[Field]) -> String {
    fields.iter().map(|f| f.english()).collect::<Vec<_>>().join(", ")
}

fn part(entry: &Option<String>) -> String {
    entry.as_ref().map(|e| format!(" (in its part {e})")).unwrap_or_default()
}

fn at(sheet: &Option<String>, cell: &Option<String>) -> String {
    match (sheet, cell) {
        (Some(sheet), Some(cell)) => format!(" in sheet \"{sheet}\" after cell {cell}"),
        (Some(sheet), None) => format!(" in sheet \"{sheet}\""),
        _ => String::new(),
    }
}
