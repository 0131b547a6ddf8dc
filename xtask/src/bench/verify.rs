//! `verify`: a dossier of a million facts, against `sha256sum` over the same bytes.
//!
//! The dossier is written by the store and the acts (`crates/app/examples/bulk.rs`: 200,000 consignees with five facts
//! each) and kept. `verify` unpacks, hashes every file and leaf, checks signatures and commitments, folds every stream
//! and compares the counts; `sha256sum` only hashes.

use super::Bench;
use super::ground::Ground;
use super::rounds::{Row, interleaved, ratio};

pub const VERIFY: Bench = Bench { name: "verify", about: "a dossier of 1 M facts, against sha256sum", measure };

const CONSIGNEES: u64 = 200_000;

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let dossier = ground.path("dossier-1m.zip");
    if !std::path::Path::new(&dossier).exists() {
        let part = ground.path("dossier-1m.part");
        let bulk = ground.bulk("verify", CONSIGNEES, 0, Some(&part))?;
        std::fs::rename(&part, &dossier).map_err(|error| format!("{dossier}: {error}"))?;
        std::fs::remove_dir_all(&bulk.folder).map_err(|error| error.to_string())?;
    }
    ground.ours(&["verify", &dossier])?;
    let program = ground.own();
    let samples = interleaved(
        ground.rounds,
        || Ok(ground.measured(&program, &["verify", &dossier])?.seconds),
        || Ok(ground.measured("sha256sum", &[&dossier])?.seconds),
    )?;
    Ok(vec![ratio("verify: dossier of 1 M facts", "s", &samples)])
}
