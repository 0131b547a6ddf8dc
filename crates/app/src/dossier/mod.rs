//! The dossier of a field action: one file that proves all of it without us, and its verification.
//!
//! `write` puts documents, answers, facts, checkpoints, proofs and a readable summary into one ZIP; `verify` needs only
//! that file: `ledger` checks that nothing was changed, this crate folds the facts again and compares every count.

mod counts;
mod evidence;
mod files;
mod proof;
mod stamps;
mod summary;
mod verify;
mod write;

pub use counts::{Counts, Recount};
pub use verify::{Verdict, Verified, verify};
