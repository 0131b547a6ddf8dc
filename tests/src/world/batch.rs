//! What a test writes into the store itself, past the acts: one fact alone, as a server would leave it that crashed, was older,
//! or lies.

use super::World;
use app::{
    domain::{
        fact::{Fact, Stream, Who},
        id::ActionId,
    },
    storage::{Batch, StreamAppend},
};

impl World {
    /// Writes one fact behind the version that was read, and nothing that belongs to it.
    pub async fn write_alone(&self, action: &ActionId, stream: Stream, expected: u64, id: &str, fact: Fact) {
        let streams = vec![StreamAppend { stream, expected, facts: vec![(id.into(), fact)] }];
        let batch = Batch { streams, ..Batch::new(action.clone(), self.app.clock.now(), Who::System) };
        self.app.store.append(batch).await.unwrap();
    }
}
