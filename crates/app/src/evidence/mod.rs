//! Bundles of fieldcheck on the server's side: opened without being believed, judged again, said in words.
//!
//! `bmc` opens and judges; here its words become those of the facts ([`domain::evidence`]), and profiles and challenges of an
//! action are found. Nothing is recorded here: that is `acts/receive_evidence.rs`. The dossier's verifier and the command
//! line read bundles by the same functions, so all of them come to the same verdicts.

mod find;
mod report;

pub(crate) use find::may_hold;
pub use find::{Found, Gathered, gather};
pub(crate) use report::of;
pub use report::{
    BundleReport, CheckLine, OpenedReport, OtherwiseLine, ProfileReport, ReadingLine, opened_report, profile_report,
    report,
};

use crate::{App, Error, Result, personal::id_digest};
use bmc::{
    bundle::{self, Doubt, Predicate},
    profile::CheckProfile,
    run,
};
use domain::{
    action::{ActionState, PublishedProfile},
    evidence::{Binding, EvidenceDoubt, Outcome, Phase},
    id::{ActionId, ConsigneeId, Digest, UnitKey},
};

/// Longest serial number that is taken from a bundle.
const LONGEST_SERIAL: usize = 64;

/// A bundle, opened and judged again.
pub(crate) struct Seen {
    /// What it states.
    pub predicate: Predicate,
    /// SHA-256 of the statement.
    pub statement: Digest,
    /// Fingerprint of the key that signed it.
    pub key: String,
    /// Verdicts, made again from the bytes.
    pub judged: Vec<bmc::Judged>,
    /// What they say together.
    pub outcome: Outcome,
    /// Where the bundle says otherwise.
    pub otherwise: Vec<Doubt>,
}

impl Seen {
    /// How it is bound to the serial number, by its own readings.
    pub fn binding(&self) -> Binding {
        match self.predicate.run.binding() {
            run::Binding::Operator => Binding::Operator,
            run::Binding::BothSides => Binding::BothSides,
            run::Binding::Inside => Binding::Inside,
        }
    }
    /// Before or after the measures.
    pub fn phase(&self) -> Phase {
        match self.predicate.run.phase {
            run::Phase::Assess => Phase::Assess,
            run::Phase::Verify => Phase::Verify,
        }
    }
    /// The doubt that it says otherwise than its bytes, if it does.
    pub fn doubt(&self) -> Option<EvidenceDoubt> {
        (!self.otherwise.is_empty()).then_some(EvidenceDoubt::SaysOtherwise)
    }
    /// SHA-256 of the certificate in its observations: the bytes count, not what the run says of itself.
    pub fn leaf(&self) -> Option<String> {
        bmc::identity::of(&self.predicate.run.observations).leaf_sha256
    }
    /// The GUID in its observations, 32 lower-case hexadecimal digits.
    pub fn guid(&self) -> Option<String> {
        bmc::identity::of(&self.predicate.run.observations).guid
    }
}

/// Opens a bundle: size, envelope, signature, form. Says why not in the words of the error table.
///
/// # Errors
/// `evidence.unreadable`, `evidence.signature`.
pub(crate) fn open(bytes: &[u8]) -> Result<bundle::Opened> {
    bundle::open(bytes).map_err(|doubt| {
        let code = if matches!(doubt, Doubt::Signature(_)) { "evidence.signature" } else { "evidence.unreadable" };
        Error::new(code, doubt.to_string())
    })
}

/// Judges an opened bundle again with the profile it followed.
pub(crate) fn judge(opened: bundle::Opened, profile: &CheckProfile) -> Seen {
    let (judged, outcome, otherwise) = bundle::rejudge(profile, &opened.predicate);
    let outcome = in_facts(outcome);
    let statement = id_digest(&opened.payload_sha256);
    Seen { statement, key: opened.key.fingerprint(), judged, outcome, otherwise, predicate: opened.predicate }
}

/// An outcome in the words of the facts.
pub(crate) fn in_facts(outcome: bmc::Outcome) -> Outcome {
    match outcome {
        bmc::Outcome::Corrected => Outcome::Corrected,
        bmc::Outcome::Open => Outcome::Open,
        bmc::Outcome::Undecided => Outcome::Undecided,
    }
}

/// The serial number a bundle names.
///
/// # Errors
/// `evidence.serial` if it names none, or one that no unit can have.
pub(crate) fn serial(predicate: &Predicate) -> Result<&str> {
    usable_serial(predicate.run.serial.as_deref().unwrap_or_default())
}

/// A serial number as evidence names it.
///
/// # Errors
/// `evidence.serial` if it is none, or one that no unit can have.
pub(crate) fn usable_serial(said: &str) -> Result<&str> {
    let serial = said.trim();
    let usable =
        !serial.is_empty() && serial.chars().count() <= LONGEST_SERIAL && !serial.chars().any(char::is_control);
    if usable { Ok(serial) } else { Err(Error::new("evidence.serial", "")) }
}

/// The profile that a bundle followed, among those handed out.
///
/// # Errors
/// `evidence.profile` if it is none of them, or was withdrawn.
pub(crate) fn profile_of<'a>(state: &'a ActionState, predicate: &Predicate) -> Result<&'a PublishedProfile> {
    let named = &predicate.run.profile;
    let said = format!("{} {}, SHA-256 {}", named.id, named.version, named.sha256.get(..12).unwrap_or_default());
    let published = state.profiles.iter().rev().find(|p| p.profile.as_str() == named.sha256);
    let published = published.ok_or_else(|| Error::new("evidence.profile", said.clone()))?;
    match &published.withdrawn {
        None => Ok(published),
        Some(reason) => Err(Error::new("evidence.profile", format!("{said}: {reason}"))),
    }
}

impl App {
    /// The challenge with this number for a unit: 32 hexadecimal digits. Derived, stored nowhere.
    ///
    /// # Errors
    /// A fault of ours only.
    pub fn challenge(&self, action: &ActionId, consignee: &ConsigneeId, unit: &UnitKey, number: u32) -> Result<String> {
        let derived = self.keys.derive(&[
            b"evidence challenge v1",
            action.as_str().as_bytes(),
            consignee.as_str().as_bytes(),
            unit.as_str().as_bytes(),
            &number.to_be_bytes(),
        ])?;
        Ok(data_encoding::HEXLOWER.encode(derived.get(..16).unwrap_or_default()))
    }

    /// The fingerprint of the action's key: what stands on the letter and is compared by people.
    ///
    /// # Errors
    /// A fault of ours only.
    pub fn fingerprint(&self, action: &ActionId) -> Result<String> {
        Ok(self.keys.signing(action)?.verifying_key().fingerprint())
    }

    /// A profile that was handed out, with its signed file.
    ///
    /// # Errors
    /// A fault of ours only: what was published can be read.
    pub(crate) fn published(
        &self,
        published: &PublishedProfile,
    ) -> Result<(bmc::profile::SignedProfile, CheckProfile)> {
        let bytes = self.blobs.get(&published.file)?;
        let opened = bmc::profile::open(&bytes).map_err(Error::fault)?;
        Ok((serde_json::from_slice(&bytes).map_err(Error::fault)?, opened.profile))
    }

    /// Opens a bundle of this action and judges it again.
    pub(crate) fn look(&self, state: &ActionState, bytes: &[u8]) -> Result<(Seen, CheckProfile)> {
        let opened = open(bytes)?;
        let (_, profile) = self.published(profile_of(state, &opened.predicate)?)?;
        Ok((judge(opened, &profile), profile))
    }
}
