//! `cargo xtask COMMAND`: the work around the product, one folder for each command.
//!
//! This file only finds the command and turns its answer into an exit status. Nothing
//! here is shipped; nothing in `crates/` may depend on it.
#![allow(clippy::disallowed_methods, reason = "xtask stands outside the rows: it owns clock and environment")]

mod bench;
mod ci;
mod fuzz;
mod generate;
mod run;
mod story;
mod test;
mod tidy;
mod tree;

use std::process::ExitCode;

/// One command of xtask: its name, its words, one sentence, and the act. An act answers
/// with what went wrong, in words for the person at the terminal.
struct Task {
    name: &'static str,
    words: &'static str,
    about: &'static str,
    act: fn(&[String]) -> Result<(), String>,
}

const ALL: &[Task] = &[
    Task {
        name: "test",
        words: "[--only FILTER] [--no-install]",
        about: "bring up what the tests need, then tidy and every test",
        act: test::act,
    },
    Task { name: "tidy", words: "", about: "the rules of the house that no compiler knows", act: tidy::act },
    Task {
        name: "gen",
        words: "[--check]",
        about: "write the generated files, or say which are stale",
        act: generate::act,
    },
    Task {
        name: "bench",
        words: "[NAME...] [--rounds N]",
        about: "us against a peer, in interleaved rounds",
        act: bench::act,
    },
    Task {
        name: "fuzz",
        words: "[TARGET...] [--minutes N]",
        about: "libFuzzer on every reader of packets and evidence, 10 minutes each",
        act: fuzz::act,
    },
    Task {
        name: "ci",
        words: "[--no-test]",
        about: "tidy, rustfmt, gen --check, clippy (off with FIELDACTION_CLIPPY=0), test",
        act: ci::act,
    },
    Task {
        name: "story",
        words: "--model | --consignees N --seed S --out DIR",
        about: "distribution lists of any size with the dirt of real ones ([--records-only] [--one-list])",
        act: story::act,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = words.split_first() else {
        return usage();
    };
    let Some(task) = ALL.iter().find(|task| task.name == name) else {
        return usage();
    };
    match (task.act)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{name}: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("cargo xtask COMMAND\n");
    for task in ALL {
        eprintln!("  {:<36} {}", format!("{} {}", task.name, task.words), task.about);
    }
    ExitCode::from(2)
}
