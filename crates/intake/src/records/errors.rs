//! The row-level error file: every row that was not taken, as it stood, with what is wrong and what to do.
//!
//! Written for spreadsheets: UTF-8 with a mark, semicolons. The original columns keep their names, so the corrected file
//! can be read again as it is; the added columns are not known to the reader and are passed over.
//!
//! Formula injection: a cell that begins with `=`, `+`, `-`, `@`, tab or return gets a leading apostrophe, so that no
//! spreadsheet computes it. Exception by choice: `+` followed by nothing but digits and blanks (a telephone number such
//! as `+49 30 23125 226`) stays as it is; it can compute nothing and people must be able to read it. A number with other
//! signs gets the apostrophe and is still readable. The reader takes such an apostrophe away again.

use super::outcome::{Outcome, Row, Summary};

/// The error file for rows that were held or refused. Taken rows are listed with their doubts but without their cells.
pub fn errors_csv(summary: &Summary, rows: &[Row]) -> Vec<u8> {
    let names = summary.columns.len();
    let width = rows.iter().map(|r| raw(r).len()).max().unwrap_or(0).max(names);
    let mut out = vec![0xEF, 0xBB, 0xBF];
    let mut header: Vec<String> =
        ["Row", "Line", "Column", "Outcome", "What is wrong", "What to do"].map(str::to_owned).into();
    header.extend(summary.columns.iter().map(|c| c.name.clone()));
    header.extend((names..width).map(|n| format!("Cell {}", n + 1)));
    line(&mut out, &header);
    for row in rows {
        let outcome = match row.outcome {
            Outcome::Taken(_) => "taken",
            Outcome::Held(_) => "held",
            Outcome::Refused(_) => "refused",
        };
        let mut cells = vec![
            row.number.to_string(),
            row.line.to_string(),
            columns(row),
            outcome.to_owned(),
            row.doubts.iter().map(|d| d.what.as_str()).collect::<Vec<_>>().join(" "),
            row.doubts.iter().map(|d| d.todo.as_str()).collect::<Vec<_>>().join(" "),
        ];
        cells.extend(raw(row).iter().cloned());
        cells.resize(6 + width, String::new());
        line(&mut out, &cells);
    }
    out
}

fn raw(row: &Row) -> &[String] {
    match &row.outcome {
        Outcome::Taken(_) => &[],
        Outcome::Held(cells) | Outcome::Refused(cells) => cells,
    }
}

/// The columns the doubts are about, each once.
fn columns(row: &Row) -> String {
    let mut names: Vec<&str> = row.doubts.iter().filter_map(|d| d.column.as_deref()).collect();
    names.dedup();
    names.join(", ")
}

fn line(out: &mut Vec<u8>, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            out.push(b';');
        }
        let cell = safe(cell);
        if cell.contains(['"', ';', '\n', '\r']) {
            out.push(b'"');
            out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    out.extend_from_slice(b"\r\n");
}

/// The cell, with an apostrophe in front if a spreadsheet could compute it; NUL becomes a visible mark.
fn safe(cell: &str) -> String {
    let cell = cell.replace('\0', "\u{2400}");
    let digits = cell.strip_prefix('+').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == ' '));
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !digits {
        true => format!("'{cell}"),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::records::read_bytes;

    #[test]
    fn formulas_are_disarmed_and_telephone_numbers_stay() {
        for (cell, wanted) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2", "'-2"),
            ("\t=1", "'\t=1"),
            ("+49 30 23125 226", "+49 30 23125 226"),
            ("+49-30", "'+49-30"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("Labor", "Labor"),
            ("0042", "0042"),
        ] {
            assert_eq!(safe(cell), wanted);
        }
    }

    #[test]
    fn the_corrected_error_file_reads_back() {
        let list = "Account No,Name,Country,Catalogue No,Phone,Remark\n\
            1,Lab One,Nowhere,20068232,+49 30 1,\"a;b \"\"c\"\"\"\n\
            2,Lab Two,DE,20068232,+49-30,=1+1,extra\n3,Lab Three,DE,20068232,,\n";
        let mut faulty = Vec::new();
        let summary = read_bytes("a.csv", list.as_bytes(), &mut |r| {
            if !matches!(r.outcome, Outcome::Taken(_)) {
                faulty.push(r);
            }
        })
        .unwrap();
        assert_eq!((summary.taken, summary.held), (1, 2));
        let text = String::from_utf8(errors_csv(&summary, &faulty)).unwrap();
        assert!(text.contains("\"Nowhere\"\" is no country known here."), "{text}");
        let corrected = text.replace(";Nowhere;", ";France;").replace(";extra", ";");
        let mut rows = Vec::new();
        let again = read_bytes("b.csv", corrected.as_bytes(), &mut |r| rows.push(r)).unwrap();
        assert_eq!((again.rows, again.taken), (2, 2), "{corrected}");
        let Outcome::Taken(first) = &rows[0].outcome else { panic!() };
        assert_eq!(
            (first.country.as_str(), first.phone.as_deref(), first.remark.as_deref()),
            ("FR", Some("+49 30 1"), Some("a;b \"c\""))
        );
        let Outcome::Taken(second) = &rows[1].outcome else { panic!() };
        assert_eq!((second.phone.as_deref(), second.remark.as_deref()), (Some("+49-30"), Some("=1+1")));
    }
}
