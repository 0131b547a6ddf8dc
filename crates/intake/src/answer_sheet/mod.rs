//! Reads a sheet of serial numbers with answers (XLSX, CSV): our own one sent back filled in, or one of a hospital's own.
//!
//! Our own columns have stable names (`docs/formats/notice.md`); others are told by their headers, in German and English and
//! by the words for serial numbers and "done" in the languages of [`crate::reply`]. Every row with cells ends as taken, held
//! or refused: `rows == taken + held + refused`, always. A row is held if a person can decide it (a word that is not known, a
//! number that a spreadsheet damaged, two statements about one serial) and refused if nothing can be done with it. A row that
//! names a serial number and says nothing about it is taken and says nothing. What a cell could mean twice is left out and
//! told. Whose sheet it is, and which serial numbers are known, is decided by the caller.

mod columns;
mod days;
mod doubts;
mod judge;
mod rows;
mod site;
mod statements;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod walk;

pub use columns::{Column, Field, SYNONYMS};
pub use doubts::{CODES, Doubt, Fate, Known};
pub use rows::{About, Reading, Row, Stated};

use crate::records::{
    self,
    grid::{self, Grid, ROWS, Table},
};
use jiff::civil::Date;

/// Largest file that is read, in bytes.
pub const LARGEST: usize = 16 << 20;

/// What is known from elsewhere.
#[derive(Clone, Debug)]
pub struct Context {
    /// Languages of the consignee, the likeliest first.
    pub langs: Vec<String>,
    /// The day on which the file came.
    pub today: Date,
}

/// Why a sheet as a whole cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no text and no workbook, or is damaged.
    #[error("{0}")]
    File(#[from] records::Unreadable),
    /// It is larger than anything that is an answer.
    #[error(
        "the file has {bytes} bytes; at most {LARGEST} are read. Send only the rows of the affected serial numbers"
    )]
    Large {
        /// Its size.
        bytes: usize,
    },
    /// No row names a column of serial numbers.
    #[error(
        "no column of serial numbers was found in the first {rows} rows (the first reads \"{first}\"). Name the columns in one row, at least \"serial\" and \"disposition\""
    )]
    NoHeader {
        /// How many rows were looked at.
        rows: usize,
        /// The first row, shortened.
        first: String,
    },
    /// More rows than anybody has units.
    #[error("the sheet has more than {ROWS} rows. Send only the rows of the affected serial numbers")]
    Long,
}

impl Unreadable {
    /// The stable short name.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::Large { .. } => "file.large",
            Self::NoHeader { .. } => "header.missing",
            Self::Long => "file.long",
        }
    }
}

/// Reads one sheet that is in memory.
///
/// # Errors
/// [`Unreadable`] says what is wrong with the file as a whole, and what to do.
///
/// ```
/// use intake::answer_sheet::{Context, Stated, read};
/// let context = Context { langs: vec!["de".into()], today: jiff::civil::date(2026, 12, 10) };
/// let sheet = "Seriennummer;Status;Datum\n0001000417;erledigt;03.12.2026\n";
/// let reading = read("geraete.csv", sheet.as_bytes(), &context).unwrap();
/// assert_eq!(reading.rows[0].serial.as_deref(), Some("0001000417"));
/// assert_eq!(reading.rows[0].said, Some(Stated::Done { on: Some(jiff::civil::date(2026, 12, 3)) }));
/// ```
pub fn read(name: &str, bytes: &[u8], context: &Context) -> Result<Reading, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::Large { bytes: bytes.len() });
    }
    let limits = records::Limits { entries: 2_000, unpacked: 64 << 20, held: 32 << 20, ..records::Limits::default() };
    let grid = grid::read(name, bytes, &limits, &|cells| columns::score(cells))?;
    let (at, header) = choose(&grid)?;
    let Some(table) = grid.tables.get(at) else { return Err(no_header(&grid)) };
    if table.cut {
        return Err(Unreadable::Long);
    }
    let mut reading = Reading::of(name, &grid, table, &header);
    for (place, other) in grid.tables.iter().enumerate().filter(|(place, _)| *place != at) {
        let name = other.sheet.clone().unwrap_or_default();
        if columns::header(other).is_some_and(|(_, header)| header.answers()) {
            reading.about_file(&doubts::OTHER_SHEET, &name);
        }
        reading.notes.push(format!("Sheet {} (\"{}\") was not read.", place + 1, doubts::shorten(&name)));
    }
    reading
        .notes
        .extend(grid.passed.iter().map(|s| format!("Sheet \"{}\" was not read: it is hidden.", doubts::shorten(s))));
    judge::rows(table, &header, context, &mut reading);
    Ok(reading)
}

/// Whether the bytes may be a sheet: by their beginning, and a text by its name or type.
#[must_use]
pub fn may_be(name: &str, mime: &str, bytes: &[u8]) -> bool {
    let (name, mime) = (name.to_ascii_lowercase(), mime.to_ascii_lowercase());
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    if bytes.starts_with(b"PK\x03\x04") {
        return ends(&[".xlsx", ".xlsm"]) || mime.contains("spreadsheetml") || mime == "application/vnd.ms-excel";
    }
    ends(&[".csv", ".tsv", ".tab"]) || mime == "text/csv" || mime == "text/tab-separated-values"
}

/// The table with the best header: it answers, and names most columns; the first of equals.
fn choose(grid: &Grid) -> Result<(usize, columns::Header), Unreadable> {
    let found = grid.tables.iter().enumerate().filter_map(|(at, table)| Some((at, columns::header(table)?)));
    let best = found
        .map(|(at, (score, header))| ((header.answers(), score), at, header))
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, at, header)| (at, header)).ok_or_else(|| no_header(grid))
}

fn no_header(grid: &Grid) -> Unreadable {
    let first = grid.tables.iter().find_map(|t: &Table| t.lines.first());
    let first = first.map(|line| doubts::shorten(&line.texts(20).join(" "))).unwrap_or_default();
    Unreadable::NoHeader { rows: columns::FIRST, first }
}
