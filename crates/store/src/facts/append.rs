//! One act, one transaction: locks its streams first, reads them, writes facts, views, personal data and outbox rows.

use super::{key, read_stream, writing::Writing};
use crate::{
    Batch, Error, Kind, Result, Store, StreamAppend, arrivals,
    error::retried,
    outbox, personal,
    schema::{sql, value::number},
};
use domain::{fact::Recorded, id::ActionId};
use sqlx::AnyConnection;

impl Store {
    /// Writes a batch in one transaction. Gives the facts as recorded, in the order of the batch; they are on the disk.
    ///
    /// # Errors
    /// [`Kind::Conflict`] if a stream moved on, [`Kind::Unique`] for a parcel or fact that is there already,
    /// [`Kind::Settled`] for the end of a parcel that is not under its lease any more; nothing is written then.
    pub async fn append(&self, batch: Batch) -> Result<Vec<Recorded>> {
        retried!("append facts", self.append_once(&batch))
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
        let mut writing = Writing::new(engine, batch);
        for append in &batch.streams {
            let past = match append.expected {
                0 => Vec::new(),
                _ => read_stream(&mut tx, &batch.action, &append.stream).await?,
            };
            if past.len() as u64 != append.expected {
                let (there, said) = (past.len(), append.expected);
                return Err(Error::corrupt(format!("a stream holds {there} facts but is at version {said}")));
            }
            writing.take(append, &past)?;
        }
        personal::put(&mut tx, engine, &batch.action, batch.personal.iter()).await?;
        writing.know(batch.personal.iter());
        let recorded = writing.write(&mut tx).await?;
        outbox::put(&mut tx, engine, &batch.action, batch.parcels.iter()).await?;
        for dedupe in &batch.dropped {
            let query = sqlx::query(sql::PARCEL_DROPPED).bind(batch.action.as_str()).bind(dedupe.as_str());
            query.execute(&mut *tx).await?;
        }
        for outcome in &batch.outcomes {
            outbox::settle(&mut tx, outcome, batch.at).await?;
        }
        arrivals::put(&mut tx, engine, batch.arrivals.iter()).await?;
        for (consignee, part) in &batch.drafts_done {
            let query = sqlx::query(sql::DRAFT_DONE).bind(batch.action.as_str()).bind(consignee.as_str());
            query.bind(part.as_str()).execute(&mut *tx).await?;
        }
        tx.commit().await?;
        Ok(recorded)
    }
}

/// Moves the head of a stream on, if it still stands where the caller saw it. Takes the lock.
async fn lock(connection: &mut AnyConnection, action: &ActionId, append: &StreamAppend) -> Result<()> {
    let stream = key(&append.stream);
    let next = number(append.expected + append.facts.len() as u64);
    let query = match append.expected {
        0 if append.facts.is_empty() => return Ok(()),
        0 => sqlx::query(sql::STREAM_NEW).bind(action.as_str()).bind(stream).bind(next),
        expected => sqlx::query(sql::STREAM_NEXT).bind(action.as_str()).bind(stream).bind(number(expected)).bind(next),
    };
    if query.execute(connection).await?.rows_affected() == 0 {
        return Err(Error::new(Kind::Conflict, format!("{action}/{stream} is not at version {}", append.expected)));
    }
    Ok(())
}
