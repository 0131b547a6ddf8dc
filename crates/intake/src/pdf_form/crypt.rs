//! Opens an encrypted PDF with the empty password, which is the one that most protected forms have.
//!
//! Keys and ciphers (RC4, AES-128, AES-256; revisions 2 to 6) are lopdf's. What it takes strictly is put right first:
//! lengths in bytes instead of bits, texts longer than they should be, permissions without a sign, a missing identifier.
//! Called by `file`.

use super::FormError;
use lopdf::{Dictionary, Document, EncryptionState, Error, Object, StringFormat, encryption::DecryptionError};

/// Derives the key of the file. `encrypt` and `id` hold no references.
///
/// # Errors
/// [`FormError::Password`] if the empty password is not the right one, [`FormError::Encryption`] if it is not known how.
pub(super) fn unlock(mut encrypt: Dictionary, id: Option<&Object>) -> Result<EncryptionState, FormError> {
    let handler = encrypt.get(b"Filter").and_then(Object::as_name).unwrap_or_default();
    if handler != b"Standard" {
        let what = format!("security handler \"{}\"", super::doubts::shorten(&super::text::name(handler)));
        return Err(FormError::Encryption { what });
    }
    put_right(&mut encrypt);
    let first = id.and_then(|id| id.as_array().ok()).and_then(|id| id.first()).and_then(|id| id.as_str().ok());
    let first = Object::String(first.unwrap_or_default().to_vec(), StringFormat::Hexadecimal);
    let mut document = Document::new();
    document.objects.insert((1, 0), Object::Dictionary(encrypt));
    document.trailer.set("Encrypt", Object::Reference((1, 0)));
    document.trailer.set("ID", Object::Array(vec![first.clone(), first]));
    document.authenticate_raw_password(b"").map_err(|error| refused(&error))?;
    EncryptionState::decode(&document, b"").map_err(|error| refused(&error))
}

fn refused(error: &Error) -> FormError {
    match error {
        Error::InvalidPassword | Error::Decryption(DecryptionError::IncorrectPassword) => FormError::Password,
        Error::Decryption(error) => FormError::Encryption { what: error.to_string() },
        error => FormError::Encryption { what: error.to_string() },
    }
}

fn put_right(encrypt: &mut Dictionary) {
    let whole = |key: &[u8]| encrypt.get(key).and_then(Object::as_i64).ok();
    let (version, revision, length) = (whole(b"V").unwrap_or(0), whole(b"R").unwrap_or(0), whole(b"Length"));
    let permissions = whole(b"P").unwrap_or(-1);
    let bits = match version {
        0 | 1 => None,
        4 => Some(128),
        5 => Some(256),
        _ => length.map(|length| if length < 40 { length.saturating_mul(8) } else { length }),
    };
    encrypt.remove(b"Length");
    if let Some(bits) = bits {
        encrypt.set("Length", bits);
    }
    let sign = u32::try_from(permissions & 0xFFFF_FFFF).unwrap_or(u32::MAX).cast_signed();
    encrypt.set("P", i64::from(sign));
    if revision <= 4 {
        for key in [b"O", b"U"] {
            if let Ok(Object::String(text, _)) = encrypt.get_mut(key) {
                text.resize(32, 0);
            }
        }
    }
}
