//! The one error type of the ledger for everything but the verification of a dossier.
//!
//! Each variant is something a caller can act on and carries the values that did not fit.
//! A dossier that does not verify is no error but a [`crate::dossier::Finding`].

use crate::digest::Digest;

/// What can go wrong while making or checking ledger values.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A value has no canonical JSON form (for example a number that is not finite).
    #[error("the value has no canonical JSON form: {0}")]
    Canonical(String),
    /// A text was expected to be the `what` form of a value and is not.
    #[error("not a {what}: `{text}`")]
    Text {
        /// Which kind of value was expected.
        what: &'static str,
        /// The text that was given, shortened.
        text: String,
    },
    /// A signature was made by another key than the one asked for.
    #[error("signed by key {found}, expected {expected}")]
    OtherKey {
        /// Name and key id that were expected, `name+id`.
        expected: String,
        /// Name and key id found in the signature.
        found: String,
    },
    /// The signature does not belong to these bytes.
    #[error("the signature of {key} does not fit these bytes")]
    BadSignature {
        /// Name and key id of the key, `name+id`.
        key: String,
    },
    /// A checkpoint's text is not in the C2SP tlog-checkpoint form used here.
    #[error("malformed checkpoint: {0}")]
    Checkpoint(String),
    /// A position or size lies outside the log.
    #[error("{what} {value} is outside the log of size {size}")]
    OutOfLog {
        /// What was given (`index`, `old size`, ...).
        what: &'static str,
        /// The value given.
        value: u64,
        /// The size of the log it was given for.
        size: u64,
    },
    /// The reader of stored hashes returned another number of hashes than asked for.
    #[error("asked for {asked} stored hashes, got {got}")]
    HashCount {
        /// How many were asked for.
        asked: usize,
        /// How many came back.
        got: usize,
    },
    /// The reader of stored hashes failed.
    #[error("stored hashes could not be read")]
    Reader(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A proof does not lead to the given root.
    #[error("the proof does not lead to root {root}")]
    Proof {
        /// The root that was expected.
        root: Digest,
    },
    /// Something cannot stand in a dossier in this way (name, order, size, root).
    #[error("`{name}` cannot be put into the dossier: {why}")]
    Dossier {
        /// The file inside the dossier.
        name: String,
        /// Why it cannot.
        why: String,
    },
    /// Writing or reading failed.
    #[error("reading or writing failed")]
    Io(#[from] std::io::Error),
}

impl Error {
    /// Shortens `text` so that a hostile input cannot flood a message.
    pub(crate) fn text(what: &'static str, text: &str) -> Self {
        Self::Text { what, text: text.chars().take(80).collect() }
    }
}
