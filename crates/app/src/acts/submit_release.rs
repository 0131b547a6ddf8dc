//! Rendering every file that will be sent and asking for signatures on their digests.
//!
//! The notice is rendered once per language, the personal pages and data once per consignee (`rendering.rs`). All bytes
//! are kept by digest; the
//! manifest lists them; what is signed is the digest of the manifest. Dispatch later sends these bytes and no others.

use super::{draft_notice::blocks, publish_profile, resolve_scope::SnapshotRow};
use crate::{App, Error, Result, Staff, rendering::Progress};
use domain::{
    approval::{Move, may},
    fact::{Fact, RenderedFile, Stream},
    id::{ActionId, Commitment, ConsigneeId, Digest},
    lang::Lang,
    notice::{Family, InstructionFile, Notice},
    reconcile::ConsigneeState,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is signed: every file by digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Which action.
    pub action: ActionId,
    /// The notice as data (with languages and ladder).
    pub notice: Digest,
    /// The scope snapshot.
    pub scope: Digest,
    /// The notice as PDF per language and family.
    pub notices: Vec<RenderedFile>,
    /// The personal pages per consignee.
    pub personal: BTreeMap<ConsigneeId, Digest>,
    /// The notice as data, for everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<DataFile>,
    /// The notice as data with a consignee's own units.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub personal_data: BTreeMap<ConsigneeId, Vec<DataFile>>,
    /// The files of instructions that the notice offers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instructions: Vec<InstructionFile>,
    /// The signed check profile, if one goes with the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_profile: Option<Digest>,
}

impl Manifest {
    /// The families that notices were printed for.
    #[must_use]
    pub fn families(&self) -> Vec<Family> {
        RenderedFile::families(&self.notices)
    }

    /// The files of data for everybody that a consignee of this family takes: under each name its own, else the diagnostic one.
    pub fn data_for(&self, family: Family) -> impl Iterator<Item = &DataFile> {
        let has_own = move |name: &str| self.data.iter().any(|f| f.family == family && f.name == name);
        self.data.iter().filter(move |f| f.family == family || (f.family.is_diagnostic() && !has_own(&f.name)))
    }

    /// The signed notice in this language for consignees of this family.
    #[must_use]
    pub fn notice_in(&self, lang: &Lang, family: Family) -> Option<&RenderedFile> {
        self.notices.iter().find(|file| file.lang == *lang && file.family == family)
    }
}

/// The family of a consignee, by its country and the units that were listed for it. `printed`: the families that the release
/// was printed for.
#[must_use]
pub fn family_of(notice: &Notice, printed: &[Family], state: &ConsigneeState) -> Family {
    let units = state.units.values().map(|unit| &unit.listed.product);
    documents::family::family_of(notice, &state.country, units).among(printed)
}

/// A file that programs read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataFile {
    /// Its name for a consignee, such as `units.csv`; the ending says what it is.
    pub name: String,
    /// Its bytes.
    pub digest: Digest,
    /// For consignees of which family; those who have none of their own under this name take the diagnostic one.
    #[serde(default, skip_serializing_if = "Family::is_diagnostic")]
    pub family: Family,
}

impl DataFile {
    /// The media type by the ending.
    #[must_use]
    pub fn mime(&self) -> &'static str {
        match self.ending() {
            "json" => "application/json",
            "csv" => "text/csv; charset=utf-8",
            _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
    /// What follows the last dot.
    #[must_use]
    pub fn ending(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }
}

impl App {
    /// Renders everything and submits it for signature. Gives the digest of the manifest.
    ///
    /// # Errors
    /// `notice.gaps`, `scope.missing`, `approval.stage`, `staff.role`, `notice.unreadable` if a text cannot be set.
    pub async fn submit_release(&self, staff: &Staff, action: &ActionId, progress: Progress<'_>) -> Result<Digest> {
        let state = self.action_state(action).await?;
        may(&state, Move::Submit, &staff.roles)?;
        let (_, notice) = state.notice.clone().ok_or_else(|| Error::new("action.unknown", ""))?;
        let (_, scope) = state.scope.clone().ok_or_else(|| Error::new("scope.missing", ""))?;
        let mut draft = self.draft_of(&notice)?;
        if let Some(gaps) = blocks(&draft) {
            return Err(Error::new("notice.gaps", gaps));
        }
        let snapshot = self.snapshot(&scope)?;
        if snapshot.notice != notice {
            return Err(Error::new("scope.missing", "the scope was resolved for an earlier revision"));
        }
        draft.notice.dated.get_or_insert(self.clock.today());
        let families = families(&draft.notice, &snapshot.consignees);
        let notices = self.render_notices(&draft, &families)?;
        let data = self.render_data(&draft, &families)?;
        let before = self.listed_before(&state).await?;
        let rows = (snapshot.consignees.as_slice(), before.as_ref());
        let (personal, personal_data) = self.render_personal(action, &draft, rows, progress).await?;
        let (check_profile, published) = match (publish_profile::of_draft(&draft)?, &draft.check_profile) {
            (Some(profile), Some(toml)) => {
                let (file, fact) = self.signed_profile(action, &state, &profile, toml.as_bytes())?;
                (Some(file), fact)
            }
            _ => (None, None),
        };
        let instructions: Vec<_> = draft.notice.instructions.current().into_iter().cloned().collect();
        for file in &instructions {
            // One that is gone or has other bytes is not signed.
            self.blobs.get(&file.digest)?;
        }
        let manifest = Manifest {
            action: action.clone(),
            notice,
            scope: scope.clone(),
            notices,
            personal,
            data,
            personal_data,
            instructions,
            check_profile,
        };
        let digest = self.blobs.put(&ledger::canonical::to_bytes(&manifest)?)?;
        let fact = Fact::ReleaseSubmitted {
            manifest: digest.clone(),
            notices: manifest.notices.clone(),
            personal_files: manifest.personal.len() as u64,
            scope,
            dated: draft.notice.dated,
        };
        let facts = published.into_iter().chain([fact]).collect();
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, facts)).await?;
        Ok(digest)
    }

    /// The manifest with this digest.
    pub fn manifest(&self, digest: &Digest) -> Result<Manifest> {
        serde_json::from_slice(&self.blobs.get(digest)?).map_err(Error::fault)
    }

    /// The manifest that was submitted last, if one was.
    pub(crate) async fn submitted_manifest(&self, action: &ActionId) -> Result<Option<Manifest>> {
        self.action_state(action).await?.submitted.map(|m| self.manifest(&m)).transpose()
    }

    /// The signed personal pages of a consignee, if there are any (a consignee named by a distributor has none).
    pub(crate) async fn personal_pages(&self, action: &ActionId, consignee: &ConsigneeId) -> Result<Option<Digest>> {
        Ok(self.submitted_manifest(action).await?.and_then(|m| m.personal.get(consignee).cloned()))
    }
}

/// The families that somebody in scope is of, with the diagnostic and the research one where the products have it.
fn families(notice: &Notice, rows: &[SnapshotRow]) -> Vec<Family> {
    let american = |row: &SnapshotRow| {
        let Fact::ConsigneeListed { country, units, .. } = &row.listed else { return false };
        documents::family::family_of(notice, country, units.iter().map(|u| &u.product)) == Family::UnitedStates
    };
    Family::printed(notice, rows.iter().any(american))
}

/// The commitments in a listing.
pub(crate) fn commitments(listed: &Fact) -> Vec<&Commitment> {
    match listed {
        Fact::ConsigneeListed { name, address, contact, email, phone, .. } => {
            [Some(name), Some(address), contact.as_ref(), email.as_ref(), phone.as_ref()]
                .into_iter()
                .flatten()
                .collect()
        }
        _ => Vec::new(),
    }
}
