//! What facts say about calls by an outside provider, and about the class of a recall.
//!
//! Stored in facts, so nothing here is renamed. A look at somebody's data is recorded without the data: who looked stands
//! in the fact's author, at whom in its stream.

use crate::{action::RecallClass, id::Commitment};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The class of the recall was set, or set anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassSet {
    /// Which (21 CFR 7.3(m)).
    pub class: RecallClass,
    /// Who rated it so, and why.
    pub reason: String,
}

/// Somebody took a call and saw name, telephone, number and units of the consignee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// Until when nobody else gets this call.
    pub until: Timestamp,
}

/// The person who was reached asked to be called at another time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallBack {
    /// When.
    pub at: Timestamp,
    /// By whose clocks that was said; absent in what was recorded in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// Another telephone number was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneGiven {
    /// Commitment to the number.
    pub phone: Commitment,
    /// Commitment to whom to ask for there, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Commitment>,
}
