//! Writing a dossier: one pass, the same input giving the same bytes.
//!
//! Files must come in the order of the container (see [`super`]); facts and personal rows come
//! one by one and are never all in memory. The writer runs the reader's own audit, so a dossier
//! whose facts do not fit its checkpoints is refused while it is made, not years later.

use super::audit::Audit;
use super::container::{Entry, LARGEST, end_records, name_fault, rank};
use super::verify::promised_digest;
use super::{
    CHECKPOINTS, FACTS, FORMAT, FileEntry, Finding, LEADING, Limits, MANIFEST, Manifest, PERSONAL, PersonalRow, README,
    SIGNATURE, manifest,
};
use crate::digest::{Digest, Hasher};
use crate::key::SigningKey;
use crate::signature::{self, Purpose};
use crate::{Error, canonical};
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};

/// Writes one dossier.
///
/// ```
/// use ledger::dossier::{verify_structure, DossierWriter, Limits};
/// use ledger::{checkpoint, log::MemoryLog, SigningKey};
/// use std::io::Cursor;
/// let key = SigningKey::from_seed("fieldaction/demo", &[1; 32]).unwrap();
/// let root = MemoryLog::from_leaves(["{\"n\":1}"]).root();
/// let note = checkpoint::sign("fieldaction/demo", 1, &root, &key).unwrap();
///
/// let mut writer = DossierWriter::create(Cursor::new(Vec::new()), "demo", &key).unwrap();
/// writer.checkpoints([note]).unwrap();
/// writer.fact(b"{\"n\":1}").unwrap();
/// writer.file("summary.pdf", b"%PDF").unwrap();
/// let (out, manifest) = writer.finish().unwrap();
///
/// let found = verify_structure(out, Limits::default(), None, |_, _| Ok(())).unwrap();
/// assert_eq!(found.manifest, manifest);
/// ```
pub struct DossierWriter<'k, W: Write + Seek> {
    out: BufWriter<W>,
    at: u64,
    key: &'k SigningKey,
    action: String,
    audit: Audit,
    open: Option<Open>,
    entries: Vec<Entry>,
    files: Vec<FileEntry>,
}

/// An entry whose content is still coming.
struct Open {
    name: String,
    offset: u64,
    size: u64,
    sha: Hasher,
    crc: crc32fast::Hasher,
}

impl<'k, W: Write + Seek> DossierWriter<'k, W> {
    /// Begins the dossier of `action`, whose log's origin is the name of `key`, at the start of
    /// `out`, and writes `README.txt`.
    ///
    /// # Errors
    /// [`Error::Io`] if `out` fails.
    pub fn create(out: W, action: &str, key: &'k SigningKey) -> Result<Self, Error> {
        let limits = Limits::default();
        let mut writer = Self {
            out: BufWriter::with_capacity(256 * 1024, out),
            at: 0,
            key,
            action: action.to_owned(),
            audit: Audit::new(key.verifying_key().clone(), &limits),
            open: None,
            entries: Vec::new(),
            files: Vec::new(),
        };
        let text = manifest::readme(action, key.verifying_key());
        writer.whole(README, text.as_bytes())?;
        Ok(writer)
    }

    /// Writes all signed checkpoints, oldest first. To be called once, before anything else.
    ///
    /// # Errors
    /// [`Error::Dossier`] if one does not open under the key or the sizes do not ascend.
    pub fn checkpoints<N: AsRef<str>>(&mut self, notes: impl IntoIterator<Item = N>) -> Result<(), Error> {
        self.start(CHECKPOINTS)?;
        for (at, note) in notes.into_iter().enumerate() {
            self.audit.trail.note(note.as_ref()).map_err(refused)?;
            if at > 0 {
                self.put(b"\n")?;
            }
            self.put(note.as_ref().as_bytes())?;
        }
        self.close()
    }

    /// Writes one personal value that is not erased. Rows come after the checkpoints and before
    /// the facts, ascending by [`PersonalRow::commitment`].
    ///
    /// # Errors
    /// [`Error::Dossier`] if the row is out of order.
    pub fn personal(&mut self, row: &PersonalRow) -> Result<(), Error> {
        self.reach(PERSONAL)?;
        let mut line = row.to_line()?;
        self.audit.people.line(&line).map_err(refused)?;
        line.push(b'\n');
        self.put(&line)
    }

    /// Writes the next fact of the log: the exact leaf bytes.
    ///
    /// # Errors
    /// [`Error::Dossier`] if the fact holds a line feed or the log does not fit a checkpoint.
    pub fn fact(&mut self, leaf: &[u8]) -> Result<(), Error> {
        self.reach(FACTS)?;
        if leaf.contains(&b'\n') || leaf.len() > Limits::default().line_bytes {
            return Err(refused(Finding::new(FACTS, "a fact is one line of at most 16 MiB")));
        }
        self.audit.fact(leaf).map_err(refused)?;
        self.put(leaf)?;
        self.put(b"\n")
    }

    /// Writes a further file, in ascending order of names.
    ///
    /// # Errors
    /// [`Error::Dossier`] if the name is not allowed here or promises another digest.
    pub fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.further(name)?;
        self.whole(name, bytes)
    }

    /// Writes a further file from a reader, in ascending order of names.
    ///
    /// # Errors
    /// As [`Self::file`]; [`Error::Io`] if the reader fails.
    pub fn file_from(&mut self, name: &str, input: &mut impl Read) -> Result<(), Error> {
        self.further(name)?;
        self.start(name)?;
        let mut piece = vec![0; 64 * 1024];
        loop {
            let read = input.read(&mut piece)?;
            if read == 0 {
                return self.close();
            }
            self.put(piece.get(..read).unwrap_or_default())?;
        }
    }

    /// Completes the dossier: manifest, signature, directory. Gives back `out` and the manifest.
    ///
    /// # Errors
    /// [`Error::Dossier`] if the last checkpoint does not cover all facts or a personal row has no
    /// commitment in the facts.
    pub fn finish(mut self) -> Result<(W, Manifest), Error> {
        self.complete_leading()?;
        let manifest = Manifest {
            action: self.action.clone(),
            checkpoints: self.audit.trail.count(),
            facts: self.audit.facts(),
            files: std::mem::take(&mut self.files),
            format: FORMAT.to_owned(),
            key: self.key.verifying_key().clone(),
            origin: self.key.name().to_owned(),
            personal: self.audit.people.count(),
            root: self.audit.root(),
        };
        let bytes = canonical::to_bytes(&manifest)?;
        let signature = signature::sign(Purpose::MANIFEST, &bytes, self.key);
        self.whole(MANIFEST, &bytes)?;
        self.whole(SIGNATURE, format!("{signature}\n").as_bytes())?;
        let (begin, mut length) = (self.at, 0);
        for entry in &self.entries {
            let record = entry.directory_record();
            self.out.write_all(&record)?;
            length += record.len() as u64;
        }
        self.out.write_all(&end_records(self.entries.len() as u64, begin, length))?;
        self.out.flush()?;
        let out = self.out.into_inner().map_err(|e| Error::Io(e.into_error()))?;
        Ok((out, manifest))
    }

    /// Makes the leading file `name` the open one, with empty ones before it where none were given.
    fn reach(&mut self, name: &'static str) -> Result<(), Error> {
        if let Some(open) = &self.open {
            if open.name == name {
                return Ok(());
            }
            in_order(&open.name, name)?;
            self.close()?;
        }
        while let Some(next) = LEADING.get(self.entries.len()).copied() {
            if next == CHECKPOINTS {
                return Err(refused(Finding::new(name, "the checkpoints come first")));
            }
            self.start(next)?;
            if next == name {
                return Ok(());
            }
            self.close()?;
        }
        Err(refused(Finding::new(name, "this file is complete already")))
    }

    fn complete_leading(&mut self) -> Result<(), Error> {
        if self.entries.len() < LEADING.len() {
            self.reach(FACTS)?;
            self.close()?;
        }
        Ok(())
    }

    fn further(&mut self, name: &str) -> Result<(), Error> {
        if LEADING.contains(&name) || name == MANIFEST || name == SIGNATURE {
            return Err(refused(Finding::new(name, "the writer makes this file itself")));
        }
        self.complete_leading()
    }

    /// Begins an entry whose size is not known yet.
    fn start(&mut self, name: &str) -> Result<(), Error> {
        self.may_follow(name)?;
        if name == FACTS {
            self.audit.begin_facts().map_err(refused)?;
        }
        let entry = Entry { name: name.to_owned(), crc: 0, size: 0, offset: self.at };
        self.out.write_all(&entry.header())?;
        self.at = entry.content_at();
        let (sha, crc) = (Hasher::new(), crc32fast::Hasher::new());
        self.open = Some(Open { name: entry.name, offset: entry.offset, size: 0, sha, crc });
        Ok(())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Some(open) = &mut self.open else {
            return Ok(());
        };
        open.size += bytes.len() as u64;
        if open.size > LARGEST {
            return Err(refused(Finding::new(&open.name, "a file holds less than 4 GiB")));
        }
        open.sha.update(bytes);
        open.crc.update(bytes);
        self.at += bytes.len() as u64;
        Ok(self.out.write_all(bytes)?)
    }

    /// Ends the open entry, if any, and writes its header again, now with CRC-32 and size.
    fn close(&mut self) -> Result<(), Error> {
        let Some(open) = self.open.take() else {
            return Ok(());
        };
        if open.name == FACTS {
            self.audit.end_facts().map_err(refused)?;
        }
        let crc = open.crc.finalize();
        let size = u32::try_from(open.size).unwrap_or(u32::MAX);
        let entry = Entry { name: open.name, crc, size, offset: open.offset };
        self.out.seek(SeekFrom::Start(entry.offset))?;
        self.out.write_all(&entry.header())?;
        self.out.seek(SeekFrom::Start(self.at))?;
        self.list(entry, open.sha.finish())
    }

    /// Writes an entry whose bytes are all here.
    fn whole(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.may_follow(name)?;
        let size = u32::try_from(bytes.len()).ok().filter(|size| u64::from(*size) <= LARGEST);
        let size = size.ok_or_else(|| refused(Finding::new(name, "a file holds less than 4 GiB")))?;
        let crc = crc32fast::hash(bytes);
        let entry = Entry { name: name.to_owned(), crc, size, offset: self.at };
        self.out.write_all(&entry.header())?;
        self.out.write_all(bytes)?;
        self.at = entry.end();
        self.list(entry, Digest::of(bytes))
    }

    fn list(&mut self, entry: Entry, sha256: Digest) -> Result<(), Error> {
        if promised_digest(&entry.name).is_some_and(|promised| promised != sha256) {
            let what = format!("its name promises another SHA-256 than {sha256}");
            return Err(refused(Finding::new(entry.name, what)));
        }
        let (name, size) = (entry.name.clone(), u64::from(entry.size));
        self.files.push(FileEntry { name, sha256, size });
        self.entries.push(entry);
        Ok(())
    }

    fn may_follow(&self, name: &str) -> Result<(), Error> {
        if let Some(fault) = name_fault(name) {
            return Err(refused(Finding::new(name, fault)));
        }
        if self.entries.len() >= Limits::default().entries {
            return Err(refused(Finding::new(name, "there are too many files")));
        }
        self.entries.last().map_or(Ok(()), |last| in_order(&last.name, name))
    }
}

fn in_order(last: &str, name: &str) -> Result<(), Error> {
    if rank(last) < rank(name) {
        return Ok(());
    }
    Err(refused(Finding::new(name, format!("it may not follow `{last}`"))))
}

fn refused(finding: Finding) -> Error {
    Error::Dossier { name: finding.place, why: finding.what }
}
