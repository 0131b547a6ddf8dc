//! Time stamps (RFC 3161): the question to a service, its answer, and what a token says.
//!
//! A token says that a service knew the digest of a signature at a moment. It is checked as far as the token itself goes: the
//! imprint, the nonce of the question, the signature by the certificate inside, its purpose and its days. Whose service it is,
//! nobody judges here; that its certificate is to be trusted, neither. Nothing is asked over a network here and no clock read.
//!
//! Callers: `app` (asks the service that the settings name), [`super::check()`] (reads the token in a seal).

mod reader;
mod token;

pub use token::read;

use crate::Digest;
use reader::{Tlv, tlv};

/// Media type of the question.
pub const QUESTION: &str = "application/timestamp-query";
/// Media type of the answer.
pub const ANSWER: &str = "application/timestamp-reply";
/// Largest answer that is read.
pub const LARGEST: usize = 64 << 10;

/// AlgorithmIdentifier of SHA-256 with its NULL.
const SHA256: [u8; 15] = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When the service knew the signature, in Unix seconds, by its clock.
    pub at: i64,
    /// The subject of its certificate, as the certificate says it; not judged whose that is.
    pub authority: String,
    /// SHA-256 of its certificate, in hexadecimal.
    pub certificate: String,
}

/// Why an answer or a token is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StampError {
    /// It is not built as RFC 3161 says.
    #[error("it cannot be read: {0}")]
    Unreadable(&'static str),
    /// The service does not stamp.
    #[error("the service refuses (status {status}): {why}")]
    Refused {
        /// Its status (RFC 3161, 2.4.2).
        status: u8,
        /// Its words.
        why: String,
    },
    /// It stamps another signature.
    #[error("it is about another signature")]
    Imprint,
    /// It answers another question.
    #[error("it answers another question")]
    Nonce,
    /// The certificate is missing, is not for time stamps, or was not valid then.
    #[error("its certificate: {0}")]
    Certificate(&'static str),
    /// Its signature does not fit.
    #[error("its signature does not fit")]
    Signature,
    /// It is signed in a way that is not known here.
    #[error("it is signed with an algorithm that is not read here")]
    Algorithm,
}

/// The question for a stamp on `imprint`, the SHA-256 of a signature, with the certificate asked for. The nonce is the asker's
/// chance; its first bit is not used.
#[must_use]
pub fn question(imprint: &Digest, nonce: [u8; 8]) -> Vec<u8> {
    let message = tlv(0x30, &[SHA256.as_slice(), &tlv(0x04, imprint.as_bytes())].concat());
    let nonce = tlv(0x02, &number(nonce));
    tlv(0x30, &[tlv(0x02, &[1]), message, nonce, tlv(0x01, &[0xff])].concat())
}

/// The nonce as a positive number in its shortest form.
fn number(nonce: [u8; 8]) -> [u8; 8] {
    let [first, rest @ ..] = nonce;
    let [a, b, c, d, e, f, g] = rest;
    [(first & 0x7f) | 0x40, a, b, c, d, e, f, g]
}

/// The token in the answer to a question, checked.
///
/// # Errors
/// [`StampError`]: the service refuses, or the token does not answer this question.
pub fn answer(bytes: &[u8], imprint: &Digest, nonce: [u8; 8]) -> Result<Vec<u8>, StampError> {
    let wrong = StampError::Unreadable;
    if bytes.len() > LARGEST {
        return Err(wrong("larger than any time stamp"));
    }
    let mut all = bytes;
    let response =
        Tlv::next(&mut all).filter(|tlv| tlv.tag == 0x30).ok_or(wrong("no answer of a time stamp service"))?;
    let mut inside = response.content;
    let status = Tlv::next(&mut inside).filter(|tlv| tlv.tag == 0x30).ok_or(wrong("no status"))?;
    let mut words = status.content;
    let code = Tlv::next(&mut words).filter(|tlv| tlv.tag == 0x02).and_then(|tlv| tlv.content.last().copied());
    let code = code.ok_or(wrong("no status"))?;
    // 0: granted; 1: granted, with changes that are not looked at here, because the imprint and the nonce are.
    if code > 1 {
        return Err(StampError::Refused { status: code, why: said(words) });
    }
    let token = Tlv::next(&mut inside).ok_or(wrong("no token"))?;
    let stamped = token::open(token.whole, imprint)?;
    if stamped.nonce.as_deref() != Some(number(nonce).as_slice()) {
        return Err(StampError::Nonce);
    }
    Ok(token.whole.to_vec())
}

/// The free text of a status, as far as it can be shown.
fn said(mut words: &[u8]) -> String {
    let Some(texts) = Tlv::next(&mut words).filter(|tlv| tlv.tag == 0x30) else { return String::new() };
    let mut inside = texts.content;
    let mut said = Vec::new();
    while let Some(text) = Tlv::next(&mut inside) {
        said.push(
            String::from_utf8_lossy(text.content).chars().filter(|c| !c.is_control()).take(200).collect::<String>(),
        );
    }
    said.join("; ")
}
