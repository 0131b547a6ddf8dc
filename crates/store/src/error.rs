//! The one error of this crate: what kind of trouble, what was attempted, and what the engine said.
//!
//! The engine's own codes are read in `sqlite/` and `postgres/`; everything above sees kinds only. Callers are the acts
//! in `app`, which read again on [`Kind::Conflict`] and try later on [`Error::is_retryable`].

use std::{fmt, time::Duration};

/// What kind of trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The stream moved on since it was read: read again and decide again.
    Conflict,
    /// Something that may be there once is there already (a parcel's dedupe, a fact's id).
    Unique,
    /// The parcel is not under the lease any more that the outcome speaks of: it is ended, or another worker has it.
    Settled,
    /// Another writer was in the way for longer than we wait.
    Busy,
    /// The disk is full. Nothing was written.
    DiskFull,
    /// The database or the disk cannot be reached.
    Unavailable,
    /// What is stored cannot be what was stored.
    Corrupt,
    /// Anything else: a fault of ours or a wrong argument.
    Other,
}

/// A storage error.
#[derive(Debug)]
pub struct Error {
    /// What kind.
    pub kind: Kind,
    /// What was attempted, for the log: `append facts`.
    pub attempted: &'static str,
    /// What the engine or the file system said.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Shorthand.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Of this kind, with a source to show.
    pub(crate) fn new(kind: Kind, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { kind, attempted: "", source: Some(source.into()) }
    }
    /// What is stored does not fit.
    pub(crate) fn corrupt(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(Kind::Corrupt, source)
    }
    /// Says what was attempted, unless that is said already.
    pub(crate) fn during(mut self, attempted: &'static str) -> Self {
        if self.attempted.is_empty() {
            self.attempted = attempted;
        }
        self
    }
    /// Whether the very same call may succeed later: busy, disk full, not reachable. A conflict is not among them,
    /// because the caller has to read first.
    pub fn is_retryable(&self) -> bool {
        matches!(self.kind, Kind::Busy | Kind::DiskFull | Kind::Unavailable)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::Conflict => "the stream has moved on",
            Kind::Unique => "it is there already",
            Kind::Settled => "it is settled, or another worker has it",
            Kind::Busy => "another writer is in the way",
            Kind::DiskFull => "the disk is full",
            Kind::Unavailable => "the database or the disk cannot be reached",
            Kind::Corrupt => "what is stored does not fit",
            Kind::Other => "the database refused",
        };
        let attempted = if self.attempted.is_empty() { "use the store" } else { self.attempted };
        write!(f, "could not {attempted}: {what}")?;
        match &self.source {
            Some(source) => write!(f, " ({source})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|s| s as &(dyn std::error::Error + 'static))
    }
}

/// Said when a connection was waited for in vain.
const NO_CONNECTION: &str = "no connection: the database does not answer, or all its connections are in use";

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let kind = match &error {
            // Not tried again at once: it has been waited for already. The driver's own words speak of its pool.
            sqlx::Error::PoolTimedOut => return Self::new(Kind::Unavailable, NO_CONNECTION),
            sqlx::Error::Database(said) if said.is_unique_violation() => Kind::Unique,
            sqlx::Error::Database(said) => {
                let code = said.code().unwrap_or_default();
                crate::sqlite::kind(&code).or_else(|| crate::postgres::kind(&code)).unwrap_or(Kind::Other)
            }
            sqlx::Error::Io(io) => io_kind(io),
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_) => Kind::Unavailable,
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::RowNotFound => Kind::Corrupt,
            _ => Kind::Other,
        };
        Self::new(kind, error)
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(inner) => inner.into(),
            other => Self::new(Kind::Other, other),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::corrupt(error)
    }
}

impl From<ledger::Error> for Error {
    fn from(error: ledger::Error) -> Self {
        Self::corrupt(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::new(io_kind(&error), error)
    }
}

fn io_kind(error: &std::io::Error) -> Kind {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Kind::DiskFull,
        _ => Kind::Unavailable,
    }
}

/// Waits for `work` and says in its error what was attempted.
pub(crate) async fn during<T>(attempted: &'static str, work: impl Future<Output = Result<T>>) -> Result<T> {
    work.await.map_err(|error| error.during(attempted))
}

/// Counts tries of one write; waits a little longer before each.
#[derive(Default)]
pub(crate) struct Tries(u32);

impl Tries {
    /// Tries of one write before the error is handed on.
    const MOST: u32 = 8;

    /// Whether to try again after `error`, having waited. Only where nothing was written: the engine rolled back.
    pub async fn again(&mut self, error: &Error) -> bool {
        if error.kind != Kind::Busy || self.0 >= Self::MOST {
            return false;
        }
        self.0 += 1;
        tracing::debug!(tries = self.0, %error, "a write is tried again");
        tokio::time::sleep(Duration::from_millis(1 << self.0)).await;
        true
    }
}

/// Runs one write transaction, again where another writer was in the way (40001, 40P01, SQLITE_BUSY).
macro_rules! retried {
    ($attempted:literal, $work:expr) => {{
        let mut tries = $crate::error::Tries::default();
        loop {
            match $work.await {
                Err(error) if tries.again(&error).await => {}
                done => break done.map_err(|error: $crate::Error| error.during($attempted)),
            }
        }
    }};
}
pub(crate) use retried;
