//! Behaviour of the dossier as a whole: what is written verifies, and nothing else does.
//!
//! The small dossier of [`small`] is damaged in every way a file can be damaged; a second,
//! independent ZIP reader confirms that the container is an ordinary one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::log::MemoryLog;
use crate::{Digest, Error, SigningKey, canonical, checkpoint, commitment};
use proptest::prelude::*;
use std::io::{Cursor, Read as _};

pub(super) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed("fieldaction/demo", &[seed; 32]).unwrap()
}

fn row(value: &str) -> PersonalRow {
    PersonalRow { field: "consignee.name".into(), salt: [3; 16], value: value.into() }
}

fn rows() -> Vec<PersonalRow> {
    let mut rows = vec![row("Labor Beispiel"), row("Klinik Muster")];
    rows.sort_by_key(PersonalRow::commitment);
    rows
}

fn facts() -> Vec<Vec<u8>> {
    let named = rows().iter().map(|row| commitment::to_text(&row.commitment())).collect::<Vec<_>>();
    let fact = |n: usize| format!("{{\"fact\":{n},\"who\":\"{}\"}}", named[n % 2]).into_bytes();
    (0..5).map(fact).collect()
}

fn note(size: u64, seed: u8) -> String {
    let root = MemoryLog::from_leaves(facts()).root_at(size).unwrap();
    checkpoint::sign("fieldaction/demo", size, &root, &key(seed)).unwrap()
}

pub(super) fn small() -> Vec<u8> {
    let key = key(1);
    let log = MemoryLog::from_leaves(facts());
    let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    writer.checkpoints([note(2, 1), note(5, 1)]).unwrap();
    rows().iter().for_each(|row| writer.personal(row).unwrap());
    facts().iter().for_each(|fact| writer.fact(fact).unwrap());
    writer.file(&format!("documents/{}.pdf", Digest::of(b"%PDF")), b"%PDF").unwrap();
    let proof = canonical::to_bytes(&log.inclusion_proof(5, 3).unwrap()).unwrap();
    writer.file_from("proofs/4.json", &mut proof.as_slice()).unwrap();
    writer.finish().unwrap().0.into_inner()
}

pub(super) fn check(bytes: &[u8]) -> Result<Structure, Fault> {
    verify_structure(Cursor::new(bytes), Limits::default(), None, |_, _| Ok(()))
}

pub(super) fn place(bytes: &[u8]) -> String {
    check(bytes).unwrap_err().finding().expect("a finding").to_string()
}

/// Puts `with` in the place of `what` inside the content of one entry, sums and all left alone.
fn swap(what: &str, with: &str) -> Vec<u8> {
    assert_eq!(what.len(), with.len());
    let mut bytes = small();
    let at = bytes.windows(what.len()).position(|w| w == what.as_bytes()).expect(what);
    bytes[at..at + what.len()].copy_from_slice(with.as_bytes());
    bytes
}

#[test]
fn what_is_written_verifies_and_every_fact_is_handed_out_in_order() {
    let mut seen = Vec::new();
    let found = verify_structure(Cursor::new(small()), Limits::default(), None, |index, fact| {
        assert_eq!(index, seen.len() as u64);
        seen.push(fact.to_vec());
        Ok(())
    })
    .unwrap();
    assert_eq!(seen, facts());
    let m = &found.manifest;
    assert_eq!((m.facts, m.checkpoints, m.personal, m.files.len()), (5, 2, 2, 6));
    assert_eq!((found.proofs, found.bytes), (1, small().len() as u64));
    assert_eq!(m.root, MemoryLog::from_leaves(facts()).root());
    assert_eq!(small(), small(), "the same input gives the same bytes");
}

#[test]
fn an_independent_zip_reader_reads_the_same_files() {
    let mut theirs = zip::ZipArchive::new(Cursor::new(small())).unwrap();
    let mut ours = DossierReader::open(Cursor::new(small()), Limits::default()).unwrap();
    let names: Vec<String> = ours.entries().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(theirs.len(), names.len());
    for name in &names {
        let mut bytes = Vec::new();
        theirs.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(ours.read(name, 1 << 20).unwrap(), bytes, "{name}");
    }
    assert_eq!(names[..4], LEADING);
    assert!(ours.read("documents/none.pdf", 1).is_err());
    assert!(ours.read(FACTS, 3).is_err());
}

#[test]
fn every_flipped_byte_is_found_and_named() {
    let good = small();
    check(&good).unwrap();
    let edge = |at: usize| at < 200 || at + 900 > good.len();
    let mut bytes = good.clone();
    for at in 0..good.len() {
        let masks: &[u8] = if edge(at) { &[1, 2, 4, 8, 16, 32, 64, 128, 255] } else { &[1, 0x20, 0xff] };
        for mask in masks {
            bytes[at] = good[at] ^ mask;
            let fault = check(&bytes).expect_err(&format!("byte {at} ^ {mask:#x} went unnoticed"));
            let finding = fault.finding().expect("a finding, not an input error");
            assert!(!finding.place.is_empty() && !finding.what.is_empty());
        }
        bytes[at] = good[at];
    }
}

#[test]
fn every_cut_every_missing_and_every_added_byte_is_found() {
    let good = small();
    for at in 0..good.len() {
        assert!(check(&good[..at]).is_err(), "cut at {at}");
        let mut missing = good.clone();
        missing.remove(at);
        assert!(check(&missing).is_err(), "without byte {at}");
        let mut added = good.clone();
        added.insert(at, 0);
        assert!(check(&added).is_err(), "with a zero before byte {at}");
    }
    let mut trailing = good;
    trailing.push(b'\n');
    assert!(place(&trailing).contains("1 bytes follow the end"));
}

#[test]
fn findings_name_file_and_line() {
    let root = "facts.jsonl, lines 3 to 5: root of the first 5 facts is";
    assert!(place(&swap("\"fact\":3", "\"fact\":9")).starts_with(root));
    let root = "facts.jsonl, lines 1 to 2: root of the first 2 facts is";
    assert!(place(&swap("\"fact\":1", "\"fact\":9")).starts_with(root));
    assert!(place(&swap("Klinik", "Klinix")).starts_with("personal.jsonl, line "));
    assert!(place(&swap("/demo\n5\n", "/demo\n6\n")).starts_with("checkpoints.txt, line 7, checkpoint 2"));
    assert!(place(&swap("%PDF", "%PDG")).starts_with("documents/"));
    assert!(place(&swap("\"facts\":5", "\"facts\":6")).starts_with("manifest.json: CRC-32"));
    assert!(place(b"not a zip").starts_with("byte 0: "));
    assert!(place(b"").starts_with("byte 0: "));
}

#[test]
fn the_expected_fingerprint_decides_whose_dossier_it_is() {
    let by = |print: &str| verify_structure(Cursor::new(small()), Limits::default(), Some(print), |_, _| Ok(()));
    assert!(by(&key(1).verifying_key().fingerprint()).is_ok());
    let other = by(&key(2).verifying_key().fingerprint()).unwrap_err();
    assert!(other.finding().unwrap().what.contains("signed with the key"));
}

#[test]
fn a_caller_can_refuse_a_fact() {
    let refuse = |index, _: &[u8]| {
        if index == 3 { Err("unknown word".to_owned()) } else { Ok(()) }
    };
    let fault = verify_structure(Cursor::new(small()), Limits::default(), None, refuse);
    let want = Finding::new("facts.jsonl, line 4", "unknown word");
    assert_eq!(fault.unwrap_err().finding(), Some(&want));
}

#[test]
fn limits_are_kept() {
    type Narrow = fn(&mut Limits);
    let strict: [(&str, Narrow); 5] = [
        ("entries", |l| l.entries = 3),
        ("manifest", |l| l.manifest_bytes = 10),
        ("line", |l| l.line_bytes = 20),
        ("checkpoints", |l| l.checkpoints = 1),
        ("proof", |l| l.proof_bytes = 10),
    ];
    for (name, narrow) in strict {
        let mut limits = Limits::default();
        narrow(&mut limits);
        let found = verify_structure(Cursor::new(small()), limits, None, |_, _| Ok(()));
        assert!(found.is_err_and(|fault| fault.finding().is_some()), "{name}");
    }
    let limits = Limits { personal_rows: 1, ..Limits::default() };
    let found = verify_structure(Cursor::new(small()), limits, None, |_, _| Ok(()));
    assert_eq!(found.unwrap_err().finding().unwrap().place, "personal.jsonl, line 2");
}

#[test]
fn the_writer_refuses_what_the_reader_would() {
    let key = key(1);
    let begin = |notes: &[String]| {
        let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
        writer.checkpoints(notes).map(|()| writer)
    };
    let refused = |result: Result<(), Error>| assert!(matches!(result, Err(Error::Dossier { .. })));
    assert!(begin(&[note(5, 2)]).is_err(), "a checkpoint of another key");
    assert!(begin(&[note(5, 1), note(2, 1)]).is_err(), "sizes that descend");

    let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    refused(writer.fact(b"before the checkpoints"));
    let mut writer = begin(&[note(2, 1)]).unwrap();
    refused(writer.fact(b"two\nlines"));
    writer.fact(&facts()[0]).unwrap();
    refused(writer.personal(&rows()[0]));
    refused(writer.fact(b"not the second fact"));

    let mut writer = begin(&[note(2, 1)]).unwrap();
    writer.fact(&facts()[0]).unwrap();
    assert!(writer.finish().is_err(), "fewer facts than the checkpoint covers");
    let mut writer = begin(&[note(2, 1)]).unwrap();
    writer.personal(&row("nobody")).unwrap();
    facts()[..2].iter().for_each(|fact| writer.fact(fact).unwrap());
    assert!(writer.finish().is_err(), "a personal row without a fact");

    let mut writer = begin(&[note(2, 1)]).unwrap();
    facts()[..2].iter().for_each(|fact| writer.fact(fact).unwrap());
    refused(writer.file("../x", b""));
    refused(writer.file("manifest.json", b""));
    refused(writer.file(&format!("documents/{}.pdf", Digest::of(b"a")), b"b"));
    writer.file("b.txt", b"").unwrap();
    refused(writer.file("a.txt", b""));
    writer.finish().unwrap();
}

#[test]
fn an_action_without_facts_has_a_dossier_too() {
    let key = key(1);
    let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    writer.checkpoints([note(0, 1)]).unwrap();
    let (out, manifest) = writer.finish().unwrap();
    assert_eq!(manifest.facts, 0);
    check(&out.into_inner()).unwrap();
    let writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    assert!(writer.finish().is_err(), "but none without a checkpoint");
}

#[test]
fn long_logs_cross_pieces_and_stay_exact() {
    let lines: Vec<Vec<u8>> =
        (0..20_000).map(|n| format!("{{\"n\":{n},\"x\":\"{}\"}}", "y".repeat(n % 97)).into_bytes()).collect();
    let root = MemoryLog::from_leaves(&lines).root();
    let key = key(1);
    let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    writer.checkpoints([checkpoint::sign("fieldaction/demo", 20_000, &root, &key).unwrap()]).unwrap();
    lines.iter().for_each(|line| writer.fact(line).unwrap());
    let bytes = writer.finish().unwrap().0.into_inner();
    let mut at = 0;
    verify_structure(Cursor::new(&bytes), Limits::default(), None, |_, fact| {
        at += 1;
        if fact == lines[at - 1] { Ok(()) } else { Err(format!("fact {at}")) }
    })
    .unwrap();
    assert_eq!(at, 20_000);
}

#[test]
fn more_entries_than_a_plain_zip_can_count() {
    let key = key(1);
    let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
    writer.checkpoints([note(0, 1)]).unwrap();
    (0..66_000).for_each(|n| writer.file(&format!("answers/{n:06}"), b"x").unwrap());
    let bytes = writer.finish().unwrap().0.into_inner();
    assert_eq!(check(&bytes).unwrap().manifest.files.len(), 66_004);
    assert_eq!(zip::ZipArchive::new(Cursor::new(&bytes)).unwrap().len(), 66_006);
    for at in (bytes.len() - 98..bytes.len()).step_by(9) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let found = DossierReader::open(Cursor::new(&changed), Limits::default());
        assert!(found.is_err(), "byte {at} of the end records");
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic_and_never_verify(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(check(&bytes).is_err());
        let mut behind = b"PK\x03\x04".to_vec();
        behind.extend(&bytes);
        prop_assert!(check(&behind).is_err());
    }

    #[test]
    fn overwritten_stretches_never_verify(at in 0_usize..4000, with in prop::collection::vec(any::<u8>(), 1..64)) {
        let mut bytes = small();
        let at = at.min(bytes.len() - 1);
        let end = (at + with.len()).min(bytes.len());
        bytes[at..end].copy_from_slice(&with[..end - at]);
        prop_assert_eq!(check(&bytes).is_ok(), bytes == small());
    }
}
