//! Files by the SHA-256 of their bytes: notices, letters, records as uploaded, evidence.
//!
//! Layout: `<folder>/aa/bb/<64 digits>`, aa and bb being the first digits. A file is written beside its place, flushed to
//! the disk and renamed, so a name never stands for half a file. Reading compares the digest again, in one go
//! ([`Blobs::get`]) or in pieces ([`Blobs::reader`]). Nothing is deleted but what is somebody's own when his data are erased; what is malicious lies
//! in a folder apart ([`Blobs::apart`]).
//! Calls block; large ones belong on a thread of their own.

use crate::{Error, Kind, Result};
use domain::id::Digest;
use ledger::digest::Hasher;
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A folder of files by digest. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Blobs {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    /// Numbers the files being written by this process.
    next: AtomicU64,
}

impl Blobs {
    /// Opens the folder, making it if it is not there.
    ///
    /// # Errors
    /// A folder that cannot be made or written.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self> {
        let folder = folder.into();
        fs::create_dir_all(&folder).map_err(|e| Error::from(e).during("open the folder of files"))?;
        Ok(Self { inner: Arc::new(Inner { folder, next: AtomicU64::new(0) }) })
    }

    /// Keeps these bytes and gives their digest. Once it returns they are on the disk; bytes kept before are not written
    /// again.
    ///
    /// # Errors
    /// Disk full or not reachable; nothing stands under the digest then.
    pub fn put(&self, bytes: &[u8]) -> Result<Digest> {
        let digest = digest_of(bytes);
        let (folder, path) = self.place(&digest);
        let kept = fs::metadata(&path).is_ok_and(|there| there.len() == bytes.len() as u64);
        if !kept {
            self.write(&folder, &path, bytes).map_err(|e| Error::from(e).during("keep a file"))?;
        }
        Ok(digest)
    }

    /// A path beside the files for something temporary. The caller removes it.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.inner.folder.join(format!(".{name}"))
    }

    /// The folder beside this one for files that are given to nobody: what a scanner found to be malicious.
    ///
    /// # Errors
    /// A folder that cannot be made or written.
    pub fn apart(&self) -> Result<Self> {
        Self::open(self.inner.folder.with_file_name("apart"))
    }

    /// Takes a file away: personal pages of somebody whose data are erased. Facts keep the digest.
    ///
    /// # Errors
    /// A file that cannot be removed; one that is not there is fine.
    pub fn remove(&self, digest: &Digest) -> Result<()> {
        let (_, path) = self.place(digest);
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::from(error).during("remove a file")),
            _ => Ok(()),
        }
    }

    fn write(&self, folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let number = self.inner.next.fetch_add(1, Ordering::Relaxed);
        let beside = self.inner.folder.join(format!("writing-{}-{number}", std::process::id()));
        let written = (|| {
            let mut file = fs::File::create(&beside)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&beside, path)?;
            // The new names have to be on the disk as well.
            let above = folder.parent().unwrap_or(folder);
            [folder, above, self.inner.folder.as_path()].iter().try_for_each(|f| fs::File::open(f)?.sync_all())
        })();
        if written.is_err() {
            // What is left of it is of no use; that it cannot be removed changes nothing for the caller.
            let _ = fs::remove_file(&beside);
        }
        written
    }

    /// The bytes with this digest.
    ///
    /// # Errors
    /// [`Kind::Corrupt`] if the bytes are not those of the digest any more or the file is gone.
    pub fn get(&self, digest: &Digest) -> Result<Vec<u8>> {
        let bytes = fs::read(self.place(digest).1).map_err(|e| unread(digest, e))?;
        if digest_of(&bytes) == *digest {
            return Ok(bytes);
        }
        Err(Error::new(Kind::Corrupt, other_bytes(digest)).during("read a file"))
    }

    /// The bytes with this digest in pieces: for files that are too large to be held, or too many.
    ///
    /// # Errors
    /// [`Kind::Corrupt`] if the file is gone. Whether the bytes are those of the digest shows at their end.
    pub fn reader(&self, digest: &Digest) -> Result<BlobReader> {
        let file = fs::File::open(self.place(digest).1).map_err(|e| unread(digest, e))?;
        Ok(BlobReader { file, seen: Hasher::new(), digest: digest.clone() })
    }

    /// How many bytes the file with this digest has. They are not looked at.
    ///
    /// # Errors
    /// [`Kind::Corrupt`] if the file is gone.
    pub fn length(&self, digest: &Digest) -> Result<u64> {
        Ok(fs::metadata(self.place(digest).1).map_err(|e| unread(digest, e))?.len())
    }

    /// Whether there is a file with this digest. Its bytes are not looked at.
    pub fn has(&self, digest: &Digest) -> bool {
        self.place(digest).1.is_file()
    }

    fn place(&self, digest: &Digest) -> (PathBuf, PathBuf) {
        let name = digest.as_str();
        let folder = self.inner.folder.join(name.get(..2).unwrap_or("")).join(name.get(2..4).unwrap_or(""));
        let path = folder.join(name);
        (folder, path)
    }
}

/// A file on its way through. Its end is reached only if its bytes are those of its digest; else reading fails there with
/// [`io::ErrorKind::InvalidData`].
pub struct BlobReader {
    file: fs::File,
    seen: Hasher,
    digest: Digest,
}

impl Read for BlobReader {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(piece)?;
        self.seen.update(piece.get(..read).unwrap_or_default());
        let ended = read == 0 && !piece.is_empty();
        if ended && Digest::from_bytes(self.seen.clone().finish().as_bytes()) != self.digest {
            return Err(io::Error::new(io::ErrorKind::InvalidData, other_bytes(&self.digest)));
        }
        Ok(read)
    }
}

fn unread(digest: &Digest, error: io::Error) -> Error {
    let error = match error.kind() {
        io::ErrorKind::NotFound => Error::corrupt(format!("there is no file {digest}")),
        _ => Error::from(error),
    };
    error.during("read a file")
}

fn other_bytes(digest: &Digest) -> String {
    format!("file {digest} has other bytes")
}

fn digest_of(bytes: &[u8]) -> Digest {
    Digest::from_bytes(ledger::Digest::of(bytes).as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn bytes_come_back_and_nothing_else_passes_for_them() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path().join("files")).unwrap();
        let digest = blobs.put(b"notice").unwrap();
        assert_eq!((blobs.put(b"notice").unwrap(), blobs.get(&digest).unwrap()), (digest.clone(), b"notice".to_vec()));
        let path =
            folder.path().join("files").join(&digest.as_str()[..2]).join(&digest.as_str()[2..4]).join(digest.as_str());
        assert!(path.is_file() && blobs.has(&digest));
        // One bit turned over: found when read. A file cut short: found, and made whole by keeping the bytes again.
        fs::write(&path, b"notike").unwrap();
        assert_eq!(blobs.get(&digest).unwrap_err().kind, Kind::Corrupt);
        fs::write(&path, b"not").unwrap();
        assert_eq!(blobs.get(&digest).unwrap_err().kind, Kind::Corrupt);
        blobs.put(b"notice").unwrap();
        assert_eq!(blobs.get(&digest).unwrap(), b"notice");
        let other = digest_of(b"other");
        assert!(!blobs.has(&other));
        assert_eq!(blobs.get(&other).unwrap_err().kind, Kind::Corrupt);
        assert_eq!(blobs.reader(&other).err().unwrap().kind, Kind::Corrupt);
        assert_eq!(blobs.length(&other).unwrap_err().kind, Kind::Corrupt);
        assert!(
            fs::read_dir(folder.path().join("files")).unwrap().all(|e| e.unwrap().path().is_dir()),
            "nothing half-written is left"
        );
    }

    #[test]
    fn pieces_are_compared_at_their_end() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        for bytes in [vec![], b"notice".to_vec(), vec![9; 100_000]] {
            let digest = blobs.put(&bytes).unwrap();
            let mut read = Vec::new();
            blobs.reader(&digest).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!((read.len() as u64, read == bytes), (blobs.length(&digest).unwrap(), true));
            fs::write(blobs.place(&digest).1, b"notike").unwrap();
            let error = blobs.reader(&digest).unwrap().read_to_end(&mut Vec::new()).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        }
    }
}
