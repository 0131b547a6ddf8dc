//! What a test writes into the store itself, past the acts: a batch with nothing in it, to be filled; and one fact alone, as
//! a server would leave it that crashed, was older, or lies.

use super::World;
use app::{
    domain::{
        fact::{Fact, Stream, Who},
        id::ActionId,
    },
    storage::{Batch, StreamAppend},
};
use jiff::Timestamp;

/// Nothing yet, by the system.
pub fn empty(action: &ActionId, at: Timestamp) -> Batch {
    Batch {
        action: action.clone(),
        at,
        who: Who::System,
        streams: Vec::new(),
        personal: Vec::new(),
        parcels: Vec::new(),
        dropped: Vec::new(),
        outcomes: Vec::new(),
        drafts_done: Vec::new(),
        arrivals: Vec::new(),
    }
}

impl World {
    /// Writes one fact behind the version that was read, and nothing that belongs to it.
    pub async fn write_alone(&self, action: &ActionId, stream: Stream, expected: u64, id: &str, fact: Fact) {
        let streams = vec![StreamAppend { stream, expected, facts: vec![(id.into(), fact)] }];
        let batch = Batch { streams, ..empty(action, self.app.clock.now()) };
        self.app.store.append(batch).await.unwrap();
    }
}
