//! Rows into files: two CSV dialects, streamed, and the workbook (see `sheet`).
//!
//! A row is spelled here for its list: German or English words, dates as that country writes them, the encoding of the
//! program that made the list. The same rows give the same bytes.

use super::plan::{Kind, List};
use super::row::{Row, Shipped};
use super::sheet::Sheet;
use encoding_rs::WINDOWS_1252;
use std::borrow::Cow;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

const GERMAN: [&str; 16] = [
    "Kundennummer",
    "Name",
    "Rolle",
    "Straße",
    "PLZ",
    "Ort",
    "Land",
    "Sprache",
    "Ansprechpartner",
    "E-Mail",
    "Telefon",
    "Katalognummer",
    "UDI",
    "Seriennummer",
    "Lieferdatum",
    "Bemerkung",
];
/// The English column names.
pub const ENGLISH: [&str; 16] = [
    "Account No",
    "Account Name",
    "Role",
    "Street",
    "Postcode",
    "City",
    "Country",
    "Language",
    "Contact",
    "Email",
    "Phone",
    "Catalogue No",
    "UDI",
    "Serial No",
    "Ship Date",
    "Remark",
];
/// How many columns a row has that lacks some.
const FEW: usize = 5;

/// How a CSV file is written.
struct Dialect {
    separator: char,
    line_end: &'static str,
    windows: bool,
    german: bool,
}

/// One open list.
pub enum Writer {
    /// A CSV file.
    Csv(Csv),
    /// A workbook.
    Book(Box<Sheet>),
}

/// An open CSV file.
pub struct Csv {
    dialect: Dialect,
    out: BufWriter<File>,
}

impl Writer {
    /// Opens the file of a list and writes its head.
    pub fn open(path: &Path, list: List) -> Result<Self, String> {
        if path.extension().is_some_and(|ending| ending == "xlsx") {
            return Sheet::open(path).map(|sheet| Writer::Book(Box::new(sheet)));
        }
        let german = list == List::Dach;
        let dialect = Dialect {
            separator: if german { ';' } else { ',' },
            line_end: if german { "\r\n" } else { "\n" },
            windows: german,
            german,
        };
        let file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut csv = Csv { dialect, out: BufWriter::with_capacity(1 << 20, file) };
        if !german {
            csv.bytes("\u{feff}".as_bytes())?;
        }
        let head = if german { GERMAN } else { ENGLISH };
        csv.line(&head)?;
        Ok(Writer::Csv(csv))
    }
    /// Writes a row.
    pub fn put(&mut self, row: &Row) -> Result<(), String> {
        match self {
            Writer::Csv(csv) => csv.line(&cells(row, csv.dialect.german)),
            Writer::Book(sheet) => sheet.put(row),
        }
    }
    /// Writes the first columns of a row only.
    pub fn put_few(&mut self, row: &Row) -> Result<(), String> {
        match self {
            Writer::Csv(csv) => csv.line(cells(row, csv.dialect.german).get(..FEW).unwrap_or_default()),
            Writer::Book(sheet) => sheet.put_few(row, FEW),
        }
    }
    /// Writes an empty line.
    pub fn blank(&mut self) -> Result<(), String> {
        match self {
            Writer::Csv(csv) => csv.bytes(csv.dialect.line_end.as_bytes()),
            Writer::Book(sheet) => {
                sheet.blank();
                Ok(())
            }
        }
    }
    /// Writes the rest to the disk.
    pub fn close(self) -> Result<(), String> {
        match self {
            Writer::Csv(mut csv) => csv.out.flush().map_err(|error| error.to_string()),
            Writer::Book(sheet) => sheet.close(),
        }
    }
}

impl Csv {
    fn bytes(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.out.write_all(bytes).map_err(|error| error.to_string())
    }
    fn line<T: AsRef<str>>(&mut self, cells: &[T]) -> Result<(), String> {
        let separator = self.dialect.separator;
        let mut line = String::with_capacity(256);
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                line.push(separator);
            }
            let cell = cell.as_ref();
            if cell.contains([separator, '"', '\n', '\r']) {
                line.push('"');
                line.push_str(&cell.replace('"', "\"\""));
                line.push('"');
            } else {
                line.push_str(cell);
            }
        }
        line.push_str(self.dialect.line_end);
        if !self.dialect.windows {
            return self.bytes(line.as_bytes());
        }
        let (bytes, _, lost) = WINDOWS_1252.encode(&line);
        if lost {
            return Err(format!("a sign of this line is not in Windows-1252: {line}"));
        }
        self.bytes(&bytes)
    }
}

/// The sixteen cells of a row as text.
pub fn cells(row: &Row, german: bool) -> [Cow<'_, str>; 16] {
    let role = match (row.kind, german) {
        (Kind::Distributor, true) => "Händler",
        (Kind::Distributor, false) => "distributor",
        (Kind::Importer, true) => "Importeur",
        (Kind::Importer, false) => "importer",
        (_, true) => "Anwender",
        (_, false) => "user",
    };
    let country = match &row.country {
        Some(typed) => typed.as_str(),
        None if row.country_named && german => row.home.german,
        None if row.country_named => row.home.english,
        None => row.home.code,
    };
    let shipped = match &row.shipped {
        Shipped::On(year, month, day) if german => format!("{day:02}.{month:02}.{year}"),
        Shipped::On(year, month, day) => format!("{year}-{month:02}-{day:02}"),
        Shipped::Text(text) => text.clone(),
    };
    [
        row.account.as_str().into(),
        row.name.as_str().into(),
        role.into(),
        row.street.as_str().into(),
        row.postcode.as_str().into(),
        row.city.as_str().into(),
        country.into(),
        row.lang.as_str().into(),
        row.contact.as_str().into(),
        row.email.as_str().into(),
        row.phone.as_str().into(),
        row.catalogue.as_str().into(),
        row.udi.as_str().into(),
        row.serial.as_str().into(),
        shipped.into(),
        row.remark.as_str().into(),
    ]
}
