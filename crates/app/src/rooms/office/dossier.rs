//! The dossier for a download: written to a file of its own, read in pieces, gone when the last piece is read.

use crate::{App, Error, Result, Staff};
use domain::id::ActionId;
use std::{
    fs::File,
    io::{ErrorKind, Read},
};

/// A dossier on its way out. Its file has no name any more: it ends with this value.
#[derive(Debug)]
pub struct DossierFile {
    file: Option<File>,
    length: u64,
}

const PIECE: u64 = 256 * 1024;

impl DossierFile {
    /// Bytes in all.
    pub fn length(&self) -> u64 {
        self.length
    }
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// `system.fault` if the disk cannot be read.
    pub async fn piece(&mut self) -> Result<Option<Vec<u8>>> {
        let Some(file) = self.file.take() else { return Ok(None) };
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = Vec::new();
            let read = (&file).take(PIECE).read_to_end(&mut piece);
            read.map(|_| (file, piece))
        });
        let (file, piece) = read.await.map_err(Error::fault)?.map_err(Error::fault)?;
        if piece.is_empty() {
            return Ok(None);
        }
        self.file = Some(file);
        Ok(Some(piece))
    }
}

impl App {
    /// Writes the dossier and opens it for reading.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`, `system.unavailable` if the disk is full.
    pub async fn office_dossier(&self, staff: &Staff, action: &ActionId) -> Result<DossierFile> {
        staff.sees_all()?;
        let path = self.blobs.scratch(&format!("dossier-{}.zip", self.chance.id()));
        let written = self.write_dossier(action, &path).await;
        let opened = written.and_then(|_| {
            let file = File::open(&path).map_err(Error::fault)?;
            let length = file.metadata().map_err(Error::fault)?.len();
            Ok(DossierFile { file: Some(file), length })
        });
        // The open file stays readable; only its name goes, whatever happened before.
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                tracing::warn!(%error, "a temporary dossier could not be removed")
            }
            _ => {}
        }
        opened
    }
}
