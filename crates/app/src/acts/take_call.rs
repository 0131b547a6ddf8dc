//! Somebody takes a call: nobody else gets it for a while, and that they saw the consignee's data is recorded.
//!
//! Only whoever has taken a call sees name, telephone and units ([`App::call_room`]). Looking again while it is held is the
//! same look; a call that was not finished in time is free for everybody.

use crate::{App, Error, Result, Staff};
use domain::{
    approval::Role,
    fact::{Fact, Looked, Means, Stream, TaskKind},
    id::{ActionId, ConsigneeId},
    reconcile::ConsigneeState,
};
use jiff::SignedDuration;
use store::HeldCall;

/// Who calls.
pub(crate) const MAY_CALL: [Role; 2] = [Role::Coordinator, Role::CallCentre];
/// How long a call is one person's.
const HOLD: SignedDuration = SignedDuration::from_mins(30);

impl App {
    /// Takes the call to this consignee.
    ///
    /// # Errors
    /// `staff.role`; `call.none` if no call to it is due; `call.taken` if somebody else has it.
    pub async fn take_call(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<()> {
        staff.needs(&MAY_CALL)?;
        let now = self.clock.now();
        let until = now.checked_add(HOLD).map_err(Error::fault)?;
        let call = held(staff, action, consignee);
        let mine = self.holds_call(staff, action, consignee).await?;
        let state = self.consignee_state(action, consignee).await?;
        if means_due(&state).is_none() {
            return Err(Error::new("call.none", ""));
        }
        if !self.store.take_call(&call, now, until).await? {
            return Err(Error::new("call.taken", ""));
        }
        if mine {
            return Ok(());
        }
        let mut version = state.version;
        for _ in 0..20 {
            let looked = vec![Fact::ContactLooked(Looked { until })];
            let batch = self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), version, looked);
            match self.store.append(batch).await {
                Ok(_) => {
                    self.wake.notify_waiters();
                    return Ok(());
                }
                Err(error) if error.kind == store::Kind::Conflict => {
                    version = self.consignee_state(action, consignee).await?.version;
                }
                Err(error) => {
                    // Nobody sees what is not on record.
                    self.store.end_call(&call).await?;
                    return Err(error.into());
                }
            }
        }
        self.store.end_call(&call).await?;
        Err(Error::new("system.conflict", consignee.as_str()))
    }

    /// Takes the next call that can be made now. Gives whom it is to.
    ///
    /// # Errors
    /// `staff.role`; `call.none` if none can be made now.
    pub async fn take_next_call(&self, staff: &Staff) -> Result<(ActionId, ConsigneeId)> {
        for line in self.calls_due(staff).await? {
            if !line.can_be_made() {
                continue;
            }
            match self.take_call(staff, &line.action, &line.consignee).await {
                Ok(()) => return Ok((line.action, line.consignee)),
                Err(error) if matches!(error.code, "call.taken" | "call.none") => {}
                Err(error) => return Err(error),
            }
        }
        Err(Error::new("call.none", ""))
    }

    /// Gives a call back without having made it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn leave_call(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<()> {
        Ok(self.store.end_call(&held(staff, action, consignee)).await?)
    }

    /// Whether this person has the call now.
    pub(crate) async fn holds_call(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<bool> {
        let call = held(staff, action, consignee);
        Ok(self.store.held_calls(self.clock.now()).await?.contains(&call))
    }
}

fn held(staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> HeldCall {
    HeldCall { action: action.clone(), consignee: consignee.clone(), staff: staff.id.clone() }
}

/// By which means a call is due, if one is: the oldest first.
pub(crate) fn means_due(state: &ConsigneeState) -> Option<Means> {
    let mut calls: Vec<_> = state.tasks.values().filter(|task| task.kind == TaskKind::Call).collect();
    calls.sort_by_key(|task| task.opened_at);
    calls.into_iter().filter_map(|task| Means::asked(&task.about)).find(|means| means.is_call())
}
