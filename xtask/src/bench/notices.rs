//! `notices`: personalised PDFs per second, against WeasyPrint and against typst called once per document.
//!
//! Ours is the example `letters` of the crate `documents`: cover and form of 10,000 made-up consignees in six languages,
//! two threads. A peer renders letters of the same content and length (`tests/peers/letter.html`, `letter.typ`) as two
//! processes, as somebody in a hurry would run it. On all sides every document is written to a file.

use serde::Deserialize;

use super::Bench;
use super::ground::{Ground, MODEL};
use super::rounds::{Row, Samples, against_limit, in_turns, ratio};
use crate::run::root;

pub const NOTICES: Bench =
    Bench { name: "notices", about: "personalised PDFs per second, against WeasyPrint and typst", measure };

/// Our consignees in one round.
const CONSIGNEES: &str = "10000";
/// Our threads, and the processes of a peer.
const HANDS: usize = 2;
/// Letters for each process of a peer, so many that it takes some seconds.
const WEASYPRINT: &str = "40";
const TYPST: &str = "300";
/// The most memory that we allow ourselves.
const MEMORY: f64 = 200e6;

/// What `letters` and the peers print.
#[derive(Deserialize)]
struct Rendered {
    per_second: f64,
    peak_bytes: f64,
}

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let peer = |script: &str, template: &str, letters: &str| -> Result<f64, String> {
        let peers = root().join("tests/peers");
        let template = peers.join(template).display().to_string();
        let people = peers.join("letter.json").display().to_string();
        let one = |number: usize| -> Result<f64, String> {
            let out = ground.path(&format!("letters-{number}"));
            let rendered: Rendered = ground.peer(script, &[&template, &people, letters, &out])?;
            Ok(rendered.per_second)
        };
        let one = &one;
        std::thread::scope(|scope| {
            let all: Vec<_> = (0..HANDS).map(|number| scope.spawn(move || one(number))).collect();
            all.into_iter().map(|each| each.join().unwrap_or_else(|_| Err("a peer died".to_owned()))).sum()
        })
    };
    let mut memory = Vec::new();
    let mut ours = || {
        let rendered: Rendered = ground.letters(&root().join(MODEL), CONSIGNEES, HANDS)?;
        memory.push(rendered.peak_bytes / 1e6);
        Ok(rendered.per_second)
    };
    let [ours, weasyprint, typst] = in_turns(
        ground.rounds,
        [&mut ours, &mut || peer("weasyprint_letter.py", "letter.html", WEASYPRINT), &mut || {
            peer("typst_letter.py", "letter.typ", TYPST)
        }],
    )?;
    let against = |peer| Samples { ours: ours.clone(), peer };
    Ok(vec![
        ratio("notices: personal PDFs, against WeasyPrint", "PDFs/s", &against(weasyprint)),
        ratio("notices: personal PDFs, against typst called per document", "PDFs/s", &against(typst)),
        against_limit("notices: peak memory, 10,000 consignees", "MB", &memory, MEMORY / 1e6),
    ])
}
