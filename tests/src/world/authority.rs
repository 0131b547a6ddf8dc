//! Whoever gets the dossier: knows the file and nothing else.

use super::World;
use app::dossier::{Verdict, Verified, verify};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

impl World {
    /// Writes the dossier into the world's folder.
    pub async fn dossier(&self) -> PathBuf {
        let path = self.path("dossier.zip");
        self.app.write_dossier(&self.story.action, &path).await.unwrap();
        path
    }
}

/// The verdict about a file.
pub fn judge(dossier: &Path) -> Verdict {
    verify(BufReader::new(File::open(dossier).unwrap()), None)
}

/// What a whole dossier says; anything else fails the test with the place.
pub fn whole(dossier: &Path) -> Verified {
    match judge(dossier) {
        Verdict::Whole(verified) => *verified,
        other => panic!("the dossier does not hold: {other:?}"),
    }
}

/// Every file in it.
pub fn files(dossier: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(File::open(dossier).unwrap()).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        let name = entry.name().unwrap().into_owned();
        entry.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    files
}
