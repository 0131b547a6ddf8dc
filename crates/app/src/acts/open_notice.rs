//! The consignee opens the notice by a button. A look at the page, by a person or a mail scanner, is not an opening.

use crate::{App, Result, link::Guest};
use domain::{fact::Fact, reconcile::ConsigneeState};

impl App {
    /// Records the opening, once.
    ///
    /// # Errors
    /// Only if the store cannot be written.
    pub async fn open_notice(&self, guest: &Guest, state: &ConsigneeState) -> Result<()> {
        if state.read_at.is_some() {
            return Ok(());
        }
        self.append(self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![Fact::Opened])).await?;
        Ok(())
    }
}
