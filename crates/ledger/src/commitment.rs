//! Salted commitments: a fact carries the commitment, the erasable table carries the value.
//!
//! The commitment is the SHA-256 of
//! `fieldaction:commitment:v1\n`, the 16 bytes of salt, the field name and the value, the two
//! texts each behind their length in bytes (big endian, 8 bytes). Without the salt nobody can
//! try out names or addresses; with salt and value anybody can check. Deleting salt and value
//! erases the person and leaves every proof of the log intact.
//!
//! In facts and in `personal.jsonl` a commitment is written `c:` and 64 hexadecimal digits.

use crate::Error;
use crate::digest::{Digest, Hasher};

/// The number of salt bytes; they must come from a cryptographic random source, fresh per value.
pub const SALT_BYTES: usize = 16;

const DOMAIN: &[u8] = b"fieldaction:commitment:v1\n";

/// The commitment to `value` of `field` under `salt`.
///
/// ```
/// use ledger::commitment::{check, commit};
/// let salt = [7; 16];
/// let digest = commit(&salt, "consignee.mail", "labor@klinik.example");
/// assert!(check(&digest, &salt, "consignee.mail", "labor@klinik.example"));
/// assert!(!check(&digest, &salt, "consignee.mai", "llabor@klinik.example"));
/// ```
#[must_use]
pub fn commit(salt: &[u8; SALT_BYTES], field: &str, value: &str) -> Digest {
    let mut hasher = Hasher::new();
    hasher.update(DOMAIN);
    hasher.update(salt);
    for text in [field, value] {
        hasher.update(&(text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finish()
}

/// Whether `commitment` is the commitment to `value` of `field` under `salt`.
#[must_use]
pub fn check(commitment: &Digest, salt: &[u8; SALT_BYTES], field: &str, value: &str) -> bool {
    commit(salt, field, value) == *commitment
}

/// The text form: `c:` and 64 hexadecimal digits.
#[must_use]
pub fn to_text(commitment: &Digest) -> String {
    format!("c:{commitment}")
}

/// Reads the text form back.
///
/// # Errors
/// [`Error::Text`] if `text` is not `c:` and 64 lower-case hexadecimal digits.
pub fn from_text(text: &str) -> Result<Digest, Error> {
    text.strip_prefix("c:")
        .and_then(|hex| hex.parse().ok())
        .ok_or_else(|| Error::text("commitment (`c:` and 64 hexadecimal digits)", text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn salt_field_and_value_all_count_and_cannot_be_shifted() {
        let salt = [1; SALT_BYTES];
        let base = commit(&salt, "name", "Erika Muster");
        assert_ne!(base, commit(&[2; SALT_BYTES], "name", "Erika Muster"));
        assert_ne!(base, commit(&salt, "names", "Erika Muster"));
        assert_ne!(base, commit(&salt, "name", "Erika Mustes"));
        assert_ne!(base, commit(&salt, "nameE", "rika Muster"));
        assert_ne!(commit(&salt, "", "name"), commit(&salt, "name", ""));
    }

    #[test]
    fn the_layout_is_the_written_one() {
        let mut bytes = b"fieldaction:commitment:v1\n".to_vec();
        bytes.extend([3; 16]);
        bytes.extend([0, 0, 0, 0, 0, 0, 0, 1, b'f', 0, 0, 0, 0, 0, 0, 0, 2]);
        bytes.extend("ü".as_bytes());
        assert_eq!(commit(&[3; 16], "f", "ü"), Digest::of(&bytes));
    }

    #[test]
    fn text_form_goes_there_and_back() {
        let digest = commit(&[0; 16], "a", "b");
        assert_eq!(from_text(&to_text(&digest)).unwrap(), digest);
        assert!(from_text(&digest.to_string()).is_err());
        assert!(from_text(&to_text(&digest).to_uppercase()).is_err());
    }
}
