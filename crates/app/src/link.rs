//! Portal links: no account, scoped to one consignee and one notice, revocable, unguessable.
//!
//! A token is `<consignee id>-<mac>` or `<consignee id>-<handover id>-<mac>`, or `<consignee id>-readers-<mac>` for users
//! who only read and confirm; the mac is 128 bits over action, consignee,
//! generation and handover. Nothing is stored: a link is void once the generation in the consignee's stream moves on, or
//! once the action has been closed for a while. Whatever does not fit reads as not found, with no hint why.

use crate::{App, Error, Result, clock::lower32};
use domain::{
    action::ActionState,
    fact::{Stream, Who},
    id::{ActionId, ConsigneeId, HandoverId},
    reconcile::{self, ConsigneeState},
};
use jiff::Timestamp;
use std::sync::Arc;
use store::Look;

/// The part of a token that only lets a user read the notice and confirm it. No part handed on has this name.
const READERS: &str = "readers";

/// Somebody who holds a valid link. Only [`App::open_link`] makes one, so an act that takes it needs no further check.
#[derive(Clone, Debug)]
pub struct Guest {
    /// Which action.
    pub action: ActionId,
    /// Whose link.
    pub consignee: ConsigneeId,
    /// The part handed on, if it is such a link.
    pub handover: Option<HandoverId>,
    /// The token itself, for links on pages.
    pub token: String,
}

impl Guest {
    /// As the author of facts.
    pub fn who(&self) -> Who {
        Who::Portal { consignee: self.consignee.clone(), handover: self.handover.clone() }
    }
    /// The consignee's stream.
    pub fn stream(&self) -> Stream {
        Stream::Consignee(self.consignee.clone())
    }
    /// Whether it is the link for users who only confirm that they have read.
    pub fn is_reader(&self) -> bool {
        self.handover.as_ref().is_some_and(|part| part.as_str() == READERS)
    }
    /// The name of this guest's draft.
    pub fn part(&self) -> String {
        self.handover.as_ref().map_or_else(|| "main".to_owned(), |h| h.to_string())
    }
}

/// An opened link.
pub(crate) struct Opened {
    /// Who holds it.
    pub guest: Guest,
    /// What the consignee's stream says.
    pub state: ConsigneeState,
    /// What the action's own stream says.
    pub of: Arc<ActionState>,
    /// The facts, the draft and the values it was read from.
    pub look: Look,
}

impl App {
    /// The token for a consignee's link of this generation.
    pub fn token(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        generation: u32,
        handover: Option<&HandoverId>,
    ) -> Result<String> {
        let part = handover.map_or("", HandoverId::as_str);
        let key = self.keys.derive(&[
            b"portal link v1",
            action.as_str().as_bytes(),
            consignee.as_str().as_bytes(),
            &generation.to_be_bytes(),
            part.as_bytes(),
        ])?;
        let mac = lower32(key.get(..16).unwrap_or_default());
        Ok(if part.is_empty() { format!("{consignee}-{mac}") } else { format!("{consignee}-{part}-{mac}") })
    }

    /// The address for users of a consignee who confirm for themselves that they have read.
    pub fn readers_link(&self, action: &ActionId, consignee: &ConsigneeId, state: &ConsigneeState) -> Result<String> {
        let token = self.token(action, consignee, state.generation, Some(&HandoverId::from(READERS)))?;
        Ok(self.link(action, &token))
    }

    /// The full address of a consignee's portal.
    pub fn link(&self, action: &ActionId, token: &str) -> String {
        format!("{}/p/{action}/{token}", self.settings.public_url.trim_end_matches('/'))
    }

    /// Opens a link: who holds it, and what the consignee's stream says. Changes nothing.
    ///
    /// # Errors
    /// `link.unknown` for whatever does not fit: forged, foreign, withdrawn, ended.
    pub async fn open_link(&self, action: &str, token: &str) -> Result<(Guest, ConsigneeState)> {
        let opened = self.opened(action, token).await?;
        Ok((opened.guest, opened.state))
    }

    /// The same, with what lies beside the stream.
    pub(crate) async fn opened(&self, action: &str, token: &str) -> Result<Opened> {
        let unknown = || Error::new("link.unknown", "");
        let parts: Vec<&str> = token.split('-').collect();
        let (consignee, handover) = match parts.as_slice() {
            [consignee, _] => (ConsigneeId::from(*consignee), None),
            [consignee, handover, _] => (ConsigneeId::from(*consignee), Some(HandoverId::from(*handover))),
            _ => return Err(unknown()),
        };
        let action = ActionId::from(action);
        let guest = Guest { action, consignee, handover, token: token.to_owned() };
        let Guest { action, consignee, handover, .. } = &guest;
        let look = self.store.look(action, consignee, &guest.part()).await?;
        let state = reconcile::fold(&look.facts);
        let right = self.token(action, consignee, state.generation, handover.as_ref())?;
        if state.version == 0 || !same(right.as_bytes(), token.as_bytes()) {
            return Err(unknown());
        }
        if let Some(part) = handover
            && part.as_str() != READERS
            && !state.handovers.iter().any(|h| &h.id == part && h.withdrawn_at.is_none())
        {
            return Err(unknown());
        }
        let of = self.state_at(action, look.action_version).await?;
        if of.closed_at.is_some_and(|closed| self.links_ended(closed)) {
            return Err(unknown());
        }
        Ok(Opened { guest, state, of, look })
    }

    /// Whether links of an action have ended that was closed then.
    pub(crate) fn links_ended(&self, closed: Timestamp) -> bool {
        self.clock.now().duration_since(closed).as_hours() > 24 * i64::from(self.settings.link_days_after_close)
    }

    /// What the stream of one consignee says.
    pub async fn consignee_state(&self, action: &ActionId, consignee: &ConsigneeId) -> Result<ConsigneeState> {
        Ok(reconcile::fold(&self.store.stream(action, &Stream::Consignee(consignee.clone())).await?))
    }
}

/// Compares without telling by its time how much was right.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (x, y)| sum | (x ^ y)) == 0
}
