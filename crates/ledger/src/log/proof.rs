//! Inclusion and consistency proofs (RFC 6962 sections 2.1.1 and 2.1.2).
//!
//! An inclusion proof shows that one fact stands at one place of the log that a checkpoint
//! signed; a consistency proof shows that an older checkpoint's log is the beginning of a newer
//! one's. Paths are listed from the leaf upwards. The hash arithmetic is that of `tlog_tiles`;
//! this file keeps sizes and counts inside what that library accepts without panicking.

use super::MAX_SIZE;
use crate::Error;
use crate::digest::{Digest, empty_root, leaf_hash};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use tlog_tiles::tlog::{self, Hash, HashReader};

/// The longest path in a log of at most [`MAX_SIZE`] facts, for either kind of proof.
const LONGEST_PATH: usize = 64;

/// That the fact at `index` is in the log of `size` facts. As JSON a file of `proofs/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InclusionProof {
    /// The place of the fact, counted from 0.
    pub index: u64,
    /// The size of the log, one that a checkpoint signed.
    pub size: u64,
    /// The hash of the fact as a leaf: SHA-256 of 0x00 and its bytes.
    pub leaf: Digest,
    /// The hashes beside the way from the leaf to the root, the leaf's sibling first.
    pub path: Vec<Digest>,
}

impl InclusionProof {
    /// Checks that `fact` is what this proof speaks of and that it leads to `root`.
    ///
    /// # Errors
    /// [`Error::Proof`] if not.
    pub fn check(&self, fact: &[u8], root: &Digest) -> Result<(), Error> {
        if leaf_hash(fact) != self.leaf {
            return Err(Error::Proof { root: *root });
        }
        check_inclusion(self, root)
    }
}

/// The stored hashes that [`inclusion_proof`] will ask for: the path, possibly in parts, and the
/// leaf itself last.
///
/// # Errors
/// [`Error::OutOfLog`] if `index` is not below `size`.
pub fn inclusion_indexes(size: u64, index: u64) -> Result<Vec<u64>, Error> {
    within("index", index.saturating_add(1), size)?;
    let mut indexes = plan(|reader| tlog::prove_record(size, index, reader).map(drop));
    indexes.push(tlog::stored_hash_index(0, index));
    Ok(indexes)
}

/// Proves that the fact at `index` is in the log of `size` facts. Reads once.
///
/// # Errors
/// [`Error::OutOfLog`] if `index` is not below `size`; what the reader says.
pub fn inclusion_proof<R>(size: u64, index: u64, read: R) -> Result<InclusionProof, Error>
where
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    let indexes = inclusion_indexes(size, index)?;
    let mut hashes = read_all(&indexes, read)?;
    let leaf = hashes.pop().ok_or(Error::HashCount { asked: indexes.len(), got: 0 })?;
    let path = tlog::prove_record(size, index, &Fetched(hashes)).map_err(super::reader_error)?;
    Ok(InclusionProof { index, size, leaf, path: digests(path) })
}

/// The stored hashes that [`consistency_proof`] will ask for.
///
/// # Errors
/// [`Error::OutOfLog`] if `old` is above `new`.
pub fn consistency_indexes(old: u64, new: u64) -> Result<Vec<u64>, Error> {
    within("old size", old, new)?;
    if old == 0 {
        return Ok(Vec::new());
    }
    Ok(plan(|reader| tlog::prove_tree(new, old, reader).map(drop)))
}

/// Proves that the log of `old` facts is the beginning of the log of `new` facts. Reads at most
/// once. The proof is empty if `old` is 0 or equals `new`.
///
/// # Errors
/// [`Error::OutOfLog`] if `old` is above `new`; what the reader says.
pub fn consistency_proof<R>(old: u64, new: u64, read: R) -> Result<Vec<Digest>, Error>
where
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    let indexes = consistency_indexes(old, new)?;
    if indexes.is_empty() {
        return Ok(Vec::new());
    }
    let hashes = read_all(&indexes, read)?;
    tlog::prove_tree(new, old, &Fetched(hashes)).map(digests).map_err(super::reader_error)
}

/// Checks that `proof` leads from its leaf hash to `root`, the root at `proof.size`.
///
/// # Errors
/// [`Error::OutOfLog`] if its index is not below its size, [`Error::Proof`] if it does not fit.
pub fn check_inclusion(proof: &InclusionProof, root: &Digest) -> Result<(), Error> {
    within("index", proof.index.saturating_add(1), proof.size)?;
    if proof.path.len() > LONGEST_PATH {
        return Err(Error::Proof { root: *root });
    }
    let path = proof.path.iter().map(|d| Hash(d.0)).collect();
    tlog::check_record(&path, proof.size, Hash(root.0), proof.index, Hash(proof.leaf.0))
        .map_err(|_| Error::Proof { root: *root })
}

/// Checks that the log of `old` facts with `old_root` is the beginning of the log of `new` facts
/// with `new_root`. The empty log is the beginning of every log, with an empty proof.
///
/// # Errors
/// [`Error::OutOfLog`] if `old` is above `new`, [`Error::Proof`] if the proof does not fit.
pub fn check_consistency(
    proof: &[Digest],
    old: u64,
    old_root: &Digest,
    new: u64,
    new_root: &Digest,
) -> Result<(), Error> {
    within("old size", old, new)?;
    let wrong = || Error::Proof { root: *new_root };
    if old == 0 {
        let fits = proof.is_empty() && *old_root == empty_root();
        return if fits { Ok(()) } else { Err(wrong()) };
    }
    if proof.len() > LONGEST_PATH {
        return Err(wrong());
    }
    let path = proof.iter().map(|d| Hash(d.0)).collect();
    tlog::check_tree(&path, new, Hash(new_root.0), old, Hash(old_root.0)).map_err(|_| wrong())
}

fn within(what: &'static str, value: u64, size: u64) -> Result<(), Error> {
    if value > size || size > MAX_SIZE {
        return Err(Error::OutOfLog { what, value, size });
    }
    Ok(())
}

fn read_all<R>(indexes: &[u64], read: R) -> Result<Vec<Digest>, Error>
where
    R: Fn(&[u64]) -> Result<Vec<Digest>, Error>,
{
    let hashes = read(indexes)?;
    if hashes.len() != indexes.len() {
        return Err(Error::HashCount { asked: indexes.len(), got: hashes.len() });
    }
    Ok(hashes)
}

fn digests(path: Vec<Hash>) -> Vec<Digest> {
    path.into_iter().map(|hash| Digest(hash.0)).collect()
}

/// Notes what is asked for and then stops the library by refusing.
#[derive(Default)]
struct Asked(RefCell<Vec<u64>>);

impl HashReader for Asked {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog::Error> {
        self.0.replace(indexes.to_vec());
        Err(tlog::Error::IndexesNotInTree)
    }
}

fn plan(run: impl Fn(&Asked) -> Result<(), tlog::Error>) -> Vec<u64> {
    let asked = Asked::default();
    // The refusal is ours; without any question there is nothing to fetch.
    let _ = run(&asked);
    asked.0.into_inner()
}

/// Answers with what was fetched for exactly this question.
struct Fetched(Vec<Digest>);

impl HashReader for Fetched {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, tlog::Error> {
        if indexes.len() != self.0.len() {
            return Err(tlog::Error::IndexesNotInTree);
        }
        Ok(self.0.iter().map(|digest| Hash(digest.0)).collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::super::MemoryLog;
    use super::super::tests::{leaves, naive_root};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_path_of_rfc_6962_section_2_1_3() {
        // Seven leaves d0..d6; the path of d6 is [i, k]: it has no sibling leaf.
        let log = MemoryLog::from_leaves(leaves(7));
        let proof = log.inclusion_proof(7, 6).unwrap();
        let all = leaves(7);
        assert_eq!(proof.path, [naive_root(&all[4..6]), naive_root(&all[..4])]);
        let proof = log.consistency_proof(6, 7).unwrap();
        let want = [naive_root(&all[4..6]), naive_root(&all[6..]), naive_root(&all[..4])];
        assert_eq!(proof, want);
    }

    proptest! {
        #[test]
        fn inclusion_holds_and_every_change_breaks_it(size in 1_u64..200, pick in any::<u64>(), flip in any::<(u64, u8)>()) {
            let index = pick % size;
            let all = leaves(size);
            let log = MemoryLog::from_leaves(&all);
            let proof = log.inclusion_proof(size, index).unwrap();
            let root = naive_root(&all);
            prop_assert!(proof.check(&all[index as usize], &root).is_ok());
            prop_assert!(proof.check(b"other", &root).is_err());
            prop_assert!(proof.check(&all[index as usize], &Digest::of(b"other")).is_err());
            let mut moved = proof.clone();
            moved.index = (index + 1) % size;
            prop_assert!(size == 1 || check_inclusion(&moved, &root).is_err());
            let mut longer = proof.clone();
            longer.path.push(root);
            prop_assert!(check_inclusion(&longer, &root).is_err());
            if !proof.path.is_empty() {
                let mut flipped = proof.clone();
                let at = (flip.0 % proof.path.len() as u64) as usize;
                flipped.path[at].0[usize::from(flip.1 % 32)] ^= 1;
                prop_assert!(check_inclusion(&flipped, &root).is_err());
                let mut shorter = proof;
                shorter.path.pop();
                prop_assert!(check_inclusion(&shorter, &root).is_err());
            }
        }

        #[test]
        fn consistency_holds_and_every_change_breaks_it(new in 1_u64..200, pick in any::<u64>(), flip in any::<u64>()) {
            let old = pick % (new + 1);
            let all = leaves(new);
            let log = MemoryLog::from_leaves(&all);
            let proof = log.consistency_proof(old, new).unwrap();
            let (before, after) = (naive_root(&all[..old as usize]), naive_root(&all));
            prop_assert!(check_consistency(&proof, old, &before, new, &after).is_ok());
            let other = Digest::of(b"other");
            prop_assert!(check_consistency(&proof, old, &other, new, &after).is_err());
            prop_assert!(old == 0 || check_consistency(&proof, old, &before, new, &other).is_err());
            let mut changed = proof.clone();
            if changed.is_empty() {
                changed.push(before);
            } else {
                let at = (flip % proof.len() as u64) as usize;
                changed[at].0[0] ^= 0x80;
            }
            prop_assert!(check_consistency(&changed, old, &before, new, &after).is_err());
        }

        #[test]
        fn hostile_proofs_never_panic(index in any::<u64>(), size in any::<u64>(), count in 0_usize..70, old in any::<u64>()) {
            let path = vec![Digest::of(b"x"); count];
            let root = Digest::of(b"y");
            let proof = InclusionProof { index, size, leaf: root, path: path.clone() };
            prop_assert!(check_inclusion(&proof, &root).is_err() || (size == 1 && count == 0));
            let _ = check_consistency(&path, old, &root, size, &root);
            let _ = inclusion_indexes(size, index);
            let _ = consistency_indexes(old, size);
        }
    }

    #[test]
    fn outside_the_log_there_is_no_proof() {
        let log = MemoryLog::from_leaves(leaves(3));
        assert!(matches!(log.inclusion_proof(3, 3), Err(Error::OutOfLog { .. })));
        assert!(matches!(log.inclusion_proof(4, 0), Err(Error::OutOfLog { .. })));
        assert!(matches!(log.consistency_proof(3, 2), Err(Error::OutOfLog { .. })));
        let short = |_: &[u64]| Ok(Vec::new());
        assert!(matches!(inclusion_proof(3, 0, short), Err(Error::HashCount { .. })));
    }
}
