//! Verifying a dossier with nothing but the file: the first thing that does not fit is named.

use super::{
    Counts, Recount,
    counts::read,
    evidence::{Evidence, Found},
    stamps,
};
use crate::acts::{approve_notice::Signed, close_action::closing, publish_profile::publishing};
use domain::{
    fact::{Fact, ProfilePublished, Recorded, Who},
    id::ActionId,
};
use ledger::dossier::{DossierReader, Fault, Limits, Manifest};
use ledger::signature::{self, Purpose};
use serde::Serialize;
use std::io::{Read, Seek};

/// A dossier that holds together.
#[derive(Clone, Debug, Serialize)]
pub struct Verified {
    /// What it states and what was counted again.
    pub counts: Counts,
    /// Fingerprint of the key that signed.
    pub fingerprint: String,
    /// Files inside.
    pub files: u64,
    /// Checkpoints checked.
    pub checkpoints: u64,
    /// Signatures of people checked: name, meaning.
    pub signatures: Vec<(String, String)>,
    /// Personal values that are still there (opened commitments).
    pub personal: u64,
    /// Bundles of fieldcheck whose verdicts were made again from their bytes.
    pub bundles: u64,
    /// Of these, those that show a unit done.
    pub bundles_showing: u64,
    /// Time stamps checked: those of notices against the seal and the facts, of letters the token alone.
    pub stamps: u64,
}

/// What came out.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "verdict")]
pub enum Verdict {
    /// Everything fits.
    Whole(Box<Verified>),
    /// Something does not fit.
    Broken {
        /// Where: file, line or byte.
        place: String,
        /// What.
        what: String,
    },
    /// The file could not be read at all.
    Unreadable {
        /// Why.
        what: String,
    },
}

/// Verifies. `fingerprint`: the key's fingerprint as known from elsewhere.
pub fn verify<R: Read + Seek>(input: R, fingerprint: Option<&str>) -> Verdict {
    let mut recount = Recount::default();
    let mut signed = Vec::new();
    let mut scopes = Vec::new();
    let mut evidence = Evidence::default();
    let limits = Limits::default();
    let mut reader = match DossierReader::open(input, limits) {
        Ok(reader) => reader,
        Err(fault) => return fault_verdict(fault),
    };
    let structure = reader.verify(fingerprint, |_, leaf| {
        let recorded = read(leaf)?;
        evidence.take(&recorded, &recount)?;
        recount.apply(&recorded)?;
        match &recorded.fact {
            Fact::ApprovalGiven { .. }
            | Fact::ActionClosed { .. }
            | Fact::CheckProfilePublished(ProfilePublished { signed: Some(_), .. }) => {
                signed.push((recount.action.clone(), recorded))
            }
            Fact::ScopeResolved(scope) => scopes.push((scope.snapshot.clone(), scope.signature.clone())),
            _ => {}
        }
        Ok(())
    });
    let structure = match structure {
        Ok(structure) => structure,
        Err(fault) => return fault_verdict(fault),
    };
    let counts = recount.counts(&structure.manifest.action);
    let stated = match reader.read("summary.json", 16 << 20) {
        Ok(bytes) => bytes,
        Err(fault) => return fault_verdict(fault),
    };
    match serde_json::from_slice::<Counts>(&stated) {
        Ok(stated) if stated.same(&counts) => {}
        Ok(stated) => return broken("summary.json", difference(&stated, &counts)),
        Err(error) => return broken("summary.json", error.to_string()),
    }
    if let Some(what) = miscounted(&recount) {
        return broken("facts.jsonl", what);
    }
    let mut signatures = Vec::new();
    for (before, recorded) in &signed {
        match person(&structure.manifest, before, recorded) {
            Ok(signature) => signatures.push(signature),
            Err(what) => return broken(&format!("facts.jsonl, fact {}", recorded.id), what),
        }
    }
    for (snapshot, line) in &scopes {
        let name = format!("release/{snapshot}.json");
        // Scopes that were replaced before signing are not in the dossier; the signed one is.
        if !structure.manifest.files.iter().any(|f| f.name == name) {
            continue;
        }
        let bytes = match reader.read(&name, SNAPSHOT_BYTES) {
            Ok(bytes) => bytes,
            Err(fault) => return fault_verdict(fault),
        };
        if let Err(what) = scope(&structure.manifest, &bytes, line) {
            return broken(&name, what);
        }
    }
    let Found { bundles, showing } = match evidence.check(&mut reader, &structure.manifest) {
        Ok(found) => found,
        Err((place, what)) => return broken(&place, what),
    };
    let key = (&structure.manifest, structure.fingerprint.as_str());
    let stamps = match stamps::check(&mut reader, key, &recount) {
        Ok(stamps) => stamps,
        Err((place, what)) => return broken(&place, what),
    };
    if let Some(what) = missing_document(&structure.manifest, &recount) {
        return broken("manifest.json", what);
    }
    Verdict::Whole(Box::new(Verified {
        counts,
        fingerprint: structure.fingerprint,
        files: structure.manifest.files.len() as u64,
        checkpoints: structure.manifest.checkpoints,
        signatures,
        personal: structure.manifest.personal,
        bundles,
        bundles_showing: showing,
        stamps,
    }))
}

/// A fact that says how many consignees are pursued in a follow-up, against the streams of the consignees.
fn miscounted(recount: &Recount) -> Option<String> {
    let there = |action: &ActionId| {
        // Sites are recognised when a distributor names them there, which may be after this fact was written.
        let own = recount.consignees().values().filter(|state| state.via.is_none());
        let carried = own.filter_map(|state| state.carried.as_ref());
        carried.filter(|to| to.action == *action).count() as u64
    };
    let by = recount.action.superseded.iter().find(|by| by.carried != there(&by.action))?;
    let counted = there(&by.action);
    Some(format!("{}: it says that {} consignees are pursued there, the facts give {counted}", by.action, by.carried))
}

fn fault_verdict(fault: Fault) -> Verdict {
    match fault.finding() {
        Some(finding) => broken(&finding.place, finding.what.clone()),
        None => Verdict::Unreadable { what: fault.to_string() },
    }
}

fn broken(place: &str, what: String) -> Verdict {
    Verdict::Broken { place: place.to_owned(), what }
}

fn difference(stated: &Counts, counted: &Counts) -> String {
    let counter =
        counted.counters.iter().find(|(word, value)| stated.counters.get(*word).copied().unwrap_or(0) != **value);
    match counter {
        Some((word, value)) => {
            let says = stated.counters.get(word).map_or_else(|| "nothing".to_owned(), i64::to_string);
            format!("{word}: it says {says}, the facts give {value}")
        }
        None => format!("it does not agree with the facts: {stated:?} against {counted:?}"),
    }
}

/// Checks the server's signature over what a person signed.
fn person(
    manifest: &Manifest,
    state: &domain::action::ActionState,
    recorded: &Recorded,
) -> Result<(String, String), String> {
    let Who::Staff(staff) = &recorded.who else { return Err("a signature without a person".into()) };
    let action = ActionId::from(manifest.action.as_str());
    let (what, role, name, meaning, line) = match &recorded.fact {
        Fact::ApprovalGiven { manifest, role, name, meaning, signature } => {
            (manifest.to_string(), *role, name, meaning, signature)
        }
        Fact::ActionClosed { role, name, meaning, accepted, signature } => {
            (closing(state, recorded.version.saturating_sub(1), accepted), *role, name, meaning, signature)
        }
        Fact::CheckProfilePublished(ProfilePublished { profile, signed: Some(signed), .. }) => {
            (publishing(profile), signed.role, &signed.name, &signed.meaning, &signed.signature)
        }
        _ => return Err("not a signature".into()),
    };
    let covers = Signed { action: &action, what: &what, staff: staff.as_str(), role, name, meaning };
    let bytes = ledger::canonical::to_bytes(&covers).map_err(|e| e.to_string())?;
    let parsed = line.parse::<signature::Signature>().map_err(|e| e.to_string())?;
    signature::verify(Purpose::APPROVAL, &bytes, &parsed, &manifest.key).map_err(|e| e.to_string())?;
    Ok((name.clone(), meaning.clone()))
}

/// A snapshot of this size lists some ten million consignees.
const SNAPSHOT_BYTES: u64 = 16 << 30;

/// Checks the server's signature over the scope snapshot.
fn scope(manifest: &Manifest, snapshot: &[u8], line: &str) -> Result<(), String> {
    let parsed = line.parse::<signature::Signature>().map_err(|e| e.to_string())?;
    signature::verify(Purpose::SCOPE, snapshot, &parsed, &manifest.key).map_err(|e| e.to_string())
}

/// The signed notice in every language must be among the documents.
fn missing_document(manifest: &Manifest, recount: &Recount) -> Option<String> {
    let release = recount.action.submitted.as_ref()?;
    let needed = format!("release/{release}.json");
    let there = manifest.files.iter().any(|f| f.name == needed);
    (!there).then(|| format!("the signed release {needed} is missing"))
}
