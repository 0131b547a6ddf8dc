//! DSSE envelopes (Dead Simple Signing Envelope, protocol v1): exact bytes, their type, and signatures over both.
//!
//! ```text
//! PAE = "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body      LEN: decimal, no leading zeros
//! file = {"payloadType": type, "payload": base64(body), "signatures": [{"keyid": ..., "sig": base64(Ed25519(PAE))}]}
//! ```
//! Members that this page does not name are ignored, as the protocol asks. `keyid` is the fingerprint of the key
//! ([`crate::VerifyingKey::fingerprint`]): a hint for finding it, no proof. Nothing in the body is read before a signature
//! was checked; who may sign is the caller's question.

use crate::{Error, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

/// Type of an in-toto statement.
pub const IN_TOTO: &str = "application/vnd.in-toto+json";

/// An envelope: bytes, their type, signatures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Media type of the body; signed with it.
    #[serde(rename = "payloadType")]
    pub payload_type: String,
    /// The body, base64.
    pub payload: String,
    /// Signatures.
    pub signatures: Vec<Signed>,
}

/// One signature of an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Fingerprint of the key.
    #[serde(default)]
    pub keyid: String,
    /// The signature, base64.
    pub sig: String,
}

/// The bytes that are signed.
#[must_use]
pub fn pae(payload_type: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("DSSEv1 {} {payload_type} {} ", payload_type.len(), body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

impl Envelope {
    /// Signs a body.
    ///
    /// ```
    /// use ledger::{SigningKey, dsse::Envelope};
    /// let key = SigningKey::from_seed("fieldcheck", &[1; 32]).unwrap();
    /// let envelope = Envelope::sign("text/plain", b"seen", &key);
    /// assert_eq!(envelope.verify(key.verifying_key()).unwrap(), b"seen");
    /// ```
    #[must_use]
    pub fn sign(payload_type: &str, body: &[u8], key: &SigningKey) -> Self {
        let sig = data_encoding::BASE64.encode(&key.sign_raw(&pae(payload_type, body)));
        Self {
            payload_type: payload_type.to_owned(),
            payload: data_encoding::BASE64.encode(body),
            signatures: vec![Signed { keyid: key.verifying_key().fingerprint(), sig }],
        }
    }

    /// The body, unchecked: for finding out which key should have signed. Trust nothing in it.
    ///
    /// # Errors
    /// If it is not base64.
    pub fn unchecked(&self) -> Result<Vec<u8>, Error> {
        data_encoding::BASE64
            .decode(self.payload.as_bytes())
            .map_err(|_| Error::text("payload of an envelope", &self.payload.chars().take(24).collect::<String>()))
    }

    /// The body, if this key signed it.
    ///
    /// # Errors
    /// If the body is not base64, or no signature of the envelope is this key's over these bytes.
    pub fn verify(&self, key: &VerifyingKey) -> Result<Vec<u8>, Error> {
        let body = self.unchecked()?;
        let bytes = pae(&self.payload_type, &body);
        let fits = |signed: &Signed| {
            let sig = data_encoding::BASE64.decode(signed.sig.as_bytes()).ok()?;
            key.verify_raw(&bytes, sig.as_slice().try_into().ok()?).then_some(())
        };
        match self.signatures.iter().find_map(fits) {
            Some(()) => Ok(body),
            None => Err(Error::BadSignature { key: key.label() }),
        }
    }
}
