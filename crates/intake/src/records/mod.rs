//! Reads distribution lists: CSV and XLSX in, one [`domain::scope::DistributionRecord`] per row out, with doubts.
//!
//! Every data row ends as taken, held or refused: `rows == taken + held + refused`, always. A row is taken if it names
//! a consignee number, a name, a known country and a catalogue number; an optional value that cannot be read is left
//! empty and told as a doubt. It is held if a person can decide it (no number, unknown country, a catalogue number in
//! scientific notation) and refused if nothing can be done with it (too short, no catalogue number, NUL bytes). Blank
//! lines, and lines with nothing but delimiters, are no rows.
//!
//! CSV is streamed: memory does not grow with the file. XLSX is checked for ZIP bombs first, then its cells are streamed;
//! only the table of shared strings is held. The whole file is hashed before the first row is handed out. If reading
//! breaks off in the middle ([`Unreadable`]), rows already handed out must be dropped by the caller.

mod archive;
mod bytes;
mod catalogue;
mod cell;
mod columns;
mod countries;
mod delimited;
mod doubts;
mod errors;
mod folded;
pub(crate) mod grid;
pub(crate) mod header;
mod identity;
mod judge;
mod nothing;
mod outcome;
mod ranges;
mod serial;
mod shown;
mod single;
mod unreadable;
mod words;
mod workbook;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod walk;

pub use crate::row_doubt::Doubt;
pub use archive::Limits;
pub use bytes::Encoding;
pub use columns::{Column, Field, SYNONYMS};
pub use doubts::{CODES, Fate, Known};
pub use errors::errors_csv;
pub use outcome::{Outcome, Row, Summary};
pub use single::{pasted, single};
pub use unreadable::Unreadable;
pub use words::{lang, role};

use bytes::Kind;
use std::{
    fs::File,
    io::{BufReader, Cursor, Read, Seek},
    path::Path,
};

/// What a caller may set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Limits on workbooks as ZIP archives.
    pub limits: Limits,
}

/// Reads one list; `take` gets every data row in file order.
///
/// The kind of file is decided by its first bytes, not by its name; a name that says otherwise is refused, because then
/// one of the two is wrong and a person should look.
///
/// # Errors
/// [`Unreadable`] says what is wrong with the file as a whole, where, and what to do.
pub fn read<R: Read + Seek>(
    name: &str,
    mut source: R,
    options: &Options,
    take: &mut dyn FnMut(Row),
) -> Result<Summary, Unreadable> {
    let file = bytes::examine(&mut source)?;
    let mut summary = match file.kind(name)? {
        Kind::Text => delimited::read(&mut source, &file, take)?,
        Kind::Workbook => workbook::read(&mut source, options, take)?,
    };
    name.clone_into(&mut summary.name);
    summary.digest = file.digest;
    summary.bytes = file.bytes;
    Ok(summary)
}

/// Reads one list that is already in memory, with the default options.
///
/// # Errors
/// As [`read`].
///
/// ```
/// let list = "Kundennummer;Name;Land;Katalognummer\n0042;Labor Musterwald;Deutschland;20068232\n";
/// let mut rows = Vec::new();
/// let summary = intake::records::read_bytes("list.csv", list.as_bytes(), &mut |row| rows.push(row)).unwrap();
/// assert_eq!((summary.rows, summary.taken), (1, 1));
/// let intake::records::Outcome::Taken(record) = &rows[0].outcome else { panic!() };
/// assert_eq!((record.consignee_no.as_str(), record.country.as_str()), ("0042", "DE"));
/// ```
pub fn read_bytes(name: &str, bytes: &[u8], take: &mut dyn FnMut(Row)) -> Result<Summary, Unreadable> {
    read(name, Cursor::new(bytes), &Options::default(), take)
}

/// Reads one list from disk without loading it.
///
/// # Errors
/// As [`read`]; [`Unreadable::Broken`] if the file cannot be opened.
pub fn read_path(path: &Path, options: &Options, take: &mut dyn FnMut(Row)) -> Result<Summary, Unreadable> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let file = File::open(path).map_err(Unreadable::broken)?;
    read(&name, BufReader::with_capacity(256 * 1024, file), options, take)
}
