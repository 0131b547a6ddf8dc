//! The affected serial numbers of a product, asked for every record: as they are written, and in another spelling.

use crate::{
    id::Serial,
    product::{SerialRange, SerialScope},
};
use std::collections::HashSet;

/// A catalogue or serial number without what spreadsheets and people change: blanks, hyphens, leading zeros, case.
pub(super) fn plain(number: &str) -> String {
    let kept: String = number.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
    kept.trim_start_matches('0').to_owned()
}

/// The affected serial numbers of one product, to be asked for every record.
pub(super) struct Listed<'p> {
    of: &'p SerialScope,
    /// Of a list, which can be long: its numbers, and those without what people change.
    exact: HashSet<&'p Serial>,
    spelled: HashSet<String>,
    /// Ranges between such numbers.
    ranges: Vec<SerialRange>,
}

impl<'p> Listed<'p> {
    pub(super) fn new(of: &'p SerialScope) -> Self {
        let mut listed = Self { of, exact: HashSet::new(), spelled: HashSet::new(), ranges: Vec::new() };
        match of {
            SerialScope::All => {}
            SerialScope::Only(list) => {
                listed.exact = list.iter().collect();
                listed.spelled = list.iter().map(|serial| plain(serial.as_str())).collect();
            }
            SerialScope::Within(ranges) => {
                let bare = |serial: &Serial| Serial::new(plain(serial.as_str()));
                let spelled = |range: &SerialRange| SerialRange::new(bare(range.from()), bare(range.to()));
                listed.ranges = ranges.iter().filter_map(spelled).collect();
            }
        }
        listed
    }

    /// Whether the serial number is affected as it is written, and if not, whether it is one in another spelling.
    pub(super) fn holds(&self, serial: &Serial) -> (bool, bool) {
        let exact = match self.of {
            SerialScope::Only(_) => self.exact.contains(serial),
            of => of.holds(serial),
        };
        if exact {
            return (true, false);
        }
        let bare = plain(serial.as_str());
        let is_there = self.spelled.contains(&bare) || {
            let bare = Serial::new(bare);
            self.ranges.iter().any(|range| range.holds(&bare))
        };
        (false, is_there)
    }
}
