//! The mailbox server of the journeys, included here with the few things that it stands on: `tests` is built upon this
//! crate, so this crate cannot be built upon `tests`.
#![allow(dead_code, missing_docs)]

#[path = "../../../../../../tests/src/servers/imap.rs"]
mod imap;
#[path = "../../../../../../tests/src/servers/keeper.rs"]
pub(crate) mod keeper;

pub use imap::{Imap as Dovecot, PASSWORD};

use std::{
    io::Write,
    net::TcpListener,
    path::PathBuf,
    time::{Duration, Instant},
};

pub(super) fn need(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|file| file.is_file());
    if found.is_none() {
        skip(&format!("{program} is not installed"));
    }
    found
}

/// One line in the list of skipped tests, as the journeys write it.
pub(super) fn skip(reason: &str) {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    eprintln!("skipped: {test}: {reason}");
    if let Some(file) = std::env::var_os("FIELDACTION_SKIPPED") {
        let mut list = std::fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
        writeln!(list, "{test}: {reason}").unwrap();
    }
}

pub(super) fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

pub(super) fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

pub(super) fn account(name: &str) -> Option<(u32, u32)> {
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    let line = accounts.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

pub(super) fn wait_for<T>(within: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + within;
    loop {
        if let Some(value) = probe() {
            return Some(value);
        }
        if Instant::now() >= deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}
