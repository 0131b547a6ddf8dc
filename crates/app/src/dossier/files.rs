//! The further files of a dossier, waiting for their place in the container.
//!
//! The container wants them in the order of their names, and they come up in another. What the writer made itself waits
//! with its bytes; what lies in the folder of files waits as a digest and goes through in pieces when its turn has come. So
//! ten thousand PDFs take no more memory than their names.

use crate::{Blobs, Error, Result};
use documents::dossier::FileLine;
use domain::id::Digest;
use ledger::dossier::DossierWriter;
use std::{
    collections::BTreeMap,
    io::{Seek, Write},
};

/// Where the bytes of a file are.
enum Content {
    /// Here: it was made for this dossier.
    Made(Vec<u8>),
    /// In the folder of files, under this digest.
    Kept(Digest),
}

/// Files by their names in the dossier.
pub(super) struct Files<'b> {
    blobs: &'b Blobs,
    all: BTreeMap<String, Content>,
}

impl<'b> Files<'b> {
    /// None yet; what is kept lies in `blobs`.
    pub fn new(blobs: &'b Blobs) -> Self {
        Self { blobs, all: BTreeMap::new() }
    }

    /// A file whose bytes were made for this dossier.
    pub fn made(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        self.all.insert(name.into(), Content::Made(bytes));
    }

    /// A file that is kept under this digest.
    pub fn kept(&mut self, name: impl Into<String>, digest: &Digest) {
        self.all.insert(name.into(), Content::Kept(digest.clone()));
    }

    /// Name, size and digest of every file that is wanted, in the order of the names.
    ///
    /// # Errors
    /// `system.fault` if a kept file is gone.
    pub fn lines(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<FileLine>> {
        let listed = self.all.iter().filter(|(name, _)| wanted(name));
        let line = |(name, content): (&String, &Content)| {
            let (bytes, digest) = match content {
                Content::Made(bytes) => (bytes.len() as u64, crate::personal::id_digest(&ledger::Digest::of(bytes))),
                Content::Kept(digest) => (self.blobs.length(digest)?, digest.clone()),
            };
            Ok(FileLine { name: name.clone(), bytes, digest })
        };
        listed.map(line).collect()
    }

    /// Hands all of them to the writer, one after the other.
    ///
    /// # Errors
    /// `system.fault` if a kept file is gone or has other bytes, or the writer refuses or fails.
    pub fn write<W: Write + Seek>(self, writer: &mut DossierWriter<'_, W>) -> Result<()> {
        for (name, content) in self.all {
            match content {
                Content::Made(bytes) => writer.file(&name, &bytes)?,
                Content::Kept(digest) => writer
                    .file_from(&name, &mut self.blobs.reader(&digest)?)
                    .map_err(|e| Error { inward: format!("{name}: {e}"), ..Error::from(e) })?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use ledger::{SigningKey, checkpoint, log::MemoryLog};
    use std::io::Cursor;

    /// The bytes of a small dossier with these further files.
    fn dossier(further: impl FnOnce(&mut DossierWriter<'_, Cursor<Vec<u8>>>) -> Result<()>) -> Result<Vec<u8>> {
        let key = SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
        let root = MemoryLog::from_leaves(["{\"n\":1}"]).root();
        let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
        writer.checkpoints([checkpoint::sign("fieldaction/demo", 1, &root, &key).unwrap()]).unwrap();
        writer.fact(b"{\"n\":1}").unwrap();
        further(&mut writer)?;
        Ok(writer.finish().unwrap().0.into_inner())
    }

    #[test]
    fn kept_or_made_the_bytes_are_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        // Longer than one piece of the writer, exactly one, and nothing at all.
        let contents: Vec<Vec<u8>> = [200_000, 65_536, 0].iter().map(|length| vec![7; *length]).collect();
        let digests: Vec<Digest> = contents.iter().map(|bytes| blobs.put(bytes).unwrap()).collect();
        let name = |digest: &Digest| format!("documents/{digest}.pdf");
        let (mut streamed, mut held) = (Files::new(&blobs), Files::new(&blobs));
        for (digest, bytes) in digests.iter().zip(&contents) {
            streamed.kept(name(digest), digest);
            held.made(name(digest), bytes.clone());
        }
        for files in [&mut streamed, &mut held] {
            files.made("answers/answers.csv", b"a,b\r\n".to_vec());
        }
        let (lines, same) = (streamed.lines(|_| true).unwrap(), held.lines(|_| true).unwrap());
        let seen =
            |lines: &[FileLine]| lines.iter().map(|l| (l.name.clone(), l.bytes, l.digest.clone())).collect::<Vec<_>>();
        assert_eq!((seen(&lines), lines.len()), (seen(&same), 4));
        assert_eq!(streamed.lines(|name| name.starts_with("answers/")).unwrap().len(), 1);
        assert_eq!(dossier(|writer| streamed.write(writer)).unwrap(), dossier(|writer| held.write(writer)).unwrap());
    }

    #[test]
    fn bytes_that_changed_in_the_folder_go_into_no_dossier() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        let digest = blobs.put(b"%PDF as signed").unwrap();
        let place = folder.path().join(&digest.as_str()[..2]).join(&digest.as_str()[2..4]).join(digest.as_str());
        // The name promises no digest here: the reader alone notices.
        let write = || {
            let mut files = Files::new(&blobs);
            files.kept("documents/notice.pdf", &digest);
            dossier(|writer| files.write(writer))
        };
        assert!(write().is_ok());
        std::fs::write(&place, b"%PDF as forged").unwrap();
        let error = write().unwrap_err();
        assert!(error.code == "system.fault" && error.inward.contains("documents/notice.pdf"), "{error:?}");
        std::fs::remove_file(&place).unwrap();
        assert_eq!(write().unwrap_err().code, "system.fault");
    }
}
