//! Running other programs and saying how long a step took.
//!
//! Every command of xtask starts its programs through these few functions, so that the
//! terminal shows the same words for each: what runs, how long it took, how it ended.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// The root folder of the repository: where cargo runs us, and only without cargo where we were built. A target folder kept
/// for several checkouts gives one of them the program of another.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map(PathBuf::from).unwrap_or(own)
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Runs a program to its end with its words on our terminal.
pub fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    let status = command.status().map_err(|error| format!("{shown} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown} ended with {status}")) }
}

/// Runs a program to its end and gives what it printed.
pub fn printed(command: &mut Command) -> Result<String, String> {
    let shown = format!("{command:?}");
    let output = command.output().map_err(|error| format!("{shown} does not start: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{shown} ended with {}: {}", output.status, said.trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Does one step under a heading and prints its duration in seconds.
pub fn step<T>(name: &str, act: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    println!("== {name}");
    let begun = Instant::now();
    let result = act();
    println!("== {name}: {:.1} s", begun.elapsed().as_secs_f64());
    result
}

/// Takes `flag` out of the words; tells whether it was there.
pub fn take_flag(words: &mut Vec<String>, flag: &str) -> bool {
    let before = words.len();
    words.retain(|word| word != flag);
    words.len() < before
}

/// Takes `flag VALUE` out of the words.
pub fn take_value(words: &mut Vec<String>, flag: &str) -> Result<Option<String>, String> {
    let Some(at) = words.iter().position(|word| word == flag) else {
        return Ok(None);
    };
    words.remove(at);
    if at < words.len() { Ok(Some(words.remove(at))) } else { Err(format!("{flag} needs a value")) }
}

/// Refuses words that nobody took.
pub fn nothing_left(words: &[String]) -> Result<(), String> {
    if words.is_empty() { Ok(()) } else { Err(format!("these words are not known here: {}", words.join(" "))) }
}

/// Whether an environment variable is set to anything but nothing, `0` or `false`.
pub fn switched_on(name: &str, otherwise: bool) -> bool {
    match std::env::var(name) {
        Ok(value) => !matches!(value.as_str(), "" | "0" | "false"),
        Err(_) => otherwise,
    }
}
