//! Others count: two Python programs that share no line with us read a dossier and come to the same numbers.

use super::program::{self, python};
use std::{io::Read, path::Path};

/// Both scripts find that this dossier agrees with itself.
pub fn agrees(dossier: &Path) {
    let path = dossier.to_str().unwrap();
    for script in ["recount.py", "verify_log.py"] {
        let Some(said) = python(script, &[path]) else { return };
        assert_eq!(said.code, 0, "{script}: {}{}", said.out, said.err);
    }
}

#[test]
fn a_rehearsal_is_counted_alike_by_a_stranger() {
    let Some(rehearsal) = program::rehearsal() else { return };
    agrees(&rehearsal.dossier);
    let Some(said) = python("recount.py", &["--json", rehearsal.dossier.to_str().unwrap()]) else { return };
    let counted = said.json();
    let stated = summary(&rehearsal.dossier);
    assert_eq!(counted["counters"], stated["counters"]);
    assert_eq!(counted["records"], stated["records"]);
    for word in ["consignees", "units", "units_said_done", "units_shown_done", "responses", "parcels_sent"] {
        assert!(counted["counters"][word].as_i64().unwrap() > 0, "the rehearsal has no {word}: it shows nothing");
    }
}

#[test]
fn a_stranger_sees_a_counter_that_was_made_up_and_a_fact_that_was_changed() {
    let Some(rehearsal) = program::rehearsal() else { return };
    let folder = tempfile::tempdir().unwrap();
    let forged = folder.path().join("forged.zip");
    let path = forged.to_str().unwrap();
    let told = |text: &str| {
        let (before, after) = text.split_once("\"units_said_done\":").unwrap();
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap();
        format!("{before}\"units_said_done\":{}{}", after[..digits].parse::<u64>().unwrap() + 1, &after[digits..])
    };
    rewrite(&rehearsal.dossier, &forged, "summary.json", told);
    let Some(said) = python("recount.py", &[path]) else { return };
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("units_said_done"), "{}", said.out);

    rewrite(&rehearsal.dossier, &forged, "facts.jsonl", |text| text.replacen("Musterfeld", "Mustermann", 1));
    let Some(said) = python("verify_log.py", &[path]) else { return };
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("root"), "{}", said.out);
}

fn summary(dossier: &Path) -> serde_json::Value {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(dossier).unwrap()).unwrap();
    serde_json::from_reader(zip.by_name("summary.json").unwrap()).unwrap()
}

/// Copies a dossier with one file changed.
fn rewrite(from: &Path, to: &Path, name: &str, change: impl Fn(&str) -> String) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut out = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let own = file.name().unwrap().into_owned();
        if own == name {
            let changed = change(std::str::from_utf8(&bytes).unwrap()).into_bytes();
            assert_ne!(changed, bytes, "{name} was not changed");
            bytes = changed;
        }
        out.start_file(own, stored).unwrap();
        std::io::Write::write_all(&mut out, &bytes).unwrap();
    }
    out.finish().unwrap();
}
