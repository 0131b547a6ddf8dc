//! `cargo xtask fuzz [TARGET...] [--minutes N]`: libFuzzer on the readers of packets and evidence, for the night.
//!
//! Builds `crates/bmc/fuzz` with the coverage hooks of the compiler (what `cargo fuzz` does, without needing it or a nightly
//! compiler) and runs each target for so many minutes (10). The corpus is kept in the target folder and grows from night to
//! night. A crash ends the command; the input lies where libFuzzer says. Every change runs seeded mutation loops instead
//! (`crates/bmc/src`, `crates/intake`).

use std::path::PathBuf;
use std::process::Command;

use crate::run::{cargo, root, run, step, take_value};

/// Coverage hooks; no sanitizer, because no unsafe code of ours is there to find.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Clink-dead-code -Cdebug-assertions -Ccodegen-units=1";
const HOST: &str = "x86_64-unknown-linux-gnu";

/// Fuzzes the named targets, or all.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let minutes: f64 = match take_value(&mut words, "--minutes")? {
        Some(number) => number.parse().map_err(|_| format!("--minutes wants a number, not {number}"))?,
        None => 10.0,
    };
    let home = root().join("crates/bmc/fuzz");
    let all = targets(&home.join("fuzz_targets"))?;
    if let Some(unknown) = words.iter().find(|word| !all.contains(word)) {
        return Err(format!("there is no target {unknown}; there are {}", all.join(", ")));
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("fuzz");
    let manifest = home.join("Cargo.toml");
    step("building the targets", || {
        let mut build = cargo();
        build.args(["build", "--release", "--bins", "--target", HOST, "--manifest-path"]).arg(&manifest);
        run(build.env("RUSTFLAGS", FLAGS).env("CARGO_TARGET_DIR", &target))
    })?;
    for name in all.iter().filter(|name| words.is_empty() || words.contains(name)) {
        let corpus = target.join("corpus").join(name);
        let found = target.join("found").join(name);
        for folder in [&corpus, &found] {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        step(name, || {
            let mut fuzz = Command::new(target.join(HOST).join("release").join(name));
            fuzz.arg(&corpus)
                .arg(format!("-max_total_time={:.0}", minutes * 60.0))
                .args(["-print_final_stats=1", "-verbosity=0"]);
            run(fuzz.arg(format!("-artifact_prefix={}/", found.display())))
        })?;
    }
    Ok(())
}

fn targets(folder: &std::path::Path) -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.path().file_stem()?.to_str().map(str::to_owned)).collect();
    names.sort();
    Ok(names)
}
