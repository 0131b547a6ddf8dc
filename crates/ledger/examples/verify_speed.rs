//! Writes a dossier of many facts to a file and times its verification.
//!
//! `cargo run --release -p ledger --example verify_speed -- FILE [FACTS]`; compare with the time
//! of `sha256sum FILE`. Facts are about 300 bytes long, every tenth row is personal.
#![allow(clippy::disallowed_methods, clippy::expect_used)]

use ledger::dossier::{DossierWriter, Limits, PersonalRow, verify_structure};
use ledger::{SigningKey, checkpoint, commitment, log::Frontier};
use std::fs::File;
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("FILE");
    let count: u64 = arguments.next().map_or(1_000_000, |n| n.parse().expect("FACTS"));
    let key = SigningKey::from_seed("fieldaction/speed", &[1; 32]).expect("key");
    let row = |n: u64| PersonalRow { field: "name".into(), salt: [1; 16], value: format!("p{}", n / 10) };
    let fact = |n: u64| {
        let who = commitment::to_text(&row(n).commitment());
        format!(
            "{{\"at\":\"2026-11-23T08:00:00Z\",\"by\":\"portal\",\"fact\":\"ResponseReceived\",\"n\":{n},\"text\":\"{}\",\"who\":\"{who}\"}}",
            "x".repeat(120)
        )
    };
    let (mut log, mut notes) = (Frontier::new(), Vec::new());
    for n in 1..=count {
        log.push_bytes(fact(n - 1).as_bytes());
        if n % 1000 == 0 || n == count {
            notes.push(checkpoint::sign(key.name(), n, &log.root(), &key).expect("checkpoint"));
        }
    }
    let mut rows: Vec<PersonalRow> = (0..count).step_by(10).map(row).collect();
    rows.sort_by_cached_key(PersonalRow::commitment);
    let start = Instant::now();
    let out = File::create(&file).expect("create");
    let mut writer = DossierWriter::create(out, "speed", &key).expect("begin");
    writer.checkpoints(&notes).expect("checkpoints");
    rows.iter().for_each(|row| writer.personal(row).expect("row"));
    (0..count).for_each(|n| writer.fact(fact(n).as_bytes()).expect("fact"));
    writer.finish().expect("finish");
    println!("written in {:.2} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let mut bytes = 0;
    let input = File::open(&file).expect("open");
    let found = verify_structure(input, Limits::default(), None, |_, fact| {
        bytes += fact.len();
        Ok(())
    });
    let found = found.expect("it fits");
    let seconds = start.elapsed().as_secs_f64();
    println!("{} facts, {} bytes verified in {seconds:.2} s", found.manifest.facts, found.bytes);
}
