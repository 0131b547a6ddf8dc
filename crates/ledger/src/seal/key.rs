//! The P-256 key of a seal, derived from the seed of the action's Ed25519 key.
//!
//! Readers of PDFs verify P-256 everywhere and Ed25519 hardly anywhere. So that there is still one secret and one fingerprint,
//! the key is `HMAC-SHA256(seed, "fieldaction:seal-p256:v1" 00 name 00 counter)`, the counter rising from 0 until the 32
//! bytes are a scalar of the curve (they nearly always are at once). Signatures are deterministic (RFC 6979), s is the low one.
//!
//! INVARIANT: the label holds a colon and no Ed25519 signature is ever made over it; knowing the P-256 key reveals nothing of
//! the seed.

use super::SealError;
use crate::SigningKey;
use hmac::{Hmac, Mac as _};
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey as Secret, VerifyingKey as Public};
use sha2::Sha256;

const LABEL: &[u8] = b"fieldaction:seal-p256:v1\0";

/// The key of the seals of one action.
pub(super) struct SealKey(Secret);

impl SealKey {
    /// Derives it.
    pub(super) fn derive(key: &SigningKey) -> Result<Self, SealError> {
        for counter in 0..=u8::MAX {
            let mut mac = Hmac::<Sha256>::new_from_slice(key.seed()).map_err(|e| SealError::Encoding(e.to_string()))?;
            mac.update(LABEL);
            mac.update(key.name().as_bytes());
            mac.update(&[0, counter]);
            if let Ok(secret) = Secret::from_slice(&mac.finalize().into_bytes()) {
                return Ok(Self(secret));
            }
        }
        Err(SealError::Encoding("no P-256 key follows from this seed".to_owned()))
    }

    /// The public half.
    pub(super) fn public(&self) -> Public {
        *self.0.verifying_key()
    }

    /// Signs the SHA-256 of `bytes`; DER of r and s.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
        let made: Signature = self.0.try_sign(bytes).map_err(|e| SealError::Encoding(e.to_string()))?;
        Ok(made.normalize_s().unwrap_or(made).to_der().as_bytes().to_vec())
    }
}

/// Whether `signature` (DER, low s) fits `bytes`.
pub(super) fn fits(key: &Public, bytes: &[u8], signature: &[u8]) -> bool {
    Signature::from_der(signature)
        .is_ok_and(|signature| signature.normalize_s().is_none() && key.verify(bytes, &signature).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn key(name: &str, seed: u8) -> SealKey {
        SealKey::derive(&SigningKey::from_seed(name, &[seed; 32]).unwrap()).unwrap()
    }

    #[test]
    fn one_seal_key_follows_from_name_and_seed() {
        let point = |key: &SealKey| key.public().to_encoded_point(true).as_bytes().to_vec();
        let known = "034dd9e834028d4516b6f70a244a13847336ba27736a7ca08980834ab622504fd4";
        assert_eq!(data_encoding::HEXLOWER.encode(&point(&key("fieldaction/demo", 1))), known);
        assert_ne!(point(&key("fieldaction/demo", 1)), point(&key("fieldaction/demo", 2)));
        assert_ne!(point(&key("fieldaction/demo", 1)), point(&key("fieldaction/other", 1)));
    }

    #[test]
    fn the_other_s_of_a_signature_is_refused() {
        let key = key("fieldaction/demo", 1);
        for text in [b"one".as_slice(), b"two", b"three", b"four"] {
            let made = key.sign(text).unwrap();
            assert!(fits(&key.public(), text, &made));
            assert!(!fits(&key.public(), b"other", &made));
            let low = Signature::from_der(&made).unwrap();
            let high = Signature::from_scalars(*low.r(), -*low.s()).unwrap();
            assert!(!fits(&key.public(), text, high.to_der().as_bytes()));
        }
    }
}
