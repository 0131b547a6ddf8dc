//! Rendering every file that will be sent and asking for signatures on their digests.
//!
//! The notice is rendered once per language, the personal pages once per consignee. All bytes are kept by digest; the
//! manifest lists them; what is signed is the digest of the manifest. Dispatch later sends these bytes and no others.

use super::{draft_notice::blocks, publish_profile};
use crate::{App, Error, Result, Staff, acts::resolve_scope::SnapshotRow, story::Draft};
use documents::letter::{Addressee, UnitLine};
use domain::{
    approval::{Move, may},
    fact::{Fact, RenderedFile, Stream, UnitListed},
    id::{ActionId, Commitment, ConsigneeId, Digest},
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is signed: every file by digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Which action.
    pub action: ActionId,
    /// The notice as data (with languages and ladder).
    pub notice: Digest,
    /// The scope snapshot.
    pub scope: Digest,
    /// The notice as PDF per language.
    pub notices: Vec<RenderedFile>,
    /// The personal pages per consignee.
    pub personal: BTreeMap<ConsigneeId, Digest>,
    /// The signed check profile, if one goes with the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_profile: Option<Digest>,
}

/// Called while rendering: done, of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

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
        let notices = self.render_notices(&draft)?;
        let personal = self.render_personal(action, &draft, &snapshot.consignees, progress).await?;
        let (check_profile, published) = match (publish_profile::of_draft(&draft)?, &draft.check_profile) {
            (Some(profile), Some(toml)) => {
                let (file, fact) = self.signed_profile(action, &state, &profile, toml.as_bytes())?;
                (Some(file), fact)
            }
            _ => (None, None),
        };
        let manifest =
            Manifest { action: action.clone(), notice, scope: scope.clone(), notices, personal, check_profile };
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

    /// The signed personal pages of a consignee, if there are any (a consignee named by a distributor has none).
    pub(crate) async fn personal_pages(&self, action: &ActionId, consignee: &ConsigneeId) -> Result<Option<Digest>> {
        let signed = self.action_state(action).await?.submitted;
        let manifest = signed.map(|m| self.manifest(&m)).transpose()?;
        Ok(manifest.and_then(|m| m.personal.get(consignee).cloned()))
    }

    fn render_notices(&self, draft: &Draft) -> Result<Vec<RenderedFile>> {
        let render = |lang: Lang| -> Result<RenderedFile> {
            let pdf = documents::notice::render(&draft.notice, &lang, &self.fonts)?;
            Ok(RenderedFile { digest: self.blobs.put(&pdf)?, lang })
        };
        draft.notice.languages().into_iter().map(render).collect()
    }

    async fn render_personal(
        &self,
        action: &ActionId,
        draft: &Draft,
        rows: &[SnapshotRow],
        progress: Progress<'_>,
    ) -> Result<BTreeMap<ConsigneeId, Digest>> {
        let mut done = BTreeMap::new();
        let finished = AtomicUsize::new(0);
        for chunk in rows.chunks(256) {
            let values = self.values(action, chunk.iter().flat_map(|r| commitments(&r.listed))).await?;
            let work: Vec<(ConsigneeId, Lang, Addressee)> = chunk
                .iter()
                .map(|row| self.addressee(action, row, &values, draft.check_profile.is_some()))
                .collect::<Result<_>>()?;
            let half = work.len().div_ceil(threads());
            let parts: Vec<Result<Vec<(ConsigneeId, Digest)>>> = std::thread::scope(|scope| {
                let render = |part: &[(ConsigneeId, Lang, Addressee)]| -> Result<Vec<(ConsigneeId, Digest)>> {
                    part.iter()
                        .map(|(id, lang, to)| {
                            let pdf = documents::letter::render(&draft.notice, to, lang, &self.fonts).map_err(|e| {
                                Error::new("notice.unreadable", format!("consignee {}: {e}", to.number))
                            })?;
                            progress(finished.fetch_add(1, Ordering::Relaxed) + 1, rows.len());
                            Ok((id.clone(), self.blobs.put(&pdf)?))
                        })
                        .collect()
                };
                let handles: Vec<_> = work.chunks(half.max(1)).map(|part| scope.spawn(move || render(part))).collect();
                handles
                    .into_iter()
                    .map(|h| h.join().unwrap_or_else(|_| Err(Error::fault("a rendering thread died"))))
                    .collect()
            });
            for part in parts {
                done.extend(part?);
            }
            tokio::task::yield_now().await;
        }
        Ok(done)
    }

    fn addressee(
        &self,
        action: &ActionId,
        row: &SnapshotRow,
        values: &HashMap<Commitment, String>,
        has_profile: bool,
    ) -> Result<(ConsigneeId, Lang, Addressee)> {
        let Fact::ConsigneeListed { number, role, country, lang, name, address, contact, units, .. } = &row.listed
        else {
            return Err(Error::fault("a snapshot row that lists no consignee"));
        };
        let value = |c: &Commitment| values.get(c).cloned().unwrap_or_default();
        let token = self.token(action, &row.consignee, 0, None)?;
        let line = |u: &UnitListed| -> Result<UnitLine> {
            let challenge = self.challenge(action, &row.consignee, &u.unit, 0)?;
            let challenge = (has_profile && u.serial.is_some()).then_some(challenge);
            Ok(UnitLine { product: u.product.clone(), serial: u.serial.clone(), standing: u.standing, challenge })
        };
        let addressee = Addressee {
            number: number.clone(),
            name: value(name),
            contact: contact.as_ref().map(value),
            address_lines: value(address).lines().map(str::to_owned).collect(),
            country: country.clone(),
            role: *role,
            units: units.iter().map(line).collect::<Result<_>>()?,
            fingerprint: if has_profile { Some(self.fingerprint(action)?) } else { None },
            link: self.link(action, &token),
            code: number.to_string(),
        };
        Ok((row.consignee.clone(), lang.clone(), addressee))
    }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
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
