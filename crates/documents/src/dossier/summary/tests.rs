//! The summary in every language, with few and with many files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample;
use domain::approval::Role;

fn summary(files: usize) -> Summary {
    let at: Timestamp = "2026-12-03T14:07:00Z".parse().unwrap();
    let mut tally = Tally::default();
    for (counter, by) in [
        (Counter::Consignees, 1187),
        (Counter::Units, 1902),
        (Counter::UnitsSaidDone, 1204),
        (Counter::ParcelsSent, 2411),
    ] {
        tally.add(counter, by);
    }
    let signature =
        |role, name: &str| Signature { role, name: name.into(), at, meaning: "Freigabe zum Versand".into() };
    Summary {
        action: "fsn2025-1682".into(),
        notice: sample::notice(),
        rehearsal: true,
        issued_at: Some(at),
        closed_at: None,
        continues: None,
        superseded: Vec::new(),
        as_of: at,
        facts: 18_204,
        tally,
        signatures: vec![
            signature(Role::QualitySignatory, "Helena Musterfeld"),
            signature(Role::RegulatorySignatory, "Robert Beispielmann"),
        ],
        files: (0..files)
            .map(|n| FileLine {
                name: format!("documents/notice-{n}.de.pdf"),
                bytes: 71_234 + n as u64,
                digest: Digest::parse(&format!("{n:064x}")).unwrap(),
            })
            .collect(),
        root: "3f9a".repeat(16),
        key: "b07c".repeat(16),
    }
}

#[test]
fn every_language_renders_and_reads_back() {
    let fonts = sample::fonts();
    for lang in sample::languages().into_iter().filter(|l| crate::words::OFFICE.contains(&l.as_str())) {
        let words = Words::of(&lang);
        for files in [0, 3, 90] {
            let name = format!("summary-{lang}-{files}");
            let pdf = render(&summary(files), &lang, &fonts).unwrap();
            sample::check(&pdf, &name);
            let read = sample::read(&pdf, &name);
            for found in [
                &words.number(1187),
                &words.number(1902),
                &words.number(1204),
                &words.moment(summary(0).as_of),
                &words.t("summary-not-yet"),
            ] {
                assert!(read.contains(found.as_str()), "{name}: {found} is missing in {read}");
            }
            assert!(
                read.contains("Helena Musterfeld") && read.contains("FSN2025-1682") && read.contains("M-AMR-01719"),
                "{name}"
            );
            assert_eq!(read.matches("documents/notice-").count(), files, "{name}");
            assert!(!read.contains('['), "{name} has a missing word: {read}");
        }
    }
}
