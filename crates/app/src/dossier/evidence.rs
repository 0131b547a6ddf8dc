//! Evidence in the dossier: which files belong in it, and whether what the facts say about it follows from its bytes.
//!
//! Fact by fact, in the order of the log, the verifier looks whether what was recorded may follow from what was known then:
//! the profile was handed out, the unit has that serial number, the challenge was not used up, the run is not older than what
//! was known, and exactly what the evidence gives was recorded, once. Then it opens every bundle, judges it again with the
//! profile it followed, and compares with the fact. What it cannot check is that a challenge was the right one: that is a
//! secret of the server's. Nor is a withdrawal held against what came in at about the same moment.

use super::Recount;
use crate::evidence as bundles;
use domain::{
    evidence::{Announced, EvidenceBundle, EvidenceDoubt, Outcome, Times, time_doubts},
    fact::{EvidenceMethod, Fact, ProfilePublished, Recorded, Stream},
    id::{Digest, FactId, UnitKey},
};
use ledger::dossier::{DossierReader, Manifest};
use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

/// Largest signed profile that is read.
const PROFILE_BYTES: u64 = 1 << 20;
/// Largest bundle that is read.
const BUNDLE_BYTES: u64 = bmc::bundle::LARGEST as u64;

/// Name in the dossier and digest of the file that belongs to a fact.
pub(super) fn file(fact: &Fact) -> Option<(String, &Digest)> {
    match fact {
        Fact::EvidenceReceived { bundle } => Some((bundle_name(&bundle.evidence), &bundle.evidence)),
        Fact::EvidenceRecorded { method: EvidenceMethod::OnSite, evidence, .. } => {
            Some((text_name(evidence), evidence))
        }
        Fact::EvidenceAnnounced { announced } => Some((text_name(&announced.stub), &announced.stub)),
        Fact::CheckProfilePublished(published) => Some((profile_name(&published.file), &published.file)),
        _ => None,
    }
}

fn bundle_name(digest: &Digest) -> String {
    format!("evidence/{digest}.json")
}

fn text_name(digest: &Digest) -> String {
    format!("evidence/{digest}.txt")
}

fn profile_name(digest: &Digest) -> String {
    format!("profiles/{digest}.json")
}

/// What the facts say about evidence.
#[derive(Default)]
pub(super) struct Evidence {
    /// Digest of the profile as written, digest of its file.
    profiles: Vec<(Digest, Digest)>,
    received: Vec<(FactId, EvidenceBundle)>,
    announced: Vec<Announced>,
    /// What each bundle gives for its unit, by stream and digest, and whether that was recorded.
    given: BTreeMap<(Stream, Digest, UnitKey), Given>,
    /// Notes of engineers, by the fact they belong to.
    notes: Vec<(FactId, String)>,
}

/// What a bundle gives.
struct Given {
    safe: Option<bool>,
    recorded: bool,
    by: FactId,
}

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Bundles judged again.
    pub bundles: u64,
    /// Of these, those that show a unit done by themselves.
    pub showing: u64,
}

impl Evidence {
    /// Takes the next fact; `before` is what was known before it.
    ///
    /// # Errors
    /// What does not follow from what was known before.
    pub fn take(&mut self, recorded: &Recorded, before: &Recount) -> Result<(), String> {
        match &recorded.fact {
            Fact::CheckProfilePublished(ProfilePublished { profile, file, signed, version, .. }) => {
                if signed.is_none() && before.action.issued_at.is_some() {
                    return Err(format!(
                        "nobody signed check profile {version}, which was published after the notice was issued"
                    ));
                }
                self.profiles.push((profile.clone(), file.clone()));
            }
            Fact::EvidenceReceived { bundle } => {
                received(recorded, bundle, before)?;
                let by = recorded.id.clone();
                if let Some(unit) = &bundle.unit {
                    let key = (recorded.stream.clone(), bundle.evidence.clone(), unit.clone());
                    if self
                        .given
                        .insert(key, Given { safe: bundle.decides(), recorded: false, by: by.clone() })
                        .is_some()
                    {
                        return Err(format!("evidence {} was received before for the same unit", bundle.evidence));
                    }
                }
                self.received.push((by, bundle.clone()));
            }
            Fact::EvidenceAnnounced { announced } => self.announced.push(announced.clone()),
            Fact::EvidenceRecorded { unit, method: EvidenceMethod::Fieldcheck, safe, evidence } => {
                let key = (recorded.stream.clone(), evidence.clone(), unit.clone());
                let Some(given) = self.given.get_mut(&key) else {
                    return Err(format!("no evidence came in before for what it records about {unit}"));
                };
                if given.safe != Some(*safe) || given.recorded {
                    let (says, gives) = (word(Some(*safe)), word(given.safe));
                    let again = if given.recorded { ", and that is recorded already" } else { "" };
                    return Err(format!("the facts record {says}, the evidence gives {gives}{again}"));
                }
                given.recorded = true;
            }
            Fact::EvidenceRecorded { method: EvidenceMethod::OnSite, .. } => {
                let file = file(&recorded.fact).map(|(name, _)| name).unwrap_or_default();
                self.notes.push((recorded.id.clone(), file));
            }
            _ => {}
        }
        Ok(())
    }

    /// Checks all of it against the files.
    ///
    /// # Errors
    /// The place and what does not fit there, the first in the order of the log.
    pub fn check<R: Read + Seek>(
        self,
        reader: &mut DossierReader<R>,
        manifest: &Manifest,
    ) -> Result<Found, (String, String)> {
        let mut profiles = BTreeMap::new();
        for (profile, file) in &self.profiles {
            let name = profile_name(file);
            let bytes = reader.read(&name, PROFILE_BYTES).map_err(|fault| (name.clone(), fault.to_string()))?;
            let opened = bmc::profile::open(&bytes).map_err(|refusal| (name.clone(), refusal.to_string()))?;
            if opened.key != manifest.key {
                return Err((
                    name,
                    format!("it is signed by {}, not by the key of this dossier", opened.key.fingerprint()),
                ));
            }
            if opened.sha256 != profile.as_str() {
                return Err((name, format!("its contents have SHA-256 {}, the fact says {profile}", opened.sha256)));
            }
            profiles.insert(profile.clone(), opened.profile);
        }
        let mut found = Found::default();
        for (id, bundle) in &self.received {
            let name = bundle_name(&bundle.evidence);
            let bytes = reader.read(&name, BUNDLE_BYTES).map_err(|fault| (name.clone(), fault.to_string()))?;
            let opened = bundles::open(&bytes).map_err(|error| (name.clone(), error.outward))?;
            let profile = profiles.get(&bundle.profile).ok_or_else(|| {
                (format!("facts.jsonl, fact {id}"), format!("profile {} is not in this dossier", bundle.profile))
            })?;
            compare(&bundles::judge(opened, profile), bundle, &profile.notice.reference)
                .map_err(|what| (name.clone(), what))?;
            found.bundles += 1;
            found.showing += u64::from(bundle.decides() == Some(true));
        }
        for announced in &self.announced {
            let name = text_name(&announced.stub);
            let bytes = reader.read(&name, BUNDLE_BYTES).map_err(|fault| (name.clone(), fault.to_string()))?;
            stub(&bytes, announced).map_err(|what| (name, what))?;
        }
        if let Some(given) = self.given.values().find(|given| given.safe.is_some() && !given.recorded) {
            let what = format!("the facts record nothing, the evidence gives {}", word(given.safe));
            return Err((format!("facts.jsonl, fact {}", given.by), what));
        }
        let there = |name: &str| manifest.files.iter().any(|file| file.name == name);
        match self.notes.into_iter().find(|(_, name)| !there(name)) {
            Some((id, name)) => Err((name, format!("it belongs to fact {id} and is missing"))),
            None => Ok(found),
        }
    }
}

fn word(safe: Option<bool>) -> &'static str {
    match safe {
        Some(true) => "safe",
        Some(false) => "not safe",
        None => "nothing",
    }
}

/// Whether a bundle may have been recorded like this, by what was known before.
fn received(recorded: &Recorded, bundle: &EvidenceBundle, before: &Recount) -> Result<(), String> {
    if !before.action.profiles.iter().any(|known| known.profile == bundle.profile) {
        return Err(format!("no profile {} was published before", bundle.profile));
    }
    let Some(key) = &bundle.unit else { return Ok(()) };
    let unit = match &recorded.stream {
        Stream::Consignee(id) => before.consignee(id).and_then(|state| state.units.get(key)),
        Stream::Action => None,
    };
    let unit = unit.ok_or_else(|| format!("unit {key} was not listed before"))?;
    let serial = unit.serial().unwrap_or_default();
    if !serial.trim().eq_ignore_ascii_case(bundle.serial.as_str()) {
        return Err(format!("unit {key} has serial number {serial}, the evidence names {}", bundle.serial));
    }
    let has = |doubt| bundle.doubts.contains(&doubt);
    let used = unit.challenges_used;
    let fits = match bundle.challenge {
        None => bundle.decides().is_none(),
        Some(number) if number == used => true,
        Some(number) => number < used && has(EvidenceDoubt::UsedChallenge) && bundle.outcome != Outcome::Corrected,
    };
    if !fits {
        let said = bundle.challenge.map_or_else(|| "none".to_owned(), |number| number.to_string());
        return Err(format!(
            "unit {key} has used up {used} challenges; evidence with challenge {said} cannot count like this"
        ));
    }
    let times = Times { now: recorded.at, issued: before.action.issued_at, decided: unit.decided_at };
    let due = time_doubts(bundle.finished, bundle.phase, bundle.outcome, times);
    match due.into_iter().find(|doubt| !has(*doubt)) {
        Some(doubt) => Err(format!("the evidence ended at {}; the doubt {} is missing", bundle.finished, doubt.word())),
        None => Ok(()),
    }
}

/// Holds what a code says against what the fact says about it.
fn stub(text: &[u8], announced: &Announced) -> Result<(), String> {
    let text = String::from_utf8_lossy(text);
    let bytes = bmc::bundle::stub_bytes(&text).map_err(|e| e.to_string())?;
    let (key, stub) = bmc::bundle::unchecked_stub(&bytes).map_err(|e| e.to_string())?;
    let said = [
        ("statement", stub.payload_sha256.to_string(), announced.statement.to_string()),
        ("serial number", stub.serial.trim().to_owned(), announced.serial.to_string()),
        ("outcome", format!("{:?}", stub.outcome), format!("{:?}", announced.outcome)),
        ("end of the run", stub.finished.to_string(), announced.finished.to_string()),
        ("key", key, announced.key.clone()),
    ];
    match said.into_iter().find(|(_, bytes, fact)| bytes != fact) {
        Some((what, bytes, fact)) => Err(format!("{what}: its bytes give {bytes}, the fact says {fact}")),
        None => Ok(()),
    }
}

/// Holds what a bundle's bytes say against what the fact says about it.
fn compare(seen: &bundles::Seen, bundle: &EvidenceBundle, reference: &str) -> Result<(), String> {
    let run = &seen.predicate.run;
    let has = |doubt| bundle.doubts.contains(&doubt);
    let serial = bundles::serial(&seen.predicate).map_err(|e| e.to_string())?;
    let unanswered = bundle.unit.is_some() && run.challenge.is_none();
    let none = bundle.unit.is_some() && has(EvidenceDoubt::NoChallenge);
    let claimed = bundle.challenge.is_some() && run.challenge.is_none();
    let said = [
        ("notice", run.notice.clone(), reference.to_owned()),
        ("profile", run.profile.sha256.clone(), bundle.profile.to_string()),
        ("outcome", format!("{:?}", seen.outcome), format!("{:?}", bundle.outcome)),
        ("binding", format!("{:?}", seen.binding()), format!("{:?}", bundle.binding)),
        ("phase", format!("{:?}", seen.phase()), format!("{:?}", bundle.phase)),
        ("end of the run", run.finished.to_string(), bundle.finished.to_string()),
        ("statement", seen.statement.to_string(), bundle.statement.to_string()),
        ("serial number", serial.to_owned(), bundle.serial.to_string()),
        ("key", seen.key.clone(), bundle.key.clone()),
        ("certificate", seen.leaf().unwrap_or_default(), bundle.leaf_sha256.clone().unwrap_or_default()),
        ("GUID", seen.guid().unwrap_or_default(), bundle.guid.clone().unwrap_or_default()),
        (
            "says otherwise than its bytes",
            seen.doubt().is_some().to_string(),
            has(EvidenceDoubt::SaysOtherwise).to_string(),
        ),
        ("carries no challenge", unanswered.to_string(), none.to_string()),
        ("claims a challenge it does not carry", false.to_string(), claimed.to_string()),
    ];
    match said.into_iter().find(|(_, bytes, fact)| bytes != fact) {
        Some((what, bytes, fact)) => Err(format!("{what}: its bytes give {bytes}, the fact says {fact}")),
        None => Ok(()),
    }
}
