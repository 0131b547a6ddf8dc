//! Everything that is said to SQLite alone: how to connect, what its error codes mean, how it likes its batches.
//!
//! One connection writes and a few read. WAL lets them go on side by side; `synchronous=FULL` makes every commit durable.
//! `secure_delete` overwrites what is erased. Nothing outside this folder and `postgres/` names an engine.

use crate::{Error, error::Kind};
use sqlx::{AnyConnection, AnyPool, Connection, Executor, any::AnyPoolOptions};
use std::time::Duration;

/// Rows in one statement of a bulk write.
pub(crate) const BULK_ROWS: usize = 50;
/// Rows a counter is spread over: there is one writer.
pub(crate) const COUNTER_SHARDS: u32 = 1;
/// One connection writes, so writes of one moment go in one transaction.
pub(crate) const WRITES_TOGETHER: bool = true;
/// Connections that read.
const READERS: u32 = 4;
/// How long a second process may hold the write lock before we give up.
const PATIENCE: Duration = Duration::from_secs(30);

const WRITER: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 15000; \
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536";
const READER: &str = "PRAGMA busy_timeout = 15000; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; \
    PRAGMA cache_size = -32768";

/// The placeholder of the `n`th value. Without a number, because SQLite looks numbered ones up by name at each bind.
pub(crate) fn placeholder(text: &mut String, _n: usize) {
    text.push('?');
}

/// Opens the pools: one writer, several readers. Makes the file if there is none.
pub(crate) async fn open(url: &str) -> Result<(AnyPool, AnyPool), Error> {
    let url = address(url);
    let writer = pool(1, WRITER).connect(&url).await?;
    let readers = pool(READERS, READER).connect(&url).await?;
    Ok((writer, readers))
}

fn pool(connections: u32, first: &'static str) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        .before_acquire(|connection, _| Box::pin(async move { Ok(is_fresh(connection)) }))
        .after_connect(move |connection, _| Box::pin(async move { connection.execute(first).await.map(drop) }))
}

/// Whether no transaction is left open on a connection that comes out of the pool; one that is not fresh is closed.
///
/// On a full disk SQLite rolls the whole transaction back by itself. The driver then still counts it: the next write would
/// become a savepoint, and after a second failure every later write a savepoint inside a transaction that nobody commits.
fn is_fresh(connection: &AnyConnection) -> bool {
    !connection.is_in_transaction()
}

/// Writes a path so that `#` and blanks in it stay part of the path; the file is made if it is missing.
fn address(url: &str) -> String {
    let (path, parameters) = url.split_once('?').unwrap_or((url, "mode=rwc"));
    let mut clean = String::with_capacity(url.len() + 16);
    for letter in path.chars() {
        match letter {
            '#' => clean.push_str("%23"),
            ' ' => clean.push_str("%20"),
            _ => clean.push(letter),
        }
    }
    format!("{clean}?{parameters}")
}

/// What a result code means. Extended codes carry the primary code in their lowest byte.
pub(crate) fn kind(code: &str) -> Option<Kind> {
    if code.len() > 4 {
        return None;
    }
    let code: u32 = code.parse().ok()?;
    match code & 0xff {
        5 | 6 => Some(Kind::Busy),
        13 => Some(Kind::DiskFull),
        8 | 10 | 14 => Some(Kind::Unavailable),
        11 | 26 => Some(Kind::Corrupt),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn paths_with_odd_letters_stay_paths() {
        assert_eq!(address("sqlite:///data/a b#1.db"), "sqlite:///data/a%20b%231.db?mode=rwc");
        assert_eq!(address("sqlite:///data/x.db?mode=rw"), "sqlite:///data/x.db?mode=rw");
    }

    #[test]
    fn codes_are_read_with_their_extension() {
        assert_eq!(kind("5"), Some(Kind::Busy));
        assert_eq!(kind("517"), Some(Kind::Busy));
        assert_eq!(kind("13"), Some(Kind::DiskFull));
        assert_eq!(kind("778"), Some(Kind::Unavailable));
        assert_eq!(kind("267"), Some(Kind::Corrupt));
        assert_eq!(kind("40001"), None);
    }
}
