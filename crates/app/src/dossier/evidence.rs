//! Evidence in the dossier: which files belong in it, and whether what the facts say about it follows from its bytes.
//!
//! The verifier opens every bundle, judges it again with the profile it followed, and compares with the fact; then it looks
//! whether exactly the units that a bundle shows were recorded as shown. What it cannot check is that a challenge was the
//! right one: that is a secret of the server's.

use crate::evidence as bundles;
use domain::{
    evidence::{EvidenceBundle, EvidenceDoubt},
    fact::{EvidenceMethod, Fact, Recorded, Stream},
    id::{Digest, FactId, UnitKey},
};
use ledger::dossier::{DossierReader, Manifest};
use std::{
    collections::{BTreeMap, HashMap},
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
            Some((format!("evidence/{evidence}.txt"), evidence))
        }
        Fact::CheckProfilePublished { file, .. } => Some((profile_name(file), file)),
        _ => None,
    }
}

fn bundle_name(digest: &Digest) -> String {
    format!("evidence/{digest}.json")
}

fn profile_name(digest: &Digest) -> String {
    format!("profiles/{digest}.json")
}

/// What the facts say about evidence.
#[derive(Default)]
pub(super) struct Evidence {
    /// Digest of the profile as written, digest of its file.
    profiles: Vec<(Digest, Digest)>,
    received: Vec<(FactId, Stream, EvidenceBundle)>,
    /// By stream and digest of the bundle: unit, whether it is safe, and the fact that says so.
    recorded: HashMap<(Stream, Digest), (UnitKey, bool, FactId)>,
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
    /// Takes one more fact.
    pub fn take(&mut self, recorded: &Recorded) {
        match &recorded.fact {
            Fact::CheckProfilePublished { profile, file, .. } => self.profiles.push((profile.clone(), file.clone())),
            Fact::EvidenceReceived { bundle } => {
                self.received.push((recorded.id.clone(), recorded.stream.clone(), bundle.clone()));
            }
            Fact::EvidenceRecorded { unit, method: EvidenceMethod::Fieldcheck, safe, evidence } => {
                let key = (recorded.stream.clone(), evidence.clone());
                self.recorded.insert(key, (unit.clone(), *safe, recorded.id.clone()));
            }
            _ => {}
        }
    }

    /// Checks all of it against the files.
    ///
    /// # Errors
    /// The place and what does not fit there, the first in the order of the log.
    pub fn check<R: Read + Seek>(
        mut self,
        reader: &mut DossierReader<R>,
        manifest: &Manifest,
    ) -> Result<Found, (String, String)> {
        let mut profiles = BTreeMap::new();
        for (profile, file) in &self.profiles {
            let name = profile_name(file);
            let bytes = reader.read(&name, PROFILE_BYTES).map_err(|fault| (name.clone(), fault.to_string()))?;
            let opened = bmc::profile::open(&bytes).map_err(|refusal| (name.clone(), refusal.to_string()))?;
            if opened.key != manifest.key {
                return Err((name, format!("it is signed by {}, not by the key of this dossier", opened.key.fingerprint())));
            }
            if opened.sha256 != profile.as_str() {
                return Err((name, format!("its contents have SHA-256 {}, the fact says {profile}", opened.sha256)));
            }
            profiles.insert(profile.clone(), opened.profile);
        }
        let mut found = Found::default();
        for (id, stream, bundle) in &self.received {
            let name = bundle_name(&bundle.evidence);
            let bytes = reader.read(&name, BUNDLE_BYTES).map_err(|fault| (name.clone(), fault.to_string()))?;
            let opened = bundles::open(&bytes).map_err(|error| (name.clone(), error.outward))?;
            let profile = profiles.get(&bundle.profile).ok_or_else(|| {
                (format!("facts.jsonl, fact {id}"), format!("no profile {} was published before", bundle.profile))
            })?;
            compare(&bundles::judge(opened, profile), bundle).map_err(|what| (name.clone(), what))?;
            let said = self.recorded.remove(&(stream.clone(), bundle.evidence.clone()));
            let follows = bundle.unit.clone().zip(bundle.decides());
            if said.as_ref().map(|(unit, safe, _)| (unit.clone(), *safe)) != follows {
                let safe = |of: Option<bool>| of.map_or("nothing", |safe| if safe { "safe" } else { "not safe" });
                let (says, gives) = (safe(said.map(|(_, safe, _)| safe)), safe(follows.map(|(_, safe)| safe)));
                return Err((format!("facts.jsonl, fact {id}"), format!("the facts record {says}, the evidence gives {gives}")));
            }
            found.bundles += 1;
            found.showing += u64::from(bundle.decides() == Some(true));
        }
        match self.recorded.into_values().next() {
            Some((unit, _, id)) => {
                Err((format!("facts.jsonl, fact {id}"), format!("no evidence came in for what it records about {unit}")))
            }
            None => Ok(found),
        }
    }
}

/// Holds what a bundle's bytes say against what the fact says about it.
fn compare(seen: &bundles::Seen, bundle: &EvidenceBundle) -> Result<(), String> {
    let otherwise = bundle.doubts.contains(&EvidenceDoubt::SaysOtherwise);
    let serial = bundles::serial(&seen.predicate).map_err(|e| e.to_string())?;
    let said = [
        ("outcome", format!("{:?}", seen.outcome), format!("{:?}", bundle.outcome)),
        ("binding", format!("{:?}", seen.binding()), format!("{:?}", bundle.binding)),
        ("statement", seen.statement.to_string(), bundle.statement.to_string()),
        ("serial number", serial.to_owned(), bundle.serial.to_string()),
        ("key", seen.key.clone(), bundle.key.clone()),
        ("certificate", seen.leaf().unwrap_or_default(), bundle.leaf_sha256.clone().unwrap_or_default()),
        ("says otherwise than its bytes", seen.doubt().is_some().to_string(), otherwise.to_string()),
    ];
    match said.into_iter().find(|(_, bytes, fact)| bytes != fact) {
        Some((what, bytes, fact)) => Err(format!("{what}: its bytes give {bytes}, the fact says {fact}")),
        None => Ok(()),
    }
}
