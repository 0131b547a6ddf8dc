//! Seals a run: judges it, states what it does not prove, signs.

use super::{PREDICATE, Predicate, STATEMENT, Statement, Subject, subject_digest};
use crate::{
    Answer, Judged, checks,
    profile::CheckProfile,
    run::{Binding, Run},
    verdict::{Vantage, outcome},
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
            limits: limits(profile, &run, &judged),
            binding,
            judged,
            run,
            key: key.to_owned(),
        },
    }
}

/// What a run does not prove, computed from it: a reader computes it anew and does not take a bundle's word. Names are stable;
/// every reader has its own sentence for each.
#[must_use]
pub fn limits(profile: &CheckProfile, run: &Run, judged: &[Judged]) -> Vec<String> {
    let mut limits = vec!["this_vantage_only", "this_moment_only", "agent_clock", "agent_not_attested"];
    if judged.iter().any(|j| j.word == "ipmi_off" && only_silent(run, j)) {
        limits.push("ipmi_only_silent");
    }
    match run.binding() {
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

/// Whether "IPMI is off" rests on silence alone, with a control of another kind: a filter on the way looks the same.
fn only_silent(run: &Run, judged: &Judged) -> bool {
    let silent =
        |place: &usize| matches!(run.observations.get(*place), Some(o) if matches!(o.answer, Answer::Silent { .. }));
    let inside = |place: &usize| matches!(run.observations.get(*place), Some(o) if o.vantage != Vantage::Lan);
    judged.basis.iter().all(silent) && !judged.control.iter().any(inside)
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{Observation, request::Request};

    fn observed(request: Request, vantage: Vantage, answer: Answer) -> Observation {
        Observation { request, vantage, at_us: 0, tries: 1, sent: Default::default(), answer }
    }

    #[test]
    fn silence_of_ipmi_with_a_control_of_another_kind_is_said() {
        let head = "schema = 'check-profile/1'\nid = 'a'\nversion = '1'\nvalid = { from = 2025-06-01, until = 2030-06-01 }\n\
            [notice]\nreference = 'A'\ndocument_no = 'B'\nproducts = []\n[[check]]\nid = 'IPMI-02'\nrequired = true\n";
        let profile = crate::profile::read(head.as_bytes()).unwrap();
        let certificate = Answer::Certificate { der: vec![0x30].into(), sha256: String::new() };
        let says = |answer: Answer| {
            let asked = Request::AuthCapabilities { extended: true };
            let seen = vec![
                observed(asked, Vantage::Lan, answer),
                observed(Request::Certificate, Vantage::Lan, certificate.clone()),
            ];
            let run = Run::unnamed("A", seen);
            let judged = checks::judge(&profile, &run);
            assert_eq!(judged[0].word, "ipmi_off");
            limits(&profile, &run, &judged).contains(&"ipmi_only_silent".to_owned())
        };
        assert!(says(Answer::Silent { waited_ms: 2000 }));
        assert!(!says(Answer::Refused), "a closed port answers");
    }
}
