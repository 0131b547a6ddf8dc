//! A real PostgreSQL on a free port of loopback, with durable commits.
//!
//! `initdb` makes a fresh cluster in a temporary folder; root hands it to the account
//! `postgres`, because the server refuses to run as root. Trust authentication, no Unix
//! socket, `fsync` on: what the store promises about a crash is judged against a server
//! that really writes. Called by the conformance suite and the journeys.

use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use super::keeper::Keeper;
use super::{account, find, free_port, is_root, skip};

/// The account that Debian's package makes for the server.
const ACCOUNT: &str = "postgres";

/// The server that all tests of this process share; `None` where it is not installed.
pub fn postgres() -> Option<&'static Postgres> {
    static SHARED: OnceLock<Option<Postgres>> = OnceLock::new();
    let shared = SHARED.get_or_init(|| programs().map(Postgres::start));
    if shared.is_none() {
        skip("PostgreSQL is not installed (Debian: postgresql-15)");
    }
    shared.as_ref()
}

/// A server of a test's own, to be stopped and started; `None` where it is not installed.
pub fn own_postgres() -> Option<Postgres> {
    let programs = programs();
    if programs.is_none() {
        skip("PostgreSQL is not installed (Debian: postgresql-15)");
    }
    programs.map(Postgres::start)
}

/// One running server; dropping it ends the server and removes its cluster.
#[derive(Debug)]
pub struct Postgres {
    port: u16,
    psql: PathBuf,
    databases: AtomicU32,
    folder: PathBuf,
    command: Vec<String>,
    running: Option<Keeper>,
}

impl Postgres {
    /// Starts a server of its own, for a test that wants to stop it.
    fn start(programs: PathBuf) -> Self {
        let folder = tempfile::Builder::new().prefix("fieldaction-pg-").tempdir().unwrap().keep();
        if is_root() {
            let (user, group) = account(ACCOUNT).expect("the package makes the account postgres");
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        let data = folder.join("data");
        let made = as_server(&programs.join("initdb"))
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8"])
            .args(["--no-sync", "--no-instructions", "--pgdata"])
            .arg(&data)
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(made.status.success(), "initdb failed: {}", said(&made));

        let port = free_port();
        let mut command = as_server_words(&programs.join("postgres"));
        command.extend(["-D".to_owned(), data.display().to_string()]);
        command.extend(["-p".to_owned(), port.to_string(), "-h".to_owned(), "127.0.0.1".to_owned()]);
        command.extend(["-k".to_owned(), String::new(), "-c".to_owned(), "fsync=on".to_owned()]);
        let psql = programs.join("psql");
        let mut server = Postgres { port, psql, databases: AtomicU32::new(0), folder, command, running: None };
        server.start_again();
        server
    }

    /// Starts the stopped server again: same port, same data.
    pub fn start_again(&mut self) {
        if self.running.is_some() {
            return;
        }
        let (psql, port) = (self.psql.clone(), self.port);
        let keeper = Keeper::start(&self.folder, "INT", &self.command);
        self.running =
            Some(keeper.ready("PostgreSQL", || query(&psql, &address(port, "postgres"), "SELECT 1").status.success()));
    }

    /// The server goes away, breaking every connection, until `start_again`.
    pub fn stop(&mut self) {
        if let Some(keeper) = self.running.take() {
            keeper.end("INT");
        }
    }

    /// Creates an empty database whose name starts with `name` and gives its address,
    /// `postgres://postgres@127.0.0.1:PORT/NAME_N`. Every call gives another database.
    pub fn url(&self, name: &str) -> String {
        let number = self.databases.fetch_add(1, Ordering::Relaxed);
        let database = format!("{name}_{number}");
        let made = query(&self.psql, &address(self.port, "postgres"), &format!("CREATE DATABASE \"{database}\""));
        assert!(made.status.success(), "no database {database}: {}", said(&made));
        address(self.port, &database)
    }

    /// Runs one SQL text through `psql` and gives its rows, fields separated by `|`.
    pub fn rows(&self, url: &str, sql: &str) -> Vec<String> {
        let answer = query(&self.psql, url, sql);
        assert!(answer.status.success(), "{sql}: {}", said(&answer));
        String::from_utf8(answer.stdout).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if self.running.take().is_none() {
            let _removed = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// The newest installed server's programs. Debian keeps them off the path.
fn programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, programs)| programs.join("initdb").is_file())
        .collect();
    versions.sort();
    let elsewhere = || find("initdb").and_then(|path| Some(path.canonicalize().ok()?.parent()?.to_owned()));
    versions.pop().map(|(_, programs)| programs).or_else(elsewhere)
}

fn as_server(program: &Path) -> Command {
    let words = as_server_words(program);
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command
}

fn as_server_words(program: &Path) -> Vec<String> {
    let program = program.display().to_string();
    if !is_root() {
        return vec![program];
    }
    let (user, group) = (format!("--reuid={ACCOUNT}"), format!("--regid={ACCOUNT}"));
    vec!["setpriv".to_owned(), user, group, "--clear-groups".to_owned(), program]
}

fn address(port: u16, database: &str) -> String {
    format!("postgres://postgres@127.0.0.1:{port}/{database}")
}

fn query(psql: &Path, url: &str, sql: &str) -> Output {
    Command::new(psql)
        .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"])
        .args(["--set=ON_ERROR_STOP=1", "--dbname", url, "--command", sql])
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_database_is_fresh_and_commits_are_durable() {
        let Some(server) = postgres() else { return };
        let (one, two) = (server.url("walk"), server.url("walk"));
        assert_ne!(one, two);
        server.rows(&one, "CREATE TABLE seen (serial TEXT)");
        server.rows(&one, "INSERT INTO seen VALUES ('A-1'), ('A-2')");
        assert_eq!(server.rows(&one, "SELECT serial FROM seen ORDER BY 1"), ["A-1", "A-2"]);
        assert_eq!(server.rows(&two, "SELECT count(*) FROM pg_tables WHERE tablename = 'seen'"), ["0"]);
        assert_eq!(server.rows(&two, "SHOW fsync"), ["on"]);
        assert_eq!(server.rows(&two, "SHOW server_encoding"), ["UTF8"]);
    }

    #[test]
    fn a_dropped_server_is_gone_with_its_folder() {
        let Some(programs) = programs() else {
            return skip("PostgreSQL is not installed (Debian: postgresql-15)");
        };
        let server = Postgres::start(programs);
        let folder = server.rows(&address(server.port, "postgres"), "SHOW data_directory");
        assert!(Path::new(&folder[0]).exists());
        let port = server.port;
        drop(server);
        assert!(!Path::new(&folder[0]).exists());
        assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err());
    }
}
