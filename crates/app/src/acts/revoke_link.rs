//! Making a consignee's links void: the next generation gets a new one.

use crate::{App, Result, Staff, acts::approve_notice::needed};
use domain::{
    approval::Role,
    fact::{Fact, Stream},
    id::{ActionId, ConsigneeId},
};

impl App {
    /// Revokes all links of a consignee and gives the new one.
    ///
    /// # Errors
    /// `staff.role`, `response.invalid` without a reason.
    pub async fn revoke_link(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        reason: &str,
    ) -> Result<String> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        let generation = state.generation + 1;
        let fact = Fact::LinkRevoked(domain::fact::RevokedLink { generation, reason: needed("reason", reason)? });
        self.append(self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, vec![fact]))
            .await?;
        let token = self.token(action, consignee, generation, None)?;
        Ok(self.link(action, &token))
    }
}
