//! The built program, run as a person would run it, and one rehearsal that several tests look at.

pub use crate::servers::{built, reader};

use crate::servers::{need, skip};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// The one JSON document on stdout; anything before or after it fails.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Runs `fieldaction` with these words; `None` where it is not built.
pub fn fieldaction(words: &[&str]) -> Option<Said> {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(built("fieldaction")?);
    command.args(words).current_dir(folder.path()).env_remove("FIELDACTION_DATABASE").env_remove("FIELDACTION_LOG");
    Some(command.output().unwrap().into())
}

/// Runs a script of `tests/` with Python.
pub fn python(script: &str, words: &[&str]) -> Option<Said> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(script);
    // -I: nothing but the standard library, whatever is installed here.
    Some(Command::new(need("python3")?).arg("-I").arg(path).args(words).output().unwrap().into())
}

/// Python with a program given as text, ready for its arguments.
pub fn python_text(text: &str) -> Option<Command> {
    let mut command = Command::new(need("python3")?);
    command.args(["-I", "-c", text]);
    Some(command)
}

/// One rehearsal of a small generated story, played to its end once for all tests.
pub struct Rehearsal {
    /// The story's folder.
    pub story: PathBuf,
    /// The dossier.
    pub dossier: PathBuf,
    /// What the program said (`--json`).
    pub said: Said,
    _folder: tempfile::TempDir,
}

/// The rehearsal; `None` where a program is not built.
pub fn rehearsal() -> Option<&'static Rehearsal> {
    static SHARED: OnceLock<Option<Rehearsal>> = OnceLock::new();
    let shared = SHARED.get_or_init(play);
    if shared.is_none() {
        skip("fieldaction or xtask is not built");
    }
    shared.as_ref()
}

fn play() -> Option<Rehearsal> {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (story, out) = (path("story"), path("out"));
    let made = Command::new(built("xtask")?)
        .args(["story", "--consignees", "40", "--seed", "7", "--out"])
        .arg(&story)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let words = ["--json", "rehearse", story.to_str().unwrap(), "--out", out.to_str().unwrap()];
    let said = fieldaction(&words)?;
    Some(Rehearsal { dossier: out.join("dossier.zip"), story, said, _folder: folder })
}
