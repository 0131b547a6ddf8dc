//! The growing edge of a log: the roots of its complete subtrees, largest first.
//!
//! This is all that is needed to append and to tell the root, one hash per 1 bit of the size,
//! so a verifier runs through a million facts with twenty hashes in memory. The callers are the
//! batch append of [`super`], [`super::MemoryLog`] and the dossier's reader and writer.

use crate::Error;
use crate::digest::{Digest, empty_root, leaf_hash, node_hash};

/// The roots of the complete subtrees of a log, largest first.
///
/// ```
/// use ledger::digest::{leaf_hash, node_hash};
/// let mut frontier = ledger::log::Frontier::new();
/// frontier.push(leaf_hash(b"a"));
/// frontier.push(leaf_hash(b"b"));
/// assert_eq!(frontier.root(), node_hash(&leaf_hash(b"a"), &leaf_hash(b"b")));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// INVARIANT: as many as `size` has 1 bits.
    subtrees: Vec<Digest>,
}

impl Frontier {
    /// The edge of the empty log.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on from `size` with the hashes at [`super::frontier_indexes`]`(size)`, in that order.
    ///
    /// # Errors
    /// [`Error::HashCount`] if there are more or fewer hashes than `size` has 1 bits.
    pub fn resume(size: u64, subtrees: Vec<Digest>) -> Result<Self, Error> {
        let asked = size.count_ones() as usize;
        if subtrees.len() != asked {
            return Err(Error::HashCount { asked, got: subtrees.len() });
        }
        Ok(Self { size, subtrees })
    }

    /// How many leaves the log has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends one leaf given by its hash.
    pub fn push(&mut self, leaf: Digest) {
        self.push_with(leaf, |_| ());
    }

    /// Appends one leaf given by its bytes.
    pub fn push_bytes(&mut self, leaf: &[u8]) {
        self.push(leaf_hash(leaf));
    }

    /// Appends one leaf given by its hash and tells `stored` every hash that became final, in the
    /// order of stored hash indexes: the leaf, then each subtree it completed, smallest first.
    pub fn push_with(&mut self, leaf: Digest, mut stored: impl FnMut(Digest)) {
        stored(leaf);
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.subtrees.pop() else {
                break;
            };
            hash = node_hash(&left, &hash);
            stored(hash);
        }
        self.subtrees.push(hash);
        self.size += 1;
    }

    /// The root of the log.
    #[must_use]
    pub fn root(&self) -> Digest {
        let mut right_to_left = self.subtrees.iter().rev();
        let Some(last) = right_to_left.next() else {
            return empty_root();
        };
        right_to_left.fold(*last, |right, left| node_hash(left, &right))
    }
}
