//! `notices`: personalised PDFs per second, against WeasyPrint on a letter of the same content and length.
//!
//! Ours is the step of a rehearsal that renders cover and form for every consignee of the model case, writes each file
//! durably under its digest, and uses every core. WeasyPrint renders the same number of pages as one process for
//! each core, as somebody in a hurry would run it; its template is `tests/peers/letter.html`.

use serde::Deserialize;

use super::Bench;
use super::ground::Ground;
use super::rounds::{Row, interleaved, ratio};
use crate::run::root;

pub const NOTICES: Bench =
    Bench { name: "notices", about: "personalised PDFs per second, against WeasyPrint", measure };

/// Letters for each process of the peer.
const LETTERS: &str = "40";

/// What `rehearse --json` prints, as far as we read it.
#[derive(Deserialize)]
struct Played {
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    step: String,
    count: f64,
    took_ms: f64,
}

/// What `tests/peers/weasyprint_letter.py` prints.
#[derive(Deserialize)]
struct Rendered {
    per_second: f64,
}

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let peers = root().join("tests/peers");
    let template = peers.join("letter.html").display().to_string();
    let people = peers.join("letter.json").display().to_string();
    let processes = std::thread::available_parallelism().map_or(1, usize::from);
    let samples = interleaved(
        ground.rounds,
        || {
            let out = ground.empty("rehearsal")?.display().to_string();
            let text = ground.ours(&["rehearse", "fsn2025-1682", "--days", "0", "--out", &out, "--json"])?;
            let played: Played = serde_json::from_str(&text).map_err(|error| format!("rehearse --json: {error}"))?;
            let step = played.steps.iter().find(|step| step.step.starts_with("render files"));
            step.map(|step| step.count * 1000.0 / step.took_ms).ok_or_else(|| "no step renders files".to_owned())
        },
        || {
            let one = |number: usize| -> Result<f64, String> {
                let out = ground.path(&format!("letters-{number}"));
                let rendered: Rendered = ground.peer("weasyprint_letter.py", &[&template, &people, LETTERS, &out])?;
                Ok(rendered.per_second)
            };
            let one = &one;
            std::thread::scope(|scope| {
                let all: Vec<_> = (0..processes).map(|number| scope.spawn(move || one(number))).collect();
                all.into_iter().map(|each| each.join().unwrap_or_else(|_| Err("a peer died".to_owned()))).sum()
            })
        },
    )?;
    Ok(vec![ratio("notices: personal PDFs", "PDFs/s", &samples)])
}
