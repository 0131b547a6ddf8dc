//! What facts say about check profiles: published, by whom, withdrawn.
//!
//! Stored in facts by snake-case names, so none is ever renamed.

use crate::{approval::Role, id::Digest};
use serde::{Deserialize, Serialize};

/// A check profile as it was handed out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfilePublished {
    /// Its id, as it says itself.
    pub id: String,
    /// Its version, as it says itself.
    pub version: String,
    /// SHA-256 of the profile as written (TOML); runs name it.
    pub profile: Digest,
    /// Digest of the signed file.
    pub file: Digest,
    /// Who put it out while the action was open; none: it went with the release that people signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<ProfileSigned>,
}

/// A check profile that is taken no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileWithdrawn {
    /// SHA-256 of the profile as written.
    pub profile: Digest,
    /// Why.
    pub reason: String,
}

/// Who put a check profile out while the action was open: it decides what "shown done" means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileSigned {
    /// In which role.
    pub role: Role,
    /// Printed name at the time.
    pub name: String,
    /// The meaning of the signature, as shown when signing.
    pub meaning: String,
    /// Signature of the server's key over action, profile, person, role, name and meaning.
    pub signature: String,
}
