//! Seals a PDF with a key for trying, or tells whether seals hold: for trying other programs on sealed files by hand.
//!
//! ```text
//! cargo run -p ledger --features seal --example seal -- seal in.pdf out.pdf [appearance.pdf]
//! cargo run -p ledger --features seal --example seal -- check file.pdf ...
//! ```
#![expect(clippy::disallowed_methods, reason = "an example measures time")]

use ledger::seal::{Statement, check, seal};
use std::error::Error;
use std::time::Instant;

/// Friday, 2 January 2026.
const MOMENT: i64 = 1_767_323_045;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["seal", from, to, page @ ..] => {
            let statement = Statement {
                reference: "FSN2025-1682".to_owned(),
                document_no: "4711-FSN (de)".to_owned(),
                revision: 2,
                dated: Some("5. Dezember 2025".to_owned()),
                language: "de".to_owned(),
                maker: "Müller Meßgeräte GmbH".to_owned(),
                onward: None,
            };
            let key = ledger::SigningKey::from_seed("fieldaction/fsn2025-1682", &[1; 32])?;
            let pdf = std::fs::read(from)?;
            let page = page.first().map(std::fs::read).transpose()?;
            let begun = Instant::now();
            let sealed = seal(&pdf, "seal", &statement, &key, MOMENT, page.as_deref())?;
            println!("{to}: {} bytes and {}, {:?}", pdf.len(), sealed.len() - pdf.len(), begun.elapsed());
            std::fs::write(to, sealed)?;
        }
        ["check", files @ ..] => {
            for file in files {
                let pdf = std::fs::read(file)?;
                let begun = Instant::now();
                let found = check(&pdf);
                println!("{file}: {:?} in {:?}", found.verdict, begun.elapsed());
                println!("    {:?} {:?} at {:?}", found.maker, found.fingerprint, found.sealed_at);
            }
        }
        _ => println!("seal <in> <out> [appearance] | check <file> ..."),
    }
    Ok(())
}
