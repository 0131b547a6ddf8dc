//! The evidence bundle: an in-toto statement in a DSSE envelope, signed by the key of the fieldcheck that asked.
//!
//! ```text
//! envelope.payloadType = application/vnd.in-toto+json
//! statement = { _type, subject: [{ name: "serial:S", digest: { sha256: H(notice "|" serial) } }], predicateType, predicate }
//! predicate = { run, judged, outcome, binding, limits, key }
//! ```
//! A reader checks the signature with the key named in the predicate (whose fingerprint is the key id), then judges the run
//! again with its own judges and the profile named: what the bundle says about itself counts for nothing ([`open`]).

#[cfg(feature = "paper")]
mod embedded;
#[cfg(feature = "paper")]
mod in_field;
mod open;
mod seal;
mod stub;

#[cfg(feature = "paper")]
pub use embedded::{Embedded, LARGEST_PDF, NoPdf, embedded};
#[cfg(feature = "paper")]
pub use in_field::{EVIDENCE_FIELD, from_field, to_field};
pub use ledger::{Digest, SigningKey, VerifyingKey};
pub use open::{Doubt, Opened, open, rejudge};
pub use seal::{Sealed, limits, seal, statement};
pub use stub::{LARGEST_STUB, NoStub, PREFIX, Stub, read_stub, stub, stub_bytes, stub_text, unchecked_stub};

use crate::{
    run::{Binding, Run},
    verdict::{Judged, Outcome},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Type of the statement.
pub const STATEMENT: &str = "https://in-toto.io/Statement/v1";
/// Type of our predicate.
pub const PREDICATE: &str = "urn:fieldaction:bmc-check:1";
/// Largest bundle in bytes that is read.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// An in-toto statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// [`STATEMENT`].
    #[serde(rename = "_type")]
    pub kind: String,
    /// What it is about: the unit.
    pub subject: Vec<Subject>,
    /// [`PREDICATE`].
    #[serde(rename = "predicateType")]
    pub predicate_type: String,
    /// What is stated.
    pub predicate: Predicate,
}

/// What a statement is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// `serial:` and the serial number; `serial:` alone if the run names none.
    pub name: String,
    /// `sha256` of reference, `|` and serial number.
    pub digest: BTreeMap<String, String>,
}

/// What our statement states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predicate {
    /// Everything asked and everything that came back.
    pub run: Run,
    /// What fieldcheck made of it.
    pub judged: Vec<Judged>,
    /// What all of it says.
    pub outcome: Outcome,
    /// How it is bound to the serial number.
    pub binding: Binding,
    /// What it does not prove, by stable name; the sentences are the reader's.
    pub limits: Vec<String>,
    /// The key that signs, in text form.
    pub key: String,
}

/// The digest that names the unit in a statement.
#[must_use]
pub fn subject_digest(notice: &str, serial: &str) -> String {
    ledger::Digest::of(format!("{notice}|{serial}").as_bytes()).to_string()
}
