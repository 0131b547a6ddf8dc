//! `cargo xtask test`: brings up what the tests need, then runs tidy and every test.
//!
//! What is missing is installed when this is root on a Debian (`needs`), and said plainly
//! when it is not. One run of `cargo test` over the workspace; the sums over all test
//! programs and the skips that tests reported come last. With `CI=true` a skip is as bad
//! as a failure.

mod count;
mod needs;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use crate::run::{cargo, nothing_left, root, run, step, switched_on, take_flag, take_value};
use crate::tidy;
use count::Sums;

/// The file to which tests write their skips, one line each.
const SKIPPED: &str = "FIELDACTION_SKIPPED";

/// Runs everything; `--only FILTER` runs the tests whose names contain the filter.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let install = !take_flag(&mut words, "--no-install");
    let only = take_value(&mut words, "--only")?;
    nothing_left(&words)?;

    let begun = Instant::now();
    let ready = step("what the tests need", || needs::bring_up(install))?;
    let tidied = step("tidy", || tidy::act(&[]));
    step("cargo build -p fieldaction -p fieldcheck", build_programs)?;
    let list = skip_list()?;
    let mut ran = step("cargo test", || run_tests(only.as_deref(), &list, &ready.axe))?;
    if ran.sums.programs == 0 || ran.sums.passed + ran.sums.failed == 0 {
        return Err("no test ran".to_owned());
    }
    ran.sums.take_own(tidied.is_ok());
    let skips = told_skips(&std::fs::read_to_string(&list).unwrap_or_default());
    report(&ran, &skips, &ready.missing, begun)
}

/// What one run of the tests gave.
struct Ran {
    sums: Sums,
    succeeded: bool,
}

/// The tests of the command line and the crash tests run the built programs.
fn build_programs() -> Result<(), String> {
    run(cargo().args(["build", "-p", "fieldaction", "-p", "fieldcheck"]))
}

fn run_tests(only: Option<&str>, list: &Path, axe: &Path) -> Result<Ran, String> {
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]).args(only);
    command.env(SKIPPED, list).env("FIELDACTION_AXE", axe).stdout(Stdio::piped());
    let mut running = command.spawn().map_err(|error| format!("cargo does not start: {error}"))?;
    let mut sums = Sums::default();
    if let Some(output) = running.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(|error| format!("the tests' words end early: {error}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            sums.take(&line);
        }
    }
    let status = running.wait().map_err(|error| format!("cargo is lost: {error}"))?;
    Ok(Ran { sums, succeeded: status.success() })
}

/// An empty file for the skips, in the target folder.
fn skip_list() -> Result<PathBuf, String> {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let list = folder.join("fieldaction-skipped.txt");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&list, ""))
        .map_err(|error| format!("{}: {error}", list.display()))?;
    Ok(list)
}

/// One line for each test that skipped itself, with the first reason that it told.
fn told_skips(list: &str) -> Vec<String> {
    let mut tests = BTreeMap::new();
    for line in list.lines() {
        let test = line.split_once(": ").map_or(line, |(test, _)| test);
        tests.entry(test).or_insert(line);
    }
    tests.into_values().map(str::to_owned).collect()
}

/// Prints the last lines and decides how the run ends.
fn report(ran: &Ran, skips: &[String], missing: &[String], begun: Instant) -> Result<(), String> {
    let in_ci = switched_on("CI", false);
    println!();
    for reason in missing {
        println!("missing: {reason}");
    }
    for skip in skips {
        println!("skipped: {skip}");
    }
    let sums = &ran.sums;
    let seconds = begun.elapsed().as_secs_f64();
    println!("{} test programs and tidy in {seconds:.0} s", sums.programs);
    // INVARIANT: a test that skipped itself returned early, and its program counted it as
    // passed. Ignored tests and examples are skipped as well.
    let passed = sums.passed.saturating_sub(skips.len());
    let skipped = skips.len() + sums.ignored;
    let name = if in_ci { "ci" } else { "test" };
    println!("{name}: {passed} passed, {} failed, {skipped} skipped", sums.failed);
    if !ran.succeeded || sums.failed > 0 {
        return Err("not every test passed".to_owned());
    }
    if in_ci && skipped > 0 {
        return Err("CI wants every test to run".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_tells_two_reasons_is_skipped_once() {
        let list = "journeys::a: smtpd is not installed\njourneys::b: psql is not installed\n\
            journeys::a: chromium is not installed\n";
        let told = ["journeys::a: smtpd is not installed", "journeys::b: psql is not installed"];
        assert_eq!(told_skips(list), told);
    }
}
