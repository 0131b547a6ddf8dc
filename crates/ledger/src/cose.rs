//! Signatures of COSE_Sign1 (RFC 9052, 4.4): over a Sig_structure and nothing else.
//!
//! ```text
//! Sig_structure = [ "Signature1", protected: bstr, external_aad: bstr = h'', payload: bstr ]     CBOR, shortest lengths
//! ```
//! The caller brings the protected header and the payload as bytes; the structure is built here, so no free bytes are signed.
//! INVARIANT: it begins with 0x84, which begins no UTF-8 text, so no such signature passes for a checkpoint, a DSSE envelope
//! or a detached signature ([`crate::signature`]), all of which begin with letters.
//!
//! Caller: `bmc` (stub of an evidence bundle for paper).

use crate::{Error, SigningKey, VerifyingKey};

const TEXT: u8 = 0x60;
const BYTES: u8 = 0x40;

/// The bytes that are signed.
#[must_use]
pub fn sig_structure(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x84];
    item(&mut out, TEXT, b"Signature1");
    item(&mut out, BYTES, protected);
    item(&mut out, BYTES, b"");
    item(&mut out, BYTES, payload);
    out
}

/// Signs protected header and payload.
///
/// ```
/// use ledger::{SigningKey, cose};
/// let key = SigningKey::from_seed("fieldcheck", &[1; 32]).unwrap();
/// let signature = cose::sign(&[0xa1, 0x01, 0x27], b"seen", &key);
/// assert!(cose::verify(&[0xa1, 0x01, 0x27], b"seen", &signature, key.verifying_key()).is_ok());
/// assert!(cose::verify(&[0xa1, 0x01, 0x27], b"said", &signature, key.verifying_key()).is_err());
/// ```
#[must_use]
pub fn sign(protected: &[u8], payload: &[u8], key: &SigningKey) -> [u8; 64] {
    key.sign_raw(&sig_structure(protected, payload))
}

/// Checks that `key` signed protected header and payload.
///
/// # Errors
/// [`Error::BadSignature`] if it is not 64 bytes or does not fit.
pub fn verify(protected: &[u8], payload: &[u8], signature: &[u8], key: &VerifyingKey) -> Result<(), Error> {
    let fits =
        signature.try_into().is_ok_and(|signature| key.verify_raw(&sig_structure(protected, payload), signature));
    if fits { Ok(()) } else { Err(Error::BadSignature { key: key.label() }) }
}

/// Appends a byte or text string with the shortest length there is (RFC 8949, 4.2.1).
fn item(out: &mut Vec<u8>, major: u8, bytes: &[u8]) {
    match u64::try_from(bytes.len()).unwrap_or(u64::MAX) {
        len @ 0..24 => out.push(major | u8::try_from(len).unwrap_or(0)),
        len @ 24..0x100 => out.extend([major | 24, u8::try_from(len).unwrap_or(0)]),
        len @ 0x100..0x1_0000 => {
            out.push(major | 25);
            out.extend(u16::try_from(len).unwrap_or(0).to_be_bytes());
        }
        len => {
            out.push(major | 27);
            out.extend(len.to_be_bytes());
        }
    }
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_structure_is_that_of_rfc_9052() {
        // RFC 9052, appendix C.2.1: the Sig_structure of the example has this shape.
        assert_eq!(sig_structure(&[0xa1, 0x01, 0x27], b"pay"), b"\x84\x6aSignature1\x43\xa1\x01\x27\x40\x43pay");
        let long = sig_structure(&[], &[7; 300]);
        assert_eq!(long[13..17], [0x40, 0x59, 0x01, 0x2c]);
        assert_eq!(sig_structure(&[], &[7; 24])[14..16], [0x58, 24]);
    }

    #[test]
    fn any_other_byte_is_refused() {
        let key = SigningKey::from_seed("fieldcheck", &[1; 32]).unwrap();
        let signature = sign(b"p", b"payload", &key);
        assert!(verify(b"p", b"payload", &signature, key.verifying_key()).is_ok());
        assert!(verify(b"q", b"payload", &signature, key.verifying_key()).is_err());
        assert!(verify(b"p", b"paylaod", &signature, key.verifying_key()).is_err());
        assert!(verify(b"p", b"payload", &signature[..63], key.verifying_key()).is_err());
    }
}
