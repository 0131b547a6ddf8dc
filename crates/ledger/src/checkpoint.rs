//! Signed checkpoints of a field action's log: C2SP tlog-checkpoint inside a C2SP signed note.
//!
//! Layout (`docs/formats/checkpoint.md`): origin, size in decimal, root in base64, each on its
//! line; an empty line; one or more signature lines. The origin is the name of the key.
//! Validity rule: exactly the three lines (no extension lines), written in the one possible way,
//! and the action's key among the signatures. Other signatures, those of witnesses, may follow
//! and are not judged here.
//!
//! Reader's algorithm: parse the note, find the line of the key, verify Ed25519 over the three
//! lines, parse them, write everything again and compare.

use crate::Error;
use crate::digest::Digest;
use crate::key::{SigningKey, VerifyingKey, is_name, label};
use tlog_tiles::tlog::Hash;

/// The longest checkpoint note that is read, in bytes.
pub const LONGEST: usize = 16 * 1024;

/// What a checkpoint states: the log `origin` had, at this size, this root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log, for example `fieldaction/fsn2025-1682`.
    pub origin: String,
    /// How many facts the log held.
    pub size: u64,
    /// The RFC 6962 root over the first `size` facts.
    pub root: Digest,
}

/// Signs that the log `origin` has `root` at `size`; gives the text of the note.
///
/// # Errors
/// [`Error::Checkpoint`] if the origin cannot stand in a checkpoint.
///
/// ```
/// use ledger::{checkpoint, Digest, SigningKey};
/// let key = SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
/// let note = checkpoint::sign("fieldaction/demo", 3, &Digest::of(b"root"), &key).unwrap();
/// let read = checkpoint::open(&note, key.verifying_key()).unwrap();
/// assert_eq!((read.origin.as_str(), read.size), ("fieldaction/demo", 3));
/// ```
pub fn sign(origin: &str, size: u64, root: &Digest, key: &SigningKey) -> Result<String, Error> {
    if !is_name(origin) {
        return Err(Error::Checkpoint(format!("`{origin}` cannot be an origin")));
    }
    let malformed = |what: &dyn std::fmt::Display| Error::Checkpoint(what.to_string());
    let body = tlog_tiles::Checkpoint::new(origin, size, Hash(root.0), "").map_err(|e| malformed(&e))?;
    let mut note = signed_note::Note::new(&body.to_bytes(), &[]).map_err(|e| malformed(&e))?;
    note.add_sigs(&[key]).map_err(|e| malformed(&e))?;
    String::from_utf8(note.to_bytes()).map_err(|e| malformed(&e))
}

/// Reads a checkpoint note and checks that `key` signed it.
///
/// # Errors
/// [`Error::Checkpoint`] if the text is not in the form, [`Error::OtherKey`] if `key` is not
/// among the signatures, [`Error::BadSignature`] if its signature does not fit.
pub fn open(text: &str, key: &VerifyingKey) -> Result<Checkpoint, Error> {
    let malformed = |what: &str| Error::Checkpoint(what.to_owned());
    if text.len() > LONGEST {
        return Err(malformed("it is longer than a checkpoint can be"));
    }
    let note = signed_note::Note::from_bytes(text.as_bytes()).map_err(|_| malformed("it is no signed note"))?;
    if note.to_bytes() != text.as_bytes() {
        return Err(malformed("it is spelled in another way than signed notes are"));
    }
    check_signature(&note, text, key)?;
    let body = tlog_tiles::Checkpoint::from_bytes(note.text())
        .map_err(|_| malformed("origin, size and root are not on three lines"))?;
    if body.to_bytes() != note.text() || !body.extension().is_empty() {
        return Err(malformed("there is more than origin, size and root"));
    }
    Ok(Checkpoint { origin: body.origin().to_owned(), size: body.size(), root: Digest(body.hash().0) })
}

/// The one key asked for, as the note library wants to be told.
struct Only<'k>(&'k VerifyingKey);

impl signed_note::Verifiers for Only<'_> {
    fn verifier(&self, name: &str, id: u32) -> Result<&dyn signed_note::Verifier, signed_note::VerificationError> {
        if name == self.0.name() && id == self.0.id() {
            return Ok(self.0);
        }
        Err(signed_note::VerificationError::UnknownKey { name: name.to_owned(), id })
    }
}

fn check_signature(note: &signed_note::Note, text: &str, key: &VerifyingKey) -> Result<(), Error> {
    match note.verify(&Only(key)) {
        Ok(_) => Ok(()),
        Err(signed_note::NoteError::UnverifiedNote) => {
            let lines = text.lines().rev().take_while(|line| !line.is_empty());
            let signers = lines.filter_map(|line| {
                let signature = signed_note::Signature::from_bytes(line.as_bytes()).ok()?;
                Some(label(signature.name(), signature.id()))
            });
            let found: Vec<String> = signers.take(4).collect();
            Err(Error::OtherKey { expected: key.label(), found: found.join(", ") })
        }
        Err(_) => Err(Error::BadSignature { key: key.label() }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed("fieldaction/demo", &[seed; 32]).unwrap()
    }

    fn note() -> String {
        sign("fieldaction/demo", 1234, &Digest::of(b"root"), &key(1)).unwrap()
    }

    #[test]
    fn the_text_is_what_the_format_page_shows() {
        let root = data_encoding::BASE64.encode(&Digest::of(b"root").0);
        let head = format!("fieldaction/demo\n1234\n{root}\n\n\u{2014} fieldaction/demo ");
        assert!(note().starts_with(&head), "{}", note());
        assert_eq!(note().lines().count(), 5);
    }

    #[test]
    fn every_flipped_bit_is_refused() {
        let good = note();
        assert_eq!(open(&good, key(1).verifying_key()).unwrap().root, Digest::of(b"root"));
        for at in 0..good.len() {
            for bit in 0..8 {
                let mut bytes = good.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                if let Ok(text) = String::from_utf8(bytes) {
                    assert!(open(&text, key(1).verifying_key()).is_err(), "{at}.{bit}: {text}");
                }
            }
        }
    }

    #[test]
    fn another_key_and_extra_text_are_refused() {
        assert!(matches!(open(&note(), key(2).verifying_key()), Err(Error::OtherKey { .. })));
        for text in [format!("{}\n", note()), format!("\n{}", note()), note().replace("\n\n", "\n")] {
            assert!(open(&text, key(1).verifying_key()).is_err(), "{text:?}");
        }
        assert!(sign("two words", 1, &Digest::of(b""), &key(1)).is_err());
    }

    #[test]
    fn a_witness_may_sign_too() {
        let witness = SigningKey::from_seed("witness.example", &[5; 32]).unwrap();
        let mut parsed = signed_note::Note::from_bytes(note().as_bytes()).unwrap();
        parsed.add_sigs(&[&witness]).unwrap();
        let both = String::from_utf8(parsed.to_bytes()).unwrap();
        assert_eq!(open(&both, key(1).verifying_key()).unwrap().size, 1234);
        assert_eq!(open(&both, witness.verifying_key()).unwrap().size, 1234);
    }

    #[test]
    fn extension_lines_are_refused_although_signed() {
        let text = format!("fieldaction/demo\n1\n{}\nextra\n", data_encoding::BASE64.encode(&[0; 32]));
        let mut parsed = signed_note::Note::new(text.as_bytes(), &[]).unwrap();
        parsed.add_sigs(&[&key(1)]).unwrap();
        let text = String::from_utf8(parsed.to_bytes()).unwrap();
        assert!(matches!(open(&text, key(1).verifying_key()), Err(Error::Checkpoint(_))));
    }
}
