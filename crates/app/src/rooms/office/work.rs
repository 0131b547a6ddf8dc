//! Lists people work through: recipients, units by serial, open work. One page at a time, whatever the size.

use crate::{App, Result, Staff};
use domain::id::{ActionId, ConsigneeId};
use store::{ConsigneeQuery, ConsigneeRow, Page, TaskRow, UnitQuery, UnitRow};

impl App {
    /// One page of recipients.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_recipients(
        &self,
        staff: &Staff,
        action: &ActionId,
        query: &ConsigneeQuery,
    ) -> Result<Page<ConsigneeRow>> {
        staff.sees_all()?;
        self.action_state(action).await?;
        Ok(self.store.consignees(action, query).await?)
    }

    /// One page of units with the names of their consignees.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_units(
        &self,
        staff: &Staff,
        action: &ActionId,
        query: &UnitQuery,
    ) -> Result<(Vec<(UnitRow, String)>, Option<String>)> {
        staff.sees_all()?;
        self.action_state(action).await?;
        let page = self.store.units(action, query).await?;
        let ids: Vec<ConsigneeId> = page.rows.iter().map(|r| r.consignee.clone()).collect();
        let names = self.names(action, ids).await?;
        let named = |row: UnitRow| {
            let name = names.get(&row.consignee).cloned().unwrap_or_default();
            (row, name)
        };
        Ok((page.rows.into_iter().map(named).collect(), page.next))
    }

    /// One page of open work, heaviest first.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_tasks(&self, staff: &Staff, action: &ActionId, after: Option<String>) -> Result<Page<TaskRow>> {
        staff.sees_all()?;
        self.action_state(action).await?;
        staff.sees_all()?;
        Ok(self.store.tasks(action, after.as_deref(), 100).await?)
    }
}
