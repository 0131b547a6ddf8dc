//! Small facts about authorities, signatories and tasks.
//!
//! Stored in facts, so nothing here is renamed.

use crate::{
    approval::Role,
    id::{Commitment, Digest, TaskId},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An authority was informed before dispatch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InformedAuthority {
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// When.
    pub on: Date,
    /// Their or our reference.
    pub reference: String,
}

/// A signatory sent the release back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RejectedRelease {
    /// What was rejected.
    pub manifest: Digest,
    /// In which role.
    pub role: Role,
    /// Why.
    pub reason: String,
}

/// A person settled a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledTask {
    /// Which.
    pub task: TaskId,
    /// Commitment to how.
    pub resolution: Commitment,
}
