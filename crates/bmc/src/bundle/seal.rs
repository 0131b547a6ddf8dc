//! Seals a run: judges it, states what it does not prove, signs.

use super::{PREDICATE, Predicate, STATEMENT, Statement, Subject, subject_digest};
use crate::{
    checks,
    profile::CheckProfile,
    run::{Binding, Run},
    verdict::outcome,
};
use ledger::{SigningKey, dsse};

/// A sealed bundle: the file's bytes and the digest of its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The envelope as JSON.
    pub bytes: Vec<u8>,
    /// SHA-256 of the payload (the statement), which the stub for paper carries.
    pub payload_sha256: ledger::Digest,
}

/// The statement about a run, unsigned: what `fieldcheck show` prints and what is signed.
#[must_use]
pub fn statement(profile: &CheckProfile, run: Run, key: &str) -> Statement {
    let judged = checks::judge(profile, &run);
    let binding = run.binding();
    let serial = run.serial.clone().unwrap_or_default();
    let digest = [("sha256".to_owned(), subject_digest(&run.notice, &serial))].into();
    Statement {
        kind: STATEMENT.to_owned(),
        subject: vec![Subject { name: format!("serial:{serial}"), digest }],
        predicate_type: PREDICATE.to_owned(),
        predicate: Predicate {
            outcome: outcome(&judged),
            limits: limits(profile, &run, binding),
            binding,
            judged,
            run,
            key: key.to_owned(),
        },
    }
}

/// What a run does not prove. Names are stable; every reader has its own sentence for each.
fn limits(profile: &CheckProfile, run: &Run, binding: Binding) -> Vec<String> {
    let mut limits = vec!["this_vantage_only", "this_moment_only", "agent_clock", "agent_not_attested"];
    match binding {
        Binding::Operator => limits.push("serial_by_operator"),
        Binding::Inside => limits.push("not_seen_from_both_sides"),
        Binding::BothSides => {}
    }
    if run.challenge.is_none() {
        limits.push("no_challenge");
    }
    if !run.profile.compared {
        limits.push("maker_key_not_compared");
    }
    if profile.hypothesis {
        limits.push("hypothesis");
    }
    limits.into_iter().map(str::to_owned).collect()
}

/// Judges and signs.
///
/// # Errors
/// If the statement has no JSON form, which no run read by this crate has.
pub fn seal(profile: &CheckProfile, run: Run, key: &SigningKey) -> Result<Sealed, serde_json::Error> {
    let statement = statement(profile, run, &key.verifying_key().to_string());
    let payload = serde_json::to_vec(&statement)?;
    let envelope = dsse::Envelope::sign(dsse::IN_TOTO, &payload, key);
    Ok(Sealed { bytes: serde_json::to_vec_pretty(&envelope)?, payload_sha256: ledger::Digest::of(&payload) })
}
