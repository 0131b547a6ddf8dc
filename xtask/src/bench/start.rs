//! `start`: how long the second start of the demo takes to its first page, how much memory it holds then, how large the
//! program is. No peer: the limits are ours, set so that a small virtual machine is enough.

use std::process::Command;
use std::time::Instant;

use super::Bench;
use super::doors::Doors;
use super::ground::Ground;
use super::rounds::{Row, against_limit};

pub const START: Bench = Bench { name: "start", about: "start to first page, memory at rest, size", measure };

const SECONDS: f64 = 1.0;
const MEMORY_MB: f64 = 150.0;
const PROGRAM_MB: f64 = 80.0;

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let demo = ground.empty("demo")?;
    let mut command = Command::new(&ground.program);
    command.args(["--listen", "127.0.0.1:0", "--dir"]).arg(&demo);
    // The first start plays the model case; it is not measured here.
    drop(first_page(&mut command)?);
    let (mut seconds, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..ground.rounds {
        let begun = Instant::now();
        let doors = first_page(&mut command)?;
        seconds.push(begun.elapsed().as_secs_f64());
        memory.push(doors.resident()?);
    }
    let size = std::fs::metadata(&ground.program).map_err(|error| format!("{}: {error}", ground.own()))?.len();
    Ok(vec![
        against_limit("start: second start of the demo to first page", "s", &seconds, SECONDS),
        against_limit("start: memory at rest after it", "MB", &memory, MEMORY_MB),
        against_limit("start: size of the program", "MB", &[size as f64 / 1e6], PROGRAM_MB),
    ])
}

fn first_page(command: &mut Command) -> Result<Doors, String> {
    let doors = Doors::start(command)?;
    let answer = doors.visitor("")?.get("/sign-in")?;
    if answer.status == 200 { Ok(doors) } else { Err(format!("the first page answers {}", answer.head)) }
}
