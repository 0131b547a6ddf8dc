//! Dossiers made by someone who holds the key and signs what does not fit.
//!
//! Each test takes the small dossier apart, changes files, lists and signs them anew and builds a
//! container that is right in every byte: only the rules between the files can find it out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::container::{Entry, end_records};
use super::tests::{check, key, place, small};
use super::*;
use crate::signature::{Purpose, sign};
use crate::{Digest, canonical};
use std::io::Cursor;

type Files = Vec<(String, Vec<u8>)>;

/// All files of the small dossier and its manifest, both open to change.
fn apart() -> (Files, Manifest) {
    let mut reader = DossierReader::open(Cursor::new(small()), Limits::default()).unwrap();
    let names: Vec<String> = reader.entries().map(|(name, _)| name.to_owned()).collect();
    let mut files: Files = names
        .into_iter()
        .map(|name| {
            let bytes = reader.read(&name, 1 << 20).unwrap();
            (name, bytes)
        })
        .collect();
    files.pop();
    let manifest = serde_json::from_slice(&files.pop().unwrap().1).unwrap();
    (files, manifest)
}

/// Lists the files in the manifest as they are now.
fn list(files: &Files, manifest: &mut Manifest) {
    let listed = |(name, bytes): &(String, Vec<u8>)| FileEntry {
        name: name.clone(),
        sha256: Digest::of(bytes),
        size: bytes.len() as u64,
    };
    manifest.files = files.iter().map(listed).collect();
}

fn together(files: &Files, manifest: &[u8]) -> Vec<u8> {
    let signature = format!("{}\n", sign(Purpose::MANIFEST, manifest, &key(1)));
    let mut all = files.clone();
    all.push((MANIFEST.into(), manifest.to_vec()));
    all.push((SIGNATURE.into(), signature.into_bytes()));
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in &all {
        let (crc, size) = (crc32fast::hash(bytes), bytes.len() as u32);
        let entry = Entry { name: name.clone(), crc, size, offset: out.len() as u64 };
        out.extend(entry.header());
        out.extend(bytes);
        directory.extend(entry.directory_record());
    }
    let end = end_records(all.len() as u64, out.len() as u64, directory.len() as u64);
    [out, directory, end].concat()
}

/// The finding about a dossier changed in this way, freshly listed and signed.
fn forged(change: impl FnOnce(&mut Files, &mut Manifest)) -> String {
    let (mut files, mut manifest) = apart();
    change(&mut files, &mut manifest);
    list(&files, &mut manifest);
    place(&together(&files, &canonical::to_bytes(&manifest).unwrap()))
}

fn edit(files: &mut Files, name: &str, from: &str, to: &str) {
    let file = files.iter_mut().find(|(file, _)| file == name).unwrap();
    let text = String::from_utf8(file.1.clone()).unwrap();
    assert!(text.contains(from), "{text}");
    file.1 = text.replacen(from, to, 1).into_bytes();
}

#[test]
fn taken_apart_and_put_together_it_is_the_same() {
    let (files, manifest) = apart();
    assert_eq!(together(&files, &canonical::to_bytes(&manifest).unwrap()), small());
}

#[test]
fn facts_that_do_not_fit_the_checkpoints() {
    let changed = forged(|files, _| edit(files, FACTS, "\"fact\":4", "\"fact\":7"));
    assert!(changed.starts_with("facts.jsonl, lines 3 to 5: root"), "{changed}");
    let more = forged(|files, _| files[3].1.extend(b"{}\n"));
    assert!(more.starts_with("facts.jsonl: there are 6 facts, the last checkpoint covers 5"), "{more}");
    let open = forged(|files, _| files[3].1.extend(b"{}"));
    assert!(open.starts_with("facts.jsonl, line 6: the last line does not end"), "{open}");
    let none = forged(|files, _| files[3].1.clear());
    assert!(none.starts_with("facts.jsonl: there are 0 facts"), "{none}");
}

#[test]
fn checkpoints_out_of_order_or_pressed_together() {
    let twice = forged(|files, _| files[1].1 = [&files[1].1[..], b"\n", &files[1].1[..]].concat());
    assert!(twice.contains("sizes must ascend"), "{twice}");
    let gap = forged(|files, _| files[1].1.push(b'\n'));
    assert!(gap.starts_with("checkpoints.txt, line 13, checkpoint 3"), "{gap}");
    let none = forged(|files, _| files[1].1.clear());
    assert!(none.starts_with("checkpoints.txt"), "{none}");
}

#[test]
fn personal_rows_that_open_nothing_in_the_facts() {
    let stranger = PersonalRow { field: "x".into(), salt: [0; 16], value: "y".into() };
    let line = stranger.to_line().unwrap();
    let found = forged(|files, _| files[2].1 = [&line[..], b"\n"].concat());
    assert!(found.starts_with("personal.jsonl, line 1: no fact carries"), "{found}");
    let spaced = forged(|files, _| edit(files, PERSONAL, "{\"", "{ \""));
    assert!(spaced.contains("canonical"), "{spaced}");
}

#[test]
fn erasing_persons_leaves_a_dossier_that_fits() {
    let (mut files, mut manifest) = apart();
    files[2].1.clear();
    list(&files, &mut manifest);
    manifest.personal = 0;
    check(&together(&files, &canonical::to_bytes(&manifest).unwrap())).unwrap();
}

#[test]
fn a_manifest_that_states_something_else() {
    type Change = fn(&mut Manifest);
    let cases: [(&str, Change); 5] = [
        ("`facts` says 6", |m| m.facts = 6),
        ("`checkpoints` says 1", |m| m.checkpoints = 1),
        ("`personal` says 0", |m| m.personal = 0),
        ("`root` says", |m| m.root = Digest::of(b"x")),
        ("format is", |m| m.format = "fieldaction-dossier/2".into()),
    ];
    for (words, change) in cases {
        let found = forged(|_, manifest| change(manifest));
        assert!(found.starts_with("manifest.json: ") && found.contains(words), "{found}");
    }
    let origin = forged(|_, manifest| manifest.origin = "fieldaction/other".into());
    assert!(origin.contains("origin is"), "{origin}");
    let other = forged(|_, manifest| manifest.key = key(2).verifying_key().clone());
    assert!(other.starts_with("manifest.sig: signed by key"), "{other}");
}

#[test]
fn a_list_that_does_not_match_the_container() {
    let (files, manifest) = apart();
    let place_of =
        |files: &Files, manifest: &Manifest| place(&together(files, &canonical::to_bytes(manifest).unwrap()));
    let mut extra = files.clone();
    extra.push(("summary.pdf".into(), b"%PDF".to_vec()));
    assert!(place_of(&extra, &manifest).starts_with("summary.pdf: the manifest does not list it"));
    let fewer: Files = files[..5].to_vec();
    assert!(place_of(&fewer, &manifest).starts_with("proofs/4.json: it is missing"));
    let mut swapped = files.clone();
    swapped.swap(4, 5);
    assert!(place_of(&swapped, &manifest).contains("may not follow"));
    let mut headless = files;
    headless.remove(2);
    assert!(place_of(&headless, &manifest).starts_with("personal.jsonl: it is missing"));
    let spaced = [&canonical::to_bytes(&manifest).unwrap()[..], b" "].concat();
    assert!(place(&together(&apart().0, &spaced)).contains("canonical"));
}

#[test]
fn proofs_and_names_that_promise_something_else() {
    let moved = forged(|files, _| edit(files, "proofs/4.json", "\"index\":3", "\"index\":2"));
    assert!(moved.starts_with("proofs/4.json: the proof does not lead"), "{moved}");
    let unsigned = forged(|files, _| edit(files, "proofs/4.json", "\"size\":5", "\"size\":4"));
    assert!(unsigned.contains("no checkpoint has the size 4"), "{unsigned}");
    let renamed = forged(|files, _| files[4].1 = b"%PDG".to_vec());
    assert!(renamed.contains("its name promises another SHA-256"), "{renamed}");
}
