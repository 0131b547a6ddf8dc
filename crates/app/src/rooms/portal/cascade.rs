//! The recipients of a distributor or importer: how far those named are.
//!
//! Of those named it sees whether they were told, have read and have answered, never what they said: that is between them
//! and the maker.

use super::Room;
use crate::{App, Error, Result};
use domain::{
    id::{ActionId, Commitment, UnitKey},
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};
use std::collections::BTreeSet;

/// One recipient named before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRow {
    /// The maker's number for it.
    pub number: String,
    /// Name.
    pub name: String,
    /// Whether it uses the devices or passes them on.
    pub role: ConsigneeRole,
    /// Language of the name's country, for nothing but the notice: how it is told.
    pub country: String,
    /// How many units it got.
    pub units: usize,
    /// Told.
    pub told: bool,
    /// Read.
    pub read: bool,
    /// Answered.
    pub answered: bool,
}

/// The page of a distributor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CascadeView {
    /// Units in its list at first.
    pub total: usize,
    /// Units without a recipient: key, and serial number if known.
    pub free: Vec<(UnitKey, Option<String>)>,
    /// Those named, in the order they were.
    pub named: Vec<NamedRow>,
    /// It said that the list is complete.
    pub complete: bool,
}

impl CascadeView {
    /// How many of those named are told, have read, have answered.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |of: fn(&NamedRow) -> bool| self.named.iter().filter(|r| of(r)).count();
        (count(|r| r.told), count(|r| r.read), count(|r| r.answered))
    }
}

impl App {
    /// The distributor's page: its units, and how far those named are.
    ///
    /// # Errors
    /// `link.unknown` for a consignee that is no distributor or importer, or a link that was handed on.
    pub async fn cascade_view(&self, room: &Room) -> Result<CascadeView> {
        if !room.is_chain() {
            return Err(Error::new("link.unknown", ""));
        }
        let mut named = Vec::new();
        let blind: BTreeSet<_> = room.state.blind_sites.iter().collect();
        for id in room.state.named.iter().filter(|id| !blind.contains(id)) {
            let state = self.consignee_state(&room.guest.action, id).await?;
            let values = self.values(&room.guest.action, state.name.as_ref()).await?;
            named.push(NamedRow {
                number: state.number.as_ref().map(ToString::to_string).unwrap_or_default(),
                role: state.role.unwrap_or(ConsigneeRole::User),
                name: state.name.as_ref().and_then(|n| values.get(n)).cloned().unwrap_or_default(),
                units: state.units.len(),
                told: state.told_at.is_some(),
                read: state.read_at.is_some(),
                answered: state.answered(),
                country: state.country,
            });
        }
        let free = room
            .units()
            .iter()
            .map(|u| (u.listed.unit.clone(), room.serial(&u.listed.unit).map(str::to_owned)))
            .collect();
        Ok(CascadeView { total: room.state.units.len(), free, named, complete: room.state.cascade_complete })
    }

    /// The mail addresses of this distributor and of everybody above it in the chain, as far as they are not erased.
    ///
    /// # Errors
    /// Only if the store cannot be read.
    pub async fn addresses_above(&self, action: &ActionId, state: &ConsigneeState) -> Result<Vec<String>> {
        let mut emails: Vec<Commitment> = state.email.iter().cloned().collect();
        let mut above = state.via.clone();
        let mut seen = BTreeSet::new();
        while let Some(id) = above.take().filter(|id| seen.insert(id.clone())) {
            let state = self.consignee_state(action, &id).await?;
            emails.extend(state.email);
            above = state.via;
        }
        Ok(self.values(action, &emails).await?.into_values().collect())
    }
}
