//! Tables for a spreadsheet: the affected products, and a consignee's own units, as XLSX and as CSV.
//!
//! Column names are stable English words, one row a product or a unit, numbers that are names stay text (no 8.16E+11).
//! Every row carries the mark of the notice, so that a sheet says what it belongs to when its file name is lost. The units
//! have empty columns for an answer, so that the sheet itself is filled in and sent back (`intake/src/answer_sheet`). CSV is
//! UTF-8 with a byte order mark and commas; a cell that a spreadsheet would run as a formula begins with an apostrophe.

use super::mark;
use crate::{
    Error,
    letter::{Addressee, UnitLine},
};
use domain::{
    notice::Notice,
    product::{Product, SerialScope, UdiStatement},
    scope::Standing,
};
use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

const PRODUCTS: [&str; 8] =
    ["mark", "product_key", "product", "catalogue_no", "udi_di", "no_udi_reason", "software", "serials"];
/// Of a notice that names lots.
const LOTS: &str = "lots";
/// Of an update: what it changes about the unit, behind the standing.
const CHANGE: &str = "change";
const UNITS: [&str; 8] =
    ["mark", "consignee_no", "serial", "product_key", "product", "catalogue_no", "udi_di", "standing"];
/// The columns that a consignee fills in for each unit, and what may stand under the first (`docs/formats/notice.md`).
const ANSWERS: [&str; 4] = ["disposition", "date", "passed_on_to", "comment"];
const DISPOSITIONS: [&str; 7] = ["done", "not_yet", "not_here", "passed_on", "scrapped", "cannot", "never_had"];
/// Who answers: once is enough. The link in every row says whose sheet it is.
const RESPONDENT: [&str; 4] = ["answered_by", "answered_by_function", "answered_on", "portal"];

/// One cell.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    /// Not known.
    Empty,
    /// Words, or numbers that are names.
    Text(String),
    /// A count.
    Number(i64),
}

/// One table: header and rows.
pub(super) struct Table {
    pub name: &'static str,
    pub header: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    fn of_text(name: &'static str, header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Self {
        let header = header.iter().map(|word| (*word).to_owned()).collect();
        Self { name, header, rows: rows.map(|row| row.into_iter().map(Cell::Text).collect()).collect() }
    }
}

/// The affected products as CSV.
#[must_use]
pub fn products_csv(notice: &Notice) -> Vec<u8> {
    csv(&products(notice))
}

/// The units of one consignee as CSV.
#[must_use]
pub fn units_csv(notice: &Notice, own: &Addressee) -> Vec<u8> {
    csv(&units(notice, own))
}

/// A workbook with the products and, for one consignee, its units, which then come first.
///
/// # Errors
/// [`Error::Typesetting`] if the writer refuses, for example a cell of more than 32,767 characters.
pub fn xlsx(notice: &Notice, own: Option<&Addressee>) -> Result<Vec<u8>, Error> {
    let tables: Vec<Table> = own.map(|o| units(notice, o)).into_iter().chain([products(notice)]).collect();
    // Never today: the same notice gives the same bytes.
    let created = notice.dated.unwrap_or_else(|| jiff::civil::date(2000, 1, 1));
    book(&mark(notice), &notice.maker.name, created, &tables)
}

/// A workbook of these tables.
///
/// # Errors
/// [`Error::Typesetting`] if the writer refuses.
pub(super) fn book(title: &str, author: &str, created: jiff::civil::Date, tables: &[Table]) -> Result<Vec<u8>, Error> {
    let failed = |e: rust_xlsxwriter::XlsxError| Error::Typesetting { what: "the workbook".into(), why: e.to_string() };
    let (year, month, day) =
        (created.year().unsigned_abs(), created.month().unsigned_abs(), created.day().unsigned_abs());
    let created = ExcelDateTime::from_ymd(year, month, day).map_err(failed)?;
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(title).set_author(author).set_creation_datetime(&created));
    for table in tables {
        fill(book.add_worksheet(), table).map_err(failed)?;
    }
    book.save_to_buffer().map_err(failed)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), rust_xlsxwriter::XlsxError> {
    let head = Format::new().set_bold();
    sheet.set_name(table.name)?;
    for (column, name) in (0_u16..).zip(&table.header) {
        sheet.write_string_with_format(0, column, name, &head)?;
    }
    for (n, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => drop(sheet.write_string(n, column, text)?),
                // Counts stay far below 2^53, so the number is exact.
                Cell::Number(number) => drop(sheet.write_number(n, column, *number as f64)?),
            }
        }
    }
    if let (Some(place), 1..) = (table.header.iter().position(|name| name == "disposition"), table.rows.len()) {
        let choice = DataValidation::new().allow_list_strings(&DISPOSITIONS)?;
        let column = u16::try_from(place).unwrap_or(0);
        // A row may be added for a serial number that nobody sent; another word is read, too, so it is no error.
        sheet.add_data_validation(
            1,
            column,
            table.rows.len() as u32 + 20,
            column,
            &choice.show_error_message(false),
        )?;
    }
    let (last_row, last_column) = (table.rows.len() as u32, table.header.len() as u16 - 1);
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_autofit_max_width(360).autofit();
    Ok(())
}

fn products(notice: &Notice) -> Table {
    // Only where some are named, so that the sheet of any other notice stays byte for byte.
    let has_lots = notice.products.iter().any(|product| !product.lots.is_all());
    let lots = has_lots.then_some(LOTS);
    let row = |product: &Product| {
        let (di, reason) = udi(product);
        let numbers = |scope: &SerialScope| scope.listed().map_or_else(|| "all".to_owned(), |listed| listed.join(" "));
        let cells = [
            mark(notice),
            product.key.to_string(),
            product.name.clone(),
            product.catalogue_no.to_string(),
            di,
            reason,
            product.software.clone().unwrap_or_default(),
            numbers(&product.serials),
        ];
        cells.into_iter().chain(lots.map(|_| numbers(&product.lots))).collect()
    };
    let header: Vec<&str> = PRODUCTS.into_iter().chain(lots).collect();
    Table::of_text("products", &header, notice.products.iter().map(row))
}

fn units(notice: &Notice, own: &Addressee) -> Table {
    let row = |(unit, is_gone): (&UnitLine, bool)| {
        let product = notice.products.iter().find(|p| p.key == unit.product);
        let standing = match unit.standing {
            Standing::Affected => "affected",
            Standing::Possibly => "possibly",
        };
        let standing = if is_gone { "" } else { standing };
        let change = own.before.is_some().then(|| change(unit, is_gone).to_owned());
        let row = vec![
            mark(notice),
            own.number.to_string(),
            unit.serial.as_ref().map(ToString::to_string).unwrap_or_default(),
            unit.product.to_string(),
            product.map(|p| p.form_name.clone()).unwrap_or_default(),
            product.map(|p| p.catalogue_no.to_string()).unwrap_or_default(),
            product.map(|p| udi(p).0).unwrap_or_default(),
            standing.to_owned(),
        ];
        row.into_iter().chain(change).collect()
    };
    let header: Vec<&str> = UNITS.into_iter().chain(own.before.is_some().then_some(CHANGE)).collect();
    let gone = own.before.iter().flat_map(|before| &before.gone).map(|unit| (unit, true));
    let all = own.units.iter().map(|unit| (unit, false)).chain(gone);
    let mut table = Table::of_text("units", &header, all.map(row));
    let asked = notice.form.questions_for(own.role).filter(|q| !q.kind.per_unit());
    table.header.extend(ANSWERS.iter().map(|name| (*name).to_owned()));
    table.header.extend(asked.map(|q| format!("question_{}", q.id)));
    table.header.extend(RESPONDENT.iter().map(|name| (*name).to_owned()));
    for row in &mut table.rows {
        row.resize(table.header.len() - 1, Cell::Empty);
        row.push(Cell::Text(own.link.clone()));
    }
    table
}

/// The word for what an update changes about a unit; empty where that cannot be told.
pub(super) fn change(unit: &UnitLine, is_gone: bool) -> &'static str {
    match unit.is_new {
        _ if is_gone => "no_longer_affected",
        Some(true) => "new",
        Some(false) => "unchanged",
        None => "",
    }
}

fn udi(product: &Product) -> (String, String) {
    match &product.udi {
        UdiStatement::Di(di) => (di.to_string(), String::new()),
        UdiStatement::NotApplicable { reason } => (String::new(), reason.clone()),
    }
}

pub(super) fn csv(table: &Table) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    text += &table.header.join(",");
    text += "\r\n";
    for row in &table.rows {
        text += &row.iter().map(written).collect::<Vec<_>>().join(",");
        text += "\r\n";
    }
    text.into_bytes()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => quoted(text),
        Cell::Number(number) => number.to_string(),
    }
}

/// One cell (RFC 4180), never a formula.
pub(super) fn quoted(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    let safe = if runs { format!("'{cell}") } else { cell.to_owned() };
    if safe.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample;

    #[test]
    fn one_row_a_unit_and_text_stays_text() {
        let mut own = sample::laboratory(3);
        own.units[1].serial = Some("=1+2,\"x\"".into());
        own.units[2].serial = None;
        let written = String::from_utf8(units_csv(&sample::notice(), &own)).unwrap();
        let lines: Vec<&str> = written.trim_start_matches('\u{feff}').lines().collect();
        assert!(
            lines[0]
                .starts_with(&format!("{},disposition,date,passed_on_to,comment,question_receipt,", UNITS.join(",")))
        );
        assert!(lines[0].ends_with(",answered_by,answered_by_function,answered_on,portal"), "{}", lines[0]);
        assert_eq!(lines[1].matches(',').count(), lines[0].matches(',').count());
        assert!(lines[1].contains(",0047110,1000417,"), "{}", lines[1]);
        assert!(lines[2].contains(",\"'=1+2,\"\"x\"\"\","), "{}", lines[2]);
        assert!(lines[3].contains(",0047110,,"), "{}", lines[3]);
        assert!(lines[1..].iter().all(|l| l.starts_with("FSN2025-1682 rev. 1 (M-AMR-01719),")));
    }

    #[test]
    fn an_update_has_a_column_for_what_changes_and_rows_for_what_is_gone() {
        let written = String::from_utf8(units_csv(&sample::notice(), &sample::updated(2))).unwrap();
        let lines: Vec<&str> = written.trim_start_matches('\u{feff}').lines().collect();
        assert!(lines[0].starts_with(&format!("{},change,disposition,", UNITS.join(","))), "{}", lines[0]);
        let said = |n: usize| lines[n].split(',').skip(7).take(2).collect::<Vec<_>>();
        assert_eq!(lines.len(), 4);
        assert_eq!(
            [said(1), said(2), said(3)],
            [["affected", "unchanged"], ["affected", "new"], ["", "no_longer_affected"]]
        );
        assert!(lines[3].contains(",94211999,nextseq-550dx,"), "{}", lines[3]);
        assert!(lines.iter().all(|line| line.matches(',').count() == lines[0].matches(',').count()));
        let first = String::from_utf8(units_csv(&sample::notice(), &sample::laboratory(2))).unwrap();
        assert!(!first.contains(",change,"), "a first notice is written as before");
    }

    #[test]
    fn workbooks_are_the_same_every_time() {
        let (notice, own) = (sample::notice(), sample::laboratory(2));
        let book = xlsx(&notice, Some(&own)).unwrap();
        assert!(book.starts_with(b"PK") && book == xlsx(&notice, Some(&own)).unwrap());
        assert!(xlsx(&notice, None).unwrap() != book);
    }
}
