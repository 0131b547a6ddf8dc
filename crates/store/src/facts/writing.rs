//! What a transaction has to write for a set of streams, gathered first and written in few statements.

use super::key;
use crate::{
    Batch, Engine, Error, PersonalValue, Result, StreamAppend,
    schema::{
        rows,
        value::{Value, millis, number},
    },
    views::change::Changes,
};
use domain::{
    fact::{Recorded, Stream},
    id::ActionId,
};
use jiff::Timestamp;
use sqlx::AnyConnection;

/// Gathers facts and what follows from them.
pub(crate) struct Writing<'a> {
    engine: Engine,
    action: &'a ActionId,
    facts: Vec<Value>,
    changes: Changes,
    recorded: Vec<Recorded>,
}

impl<'a> Writing<'a> {
    pub fn new(engine: Engine, action: &'a ActionId) -> Self {
        Self { engine, action, facts: Vec::new(), changes: Changes::default(), recorded: Vec::new() }
    }

    /// Takes the new facts that a batch of this action has for one stream, which so far holds `past`.
    pub fn take(&mut self, batch: &Batch, append: &StreamAppend, past: &[Recorded]) -> Result<()> {
        let before = past.last().map(|last| last.at);
        let (at, clock_behind_ms) = not_before(batch.at, before);
        let first = self.recorded.len();
        for (place, (id, fact)) in append.facts.iter().enumerate() {
            let recorded = Recorded {
                id: id.clone(),
                action: self.action.clone(),
                stream: append.stream.clone(),
                version: append.expected + place as u64 + 1,
                at,
                clock_behind_ms,
                who: batch.who.clone(),
                fact: fact.clone(),
            };
            let body = String::from_utf8(ledger::canonical::to_bytes(&recorded)?).map_err(Error::corrupt)?;
            self.facts.extend([
                self.action.as_str().into(),
                key(&append.stream).into(),
                Value::Int(number(recorded.version)),
            ]);
            self.facts.extend([id.as_str().into(), millis(at).into(), Value::Text(body)]);
            self.recorded.push(recorded);
        }
        let new = self.recorded.get(first..).unwrap_or_default();
        match &append.stream {
            Stream::Action => self.changes.action(past, new),
            Stream::Consignee(consignee) => self.changes.consignee(consignee, past, new),
        }
        Ok(())
    }

    /// Takes personal values that are written in the same transaction.
    pub fn know<'v>(&mut self, values: impl Iterator<Item = &'v PersonalValue>) {
        self.changes.know(values);
    }

    /// Writes facts and views. Personal values have to be there before: views copy some of them.
    pub async fn write(self, connection: &mut AnyConnection) -> Result<Vec<Recorded>> {
        rows::FACTS.write(connection, self.engine, self.facts).await?;
        self.changes.write(connection, self.engine, self.action).await?;
        Ok(self.recorded)
    }
}

/// `at`, or the time of the fact before it if the clock stood behind that, and by how many milliseconds (rounded up).
fn not_before(at: Timestamp, before: Option<Timestamp>) -> (Timestamp, Option<i64>) {
    match before {
        Some(before) if at < before => {
            let behind = before.duration_since(at);
            let whole = i64::try_from(behind.as_millis()).unwrap_or(i64::MAX);
            (before, Some(whole + i64::from(behind.subsec_nanos() % 1_000_000 > 0)))
        }
        _ => (at, None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn a_clock_set_back_does_not_turn_time_back() {
        let at = |ns| Timestamp::from_nanosecond(ns).unwrap();
        assert_eq!(not_before(at(5_000_000), None), (at(5_000_000), None));
        assert_eq!(not_before(at(5_000_000), Some(at(5_000_000))), (at(5_000_000), None));
        assert_eq!(not_before(at(5_000_000), Some(at(8_000_000))), (at(8_000_000), Some(3)));
        assert_eq!(not_before(at(5_000_000), Some(at(5_000_001))), (at(5_000_001), Some(1)));
    }
}
