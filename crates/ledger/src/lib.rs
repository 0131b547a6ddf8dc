//! The ledger: canonical bytes, digests, signatures, the Merkle log of one field action, its
//! signed checkpoints, and the dossier with a verifier that needs nothing but the file. With the
//! feature `seal` also the electronic seal of PDFs.
//!
//! This crate stands on the ground row: it knows no field action rules, opens no file by name,
//! reads no clock and draws no chance. Keys, salts and seeds are handed in; hashes that were
//! stored earlier are read through a closure. Whatever leaves here is bytes that another party
//! can check with a SHA-256 and an Ed25519 implementation and the pages in `docs/formats/`.
//!
//! Callers: `store` (log hashes, commitments), `app` (checkpoints, signatures, dossier),
//! `bmc` (canonical bytes and signatures of evidence bundles).

pub mod canonical;
pub mod checkpoint;
pub mod commitment;
pub mod cose;
pub mod digest;
pub mod dossier;
pub mod dsse;
mod error;
pub mod key;
pub mod log;
#[cfg(feature = "seal")]
pub mod seal;
pub mod signature;

pub use checkpoint::Checkpoint;
pub use digest::Digest;
pub use error::Error;
pub use key::{SigningKey, VerifyingKey};
