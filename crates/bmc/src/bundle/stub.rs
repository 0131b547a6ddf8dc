//! The stub of a bundle for paper: a COSE_Sign1 of about 180 bytes that fits a QR code.
//!
//! ```text
//! stub    = 18([ h'A10127' (alg: EdDSA), {4: kid}, payload, signature ])        COSE_Sign1, RFC 9052; the tag is written
//! kid     = the 12 bytes of the key's fingerprint
//! payload = { 1: reference, 2: serial, 3: outcome, 4: finished (Unix seconds), 5: SHA-256 of the bundle's payload, ? 6: challenge }
//! outcome = 0 corrected, 1 open, 2 undecided
//! text    = "FC1:" base45(stub)                                                  RFC 9285: letters that every QR reader gives back
//! ```
//! A stub says what a full bundle will say; the bundle itself is recognised later by its digest. Who holds the fingerprint's
//! key is the reader's question, as for a bundle. Signed by the key that sealed the bundle, through [`ledger::cose`].

use super::Opened;
use crate::verdict::Outcome;
use ciborium::Value;
use coset::{CborSerializable as _, CoseSign1, CoseSign1Builder, HeaderBuilder, TaggedCborSerializable as _, iana};
use ledger::{Digest, SigningKey, VerifyingKey, cose};

/// Largest stub in bytes that is read.
pub const LARGEST_STUB: usize = 1024;
/// What the text form begins with.
pub const PREFIX: &str = "FC1:";

const REFERENCE: i64 = 1;
const SERIAL: i64 = 2;
const OUTCOME: i64 = 3;
const FINISHED: i64 = 4;
const PAYLOAD: i64 = 5;
const CHALLENGE: i64 = 6;

/// What a stub says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// Reference of the notice.
    pub reference: String,
    /// Serial number; empty if the run names none.
    pub serial: String,
    /// What the bundle says.
    pub outcome: Outcome,
    /// When the run ended, by the clock of that computer, in full seconds.
    pub finished: jiff::Timestamp,
    /// SHA-256 of the payload of the bundle.
    pub payload_sha256: Digest,
    /// The challenge.
    pub challenge: Option<[u8; 16]>,
}

/// Why bytes are no stub, or not this key's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoStub {
    /// It is larger than any stub.
    #[error("{0} bytes are more than a stub can have ({LARGEST_STUB})")]
    TooLarge(usize),
    /// It is no COSE_Sign1 of this kind, or no text form of one.
    #[error("no stub can be read: {0}")]
    Unreadable(String),
    /// The key did not sign it.
    #[error("the signature of the stub does not fit the key {0}")]
    Signature(String),
}

/// The stub of an opened bundle, signed. The key has to be the one that sealed the bundle; the caller sees to it.
#[must_use]
pub fn stub(opened: &Opened, key: &SigningKey) -> Vec<u8> {
    Stub::of(opened).sign(key)
}

/// Reads a stub and checks that `key` signed it.
///
/// # Errors
/// [`NoStub`].
pub fn read_stub(bytes: &[u8], key: &VerifyingKey) -> Result<Stub, NoStub> {
    let (sign1, stub) = parse(bytes)?;
    let payload = sign1.payload.as_deref().unwrap_or_default();
    // Exactly the header written below: another algorithm, or more to heed, is another kind of stub.
    let protected = protected_bytes();
    if sign1.protected.original_data.as_deref() != Some(protected.as_slice()) {
        return Err(NoStub::Unreadable("the protected header is not that of EdDSA alone".to_owned()));
    }
    // The other header is not signed, so it has one form only: the kid of the key that signed.
    if sign1.unprotected != HeaderBuilder::new().key_id(key_id(key)).build() {
        return Err(NoStub::Signature(key.fingerprint()));
    }
    cose::verify(&protected, payload, &sign1.signature, key).map_err(|_| NoStub::Signature(key.fingerprint()))?;
    Ok(stub)
}

/// Fingerprint of the key that claims to have signed, and what the stub says, unchecked: for finding the key.
///
/// # Errors
/// [`NoStub`] if it is none.
pub fn unchecked_stub(bytes: &[u8]) -> Result<(String, Stub), NoStub> {
    let (sign1, stub) = parse(bytes)?;
    let groups: Vec<String> =
        sign1.unprotected.key_id.chunks(2).map(|two| data_encoding::HEXLOWER.encode(two)).collect();
    Ok((groups.join("-"), stub))
}

/// The text form, for QR codes and for typing.
#[must_use]
pub fn stub_text(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let digit = |n: u32| char::from(DIGITS.get((n % 45) as usize).copied().unwrap_or(b'0'));
    let mut text = PREFIX.to_owned();
    for pair in bytes.chunks(2) {
        let n = pair.iter().fold(0_u32, |n, byte| n * 256 + u32::from(*byte));
        text.extend([digit(n), digit(n / 45)]);
        if pair.len() == 2 {
            text.push(digit(n / 2025));
        }
    }
    text
}

/// The bytes of a text form. White space at both ends does not count.
///
/// # Errors
/// [`NoStub`] if it is none.
pub fn stub_bytes(text: &str) -> Result<Vec<u8>, NoStub> {
    let wrong = |why: &str| NoStub::Unreadable(why.to_owned());
    let digits = text.trim().strip_prefix(PREFIX).ok_or_else(|| wrong("it does not begin with FC1:"))?;
    if digits.len() > LARGEST_STUB * 2 {
        return Err(NoStub::TooLarge(digits.len()));
    }
    let digits: Vec<u32> = digits
        .bytes()
        .map(|byte| digit_value(byte).ok_or_else(|| wrong("a letter that base45 has not")))
        .collect::<Result<_, _>>()?;
    let mut bytes = Vec::with_capacity(digits.len());
    for three in digits.chunks(3) {
        let n = three.iter().rev().fold(0_u32, |n, digit| n * 45 + digit);
        match (three.len(), u16::try_from(n), u8::try_from(n)) {
            (3, Ok(n), _) => bytes.extend(n.to_be_bytes()),
            (2, _, Ok(n)) => bytes.push(n),
            _ => return Err(wrong("its length or a group of letters does not fit base45")),
        }
    }
    Ok(bytes)
}

fn digit_value(byte: u8) -> Option<u32> {
    let place = match byte {
        b'0'..=b'9' => byte - b'0',
        b'A'..=b'Z' => byte - b'A' + 10,
        _ => u8::try_from(b" $%*+-./:".iter().position(|b| *b == byte)?).ok()? + 36,
    };
    Some(u32::from(place))
}

impl Stub {
    /// What the stub of a bundle says.
    #[must_use]
    pub fn of(opened: &Opened) -> Self {
        let run = &opened.predicate.run;
        let challenge =
            run.challenge.as_deref().and_then(|hex| data_encoding::HEXLOWER_PERMISSIVE.decode(hex.as_bytes()).ok());
        Self {
            reference: run.notice.clone(),
            serial: run.serial.clone().unwrap_or_default(),
            outcome: opened.predicate.outcome,
            finished: jiff::Timestamp::from_second(run.finished.as_second()).unwrap_or(run.finished),
            payload_sha256: opened.payload_sha256,
            challenge: challenge.and_then(|bytes| bytes.try_into().ok()),
        }
    }
    /// The signed bytes.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Vec<u8> {
        let payload = self.payload();
        let unprotected = HeaderBuilder::new().key_id(key_id(key.verifying_key())).build();
        let sign1 = CoseSign1Builder::new()
            .protected(HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).build())
            .unprotected(unprotected)
            .signature(cose::sign(&protected_bytes(), &payload, key).to_vec())
            .payload(payload)
            .build();
        sign1.to_tagged_vec().unwrap_or_default()
    }
    fn payload(&self) -> Vec<u8> {
        let outcome = match self.outcome {
            Outcome::Corrected => 0,
            Outcome::Open => 1,
            Outcome::Undecided => 2,
        };
        let mut map = vec![
            (REFERENCE.into(), Value::Text(self.reference.clone())),
            (SERIAL.into(), Value::Text(self.serial.clone())),
            (OUTCOME.into(), Value::Integer(outcome.into())),
            (FINISHED.into(), Value::Integer(self.finished.as_second().into())),
            (PAYLOAD.into(), Value::Bytes(self.payload_sha256.0.to_vec())),
        ];
        if let Some(challenge) = self.challenge {
            map.push((CHALLENGE.into(), Value::Bytes(challenge.to_vec())));
        }
        let mut bytes = Vec::new();
        // Writing into memory does not fail.
        let _ = ciborium::into_writer(&Value::Map(map), &mut bytes);
        bytes
    }
    fn read(payload: &[u8]) -> Option<Self> {
        let Value::Map(map) = ciborium::from_reader(payload).ok()? else { return None };
        let of = |key: i64| map.iter().find(|(k, _)| *k == Value::from(key)).map(|(_, value)| value);
        let bytes = |key: i64| of(key).and_then(Value::as_bytes).map(Vec::as_slice);
        let number = |key: i64| i64::try_from(of(key)?.as_integer()?).ok();
        let outcome = match number(OUTCOME)? {
            0 => Outcome::Corrected,
            1 => Outcome::Open,
            2 => Outcome::Undecided,
            _ => return None,
        };
        let made = Self {
            reference: of(REFERENCE)?.as_text()?.to_owned(),
            serial: of(SERIAL)?.as_text()?.to_owned(),
            outcome,
            finished: jiff::Timestamp::from_second(number(FINISHED)?).ok()?,
            payload_sha256: Digest(bytes(PAYLOAD)?.try_into().ok()?),
            challenge: bytes(CHALLENGE).map(|bytes| bytes.try_into().ok()).unwrap_or_default(),
        };
        // One spelling only: what would be written differently is not read.
        (made.payload() == payload).then_some(made)
    }
}

fn parse(bytes: &[u8]) -> Result<(CoseSign1, Stub), NoStub> {
    if bytes.len() > LARGEST_STUB {
        return Err(NoStub::TooLarge(bytes.len()));
    }
    let sign1 = CoseSign1::from_tagged_slice(bytes).map_err(|e| NoStub::Unreadable(e.to_string()))?;
    let payload = sign1.payload.as_deref().ok_or_else(|| NoStub::Unreadable("it has no payload".to_owned()))?;
    let stub = Stub::read(payload).ok_or_else(|| NoStub::Unreadable("the payload is not that of a stub".to_owned()))?;
    Ok((sign1, stub))
}

fn protected_bytes() -> Vec<u8> {
    HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).build().to_vec().unwrap_or_default()
}

fn key_id(key: &VerifyingKey) -> Vec<u8> {
    data_encoding::HEXLOWER.decode(key.fingerprint().replace('-', "").as_bytes()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
