//! Ed25519 keys with a name: the key of one field action, of a server, of an evidence bundle.
//!
//! The text form of a verifying key and its 32-bit id are those of C2SP signed notes
//! (`name+id+base64`), so any tool that reads signed notes can check our checkpoints.
//! A name (for example `fieldaction/fsn2025-1682`) holds no white space, no control character,
//! no `+` and no `:`. INVARIANT: the missing colon keeps checkpoints, which begin with the name,
//! apart from detached signatures, whose bytes begin with `fieldaction:` (see [`crate::signature`]).
//!
//! Seeds come from the caller; nothing here draws chance or writes a secret anywhere.

use crate::Error;
use crate::digest::Hasher;
use ed25519_dalek::Signer as _;
use std::fmt;
use std::str::FromStr;

const ED25519: u8 = 1;
const LONGEST_NAME: usize = 200;

/// A named private key. Its `Debug` form shows the name only.
#[derive(Clone)]
pub struct SigningKey {
    key: ed25519_dalek::SigningKey,
    public: VerifyingKey,
}

impl SigningKey {
    /// The key with this name and 32-byte seed (RFC 8032 private key).
    ///
    /// # Errors
    /// [`Error::Text`] if the name is not usable.
    ///
    /// ```
    /// let key = ledger::SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
    /// assert_eq!(key.verifying_key().to_string().split('+').count(), 3);
    /// ```
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, Error> {
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        let public = VerifyingKey::new(name, key.verifying_key())?;
        Ok(Self { key, public })
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.public.name
    }

    /// The public half.
    #[must_use]
    pub fn verifying_key(&self) -> &VerifyingKey {
        &self.public
    }

    /// The seed, for deriving other keys of the same action; it never leaves the crate.
    #[cfg(feature = "seal")]
    pub(crate) fn seed(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// The plain Ed25519 signature of `bytes`; callers inside the crate see to the domain.
    pub(crate) fn sign_raw(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.public.label())
    }
}

impl signed_note::Signer for SigningKey {
    fn name(&self) -> &str {
        &self.public.name
    }

    fn key_id(&self) -> u32 {
        self.public.id
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ed25519_dalek::SignatureError> {
        Ok(self.sign_raw(message).to_vec())
    }
}

/// A named public key; text form `name+id+base64` as in C2SP signed notes.
///
/// ```
/// use ledger::{SigningKey, VerifyingKey};
/// let key = SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
/// let text = key.verifying_key().to_string();
/// assert_eq!(&text.parse::<VerifyingKey>().unwrap(), key.verifying_key());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyingKey {
    name: String,
    id: u32,
    key: ed25519_dalek::VerifyingKey,
}

impl VerifyingKey {
    fn new(name: &str, key: ed25519_dalek::VerifyingKey) -> Result<Self, Error> {
        if !is_name(name) || key.is_weak() {
            return Err(Error::text("key name", name));
        }
        let id = signed_note::key_id(name, &encoded(&key));
        Ok(Self { name: name.to_owned(), id, key })
    }

    /// The public key with this name and these 32 bytes.
    ///
    /// # Errors
    /// [`Error::Text`] if the name is not usable or the bytes are no sound key.
    pub(crate) fn from_parts(name: &str, key: &[u8; 32]) -> Result<Self, Error> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(key).map_err(|_| Error::text("Ed25519 key", name))?;
        Self::new(name, key)
    }

    /// The 32 bytes of the key.
    #[cfg(feature = "seal")]
    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The 32-bit id of C2SP signed notes; a hint for finding the key, no proof.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }

    /// `name+id`, for messages.
    #[must_use]
    pub fn label(&self) -> String {
        label(&self.name, self.id)
    }

    /// What people compare: the first 96 bits of SHA-256 of the name, a line feed, 0x01 and the
    /// key, as six groups of four hexadecimal digits. The first two groups are the key id.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut hasher = Hasher::new();
        hasher.update(self.name.as_bytes());
        hasher.update(b"\n");
        hasher.update(&encoded(&self.key));
        let digest = hasher.finish();
        let groups: Vec<String> = digest.0.chunks(2).take(6).map(|two| data_encoding::HEXLOWER.encode(two)).collect();
        groups.join("-")
    }

    /// Whether `typed` is this key's fingerprint; case, spaces and hyphens do not count.
    #[must_use]
    pub fn has_fingerprint(&self, typed: &str) -> bool {
        let plain = |text: &str| -> String {
            text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
        };
        plain(typed) == plain(&self.fingerprint())
    }

    /// Checks the plain Ed25519 signature, without the leniencies of RFC 8032 section 8.4.
    pub(crate) fn verify_raw(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        self.key.verify_strict(bytes, &signature).is_ok()
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&signed_note::new_ed25519_verifier_key(&self.name, &self.key))
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({self})")
    }
}

impl FromStr for VerifyingKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::text("verifying key `name+id+base64`", text);
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(_id), Some(key64)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong());
        };
        let bytes = data_encoding::BASE64.decode(key64.as_bytes()).map_err(|_| wrong())?;
        let Some((&ED25519, key)) = bytes.split_first() else {
            return Err(wrong());
        };
        let key: &[u8; 32] = key.try_into().map_err(|_| wrong())?;
        let made = Self::from_parts(name, key)?;
        // Writing it again catches a wrong id and every second spelling.
        if made.to_string() == text { Ok(made) } else { Err(wrong()) }
    }
}

impl serde::Serialize for VerifyingKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for VerifyingKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl signed_note::Verifier for VerifyingKey {
    fn name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> u32 {
        self.id
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        signature.try_into().is_ok_and(|signature| self.verify_raw(message, signature))
    }
}

/// `name+id`, the id as eight hexadecimal digits.
pub(crate) fn label(name: &str, id: u32) -> String {
    format!("{name}+{id:08x}")
}

/// Whether `name` may name a key and thereby be the origin of a log.
pub(crate) fn is_name(name: &str) -> bool {
    signed_note::is_key_name_valid(name)
        && name.len() <= LONGEST_NAME
        && !name.chars().any(|c| c.is_control() || c == ':')
}

fn encoded(key: &ed25519_dalek::VerifyingKey) -> Vec<u8> {
    let mut bytes = vec![ED25519];
    bytes.extend_from_slice(key.as_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use signed_note::{Signer as _, Verifier as _};

    fn key() -> SigningKey {
        SigningKey::from_seed("fieldaction/demo", &[9; 32]).unwrap()
    }

    #[test]
    fn the_public_key_is_that_of_rfc_8032_test_1() {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let seed: [u8; 32] = data_encoding::HEXLOWER.decode(seed.as_bytes()).unwrap().try_into().unwrap();
        let key = SigningKey::from_seed("rfc8032", &seed).unwrap();
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(data_encoding::HEXLOWER.encode(key.public.key.as_bytes()), public);
        let signature = data_encoding::HEXLOWER.encode(&key.sign_raw(b""));
        assert!(signature.starts_with("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065"));
    }

    #[test]
    fn note_library_accepts_our_text_form_and_signature() {
        let theirs = signed_note::StandardVerifier::new(&key().verifying_key().to_string()).unwrap();
        assert_eq!(theirs.key_id(), key().verifying_key().id());
        assert!(theirs.verify(b"text\n", &key().sign(b"text\n").unwrap()));
    }

    #[test]
    fn every_other_text_is_refused() {
        let text = key().verifying_key().to_string();
        for (at, byte) in text.bytes().enumerate() {
            for other in [byte ^ 1, byte ^ 0x20, b'+'] {
                let mut changed = text.clone().into_bytes();
                changed[at] = other;
                if changed == text.as_bytes() {
                    continue;
                }
                if let Ok(changed) = String::from_utf8(changed) {
                    assert!(changed.parse::<VerifyingKey>().is_err(), "{changed}");
                }
            }
        }
    }

    #[test]
    fn names_that_could_mislead_are_refused() {
        for name in ["", "a b", "a+b", "a:b", "a\nb", "a\u{a0}b", "a\u{7f}b", &"x".repeat(201)] {
            assert!(SigningKey::from_seed(name, &[1; 32]).is_err(), "{name:?}");
        }
    }

    #[test]
    fn the_fingerprint_starts_with_the_key_id_and_forgives_typing() {
        let key = key();
        let print = key.verifying_key().fingerprint();
        assert_eq!(print.len(), 29);
        assert_eq!(print.replace('-', "")[..8], format!("{:08x}", key.verifying_key().id()));
        assert!(key.verifying_key().has_fingerprint(&print.to_uppercase().replace('-', " ")));
        assert!(!key.verifying_key().has_fingerprint(&print[..24]));
        assert!(!format!("{key:?}").contains(&data_encoding::HEXLOWER.encode(&[9; 32])));
    }
}
