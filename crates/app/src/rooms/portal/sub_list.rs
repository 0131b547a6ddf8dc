//! A list of recipients as a file: the same columns as the maker's own lists, one row per device.
//!
//! Every row ends as taken, held or refused, here as there: rows = taken + held + refused. What the reader takes is held
//! against the distributor's own units; rows of one recipient become one line. Records nothing.

use super::{
    CascadeLine, Room,
    lines::{find, serials},
};
use crate::{Error, Result};
use domain::{id::UnitKey, reconcile::UnitState, response::ConsigneeRole, scope::DistributionRecord};
use intake::records::{self, Outcome};
use std::collections::{BTreeMap, BTreeSet};

/// Recipients in one list at most: they are all told in one act.
const MOST: usize = 2_000;

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line of the text file or row of the sheet, from 1.
    pub line: u64,
    /// What, as the last part of its text key `portal-line-<part>`.
    pub part: &'static str,
    /// The text it is about.
    pub about: String,
}

/// A list, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubList {
    /// Data rows.
    pub rows: u64,
    /// Rows that stand in [`Self::lines`].
    pub taken: u64,
    /// Rows that a person has to put right.
    pub held: u64,
    /// Rows that cannot be used.
    pub refused: u64,
    /// The recipients of the rows taken.
    pub lines: Vec<CascadeLine>,
    /// The rows not taken, in order, each with the first thing wrong.
    pub faults: Vec<RowFault>,
}

/// The header of the template, in a language whose column names the reader knows.
pub fn template(german: bool) -> &'static str {
    if german {
        "Kundennummer;Name;Rolle;Strasse;PLZ;Ort;Land;Sprache;E-Mail;Katalognummer;Seriennummer\r\n"
    } else {
        "Customer no;Name;Role;Street;Postcode;City;Country;Language;Email;Catalogue no;Serial no\r\n"
    }
}

impl Room {
    /// Reads a file against this distributor's own units.
    ///
    /// # Errors
    /// `records.unreadable` with what is wrong with the file as a whole.
    pub fn read_sub_list(&self, name: &str, bytes: &[u8]) -> Result<SubList> {
        read(&self.units(), name, bytes)
    }
}

fn read(own: &[&UnitState], name: &str, bytes: &[u8]) -> Result<SubList> {
    let mut list = SubList::default();
    let mut reading = Reading { own, taken: BTreeSet::new(), places: BTreeMap::new() };
    let read = records::read_bytes(name, bytes, &mut |row| {
        list.rows += 1;
        let fault = match &row.outcome {
            Outcome::Taken(record) => reading.take(record, &mut list.lines).err(),
            Outcome::Held(_) | Outcome::Refused(_) => {
                row.doubts.first().map(|doubt| (part(doubt.code), doubt.value.clone()))
            }
        };
        match (&row.outcome, &fault) {
            (Outcome::Refused(_), _) => list.refused += 1,
            (Outcome::Taken(_), None) => list.taken += 1,
            _ => list.held += 1,
        }
        list.faults.extend(fault.map(|(part, about)| RowFault { line: row.line, part, about }));
    });
    read.map_err(|e| Error::new("records.unreadable", e.to_string()))?;
    Ok(list)
}

/// What is known while the rows go by.
struct Reading<'a> {
    own: &'a [&'a UnitState],
    taken: BTreeSet<UnitKey>,
    /// The line of each recipient, by its number and name.
    places: BTreeMap<(String, String), usize>,
}

type Wrong = (&'static str, String);

impl Reading<'_> {
    fn take(&mut self, record: &DistributionRecord, lines: &mut Vec<CascadeLine>) -> std::result::Result<(), Wrong> {
        let email = record.email.clone().unwrap_or_default();
        if record.city.trim().is_empty() {
            return Err(("city", String::new()));
        }
        if crate::acts::hand_over::mail_address(&email).is_err() {
            return Err(("email", email));
        }
        let Some(serial) = record.serial.as_ref().map(|s| s.as_str().to_owned()) else {
            return Err(("units", String::new()));
        };
        // A line parts its serial numbers by these marks, so one that holds a mark has to be typed by a person.
        let Some(key) = find(self.own, &serial).filter(|_| serials(&serial).eq([serial.as_str()])) else {
            return Err(("serial", serial));
        };
        if self.taken.contains(&key) {
            return Err(("twice", serial));
        }
        let name = (record.consignee_no.to_string(), record.name.trim().to_lowercase());
        let room = lines.len() < MOST;
        match self.places.get(&name).copied().and_then(|place| lines.get_mut(place)) {
            Some(line) => line.serials = format!("{}, {serial}", line.serials),
            None if !room => return Err(("many", serial)),
            None => {
                self.places.insert(name, lines.len());
                lines.push(line(record, email, serial));
            }
        }
        self.taken.insert(key);
        Ok(())
    }
}

fn line(record: &DistributionRecord, email: String, serials: String) -> CascadeLine {
    CascadeLine {
        name: record.name.clone(),
        street: record.street.clone(),
        postcode: record.postcode.clone(),
        city: record.city.clone(),
        country: record.country.clone(),
        email,
        serials,
        role: if record.role == ConsigneeRole::User { String::new() } else { record.role.word().replace('_', "-") },
        lang: record.lang.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

/// The text for a doubt of the reader.
fn part(code: &str) -> &'static str {
    match code {
        "name.missing" => "name",
        "country.missing" | "country.unknown" => "country",
        _ => "unreadable",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::rooms::portal::{
        lines::{check, tests::unit},
        read_paste,
    };

    fn dealer() -> [UnitState; 3] {
        [unit("DS1"), unit("DS2"), unit("DS3")]
    }

    fn of(state: &[UnitState], rows: &str, german: bool) -> SubList {
        let own: Vec<&UnitState> = state.iter().collect();
        let text = format!("{}{rows}", template(german));
        read(&own, "list.csv", text.as_bytes()).unwrap()
    }

    #[test]
    fn both_templates_are_read_and_rows_of_one_recipient_become_one_line() {
        let state = dealer();
        for german in [true, false] {
            let list = of(
                &state,
                "7;Labor Nord;;Weg 1;01099;Probstadt;DE;de;a@nord.example;20068232;DS1\n\
                 7;Labor Nord;;Weg 1;01099;Probstadt;DE;de;a@nord.example;20068232;DS2\n\
                 8;Handel S\u{fc}d;H\u{e4}ndler;Weg 2;1010;Wien;AT;;b@sued.example;20068232;DS3\n",
                german,
            );
            assert_eq!((list.rows, list.taken, list.held, list.refused), (3, 3, 0, 0), "{:?}", list.faults);
            assert_eq!((list.lines.len(), list.lines[0].serials.as_str()), (2, "DS1, DS2"));
            let pasted: Vec<String> = list.lines.iter().map(CascadeLine::pasted).collect();
            let own: Vec<&UnitState> = state.iter().collect();
            let checked = check(&own, &read_paste(&pasted.join("\n")), &[]);
            assert_eq!((checked.faults.len(), checked.named[1].role), (0, ConsigneeRole::Distributor));
        }
    }

    #[test]
    fn every_row_is_taken_held_or_refused_and_said() {
        let list = of(
            &dealer(),
            "7;Labor Nord;;;;Probstadt;DE;;a@nord.example;20068232;DS1\n\
             7;Labor Nord;;;;Probstadt;DE;;a@nord.example;20068232;DS1\n\
             7;Labor Nord;;;;Probstadt;DE;;a@nord.example;20068232;DS9\n\
             8;;;;;Probstadt;DE;;a@nord.example;20068232;DS2\n\
             9;Labor West;;;;Probstadt;Nirgends;;a@nord.example;20068232;DS2\n\
             9;Labor West;;;;Probstadt;DE;;keine;20068232;DS2\n\
             9;Labor West;;;;Probstadt;DE;;a@nord.example;;DS2\n",
            true,
        );
        assert_eq!((list.rows, list.taken, list.held, list.refused), (7, 1, 5, 1), "{:?}", list.faults);
        let said: Vec<(u64, &str)> = list.faults.iter().map(|f| (f.line, f.part)).collect();
        let want = [(3, "twice"), (4, "serial"), (5, "name"), (6, "country"), (7, "email"), (8, "unreadable")];
        assert_eq!(said, want);
    }

    #[test]
    fn what_is_no_list_is_refused_as_a_whole() {
        let state = dealer();
        let own: Vec<&UnitState> = state.iter().collect();
        for bytes in [&b""[..], b"\x00\x01\x02", b"PK\x03\x04 broken", b"a;b\n1;2\n"] {
            assert_eq!(read(&own, "list.csv", bytes).unwrap_err().code, "records.unreadable");
        }
    }
}
