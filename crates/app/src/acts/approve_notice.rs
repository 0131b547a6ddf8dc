//! Signing a release, or sending it back.
//!
//! 21 CFR 11.50: printed name, time and meaning; 11.70: bound to the record by the digest of the manifest; 11.200(a)(1):
//! two components each time. The server's signature over all of it makes a later change show.

use crate::{App, Error, Result, Staff, staff::Components};
use domain::{
    approval::{Move, Role, may, may_sign},
    fact::{Fact, Stream},
    id::{ActionId, Digest},
};
use ledger::signature::{self, Purpose};
use serde::Serialize;

/// What the server's signature covers.
#[derive(Serialize)]
pub(crate) struct Signed<'a> {
    pub action: &'a ActionId,
    pub what: &'a str,
    pub staff: &'a str,
    pub role: Role,
    pub name: &'a str,
    pub meaning: &'a str,
}

impl App {
    /// Signs the release with this manifest in one role.
    ///
    /// # Errors
    /// The rule that forbids it, or `approval.components`.
    pub async fn approve_notice(
        &self,
        staff: &Staff,
        action: &ActionId,
        role: Role,
        manifest: &Digest,
        meaning: &str,
        components: &Components<'_>,
    ) -> Result<()> {
        let state = self.action_state(action).await?;
        may_sign(&state, &staff.id, role, &staff.roles, manifest)?;
        self.two_components(staff, components).await?;
        let signature = self.sign(staff, action, role, manifest.as_str(), meaning)?;
        let fact = Fact::ApprovalGiven {
            manifest: manifest.clone(),
            role,
            name: staff.name.clone(),
            meaning: meaning.to_owned(),
            signature,
        };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    /// Sends a release back to its authors.
    ///
    /// # Errors
    /// `approval.stage`, `staff.role`, `response.invalid` without a reason.
    pub async fn reject_release(&self, staff: &Staff, action: &ActionId, role: Role, reason: &str) -> Result<()> {
        let state = self.action_state(action).await?;
        may(&state, Move::Reject, &[role])?;
        staff.needs(&[role])?;
        let manifest = state.submitted.clone().ok_or_else(|| Error::new("approval.stage", ""))?;
        let reason = needed("reason", reason)?;
        let fact = Fact::ApprovalRejected(domain::fact::RejectedRelease { manifest, role, reason });
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    pub(crate) fn sign(
        &self,
        staff: &Staff,
        action: &ActionId,
        role: Role,
        what: &str,
        meaning: &str,
    ) -> Result<String> {
        let signed = Signed { action, what, staff: staff.id.as_str(), role, name: &staff.name, meaning };
        let bytes = ledger::canonical::to_bytes(&signed)?;
        Ok(signature::sign(Purpose::APPROVAL, &bytes, &self.keys.signing(action)?).to_string())
    }
}

/// A text field that may not be empty.
pub(crate) fn needed(field: &str, text: &str) -> Result<String> {
    match text.trim() {
        "" => Err(Error::new("response.invalid", format!("{field} is missing"))),
        text => Ok(text.to_owned()),
    }
}
