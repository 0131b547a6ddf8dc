//! The check profile of an action: checked, signed with the action's key, kept by digest, handed out.
//!
//! The first one goes with the notice: it is part of the draft, is signed when the release is submitted, and its digest
//! stands in the manifest that people sign; if they send the release back, nothing of it is handed out. A later version can be
//! published while the action is open, and since it says what "shown done" means from then on, a signatory signs it with both
//! components as a release is signed. Earlier ones stay good for what was asked with them, unless one is withdrawn.

use crate::{App, Error, Result, Staff, acts::approve_notice::needed, staff::Components, story::Draft};
use bmc::profile::CheckProfile;
use domain::{
    action::{ActionState, Stage},
    approval::Role,
    fact::{Fact, ProfilePublished, ProfileSigned, ProfileWithdrawn, Stream},
    id::{ActionId, Digest},
};

/// Who may publish and withdraw while the action is open.
const MAY: [Role; 2] = domain::approval::SIGNING;

impl App {
    /// Publishes a later version of the check profile of an open action, signed by a person. Gives the digest of the file.
    ///
    /// # Errors
    /// `staff.role`; `approval.stage` unless open; `profile.invalid` with line and reason; `profile.version` if this version
    /// was published with other contents or withdrawn; `approval.components`.
    pub async fn publish_profile(
        &self,
        staff: &Staff,
        action: &ActionId,
        toml: &[u8],
        meaning: &str,
        components: &Components<'_>,
    ) -> Result<Digest> {
        staff.needs(&MAY)?;
        let role = MAY.into_iter().find(|role| staff.holds(&[*role])).unwrap_or(Role::QualitySignatory);
        let state = self.action_state(action).await?;
        if state.stage != Stage::Open {
            return Err(Error::new("approval.stage", ""));
        }
        let profile = checked(&self.draft(action).await?, toml)?;
        let (file, fact) = self.signed_profile(action, &state, &profile, toml)?;
        self.two_components(staff, components).await?;
        if let Some(mut fact) = fact {
            if let Fact::CheckProfilePublished(ProfilePublished { profile, signed, .. }) = &mut fact {
                let meaning = needed("meaning", meaning)?;
                let signature = self.sign(staff, action, role, &publishing(profile), &meaning)?;
                *signed = Some(ProfileSigned { role, name: staff.name.clone(), meaning, signature });
            }
            self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        }
        Ok(file)
    }

    /// Withdraws a check profile: what was asked with it is not taken any more. What was recorded before stays recorded.
    ///
    /// # Errors
    /// `staff.role`, `profile.none` if no such profile is handed out, `response.invalid` without a reason.
    pub async fn withdraw_profile(
        &self,
        staff: &Staff,
        action: &ActionId,
        profile: &Digest,
        reason: &str,
    ) -> Result<()> {
        staff.needs(&MAY)?;
        let state = self.action_state(action).await?;
        if !state.profiles.iter().any(|p| &p.profile == profile && p.withdrawn.is_none()) {
            return Err(Error::new("profile.none", profile.short()));
        }
        let fact = Fact::CheckProfileWithdrawn(ProfileWithdrawn {
            profile: profile.clone(),
            reason: needed("reason", reason)?,
        });
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    /// Signs a profile and keeps it. Gives the digest of the file, and the fact unless it was published before.
    pub(crate) fn signed_profile(
        &self,
        action: &ActionId,
        state: &ActionState,
        profile: &CheckProfile,
        toml: &[u8],
    ) -> Result<(Digest, Option<Fact>)> {
        let digest = Digest::from_bytes(ledger::Digest::of(toml).as_bytes());
        let same = |p: &&domain::action::PublishedProfile| p.id == profile.id && p.version == profile.version;
        match state.profiles.iter().rev().find(same) {
            Some(known) if known.profile == digest && known.withdrawn.is_none() => {
                return Ok((known.file.clone(), None));
            }
            Some(_) => return Err(Error::new("profile.version", format!("{} {}", profile.id, profile.version))),
            None => {}
        }
        let signed = bmc::profile::sign(toml, &self.keys.signing(action)?).map_err(refused)?;
        let file = self.blobs.put(&serde_json::to_vec_pretty(&signed).map_err(Error::fault)?)?;
        let (id, version) = (profile.id.clone(), profile.version.clone());
        let published = ProfilePublished { id, version, profile: digest, file: file.clone(), signed: None };
        Ok((file, Some(Fact::CheckProfilePublished(published))))
    }
}

/// What the signature on a later profile is about.
pub(crate) fn publishing(profile: &Digest) -> String {
    format!("profile:{profile}")
}

/// The check profile of a draft, if it has one.
///
/// # Errors
/// `profile.invalid`, as [`checked`].
pub(crate) fn of_draft(draft: &Draft) -> Result<Option<CheckProfile>> {
    draft.check_profile.as_ref().map(|toml| checked(draft, toml.as_bytes())).transpose()
}

/// Reads a profile and holds it against the notice it goes with.
///
/// # Errors
/// `profile.invalid` with the line and reason, or with what does not fit the notice.
pub(crate) fn checked(draft: &Draft, toml: &[u8]) -> Result<CheckProfile> {
    let profile = bmc::profile::read(toml).map_err(refused)?;
    let notice = &draft.notice;
    let (reference, document) = (&profile.notice.reference, &profile.notice.document_no);
    if reference != notice.reference.as_str() || document != notice.document_no.as_str() {
        let said = format!(
            "it belongs to {reference} ({document}), the notice is {} ({})",
            notice.reference, notice.document_no
        );
        return Err(Error::new("profile.invalid", said));
    }
    let known = |p: &bmc::profile::Product| notice.products.iter().any(|n| n.catalogue_no.as_str() == p.catalogue_no);
    if let Some(foreign) = profile.notice.products.iter().find(|p| !known(p)) {
        return Err(Error::new(
            "profile.invalid",
            format!("catalogue number {} is not in the notice", foreign.catalogue_no),
        ));
    }
    Ok(profile)
}

/// What `bmc` says about a profile that is not used.
fn refused(refusal: bmc::profile::Refusal) -> Error {
    Error::new("profile.invalid", refusal.to_string())
}
