//! `cargo xtask ci`: what a change has to pass before it is handed in.
//!
//! The fast judges first: tidy, rustfmt, stale generated files, clippy over every target, then the
//! tests. `.ci/run` asks for the judges with `--no-test` and then runs the README's own
//! test command.

use crate::run::{cargo, nothing_left, run, step, switched_on, take_flag};
use crate::{generate, test, tidy};

/// `FIELDACTION_CLIPPY=0` leaves clippy out: it compiles every dependency once more.
const CLIPPY: &str = "FIELDACTION_CLIPPY";

/// Runs the judges and, without `--no-test`, the tests.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let judges_only = take_flag(&mut words, "--no-test");
    nothing_left(&words)?;
    step("tidy", || tidy::act(&[]))?;
    step("rustfmt", || run(cargo().args(["fmt", "--all", "--check"])))?;
    step("gen --check", || generate::act(&["--check".to_owned()]))?;
    if switched_on(CLIPPY, true) {
        let flags = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        step("clippy", || run(cargo().args(flags)))?;
    }
    if judges_only { Ok(()) } else { test::act(&[]) }
}
