//! Walks the samples: every `samples/<name>.csv` with `samples/<name>.json` beside it, which says what must come of it.
//!
//! Workbooks are built here, because a binary sample cannot be read by a reviewer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample_walk::{book, compare};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};
use serde_json::{Value, json};

pub(super) fn context() -> Context {
    Context { langs: vec!["de".into()], today: jiff::civil::date(2026, 12, 20) }
}

/// Everything that is promised about a file, as JSON.
fn told(name: &str, bytes: &[u8]) -> Value {
    match read(name, bytes, &context()) {
        Err(error) => json!({ "error": error.code(), "says": error.to_string() }),
        Ok(r) => {
            assert_eq!(r.rows.len() as u64, r.taken + r.held + r.refused);
            json!({
                "file": [json!(r.encoding), json!(r.delimiter), json!(r.sheet), json!(r.header_line)],
                "about": r.about,
                "unmapped": r.unmapped().collect::<Vec<_>>(),
                "counts": [r.rows.len() as u64, r.taken, r.held, r.refused],
                "rows": r.rows.iter().map(line).collect::<Vec<_>>(),
                "doubts": r.doubts.iter().map(|d| d.code).collect::<Vec<_>>(),
            })
        }
    }
}

/// A row as one line.
fn line(row: &Row) -> String {
    let fate = format!("{:?}", row.fate).to_lowercase();
    let serial = row.serial.as_deref().unwrap_or("?");
    let said = row.said.as_ref().map_or_else(|| "-".into(), |said| serde_json::to_string(said).unwrap());
    let doubts: Vec<&str> = row.doubts.iter().map(|d| d.code).collect();
    format!("@{} {fate} {serial} {said} [{}]", row.line, doubts.join(" "))
}

#[test]
fn every_sample_reads_as_its_file_says() {
    compare("answer_sheet", 10, told);
}

#[test]
fn what_spreadsheets_do_to_serial_numbers_and_dates() {
    let date = Format::new().set_num_format("dd.mm.yyyy");
    let bytes = book(|b| {
        let notes = b.add_worksheet().set_name("Hinweise").unwrap();
        notes.write(0, 0, "Bitte das nächste Blatt beachten").unwrap();
        let s = b.add_worksheet().set_name("Geräte").unwrap();
        s.write_row(1, 0, ["Seriennummer", "Status", "Datum", "Bemerkung"]).unwrap();
        s.write_number(2, 0, 1_000_417.0).unwrap();
        s.write(2, 1, "erledigt").unwrap();
        s.write_datetime_with_format(2, 2, ExcelDateTime::from_ymd(2026, 12, 3).unwrap(), &date).unwrap();
        s.write_number(3, 0, 1.0e17).unwrap();
        s.write(3, 1, "erledigt").unwrap();
        s.write_row(4, 0, ["8.16E+11", "erledigt"]).unwrap();
        s.write_datetime_with_format(5, 0, ExcelDateTime::from_ymd(2024, 12, 3).unwrap(), &date).unwrap();
        s.write(5, 1, "erledigt").unwrap();
        s.write(6, 0, "1000418").unwrap();
        s.write_formula(6, 1, Formula::new("=B3").set_result("erledigt")).unwrap();
        s.write(7, 0, "1000419").unwrap();
        s.write_formula(7, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        s.write(8, 0, "1000420").unwrap();
        s.merge_range(8, 1, 9, 1, "erledigt", &Format::new()).unwrap();
        s.write(9, 0, "1000421").unwrap();
        s.write_row(10, 0, ["0001000422", "erledigt", "03/04/2026"]).unwrap();
    });
    let is = told("liste.xlsx", &bytes);
    assert_eq!(is["file"], json!([null, null, "Geräte", 2]), "{is:#}");
    let rows: Vec<&str> = is["rows"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    let wanted = [
        r#"@3 taken 1000417 {"is":"done","on":"2026-12-03"} []"#,
        "@4 held ? - [number.imprecise]",
        "@5 held ? - [number.exponent]",
        "@6 held ? - [number.date]",
        r#"@7 taken 1000418 {"is":"done","on":null} [cell.formula]"#,
        "@8 held 1000419 - [cell.error said.unknown]",
        r#"@9 taken 1000420 {"is":"done","on":null} []"#,
        "@10 held 1000421 - [cell.merged]",
        r#"@11 taken 0001000422 {"is":"done","on":null} [date.two-ways]"#,
    ];
    assert_eq!(rows, wanted);
}

#[test]
fn of_two_sheets_the_one_with_answers_is_read_and_the_other_told() {
    let bytes = book(|b| {
        for name in ["units", "Labor 2"] {
            let s = b.add_worksheet().set_name(name).unwrap();
            s.write_row(0, 0, ["mark", "serial", "disposition"]).unwrap();
            s.write_row(1, 0, ["FSN rev. 1", "1", "done"]).unwrap();
        }
    });
    let is = told("answer.xlsx", &bytes);
    assert_eq!((&is["file"][2], &is["doubts"]), (&json!("units"), &json!(["sheet.other"])));
}

#[test]
fn no_file_is_passed_over_without_words() {
    for (name, bytes, code) in [
        ("a.csv", &b""[..], "file.empty"),
        ("a.csv", b"Raum;Ort\n1;2\n", "header.missing"),
        ("a.csv", b"%PDF-1.7", "file.binary"),
        ("a.xlsx", b"PK\x03\x04 no archive", "workbook.damaged"),
    ] {
        let error = read(name, bytes, &context()).unwrap_err();
        assert_eq!(error.code(), code, "{name}: {error}");
    }
}
