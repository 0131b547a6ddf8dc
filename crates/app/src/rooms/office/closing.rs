//! Closing: what stands in the way, what may be accepted with a reason, who may sign.

use crate::{App, Result, Staff};
use domain::{
    action::Stage,
    approval::{Move, Role, may},
    closure::Blocker,
    fact::{Fact, Stream},
    id::ActionId,
    reconcile::Tally,
};
use jiff::Timestamp;

/// How it was closed.
#[derive(Clone, Debug)]
pub struct Closed {
    /// Printed name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// When.
    pub at: Timestamp,
    /// Statement signed.
    pub meaning: String,
    /// Blockers accepted, with reasons.
    pub accepted: Vec<String>,
}

/// The closing page.
#[derive(Clone, Debug)]
pub struct ClosingRoom {
    /// Where the action stands.
    pub stage: Stage,
    /// What stands in the way.
    pub blockers: Vec<Blocker>,
    /// Counters.
    pub tally: Tally,
    /// Roles in which the person may close.
    pub close: Vec<Role>,
    /// Roles in which the person may open it again.
    pub reopen: Vec<Role>,
    /// How it was closed last, if it is.
    pub closed: Option<Closed>,
}

impl ClosingRoom {
    /// Blockers that no reason makes acceptable.
    pub fn hard(&self) -> usize {
        self.blockers.iter().filter(|b| !b.acceptable).count()
    }
}

impl App {
    /// The closing page.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_closing(&self, staff: &Staff, action: &ActionId) -> Result<ClosingRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let roles =
            |act: Move| staff.roles.iter().copied().filter(|r| may(&state, act, &[*r]).is_ok()).collect::<Vec<_>>();
        let mut closed = None;
        if state.stage == Stage::Closed {
            for recorded in self.store.stream(action, &Stream::Action).await? {
                if let Fact::ActionClosed { role, name, meaning, accepted, .. } = recorded.fact {
                    closed = Some(Closed { name, role, at: recorded.at, meaning, accepted });
                }
            }
        }
        Ok(ClosingRoom {
            stage: state.stage,
            blockers: if state.stage == Stage::Open { self.blockers(action).await? } else { Vec::new() },
            tally: self.store.tally(action).await?,
            close: roles(Move::Close),
            reopen: roles(Move::Reopen),
            closed,
        })
    }
}
