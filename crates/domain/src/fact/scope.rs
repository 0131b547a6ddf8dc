//! The scope as a fact: how many it names, and the digest of the signed snapshot that names them.
//!
//! A stored format, as the facts themselves.

use crate::{id::Digest, lang::needed::Served};
use serde::{Deserialize, Serialize};

/// The scope was resolved from records and products; a snapshot was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeResolved {
    /// Version of the scope, from 1.
    pub version: u32,
    /// Digest of the snapshot (in the blob store).
    pub snapshot: Digest,
    /// Signature of the server's key over the snapshot, base64.
    pub signature: String,
    /// Consignees in scope.
    pub consignees: u64,
    /// Units affected.
    pub affected: u64,
    /// Units possibly affected, treated as affected.
    pub possibly: u64,
    /// Records not affected.
    pub not_affected: u64,
    /// Countries of the consignees in scope, and who reads the notice there.
    #[serde(default, skip_serializing_if = "Served::is_empty")]
    pub served: Served,
}
