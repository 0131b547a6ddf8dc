//! Sealing: appended facts get their place in the log of their action, and a signed checkpoint follows.

use crate::{App, Result, keys::origin};
use domain::id::ActionId;

/// Facts sealed at most in one transaction.
const BATCH: u32 = 5_000;

impl App {
    /// Seals everything that is unsealed, in every action. Gives how many facts.
    pub(crate) async fn seal_all(&self) -> Result<u64> {
        let mut sealed = 0;
        for action in self.store.actions().await? {
            sealed += self.seal(&action.action).await?;
        }
        Ok(sealed)
    }

    /// Seals one action.
    ///
    /// # Errors
    /// What the store says.
    pub async fn seal(&self, action: &ActionId) -> Result<u64> {
        let key = self.keys.signing(action)?;
        let name = origin(action);
        // A note that cannot be signed is left empty and refused by the store rather than written unsigned.
        let sign = |size: u64, root: [u8; 32]| {
            ledger::checkpoint::sign(&name, size, &ledger::Digest(root), &key).unwrap_or_default()
        };
        let mut sealed = 0;
        loop {
            let done = self.store.seal(action, self.clock.now(), BATCH, &sign).await?;
            sealed += done.added;
            if done.added < u64::from(BATCH) {
                return Ok(sealed);
            }
        }
    }
}
