//! A profile in its envelope: what the maker's server hands out and fieldcheck takes.
//!
//! The file is a DSSE envelope ([`ledger::dsse`]) whose body is the TOML as written. Beside the envelope's own members it may
//! carry `key` (the verifying key in text form, to be compared with the fingerprint on the letter) and `challenges` (serial
//! number to challenge). Both are unsigned: the key proves itself only by its fingerprint, a challenge only to the server that
//! gave it out.

use super::{CheckProfile, Refusal, read};
use ledger::{SigningKey, VerifyingKey, dsse::Envelope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Media type of the body.
pub const TYPE: &str = "application/vnd.fieldaction.check-profile+toml";

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedProfile {
    /// The envelope.
    #[serde(flatten)]
    pub envelope: Envelope,
    /// The key that signed, in text form.
    pub key: String,
    /// Challenges by serial number.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub challenges: BTreeMap<String, String>,
}

/// A profile whose signature fits.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The profile.
    pub profile: CheckProfile,
    /// SHA-256 of its signed bytes, lower-case hexadecimal.
    pub sha256: String,
    /// The key that signed it.
    pub key: VerifyingKey,
    /// Challenges by serial number.
    pub challenges: BTreeMap<String, String>,
}

/// Signs a profile as written.
///
/// # Errors
/// If it is no profile: nothing is signed that fieldcheck would refuse.
pub fn sign(toml: &[u8], key: &SigningKey) -> Result<SignedProfile, Refusal> {
    read(toml)?;
    Ok(SignedProfile {
        envelope: Envelope::sign(TYPE, toml, key),
        key: key.verifying_key().to_string(),
        challenges: BTreeMap::new(),
    })
}

/// Opens a signed profile. The caller has still to decide whether the key is the maker's.
///
/// # Errors
/// If it is not the file described above, the signature does not fit, or the profile is refused.
pub fn open(bytes: &[u8]) -> Result<Opened, Refusal> {
    let wrong = |place: &str, why: String| Refusal::Value { place: place.to_owned(), why };
    let file: SignedProfile = serde_json::from_slice(bytes)
        .map_err(|e| wrong("signed profile", format!("no signed profile (JSON envelope) can be read: {e}")))?;
    if file.envelope.payload_type != TYPE {
        return Err(wrong("payloadType", format!("{:?}; {TYPE:?} is expected", file.envelope.payload_type)));
    }
    let key: VerifyingKey = file.key.parse().map_err(|e: ledger::Error| wrong("key", e.to_string()))?;
    let toml = file.envelope.verify(&key).map_err(|e| wrong("signature", e.to_string()))?;
    for (serial, challenge) in &file.challenges {
        if challenge.len() != 32 || !challenge.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return Err(wrong(
                &format!("challenge of {serial}"),
                "32 lower-case hexadecimal digits are expected".to_owned(),
            ));
        }
    }
    Ok(Opened {
        profile: read(&toml)?,
        sha256: ledger::Digest::of(&toml).to_string(),
        key,
        challenges: file.challenges,
    })
}
