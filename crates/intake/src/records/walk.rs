//! Walks the samples: every `samples/<name>.csv` with `samples/<name>.json` beside it, which says what must come of it.
//!
//! Workbooks are built here, one per trait of real workbooks, because a binary sample cannot be read by a reviewer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample_walk::{book, compare};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use serde_json::{Value, json};

/// Everything that is promised about a file, as JSON.
fn told(name: &str, bytes: &[u8]) -> Value {
    let mut rows = Vec::new();
    match read_bytes(name, bytes, &mut |row| rows.push(row)) {
        Err(error) => json!({ "error": error.code(), "says": error.to_string() }),
        Ok(s) => {
            assert_eq!(s.rows, s.taken + s.held + s.refused);
            assert_eq!(usize::try_from(s.rows).unwrap(), rows.len());
            json!({
                "file": [json!(s.encoding), json!(s.delimiter), json!(s.sheet), json!(s.header_line)],
                "unmapped": s.unmapped().collect::<Vec<_>>(),
                "counts": [s.rows, s.taken, s.held, s.refused],
                "rows": rows.iter().map(line).collect::<Vec<_>>(),
            })
        }
    }
}

/// A row as one line: row, line, outcome, values in the order of the story's columns, doubts.
fn line(row: &Row) -> String {
    let (word, values) = match &row.outcome {
        Outcome::Held(raw) => ("held", raw.join("|")),
        Outcome::Refused(raw) => ("refused", raw.join("|")),
        Outcome::Taken(r) => {
            let role = format!("{:?}", r.role).to_lowercase();
            let or = |v: &Option<String>| v.clone().unwrap_or_default();
            let lang = r.lang.as_ref().map(ToString::to_string);
            let serial = r.serial.as_ref().map(ToString::to_string);
            let day = r.shipped_on.map(|d| d.to_string());
            let all = [
                r.consignee_no.to_string(),
                r.name.clone(),
                role,
                r.street.clone(),
                r.postcode.clone(),
                r.city.clone(),
                r.country.clone(),
                or(&lang),
                or(&r.contact),
                or(&r.email),
                or(&r.phone),
                r.catalogue_no.to_string(),
                or(&r.udi),
                or(&serial),
                or(&day),
                or(&r.remark),
            ];
            let lot = r.lot.as_ref().map_or_else(String::new, |lot| format!("|lot {lot}"));
            ("taken", all.join("|") + &lot)
        }
    };
    let doubts: Vec<&str> = row.doubts.iter().map(|d| d.code).collect();
    format!("{} @{} {word} {values} [{}]", row.number, row.line, doubts.join(" "))
}

#[test]
fn every_sample_reads_as_its_file_says() {
    compare("records", 12, told);
}

const HEADER: [&str; 8] = ["Account No", "Name", "Country", "Catalogue No", "Serial No", "Ship Date", "Role", "UDI"];

fn sheet<'a>(book: &'a mut Workbook, name: &str, at: u32) -> &'a mut rust_xlsxwriter::Worksheet {
    let sheet = book.add_worksheet();
    sheet.set_name(name).unwrap();
    sheet.write_row(at, 0, HEADER).unwrap();
    sheet
}

#[test]
fn workbook_numbers_dates_formulas_and_errors() {
    let date = Format::new().set_num_format("dd.mm.yyyy");
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        s.write_row(1, 0, ["0042", "Lab One", "DE", "20068232", "", "", "user", ""]).unwrap();
        s.write_number(1, 4, 5_802_489.0).unwrap();
        s.write_number(1, 3, 20_068_232.0).unwrap();
        s.write_number(1, 7, 816_270_020_637.0).unwrap();
        s.write_datetime_with_format(1, 5, ExcelDateTime::from_ymd(2024, 3, 14).unwrap(), &date).unwrap();
        s.write_row(2, 0, ["0043", "Lab Two", "DE", "20068232", "S1", "14.03.2024", "dealer", ""]).unwrap();
        s.write_formula(2, 1, Formula::new("=A1&\"x\"").set_result("Lab Two, computed")).unwrap();
        s.write_row(3, 0, ["0044", "Lab Three", "DE", "20068232", "S2", "", "user", ""]).unwrap();
        s.write_formula(3, 4, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        // Row 5 is empty and no row; row 6 has a serial number that a spreadsheet made a date of.
        s.write_row(5, 0, ["0045", "Lab Four", "DE", "20068232", "", "", "user", ""]).unwrap();
        s.write_datetime_with_format(5, 4, ExcelDateTime::from_ymd(2024, 12, 3).unwrap(), &date).unwrap();
        s.write_row(6, 0, ["0046", "Lab Five", "DE", "2.0068232E7", "S3", "", "user", ""]).unwrap();
        s.write_row(7, 0, ["0047", "Lab Six", "DE", "", "S4", "", "user", ""]).unwrap();
        s.write_row(8, 0, ["0048", "Lab Seven", "DE", "20068232", "", "", "user", ""]).unwrap();
        s.write_number(8, 4, 1.0e17).unwrap();
    });
    let is = told("list.xlsx", &bytes);
    assert_eq!(is["counts"], json!([7, 2, 4, 1]));
    let rows: Vec<&str> = is["rows"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    assert_eq!(rows[0], "1 @2 taken 0042|Lab One|user||||DE|||||20068232|816270020637|5802489|2024-03-14| []");
    assert_eq!(
        rows[1],
        "2 @3 taken 0043|Lab Two, computed|distributor||||DE|||||20068232||S1|2024-03-14| [cell.formula]"
    );
    assert!(rows[2].starts_with("3 @4 held 0044|") && rows[2].ends_with("[cell.error]"), "{}", rows[2]);
    assert!(rows[3].starts_with("4 @6 held") && rows[3].ends_with("[number.date]"), "{}", rows[3]);
    assert!(rows[4].ends_with("[number.exponent]"), "{}", rows[4]);
    assert!(rows[5].starts_with("6 @8 refused") && rows[5].ends_with("[catalogue-no.missing]"), "{}", rows[5]);
    assert!(rows[6].ends_with("[number.imprecise]"), "{}", rows[6]);
}

#[test]
fn workbook_hidden_sheets_titles_and_merged_cells() {
    let bytes = book(|b| {
        let old = sheet(b, "Old", 0);
        old.write_row(1, 0, ["1", "Hidden", "DE", "20068232"]).unwrap();
        old.set_hidden(true);
        b.add_worksheet().set_name("Read me").unwrap().write(0, 0, "Please see the next sheet").unwrap();
        let s = sheet(b, "List", 3);
        s.merge_range(0, 0, 1, 5, "Distribution list, as of November", &Format::new()).unwrap();
        s.write_row(4, 0, ["0042", "Lab One", "DE", "20068232", "S1"]).unwrap();
        s.write_row(5, 1, ["Lab One", "DE", "20068232", "S2"]).unwrap();
        s.merge_range(4, 0, 5, 0, "0042", &Format::new()).unwrap();
        b.set_active_worksheet_for_tests();
    });
    let mut rows = Vec::new();
    let s = read_bytes("list.xlsx", &bytes, &mut |row| rows.push(row)).unwrap();
    assert_eq!((s.sheet.as_deref(), s.header_line, s.rows, s.taken, s.held), (Some("List"), 4, 2, 1, 1));
    assert_eq!(
        s.notes,
        [
            "Sheet \"List\" was read; sheet \"Old\" before it was passed over: it is hidden.",
            "Sheet \"List\" was read; sheet \"Read me\" before it was passed over: it has no header."
        ]
    );
    assert_eq!(
        (rows[1].line, rows[1].doubts[0].code, rows[1].doubts[0].column.as_deref()),
        (6, "cell.merged", Some("Account No"))
    );
}

/// Makes the second sheet the one that opens: the first is hidden, and a workbook must open on a visible one.
trait Active {
    fn set_active_worksheet_for_tests(&mut self);
}

impl Active for Workbook {
    fn set_active_worksheet_for_tests(&mut self) {
        self.worksheet_from_index(2).unwrap().set_active(true);
    }
}

#[test]
fn workbook_without_a_list() {
    let hidden = book(|b| {
        b.add_worksheet().set_name("Empty").unwrap();
        sheet(b, "List", 0).set_hidden(true);
    });
    assert_eq!(
        told("a.xlsx", &hidden)["says"],
        "the workbook has no visible sheet with a list (sheets: Empty, List (hidden)). Unhide the sheet with the list and save it again"
    );
    let lacking = book(|b| {
        b.add_worksheet().set_name("L").unwrap().write_row(2, 0, ["Name", "Land", "Ort"]).unwrap();
    });
    assert_eq!(
        told("a.xlsx", &lacking)["says"],
        "the header in row 3 of sheet \"L\" has no column for consignee number, catalogue number. It names: Name, Land, Ort. Add the column or rename it"
    );
}

#[test]
fn workbook_counting_days_from_1904() {
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        s.write_row(1, 0, ["0042", "Lab One", "DE", "20068232", "S1"]).unwrap();
        s.write_number_with_format(1, 5, 43_903.0, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
    });
    let day = |bytes: &[u8]| told("list.xlsx", bytes)["rows"][0].as_str().unwrap().to_owned();
    assert!(day(&bytes).contains("|2020-03-13|"), "{}", day(&bytes));
    let counted = repack(&bytes, |name, text| match name {
        "xl/workbook.xml" => text.replace("<workbookPr ", "<workbookPr date1904=\"1\" "),
        _ => text,
    });
    assert!(day(&counted).contains("|2024-03-14|"), "{}", day(&counted));
}

#[test]
fn workbook_cells_that_are_struck_through_are_held_or_told() {
    let line = Format::new().set_font_strikethrough();
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        for (row, serial) in (1..).zip(["S1", "S2", "S3", "S4", "S5"]) {
            s.write_row(row, 0, ["0042", "Lab One", "DE", "20068232", serial, "2024-03-14", "user", ""]).unwrap();
        }
        s.write_with_format(1, 4, "S1", &line).unwrap();
        s.write_with_format(2, 5, "2024-03-14", &line).unwrap();
        // A part of a text; and a run that says it is not struck.
        s.write_rich_string(3, 4, &[(&line, "S3"), (&Format::default(), "0")]).unwrap();
        s.write_rich_string(4, 1, &[(&Format::new().set_bold(), "Lab"), (&Format::default(), " One")]).unwrap();
        s.write_blank(5, 7, &line).unwrap();
    });
    let is = told("list.xlsx", &bytes);
    assert_eq!(is["counts"], json!([5, 3, 2, 0]));
    let rows: Vec<&str> = is["rows"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    for (row, (fate, doubts)) in rows.iter().zip([
        ("held", "[cell.struck]"),
        ("taken", "[cell.struck-kept]"),
        ("held", "[cell.struck]"),
        ("taken", "[]"),
        ("taken", "[]"),
    ]) {
        assert!(row.contains(fate) && row.ends_with(doubts), "{row}");
    }
}

#[test]
fn a_text_that_is_struck_in_one_cell_and_not_in_another_is_noted() {
    let line = Format::new().set_font_strikethrough();
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        s.write_row(1, 0, ["0042", "Lab One", "DE", "20068232", "S1"]).unwrap();
        s.write_row(2, 0, ["0043", "Lab Two", "DE", "20068232", "S2"]).unwrap();
        s.write_rich_string(2, 3, &[(&line, "2006"), (&line, "8232")]).unwrap();
    });
    let mut rows = Vec::new();
    let summary = read_bytes("list.xlsx", &bytes, &mut |row| rows.push(row)).unwrap();
    assert_eq!((summary.taken, summary.held), (2, 0));
    assert!(summary.notes.iter().any(|note| note.contains("struck through and not: 20068232")), "{:?}", summary.notes);
}

#[test]
fn workbook_numbers_keep_the_zeros_that_are_shown() {
    let zeros = Format::new().set_num_format("0000000");
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        s.write_row(1, 0, ["", "Lab One", "DE", "20068232", ""]).unwrap();
        s.write_number_with_format(1, 0, 42.0, &zeros).unwrap();
        s.write_number_with_format(1, 4, 12_345.0, &zeros).unwrap();
        s.write_row(2, 0, ["0043", "Lab Two", "DE", "20068232", ""]).unwrap();
        // A text stays as it is, and a longer number, too.
        s.write_with_format(2, 4, "12345", &zeros).unwrap();
        s.write_row(3, 0, ["0044", "Lab Three", "DE", "20068232", ""]).unwrap();
        s.write_number_with_format(3, 4, 123_456_789.0, &zeros).unwrap();
    });
    let is = told("list.xlsx", &bytes);
    let rows: Vec<&str> = is["rows"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    assert!(rows[0].contains(" 0000042|") && rows[0].contains("|0012345|"), "{}", rows[0]);
    assert!(rows[1].contains("|12345|") && rows[2].contains("|123456789|"), "{rows:?}");
}

#[test]
fn a_formula_that_was_never_computed_holds_its_row() {
    let bytes = book(|b| {
        let s = sheet(b, "List", 0);
        s.write_row(1, 0, ["0042", "Lab One", "DE", "20068232", ""]).unwrap();
        s.write_formula(1, 4, Formula::new("=A1+1").set_result("7")).unwrap();
        s.write_row(2, 0, ["0043", "Lab Two", "DE", "20068232", "S2"]).unwrap();
    });
    let bytes = repack(&bytes, |name, text| match name {
        "xl/worksheets/sheet1.xml" => text.replace("<v>7</v>", ""),
        _ => text,
    });
    let is = told("list.xlsx", &bytes);
    assert_eq!(is["counts"], json!([2, 1, 1, 0]));
    assert!(is["rows"][0].as_str().unwrap().contains("[cell.formula-unsaved"), "{}", is["rows"][0]);
}

/// The same archive with its texts changed.
pub(super) fn repack(bytes: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    use std::io::Write;
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut entry = from.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        to.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(change(&name, text).as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}
