//! Reading a dossier: its container checked on opening, single files and facts on demand.
//!
//! Opening walks the whole container but reads no content. Who wants to know whether the
//! contents hold together calls [`DossierReader::verify`]; [`DossierReader::read`] gives bytes
//! that fit their CRC-32 and nothing more.

use super::container::Entry;
use super::source::Source;
use super::verify::{Structure, verify};
use super::{Fault, Finding, Limits};
use std::io::{Read, Seek};

/// An opened dossier.
pub struct DossierReader<R> {
    source: Source<R>,
    entries: Vec<Entry>,
    limits: Limits,
}

impl<R: Read + Seek> DossierReader<R> {
    /// Opens the dossier in `input` and checks its container strictly.
    ///
    /// # Errors
    /// [`Fault::Finding`] at the first byte of the container that does not fit, [`Fault::Io`] if
    /// it cannot be read.
    pub fn open(input: R, limits: Limits) -> Result<Self, Fault> {
        let mut source = Source::new(input)?;
        let entries = source.walk(&limits)?;
        Ok(Self { source, entries, limits })
    }

    /// Name and size in bytes of every entry, in the order of the container.
    pub fn entries(&self) -> impl Iterator<Item = (&str, u64)> {
        self.entries.iter().map(|entry| (entry.name.as_str(), u64::from(entry.size)))
    }

    /// The bytes of one file, at most `most`.
    ///
    /// # Errors
    /// [`Fault::Finding`] if there is no such file, it is longer, or its CRC-32 does not fit.
    pub fn read(&mut self, name: &str, most: u64) -> Result<Vec<u8>, Fault> {
        let found = self.entries.iter().find(|entry| entry.name == name);
        let entry = found.ok_or_else(|| Finding::new(name, "the dossier has no such file"))?;
        Ok(self.source.whole(entry, most)?.0)
    }

    /// Checks everything, see [`super::verify_structure`].
    ///
    /// # Errors
    /// [`Fault::Finding`] with the first thing that does not fit, [`Fault::Io`] if the file
    /// cannot be read.
    pub fn verify(
        &mut self,
        fingerprint: Option<&str>,
        on_fact: impl FnMut(u64, &[u8]) -> Result<(), String>,
    ) -> Result<Structure, Fault> {
        verify(&mut self.source, &self.entries, &self.limits, fingerprint, on_fact)
    }
}
