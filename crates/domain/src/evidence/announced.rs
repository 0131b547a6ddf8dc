//! Evidence announced by a code on paper, before the file itself has come.

use super::Outcome;
use crate::{
    id::{Digest, Serial, UnitKey},
    response::Channel,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a stub says: which bundle there is, and what it will say. It holds no recordings, so nobody can judge it again and it
/// decides nothing; the bundle is recognised by its digest when it comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// SHA-256 of the text that came in (`FC1:…`), as kept.
    pub stub: Digest,
    /// SHA-256 of the statement in the bundle it announces.
    pub statement: Digest,
    /// The serial number it names.
    pub serial: Serial,
    /// The unit with that serial number; none: it is not in scope here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitKey>,
    /// How it came in.
    pub channel: Channel,
    /// What the bundle says of itself.
    pub outcome: Outcome,
    /// When the run ended, by the clock of that computer, in full seconds.
    pub finished: Timestamp,
    /// Number of the challenge it answers, if it is one of this unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<u32>,
    /// Fingerprint of the key that says it signed.
    pub key: String,
    /// The signature was checked, with a key known from an earlier bundle of this consignee. A stub carries no key.
    pub checked: bool,
}
