//! Numbers by part, and when how many had been reached: from the counters and along an index, never by reading everybody.

use super::read::counter;
use crate::{
    Result, Store,
    error::during,
    schema::{sql, value::Columns},
};
use domain::{
    id::ActionId,
    reconcile::{PartKind, Tally},
};
use jiff::Timestamp;

/// One part of an action and its counters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartLine {
    /// Which part: a country, a language; empty: those that belong to none.
    pub value: String,
    /// Its counters of progress.
    pub tally: Tally,
}

/// What consignees reach one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Told.
    Told,
    /// Read.
    Read,
    /// Answered.
    Answered,
}

/// Counters of a part at most ([`domain::reconcile::parts`]).
const COUNTERS: u32 = 15;

impl Store {
    /// The parts of one kind in the order of their values, about `most` of them.
    pub async fn parts(&self, action: &ActionId, kind: PartKind, most: u32) -> Result<Vec<PartLine>> {
        let read = async {
            let prefix = kind.named("");
            // Not a range from the colon on: where that lies is a matter of the engine's collation.
            let pattern = format!("{prefix}%");
            let limit = i64::from(most) * i64::from(COUNTERS);
            let query = sqlx::query(sql::PARTS).bind(action.as_str()).bind(pattern).bind(limit);
            let mut parts: Vec<PartLine> = Vec::new();
            for row in query.fetch_all(self.readers()).await? {
                let part = row.text(0)?;
                let value = part.strip_prefix(prefix.as_str()).unwrap_or(&part);
                if parts.last().is_none_or(|last| last.value != value) {
                    parts.push(PartLine { value: value.to_owned(), tally: Tally::default() });
                }
                if let Some(last) = parts.last_mut() {
                    last.tally.add(counter(&row.text(1)?)?, row.int(2)?);
                }
            }
            // The last one may have been cut off in the middle.
            parts.truncate(most as usize);
            Ok(parts)
        };
        during("read the counters", read).await
    }

    /// When the `nth` consignee (from 0, in the order of time) was told, had read or had answered.
    pub async fn nth_reached(&self, action: &ActionId, reached: Reached, nth: u64) -> Result<Option<Timestamp>> {
        let text = match reached {
            Reached::Told => sql::NTH_TOLD,
            Reached::Read => sql::NTH_READ,
            Reached::Answered => sql::NTH_ANSWERED,
        };
        let read = async {
            let query = sqlx::query(text).bind(action.as_str()).bind(i64::try_from(nth).unwrap_or(i64::MAX));
            query.fetch_optional(self.readers()).await?.map(|row| row.time(0)).transpose()
        };
        during("read when consignees were reached", read).await
    }
}
