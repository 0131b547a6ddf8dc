//! One act, one transaction: locks its streams first, reads them, writes facts, views, personal data and outbox rows.
//!
//! Acts of one action that come at the same moment may share the transaction (`together.rs`).

use super::{key, read_stream, recorded, writing::Writing};
use crate::{
    Batch, Engine, Error, Kind, Result, Store, StreamAppend, arrivals,
    error::retried,
    outbox, personal,
    schema::{
        rows, sql,
        value::{Columns, Value, number},
    },
};
use domain::{fact::Recorded, id::ActionId};
use sqlx::AnyConnection;
use std::collections::{HashMap, HashSet};

/// What was attempted, for errors.
pub(super) const ATTEMPTED: &str = "append facts";

/// What became of one batch among several.
pub(super) enum Appended {
    /// Its facts, once the transaction is committed.
    Written(Vec<Recorded>),
    /// It met a conflict before it changed anything.
    Refused(Error),
}

impl Store {
    /// Writes a batch in one transaction. Gives the facts as recorded, in the order of the batch; they are on the disk.
    ///
    /// # Errors
    /// [`Kind::Conflict`] if a stream moved on, [`Kind::Unique`] for a parcel or fact that is there already,
    /// [`Kind::Settled`] for the end of a parcel that is not under its lease any more; nothing is written then.
    pub async fn append(&self, batch: Batch) -> Result<Vec<Recorded>> {
        // Streams that move only together stay alone: a conflict at the second has to undo the first.
        match self.engine().writes_together() && batch.streams.len() == 1 {
            true => self.append_in_line(batch).await,
            false => self.append_alone(&batch).await,
        }
    }

    /// The same in a transaction of its own.
    pub(super) async fn append_alone(&self, batch: &Batch) -> Result<Vec<Recorded>> {
        retried!("append facts", self.append_once(batch))
    }

    async fn append_once(&self, batch: &Batch) -> Result<Vec<Recorded>> {
        let engine = self.engine();
        let mut tx = self.write().await?;
        // One order for all writers, so that two of them never wait for each other.
        let mut streams: Vec<&StreamAppend> = batch.streams.iter().collect();
        streams.sort_by_key(|s| key(&s.stream));
        for append in streams {
            lock(&mut tx, &batch.action, append).await?;
        }
        let mut writing = Writing::new(engine, &batch.action);
        for append in &batch.streams {
            let past = match append.expected {
                0 => Vec::new(),
                _ => read_stream(&mut tx, &batch.action, &append.stream).await?,
            };
            stands_at(&past, append)?;
            writing.take(batch, append, &past)?;
        }
        let recorded = self.write_gathered(&mut tx, writing, &[batch]).await?;
        tx.commit().await?;
        Ok(recorded)
    }

    /// Appends batches of one action, each of one stream, all streams different. A batch that meets a conflict is left out;
    /// at an error nothing may be committed.
    pub(super) async fn append_all(&self, tx: &mut AnyConnection, batches: &[&Batch]) -> Result<Vec<Appended>> {
        let Some(action) = batches.first().map(|batch| &batch.action) else { return Ok(Vec::new()) };
        let moved = move_on(tx, self.engine(), action, batches).await?;
        let refused = batches.iter().map(|batch| match batch.streams.first() {
            Some(append) if !is_idle(append) && !moved.contains(key(&append.stream)) => Some(conflict(action, append)),
            _ => None,
        });
        let refused: Vec<Option<Error>> = refused.collect();
        let going: Vec<&Batch> = batches.iter().zip(&refused).filter(|(_, no)| no.is_none()).map(|(b, _)| *b).collect();
        let mut past = self.past_of(tx, action, &going).await?;
        let mut writing = Writing::new(self.engine(), action);
        for (batch, append) in going.iter().flat_map(|batch| batch.streams.iter().map(move |s| (batch, s))) {
            let past = past.remove(key(&append.stream)).unwrap_or_default();
            stands_at(&past, append)?;
            writing.take(batch, append, &past)?;
        }
        let mut recorded = self.write_gathered(tx, writing, &going).await?.into_iter();
        let own = |batch: &Batch| batch.streams.iter().map(|s| s.facts.len()).sum();
        let outcomes = batches.iter().zip(refused).map(|(batch, no)| match no {
            Some(error) => Appended::Refused(error),
            None => Appended::Written(recorded.by_ref().take(own(batch)).collect()),
        });
        Ok(outcomes.collect())
    }

    /// What the streams of these batches hold, by their names.
    async fn past_of(
        &self,
        tx: &mut AnyConnection,
        action: &ActionId,
        batches: &[&Batch],
    ) -> Result<HashMap<String, Vec<Recorded>>> {
        let old = batches.iter().flat_map(|batch| &batch.streams).filter(|s| s.expected > 0);
        let keys: Vec<Value> = old.map(|s| Value::from(key(&s.stream))).collect();
        let mut past: HashMap<String, Vec<Recorded>> = HashMap::with_capacity(keys.len());
        for row in rows::STREAMS_OF.read(tx, action.as_str(), keys).await? {
            past.entry(row.text(0)?).or_default().push(recorded(&row.text(1)?)?);
        }
        past.values_mut().for_each(|facts| facts.sort_by_key(|fact| fact.version));
        Ok(past)
    }

    /// Writes what was gathered, and what goes with it. Gives the facts in the order of the batches.
    async fn write_gathered(
        &self,
        tx: &mut AnyConnection,
        mut writing: Writing<'_>,
        batches: &[&Batch],
    ) -> Result<Vec<Recorded>> {
        let Some(action) = batches.first().map(|batch| &batch.action) else { return Ok(Vec::new()) };
        let engine = self.engine();
        personal::put(tx, engine, action, batches.iter().flat_map(|batch| &batch.personal)).await?;
        writing.know(batches.iter().flat_map(|batch| &batch.personal));
        let recorded = writing.write(tx).await?;
        outbox::put(tx, engine, action, batches.iter().flat_map(|batch| &batch.parcels)).await?;
        for dedupe in batches.iter().flat_map(|batch| &batch.dropped) {
            let query = sqlx::query(sql::PARCEL_DROPPED).bind(action.as_str()).bind(dedupe.as_str());
            query.execute(&mut *tx).await?;
        }
        for batch in batches {
            for outcome in &batch.outcomes {
                outbox::settle(tx, outcome, batch.at).await?;
            }
        }
        arrivals::put(tx, engine, batches.iter().flat_map(|batch| &batch.arrivals)).await?;
        for (consignee, part) in batches.iter().flat_map(|batch| &batch.drafts_done) {
            let query = sqlx::query(sql::DRAFT_DONE).bind(action.as_str()).bind(consignee.as_str());
            query.bind(part.as_str()).execute(&mut *tx).await?;
        }
        Ok(recorded)
    }
}

/// Whether a stream holds as many facts as its version says.
fn stands_at(past: &[Recorded], append: &StreamAppend) -> Result<()> {
    if past.len() as u64 == append.expected {
        return Ok(());
    }
    let (there, said) = (past.len(), append.expected);
    Err(Error::corrupt(format!("a stream holds {there} facts but is at version {said}")))
}

/// Moves the head of a stream on, if it still stands where the caller saw it. Takes the lock.
async fn lock(connection: &mut AnyConnection, action: &ActionId, append: &StreamAppend) -> Result<()> {
    let stream = key(&append.stream);
    let next = number(append.expected + append.facts.len() as u64);
    let query = match append.expected {
        _ if is_idle(append) => return Ok(()),
        0 => sqlx::query(sql::STREAM_NEW).bind(action.as_str()).bind(stream).bind(next),
        expected => sqlx::query(sql::STREAM_NEXT).bind(action.as_str()).bind(stream).bind(number(expected)).bind(next),
    };
    if query.execute(connection).await?.rows_affected() == 0 {
        return Err(conflict(action, append));
    }
    Ok(())
}

/// A stream that is new and stays empty has no head.
fn is_idle(append: &StreamAppend) -> bool {
    append.expected == 0 && append.facts.is_empty()
}

fn conflict(action: &ActionId, append: &StreamAppend) -> Error {
    let text = format!("{action}/{} is not at version {}", key(&append.stream), append.expected);
    Error::new(Kind::Conflict, text)
}

/// Moves on the heads of streams of one action, all different, that still stand where the callers saw them: two statements.
/// Gives the names of those that moved.
async fn move_on(
    tx: &mut AnyConnection,
    engine: Engine,
    action: &ActionId,
    batches: &[&Batch],
) -> Result<HashSet<String>> {
    let (mut new, mut next) = (Vec::new(), Vec::new());
    for append in batches.iter().flat_map(|batch| batch.streams.first()).filter(|append| !is_idle(append)) {
        let names = [Value::from(action.as_str()), Value::from(key(&append.stream))];
        let version = Value::from(number(append.expected + append.facts.len() as u64));
        match append.expected {
            0 => new.extend(names.into_iter().chain([version])),
            expected => next.extend(names.into_iter().chain([Value::from(number(expected)), version])),
        }
    }
    let mut moved = rows::STREAMS_NEW.write(tx, engine, new).await?;
    moved.append(&mut rows::STREAMS_NEXT.write(tx, engine, next).await?);
    moved.iter().map(|row| row.text(0)).collect()
}
