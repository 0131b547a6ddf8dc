//! The dealers' list as a workbook, with what spreadsheets do to lists: a merged title above the header, catalogue
//! numbers and serial numbers that became numbers (leading zeros are gone), dates that are date cells.
//!
//! The whole sheet is kept in memory, so the caller uses it for small stories only. The creation date is fixed: the
//! same rows give the same bytes.

use super::row::{Row, Shipped};
use super::write::{ENGLISH, cells};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::path::{Path, PathBuf};

const TITLE: &str = "Distributors, importers and accounts in the United States (fictional)";
const CATALOGUE_COLUMN: u16 = 11;
const UDI_COLUMN: u16 = 12;
const SERIAL_COLUMN: u16 = 13;
const DATE_COLUMN: u16 = 14;

/// An open workbook.
pub struct Sheet {
    path: PathBuf,
    book: Workbook,
    sheet: Worksheet,
    next: u32,
    date: Format,
}

impl Sheet {
    /// Opens it and writes title and header.
    pub fn open(path: &Path) -> Result<Self, String> {
        Self::head(path).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn head(path: &Path) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        let created = ExcelDateTime::from_ymd(2026, 11, 23)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&created));
        let mut sheet = Worksheet::new();
        sheet.set_name("Accounts")?;
        sheet.merge_range(0, 0, 0, 15, TITLE, &Format::new().set_bold().set_align(FormatAlign::Center))?;
        let bold = Format::new().set_bold();
        for (column, name) in (0..).zip(ENGLISH) {
            sheet.write_string_with_format(1, column, name, &bold)?;
        }
        Ok(Self { path: path.to_owned(), book, sheet, next: 2, date: Format::new().set_num_format("yyyy-mm-dd") })
    }

    /// Writes a row.
    pub fn put(&mut self, row: &Row) -> Result<(), String> {
        self.put_few(row, 16)
    }
    /// Writes the first columns of a row.
    pub fn put_few(&mut self, row: &Row, columns: usize) -> Result<(), String> {
        let place = self.next;
        self.next += 1;
        self.write(row, place, columns).map_err(|error| format!("{}: row {place}: {error}", self.path.display()))
    }
    /// Leaves a row empty.
    pub fn blank(&mut self) {
        self.next += 1;
    }
    /// Writes the file.
    pub fn close(mut self) -> Result<(), String> {
        self.book.push_worksheet(self.sheet);
        self.book.save(&self.path).map_err(|error| format!("{}: {error}", self.path.display()))
    }

    fn write(&mut self, row: &Row, place: u32, columns: usize) -> Result<(), XlsxError> {
        for (column, text) in (0_u16..).zip(cells(row, false)).take(columns) {
            let number_column = matches!(column, CATALOGUE_COLUMN | SERIAL_COLUMN | UDI_COLUMN);
            let number = match text.bytes().all(|byte| byte.is_ascii_digit()) {
                true if row.numbers && number_column => text.parse::<u64>().ok(),
                _ => None,
            };
            match (&row.shipped, number) {
                (Shipped::On(year, month, day), _) if column == DATE_COLUMN => {
                    let date = ExcelDateTime::from_ymd(*year, *month, *day)?;
                    self.sheet.write_datetime_with_format(place, column, &date, &self.date)?;
                }
                (_, Some(number)) => {
                    // Twelve digits at most: a number cell holds fifteen.
                    self.sheet.write_number(place, column, number as f64)?;
                }
                _ if text.is_empty() => {}
                _ => {
                    self.sheet.write_string(place, column, text.as_ref())?;
                }
            }
        }
        Ok(())
    }
}
