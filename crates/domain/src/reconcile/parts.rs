//! The parts of an action that numbers are broken down by: country, language, role, distributor, tier, channel,
//! disposition.
//!
//! What one consignee adds to the parts it belongs to, so that the store keeps the sums beside the whole and no number is
//! counted by reading everybody. Every part of one kind together is the whole: who belongs to none stands under the empty
//! value. Pure; the store adds up what [`parts`] gives.

use super::{ConsigneeState, Counter, Tally, UnitState};
use crate::response::{Channel, ConsigneeRole, Disposition};
use std::collections::BTreeMap;

/// What numbers are broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// Country (ISO 3166-1 alpha-2).
    Country,
    /// Language of the notice.
    Lang,
    /// Role in the chain.
    Role,
    /// The distributor or importer that named the consignee; empty: named by the maker's own lists.
    Via,
    /// How far down the chain: 1 stands on the maker's own lists, 2 was named by one of those, and so on.
    Tier,
    /// Where the last response came in; empty: no response.
    Channel,
    /// What is said of the units; empty: nothing. Counts units only.
    Disposition,
}

impl PartKind {
    /// All of them, in the order of pages.
    pub const ALL: [Self; 7] =
        [Self::Country, Self::Lang, Self::Role, Self::Via, Self::Tier, Self::Channel, Self::Disposition];

    /// The word under which it is stored and exported.
    pub fn word(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Lang => "lang",
            Self::Role => "role",
            Self::Via => "via",
            Self::Tier => "tier",
            Self::Channel => "channel",
            Self::Disposition => "disposition",
        }
    }
    /// The name of one part: `country:DE`.
    pub fn named(self, value: &str) -> String {
        format!("{}:{value}", self.word())
    }
}

impl ConsigneeRole {
    /// The word used in views and exports.
    pub fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Distributor => "distributor",
            Self::Importer => "importer",
            Self::AuthorisedRepresentative => "authorised_representative",
        }
    }
}

impl Channel {
    /// The word used in views and exports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Paper => "paper",
            Self::OnSite => "on_site",
        }
    }
}

/// The counters of progress: what a part is counted by. A part has no days.
pub const PROGRESS: [Counter; 15] = [
    Counter::Consignees,
    Counter::ConsigneesTold,
    Counter::ConsigneesDelivered,
    Counter::ConsigneesRead,
    Counter::ConsigneesAnswered,
    Counter::ConsigneesSaidDone,
    Counter::ConsigneesShownDone,
    Counter::ConsigneesUnreachable,
    Counter::Units,
    Counter::UnitsTold,
    Counter::UnitsDelivered,
    Counter::UnitsRead,
    Counter::UnitsAnswered,
    Counter::UnitsSaidDone,
    Counter::UnitsShownDone,
];

/// What a consignee adds to each part it belongs to, by the part's name.
pub fn parts(state: &ConsigneeState) -> Vec<(String, Tally)> {
    if state.number.is_none() {
        return Vec::new();
    }
    let whole = Tally::of(state);
    let mut progress = Tally::default();
    for counter in PROGRESS {
        progress.add(counter, whole.get(counter));
    }
    let channel = state.responses.last().map_or("", |(_, response)| response.channel.word());
    let tier = state.tier().to_string();
    let own = [
        (PartKind::Country, state.country.as_str()),
        (PartKind::Lang, state.lang.as_ref().map_or("", |lang| lang.as_str())),
        (PartKind::Role, state.role.map_or("", ConsigneeRole::word)),
        (PartKind::Via, state.via.as_ref().map_or("", |via| via.as_str())),
        (PartKind::Tier, tier.as_str()),
        (PartKind::Channel, channel),
    ];
    let mut all: Vec<_> = own.into_iter().map(|(kind, value)| (kind.named(value), progress.clone())).collect();
    all.extend(by_disposition(state));
    all
}

fn by_disposition(state: &ConsigneeState) -> BTreeMap<String, Tally> {
    let mut parts: BTreeMap<String, Tally> = BTreeMap::new();
    let said = |unit: &UnitState| unit.disposition.as_ref().map_or("", Disposition::word);
    for unit in state.counted_units() {
        let tally = parts.entry(PartKind::Disposition.named(said(unit))).or_default();
        tally.add(Counter::Units, 1);
        tally.add(Counter::UnitsAnswered, i64::from(state.answered()));
        tally.add(Counter::UnitsShownDone, i64::from(unit.shown_done_at.is_some()));
    }
    parts
}
