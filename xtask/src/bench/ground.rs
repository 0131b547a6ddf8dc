//! Where a bench stands: the release program, the peers' scripts, an empty folder.
//!
//! A peer is a Python script in `tests/peers/` that does its work once and prints one JSON
//! object; its modules (`tests/peers/requirements.txt`) are asked for by name when they
//! are absent, and never installed by us.

use std::path::PathBuf;
use std::process::Command;

use serde::de::DeserializeOwned;

use crate::run::{cargo, printed, root, run};

/// What every bench may use.
pub struct Ground {
    /// The release-built `fieldaction`.
    pub program: PathBuf,
    /// How often we and the peer take turns.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the first bench in ALL uses it")
    )]
    pub rounds: usize,
    /// A folder for inputs and outputs, kept in the target folder.
    pub folder: PathBuf,
}

#[cfg_attr(
    not(test),
    expect(dead_code, reason = "the first bench in ALL uses these")
)]
impl Ground {
    /// Runs the program with these words and gives what it printed.
    pub fn ours(&self, words: &[&str]) -> Result<String, String> {
        printed(
            Command::new(&self.program)
                .args(words)
                .current_dir(&self.folder),
        )
    }

    /// Runs a peer's script with these words and reads the object that it printed.
    pub fn peer<Answer: DeserializeOwned>(
        &self,
        script: &str,
        words: &[&str],
    ) -> Result<Answer, String> {
        let script = root().join("tests/peers").join(script);
        let text = printed(
            Command::new("python3")
                .arg(&script)
                .args(words)
                .current_dir(&self.folder),
        )?;
        let last = text.lines().last().unwrap_or_default();
        serde_json::from_str(last).map_err(|error| format!("{}: {error}: {last}", script.display()))
    }
}

impl Ground {
    /// Builds the program with the release profile and makes the folder.
    pub fn prepare(rounds: usize) -> Result<Self, String> {
        run(cargo().args(["build", "--release", "--package", "fieldaction"]))?;
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root().join("target"), PathBuf::from);
        let folder = target.join("bench");
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Ground {
            program: target.join("release/fieldaction"),
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
