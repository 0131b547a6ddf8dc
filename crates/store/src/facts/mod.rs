//! Facts: appending them to streams and reading them back.
//!
//! `append.rs` is one act's transaction, `together.rs` lets acts of one moment share it, `bulk.rs` opens many new streams at
//! once; all through `writing.rs`.

mod append;
mod bulk;
mod together;
mod writing;

pub(crate) use together::Line;

use crate::{
    Logged, Result, Store,
    error::during,
    schema::sql,
    schema::value::{Columns, number},
};
use domain::{
    fact::{Recorded, Stream},
    id::{ActionId, FactId},
};
use sqlx::{AnyConnection, Row};

/// The name of a stream in its column.
pub(crate) fn key(stream: &Stream) -> &str {
    match stream {
        Stream::Action => "",
        Stream::Consignee(consignee) => consignee.as_str(),
    }
}

/// Reads a stream on a connection of the caller.
pub(crate) async fn read_stream(
    connection: &mut AnyConnection,
    action: &ActionId,
    stream: &Stream,
) -> Result<Vec<Recorded>> {
    let query = sqlx::query(sql::STREAM_READ).bind(action.as_str()).bind(key(stream));
    query.fetch_all(connection).await?.iter().map(|row| recorded(row.try_get(0)?)).collect()
}

/// Reads one stored fact.
pub(crate) fn recorded(body: &str) -> Result<Recorded> {
    Ok(serde_json::from_str(body)?)
}

impl Store {
    /// All facts of a stream in their order; empty if there is no such stream.
    pub async fn stream(&self, action: &ActionId, stream: &Stream) -> Result<Vec<Recorded>> {
        let read = async {
            let mut connection = self.readers().acquire().await?;
            read_stream(&mut connection, action, stream).await
        };
        during("read a stream", read).await
    }

    /// Sealed facts in the order of the log, from place `from_index` (0 is the first).
    pub async fn facts(&self, action: &ActionId, from_index: u64, limit: u32) -> Result<Vec<Logged>> {
        let read = async {
            let query =
                sqlx::query(sql::FACTS_SEALED).bind(action.as_str()).bind(number(from_index)).bind(i64::from(limit));
            let rows = query.fetch_all(self.readers()).await?;
            rows.iter().map(|row| Ok(Logged { index: row.count(0)?, bytes: row.text(1)?.into_bytes() })).collect()
        };
        during("read the log", read).await
    }

    /// The place of a fact in the log of its action; `None` while it has none.
    pub async fn fact_index(&self, fact: &FactId) -> Result<Option<u64>> {
        let read = async {
            let row = sqlx::query(sql::FACT_PLACE).bind(fact.as_str()).fetch_optional(self.readers()).await?;
            row.map(|row| row.count(0)).transpose()
        };
        during("find a fact", read).await
    }

    /// How many facts of an action have no place in its log yet.
    pub async fn unsealed(&self, action: &ActionId) -> Result<u64> {
        let read =
            async { sqlx::query(sql::FACTS_UNSEALED).bind(action.as_str()).fetch_one(self.readers()).await?.count(0) };
        during("count unsealed facts", read).await
    }
}
