//! That one fact is in the log: an inclusion proof against a checkpoint, made from the stored hashes.

use crate::{App, Error, Result};
use domain::id::ActionId;
use ledger::log::{InclusionProof, inclusion_indexes, inclusion_proof};

impl App {
    /// The inclusion proof of the fact at `index` in the log of `size` facts.
    ///
    /// # Errors
    /// `system.fault` if `index` is not below `size` or the stored hashes are not there.
    pub async fn inclusion(&self, action: &ActionId, index: u64, size: u64) -> Result<InclusionProof> {
        let wanted = inclusion_indexes(size, index)?;
        let fetched = self.store.log_hashes(action, &wanted).await?;
        let hashes: Vec<ledger::Digest> = fetched.into_iter().map(ledger::Digest).collect();
        inclusion_proof(size, index, |_| Ok(hashes.clone())).map_err(Error::from)
    }

    /// The same as canonical JSON, as the dossier and the office's log page give it.
    ///
    /// # Errors
    /// As [`Self::inclusion`].
    pub async fn proof(&self, action: &ActionId, index: u64, size: u64) -> Result<Vec<u8>> {
        Ok(ledger::canonical::to_bytes(&self.inclusion(action, index, size).await?)?)
    }
}
