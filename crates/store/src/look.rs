//! What a visitor of one consignee needs to see, in one read: each question to the engine costs two changes of thread.

use crate::{
    Result, Store,
    error::during,
    facts,
    schema::{sql, value::Columns},
};
use domain::{
    fact::{Recorded, Stream},
    id::{ActionId, Commitment, ConsigneeId, Digest},
};
use std::collections::HashMap;

/// One consignee and what lies beside its stream, all of one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Version of the action's own stream; 0: there is no such action.
    pub action_version: u64,
    /// The consignee's facts in their order.
    pub facts: Vec<Recorded>,
    /// The unfinished form, as JSON, and its mark: when it was saved, in milliseconds.
    pub draft: Option<(String, i64)>,
    /// The consignee's personal values by their commitments, as far as they were not erased.
    pub values: HashMap<Commitment, String>,
}

impl Store {
    /// Reads a consignee with the draft of one part of its form. Empty for one that is not there.
    pub async fn look(&self, action: &ActionId, consignee: &ConsigneeId, part: &str) -> Result<Look> {
        let read = async {
            let query = sqlx::query(sql::LOOK).bind(action.as_str()).bind(consignee.as_str()).bind(part);
            let mut look = Look::default();
            for row in query.fetch_all(self.readers()).await? {
                let (what, n, text) = (row.int(0)?, row.int(1)?, row.text(2)?);
                match what {
                    1 => look.action_version = row.count(1)?,
                    2 => look.facts.push(facts::recorded(&text)?),
                    3 => look.draft = Some((text, n)),
                    _ => {
                        let digest = text.strip_prefix("c:").and_then(Digest::parse);
                        let digest = digest.ok_or_else(|| crate::Error::corrupt(format!("no commitment: {text}")))?;
                        look.values.insert(Commitment::from_digest(&digest), row.text(3)?);
                    }
                }
            }
            look.facts.sort_by_key(|fact| fact.version);
            Ok(look)
        };
        during("read a consignee", read).await
    }

    /// The version of a stream: how many facts it holds.
    pub async fn version(&self, action: &ActionId, stream: &Stream) -> Result<u64> {
        let read = async {
            let query = sqlx::query(sql::STREAM_VERSION).bind(action.as_str()).bind(facts::key(stream));
            query.fetch_optional(self.readers()).await?.map_or(Ok(0), |row| row.count(0))
        };
        during("read a version", read).await
    }
}
