//! `cargo xtask bench [NAME...] [--rounds N]`: us against a peer on this machine.
//!
//! Each bench is one file here and one line in `ALL`. It measures the release-built
//! `fieldaction` and a peer (a script in `tests/peers/`, an engine, a system program) in
//! interleaved rounds (`rounds`), and answers with its rows. Only ratios within one run
//! mean anything: the machine is shared, and load moves single runs by a factor of five.

mod answers;
mod doors;
mod ground;
mod notices;
mod page;
mod records;
mod rounds;
mod start;
mod sweep;
mod verify;

use crate::run::{step, take_value};
use ground::Ground;
use rounds::{HEADING, Row};

/// One comparison: its name, what it compares, and the measuring.
pub struct Bench {
    pub name: &'static str,
    pub about: &'static str,
    pub measure: fn(&Ground) -> Result<Vec<Row>, String>,
}

/// Every bench, in the order of the table.
pub const ALL: &[Bench] = &[
    records::RECORDS,
    notices::NOTICES,
    verify::VERIFY,
    page::PAGE,
    answers::ANSWERS,
    answers::CROWD,
    start::START,
    sweep::SWEEP,
];

/// Builds the release program once and prints the table of the named benches, or of all.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let rounds = match take_value(&mut words, "--rounds")? {
        Some(number) => number.parse().map_err(|_| format!("--rounds wants a number, not {number}"))?,
        None => 3,
    };
    if let Some(unknown) = words.iter().find(|word| ALL.iter().all(|bench| bench.name != word.as_str())) {
        let names: Vec<&str> = ALL.iter().map(|bench| bench.name).collect();
        return Err(format!("there is no bench {unknown}; there are {names:?}"));
    }
    let wanted: Vec<&Bench> =
        ALL.iter().filter(|bench| words.is_empty() || words.iter().any(|word| word == bench.name)).collect();
    if wanted.is_empty() {
        println!("bench: none is listed in xtask/src/bench/mod.rs yet");
        return Ok(());
    }
    let ground = step("cargo build --release", || Ground::prepare(rounds))?;
    let mut rows = Vec::new();
    for bench in wanted {
        let measured = step(&format!("{}: {}", bench.name, bench.about), || (bench.measure)(&ground))?;
        measured.iter().for_each(|row| println!("{row}"));
        rows.extend(measured);
    }
    println!("\n{HEADING}");
    rows.iter().for_each(|row| println!("{row}"));
    Ok(())
}
