//! The acts of the system: one file each, five lines each (may, read, decide, append, return), and the reconcilers.
//!
//! A door (web, command line, mail) only translates into an act and back. Rules are in `domain`; storage, rendering,
//! reading and sending are in row 1. Time and chance come from row 4 through [`Clock`] and [`Chance`].
//!
//! What is true is in the facts. What this crate returns for pages ([`rooms`]) is computed from them.

pub mod acts;
pub mod clock;
pub mod dossier;
mod error;
pub mod keys;
pub mod link;
mod personal;
pub mod rooms;
pub mod settings;
pub mod staff;
pub mod story;
pub mod worker;

pub use clock::{Chance, Clock, StoryClock};
pub use documents::words::{self, Words};
pub use domain;
pub use error::{CODES, Error, Kind, Result};
pub use keys::ServerKey;
pub use link::Guest;
pub use settings::Settings;
pub use staff::Staff;
pub use store::{self as storage, Blobs, Store};

use domain::{
    action::{self, ActionState},
    fact::{Fact, Recorded, Stream, Who},
    id::{ActionId, FactId},
};
use std::sync::Arc;
use tokio::sync::Notify;

/// Everything the acts need. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Facts, views, outbox, people.
    pub store: Store,
    /// Files by digest.
    pub blobs: Blobs,
    /// The server's secret.
    pub keys: ServerKey,
    /// How parcels leave.
    pub carrier: Arc<channels::outbound::Carrier>,
    /// Type for documents.
    pub fonts: Arc<documents::Fonts>,
    /// Time.
    pub clock: Clock,
    /// Dice.
    pub chance: Chance,
    /// Settings.
    pub settings: Arc<Settings>,
    /// Wakes the reconcilers: something is there to send or to seal.
    pub wake: Arc<Notify>,
}

impl App {
    /// What the action's own stream says.
    ///
    /// # Errors
    /// `action.unknown` if there is no such action.
    pub async fn action_state(&self, action: &ActionId) -> Result<ActionState> {
        let state = action::fold(&self.store.stream(action, &Stream::Action).await?);
        if state.version == 0 { Err(Error::new("action.unknown", "")) } else { Ok(state) }
    }

    /// A fact with a fresh id.
    pub(crate) fn fact(&self, fact: Fact) -> (FactId, Fact) {
        (FactId::new(self.chance.id()), fact)
    }

    /// A batch for one stream, to be filled with what else goes into the same transaction.
    pub(crate) fn batch(&self, action: &ActionId, who: Who, stream: Stream, expected: u64, facts: Vec<Fact>) -> store::Batch {
        let facts = facts.into_iter().map(|f| self.fact(f)).collect();
        store::Batch {
            action: action.clone(),
            at: self.clock.now(),
            who,
            streams: vec![store::StreamAppend { stream, expected, facts }],
            personal: Vec::new(),
            parcels: Vec::new(),
            outcomes: Vec::new(),
            drafts_done: Vec::new(),
        }
    }

    /// Appends and wakes the reconcilers.
    pub(crate) async fn append(&self, batch: store::Batch) -> Result<Vec<Recorded>> {
        let recorded = self.store.append(batch).await?;
        self.wake.notify_waiters();
        Ok(recorded)
    }
}
