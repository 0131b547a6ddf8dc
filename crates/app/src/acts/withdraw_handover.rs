//! Taking a part back that was handed to a colleague: its link is void from then on, what it brought stays. A mail about it
//! that has not left yet does not leave any more.

use crate::{
    App, Error, Result, Staff,
    acts::{dispatch_notice::dedupe_of, hand_over::parcel_of},
    link::Guest,
};
use domain::{
    approval::Role,
    fact::{Fact, Stream, Who, WithdrawnHandover},
    id::{ActionId, ConsigneeId, HandoverId},
    reconcile::ConsigneeState,
};

impl App {
    /// The main contact takes a part back. One that was taken back already stays so.
    ///
    /// # Errors
    /// `link.unknown` for anybody but the main contact, or if there is no such part.
    pub async fn withdraw_handover(&self, guest: &Guest, state: &ConsigneeState, part: &HandoverId) -> Result<()> {
        if guest.handover.is_some() {
            return Err(Error::new("link.unknown", ""));
        }
        self.withdraw(&guest.action, &guest.consignee, guest.who(), state, part).await
    }

    /// Staff takes a part back.
    ///
    /// # Errors
    /// `staff.role`; `link.unknown` if there is no such part.
    pub async fn withdraw_handover_of(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        part: &HandoverId,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.consignee_state(action, consignee).await?;
        self.withdraw(action, consignee, staff.who(), &state, part).await
    }

    async fn withdraw(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        who: Who,
        state: &ConsigneeState,
        part: &HandoverId,
    ) -> Result<()> {
        let known = state.handovers.iter().find(|h| &h.id == part).ok_or_else(|| Error::new("link.unknown", ""))?;
        if known.withdrawn_at.is_some() {
            return Ok(());
        }
        let fact = Fact::HandoverWithdrawn(WithdrawnHandover { handover: part.clone() });
        let mut batch = self.batch(action, who, Stream::Consignee(consignee.clone()), state.version, vec![fact]);
        // What was typed and not sent goes with the link.
        batch.drafts_done.push((consignee.clone(), part.to_string()));
        batch.dropped.push(dedupe_of(consignee, &parcel_of(part)));
        self.append(batch).await?;
        Ok(())
    }
}
