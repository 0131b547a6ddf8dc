//! Documents that lie inside the dossier for people to read. The proofs beside them are the ledger's.

pub mod summary;

pub use summary::{FileLine, Summary, render};
