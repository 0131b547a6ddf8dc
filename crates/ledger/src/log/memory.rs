//! A whole log in memory, rebuilt from its leaves: for proofs where no table is at hand.
//!
//! It holds two hashes per leaf (64 bytes); who only needs roots takes [`Frontier`] instead.
//! The callers are tests, the dossier's maker for proofs of single facts, and anyone who holds
//! a dossier and wants an inclusion proof out of it.

use super::{Frontier, InclusionProof};
use crate::Error;
use crate::digest::{Digest, leaf_hash};

/// A log with all its stored hashes in memory.
///
/// ```
/// let log = ledger::log::MemoryLog::from_leaves(["a", "b", "c"]);
/// let proof = log.inclusion_proof(3, 1).unwrap();
/// assert!(proof.check(b"b", &log.root()).is_ok());
/// assert!(proof.check(b"x", &log.root()).is_err());
/// ```
#[derive(Debug, Clone, Default)]
pub struct MemoryLog {
    stored: Vec<Digest>,
    frontier: Frontier,
}

impl MemoryLog {
    /// The empty log.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The log of these leaves, in their order.
    pub fn from_leaves<L: IntoIterator<Item: AsRef<[u8]>>>(leaves: L) -> Self {
        let mut log = Self::new();
        for leaf in leaves {
            log.push(leaf.as_ref());
        }
        log
    }

    /// Appends one leaf.
    pub fn push(&mut self, leaf: &[u8]) {
        let stored = &mut self.stored;
        self.frontier.push_with(leaf_hash(leaf), |hash| stored.push(hash));
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// The root of the whole log.
    #[must_use]
    pub fn root(&self) -> Digest {
        self.frontier.root()
    }

    /// The root when the log had `size` leaves.
    ///
    /// # Errors
    /// [`Error::OutOfLog`] if it never had that many.
    pub fn root_at(&self, size: u64) -> Result<Digest, Error> {
        self.within("size", size)?;
        super::root(size, |at| self.read(at))
    }

    /// The stored hashes at these indexes; this is the reader closure of [`super`].
    ///
    /// # Errors
    /// [`Error::OutOfLog`] if there is no such index.
    pub fn read(&self, indexes: &[u64]) -> Result<Vec<Digest>, Error> {
        let one = |index: &u64| {
            let found = usize::try_from(*index).ok().and_then(|i| self.stored.get(i)).copied();
            let size = self.stored.len() as u64;
            found.ok_or(Error::OutOfLog { what: "stored hash index", value: *index, size })
        };
        indexes.iter().map(one).collect()
    }

    /// Proves that leaf `index` is in the log of `size` leaves.
    ///
    /// # Errors
    /// [`Error::OutOfLog`] if it is not or the log never had that size.
    pub fn inclusion_proof(&self, size: u64, index: u64) -> Result<InclusionProof, Error> {
        self.within("size", size)?;
        super::inclusion_proof(size, index, |at| self.read(at))
    }

    /// Proves that the log of `old` leaves is the beginning of the log of `new` leaves.
    ///
    /// # Errors
    /// [`Error::OutOfLog`] if the sizes are not in order or not reached.
    pub fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Digest>, Error> {
        self.within("size", new)?;
        super::consistency_proof(old, new, |at| self.read(at))
    }

    fn within(&self, what: &'static str, value: u64) -> Result<(), Error> {
        if value > self.size() {
            return Err(Error::OutOfLog { what, value, size: self.size() });
        }
        Ok(())
    }
}
