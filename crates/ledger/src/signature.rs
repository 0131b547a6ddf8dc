//! Detached Ed25519 signatures over a purpose and bytes.
//!
//! What is signed is `fieldaction:<purpose>:v1\n` followed by the bytes; a signature given for
//! one purpose (a scope snapshot) is worth nothing for another (a dossier's manifest), and none
//! passes for a checkpoint, whose first line cannot hold a colon (see [`crate::key`]).
//!
//! The text form is one signature line of C2SP signed notes: em dash, space, key name, space,
//! base64 of the key id (4 bytes, big endian) and the 64 bytes of signature. No line break.

use crate::Error;
use crate::key::{SigningKey, VerifyingKey, label};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// What a signature is for; part of the signed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose(&'static str);

impl Purpose {
    /// The manifest of a dossier.
    pub const MANIFEST: Self = Self("manifest");
    /// The snapshot of a resolved scope.
    pub const SCOPE: Self = Self("scope");
    /// The digests of the rendered files that an approval covers.
    pub const APPROVAL: Self = Self("approval");
    /// The manifest of an evidence bundle.
    pub const BUNDLE: Self = Self("bundle");

    /// Another purpose. A purpose with a character other than `a-z`, `0-9` and `-`, or without
    /// any, is `None`: it could reach into the framing.
    #[must_use]
    pub fn other(purpose: &'static str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (!purpose.is_empty() && purpose.bytes().all(fits)).then_some(Self(purpose))
    }

    fn framed(self, bytes: &[u8]) -> Vec<u8> {
        let mut message = format!("fieldaction:{}:v1\n", self.0).into_bytes();
        message.extend_from_slice(bytes);
        message
    }
}

/// A detached signature with the name and id of the key that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    name: String,
    key_id: u32,
    bytes: [u8; 64],
}

impl Signature {
    /// The name of the key that claims to have signed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The 32-bit id of that key.
    #[must_use]
    pub fn key_id(&self) -> u32 {
        self.key_id
    }
}

/// Signs `bytes` for `purpose`.
///
/// ```
/// use ledger::signature::{sign, verify, Purpose};
/// let key = ledger::SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
/// let signature = sign(Purpose::SCOPE, b"snapshot", &key);
/// assert!(verify(Purpose::SCOPE, b"snapshot", &signature, key.verifying_key()).is_ok());
/// assert!(verify(Purpose::MANIFEST, b"snapshot", &signature, key.verifying_key()).is_err());
/// ```
#[must_use]
pub fn sign(purpose: Purpose, bytes: &[u8], key: &SigningKey) -> Signature {
    Signature {
        name: key.name().to_owned(),
        key_id: key.verifying_key().id(),
        bytes: key.sign_raw(&purpose.framed(bytes)),
    }
}

/// Checks that `key` gave `signature` for `purpose` over `bytes`.
///
/// # Errors
/// [`Error::OtherKey`] if another key signed, [`Error::BadSignature`] if it does not fit.
pub fn verify(purpose: Purpose, bytes: &[u8], signature: &Signature, key: &VerifyingKey) -> Result<(), Error> {
    if signature.name != key.name() || signature.key_id != key.id() {
        let found = label(&signature.name, signature.key_id);
        return Err(Error::OtherKey { expected: key.label(), found });
    }
    if key.verify_raw(&purpose.framed(bytes), &signature.bytes) {
        Ok(())
    } else {
        Err(Error::BadSignature { key: key.label() })
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.key_id.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.bytes);
        write!(f, "\u{2014} {} {}", self.name, data_encoding::BASE64.encode(&bytes))
    }
}

impl FromStr for Signature {
    type Err = Error;

    fn from_str(line: &str) -> Result<Self, Error> {
        let wrong = || Error::text("signature line", line);
        let parsed = signed_note::Signature::from_bytes(line.as_bytes()).map_err(|_| wrong())?;
        let bytes: [u8; 64] = parsed.signature().try_into().map_err(|_| wrong())?;
        let made = Self { name: parsed.name().to_owned(), key_id: parsed.id(), bytes };
        if made.to_string() == line { Ok(made) } else { Err(wrong()) }
    }
}

impl Serialize for Signature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Signature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed("fieldaction/demo", &[seed; 32]).unwrap()
    }

    #[test]
    fn other_bytes_other_key_other_purpose_are_refused() {
        let signature = sign(Purpose::APPROVAL, b"digests", &key(1));
        let by = |purpose, bytes: &[u8], seed| verify(purpose, bytes, &signature, key(seed).verifying_key());
        assert!(by(Purpose::APPROVAL, b"digests", 1).is_ok());
        assert!(matches!(by(Purpose::APPROVAL, b"digest", 1), Err(Error::BadSignature { .. })));
        assert!(matches!(by(Purpose::SCOPE, b"digests", 1), Err(Error::BadSignature { .. })));
        assert!(matches!(by(Purpose::APPROVAL, b"digests", 2), Err(Error::OtherKey { .. })));
    }

    #[test]
    fn a_purpose_cannot_reach_into_the_framing() {
        assert_eq!(Purpose::other("scope"), Some(Purpose::SCOPE));
        for purpose in ["", "scope:v1\nx", "Scope", "a b"] {
            assert_eq!(Purpose::other(purpose), None);
        }
    }

    #[test]
    fn the_line_has_one_spelling_and_every_change_is_noticed() {
        let line = sign(Purpose::SCOPE, b"x", &key(1)).to_string();
        assert_eq!(line.parse::<Signature>().unwrap().to_string(), line);
        assert!(format!("{line}\n").parse::<Signature>().is_err());
        for at in 0..line.len() {
            for bit in 0..8 {
                let mut changed = line.clone().into_bytes();
                changed[at] ^= 1 << bit;
                let Some(parsed) = String::from_utf8(changed).ok().and_then(|t| t.parse::<Signature>().ok()) else {
                    continue;
                };
                assert!(verify(Purpose::SCOPE, b"x", &parsed, key(1).verifying_key()).is_err());
            }
        }
    }
}
