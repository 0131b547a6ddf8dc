//! When Open Session Requests were last sent to which address: kept beside the key, for a minute, so that the bound of two per
//! BMC and minute holds over several runs of this program. Never part of the evidence.

use bmc::probe;
use std::{
    collections::BTreeMap,
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
};

const FILE: &str = "fieldcheck.recent.json";

/// The memory; without a folder it lasts as long as the program.
#[derive(Debug, Default)]
pub(crate) struct Recent {
    file: Option<PathBuf>,
    opened: BTreeMap<IpAddr, Vec<jiff::Timestamp>>,
}

impl Recent {
    /// Reads the memory of a folder.
    pub(crate) fn of(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join(FILE));
        let opened =
            file.as_ref().and_then(|file| fs::read(file).ok()).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { file, opened: opened.unwrap_or_default() }
    }
    /// What is remembered of an address.
    pub(crate) fn of_target(&self, addr: IpAddr) -> Vec<jiff::Timestamp> {
        self.opened.get(&addr).cloned().unwrap_or_default()
    }
    /// Remembers what a run sent.
    pub(crate) fn remember(&mut self, addr: IpAddr, collected: &probe::Collected, now: jiff::Timestamp) {
        self.note(addr, collected.opened.iter().copied());
        self.keep(now);
    }
    /// Notes single requests; [`Self::keep`] writes them down.
    pub(crate) fn note(&mut self, addr: IpAddr, at: impl IntoIterator<Item = jiff::Timestamp>) {
        let times: Vec<jiff::Timestamp> = at.into_iter().collect();
        if !times.is_empty() {
            self.opened.entry(addr).or_default().extend(times);
        }
    }
    /// Addresses that got two or more within the last minute: nobody asks them for a session now.
    pub(crate) fn full(&self, now: jiff::Timestamp) -> impl Iterator<Item = IpAddr> + '_ {
        let young = move |time: &&jiff::Timestamp| now.as_second().saturating_sub(time.as_second()) < 61;
        self.opened.iter().filter(move |(_, times)| times.iter().filter(young).count() >= 2).map(|(addr, _)| *addr)
    }
    /// Writes the memory down, without what is older than two minutes.
    pub(crate) fn keep(&mut self, now: jiff::Timestamp) {
        self.opened.retain(|_, times| {
            times.retain(|time| now.as_second().saturating_sub(time.as_second()) < 120);
            !times.is_empty()
        });
        // A memory that cannot be written is as good as none; the bound within this run holds anyway.
        if let Some(file) = &self.file {
            let _ = if self.opened.is_empty() {
                fs::remove_file(file)
            } else {
                fs::write(file, serde_json::to_vec(&self.opened).unwrap_or_default())
            };
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn it_remembers_for_two_minutes() {
        let folder = tempfile::tempdir().unwrap();
        let addr: IpAddr = "10.0.0.5".parse().unwrap();
        let at = |second: i64| jiff::Timestamp::from_second(second).unwrap();
        let sent = |second| probe::Collected { opened: vec![at(second)], ..Default::default() };
        let mut recent = Recent::of(Some(folder.path()));
        recent.remember(addr, &sent(1000), at(1001));
        recent.remember(addr, &sent(1060), at(1061));
        assert_eq!(Recent::of(Some(folder.path())).of_target(addr), [at(1000), at(1060)]);
        assert_eq!((recent.full(at(1060)).count(), recent.full(at(1062)).count()), (1, 0));
        recent.remember(addr, &probe::Collected::default(), at(1150));
        assert_eq!(Recent::of(Some(folder.path())).of_target(addr), [at(1060)]);
        recent.remember(addr, &probe::Collected::default(), at(1500));
        assert!(!folder.path().join(FILE).exists());
    }
}
