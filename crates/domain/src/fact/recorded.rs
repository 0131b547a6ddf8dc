//! A fact with its place, time and author, and the streams it can stand in.
//!
//! A stored format like the facts themselves: nothing here is renamed or taken away (`docs/formats/fact.md`).

use super::Fact;
use crate::{
    id::{ActionId, ConsigneeId, FactId, HandoverId, ProductKey, Serial, StaffId, UnitKey},
    scope::{Reason, Standing},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which stream of an action a fact belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// Draft, scope, approval, issue, close.
    Action,
    /// Told, read, answered, called: one consignee.
    Consignee(ConsigneeId),
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A signed-in member of staff.
    Staff(StaffId),
    /// Somebody who holds the consignee's link; the handover if it was a part handed on.
    Portal {
        /// Whose link.
        consignee: ConsigneeId,
        /// The part handed on, if it was not the main link.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        handover: Option<HandoverId>,
    },
    /// The system itself (a reconciler).
    System,
}

/// A fact with its place, time and author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its id.
    pub id: FactId,
    /// Which action.
    pub action: ActionId,
    /// Which stream.
    pub stream: Stream,
    /// Place in the stream, from 1, without gaps.
    pub version: u64,
    /// When it was recorded. Never earlier than the fact before it in the same stream (see `clock_behind_ms`).
    pub at: Timestamp,
    /// By how many milliseconds the clock stood behind the previous fact, when it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_behind_ms: Option<i64>,
    /// Who.
    pub who: Who,
    /// What.
    pub fact: Fact,
}

/// One unit in a consignee's listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitListed {
    /// Its key inside the action.
    pub unit: UnitKey,
    /// Which product.
    pub product: ProductKey,
    /// Serial number, if the record names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<Serial>,
    /// Affected, or possibly affected and treated as affected.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
}
