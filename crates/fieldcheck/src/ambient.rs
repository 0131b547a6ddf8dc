//! What the program takes from the machine it runs on: time, chance, environment, terminal, its own file. Nobody else may.

use bmc::{
    bundle::Digest,
    probe::{Chance, Clock},
};
use rand::RngCore as _;
use std::{
    io::IsTerminal as _,
    path::PathBuf,
    sync::OnceLock,
    time::{Duration, Instant},
};

static START: OnceLock<Instant> = OnceLock::new();

/// The moment, by this computer's clock.
#[expect(clippy::disallowed_methods, reason = "the program owns the clock")]
pub(crate) fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// A steady count since the first call.
#[expect(clippy::disallowed_methods, reason = "the program owns the clock")]
pub(crate) fn ticks() -> Duration {
    START.get_or_init(Instant::now).elapsed()
}

/// The clock that the probe borrows.
pub(crate) fn clock() -> Clock {
    Clock { now, ticks }
}

/// The chance that the probe borrows: the system's.
pub(crate) fn chance() -> Chance {
    Chance::new(|bytes| rand::rngs::OsRng.fill_bytes(bytes))
}

/// Fresh bytes from the system, for the installation's key.
pub(crate) fn seed() -> [u8; 32] {
    let mut seed = [0; 32];
    rand::rngs::OsRng.fill_bytes(&mut seed);
    seed
}

#[expect(clippy::disallowed_methods, reason = "the program reads its environment, here and nowhere else")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The language of the locale.
pub(crate) fn language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(environment).unwrap_or_default()
}

/// Whether standard output may be coloured (`NO_COLOR`, no terminal, dumb terminal: no).
pub(crate) fn colour() -> bool {
    let plain = environment("NO_COLOR").is_some() || environment("TERM").is_some_and(|term| term == "dumb");
    !plain && std::io::stdout().is_terminal()
}

/// Whether somebody can be asked.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Whether progress can be shown on one line that changes.
pub(crate) fn can_redraw() -> bool {
    std::io::stderr().is_terminal()
}

/// The folder in which the program lies.
pub(crate) fn beside() -> Option<PathBuf> {
    std::env::current_exe().ok().and_then(|file| file.parent().map(PathBuf::from))
}

/// The folder of the user's settings for this program.
pub(crate) fn settings_folder() -> Option<PathBuf> {
    let base = if cfg!(windows) {
        environment("APPDATA").map(PathBuf::from)
    } else {
        let home = environment("HOME").map(|home| PathBuf::from(home).join(".config"));
        environment("XDG_CONFIG_HOME").map(PathBuf::from).or(home)
    };
    base.map(|base| base.join("fieldcheck"))
}

/// SHA-256 of the program file; empty if it cannot be read.
pub(crate) fn program_sha256() -> String {
    let file = std::env::current_exe().and_then(std::fs::read);
    file.map(|bytes| Digest::of(&bytes).to_string()).unwrap_or_default()
}

/// Operating system and processor.
pub(crate) fn platform() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}
