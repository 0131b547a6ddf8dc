//! The recipients of a distributor or importer: what it typed or pasted, line by line, and how far those named are.
//!
//! Of those named it sees whether they were told, have read and have answered, never what they said: that is between them
//! and the maker.

use super::Room;
use crate::{App, Error, Result, Words, words};
use domain::{cascade::NamedConsignee, id::UnitKey, lang::Lang, reconcile::UnitState};
use std::collections::BTreeSet;

/// The countries a recipient can be in (ISO 3166-1 alpha-2): those that have a name in the frame words.
pub const COUNTRIES: &[&str] = &[
    "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
    "HU", "IE", "IL", "IN", "IS", "IT", "JP", "KR", "LI", "LT", "LU", "LV", "MT", "MX", "NL", "NO", "NZ", "PL", "PT",
    "RO", "RS", "SA", "SE", "SG", "SI", "SK", "TR", "TW", "UA", "US", "ZA",
];

/// One recipient as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CascadeLine {
    /// Name of the laboratory or hospital.
    pub name: String,
    /// Street.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country: code or name.
    pub country: String,
    /// Mail address.
    pub email: String,
    /// Serial numbers, parted by commas or blanks.
    pub serials: String,
}

impl CascadeLine {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.street, &self.postcode, &self.city, &self.email, &self.serials]
            .iter()
            .all(|t| t.trim().is_empty())
    }
}

/// Something in a line that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// Line, from 1.
    pub line: usize,
    /// What, as the last part of its text key `portal-line-<part>`.
    pub part: &'static str,
    /// The text it is about.
    pub about: String,
}

/// Lines, checked: all can be taken, or some faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedLines {
    /// What will be told, when there is no fault.
    pub named: Vec<NamedConsignee>,
    /// What cannot be taken.
    pub faults: Vec<LineFault>,
}

/// One recipient named before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRow {
    /// Name.
    pub name: String,
    /// Language of the name's country, for nothing but the notice: how it is told.
    pub country: String,
    /// How many units it got.
    pub units: usize,
    /// Told.
    pub told: bool,
    /// Read.
    pub read: bool,
    /// Answered.
    pub answered: bool,
}

/// The page of a distributor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CascadeView {
    /// Units in its list at first.
    pub total: usize,
    /// Units without a recipient: key, and serial number if known.
    pub free: Vec<(UnitKey, Option<String>)>,
    /// Those named, in the order they were.
    pub named: Vec<NamedRow>,
    /// It said that the list is complete.
    pub complete: bool,
}

impl CascadeView {
    /// How many of those named are told, have read, have answered.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |of: fn(&NamedRow) -> bool| self.named.iter().filter(|r| of(r)).count();
        (count(|r| r.told), count(|r| r.read), count(|r| r.answered))
    }
}

/// Pasted lines: `name; street; postcode; city; country; mail; serial, serial`, or the same parted by tabs.
///
/// ```
/// let lines = app::rooms::portal::read_paste("Labor Probe; Weg 1; 01099; Probstadt; DE; a@probe.example; 17, 18\n\n");
/// assert_eq!((lines.len(), lines[0].city.as_str(), lines[0].serials.as_str()), (1, "Probstadt", "17, 18"));
/// ```
pub fn read_paste(text: &str) -> Vec<CascadeLine> {
    let line = |line: &str| {
        let mark = if line.contains('\t') { '\t' } else { ';' };
        let mut cells = line.splitn(7, mark).map(|c| c.trim().trim_matches('"').to_owned());
        let mut next = || cells.next().unwrap_or_default();
        CascadeLine {
            name: next(),
            street: next(),
            postcode: next(),
            city: next(),
            country: next(),
            email: next(),
            serials: next(),
        }
    };
    text.lines().filter(|l| !l.trim().is_empty()).map(line).collect()
}

impl Room {
    /// Checks lines against this distributor's own units, and names everything that cannot be taken.
    pub fn check_lines(&self, lines: &[CascadeLine]) -> CheckedLines {
        let own: Vec<&UnitState> = self.units();
        check(&own, lines)
    }
}

fn check(own: &[&UnitState], lines: &[CascadeLine]) -> CheckedLines {
    let mut checked = CheckedLines::default();
    let mut taken: BTreeSet<UnitKey> = BTreeSet::new();
    for (place, line) in lines.iter().enumerate() {
        let mut fault = |part, about: &str| {
            checked.faults.push(LineFault { line: place + 1, part, about: about.trim().to_owned() })
        };
        for (part, value) in [("name", &line.name), ("city", &line.city)] {
            if value.trim().is_empty() {
                fault(part, "");
            }
        }
        let country = country(&line.country);
        if country.is_none() {
            fault("country", &line.country);
        }
        if crate::acts::hand_over::mail_address(&line.email).is_err() {
            fault("email", &line.email);
        }
        let mut units = Vec::new();
        for serial in line
            .serials
            .split([',', ';', '|', '、', '，', '；', '،', '؛', ' ', '\t', '\n'])
            .map(str::trim)
            .filter(|s| !s.is_empty())
        {
            match find(own, serial) {
                None => fault("serial", serial),
                Some(key) if taken.insert(key.clone()) => units.push(key),
                Some(_) => fault("twice", serial),
            }
        }
        if units.is_empty() && line.serials.trim().is_empty() {
            fault("units", "");
        }
        let text = |t: &str| t.trim().to_owned();
        checked.named.push(NamedConsignee {
            name: text(&line.name),
            street: text(&line.street),
            postcode: text(&line.postcode),
            city: text(&line.city),
            country: country.unwrap_or_default(),
            email: text(&line.email),
            units,
        });
    }
    checked
}

/// The unit with this serial number, or with this key if we know no serial number.
fn find(own: &[&UnitState], text: &str) -> Option<UnitKey> {
    let is = |unit: &&&UnitState| {
        let serials = [unit.listed.serial.as_ref(), unit.serial_read.as_ref()];
        serials.into_iter().flatten().any(|s| s.as_str().eq_ignore_ascii_case(text))
            || unit.listed.unit.as_str() == text
    };
    own.iter().find(is).map(|u| u.listed.unit.clone())
}

/// The code of a country typed as code or as a name in one of our languages.
fn country(text: &str) -> Option<String> {
    let text = text.trim();
    let named = |code: &&&str| {
        let name = |tag: &&str| Words::of(&Lang::from(*tag)).country(code).to_lowercase() == text.to_lowercase();
        code.eq_ignore_ascii_case(text) || words::ALL.iter().any(name)
    };
    COUNTRIES.iter().find(named).map(|code| (*code).to_owned())
}

impl App {
    /// The distributor's page: its units, and how far those named are.
    ///
    /// # Errors
    /// `link.unknown` for a consignee that is no distributor or importer, or a link that was handed on.
    pub async fn cascade_view(&self, room: &Room) -> Result<CascadeView> {
        if !room.is_chain() {
            return Err(Error::new("link.unknown", ""));
        }
        let mut named = Vec::new();
        for id in &room.state.named {
            let state = self.consignee_state(&room.guest.action, id).await?;
            let values = self.values(&room.guest.action, state.name.as_ref()).await?;
            named.push(NamedRow {
                name: state.name.as_ref().and_then(|n| values.get(n)).cloned().unwrap_or_default(),
                units: state.units.len(),
                told: state.told_at.is_some(),
                read: state.read_at.is_some(),
                answered: state.answered(),
                country: state.country,
            });
        }
        let free = room
            .units()
            .iter()
            .map(|u| (u.listed.unit.clone(), room.serial(&u.listed.unit).map(str::to_owned)))
            .collect();
        Ok(CascadeView { total: room.state.units.len(), free, named, complete: room.state.cascade_complete })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::{
        fact::UnitListed,
        scope::{Reason, Standing},
    };

    fn unit(serial: &str) -> UnitState {
        let listed = UnitListed {
            unit: UnitKey::new(format!("p/{serial}")),
            product: "p".into(),
            serial: Some(serial.into()),
            standing: Standing::Affected,
            reason: Reason::CatalogueAndSerial,
        };
        UnitState {
            listed,
            serial_read: None,
            disposition: None,
            said_done_at: None,
            shown_done_at: None,
            reopened: false,
            moved: false,
            challenges_used: 0,
            decided_at: None,
        }
    }

    #[test]
    fn a_good_line_is_taken_and_each_fault_is_named() {
        let (a, b) = (unit("17"), unit("18"));
        let own = [&a, &b];
        let good = read_paste("Labor Probe; Weg 1; 01099; Probstadt; Deutschland; a@probe.example; 17, 18");
        let checked = check(&own, &good);
        assert_eq!(checked.faults, []);
        assert_eq!((checked.named[0].country.as_str(), checked.named[0].units.len()), ("DE", 2));
        let bad = read_paste(
            "; x; y; Probstadt; Nowhere; a(at)b; 99\nLabor B;;;Ort;at;b@probe.example;17\nLabor C;;;Ort;FR;c@probe.example;17\nLabor D;;;Ort;FR;d@probe.example",
        );
        let faults: Vec<_> = check(&own, &bad).faults.into_iter().map(|f| (f.line, f.part, f.about)).collect();
        let want = [
            (1, "name", ""),
            (1, "country", "Nowhere"),
            (1, "email", "a(at)b"),
            (1, "serial", "99"),
            (3, "twice", "17"),
            (4, "units", ""),
        ];
        assert_eq!(faults, want.map(|(l, p, a)| (l, p, a.to_owned())));
    }

    #[test]
    fn tabs_part_cells_as_well() {
        let lines = read_paste("Labor Probe\tWeg 1; Haus B\t01099\tProbstadt\tDE\ta@probe.example\t17");
        assert_eq!((lines[0].street.as_str(), lines[0].serials.as_str()), ("Weg 1; Haus B", "17"));
    }
}
