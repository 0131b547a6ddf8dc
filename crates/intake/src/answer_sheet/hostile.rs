//! Bytes that mean harm or are broken: no panic, bounded work, and counts that add up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{walk::context, *};
use crate::sample_walk::book;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn whole(name: &str, bytes: &[u8]) {
    if let Ok(reading) = read(name, bytes, &context()) {
        assert_eq!(reading.rows.len() as u64, reading.taken + reading.held + reading.refused);
        for row in &reading.rows {
            assert!(row.fate == Fate::Taken || !row.doubts.is_empty(), "{row:?}");
            assert!(row.fate == Fate::Taken || row.said.is_none());
            assert!(row.said.is_none() || row.serial.is_some());
        }
    }
}

const SHEET: &str = "mark;serial;disposition;date;comment;question_receipt;answered_by\r\n\
    FSN;0001000417;done;03.12.2026;;yes;Dr. Probe\r\nFSN;1000418;not_yet;10.12.2026;\"two\r\nlines\";yes;\r\n\
    FSN;8.16E+11;done;;;;\r\nFSN;;done;;;;\r\n;;;;;;\r\nFSN;1000419;siehe oben;;;;\r\n";

#[test]
fn mutated_texts_and_workbooks_never_break_the_reader() {
    let mut chance = ChaCha8Rng::seed_from_u64(20_261_126);
    let workbook = book(|b| {
        let s = b.add_worksheet();
        for (n, line) in SHEET.lines().enumerate() {
            s.write_row(n as u32, 0, line.split(';')).unwrap();
        }
    });
    for (name, base, rounds) in [("a.csv", SHEET.as_bytes().to_vec(), 3_000), ("a.xlsx", workbook, 300)] {
        for _ in 0..rounds {
            let mut bytes = base.clone();
            for _ in 0..chance.gen_range(1..6) {
                let at = chance.gen_range(0..bytes.len().max(1));
                if bytes.is_empty() {
                    break;
                }
                match chance.gen_range(0..4) {
                    0 => bytes[at] = chance.r#gen(),
                    1 => drop(bytes.remove(at)),
                    2 => bytes.insert(at, *b";\"\n\0\xFF=E,".get(chance.gen_range(0..8)).unwrap()),
                    _ => bytes.truncate(at.max(1)),
                }
            }
            whole(name, &bytes);
        }
    }
}

#[test]
fn large_and_odd_sheets_are_bounded() {
    assert!(matches!(read("a.csv", &vec![b'a'; LARGEST + 1], &context()), Err(Unreadable::Large { .. })));
    let long = format!("serial;disposition\n{}", "1;done\n".repeat(50_010));
    assert!(matches!(read("a.csv", long.as_bytes(), &context()), Err(Unreadable::Long)));
    let wide = format!("serial;disposition{}\n1;done\n", ";x".repeat(5_000));
    whole("a.csv", wide.as_bytes());
    let open = format!("serial;disposition\n1;\"done\n{}", "2;done\n".repeat(400_000));
    assert!(read("a.csv", open.as_bytes(), &context()).is_err());
    let words = format!(
        "serial;status\n{}",
        (0..2_000).map(|n| format!("{n};wort{n} und noch viele mehr\n")).collect::<String>()
    );
    let reading = read("a.csv", words.as_bytes(), &context()).unwrap();
    assert_eq!(reading.held, 2_000);
}

#[test]
fn a_formula_in_a_text_is_no_value() {
    let sheet = "serial;disposition\n=HYPERLINK(\"x\");done\n\"=\"\"0001\"\"\";done\n'0002;done\n";
    let reading = read("a.csv", sheet.as_bytes(), &context()).unwrap();
    let serials: Vec<_> = reading.rows.iter().map(|r| (r.fate, r.serial.as_deref())).collect();
    assert_eq!(serials[0].0, Fate::Held);
    assert_eq!(serials[1..], [(Fate::Taken, Some("0001")), (Fate::Taken, Some("0002"))]);
}
