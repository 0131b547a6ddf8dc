//! The Merkle log of one field action: RFC 6962 hashing, stored hashes by index, proofs.
//!
//! Every leaf and every completed inner node is stored once, under one running number (the
//! "stored hash index" of tlog, about two hashes per fact); the store keeps them in a table.
//! Functions here take a closure that reads stored hashes by index. Each calls it at most once,
//! so an asynchronous store can ask `*_indexes` first, fetch, and hand the fetched hashes in.
//!
//! Nothing here keeps state or knows a table. `docs/formats/log.md` has the layout.

mod frontier;
mod memory;
mod proof;

pub use frontier::Frontier;
pub use memory::MemoryLog;
pub use proof::{
    InclusionProof, check_consistency, check_inclusion, consistency_indexes, consistency_proof, inclusion_indexes,
    inclusion_proof,
};

use crate::Error;
use crate::digest::{Digest, leaf_hash};

/// The largest log: 2^53 facts, the largest whole number every JSON reader keeps exact.
pub const MAX_SIZE: u64 = 1 << 53;

/// Turns a caller's own read error into [`Error::Reader`].
pub fn reader_error(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::Reader(error.into())
}

/// How many hashes are stored for a log of `size` facts; also the index of the next one.
#[must_use]
pub fn stored_count(size: u64) -> u64 {
    tlog_tiles::tlog::stored_hash_count(size.min(MAX_SIZE))
}

/// The indexes of the stored hashes from which root and growth of a log of `size` follow:
/// one per 1 bit of `size`, largest subtree first.
#[must_use]
pub fn frontier_indexes(size: u64) -> Vec<u64> {
    tlog_tiles::tlog::sub_tree_index(0, size.min(MAX_SIZE), Vec::new())
}

/// The hashes to store when `leaves` are appended to a log of `size` facts, with their indexes,
/// which run on without a gap from [`stored_count`]`(size)`. Reads once, at most one hash per
/// 1 bit of `size`, whatever the number of leaves.
///
/// # Errors
/// What the reader says, and [`Error::HashCount`] if it returns another number of hashes.
///
/// ```
/// use ledger::log;
/// let none = |_: &[u64]| Ok(Vec::new());
/// let stored = log::hashes_to_append(0, ["first", "second", "third"], none).unwrap();
/// assert_eq!(stored.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [0, 1, 2, 3]);
/// let read = |at: &[u64]| Ok(at.iter().map(|i| stored[*i as usize].1).collect());
/// assert_eq!(log::root(3, read).unwrap(), log::MemoryLog::from_leaves(["first", "second", "third"]).root());
/// ```
pub fn hashes_to_append<L, R>(size: u64, leaves: L, read: R) -> Result<Vec<(u64, Digest)>, Error>
where
    L: IntoIterator<Item: AsRef<[u8]>>,
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    let mut frontier = frontier_of(size, read)?;
    let leaves = leaves.into_iter();
    let mut stored = Vec::with_capacity(leaves.size_hint().0.saturating_mul(2));
    let mut next = stored_count(size);
    for leaf in leaves {
        frontier.push_with(leaf_hash(leaf.as_ref()), |hash| {
            stored.push((next, hash));
            next += 1;
        });
    }
    Ok(stored)
}

/// The root of the log at `size`.
///
/// # Errors
/// What the reader says, and [`Error::HashCount`] if it returns another number of hashes.
pub fn root<R>(size: u64, read: R) -> Result<Digest, Error>
where
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    Ok(frontier_of(size, read)?.root())
}

/// The growing edge of the log at `size`, read from the stored hashes.
///
/// # Errors
/// What the reader says, and [`Error::HashCount`] if it returns another number of hashes.
pub fn frontier_of<R>(size: u64, read: R) -> Result<Frontier, Error>
where
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    if size > MAX_SIZE {
        return Err(Error::OutOfLog { what: "size", value: size, size: MAX_SIZE });
    }
    let indexes = frontier_indexes(size);
    let hashes = if indexes.is_empty() { Vec::new() } else { read(&indexes)? };
    Frontier::resume(size, hashes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::digest::{empty_root, node_hash};
    use proptest::prelude::*;

    /// RFC 6962 section 2.1, word for word and slow.
    pub(super) fn naive_root(leaves: &[Vec<u8>]) -> Digest {
        match leaves.len() {
            0 => empty_root(),
            1 => leaf_hash(&leaves[0]),
            n => {
                let split = (n - 1).ilog2();
                let (left, right) = leaves.split_at(1 << split);
                node_hash(&naive_root(left), &naive_root(right))
            }
        }
    }

    pub(super) fn leaves(count: u64) -> Vec<Vec<u8>> {
        (0..count).map(|n| format!("{{\"fact\":{n}}}").into_bytes()).collect()
    }

    #[test]
    fn roots_of_the_certificate_transparency_test_leaves() {
        let inputs =
            ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        let inputs: Vec<Vec<u8>> =
            inputs.iter().map(|hex| data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap()).collect();
        let published = [
            (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
            (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
            (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
        ];
        for (size, root) in published {
            assert_eq!(MemoryLog::from_leaves(&inputs[..size]).root().to_string(), root);
        }
        for size in 0..=8 {
            assert_eq!(MemoryLog::from_leaves(&inputs[..size]).root(), naive_root(&inputs[..size]));
        }
    }

    #[test]
    fn root_agrees_with_the_definition_at_every_size() {
        let all = leaves(200);
        let log = MemoryLog::from_leaves(&all);
        for size in 0..=200 {
            let want = naive_root(&all[..size]);
            assert_eq!(root(size as u64, |at| log.read(at)).unwrap(), want, "{size}");
            assert_eq!(log.root_at(size as u64).unwrap(), want);
        }
    }

    #[test]
    fn stored_hashes_are_those_of_the_log_library() {
        struct Table<'l>(&'l MemoryLog);
        impl tlog_tiles::tlog::HashReader for Table<'_> {
            fn read_hashes(&self, at: &[u64]) -> Result<Vec<tlog_tiles::tlog::Hash>, tlog_tiles::tlog::Error> {
                Ok(self.0.read(at).unwrap().iter().map(|d| tlog_tiles::tlog::Hash(d.0)).collect())
            }
        }
        let log = MemoryLog::from_leaves(leaves(130));
        for n in 0..130 {
            let theirs = tlog_tiles::tlog::stored_hashes(n, &leaves(130)[n as usize], &Table(&log));
            let first = tlog_tiles::tlog::stored_hash_index(0, n);
            for (offset, hash) in theirs.unwrap().iter().enumerate() {
                let ours = log.read(&[first + offset as u64]).unwrap();
                assert_eq!(ours[0].0, hash.0, "leaf {n}, level {offset}");
            }
        }
    }

    #[test]
    fn a_reader_that_fails_or_falls_short_is_reported() {
        let short = |_: &[u64]| Ok(Vec::new());
        assert!(matches!(root(5, short), Err(Error::HashCount { asked: 2, got: 0 })));
        let broken = |_: &[u64]| Err(reader_error("disk"));
        assert!(matches!(hashes_to_append(1, [b"x"], broken), Err(Error::Reader(_))));
        assert!(matches!(root(u64::MAX, short), Err(Error::OutOfLog { .. })));
    }

    proptest! {
        #[test]
        fn appending_in_any_batches_stores_the_same(cuts in prop::collection::vec(0_u64..40, 1..12)) {
            let total: u64 = cuts.iter().sum();
            let all = leaves(total);
            let mut table: Vec<Digest> = Vec::new();
            let mut size = 0;
            for cut in cuts {
                let batch = &all[size as usize..(size + cut) as usize];
                let calls = std::cell::Cell::new(0);
                let new = hashes_to_append(size, batch, |at| {
                    calls.set(calls.get() + 1);
                    Ok(at.iter().map(|i| table[*i as usize]).collect())
                }).unwrap();
                prop_assert!(calls.get() <= 1);
                for (index, hash) in new {
                    prop_assert_eq!(index, table.len() as u64);
                    table.push(hash);
                }
                size += cut;
            }
            prop_assert_eq!(stored_count(total), table.len() as u64);
            let read = |at: &[u64]| Ok(at.iter().map(|i| table[*i as usize]).collect());
            prop_assert_eq!(root(total, read).unwrap(), naive_root(&all));
        }
    }
}
