//! The chain as a tree: who named whom, tier by tier, and how far each is.
//!
//! Starts with those of the chain on the maker's own lists and goes down along the index of those named by somebody. A page
//! shows so many lines; the numbers by tier count everybody.

use super::numbers::Parts;
use crate::{App, Result, Staff};
use domain::{id::ActionId, reconcile::PartKind, response::ConsigneeRole};
use store::{ConsigneeQuery, ConsigneeRow};

/// Lines of the tree at most.
const MOST: usize = 500;

/// The page.
#[derive(Clone, Debug)]
pub struct ChainRoom {
    /// Consignees in the order of the tree; each stands below whoever named it.
    pub lines: Vec<ConsigneeRow>,
    /// There are more than are shown.
    pub more: bool,
    /// The counters by tier.
    pub tiers: Parts,
}

impl App {
    /// The chain of an action.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_chain(&self, staff: &Staff, action: &ActionId) -> Result<ChainRoom> {
        staff.sees_all()?;
        self.action_state(action).await?;
        let mut waiting: Vec<ConsigneeRow> = Vec::new();
        let mut more = false;
        for role in ConsigneeRole::ALL.into_iter().filter(|role| role.in_chain()) {
            let query = ConsigneeQuery { role: Some(role), tier: Some(1), limit: 500, ..ConsigneeQuery::default() };
            let page = self.store.consignees(action, &query).await?;
            more |= page.next.is_some();
            waiting.extend(page.rows);
        }
        waiting.sort_by(|a, b| b.number.cmp(&a.number));
        let mut lines = Vec::new();
        while let Some(row) = waiting.pop() {
            if lines.len() == MOST {
                more = true;
                break;
            }
            if row.role.in_chain() {
                let via = Some(row.consignee.to_string());
                let query = ConsigneeQuery { via, limit: 500, ..ConsigneeQuery::default() };
                let page = self.store.consignees(action, &query).await?;
                more |= page.next.is_some();
                waiting.extend(page.rows.into_iter().rev());
            }
            lines.push(row);
        }
        Ok(ChainRoom { lines, more, tiers: self.parts_of(action, PartKind::Tier, super::numbers::MOST).await? })
    }
}
