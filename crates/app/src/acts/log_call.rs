//! A person tried by telephone, letter or visit; and the end of all efforts.

use crate::{App, Error, Result, Staff, acts::approve_notice::needed, personal::Beside};
use domain::{
    approval::Role,
    fact::{CallOutcome, Fact, Means, Stream},
    id::{ActionId, ConsigneeId},
};

impl App {
    /// Logs an attempt.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn log_call(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        means: Means,
        outcome: CallOutcome,
        note: &str,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator, Role::CallCentre])?;
        let state = self.consignee_state(action, consignee).await?;
        let mut beside = Beside::new(self, consignee);
        let note = beside.commit("note", note.trim());
        let fact = Fact::CallLogged { means, outcome, note };
        let mut batch =
            self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, vec![fact]);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }

    /// Declares that a consignee could not be reached after all efforts.
    ///
    /// # Errors
    /// `staff.role`, `response.invalid` without a reason or without any attempt on record.
    pub async fn declare_unreachable(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        reason: &str,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        let reason = needed("reason", reason)?;
        let attempts = state.attempts + u32::try_from(state.sent).unwrap_or(u32::MAX);
        if attempts == 0 {
            return Err(Error::new("response.invalid", "no attempt is on record"));
        }
        let mut beside = Beside::new(self, consignee);
        let reason = beside.commit("reason", &reason);
        let fact = Fact::UnreachableDeclared { reason, attempts };
        let mut batch =
            self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, vec![fact]);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }
}
