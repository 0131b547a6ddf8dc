//! The franking list of a batch of letters, as CSV: one row a letter in the order of the files for the printer, then one
//! row with the sums.
//!
//! For the post room and for the proof of posting (21 CFR 7.49(b): letters first class, certified where proof is wanted).
//! It holds names and addresses. CSV as in `sheet`: UTF-8 with a byte order mark, RFC 4180, never a formula.

use super::sheet::quoted;

/// Column names, stable and English.
pub const COLUMNS: [&str; 23] = [
    "no",
    "class",
    "class_name",
    "consignee_no",
    "name",
    "address_1",
    "address_2",
    "address_3",
    "address_4",
    "address_5",
    "country",
    "postcode",
    "pages",
    "sheets",
    "weight_g",
    "registered",
    "volume",
    "first_page",
    "document_no",
    "revision",
    "letter_sha256",
    "notice_sha256",
    "doubts",
];

/// One letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrankingRow {
    /// Its number in the batch, from 1.
    pub no: u64,
    /// Class of post: id, and what the post calls it.
    pub class: (String, String),
    /// The maker's number for the consignee.
    pub consignee_no: String,
    /// Name of the organisation.
    pub name: String,
    /// The lines of its address below the name, country line included.
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Postcode; empty if it is not known by itself.
    pub postcode: String,
    /// Printed pages, empty ones not counted.
    pub pages: u64,
    /// Sheets of paper.
    pub sheets: u64,
    /// Weight with its envelope, in milligrams.
    pub weight_mg: u64,
    /// Whether it is registered.
    pub is_registered: bool,
    /// Name of the file for the printer.
    pub volume: String,
    /// Its first page in there, from 1.
    pub first_page: u32,
    /// Controlled document number.
    pub document_no: String,
    /// Revision.
    pub revision: u32,
    /// Digest of the signed letter; empty: none was signed, an address sheet goes on top.
    pub letter: String,
    /// Digest of the signed notice.
    pub notice: String,
    /// What is doubtful about the address.
    pub doubts: String,
}

/// The list with its sums.
#[must_use]
pub fn csv(rows: &[FrankingRow]) -> Vec<u8> {
    let mut text = format!("\u{feff}{}\r\n", COLUMNS.join(","));
    for row in rows {
        let cells = cells(row);
        text += &cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
        text += "\r\n";
    }
    let sum = |of: fn(&FrankingRow) -> u64| rows.iter().map(of).sum::<u64>();
    let mut last = vec![String::new(); COLUMNS.len()];
    let sums = [
        ("no", rows.len().to_string()),
        ("class", "total".to_owned()),
        ("pages", sum(|r| r.pages).to_string()),
        ("sheets", sum(|r| r.sheets).to_string()),
        ("weight_g", grams(sum(|r| r.weight_mg))),
        ("registered", sum(|r| u64::from(r.is_registered)).to_string()),
    ];
    for (name, value) in sums {
        if let Some(cell) = COLUMNS.iter().position(|c| *c == name).and_then(|at| last.get_mut(at)) {
            *cell = value;
        }
    }
    text += &last.join(",");
    text += "\r\n";
    text.into_bytes()
}

fn cells(row: &FrankingRow) -> Vec<String> {
    let line = |n: usize| row.address.get(n).cloned().unwrap_or_default();
    let rest = row.address.get(4..).map(|rest| rest.join(", ")).unwrap_or_default();
    vec![
        row.no.to_string(),
        row.class.0.clone(),
        row.class.1.clone(),
        row.consignee_no.clone(),
        row.name.clone(),
        line(0),
        line(1),
        line(2),
        line(3),
        rest,
        row.country.clone(),
        row.postcode.clone(),
        row.pages.to_string(),
        row.sheets.to_string(),
        grams(row.weight_mg),
        if row.is_registered { "yes" } else { "no" }.to_owned(),
        row.volume.clone(),
        row.first_page.to_string(),
        row.document_no.clone(),
        row.revision.to_string(),
        row.letter.clone(),
        row.notice.clone(),
        row.doubts.clone(),
    ]
}

/// Grams with three decimals, so that sums are exact.
fn grams(milligrams: u64) -> String {
    format!("{}.{:03}", milligrams / 1000, milligrams % 1000)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn rows_add_up_and_nothing_runs_as_a_formula() {
        let row = |no: u64, name: &str| FrankingRow {
            no,
            class: ("standard".into(), "Standardbrief".into()),
            name: name.into(),
            address: ["a", "b", "c", "d", "e", "f, g"].map(str::to_owned).to_vec(),
            pages: 3,
            sheets: 2,
            weight_mg: 14_780,
            is_registered: no == 2,
            ..FrankingRow::default()
        };
        let text = String::from_utf8(csv(&[row(1, "=HYPERLINK(1)"), row(2, "Labor \"X\", Ä")])).unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0].split(',').count(), COLUMNS.len());
        assert!(lines[1].contains(",'=HYPERLINK(1),a,b,c,d,\"e, f, g\","), "{}", lines[1]);
        assert!(lines[2].contains("\"Labor \"\"X\"\", Ä\""), "{}", lines[2]);
        assert!(lines[3].starts_with("2,total,") && lines[3].contains(",6,4,29.560,1,"), "{}", lines[3]);
        assert_eq!(lines[3].split(',').count(), COLUMNS.len());
    }
}
