//! Where a bench stands: the release program, the peers' scripts, an empty folder.
//!
//! A peer is a Python script in `tests/peers/` that does its work once and prints one JSON
//! object; its modules (`tests/peers/requirements.txt`) are asked for by name when they
//! are absent, and never installed by us.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, de::DeserializeOwned};

use crate::run::{cargo, printed, root, run};
use crate::story;

/// The model case, below the root.
pub const MODEL: &str = "samples/fsn2025-1682";

/// What every bench may use.
pub struct Ground {
    /// The release-built `fieldaction`.
    pub program: PathBuf,
    /// The release-built example `bulk` of the crate `app`.
    bulk: PathBuf,
    /// The release-built example `letters` of the crate `documents`.
    letters: PathBuf,
    /// How often we and the peer take turns.
    pub rounds: usize,
    /// A folder for inputs and outputs, kept in the target folder.
    pub folder: PathBuf,
}

/// What `tests/peers/measured.py` tells about a program that it ran.
#[derive(Deserialize)]
pub struct Measured {
    pub seconds: f64,
    pub peak_bytes: f64,
    status: i32,
}

impl Ground {
    /// Runs the program with these words and gives what it printed.
    pub fn ours(&self, words: &[&str]) -> Result<String, String> {
        printed(Command::new(&self.program).args(words).current_dir(&self.folder))
    }

    /// Runs a peer's script with these words and reads the object that it printed.
    pub fn peer<Answer: DeserializeOwned>(&self, script: &str, words: &[&str]) -> Result<Answer, String> {
        let script = root().join("tests/peers").join(script);
        let text = printed(Command::new("python3").arg(&script).args(words).current_dir(&self.folder))?;
        let last = text.lines().last().unwrap_or_default();
        serde_json::from_str(last).map_err(|error| format!("{}: {error}: {last}", script.display()))
    }

    /// Runs any program to its end: seconds and memory as seen from outside. Exit code 1 is a finding, not a failure.
    pub fn measured(&self, program: &str, words: &[&str]) -> Result<Measured, String> {
        let all: Vec<&str> = std::iter::once(program).chain(words.iter().copied()).collect();
        let measured: Measured = self.peer("measured.py", &all)?;
        if matches!(measured.status, 0 | 1) {
            Ok(measured)
        } else {
            Err(format!("{all:?} ended with {}", measured.status))
        }
    }

    /// The release program's path as a word.
    pub fn own(&self) -> String {
        self.program.display().to_string()
    }

    /// A path below the folder of the benches, as a word.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// An empty folder below it.
    pub fn empty(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.folder.join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(folder)
    }

    /// One list in UTF-8 with about so many rows, made once and kept.
    pub fn list(&self, rows: u64) -> Result<String, String> {
        let name = format!("records-{rows}");
        let file = self.folder.join(&name).join("records/list.csv");
        if !file.exists() {
            // The model case has 1.957 rows for each consignee in scope.
            let consignees = (rows * 1000 / 1957).to_string();
            let words = [
                "--consignees",
                &consignees,
                "--seed",
                "7",
                "--out",
                &self.path(&name),
                "--records-only",
                "--one-list",
            ];
            story::act(&words.map(str::to_owned))?;
        }
        Ok(file.display().to_string())
    }

    /// Renders letters (`crates/documents/examples/letters.rs`) and gives what the example printed.
    pub fn letters<Answer: DeserializeOwned>(
        &self,
        story: &Path,
        count: &str,
        threads: usize,
    ) -> Result<Answer, String> {
        let out = self.empty("letters")?;
        let text = printed(Command::new(&self.letters).arg(story).args([count, &threads.to_string()]).arg(out))?;
        let last = text.lines().last().unwrap_or_default();
        serde_json::from_str(last).map_err(|error| format!("letters: {error}: {last}"))
    }

    /// A data folder with a large action (`crates/app/examples/bulk.rs`).
    pub fn bulk(&self, name: &str, consignees: u64, fresh: u64, dossier: Option<&str>) -> Result<Bulk, String> {
        let folder = self.empty(name)?;
        let samples = root().join(MODEL);
        let mut command = Command::new(&self.bulk);
        command.arg(samples).arg(&folder).args([consignees.to_string(), fresh.to_string()]).args(dossier);
        let text = printed(&mut command)?;
        let last = text.lines().last().unwrap_or_default();
        let mut bulk: Bulk = serde_json::from_str(last).map_err(|error| format!("bulk: {error}: {last}"))?;
        bulk.folder = folder;
        Ok(bulk)
    }
}

/// A large action, and how to come in.
#[derive(Deserialize)]
pub struct Bulk {
    /// Its data folder.
    #[serde(skip)]
    pub folder: PathBuf,
    /// The action.
    pub action: String,
    /// An office session, for the cookie.
    pub session: String,
    /// Portal paths of consignees that have not answered.
    pub links: Vec<String>,
}

impl Ground {
    /// Builds the program with the release profile and makes the folder.
    pub fn prepare(rounds: usize) -> Result<Self, String> {
        // All packages are named in one call, so that the dependencies are compiled once and with the same features.
        let packages = ["build", "--release", "--package", "fieldaction", "--package", "app", "--package", "documents"];
        run(cargo().args(packages).args(["--bin", "fieldaction", "--example", "bulk", "--example", "letters"]))?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
        let folder = target.join("bench");
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Ground {
            program: target.join("release/fieldaction"),
            bulk: target.join("release/examples/bulk"),
            letters: target.join("release/examples/letters"),
            rounds,
            folder,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_program_s_words_and_a_missing_peer_come_back() {
        let ground = Ground {
            program: "/bin/echo".into(),
            bulk: "/bin/false".into(),
            letters: "/bin/false".into(),
            rounds: 2,
            folder: std::env::temp_dir(),
        };
        for _ in 0..ground.rounds {
            assert_eq!(ground.ours(&["verify", "x"]).unwrap(), "verify x\n");
        }
        let answer: Result<serde_json::Value, String> = ground.peer("no_such_peer.py", &[]);
        assert!(answer.is_err_and(|error| error.contains("no_such_peer.py")));
    }
}
