//! Opening many streams at once: the first facts of a hundred thousand consignees.
//!
//! Each chunk is one transaction with its streams, their personal values and their parcels. Streams that exist are
//! skipped with all that belongs to them, so a run that broke off is simply repeated.

use super::{key, writing::Writing};
use crate::{
    Batch, Error, Kind, NewParcel, PersonalValue, Result, Store, StreamAppend,
    error::retried,
    outbox, personal,
    schema::{
        rows,
        value::{Columns, Value, number},
    },
};
use std::collections::{HashMap, HashSet};

/// Streams in one transaction.
const CHUNK: usize = 1000;

/// What belongs to one stream beside its facts.
#[derive(Default)]
struct Beside<'a> {
    personal: Vec<&'a PersonalValue>,
    parcels: Vec<&'a NewParcel>,
}

impl Store {
    /// Opens streams that are all new (`expected` 0), some hundred per transaction. Streams that exist already are
    /// skipped together with their personal values and parcels. Gives how many were opened.
    ///
    /// # Errors
    /// [`Kind::Other`] if a stream is not expected to be new, or if the batch holds outcomes, finished drafts, or values
    /// and parcels of consignees whose streams are not in it: those go through [`Store::append`]. Chunks written before an
    /// error stay.
    pub async fn append_new(&self, batch: Batch) -> Result<u64> {
        let beside = sort_out(&batch).map_err(|e| e.during("open streams"))?;
        let mut opened = 0;
        for chunk in batch.streams.chunks(CHUNK) {
            opened += retried!("open streams", self.append_new_once(&batch, chunk, &beside))?;
        }
        Ok(opened)
    }

    async fn append_new_once(
        &self,
        batch: &Batch,
        chunk: &[StreamAppend],
        beside: &HashMap<&str, Beside<'_>>,
    ) -> Result<u64> {
        let engine = self.engine();
        let mut tx = self.write().await?;
        let mut order: Vec<&StreamAppend> = chunk.iter().filter(|s| !s.facts.is_empty()).collect();
        order.sort_by_key(|s| key(&s.stream));
        let heads = order.iter().flat_map(|s| {
            [Value::from(batch.action.as_str()), key(&s.stream).into(), Value::Int(number(s.facts.len() as u64))]
        });
        let returned = rows::STREAMS_NEW.write(&mut tx, engine, heads.collect()).await?;
        let new: HashSet<String> = returned.iter().map(|row| row.text(0)).collect::<Result<_>>()?;

        let mut writing = Writing::new(engine, &batch.action);
        let mut values: Vec<&PersonalValue> = Vec::new();
        let mut parcels: Vec<&NewParcel> = Vec::new();
        for append in order.into_iter().filter(|s| new.contains(key(&s.stream))) {
            writing.take(batch, append, &[])?;
            if let Some(beside) = beside.get(key(&append.stream)) {
                values.extend(&beside.personal);
                parcels.extend(&beside.parcels);
            }
        }
        writing.know(values.iter().copied());
        personal::put(&mut tx, engine, &batch.action, values.into_iter()).await?;
        writing.write(&mut tx).await?;
        outbox::put(&mut tx, engine, &batch.action, parcels.into_iter()).await?;
        tx.commit().await?;
        Ok(new.len() as u64)
    }
}

fn sort_out(batch: &Batch) -> Result<HashMap<&str, Beside<'_>>> {
    let refuse = |what: &str| Err(Error::new(Kind::Other, what.to_owned()));
    if !batch.outcomes.is_empty() || !batch.drafts_done.is_empty() {
        return refuse("outcomes and drafts do not go with new streams");
    }
    let mut beside: HashMap<&str, Beside<'_>> = HashMap::with_capacity(batch.streams.len());
    for append in &batch.streams {
        if append.expected != 0 {
            return refuse("a stream is expected to exist");
        }
        if beside.insert(key(&append.stream), Beside::default()).is_some() {
            return refuse("a stream stands twice in the batch");
        }
    }
    for value in &batch.personal {
        match beside.get_mut(value.subject.as_str()) {
            Some(of) => of.personal.push(value),
            None => return refuse("a personal value belongs to none of the streams"),
        }
    }
    for parcel in &batch.parcels {
        match beside.get_mut(parcel.consignee.as_str()) {
            Some(of) => of.parcels.push(parcel),
            None => return refuse("a parcel belongs to none of the streams"),
        }
    }
    Ok(beside)
}
