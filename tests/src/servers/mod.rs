//! Real servers for tests, on loopback, each in a temporary folder of its own.
//!
//! A server is started when a test first asks for it and ends with the test process,
//! however that ends (`keeper`). Nothing here sleeps to synchronise: `wait_for` asks
//! again until a deadline passes. A machine without the program gives `None` and one
//! line in the file named by `FIELDACTION_SKIPPED`, which `cargo xtask test` counts and
//! CI refuses. Called by the journeys, the conformance suite and the benches.

mod browser;
mod imap;
pub(crate) mod keeper;
mod postgres;
mod program;
mod smtp;

pub use browser::{Browser, accessibility_violations, browser, screenshot};
pub use imap::{Imap, PASSWORD};
pub use postgres::{Postgres, own_postgres, postgres};
pub use program::{built, reader};
pub use smtp::{REFUSED, Smtp};

use std::fs::OpenOptions;
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The environment variable that names the file of skipped tests, one line each.
pub const SKIPPED: &str = "FIELDACTION_SKIPPED";

/// Where Debian keeps programs that are not on everybody's path.
const FOLDERS: [&str; 4] = ["/usr/sbin", "/sbin", "/usr/local/sbin", "/usr/local/bin"];

/// Finds a program that a test cannot do without.
///
/// `None` means that it is absent: the skip is recorded under the running test's name,
/// and the test returns early. `cargo xtask test` installs what is missing when it may.
pub fn need(program: &str) -> Option<PathBuf> {
    let found = find(program);
    if found.is_none() {
        skip(&format!("{program} is not installed"));
    }
    found
}

/// Records that the running test was skipped, and why.
pub fn skip(reason: &str) {
    let file = std::env::var_os(SKIPPED).map(PathBuf::from);
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    eprintln!("skipped: {test}: {reason}");
    write_skip(file.as_deref(), &test, reason);
}

fn write_skip(file: Option<&Path>, test: &str, reason: &str) {
    let Some(file) = file else { return };
    let line = format!("{test}: {reason}\n");
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .and_then(|mut open| open.write_all(line.as_bytes()))
        .unwrap_or_else(|error| panic!("the skip list {} takes no line: {error}", file.display()));
}

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(FOLDERS.map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

/// A TCP port on loopback that nobody listens on at this moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

/// Asks `probe` again and again until it gives a value or `within` has passed.
///
/// For what another process does in its own time; the pause between two questions is
/// politeness towards the machine and carries no meaning.
pub fn wait_for<T>(within: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
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

/// Whether this process may act as another user, which two of the servers want.
fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

/// The numeric user and group of a system account, from the account file.
fn account(name: &str) -> Option<(u32, u32)> {
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    let line = accounts.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absent_program_is_not_found_and_a_skip_is_one_line() {
        assert_eq!(find("no-such-program-of-ours"), None);
        assert!(find("sh").is_some());
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("skipped");
        write_skip(Some(&list), "journey::one", "postgres is not installed");
        write_skip(Some(&list), "journey::two", "chromedriver is not installed");
        let text = std::fs::read_to_string(list).unwrap();
        assert_eq!(text, "journey::one: postgres is not installed\njourney::two: chromedriver is not installed\n");
    }

    #[test]
    fn waiting_gives_up_at_its_deadline_and_takes_the_first_value() {
        assert_eq!(wait_for(Duration::ZERO, || None::<u8>), None);
        let mut asked = 0;
        let value = wait_for(Duration::from_secs(5), || {
            asked += 1;
            (asked == 3).then_some(asked)
        });
        assert_eq!(value, Some(3));
    }
}
