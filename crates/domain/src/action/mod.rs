//! The stage of a field action, folded from its own stream.

mod class;

pub use class::RecallClass;

use crate::{
    approval::{Role, SIGNING},
    fact::{
        Fact, ProfilePublished, ProfileWithdrawn, Recorded, RenderedFile, ScopeResolved, SealStamped, StampMissed,
        Superseded, UpdateOf, Who,
    },
    id::{Digest, StaffId},
    lang::{Lang, needed::Served},
    notice::Family,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where an action stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being written and scoped.
    #[default]
    Draft,
    /// Rendered, waiting for signatures.
    Submitted,
    /// Signed by both signatories.
    Approved,
    /// Issued; answers come in.
    Open,
    /// Closed.
    Closed,
}

impl Stage {
    /// The short word used in views and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// One signature given on the current release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// By whom.
    pub who: StaffId,
    /// In which role.
    pub role: Role,
    /// Printed name.
    pub name: String,
    /// Meaning.
    pub meaning: String,
    /// When.
    pub at: Timestamp,
}

/// A check profile that was handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedProfile {
    /// Its id, as it says itself.
    pub id: String,
    /// Its version, as it says itself.
    pub version: String,
    /// SHA-256 of the profile as written.
    pub profile: Digest,
    /// Digest of the signed file.
    pub file: Digest,
    /// Since when.
    pub at: Timestamp,
    /// Why it was withdrawn, if it was.
    pub withdrawn: Option<String>,
}

/// What the stream of an action says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionState {
    /// Where it stands.
    pub stage: Stage,
    /// Last version of the stream.
    pub version: u64,
    /// A rehearsal.
    pub rehearsal: bool,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// When the notice was issued.
    pub issued_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// Current revision of the notice and its digest.
    pub notice: Option<(u32, Digest)>,
    /// Languages of the notice.
    pub languages: Vec<Lang>,
    /// Files of records read, newest last: digest and name.
    pub records: Vec<(Digest, String)>,
    /// Current scope: version and snapshot digest.
    pub scope: Option<(u32, Digest)>,
    /// Countries in scope, and who reads the notice there.
    pub served: Served,
    /// Everyone who wrote or scoped the current revision.
    pub authors: Vec<StaffId>,
    /// The date printed on the notice submitted for signature.
    pub dated: Option<jiff::civil::Date>,
    /// Manifest submitted for signature.
    pub submitted: Option<Digest>,
    /// For which families its notices were printed.
    pub families: Vec<Family>,
    /// Signatures on it.
    pub approvals: Vec<Approval>,
    /// Countries whose authority was informed.
    pub informed: Vec<String>,
    /// Countries whose gate was overridden.
    pub overridden: Vec<String>,
    /// The class of the recall, as set last.
    pub class: Option<RecallClass>,
    /// Check profiles handed out, newest last.
    pub profiles: Vec<PublishedProfile>,
    /// The time stamps on the seals of notices, by the signed file; the last one counts.
    pub stamps: BTreeMap<Digest, SealStamped>,
    /// Why the last asking for a time stamp gave none; empty again with the next one given.
    pub stamp_missed: Option<StampMissed>,
    /// The issued notice that this action updates, if it is a follow-up.
    pub continues: Option<UpdateOf>,
    /// The updates that were issued since, newest last.
    pub superseded: Vec<Superseded>,
}

/// Folds the stream of an action, in order.
pub fn fold<'a>(facts: impl IntoIterator<Item = &'a Recorded>) -> ActionState {
    let mut state = ActionState::default();
    for recorded in facts {
        state.apply(recorded);
    }
    state
}

impl ActionState {
    /// Takes one more fact of the action's stream.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.version = recorded.version;
        match &recorded.fact {
            Fact::ActionOpened { rehearsal, continues, .. } => {
                self.rehearsal = *rehearsal;
                self.continues.clone_from(continues);
                self.opened_at = Some(recorded.at);
            }
            Fact::NoticeDrafted { revision, notice, languages }
            | Fact::NoticeRevised { revision, notice, languages } => {
                self.notice = Some((*revision, notice.clone()));
                self.languages.clone_from(languages);
                self.wrote(&recorded.who);
            }
            Fact::RecordsImported { file, name, .. } if !self.records.iter().any(|(known, _)| known == file) => {
                self.records.push((file.clone(), name.clone()));
            }
            Fact::ScopeResolved(ScopeResolved { version, snapshot, served, .. }) => {
                self.scope = Some((*version, snapshot.clone()));
                self.served.clone_from(served);
                self.wrote(&recorded.who);
            }
            Fact::ReleaseSubmitted { manifest, dated, notices, .. } => {
                self.submitted = Some(manifest.clone());
                self.families = RenderedFile::families(notices);
                self.dated = *dated;
                self.approvals.clear();
                self.stage = Stage::Submitted;
                self.wrote(&recorded.who);
            }
            Fact::ApprovalGiven { role, name, meaning, .. } => {
                if let Who::Staff(who) = &recorded.who {
                    let (who, role, name, meaning) = (who.clone(), *role, name.clone(), meaning.clone());
                    self.approvals.push(Approval { who, role, name, meaning, at: recorded.at });
                }
                if SIGNING.iter().all(|needed| self.approvals.iter().any(|a| a.role == *needed)) {
                    self.stage = Stage::Approved;
                }
            }
            Fact::ApprovalRejected(crate::fact::RejectedRelease { .. }) => {
                self.stage = Stage::Draft;
                self.submitted = None;
                self.families.clear();
                self.approvals.clear();
                // Before the notice is issued a profile comes only with a release; nobody approved this one.
                self.profiles.clear();
            }
            Fact::AuthorityInformed(crate::fact::InformedAuthority { country, .. }) => {
                self.informed.push(country.clone())
            }
            Fact::RecallClassSet(set) => self.class = Some(set.class),
            Fact::GateOverridden(crate::fact::OverriddenGate { countries, .. }) => {
                self.overridden.extend(countries.iter().cloned())
            }
            Fact::CheckProfilePublished(ProfilePublished { id, version, profile, file, .. }) => {
                let (id, version, profile, file) = (id.clone(), version.clone(), profile.clone(), file.clone());
                self.profiles.push(PublishedProfile { id, version, profile, file, at: recorded.at, withdrawn: None });
            }
            Fact::CheckProfileWithdrawn(ProfileWithdrawn { profile, reason }) => {
                for published in self.profiles.iter_mut().filter(|p| &p.profile == profile) {
                    published.withdrawn = Some(reason.clone());
                }
            }
            Fact::SealStamped(stamped) => {
                self.stamp_missed = None;
                self.stamps.insert(stamped.file.clone(), stamped.clone());
            }
            Fact::StampMissed(missed) => self.stamp_missed = Some(missed.clone()),
            Fact::NoticeSuperseded(by) => self.superseded.push(by.clone()),
            Fact::NoticeIssued { .. } => {
                self.stage = Stage::Open;
                self.issued_at = Some(recorded.at);
            }
            Fact::ActionClosed { .. } => {
                self.stage = Stage::Closed;
                self.closed_at = Some(recorded.at);
            }
            Fact::ActionReopened { .. } => {
                self.stage = Stage::Open;
                self.closed_at = None;
            }
            _ => {}
        }
    }

    /// The check profile that is handed out now: the last one that was not withdrawn.
    pub fn profile(&self) -> Option<&PublishedProfile> {
        self.profiles.iter().rev().find(|p| p.withdrawn.is_none())
    }

    fn wrote(&mut self, who: &Who) {
        if let Who::Staff(id) = who
            && !self.authors.contains(id)
        {
            self.authors.push(id.clone());
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
