//! Input nobody means well: arbitrary bytes, mutated lists, bombs, damaged workbooks. Nothing panics, every row counts.
//!
//! The mutation loop stands in for coverage-guided fuzzing, which needs a nightly compiler; its seed is fixed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{walk::repack, *};
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use std::io::Write;

/// Reads and checks what must hold for any bytes.
fn holds(name: &str, bytes: &[u8]) -> Option<Summary> {
    let mut counted = [0_u64; 3];
    let mut numbers = 0;
    let read = read_bytes(name, bytes, &mut |row| {
        numbers += 1;
        assert_eq!(row.number, numbers);
        assert!(row.line > 0);
        match &row.outcome {
            Outcome::Taken(record) => {
                counted[0] += 1;
                assert!(
                    !record.consignee_no.as_str().is_empty() && !record.name.is_empty() && record.country.len() == 2
                );
                assert!(!record.catalogue_no.as_str().is_empty() && record.row == row.number);
                assert!(!record.name.contains(['\n', '\r', '\0']));
            }
            Outcome::Held(_) => counted[1] += 1,
            Outcome::Refused(_) => counted[2] += 1,
        }
        assert!(matches!(row.outcome, Outcome::Taken(_)) || !row.doubts.is_empty(), "a row is held for no reason");
    });
    match read {
        Ok(s) => {
            assert_eq!([s.taken, s.held, s.refused], counted);
            assert_eq!((s.rows, s.bytes), (counted.iter().sum(), u64::try_from(bytes.len()).unwrap()));
            Some(s)
        }
        Err(error) => {
            assert!(error.to_string().len() > 30);
            None
        }
    }
}

fn samples() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/records/samples");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e != "json"))
        .collect();
    paths.sort();
    paths.iter().map(|p| std::fs::read(p).unwrap()).collect()
}

fn small_book() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let s = book.add_worksheet();
    s.write_row(0, 0, ["Account No", "Name", "Country", "Catalogue No"]).unwrap();
    for row in 1..6 {
        s.write_row(row, 0, ["0042", "Lab", "DE"]).unwrap();
        s.write_number(row, 3, 20_068_232.0).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn twenty_thousand_mutated_lists() {
    let mut seeds = samples();
    let texts = seeds.len();
    seeds.push(small_book());
    let mut rng = ChaCha8Rng::seed_from_u64(1682);
    let pieces: [&[u8]; 12] =
        [b"\"", b";", b",", b"\n", b"\r\n", b"\0", b"\xEF\xBB\xBF", b"\xFF\xFE", b"=\"", b"PK\x03\x04", b"\xC3", b"\t"];
    let mut readable = 0;
    for round in 0..20_000 {
        // One in twenty is a workbook: they take longer.
        let mut bytes = if round % 20 == 0 { seeds[texts].clone() } else { seeds[rng.gen_range(0..texts)].clone() };
        for _ in 0..rng.gen_range(1..6) {
            let at = rng.gen_range(0..=bytes.len());
            match rng.gen_range(0..5) {
                0 if at < bytes.len() => bytes[at] = rng.r#gen(),
                1 => bytes.truncate(at),
                2 => drop(bytes.splice(at..at, pieces.choose(&mut rng).unwrap().iter().copied())),
                3 => {
                    let end = (at + rng.gen_range(0..200)).min(bytes.len());
                    let part = bytes[at..end].to_vec();
                    let to = rng.gen_range(0..=bytes.len());
                    drop(bytes.splice(to..to, part));
                }
                _ => drop(bytes.drain(at..(at + rng.gen_range(0..20)).min(bytes.len()))),
            }
        }
        readable += u32::from(holds("list", &bytes).is_some());
    }
    assert!(readable > 3_000, "the loop must reach the rows, not only the front door: {readable}");
}

#[test]
fn damaged_sheets_never_panic() {
    let book = small_book();
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let pieces = [
        "<c r=\"ZZZZZZZZ9\">",
        "<row r=\"0\">",
        " r=\"99999999999\"",
        "<f t=\"shared\" si=\"4000000000\" ref=\"A1:ZZZZ9\">",
        "</sheetData>",
        "&#xFFFFFFFF;",
        "<v>1e999</v>",
        "t=\"s\"",
        "s=\"99\"",
        "\"",
        "<",
    ];
    let mut readable = 0;
    for _ in 0..400 {
        let (at, piece, wanted) =
            (rng.gen_range(0..4000_usize), pieces[rng.gen_range(0..pieces.len())], rng.gen_range(0..4));
        let bytes = repack(&book, |name, mut text| {
            let hit = match wanted {
                0 => name == "xl/workbook.xml",
                1 => name == "xl/sharedStrings.xml",
                _ => name == "xl/worksheets/sheet1.xml",
            };
            if hit {
                let mut place = at % (text.len() + 1);
                while !text.is_char_boundary(place) {
                    place -= 1;
                }
                text.insert_str(place, piece);
            }
            text
        });
        readable += u32::from(holds("list.xlsx", &bytes).is_some());
    }
    assert!(readable > 0);
}

fn packed(parts: &[(&str, usize)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, size) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        let block = vec![b' '; 1 << 20];
        for _ in 0..(*size >> 20).max(1) {
            zip.write_all(&block).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn bombs_are_refused_before_they_are_opened() {
    let ratio = packed(&[("xl/worksheets/sheet1.xml", 64 << 20)]);
    assert!(ratio.len() < 100_000);
    let error = read_bytes("a.xlsx", &ratio, &mut |_| {}).unwrap_err();
    assert!(matches!(error, Unreadable::Bomb { .. }), "{error}");
    assert!(
        error.to_string().contains("times its size") && error.to_string().contains("xl/worksheets/sheet1.xml"),
        "{error}"
    );

    let many: Vec<(String, usize)> = (0..12).map(|n| (format!("part{n}"), 1)).collect();
    let many: Vec<(&str, usize)> = many.iter().map(|(n, s)| (n.as_str(), *s)).collect();
    let options = Options { limits: Limits { entries: 10, ..Limits::default() } };
    let error = read("a.xlsx", Cursor::new(packed(&many)), &options, &mut |_| {}).unwrap_err();
    assert!(error.to_string().contains("it has 12 parts, at most 10 are read"), "{error}");

    // The directory lies: it says one byte, there is a mebibyte.
    let options = Options { limits: Limits { unpacked: 900_000, ..Limits::default() } };
    let mut liar = packed(&[("xl/a", 1)]);
    let size = (1_u32 << 20).to_le_bytes();
    while let Some(at) = liar.windows(4).position(|w| w == size) {
        liar[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    let error = read("a.xlsx", Cursor::new(&liar), &options, &mut |_| {}).unwrap_err();
    assert!(matches!(error, Unreadable::Bomb { .. } | Unreadable::Workbook { .. }), "{error}");
}

#[test]
fn files_that_are_something_else() {
    let list = "Account No,Name,Country,Catalogue No\n1,Lab,DE,2\n";
    let utf16: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ole = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat();
    for (name, bytes, code) in [
        ("a.csv", b"".as_slice(), "file.empty"),
        ("a.csv", b"\xEF\xBB\xBF", "file.empty"),
        ("a.csv", b" \r\n\r\n", "file.empty"),
        ("a.csv", b"\0\0\0\0", "file.binary"),
        ("a.csv", &utf16, "file.binary"),
        ("a.csv", b"%PDF-1.7", "file.binary"),
        ("a.csv", &small_book(), "file.wrong-name"),
        ("a.xlsx", list.as_bytes(), "file.wrong-name"),
        ("a.xlsx", &ole, "workbook.protected"),
        ("a.xls", &ole, "workbook.old"),
        ("a.xlsx", b"PK\x03\x04 cut off", "workbook.damaged"),
        ("a.csv", b"Name\nLab\n", "file.one-column"),
        ("a.csv", b"just;some\ntext;here\n", "header.missing"),
        ("a.csv", b"Name;Firma;Land\n", "header.twice"),
    ] {
        assert_eq!(read_bytes(name, bytes, &mut |_| {}).unwrap_err().code(), code, "{name} {bytes:?}");
    }
}

#[test]
fn a_quotation_mark_left_open_stops_or_holds_and_swallows_nothing_silently() {
    let row = "1;Lab;DE;20068232;remark\n";
    let short =
        format!("Account No;Name;Country;Catalogue No;Remark\n{row}2;Lab;DE;20068232;\"open\n{}", row.repeat(3));
    let mut rows = Vec::new();
    let s = read_bytes("a.csv", short.as_bytes(), &mut |r| rows.push(r)).unwrap();
    assert_eq!((s.rows, s.taken, s.held, rows[1].doubts[0].code, rows[1].line), (2, 1, 1, "row.quote", 3));
    let long = format!("{short}{}", row.repeat(80_000));
    assert_eq!(
        read_bytes("a.csv", long.as_bytes(), &mut |_| {}).unwrap_err(),
        Unreadable::OpenQuote { line: 3, limit: delimited::RECORD }
    );
}

#[test]
fn utf8_with_one_damaged_row_stays_utf8() {
    let mut bytes = b"Account No;Name;Country;Catalogue No\n".to_vec();
    for n in 0..40 {
        bytes.extend_from_slice(format!("{n};Labor für Übung;DE;20068232\n").as_bytes());
    }
    bytes.extend_from_slice(b"41;Labor f\xFCr Probe;DE;20068232\n");
    let s = holds("a.csv", &bytes).unwrap();
    assert_eq!((s.encoding, s.taken, s.held), (Some(Encoding::Utf8), 40, 1));
}

#[test]
fn characters_cut_by_the_buffer_are_still_utf8() {
    for shift in 0..4 {
        let mut text = format!("Account No;Name;Country;Catalogue No\n{}", "x".repeat(shift));
        while text.len() < 300_000 {
            text.push_str("1;Ł€𝄞ü;DE;2\n");
        }
        assert_eq!(holds("a.csv", text.as_bytes()).unwrap().encoding, Some(Encoding::Utf8));
    }
}

fn encode(text: &str, how: usize) -> Vec<u8> {
    match how {
        0 => text.as_bytes().to_vec(),
        1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        2 => [vec![0xFF, 0xFE], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
        3 => [vec![0xFE, 0xFF], text.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat(),
        _ => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000), name in "[a-z]{0,3}(\\.(csv|xlsx|xls))?") {
        holds(&name, &bytes);
        let headed = [b"Account No;Name;Country;Catalogue No\n1;L\xC3\xA4b;DE;2\n".as_slice(), &bytes].concat();
        holds("a.csv", &headed);
    }

    /// Any table written with any delimiter and encoding reads back the same.
    #[test]
    fn a_table_reads_back_the_same(
        rows in prop::collection::vec(("[0-9A-Z]{1,8}", "[A-Za-zäöüÄÖÜß;,|\"' .()-]{1,30}", "[0-9A-Za-z-]{1,12}", "[a-zäöüß;,|\"\n!?#]{0,40}"), 1..30),
        delimiter in prop::sample::select(vec![b';', b',', b'\t', b'|']),
        how in 0..5_usize,
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(["Kundennummer", "Name", "Land", "Katalognummer", "Bemerkung"]).unwrap();
        for (no, name, catalogue, remark) in &rows {
            writer.write_record([no, &format!("Labor {name}x"), "Österreich", &format!("K{catalogue}"), remark]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut back = Vec::new();
        let summary = read_bytes("a.csv", &encode(&text, how), &mut |row| back.push(row)).unwrap();
        prop_assert_eq!(summary.delimiter, Some(char::from(delimiter)));
        prop_assert_eq!(back.len(), rows.len());
        for (row, (no, name, catalogue, remark)) in back.iter().zip(&rows) {
            // A remark whose lines look like rows is held, and that is right; so is a catalogue number without a digit, or told.
            let letters = !catalogue.bytes().any(|b| b.is_ascii_digit());
            prop_assert_eq!(letters, row.doubts.iter().any(|d| d.code.starts_with("catalogue-no.")), "{:?}", row);
            let looks = remark.lines().skip(1).any(|l| l.bytes().filter(|b| *b == delimiter).count() >= 4);
            match &row.outcome {
                Outcome::Taken(r) => {
                    prop_assert!(!looks);
                    prop_assert_eq!(r.consignee_no.as_str(), no.as_str());
                    prop_assert_eq!(&r.name, &format!("Labor {name}x"));
                    prop_assert_eq!(r.country.as_str(), "AT");
                    prop_assert_eq!(r.catalogue_no.as_str(), &format!("K{catalogue}"));
                    prop_assert_eq!(r.remark.clone().unwrap_or_default(), remark.trim());
                }
                _ => prop_assert!(looks || letters || words::is_exponent(no), "{:?}", row),
            }
        }
    }
}
