//! Everything that is said to PostgreSQL alone: the pool, its error codes, the row-lock fragment, its batches.
//!
//! Nothing outside this folder and `sqlite/` names an engine. Version 15 is what is tested.

use crate::{Error, error::Kind};
use sqlx::{AnyConnection, AnyPool, Connection, Executor, any::AnyPoolOptions};
use std::{fmt::Write, time::Duration};

/// Rows in one statement of a bulk write.
pub(crate) const BULK_ROWS: usize = 500;
/// Rows a counter is spread over, so that writers of different consignees seldom meet.
pub(crate) const COUNTER_SHARDS: u32 = 16;
/// Many connections write at once, and the server syncs for several of them together.
pub(crate) const WRITES_TOGETHER: bool = false;
/// Added to the selection of rows to lease: without it several workers lock each other up.
pub(crate) const SKIP_LOCKED: &str = " FOR UPDATE SKIP LOCKED";
/// Keeps every appender out until the transaction ends; each begins with a write to this table.
pub(crate) const HOLD_APPENDERS: &str = "LOCK TABLE stream IN EXCLUSIVE MODE";

const CONNECTIONS: u32 = 16;
/// How long a connection is waited for. The pool tries a server that refuses again until then: longer than one needs that is
/// being restarted, shorter than people wait for a page.
const PATIENCE: Duration = Duration::from_secs(5);
/// Plans are made anew for each run: one kept from the time a table was empty reads all of it once it has grown.
const FIRST: &str = "SET lock_timeout = '15s'; SET plan_cache_mode = force_custom_plan";

/// The placeholder of the `n`th value, from 1.
pub(crate) fn placeholder(text: &mut String, n: usize) {
    // Writing into a String cannot fail.
    let _ = write!(text, "${n}");
}

/// Opens the pool; readers and writers share it. Waits a moment for a server that is only starting.
pub(crate) async fn open(url: &str) -> Result<(AnyPool, AnyPool), Error> {
    let options = AnyPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .after_connect(|connection, _| Box::pin(async move { connection.execute(FIRST).await.map(drop) }));
    match options.connect(url).await {
        Ok(pool) => Ok((pool.clone(), pool)),
        Err(sqlx::Error::PoolTimedOut) => Err(cause(url).await),
        Err(error) => Err(error.into()),
    }
}

/// Why there is no connection. The pool says only that it has waited; one try without it says what it met.
async fn cause(url: &str) -> Error {
    match tokio::time::timeout(PATIENCE, AnyConnection::connect(url)).await {
        Ok(Err(error)) => error.into(),
        Ok(Ok(_)) | Err(_) => sqlx::Error::PoolTimedOut.into(),
    }
}

/// What an SQLSTATE means.
pub(crate) fn kind(code: &str) -> Option<Kind> {
    match code {
        "40001" | "40P01" | "55P03" => Some(Kind::Busy),
        "53100" => Some(Kind::DiskFull),
        "57P01" | "57P02" | "57P03" => Some(Kind::Unavailable),
        _ if code.starts_with("08") || code.starts_with("53") || code.starts_with("58") => Some(Kind::Unavailable),
        _ if code.starts_with("XX00") && code != "XX000" => Some(Kind::Corrupt),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn states_are_read() {
        assert_eq!(kind("40P01"), Some(Kind::Busy));
        assert_eq!(kind("53100"), Some(Kind::DiskFull));
        assert_eq!(kind("53300"), Some(Kind::Unavailable));
        assert_eq!(kind("42601"), None);
    }

    #[test]
    fn placeholders_are_numbered() {
        let mut text = String::new();
        placeholder(&mut text, 12);
        assert_eq!(text, "$12");
    }
}
