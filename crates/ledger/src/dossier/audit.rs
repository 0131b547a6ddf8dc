//! What must hold between checkpoints, personal rows and facts, checked as they run by.
//!
//! The reader feeds it from the file, the writer while writing, so the writer cannot make a
//! dossier that the reader would refuse. Memory: the checkpoints, 33 bytes per personal row and
//! one hash per 1 bit of the log's size; never a fact.

use super::people::People;
use super::trail::Trail;
use super::{Finding, Limits};
use crate::digest::Digest;
use crate::key::VerifyingKey;
use crate::log::Frontier;

/// The running comparison of facts with checkpoints and personal rows.
pub(super) struct Audit {
    pub trail: Trail,
    pub people: People,
    log: Frontier,
}

impl Audit {
    pub fn new(key: VerifyingKey, limits: &Limits) -> Self {
        Self { trail: Trail::new(key, limits), people: People::new(limits), log: Frontier::new() }
    }

    /// Checkpoints and personal rows are complete; the facts may come.
    pub fn begin_facts(&mut self) -> Result<(), Finding> {
        self.people.ready();
        self.trail.compare(&self.log)
    }

    /// Takes the next fact.
    pub fn fact(&mut self, fact: &[u8]) -> Result<(), Finding> {
        self.log.push_bytes(fact);
        self.people.fact(fact);
        self.trail.compare(&self.log)
    }

    /// All facts have been read.
    pub fn end_facts(&self) -> Result<(), Finding> {
        self.trail.covers(self.log.size())?;
        self.people.end()
    }

    /// How many facts have been read.
    pub fn facts(&self) -> u64 {
        self.log.size()
    }

    /// The root over the facts read.
    pub fn root(&self) -> Digest {
        self.log.root()
    }
}
