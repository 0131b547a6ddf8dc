//! One column of a list: the serial numbers that somebody pastes, scans or sends as a sheet.
//!
//! With a header that names the column, its cells; without one, the lines as they stand. Several numbers in one line, parted
//! by commas or semicolons, are several rows; of a line with tabs and no header the first cell is taken. Nothing is judged
//! here: whoever asks for the column says what becomes of each row.

use super::{
    Options,
    bytes::{self, Encoding, Kind},
    columns::{self, Field},
    unreadable::Unreadable,
    workbook,
};
use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

/// Delimiters between cells, the surest first.
const DELIMITERS: [char; 4] = ['\t', ';', ',', '|'];
/// Rows among which the header is looked for.
const FIRST: usize = 10;
/// A row: its number in the file from 1, and its cells.
type Cells = (u64, Vec<String>);

/// The cells of one column of a file, each with the number of its row; at most `most` and one more, so that a caller sees
/// that there were too many.
///
/// # Errors
/// [`Unreadable`] for whatever is no list.
pub fn single(name: &str, file: &[u8], field: Field, most: usize) -> Result<Vec<(u64, String)>, Unreadable> {
    let mut source = Cursor::new(file);
    let facts = bytes::examine(&mut source)?;
    match facts.kind(name)? {
        Kind::Workbook => Ok(of(workbook::plain(&mut source, &Options::default(), most)?, field, most)),
        Kind::Text => {
            let mut raw = Vec::new();
            bytes::text(&mut source, &facts)?.read_to_end(&mut raw).map_err(Unreadable::broken)?;
            let text = match facts.encoding {
                Encoding::Windows1252 => encoding_rs::WINDOWS_1252.decode_without_bom_handling(&raw).0,
                _ => String::from_utf8_lossy(&raw),
            };
            Ok(pasted(&text, field, most))
        }
    }
}

/// The same of text that somebody pasted or a scanner typed.
///
/// ```
/// use intake::records::{Field, pasted};
/// let rows = pasted("SN-1\r\n\r\nSN-2, SN-3\n", Field::Serial, 100);
/// let serials: Vec<&str> = rows.iter().map(|(_, serial)| serial.as_str()).collect();
/// assert_eq!(serials, ["SN-1", "SN-2", "SN-3"]);
/// ```
pub fn pasted(text: &str, field: Field, most: usize) -> Vec<(u64, String)> {
    let mut rows: Vec<Cells> = Vec::new();
    let returns = text.contains('\r') && !text.contains('\n');
    let text = if returns { Cow::Owned(text.replace('\r', "\n")) } else { Cow::Borrowed(text) };
    for (line, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()).take(most + 1) {
        let delimiter = DELIMITERS.into_iter().find(|d| text.contains(*d));
        let cells = match delimiter {
            Some(delimiter) => text.split(delimiter).map(unquoted).collect(),
            None => vec![unquoted(text)],
        };
        rows.push((line as u64 + 1, cells));
    }
    let named = rows.iter().take(FIRST).any(|(_, cells)| place(cells, field).is_some());
    if !named {
        // What stands in one line without tabs is a list, and no table.
        let is_table = text.contains('\t');
        let each = |(line, cells): Cells| cells.into_iter().filter(|c| !c.is_empty()).map(move |cell| (line, cell));
        if !is_table {
            return rows.into_iter().flat_map(each).take(most + 1).collect();
        }
    }
    of(rows, field, most)
}

fn of(rows: Vec<Cells>, field: Field, most: usize) -> Vec<(u64, String)> {
    let header = rows.iter().take(FIRST).position(|(_, cells)| place(cells, field).is_some());
    let column = header.and_then(|at| rows.get(at)).and_then(|(_, cells)| place(cells, field));
    let cell = |(line, cells): Cells| match column {
        Some(column) => cells.into_iter().nth(column).map(|cell| (line, cell)),
        None => cells.into_iter().find(|c| !c.trim().is_empty()).map(|cell| (line, cell)),
    };
    let data = rows.into_iter().skip(header.map_or(0, |at| at + 1));
    data.filter_map(cell).filter(|(_, cell)| !cell.trim().is_empty()).take(most + 1).collect()
}

fn place(cells: &[String], field: Field) -> Option<usize> {
    cells.iter().position(|cell| columns::field(cell) == Some(field))
}

fn unquoted(cell: &str) -> String {
    // FNC1 of a scanner is a control character that means something: only blanks go.
    let cell = cell.trim_matches([' ', '\r', '\t', '\u{feff}', '\u{a0}']);
    cell.strip_prefix('"')
        .and_then(|c| c.strip_suffix('"'))
        .map_or_else(|| cell.to_owned(), |c| c.replace("\"\"", "\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use rust_xlsxwriter::Workbook;

    fn serials(rows: &[(u64, String)]) -> Vec<&str> {
        rows.iter().map(|(_, s)| s.as_str()).collect()
    }

    #[test]
    fn the_column_is_found_by_its_name() {
        let list = "Raum;Seriennummer;Bemerkung\r\n12;\"A-1\";läuft\r\n13; A-2 ;\r\n14;;leer\r\n";
        let latin: Vec<u8> = list.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for file in [list.as_bytes(), &latin] {
            let rows = single("geraete.csv", file, Field::Serial, 10).unwrap();
            assert_eq!(rows, [(2, "A-1".to_owned()), (3, "A-2".to_owned())]);
        }
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in [["Anlage", "Serial No."], ["x", "1000417"], ["y", "1000418"]].iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
            }
        }
        sheet.write(3, 1, 1_000_419.0).unwrap();
        let rows = single("a.xlsx", &book.save_to_buffer().unwrap(), Field::Serial, 10).unwrap();
        assert_eq!(serials(&rows), ["1000417", "1000418", "1000419"]);
    }

    #[test]
    fn lines_of_a_scanner_stay_as_they_are() {
        let rows = pasted(
            "010081627002063710L\u{1d}211000417\r\n(01)00816270020637(21)7\n1000418\tRaum 3\n",
            Field::Serial,
            9,
        );
        assert_eq!(serials(&rows), ["010081627002063710L\u{1d}211000417", "(01)00816270020637(21)7", "1000418"]);
        assert_eq!(pasted(&"7\n".repeat(50), Field::Serial, 9).len(), 10, "one more than asked for");
        assert!(pasted(" \n\t\n", Field::Serial, 9).is_empty());
        assert_eq!(serials(&pasted("7004413\r7004414\r", Field::Serial, 9)), ["7004413", "7004414"]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert!(single("a.csv", b"", Field::Serial, 9).is_err());
        assert!(single("a.xlsx", b"PK\x03\x04 not really", Field::Serial, 9).is_err());
        assert!(single("a.pdf", b"%PDF-1.7", Field::Serial, 9).is_err());
    }
}
