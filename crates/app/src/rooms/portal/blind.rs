//! The page of a distributor that keeps the names: its sites by number, how far they are, what it hands on to them.
//!
//! A line says number, country, language and serial numbers, and may carry the distributor's commitment. No name is asked,
//! and a line that has room for one is not taken. Records nothing.

use super::{
    LineFault, Room,
    lines::{country, find, serials},
};
use crate::{App, Error, Result, sub_list};
use domain::{
    cascade::{NamedSite, site_number},
    id::{Commitment, ConsigneeId, Digest, UnitKey},
    lang::Lang,
    reconcile::{ConsigneeState, UnitState},
};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// One declared site, as its distributor sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteRow {
    /// Its number among the distributor's.
    pub site: String,
    /// Country.
    pub country: String,
    /// Its language.
    pub lang: Lang,
    /// Serial numbers of its devices.
    pub serials: Vec<String>,
    /// Its own link.
    pub link: String,
    /// Told, by the distributor's word or by its own.
    pub told_at: Option<Timestamp>,
    /// Read.
    pub read: bool,
    /// Answered.
    pub answered: bool,
}

/// The page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlindView {
    /// Units in the distributor's list at first.
    pub total: usize,
    /// Units without a recipient: key, and serial number if known.
    pub free: Vec<(UnitKey, Option<String>)>,
    /// Its sites, in the order in which they were declared.
    pub sites: Vec<SiteRow>,
    /// The root over its commitments, if every site of the last list had one.
    pub root: Option<Digest>,
    /// Sealed lists kept for it.
    pub sealed: Vec<Digest>,
    /// It said that its list is complete.
    pub complete: bool,
}

impl BlindView {
    /// Whether a site waits to be told.
    pub fn waits(&self) -> bool {
        self.sites.iter().any(|site| site.told_at.is_none())
    }
}

/// Sites, checked: all can be declared, or some faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedSites {
    /// What would be declared.
    pub sites: Vec<NamedSite>,
    /// What cannot be taken.
    pub faults: Vec<LineFault>,
}

/// The lines of a public part, as one types them.
pub fn lines_of(list: &sub_list::PublicList) -> String {
    let line = |site: &sub_list::PublicSite| {
        let serials = site.serials.join(", ");
        format!("{}; {}; {}; {serials}; {}", site.site, site.country, site.lang, site.commitment.as_str())
    };
    list.sites.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl Room {
    /// Reads lines `number; country; language; serial, serial; commitment`; the last may be missing.
    pub fn check_sites(&self, text: &str) -> CheckedSites {
        check(&self.units(), text)
    }
}

fn check(own: &[&UnitState], text: &str) -> CheckedSites {
    let mut checked = CheckedSites::default();
    let (mut units, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    for (place, line) in text.lines().filter(|l| !l.trim().is_empty()).enumerate() {
        let mut fault = |part, about: &str| {
            checked.faults.push(LineFault { line: place + 1, part, about: about.trim().to_owned() })
        };
        let mark = if line.contains('\t') { '\t' } else { ';' };
        let cells: Vec<&str> = line.split(mark).map(|cell| cell.trim().trim_matches('"').trim()).collect();
        let cell = |n: usize| cells.get(n).copied().unwrap_or_default();
        let site = site_number(cell(0)).filter(|number| numbers.insert(number.clone()));
        if site.is_none() {
            fault("site", cell(0));
        }
        let country = country(cell(1));
        if country.is_none() {
            fault("country", cell(1));
        }
        let mut got = Vec::new();
        let mut commitment = None;
        // What follows the language is serial numbers; the last cell may be the commitment.
        for text in cells.iter().skip(3) {
            if text.starts_with("c:") && commitment.is_none() {
                commitment = Commitment::parse(text);
                if commitment.is_none() {
                    fault("unreadable", text);
                }
                continue;
            }
            for serial in serials(text) {
                match find(own, serial) {
                    None => fault("serial", serial),
                    Some(key) if units.insert(key.clone()) => got.push(key),
                    Some(_) => fault("twice", serial),
                }
            }
        }
        if got.is_empty() && cells.iter().skip(3).all(|text| text.is_empty() || text.starts_with("c:")) {
            fault("units", "");
        }
        checked.sites.push(NamedSite {
            site: site.unwrap_or_default(),
            country: country.unwrap_or_default(),
            lang: sub_list::lang(cell(2)),
            units: got,
            line: commitment,
        });
    }
    checked
}

impl App {
    /// The page of the sites.
    ///
    /// # Errors
    /// `link.unknown` for whoever passes nothing on, or a link that was handed on.
    pub async fn blind_view(&self, room: &Room) -> Result<BlindView> {
        if !room.is_chain() {
            return Err(Error::new("link.unknown", ""));
        }
        let mut sites = Vec::new();
        for id in &room.state.blind_sites {
            let state = self.consignee_state(&room.guest.action, id).await?;
            sites.push(self.site_row(room, id, &state)?);
        }
        let free = room.units();
        let free =
            free.iter().map(|u| (u.listed.unit.clone(), room.serial(&u.listed.unit).map(str::to_owned))).collect();
        Ok(BlindView {
            total: room.state.units.len(),
            free,
            sites,
            root: room.state.blind_root.clone(),
            sealed: room.state.sealed_lists.iter().map(|kept| kept.file.clone()).collect(),
            complete: room.state.cascade_complete,
        })
    }

    fn site_row(&self, room: &Room, id: &ConsigneeId, state: &ConsigneeState) -> Result<SiteRow> {
        let action = &room.guest.action;
        let token = self.token(action, id, state.generation, None)?;
        Ok(SiteRow {
            site: state.blind.as_ref().map(|blind| blind.site.clone()).unwrap_or_default(),
            country: state.country.clone(),
            lang: state.lang.clone().unwrap_or_else(|| Lang::from("en")),
            serials: state.units.values().map(|u| u.serial().unwrap_or(u.listed.unit.as_str()).to_owned()).collect(),
            link: self.link(action, &token),
            told_at: state.told_at,
            read: state.read_at.is_some(),
            answered: state.answered(),
        })
    }

    /// The bytes of a sealed list of this distributor.
    ///
    /// # Errors
    /// `link.unknown` for any other file.
    pub fn sealed_list(&self, room: &Room, digest: &str) -> Result<Vec<u8>> {
        let own = room.state.sealed_lists.iter().find(|kept| kept.file.as_str() == digest && room.is_chain());
        Ok(self.blobs.get(&own.ok_or_else(|| Error::new("link.unknown", ""))?.file)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::rooms::portal::lines::tests::unit;

    #[test]
    fn good_lines_are_taken_with_and_without_commitment() {
        let units = [unit("17"), unit("18"), unit("19")];
        let own: Vec<&UnitState> = units.iter().collect();
        let commitment = format!("c:{}", "a".repeat(64));
        let checked = check(&own, &format!("s-01; AT; de; 17, 18; {commitment}\n\nS-02\tFrance\t\t19\n"));
        assert_eq!(checked.faults, []);
        let [one, two] = checked.sites.as_slice() else { panic!() };
        assert_eq!(
            (one.site.as_str(), one.units.len(), one.line.as_ref().unwrap().as_str()),
            ("S-01", 2, &*commitment)
        );
        assert_eq!((two.country.as_str(), two.lang.as_ref(), two.line.as_ref()), ("FR", None, None));
    }

    #[test]
    fn a_name_is_no_number_and_every_fault_is_said() {
        let units = [unit("17"), unit("18")];
        let own: Vec<&UnitState> = units.iter().collect();
        let text = "Labor Nord; AT; de; 17\nS-01; Nirgends; de; 17\nS-01; AT; de; 18\nS-02; AT; de; 99\nS-03; AT; de\nS-04; AT; de; c:12";
        let faults: Vec<_> = check(&own, text).faults.into_iter().map(|f| (f.line, f.part)).collect();
        let want = [
            (1, "site"),
            (2, "country"),
            (2, "twice"),
            (3, "site"),
            (4, "serial"),
            (5, "units"),
            (6, "unreadable"),
            (6, "units"),
        ];
        assert_eq!(faults, want);
    }
}
