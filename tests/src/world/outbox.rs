//! Rows of the outbox that a test puts there by hand, so that a write has to fail as a whole.

use super::World;
use app::{
    domain::{
        fact::{Purpose, Who},
        id::ConsigneeId,
    },
    storage::{Batch, NewParcel},
};

impl World {
    /// Puts a row where this consignee's parcel with that mark would stand: whoever wants to write it meets a conflict, and
    /// what belongs to the same write with it.
    pub async fn row_in_the_way(&self, consignee: &ConsigneeId, mark: &str) {
        let in_the_way = NewParcel {
            id: format!("in-the-way-{mark}").as_str().into(),
            consignee: consignee.clone(),
            purpose: Purpose::Answer,
            dedupe: format!("{consignee}:{mark}"),
            address: "nobody@lab.example".into(),
            name: String::new(),
            lang: "de".into(),
            not_before: "2099-01-01T00:00:00Z".parse().unwrap(),
            payload: "{}".into(),
        };
        let batch = Batch {
            parcels: vec![in_the_way],
            ..Batch::new(self.story.action.clone(), self.app.clock.now(), Who::System)
        };
        self.app.store.append(batch).await.unwrap();
    }
}
