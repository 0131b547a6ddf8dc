//! What a distributor hands in as a file is kept: its list of recipients, or its own list sealed to its own key.
//!
//! The fact says what the file is and what its rows are good for; whom it names is told by `report_cascade.rs`, when the
//! distributor says so. The same file again records nothing.

use crate::{App, Error, Result, link::Guest, rooms::portal::SubList};
use domain::{
    fact::{Fact, SealedListKept, SubListRead},
    reconcile::ConsigneeState,
    response::ConsigneeRole,
};

/// How a file begins that is sealed with age, in binary and as text (age-encryption.org/v1).
const SEALED: [&[u8]; 2] = [b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----"];

impl App {
    /// Keeps a list of recipients and counts its rows.
    ///
    /// # Errors
    /// `link.unknown` for whoever passes nothing on.
    pub async fn keep_sub_list(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        bytes: &[u8],
        list: &SubList,
    ) -> Result<()> {
        passes_on(guest, state)?;
        let file = self.blobs.put(bytes)?;
        let read = SubListRead { file, rows: list.rows, taken: list.taken, held: list.held, refused: list.refused };
        if state.sub_lists.last() == Some(&read) {
            return Ok(());
        }
        let fact = Fact::SubListRead(read);
        self.append(self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact])).await.map(drop)
    }

    /// Keeps a sealed list. Nobody here can open it.
    ///
    /// # Errors
    /// `cascade.unsealed` for a file that is not sealed: names do not come here by mistake.
    pub async fn keep_sealed_list(&self, guest: &Guest, state: &ConsigneeState, bytes: &[u8]) -> Result<()> {
        passes_on(guest, state)?;
        if !SEALED.iter().any(|head| bytes.starts_with(head)) {
            return Err(Error::new("cascade.unsealed", ""));
        }
        let kept = SealedListKept { file: self.blobs.put(bytes)?, bytes: bytes.len() as u64 };
        if state.sealed_lists.contains(&kept) {
            return Ok(());
        }
        let fact = Fact::SealedListKept(kept);
        self.append(self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact])).await.map(drop)
    }
}

/// Whether this guest may say to whom devices went: somebody of the chain, by the main link.
pub(crate) fn passes_on(guest: &Guest, state: &ConsigneeState) -> Result<()> {
    if guest.handover.is_none() && state.role.is_some_and(ConsigneeRole::in_chain) {
        return Ok(());
    }
    Err(Error::new("link.unknown", ""))
}
