//! Storage: facts, their log, views computed from them, the outbox, erasable personal data, staff, drafts and files.
//!
//! SQLite is the default, PostgreSQL the other engine; both run the same SQL (`schema/`). A [`Store`] is cheap to clone.
//! Nothing here decides anything about a field action: counts and states come from [`domain::reconcile`] and
//! [`domain::action`], hashes from [`ledger`]. Time comes in with the call. The caller is `app`, and nobody else.
//!
//! Start with [`port`]: what goes in, what comes out, what is promised.

mod arrivals;
pub mod blobs;
mod calls;
pub mod conformance;
mod error;
mod facts;
mod gathered;
mod log;
mod look;
mod outbox;
mod people;
mod personal;
pub mod port;
mod postgres;
mod schema;
mod sqlite;
pub mod views;

pub use arrivals::{Arrival, ArrivalState, KnownParcel};
pub use blobs::Blobs;
pub use calls::HeldCall;
pub use error::{Error, Kind, Result};
pub use gathered::{Once, Together};
pub use look::Look;
pub use port::{
    Batch, CheckpointRow, LeasedParcel, Logged, NewParcel, Page, ParcelOutcome, ParcelResult, PersonalValue, Sealed,
    StaffRow, StreamAppend,
};
pub use views::{
    ActionRow, ConsigneeQuery, ConsigneeRow, IdentityRow, InboxPlace, InboxQuery, InboxRow, PartLine, Reached, SortKey,
    StateFilter, TaskRow, UnitQuery, UnitRow,
};

use sqlx::AnyPool;
use std::sync::Arc;

/// Which engine is behind a store. For display and for the bench; callers decide nothing by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, one file.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

impl Engine {
    fn placeholder(self, text: &mut String, n: usize) {
        match self {
            Self::Sqlite => sqlite::placeholder(text, n),
            Self::Postgres => postgres::placeholder(text, n),
        }
    }
    fn bulk_rows(self) -> usize {
        match self {
            Self::Sqlite => sqlite::BULK_ROWS,
            Self::Postgres => postgres::BULK_ROWS,
        }
    }
    fn counter_shards(self) -> u32 {
        match self {
            Self::Sqlite => sqlite::COUNTER_SHARDS,
            Self::Postgres => postgres::COUNTER_SHARDS,
        }
    }
    /// Whether writes of one moment share a transaction: where there is one writer.
    fn writes_together(self) -> bool {
        match self {
            Self::Sqlite => sqlite::WRITES_TOGETHER,
            Self::Postgres => postgres::WRITES_TOGETHER,
        }
    }
    fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => postgres::SKIP_LOCKED,
        }
    }
    /// The statement that keeps appenders out, where the write lock alone does not.
    fn hold_appenders(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some(postgres::HOLD_APPENDERS),
        }
    }
}

/// An open store.
#[derive(Clone, Debug)]
pub struct Store {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    engine: Engine,
    writer: AnyPool,
    readers: AnyPool,
    line: facts::Line,
}

impl Store {
    /// Opens the database at `url` (`sqlite:///folder/fieldaction.db` or `postgres://...`) and brings its tables up to
    /// date. The SQLite file is made if it is not there; the PostgreSQL database has to exist.
    ///
    /// # Errors
    /// An address of another kind, a server that cannot be reached, tables of a newer program.
    pub async fn open(url: &str) -> Result<Self> {
        static DRIVERS: std::sync::Once = std::sync::Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let opened = async {
            let (engine, (writer, readers)) = if url.starts_with("sqlite:") {
                (Engine::Sqlite, sqlite::open(url).await?)
            } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
                (Engine::Postgres, postgres::open(url).await?)
            } else {
                return Err(Error::new(Kind::Other, "an address begins with sqlite: or postgres:"));
            };
            schema::migrate(&writer).await?;
            Ok(Self { inner: Arc::new(Inner { engine, writer, readers, line: facts::Line::default() }) })
        };
        error::during("open the database", opened).await
    }

    /// Which engine.
    pub fn engine(&self) -> Engine {
        self.inner.engine
    }

    /// Ends all connections; SQLite then folds its write-ahead log into the file.
    pub async fn close(&self) {
        self.inner.readers.close().await;
        self.inner.writer.close().await;
    }

    fn readers(&self) -> &AnyPool {
        &self.inner.readers
    }

    /// A transaction that is going to write. Its first statement has to be a write: it takes the lock.
    async fn write(&self) -> Result<sqlx::Transaction<'static, sqlx::Any>> {
        Ok(self.inner.writer.begin().await?)
    }
}
