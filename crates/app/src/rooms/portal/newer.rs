//! The way from an old link to the update of its notice: told at the top of every page, never walked by itself.
//!
//! It leads to no more than the link could do before: the main link to the main link of the same consignee, the link of
//! readers to that of readers; a part that was handed on is only told. Where the links of the follow-up were made void once,
//! nobody is led on: whoever holds an old link may be the one from whom the new ones were taken away.

use crate::{App, Result, link::Guest};
use domain::{action::ActionState, fact::CarriedOver, id::HandoverId, reconcile::ConsigneeState};
use jiff::civil::Date;

/// Where the update of a notice can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By this link, which may do what the old one may; its path on this server.
    Link(String),
    /// By the link that the main contact has.
    Contact,
    /// By the link that was sent with the update.
    Sent,
    /// From whoever supplied the devices: the maker does not know which site of the update this is.
    Supplier,
    /// Nowhere: it does not concern this site, and what was answered here stands.
    NotConcerned,
}

impl Way {
    /// The word in keys of texts and in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Link(_) => "link",
            Self::Contact => "contact",
            Self::Sent => "sent",
            Self::Supplier => "supplier",
            Self::NotConcerned => "not_concerned",
        }
    }
}

/// The update of a notice that was issued since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// Its revision.
    pub revision: u32,
    /// The date printed on it.
    pub dated: Date,
    /// How one comes to it.
    pub way: Way,
}

/// Follow-ups of follow-ups that are walked at most.
const MOST: usize = 100;

impl App {
    /// The newest update that concerns this consignee, or else the newest one. Changes nothing.
    pub(super) async fn newer(&self, guest: &Guest, state: &ConsigneeState, of: &ActionState) -> Result<Option<Newer>> {
        let issued = &of.superseded;
        let there = self.last_carried(state).await?;
        let named = there.as_ref().and_then(|there| issued.iter().find(|by| by.action == there.action));
        let Some(by) = named.or(issued.last()) else { return Ok(None) };
        let way = match &there {
            Some(there) => self.way_on(guest, there).await?,
            None if state.via.is_some() => Way::Supplier,
            None => Way::NotConcerned,
        };
        let dated = by.dated.unwrap_or_else(|| crate::clock::day(by.issued_at));
        Ok(Some(Newer { revision: by.revision, dated, way }))
    }

    /// Where the consignee is pursued now: one follow-up may be followed by another.
    async fn last_carried(&self, state: &ConsigneeState) -> Result<Option<CarriedOver>> {
        let mut last = state.carried.clone();
        for _ in 0..MOST {
            let Some(there) = &last else { break };
            match self.consignee_state(&there.action, &there.consignee).await?.carried {
                Some(next) => last = Some(next),
                None => break,
            }
        }
        Ok(last)
    }

    async fn way_on(&self, guest: &Guest, there: &CarriedOver) -> Result<Way> {
        let part: Option<&HandoverId> = guest.handover.as_ref();
        if part.is_some() && !guest.is_reader() {
            return Ok(Way::Contact);
        }
        let generation = self.consignee_state(&there.action, &there.consignee).await?.generation;
        let closed = self.action_state(&there.action).await?.closed_at;
        if generation > 0 || closed.is_some_and(|closed| self.links_ended(closed)) {
            return Ok(Way::Sent);
        }
        let token = self.token(&there.action, &there.consignee, generation, part)?;
        Ok(Way::Link(format!("/p/{}/{token}", there.action)))
    }
}
