//! Whoever holds the server's key and wants another past: changes facts and files of a dossier and seals all of it anew, so
//! that only what the facts say can give it away.

use super::{World, authority};
use app::{
    domain::fact::Recorded,
    dossier::{Recount, Verdict, verify},
};
use ledger::{
    checkpoint,
    dossier::{DossierWriter, PersonalRow},
    log::MemoryLog,
};
use std::{collections::BTreeMap, io::Cursor};

/// What a dossier says, open to be changed.
#[derive(Clone)]
pub struct Forgery {
    /// Its facts in the order of the log.
    pub facts: Vec<Recorded>,
    /// Its further files.
    pub files: BTreeMap<String, Vec<u8>>,
    personal: Vec<PersonalRow>,
    key: ledger::SigningKey,
    action: String,
}

impl World {
    /// Takes a dossier of this world apart.
    pub async fn forgery(&self) -> Forgery {
        let mut files = authority::files(&self.dossier().await);
        let lines = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
        let facts = lines(files.remove("facts.jsonl").unwrap());
        let personal = lines(files.remove("personal.jsonl").unwrap());
        files.retain(|name, _| name.contains('/') && !name.starts_with("proofs/"));
        Forgery {
            facts: facts.iter().map(|line| serde_json::from_str(line).unwrap()).collect(),
            personal: personal.iter().map(|line| PersonalRow::from_line(line.as_bytes()).unwrap()).collect(),
            files,
            key: self.app.keys.signing(&self.story.action).unwrap(),
            action: self.story.action.to_string(),
        }
    }
}

impl Forgery {
    /// The place of the first fact that fits.
    pub fn at(&self, fits: impl Fn(&Recorded) -> bool) -> usize {
        self.facts.iter().position(fits).unwrap()
    }

    /// Seals it and gives the verdict.
    pub fn judged(mut self) -> Verdict {
        let mut versions = BTreeMap::new();
        for fact in &mut self.facts {
            let version = versions.entry(fact.stream.clone()).or_insert(0);
            *version += 1;
            fact.version = *version;
        }
        let leaves: Vec<Vec<u8>> = self.facts.iter().map(|fact| ledger::canonical::to_bytes(fact).unwrap()).collect();
        let mut recount = Recount::default();
        leaves.iter().for_each(|leaf| drop(recount.take(leaf).unwrap()));
        let counts = ledger::canonical::to_bytes(&recount.counts(&self.action)).unwrap();
        self.files.insert("summary.json".into(), counts);
        let mut writer = DossierWriter::create(Cursor::new(Vec::new()), &self.action, &self.key).unwrap();
        let root = MemoryLog::from_leaves(&leaves).root();
        writer
            .checkpoints([checkpoint::sign(self.key.name(), leaves.len() as u64, &root, &self.key).unwrap()])
            .unwrap();
        self.personal.iter().for_each(|row| writer.personal(row).unwrap());
        leaves.iter().for_each(|leaf| writer.fact(leaf).unwrap());
        self.files.iter().for_each(|(name, bytes)| writer.file(name, bytes).unwrap());
        verify(writer.finish().unwrap().0, None)
    }
}
