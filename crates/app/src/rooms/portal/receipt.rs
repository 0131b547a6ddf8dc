//! The receipt of one answer: what was said, when, where it stands in the log, and by which digest it can be found.
//!
//! The place in the log is given in batches a moment after the answer was taken; looking at a fresh receipt waits for it a
//! little and then says that it is not there yet. The answer itself is safe before that.

use super::{Answered, Room};
use crate::{App, Error, Result};
use domain::{
    fact::{Fact, Recorded},
    id::{Digest, FactId, ResponseId, UnitKey},
    response::Response,
};
use jiff::Timestamp;
use std::time::Duration;

/// Looked for this often ...
const LOOKS: u32 = 40;
/// ... with this pause: two seconds in all.
const PAUSE: Duration = Duration::from_millis(50);

/// Where a fact stands in the log of its action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number, from 0.
    pub index: u64,
    /// Entries under the first signed checkpoint that covers it, once there is one.
    pub sealed: Option<u64>,
}

/// One unit on a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptUnit {
    /// What was said.
    pub answered: Answered,
    /// Since when it is shown to be safe, today.
    pub shown_at: Option<Timestamp>,
    /// When somebody of the site said something else about it later.
    pub anew_at: Option<Timestamp>,
}

/// A receipt.
#[derive(Clone, Debug)]
pub struct ReceiptView {
    /// The response as recorded.
    pub response: Response,
    /// When it came in.
    pub at: Timestamp,
    /// Name given.
    pub name: String,
    /// Title or function given.
    pub title: String,
    /// Units it speaks of.
    pub units: Vec<ReceiptUnit>,
    /// Whether a person looks at it first.
    pub queried: bool,
    /// The later response that corrects it, if there is one.
    pub corrected_by: Option<ResponseId>,
    /// Its place in the log; `None`: not given yet.
    pub place: Option<Place>,
    /// Digest of its leaf in the log (RFC 6962, 2.1), by which a dossier can be searched.
    pub digest: Digest,
}

impl App {
    /// The receipt of a response this guest may read. Waits up to two seconds for its place in the log.
    ///
    /// # Errors
    /// `link.unknown` if there is no such response for this guest.
    pub async fn receipt(&self, room: &Room, response: &str) -> Result<ReceiptView> {
        let unknown = || Error::new("link.unknown", "");
        let history = room.history();
        let (at, found) = history.iter().find(|(_, r)| r.id.as_str() == response).ok_or_else(unknown)?;
        let facts = self.store.stream(&room.guest.action, &room.guest.stream()).await?;
        let recorded = facts.iter().find(|f| is_of(f, &found.id)).ok_or_else(unknown)?;
        let leaf = ledger::digest::leaf_hash(&ledger::canonical::to_bytes(recorded)?);
        let queried =
            facts.iter().any(|f| matches!(&f.fact, Fact::ResponseQueried { response, .. } if response == &found.id));
        let accepted =
            facts.iter().any(|f| matches!(&f.fact, Fact::ResponseAccepted { response } if response == &found.id));
        let corrected_by =
            history.iter().find(|(_, r)| r.corrects.as_ref() == Some(&found.id)).map(|(_, r)| r.id.clone());
        Ok(ReceiptView {
            at: *at,
            name: room.value(&found.respondent).to_owned(),
            title: room.value(&found.title).to_owned(),
            units: found.units.iter().map(|u| room.receipt_unit(&found.id, &u.unit, &u.disposition)).collect(),
            queried: queried && !accepted,
            corrected_by,
            place: self.place(room, &recorded.id).await?,
            digest: Digest::from_bytes(leaf.as_bytes()),
            response: (*found).clone(),
        })
    }

    async fn place(&self, room: &Room, fact: &FactId) -> Result<Option<Place>> {
        for _ in 0..LOOKS {
            if let Some(index) = self.store.fact_index(fact).await? {
                let notes = self.store.checkpoints(&room.guest.action).await?;
                let sealed = notes.iter().map(|c| c.size).filter(|size| *size > index).min();
                return Ok(Some(Place { index, sealed }));
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(None)
    }
}

fn is_of(recorded: &Recorded, id: &ResponseId) -> bool {
    matches!(&recorded.fact, Fact::ResponseReceived { response } if &response.id == id)
}

impl Room {
    fn receipt_unit(
        &self,
        response: &ResponseId,
        unit: &UnitKey,
        disposition: &domain::response::Disposition,
    ) -> ReceiptUnit {
        let shown_at = self.state.units.get(unit).and_then(|u| u.shown_done_at);
        let anew_at = self.answered_anew(response, unit);
        ReceiptUnit { answered: Answered { unit: unit.clone(), said: Some(self.said(disposition)) }, shown_at, anew_at }
    }
}
