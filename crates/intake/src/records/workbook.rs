//! Workbooks (XLSX): the first visible sheet with a header, streamed cell by cell through `calamine`.
//!
//! Numbers become text without `.0` or exponent, date cells become `2026-11-23` (1900 and 1904 counting), the result a
//! formula had when the file was saved is used and told, a failed formula holds its row. `calamine` is given only
//! archives that [`super::archive`] let pass; where it panics on a damaged file, that is caught and told as damage.

use super::{
    Options, archive,
    cell::{Cell, Mark, clean},
    columns::{self, COUNT, Field, First, Header},
    doubts,
    judge::{Cells, Judge},
    outcome::{Row, Summary},
    shown::{Shown, Texts},
    unreadable::Unreadable,
};
use calamine::{DataRef, Dimensions, Reader, Sheet, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};
use std::{
    borrow::Cow,
    io::{Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Rows among which the header is looked for.
const FIRST: usize = 10;
/// Columns a sheet may have (ECMA-376).
const WIDTH: u32 = 16_384;
/// Largest whole number a spreadsheet keeps exactly: 15 digits.
const EXACT: f64 = 999_999_999_999_999.0;

/// Reads the list.
pub(super) fn read<R: Read + Seek>(
    source: &mut R,
    options: &Options,
    take: &mut dyn FnMut(Row),
) -> Result<Summary, Unreadable> {
    archive::check(source, &options.limits)?;
    let texts = Texts::of(source);
    source.seek(SeekFrom::Start(0)).map_err(Unreadable::broken)?;
    let mut book: Xlsx<&mut R> = calm(|| Xlsx::new(source)).map_err(|e| e.unreadable(None, None))?;
    let sheets = book.sheets_metadata().to_vec();
    let (sheet, header) = choose(&mut book, &sheets)?;
    let mut summary = Summary::of(header.columns.clone(), header.line);
    summary.sheet = Some(sheet.clone());
    for passed in sheets.iter().take_while(|s| s.name != sheet) {
        let why = if passed.visible == SheetVisible::Visible { "it has no header" } else { "it is hidden" };
        summary
            .notes
            .push(format!("Sheet \"{}\" was read; sheet \"{}\" before it was passed over: {why}.", sheet, passed.name));
    }
    let after: Vec<&str> = sheets.iter().skip_while(|s| s.name != sheet).skip(1).map(|s| s.name.as_str()).collect();
    if !after.is_empty() {
        summary
            .notes
            .push(format!("Sheet \"{sheet}\" was read; these were not: {}.", doubts::shorten(&after.join(", "))));
    }
    summary.notes.extend(header.notes());
    // They only explain why a value is missing: failing to read them is no reason to stop, and a few thousand will do.
    let mut merged = calm(|| book.merge_cells_by_sheet_name(&sheet)).unwrap_or_default();
    merged.truncate(5_000);
    let unclear = texts.unclear();
    if !unclear.is_empty() {
        let unclear = doubts::shorten(&unclear.join(", "));
        summary
            .notes
            .push(format!("These texts stand in the workbook struck through and not: {unclear}. Look for them."));
    }
    let shown = Shown::of(&mut book, &sheet).map_err(|e| e.unreadable(Some(&sheet), None))?;
    let mut lines = Lines::open(&mut book, &sheet)?;
    let mut judge = Judge::new(&header);
    while let Some(line) = lines.next()? {
        if line <= header.line || lines.slots.iter().all(|s| s.text.trim().is_empty()) {
            continue;
        }
        for (place, slot) in lines.slots.iter_mut().enumerate() {
            shown.apply(line, place, slot, &texts);
        }
        let row = one(&mut judge, &header, line, &lines.slots, &merged);
        summary.count(&row);
        take(row);
    }
    Ok(summary)
}

/// The rows of the first visible sheet that has some, as text; at most `most` and one more.
pub(super) fn plain<R: Read + Seek>(source: &mut R, options: &Options, most: usize) -> Result<Vec<First>, Unreadable> {
    archive::check(source, &options.limits)?;
    source.seek(SeekFrom::Start(0)).map_err(Unreadable::broken)?;
    let mut book: Xlsx<&mut R> = calm(|| Xlsx::new(source)).map_err(|e| e.unreadable(None, None))?;
    let sheets = book.sheets_metadata().to_vec();
    for sheet in sheets.iter().filter(|s| s.visible == SheetVisible::Visible && s.typ == SheetType::WorkSheet) {
        let rows = first(&mut book, &sheet.name, most + 1)?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(Unreadable::NoSheet { sheets: sheets.iter().map(|s| s.name.clone()).collect::<Vec<_>>().join(", ") })
}

/// The first visible sheet with a complete header; else what is wrong with the one that comes nearest.
fn choose<R: Read + Seek>(book: &mut Xlsx<R>, sheets: &[Sheet]) -> Result<(String, Header), Unreadable> {
    let mut nearest: Option<Unreadable> = None;
    for sheet in sheets.iter().filter(|s| s.visible == SheetVisible::Visible && s.typ == SheetType::WorkSheet) {
        let rows = first(book, &sheet.name, FIRST)?;
        if rows.is_empty() {
            continue;
        }
        match columns::header(&rows, &format!(" of sheet \"{}\"", sheet.name)) {
            Ok(header) => return Ok((sheet.name.clone(), header)),
            // A header that lacks a column is nearer than no header.
            Err(error) if nearest.is_none() || matches!(nearest, Some(Unreadable::NoHeader { .. })) => {
                nearest = Some(error)
            }
            Err(_) => {}
        }
    }
    let mark =
        |s: &Sheet| if s.visible == SheetVisible::Visible { s.name.clone() } else { format!("{} (hidden)", s.name) };
    Err(nearest
        .unwrap_or_else(|| Unreadable::NoSheet { sheets: sheets.iter().map(mark).collect::<Vec<_>>().join(", ") }))
}

fn first<R: Read + Seek>(book: &mut Xlsx<R>, sheet: &str, most: usize) -> Result<Vec<First>, Unreadable> {
    let mut lines = Lines::open(book, sheet)?;
    let mut rows = Vec::new();
    while rows.len() < most {
        let Some(line) = lines.next()? else { break };
        let cells: Vec<String> = lines.slots.iter().map(|s| s.text.trim().to_owned()).collect();
        if cells.iter().any(|c| !c.is_empty()) {
            rows.push((line, cells));
        }
    }
    Ok(rows)
}

fn one(judge: &mut Judge<'_>, header: &Header, line: u64, slots: &[Slot], merged: &[Dimensions]) -> Row {
    judge.begin(line);
    let raw = || {
        let used = slots.iter().rposition(|s| !s.text.is_empty()).map_or(0, |last| last + 1);
        slots.iter().take(used).map(|s| s.text.clone()).collect::<Vec<_>>()
    };
    if let Some(place) = slots.iter().position(|s| s.text.contains('\0')) {
        judge.doubt(&doubts::NUL, header.columns.get(place).map(|c| c.name.as_str()), "");
        return judge.refuse(raw());
    }
    if let Some(extra) = slots.iter().skip(header.columns.len()).find(|s| !s.text.trim().is_empty()) {
        judge.doubt(&doubts::LONG, None, &extra.text);
    }
    let mut cells: Cells<'_> = [const { Cell { text: Cow::Borrowed(""), mark: Mark::Plain } }; COUNT];
    for (field, cell) in Field::ALL.into_iter().zip(&mut cells) {
        let Some(place) = header.place(field) else { continue };
        let slot = slots.get(place);
        *cell = clean(field, Cow::Borrowed(slot.map_or("", |s| &s.text)));
        if let Some(mark) = slot.map(|s| s.mark).filter(|m| *m != Mark::Plain) {
            cell.mark = mark;
        }
        if cell.text.is_empty() && Field::NEEDED.contains(&field) && covered(merged, line, place) {
            cell.mark = Mark::Merged;
        }
    }
    judge.judge(cells, raw)
}

pub(super) fn covered(merged: &[Dimensions], line: u64, place: usize) -> bool {
    let (Ok(row), Ok(column)) = (u32::try_from(line.saturating_sub(1)), u32::try_from(place)) else { return false };
    merged.iter().any(|area| area.contains(row, column))
}

/// One cell as text.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot {
    pub text: String,
    pub mark: Mark,
    /// It is stored as a number, not as text.
    pub number: bool,
}

/// The rows of a sheet, one after the other.
pub(super) struct Lines<'a, R: Read + Seek> {
    cells: XlsxCellReader<'a, R>,
    sheet: String,
    /// The cells of the row last read, by column.
    pub slots: Vec<Slot>,
    /// The first cell of the row after it.
    ahead: Option<(u32, u32, Slot)>,
    last: Option<(u32, u32)>,
}

impl<'a, R: Read + Seek> Lines<'a, R> {
    pub(super) fn open(book: &'a mut Xlsx<R>, sheet: &str) -> Result<Self, Unreadable> {
        let cells = calm(|| book.worksheet_cells_reader(sheet)).map_err(|e| e.unreadable(Some(sheet), None))?;
        let mut lines = Self { cells, sheet: sheet.to_owned(), slots: Vec::new(), ahead: None, last: None };
        lines.ahead = lines.cell()?;
        Ok(lines)
    }

    /// Reads the next row that has cells into `slots`; gives its number from 1.
    pub(super) fn next(&mut self) -> Result<Option<u64>, Unreadable> {
        self.slots.clear();
        let Some((row, column, slot)) = self.ahead.take() else { return Ok(None) };
        self.put(column, slot);
        while let Some((next, column, slot)) = self.cell()? {
            if next != row {
                self.ahead = Some((next, column, slot));
                break;
            }
            self.put(column, slot);
        }
        Ok(Some(u64::from(row) + 1))
    }

    fn put(&mut self, column: u32, slot: Slot) {
        let place = usize::try_from(column).unwrap_or(0);
        if self.slots.len() <= place {
            self.slots.resize(place + 1, Slot::default());
        }
        if let Some(at) = self.slots.get_mut(place) {
            *at = slot;
        }
    }

    fn cell(&mut self) -> Result<Option<(u32, u32, Slot)>, Unreadable> {
        let last = self.last;
        let fail = |fault: Fault| fault.unreadable(Some(&self.sheet), last);
        let Some(record) = calm(|| self.cells.next_cell_with_formula_metadata()).map_err(fail)? else {
            return Ok(None);
        };
        let (row, column) = record.pos;
        // Rows and columns only grow within a sheet (ECMA-376, 18.3.1.73 and 18.3.1.4 as every program writes them).
        if column >= WIDTH || last.is_some_and(|(r, c)| row < r || (row == r && column <= c)) {
            let message = format!("its cells are out of order at {}", address(row, column.min(WIDTH)));
            return Err(Unreadable::Workbook {
                sheet: Some(self.sheet.clone()),
                cell: last.map(|(r, c)| address(r, c)),
                message,
            });
        }
        self.last = Some((row, column));
        Ok(Some((row, column, slot(&record.value, record.formula.is_some()))))
    }
}

fn slot(value: &DataRef<'_>, formula: bool) -> Slot {
    let (text, mark) = match value {
        DataRef::Empty => (String::new(), Mark::Plain),
        DataRef::String(text) => (text.clone(), Mark::Plain),
        DataRef::SharedString(text) => ((*text).to_owned(), Mark::Plain),
        DataRef::Int(number) => (number.to_string(), Mark::Plain),
        DataRef::Float(number) if number.abs() > EXACT => (format!("{number}"), Mark::Imprecise),
        // `{}` never writes an exponent, and writes whole numbers without a point.
        DataRef::Float(number) => (format!("{number}"), Mark::Plain),
        DataRef::Bool(yes) => (if *yes { "TRUE" } else { "FALSE" }.to_owned(), Mark::Plain),
        DataRef::DateTime(moment) if moment.is_duration() => (format!("{}", moment.as_f64()), Mark::Date),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            (format!("{year:04}-{month:02}-{day:02}"), Mark::Date)
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), Mark::Date),
        DataRef::Error(error) => (error.to_string(), Mark::Error),
    };
    let mark = match mark {
        Mark::Error => mark,
        // A formula that gives an empty text has a text; without any value it was never computed.
        _ if formula && matches!(value, DataRef::Empty) => Mark::Unsaved,
        _ if formula && !text.is_empty() => Mark::Formula,
        _ => mark,
    };
    Slot { text, mark, number: matches!(value, DataRef::Int(_) | DataRef::Float(_)) }
}

/// A cell's address as spreadsheets show it, from row and column counted from 0.
fn address(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    format!("{letters}{}", u64::from(row) + 1)
}

/// What went wrong inside `calamine`.
pub(super) enum Fault {
    Error(XlsxError),
    Panic,
}

impl Fault {
    pub(super) fn unreadable(self, sheet: Option<&str>, cell: Option<(u32, u32)>) -> Unreadable {
        match self {
            Self::Error(XlsxError::Password) => Unreadable::Protected,
            Self::Error(XlsxError::Io(error)) if error.raw_os_error().is_some() => Unreadable::broken(error),
            Self::Error(error) => Unreadable::Workbook {
                sheet: sheet.map(str::to_owned),
                cell: cell.map(|(r, c)| address(r, c)),
                message: error.to_string(),
            },
            Self::Panic => Unreadable::Workbook {
                sheet: sheet.map(str::to_owned),
                cell: cell.map(|(r, c)| address(r, c)),
                message: "it is damaged".to_owned(),
            },
        }
    }
}

/// Runs a piece of `calamine`, which overflows or indexes out of range on some damaged files.
pub(super) fn calm<T>(act: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, Fault> {
    match catch_unwind(AssertUnwindSafe(act)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(Fault::Error(error)),
        Err(_) => Err(Fault::Panic),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn addresses_as_spreadsheets_show_them() {
        for ((row, column), wanted) in
            [((0, 0), "A1"), ((9, 25), "Z10"), ((0, 26), "AA1"), ((1, 701), "ZZ2"), ((0, 702), "AAA1")]
        {
            assert_eq!(address(row, column), wanted);
        }
    }

    #[test]
    fn numbers_become_the_text_a_person_sees() {
        for (number, wanted, mark) in [
            (20_068_232.0, "20068232", Mark::Plain),
            (816_270_020_637.0, "816270020637", Mark::Plain),
            (1e14, "100000000000000", Mark::Plain),
            (0.5, "0.5", Mark::Plain),
            (1e21, "1000000000000000000000", Mark::Imprecise),
        ] {
            let slot = slot(&DataRef::Float(number), false);
            assert_eq!((slot.text.as_str(), slot.mark), (wanted, mark));
        }
    }
}
