//! SHA-256 digests: of bytes, of streams, of log leaves and log nodes.
//!
//! A [`Digest`] is shown and stored as 64 lower-case hexadecimal digits; no other spelling is
//! taken back. The hashes of the Merkle log follow RFC 6962 section 2.1: a leaf is hashed behind
//! one byte 0x00 and an inner node behind one byte 0x01, so that no leaf passes for a node.

use crate::Error;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::io;
use std::str::FromStr;

/// The SHA-256 of something.
///
/// ```
/// use ledger::Digest;
/// let digest = Digest::of(b"abc");
/// let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
/// assert_eq!(digest.to_string(), text);
/// assert_eq!(text.parse::<Digest>().unwrap(), digest);
/// assert!(text.to_uppercase().parse::<Digest>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// SHA-256 of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

impl FromStr for Digest {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        HEXLOWER
            .decode(text.as_bytes())
            .ok()
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
            .map(Self)
            .ok_or_else(|| Error::text("digest of 64 hexadecimal digits", text))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// SHA-256 of bytes that come piece by piece.
///
/// ```
/// use ledger::digest::{Digest, Hasher};
/// let mut hasher = Hasher::new();
/// hasher.update(b"a");
/// hasher.update(b"bc");
/// assert_eq!(hasher.finish(), Digest::of(b"abc"));
/// ```
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// Starts with no bytes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces in their order.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The hash of a log leaf: SHA-256 of 0x00 followed by `bytes` (RFC 6962 section 2.1).
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> Digest {
    let mut hasher = Sha256::new();
    hasher.update([0_u8]);
    hasher.update(bytes);
    Digest(hasher.finalize().into())
}

/// The hash of an inner node: SHA-256 of 0x01, `left`, `right` (RFC 6962 section 2.1).
#[must_use]
pub fn node_hash(left: &Digest, right: &Digest) -> Digest {
    let mut bytes = [1_u8; 65];
    let (_, children) = bytes.split_at_mut(1);
    let (first, second) = children.split_at_mut(32);
    first.copy_from_slice(&left.0);
    second.copy_from_slice(&right.0);
    Digest::of(&bytes)
}

/// The root of the empty log: SHA-256 of no bytes (RFC 6962 section 2.1).
#[must_use]
pub fn empty_root() -> Digest {
    Digest::of(b"")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn known_hashes_of_rfc_6962() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let empty_leaf = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
        assert_eq!(empty_root().to_string(), empty);
        assert_eq!(leaf_hash(b"").to_string(), empty_leaf);
    }

    #[test]
    fn node_and_leaf_agree_with_the_log_library() {
        let (left, right) = (Digest::of(b"l"), Digest::of(b"r"));
        let theirs = tlog_tiles::tlog::node_hash(tlog_tiles::tlog::Hash(left.0), tlog_tiles::tlog::Hash(right.0));
        assert_eq!(node_hash(&left, &right).0, theirs.0);
        assert_eq!(leaf_hash(b"fact").0, tlog_tiles::tlog::record_hash(b"fact").0);
    }

    #[test]
    fn only_the_one_spelling_is_read() {
        let text = Digest::of(b"x").to_string();
        for wrong in [&text[1..], &format!("{text}0"), &format!(" {}", &text[1..]), ""] {
            assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
        }
        let json = serde_json::to_string(&Digest::of(b"x")).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Digest>(&json).unwrap(), Digest::of(b"x"));
    }
}
