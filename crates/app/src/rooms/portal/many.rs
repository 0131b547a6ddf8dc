//! Many serial numbers with one answer: pasted, scanned or from a file, each one taken, held or refused with its reason.
//!
//! rows = taken + held + refused, always. Nothing goes into the form before its giver has seen the list. What nobody sent
//! a notice for is kept as a serial number of its own and asks whether it is affected.

use super::{Fault, Room, Wrong};
use crate::{
    Error, Result,
    acts::receive_response::{FilledForm, Said},
};
use domain::{
    id::{Serial, UnitKey},
    reconcile::UnitState,
    udi::{ElementString, Scanned, scanned},
};
use intake::records::{self, Field};
use std::collections::BTreeSet;

/// Most rows of one list.
pub const MOST_ROWS: usize = 5_000;
/// Longest serial number that is taken, in characters (GS1 General Specifications 3.5.2 allows 20).
const LONGEST: usize = 60;

/// Why a row is not simply taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManyWhy {
    /// Nobody sent a notice for it.
    Unknown,
    /// Two units have this number.
    Ambiguous,
    /// It stands in the list before.
    Twice,
    /// It cannot be read as a serial number.
    Unclear,
    /// It is not in the part that was handed on.
    Other,
}

impl ManyWhy {
    /// The last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Ambiguous => "ambiguous",
            Self::Twice => "twice",
            Self::Unclear => "unclear",
            Self::Other => "other",
        }
    }
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManyFate {
    /// Its unit gets the answer.
    Taken(UnitKey),
    /// It is kept, or waits for its giver.
    Held(ManyWhy),
    /// It goes nowhere.
    Refused(ManyWhy),
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManyLine {
    /// Its number in the list, from 1.
    pub row: u64,
    /// The serial number, or the row as it stands.
    pub serial: String,
    /// The same with its product in front, where the row named it; read again it says the same.
    pub typed: String,
    /// What becomes of it.
    pub fate: ManyFate,
}

/// A list, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ManyView {
    /// Every row.
    pub lines: Vec<ManyLine>,
}

impl ManyView {
    /// What is taken or kept, as it is read again when the list is taken over.
    pub fn to_take(&self) -> Vec<&str> {
        let goes = |line: &&ManyLine| !matches!(line.fate, ManyFate::Refused(_));
        self.lines.iter().filter(goes).map(|line| line.typed.as_str()).collect()
    }
    /// Rows taken, held, refused.
    pub fn counts(&self) -> [usize; 3] {
        let count = |is: fn(&ManyFate) -> bool| self.lines.iter().filter(|line| is(&line.fate)).count();
        [
            count(|fate| matches!(fate, ManyFate::Taken(_))),
            count(|fate| matches!(fate, ManyFate::Held(_))),
            count(|fate| matches!(fate, ManyFate::Refused(_))),
        ]
    }
}

/// The rows of a list that was pasted or scanned.
pub fn read_pasted(text: &str) -> Vec<(u64, String)> {
    records::pasted(text, Field::Serial, MOST_ROWS)
}

/// The rows of a file.
///
/// # Errors
/// `records.unreadable`.
pub fn read_list(name: &str, bytes: &[u8]) -> Result<Vec<(u64, String)>> {
    let read = records::single(name, bytes, Field::Serial, MOST_ROWS);
    read.map_err(|e| Error::new("records.unreadable", e.to_string()))
}

impl Room {
    /// Sorts out the rows of a list; each is a row number and what may be the serial number.
    pub fn sort_many(&self, rows: &[(u64, String)]) -> ManyView {
        let mut seen = BTreeSet::new();
        let lines = rows.iter().take(MOST_ROWS).map(|(row, text)| {
            let (serial, typed, fate) = self.one_of_many(text, &mut seen);
            ManyLine { row: *row, serial, typed, fate }
        });
        ManyView { lines: lines.collect() }
    }

    fn one_of_many(&self, text: &str, seen: &mut BTreeSet<String>) -> (String, String, ManyFate) {
        let unclear = |text: &str| (shortened(text), String::new(), ManyFate::Refused(ManyWhy::Unclear));
        let found = match scanned(text) {
            Scanned::Plain(serial) => ElementString { serial: Some(serial), ..ElementString::default() },
            Scanned::Elements(found) => found,
            Scanned::Unclear => return unclear(text),
        };
        let Some(serial) = found.serial.as_deref().map(str::trim).filter(|s| is_serial(s)) else {
            return unclear(text);
        };
        let di = found.di.as_ref().map(|di| di.as_str());
        if !seen.insert(format!("{} {}", di.unwrap_or_default(), serial.to_uppercase())) {
            return (serial.to_owned(), String::new(), ManyFate::Refused(ManyWhy::Twice));
        }
        let typed = di.map_or_else(|| serial.to_owned(), |di| format!("(01){di}(21){serial}"));
        (serial.to_owned(), typed, self.fate(serial, di))
    }

    fn fate(&self, serial: &str, di: Option<&str>) -> ManyFate {
        // A device that says which product it is, is none of another product.
        let is_of = |unit: &&UnitState| {
            let product = self.product(&unit.listed.product);
            let known = product.and_then(|p| p.udi_di().map(|known| known.to_string()));
            di.is_none() || known.is_none() || known.as_deref() == di
        };
        let units = self.state.units_by_serial(serial);
        let found: Vec<&UnitState> = units.into_iter().filter(is_of).collect();
        let mine: Vec<&&UnitState> = found.iter().filter(|u| self.has_unit(&u.listed.unit)).collect();
        match (mine.as_slice(), found.is_empty()) {
            ([one], _) => ManyFate::Taken(one.listed.unit.clone()),
            ([], true) => ManyFate::Held(ManyWhy::Unknown),
            ([], false) => ManyFate::Refused(ManyWhy::Other),
            _ => ManyFate::Held(ManyWhy::Ambiguous),
        }
    }

    /// Takes the list over into the form.
    pub fn take_many(&self, form: &mut FilledForm, view: &ManyView, said: &Said) {
        for line in &view.lines {
            match &line.fate {
                ManyFate::Taken(unit) => {
                    for (_, is, _) in form.units.iter_mut().filter(|(key, _, _)| key == unit) {
                        *is = Some(said.clone());
                    }
                }
                ManyFate::Held(ManyWhy::Unknown) => {
                    let serial = Serial::from(line.serial.as_str());
                    if !form.unknown_serials.contains(&serial) {
                        form.unknown_serials.push(serial);
                    }
                }
                _ => {}
            }
        }
    }

    /// The answers of this form that are not those that were saved meanwhile by somebody else with the same link.
    pub fn saved_otherwise(&self, saved: &FilledForm, typed: &FilledForm) -> Vec<Wrong> {
        let mut found = Vec::new();
        for (place, (key, said, _)) in saved.units.iter().enumerate().filter(|(_, (_, said, _))| said.is_some()) {
            let here = typed.units.iter().find(|(k, _, _)| k == key).and_then(|(_, said, _)| said.as_ref());
            if here != said.as_ref() {
                let serial = self.serial(key).unwrap_or_default();
                found.push(Wrong::new(format!("u{place}-done"), Fault::Elsewhere, serial));
            }
        }
        for answer in &saved.answers {
            let here = typed.answers.iter().find(|a| a.question == answer.question);
            if here.map(|a| a.yes) != Some(answer.yes) {
                found.push(Wrong::new(format!("q-{}-yes", answer.question), Fault::Elsewhere, ""));
            }
        }
        let lost = saved.unknown_serials.iter().any(|serial| !typed.unknown_serials.contains(serial));
        if lost {
            found.push(Wrong::new("extra", Fault::Elsewhere, ""));
        }
        found
    }
}

fn is_serial(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control)
}

fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
