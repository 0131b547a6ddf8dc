//! The Merkle log of each action: giving facts their place, storing hashes, keeping signed checkpoints.
//!
//! One sequencer per action at a time: the first statement locks the action's head row. Hashes lie 64 in a row, so that a
//! million facts take some thirty thousand rows. The hashing is [`ledger::log`]'s, the signing the caller's.

use crate::{
    CheckpointRow, Error, Kind, Result, Sealed, Store,
    error::{during, retried},
    schema::{
        rows, sql,
        value::{Columns, Value, millis, number},
    },
};
use domain::id::ActionId;
use jiff::Timestamp;
use ledger::{
    Digest,
    digest::leaf_hash,
    log::{Frontier, frontier_indexes, stored_count},
};
use sqlx::AnyConnection;
use std::collections::{BTreeMap, BTreeSet};

/// Hashes in a row of `log_hash`.
const CHUNK: u64 = 64;
/// Hexadecimal digits of a hash.
const DIGITS: usize = 64;

impl Store {
    /// Gives up to `limit` unsealed facts their place in the log, in the order of time, stream and version, and writes a
    /// checkpoint that `sign` makes from size and root. Nothing unsealed: nothing is written.
    ///
    /// # Errors
    /// [`Kind::Other`] if `sign` gives an empty note; nothing is sealed then.
    pub async fn seal(
        &self,
        action: &ActionId,
        at: Timestamp,
        limit: u32,
        sign: &(dyn Fn(u64, [u8; 32]) -> String + Sync),
    ) -> Result<Sealed> {
        if let Some(done) = self.nothing_to_seal(action).await.map_err(|e| e.during("seal facts"))? {
            return Ok(done);
        }
        retried!("seal facts", self.seal_once(action, at, limit, sign))
    }

    async fn nothing_to_seal(&self, action: &ActionId) -> Result<Option<Sealed>> {
        let any = sqlx::query(sql::LOG_ANY_UNSEALED).bind(action.as_str()).fetch_optional(self.readers()).await?;
        if any.is_some() {
            return Ok(None);
        }
        let size = sqlx::query(sql::LOG_SIZE).bind(action.as_str()).fetch_optional(self.readers()).await?;
        Ok(Some(Sealed { added: 0, size: size.map(|row| row.count(0)).transpose()?.unwrap_or(0) }))
    }

    async fn seal_once(
        &self,
        action: &ActionId,
        at: Timestamp,
        limit: u32,
        sign: &(dyn Fn(u64, [u8; 32]) -> String + Sync),
    ) -> Result<Sealed> {
        let mut tx = self.write().await?;
        let head = sqlx::query(sql::LOG_LOCK).bind(action.as_str()).fetch_all(&mut *tx).await?;
        let size = head.first().ok_or_else(|| Error::corrupt("no head row"))?.count(0)?;
        let leaves = place(&mut tx, action, size, limit).await?;
        if leaves.is_empty() {
            return Ok(Sealed { added: 0, size });
        }
        let (edge, mut chunks) = edge(&mut tx, action, size).await?;
        let mut frontier = Frontier::resume(size, edge)?;
        let mut next = stored_count(size);
        for leaf in &leaves {
            frontier.push_with(leaf_hash(leaf.as_bytes()), |hash| {
                chunks.entry(next / CHUNK).or_default().push_str(&hash.to_string());
                next += 1;
            });
        }
        let grown = frontier.size();
        let note = sign(grown, *frontier.root().as_bytes());
        if note.is_empty() {
            return Err(Error::new(Kind::Other, "the checkpoint was not signed"));
        }
        let columns = chunks
            .into_iter()
            .flat_map(|(chunk, text)| [action.as_str().into(), Value::Int(number(chunk)), text.into()]);
        rows::LOG_CHUNKS.write(&mut tx, self.engine(), columns.collect()).await?;
        sqlx::query(sql::LOG_GROW).bind(action.as_str()).bind(number(grown)).execute(&mut *tx).await?;
        let query = sqlx::query(sql::LOG_CHECKPOINT).bind(action.as_str()).bind(number(grown));
        query.bind(millis(at)).bind(note).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(Sealed { added: grown - size, size: grown })
    }

    /// All checkpoints of an action, the smallest log first.
    pub async fn checkpoints(&self, action: &ActionId) -> Result<Vec<CheckpointRow>> {
        let read = async {
            let rows = sqlx::query(sql::LOG_CHECKPOINTS).bind(action.as_str()).fetch_all(self.readers()).await?;
            rows.iter()
                .map(|row| Ok(CheckpointRow { size: row.count(0)?, at: row.time(1)?, note: row.text(2)? }))
                .collect()
        };
        during("read checkpoints", read).await
    }

    /// Stored hashes of the log by their indexes ([`ledger::log`]), in the order asked for.
    ///
    /// # Errors
    /// [`Kind::Other`] for an index the log does not have.
    pub async fn log_hashes(&self, action: &ActionId, indexes: &[u64]) -> Result<Vec<[u8; 32]>> {
        let read = async {
            let mut connection = self.readers().acquire().await?;
            let wanted: BTreeSet<u64> = indexes.iter().map(|index| index / CHUNK).collect();
            let keys = wanted.into_iter().map(|chunk| Value::Int(number(chunk))).collect();
            let rows = rows::LOG_CHUNKS_OF.read(&mut connection, action.as_str(), keys).await?;
            let chunks: BTreeMap<u64, String> =
                rows.iter().map(|r| Ok((r.count(0)?, r.text(1)?))).collect::<Result<_>>()?;
            indexes.iter().map(|index| hash_at(&chunks, *index).map(|digest| digest.0)).collect()
        };
        during("read hashes of the log", read).await
    }
}

/// Places the next facts; gives their leaf bytes in the order of their places.
async fn place(connection: &mut AnyConnection, action: &ActionId, size: u64, limit: u32) -> Result<Vec<String>> {
    let query = sqlx::query(sql::LOG_PLACE).bind(action.as_str()).bind(number(size)).bind(i64::from(limit));
    let placed = query.fetch_all(connection).await?;
    let leaves: BTreeMap<u64, String> = placed.iter().map(|r| Ok((r.count(0)?, r.text(1)?))).collect::<Result<_>>()?;
    let fits = leaves.keys().copied().eq(size..size + leaves.len() as u64);
    if !fits || leaves.len() != placed.len() {
        return Err(Error::corrupt("facts could not be placed one after the other"));
    }
    Ok(leaves.into_values().collect())
}

/// The hashes at the growing edge of the log, and the last row of hashes if it is not full.
async fn edge(
    connection: &mut AnyConnection,
    action: &ActionId,
    size: u64,
) -> Result<(Vec<Digest>, BTreeMap<u64, String>)> {
    let stored = stored_count(size);
    let indexes = frontier_indexes(size);
    let mut wanted: BTreeSet<u64> = indexes.iter().map(|index| index / CHUNK).collect();
    let last = (!stored.is_multiple_of(CHUNK)).then_some(stored / CHUNK);
    wanted.extend(last);
    let mut chunks = BTreeMap::new();
    for chunk in wanted {
        let query = sqlx::query(sql::LOG_HASHES).bind(action.as_str()).bind(number(chunk));
        let row = query
            .fetch_optional(&mut *connection)
            .await?
            .ok_or_else(|| Error::corrupt("hashes of the log are missing"))?;
        chunks.insert(chunk, row.text(0)?);
    }
    let edge = indexes.iter().map(|index| hash_at(&chunks, *index).map_err(Error::corrupt)).collect::<Result<_>>()?;
    chunks.retain(|chunk, _| Some(*chunk) == last);
    let full = usize::try_from(stored % CHUNK).unwrap_or(0) * DIGITS;
    if chunks.values().any(|text| text.len() != full) {
        return Err(Error::corrupt("the last row of hashes does not end where the log ends"));
    }
    Ok((edge, chunks))
}

fn hash_at(chunks: &BTreeMap<u64, String>, index: u64) -> Result<Digest> {
    let start = usize::try_from(index % CHUNK).unwrap_or(0) * DIGITS;
    let text = chunks.get(&(index / CHUNK)).and_then(|text| text.get(start..start + DIGITS));
    let text = text.ok_or_else(|| Error::new(Kind::Other, format!("the log has no stored hash {index}")))?;
    Ok(text.parse()?)
}
