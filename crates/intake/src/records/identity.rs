//! Whether what a row says about one unit agrees: its serial number with its UDI, its name with the rows before.

use super::{
    columns::fold,
    doubts::{self, Known},
};
use domain::udi::{self, Scanned, UdiDi};
use std::{
    collections::{HashMap, HashSet, hash_map::RandomState},
    hash::BuildHasher,
};

/// What a UDI cell says.
#[derive(Debug, Default)]
pub(super) struct Udi {
    /// The UDI-DI.
    pub di: Option<UdiDi>,
    /// The serial number (21) in it.
    pub serial: Option<String>,
    /// It is meant as a UDI-DI and is none.
    pub doubt: Option<&'static Known>,
}

/// Reads a UDI cell. UDIs of other agencies (HIBCC, ICCBBA) and words are left alone.
pub(super) fn udi(text: &str) -> Udi {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return Udi::default();
    }
    let (plain, _) = super::folded::plain(text.into());
    let found = match udi::scanned(&plain) {
        Scanned::Elements(found) => return Udi { di: found.di, serial: found.serial, doubt: None },
        Scanned::Unclear => Udi { doubt: Some(&doubts::UDI_DIGITS), ..Udi::default() },
        Scanned::Plain(_) if plain.bytes().all(|b| b.is_ascii_digit() || b == b' ') => {
            let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
            match UdiDi::parse(&digits) {
                Ok(di) => Udi { di: Some(di), ..Udi::default() },
                Err(_) => Udi { doubt: Some(&doubts::UDI_DIGITS), ..Udi::default() },
            }
        }
        Scanned::Plain(_) => Udi::default(),
    };
    // A wrong check digit does not make the serial number behind it another one.
    let bracketed =
        plain.split_once("(21)").map(|(_, behind)| behind.split('(').next().unwrap_or("").trim().to_owned());
    Udi { serial: bracketed.filter(|serial| !serial.is_empty()), ..found }
}

/// Whether two ways to write a serial number differ in blanks, hyphens and case only.
pub(super) fn are_same(one: &str, other: &str) -> bool {
    let signs = |text: &str| -> Vec<u8> {
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect()
    };
    one == other || signs(one) == signs(other)
}

/// The names of each consignee number so far, as hashes: 16 bytes a consignee, and as much for each further name.
#[derive(Debug, Default)]
pub(super) struct Names {
    last: (String, String),
    first: HashMap<u64, u64>,
    others: HashSet<(u64, u64)>,
    by: RandomState,
}

impl Names {
    /// Whether this is another name for a number that was seen; each further name is told once.
    pub(super) fn differ(&mut self, number: &str, name: &str) -> bool {
        if number.is_empty() || name.is_empty() || (self.last.0 == number && self.last.1 == name) {
            return false;
        }
        self.last = (number.to_owned(), name.to_owned());
        let (number, name) = (self.by.hash_one(number), self.by.hash_one(fold(name)));
        let first = *self.first.entry(number).or_insert(name);
        first != name && self.others.insert((number, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_udi_is_read_with_its_serial_number_and_its_faults() {
        for (text, di, serial, code) in [
            ("00816270020637", true, "", ""),
            ("816270020637", true, "", ""),
            ("(01)00816270020637(21)DS1", true, "DS1", ""),
            ("0100816270020637211000417", true, "1000417", ""),
            ("00816270020638", false, "", "udi.check-digit"),
            ("0081627002063", false, "", "udi.check-digit"),
            ("81627002063", false, "", "udi.check-digit"),
            ("(01)00816270020638(21)DS1", false, "DS1", "udi.check-digit"),
            ("+H123PARTNO1234567890120/$$420020216", false, "", ""),
            ("N. z.", false, "", ""),
            ("", false, "", ""),
        ] {
            let found = udi(text);
            let told = (found.di.is_some(), found.serial.as_deref().unwrap_or(""), found.doubt.map_or("", |d| d.code));
            assert_eq!(told, (di, serial, code), "{text}");
        }
    }

    #[test]
    fn each_further_name_is_told_once() {
        let mut names = Names::default();
        let told: Vec<bool> = [
            ("1", "Lab A"),
            ("1", "Lab A"),
            ("1", "LAB-A"),
            ("1", "Klinik B"),
            ("1", "Lab A"),
            ("1", "Klinik B"),
            ("2", "Klinik B"),
            ("", "Lab C"),
            ("", "Lab D"),
        ]
        .map(|(number, name)| names.differ(number, name))
        .into();
        assert_eq!(told, [false, false, false, true, false, false, false, false, false]);
    }
}
