//! A small file as plain tables, without knowing what its columns mean: for readers of other lists than these.
//!
//! Decoding, delimiters, archives and cells are read as for distribution lists; what the columns mean is the caller's. Only
//! cells that are not empty are held, so memory follows the bytes of the file. At most [`ROWS`] rows of a sheet are read;
//! more is said ([`Table::cut`]), never passed over in silence.

use super::{
    archive::{self, Limits},
    bytes::{self, Encoding, FileFacts, Kind},
    cell::Mark as CellMark,
    delimited::{DELIMITERS, FRONT, Scan, decode},
    shown::{Shown, Texts},
    unreadable::Unreadable,
    workbook::{Lines, calm, covered},
};
use calamine::{Dimensions, Reader, SheetType, SheetVisible, Xlsx};
use domain::id::Digest;
use std::io::{Cursor, Read, Seek, SeekFrom};

pub(crate) use super::cell::Mark;

/// Most rows of one table.
pub(crate) const ROWS: usize = 50_000;
/// Most sheets of a workbook that are read.
const SHEETS: usize = 20;
/// Rows by which the delimiter is told.
const FIRST: usize = 10;

/// A file as tables.
pub(crate) struct Grid {
    /// SHA-256 of all bytes.
    pub digest: Digest,
    /// How many bytes.
    pub bytes: u64,
    /// Of text: how it is encoded.
    pub encoding: Option<Encoding>,
    /// Of text: what stands between cells.
    pub delimiter: Option<char>,
    /// One of a text; the visible sheets of a workbook in its order.
    pub tables: Vec<Table>,
    /// Sheets that are hidden or were not read.
    pub passed: Vec<String>,
}

/// One table.
pub(crate) struct Table {
    /// Name of the sheet; none: a text.
    pub sheet: Option<String>,
    /// The rows that have cells.
    pub lines: Vec<Line>,
    /// There are more rows.
    pub cut: bool,
    merged: Vec<Dimensions>,
}

impl Table {
    /// Whether an empty cell belongs to merged cells.
    pub fn covered(&self, line: u64, column: usize) -> bool {
        covered(&self.merged, line, column)
    }
}

/// One row.
#[derive(Default)]
pub(crate) struct Line {
    /// Line of the text or row of the sheet, from 1.
    pub number: u64,
    /// Cells that are not empty, by column from 0, in order.
    pub cells: Vec<(usize, GridCell)>,
    /// A NUL byte stands in it.
    pub nul: bool,
}

impl Line {
    /// The cell in this column, if it is not empty.
    pub fn get(&self, column: usize) -> Option<&GridCell> {
        let at = self.cells.binary_search_by_key(&column, |(place, _)| *place).ok()?;
        self.cells.get(at).map(|(_, cell)| cell)
    }
    /// The cells as texts, the empty ones too, up to `most` columns.
    pub fn texts(&self, most: usize) -> Vec<String> {
        let width = self.cells.last().map_or(0, |(place, _)| place + 1).min(most);
        (0..width).map(|column| self.get(column).map_or_else(String::new, |cell| cell.text.clone())).collect()
    }
    fn put(&mut self, column: usize, text: String, mark: CellMark) {
        self.nul |= text.contains('\0');
        if !text.trim().is_empty() || matches!(mark, CellMark::Error | CellMark::Unsaved) {
            self.cells.push((column, GridCell { text: text.trim().to_owned(), mark }));
        }
    }
}

/// One cell.
pub(crate) struct GridCell {
    /// Its text, trimmed.
    pub text: String,
    /// What is special about it.
    pub mark: CellMark,
}

/// Reads a file that is in memory. `score`: how many cells of a row name a column, to tell the delimiter.
pub(crate) fn read(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    score: &dyn Fn(&[String]) -> usize,
) -> Result<Grid, Unreadable> {
    let mut source = Cursor::new(bytes);
    let file = bytes::examine(&mut source)?;
    let mut grid = match file.kind(name)? {
        Kind::Text => text(&mut source, &file, score)?,
        Kind::Workbook => book(&mut source, limits)?,
    };
    grid.digest = file.digest;
    grid.bytes = file.bytes;
    Ok(grid)
}

fn empty() -> Grid {
    let digest = Digest::from_bytes(&[0; 32]);
    Grid { digest, bytes: 0, encoding: None, delimiter: None, tables: Vec::new(), passed: Vec::new() }
}

fn text<R: Read + Seek>(
    source: &mut R,
    file: &FileFacts,
    score: &dyn Fn(&[String]) -> usize,
) -> Result<Grid, Unreadable> {
    let mut front = Vec::new();
    bytes::text(source, file)?.take(FRONT).read_to_end(&mut front).map_err(Unreadable::broken)?;
    let mut best = (0, 0, DELIMITERS[0]);
    for delimiter in DELIMITERS {
        let mut scan = Scan::new(front.as_slice(), delimiter);
        let (mut found, mut width, mut seen) = (0, 0, 0);
        while let (true, Ok(Some(number))) = (seen < FIRST, scan.next()) {
            let line = line(number, &scan, file.encoding);
            seen += usize::from(!line.cells.is_empty());
            found = found.max(score(&line.texts(500)));
            width = width.max(scan.record.len());
        }
        if (found, width) > (best.0, best.1) {
            best = (found, width, delimiter);
        }
    }
    let mut table = Table { sheet: None, lines: Vec::new(), cut: false, merged: Vec::new() };
    let mut scan = Scan::new(bytes::text(source, file)?, best.2);
    while let Some(number) = scan.next()? {
        let line = line(number, &scan, file.encoding);
        if !table.take(line) {
            break;
        }
    }
    let (encoding, delimiter) = (Some(file.encoding), Some(char::from(best.2)));
    Ok(Grid { encoding, delimiter, tables: vec![table], ..empty() })
}

fn line<R: Read>(number: u64, scan: &Scan<R>, encoding: Encoding) -> Line {
    let mut line = Line { number, ..Line::default() };
    for (column, cell) in scan.record.iter().enumerate() {
        let (text, damaged) = decode(cell, encoding);
        line.put(column, text.into_owned(), if damaged { CellMark::Garbled } else { CellMark::Plain });
    }
    line
}

impl Table {
    /// Takes a row; false: there are too many.
    fn take(&mut self, line: Line) -> bool {
        if line.cells.is_empty() && !line.nul {
            return true;
        }
        self.cut = self.lines.len() >= ROWS;
        if !self.cut {
            self.lines.push(line);
        }
        !self.cut
    }
}

fn book<R: Read + Seek>(source: &mut R, limits: &Limits) -> Result<Grid, Unreadable> {
    archive::check(source, limits)?;
    let texts = Texts::of(source);
    source.seek(SeekFrom::Start(0)).map_err(Unreadable::broken)?;
    let mut book: Xlsx<&mut R> = calm(|| Xlsx::new(source)).map_err(|e| e.unreadable(None, None))?;
    let mut grid = empty();
    let mut left = ROWS;
    for sheet in book.sheets_metadata().to_vec() {
        let seen = sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet;
        if !seen || grid.tables.len() >= SHEETS {
            grid.passed.push(sheet.name);
            continue;
        }
        // They only explain why a value is missing.
        let mut merged = calm(|| book.merge_cells_by_sheet_name(&sheet.name)).unwrap_or_default();
        merged.truncate(5_000);
        let mut table = Table { sheet: Some(sheet.name.clone()), lines: Vec::new(), cut: false, merged };
        let shown = Shown::of(&mut book, &sheet.name).map_err(|e| e.unreadable(Some(&sheet.name), None))?;
        let mut lines = Lines::open(&mut book, &sheet.name)?;
        while let Some(number) = lines.next()? {
            let mut line = Line { number, ..Line::default() };
            for (column, slot) in lines.slots.iter_mut().enumerate() {
                shown.apply(number, column, slot, &texts);
                line.put(column, slot.text.clone(), slot.mark);
            }
            if left == 0 || !table.take(line) {
                table.cut = true;
                break;
            }
            left -= 1;
        }
        grid.tables.push(table);
    }
    Ok(grid)
}
