//! Opens a bundle without believing it: signature, form, subject, and all verdicts anew from the bytes.

use super::{LARGEST, PREDICATE, Predicate, STATEMENT, Statement, subject_digest};
use crate::{
    checks::{self, CheckId},
    profile::CheckProfile,
    run::{Binding, SCHEMA},
    verdict::{Judged, Outcome, Verdict, outcome},
};
use ledger::{VerifyingKey, dsse};

/// Why a bundle, or a part of it, is not believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// It is larger than any run can be.
    #[error("{0} bytes are more than a bundle can have ({LARGEST})")]
    TooLarge(usize),
    /// It is no bundle.
    #[error("no evidence bundle can be read: {0}")]
    Unreadable(String),
    /// The key in it did not sign it.
    #[error("the signature does not fit: {0}")]
    Signature(String),
    /// Its subject is another unit than its run.
    #[error("the statement is about {stated:?}, the run about serial {run:?}")]
    Subject {
        /// What the statement names.
        stated: String,
        /// What the run names.
        run: String,
    },
    /// It says another verdict than its own bytes lead to.
    #[error("{check}: the bundle says {said:?}, its bytes say {found:?}")]
    Verdict {
        /// Which check.
        check: CheckId,
        /// What the bundle says; nothing if it leaves the check out.
        said: Option<Verdict>,
        /// What the bytes say.
        found: Verdict,
    },
    /// It says another outcome than its own bytes lead to.
    #[error("the bundle says {said:?}, its bytes say {found:?}")]
    Outcome {
        /// What the bundle says.
        said: Outcome,
        /// What the bytes say.
        found: Outcome,
    },
    /// It says a binding that its own readings do not bear out.
    #[error("the bundle says that it is bound by {said:?}, its readings say {found:?}")]
    Binding {
        /// What the bundle says.
        said: Binding,
        /// What the readings say.
        found: Binding,
    },
}

/// A bundle whose signature fits. Its verdicts are still only its own word; see [`rejudge`].
#[derive(Clone, Debug)]
pub struct Opened {
    /// What it states.
    pub predicate: Predicate,
    /// The key that signed.
    pub key: VerifyingKey,
    /// SHA-256 of the payload.
    pub payload_sha256: ledger::Digest,
}

/// Opens a bundle: size, envelope, signature by the key it names, form, subject.
///
/// # Errors
/// [`Doubt`], the first that stands in the way.
pub fn open(bytes: &[u8]) -> Result<Opened, Doubt> {
    if bytes.len() > LARGEST {
        return Err(Doubt::TooLarge(bytes.len()));
    }
    let unreadable = |what: &str, why: String| Doubt::Unreadable(format!("{what}: {why}"));
    let envelope: dsse::Envelope = serde_json::from_slice(bytes).map_err(|e| unreadable("envelope", e.to_string()))?;
    if envelope.payload_type != dsse::IN_TOTO {
        return Err(unreadable("payloadType", format!("{:?}; {:?} is expected", envelope.payload_type, dsse::IN_TOTO)));
    }
    let payload = envelope.unchecked().map_err(|e| unreadable("payload", e.to_string()))?;
    let named: NamedKey = serde_json::from_slice(&payload).map_err(|e| unreadable("statement", e.to_string()))?;
    let key: VerifyingKey = named.predicate.key.parse().map_err(|e: ledger::Error| unreadable("key", e.to_string()))?;
    let payload = envelope.verify(&key).map_err(|e| Doubt::Signature(e.to_string()))?;
    let statement: Statement = serde_json::from_slice(&payload).map_err(|e| unreadable("statement", e.to_string()))?;
    if statement.kind != STATEMENT || statement.predicate_type != PREDICATE || statement.predicate.run.schema != SCHEMA
    {
        return Err(unreadable(
            "statement",
            format!("type {:?}, predicate {:?}", statement.kind, statement.predicate_type),
        ));
    }
    let run = &statement.predicate.run;
    let serial = run.serial.clone().unwrap_or_default();
    let digest = subject_digest(&run.notice, &serial);
    let fits = |s: &super::Subject| s.name == format!("serial:{serial}") && s.digest.get("sha256") == Some(&digest);
    if statement.subject.len() != 1 || !statement.subject.iter().all(fits) {
        let stated = statement.subject.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Doubt::Subject { stated, run: serial });
    }
    Ok(Opened { predicate: statement.predicate, key, payload_sha256: ledger::Digest::of(&payload) })
}

/// As much of a statement as is needed to find the key.
#[derive(serde::Deserialize)]
struct NamedKey {
    predicate: KeyOnly,
}
#[derive(serde::Deserialize)]
struct KeyOnly {
    key: String,
}

/// Judges the run again and compares. The verdicts returned are ours; the doubts are where the bundle says otherwise.
#[must_use]
pub fn rejudge(profile: &CheckProfile, predicate: &Predicate) -> (Vec<Judged>, Outcome, Vec<Doubt>) {
    let judged = checks::judge(profile, &predicate.run);
    let found = outcome(&judged);
    let mut doubts = Vec::new();
    for ours in &judged {
        let said = predicate.judged.iter().find(|theirs| theirs.check == ours.check).map(|theirs| theirs.verdict);
        if said != Some(ours.verdict) {
            doubts.push(Doubt::Verdict { check: ours.check, said, found: ours.verdict });
        }
    }
    if predicate.outcome != found {
        doubts.push(Doubt::Outcome { said: predicate.outcome, found });
    }
    let binding = predicate.run.binding();
    if predicate.binding != binding {
        doubts.push(Doubt::Binding { said: predicate.binding, found: binding });
    }
    (judged, found, doubts)
}
