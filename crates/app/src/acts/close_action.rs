//! Closing an action, and opening it again.

use crate::{App, Error, Result, Staff, acts::approve_notice::needed, staff::Components};
use domain::{
    action::ActionState,
    approval::{Move, Role, may},
    closure::{Blocker, Rest, blockers},
    fact::{Fact, Stream},
    id::ActionId,
};

impl App {
    /// What stands in the way of closing.
    ///
    /// # Errors
    /// Only if the store cannot be read.
    pub async fn blockers(&self, action: &ActionId) -> Result<Vec<Blocker>> {
        let rest =
            Rest { unsent: self.store.waiting_parcels(action).await?, unsealed: self.store.unsealed(action).await? };
        Ok(blockers(&self.store.tally(action).await?, rest))
    }

    /// Closes: no blocker that may not be accepted, a reason for each that may, a signature.
    ///
    /// # Errors
    /// `closure.blocked` naming what blocks, `approval.stage`, `staff.role`, `approval.components`.
    pub async fn close_action(
        &self,
        staff: &Staff,
        action: &ActionId,
        role: Role,
        meaning: &str,
        accepted: &[(String, String)],
        components: &Components<'_>,
    ) -> Result<()> {
        let state = self.action_state(action).await?;
        may(&state, Move::Close, &[role])?;
        staff.needs(&[role])?;
        let mut reasons = Vec::new();
        for blocker in self.blockers(action).await? {
            let reason = accepted.iter().find(|(code, reason)| code == blocker.code && !reason.trim().is_empty());
            match reason {
                Some((code, reason)) if blocker.acceptable => {
                    reasons.push(format!("{code} ({}): {}", blocker.count, reason.trim()))
                }
                _ => return Err(Error::new("closure.blocked", format!("{} ({})", blocker.code, blocker.count))),
            }
        }
        self.two_components(staff, components).await?;
        let meaning = needed("meaning", meaning)?;
        let what = closing(&state, state.version, &reasons);
        let signature = self.sign(staff, action, role, &what, &meaning)?;
        let fact = Fact::ActionClosed { role, name: staff.name.clone(), meaning, accepted: reasons, signature };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }

    /// Opens a closed action again.
    ///
    /// # Errors
    /// `approval.stage`, `staff.role`, `approval.components`, `response.invalid` without a reason.
    pub async fn reopen_action(
        &self,
        staff: &Staff,
        action: &ActionId,
        role: Role,
        reason: &str,
        components: &Components<'_>,
    ) -> Result<()> {
        let state = self.action_state(action).await?;
        may(&state, Move::Reopen, &[role])?;
        staff.needs(&[role])?;
        let reason = needed("reason", reason)?;
        self.two_components(staff, components).await?;
        let fact = Fact::ActionReopened { reason };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(())
    }
}

/// What a closing signature is about: the signed release, the place in the stream, and every blocker accepted with its
/// reason.
pub(crate) fn closing(state: &ActionState, version: u64, accepted: &[String]) -> String {
    let release = state.submitted.as_ref().map_or("", |d| d.as_str());
    let accepted = ledger::Digest::of(accepted.join("\n").as_bytes());
    format!("close:{release}:{version}:{accepted}")
}
