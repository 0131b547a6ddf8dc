//! Erasing the personal data of a consignee: the values and its personal pages go, every proof stays.

use crate::{App, Result, Staff};
use domain::{
    approval::Role,
    id::{ActionId, ConsigneeId},
};

impl App {
    /// Erases. Gives how many values went.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn erase_person(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<u64> {
        staff.needs(&[Role::RegulatorySignatory])?;
        if let Some(pages) = self.personal_pages(action, consignee).await? {
            self.blobs.remove(&pages)?;
        }
        Ok(self.store.erase(action, consignee.as_str()).await?)
    }
}
