//! What facts say about time stamps on the seal of a notice: which token was put in, or why there is none.
//!
//! Stored in facts by snake-case names, so none is ever renamed.

use crate::id::Digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A service put a time stamp on the seal of a notice (RFC 3161).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealStamped {
    /// Digest of the signed file whose seal it is.
    pub file: Digest,
    /// Digest of the token as it came.
    pub token: Digest,
    /// When, by the clock of the service.
    pub at: Timestamp,
    /// The service as its certificate names it; whose that is, nobody judged.
    pub authority: String,
}

/// A service that the settings name gave no time stamp, and the notice went out without one, as the settings allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StampMissed {
    /// The address of the service.
    pub service: String,
    /// What was wrong.
    pub why: String,
}
