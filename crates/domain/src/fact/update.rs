//! What facts say about a notice and the update that took its place: a follow-up action with a stream, scope and dispatch of
//! its own (ADR 0021).
//!
//! Stored in facts by snake-case names, so none is ever renamed.

use crate::id::{ActionId, ConsigneeId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// The issued notice that a follow-up action updates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateOf {
    /// The action whose notice is updated.
    pub action: ActionId,
    /// The revision of that notice.
    pub revision: u32,
}

/// A follow-up action was issued, and whoever is in its scope is pursued there from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Superseded {
    /// The follow-up action.
    pub action: ActionId,
    /// The revision of its notice.
    pub revision: u32,
    /// The date printed on its notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Date>,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// How many consignees of this action were pursued there then; sites that a distributor names there later are not in it.
    pub carried: u64,
}

/// The consignee is in the scope of a follow-up action that was issued: it is pursued there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedOver {
    /// The follow-up action.
    pub action: ActionId,
    /// The id of the same consignee there.
    pub consignee: ConsigneeId,
    /// The revision of the notice there.
    pub revision: u32,
}

/// A site that a distributor named is one that the same distributor named under an earlier revision of the notice (ADR 0026).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SiteRecognised {
    /// The action in which it was named before.
    pub action: ActionId,
    /// Its id there.
    pub consignee: ConsigneeId,
}
