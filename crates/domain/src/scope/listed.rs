//! The affected serial numbers and lots of a product, asked for every record: as they are written, and in another spelling.

use super::Reason;
use crate::{
    id::Serial,
    product::{Product, SerialRange, SerialScope},
};
use std::collections::HashSet;

/// A catalogue or serial number without what spreadsheets and people change: blanks, hyphens, leading zeros, case.
pub(super) fn plain(number: &str) -> String {
    let kept: String = number.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
    kept.trim_start_matches('0').to_owned()
}

/// Words that some write before a lot and some do not, without signs and in capitals.
const LOT_WORDS: [&str; 6] = ["LOTNO", "LOT", "BATCH", "CHARGE", "CHB", "LOS"];
/// Signs of a range in a cell: it may hold an affected lot that it does not name.
const RANGES: [&str; 5] = ["–", "—", "..", " - ", "->"];

/// A lot without that, and without the word for it.
fn plain_lot(lot: &str) -> String {
    let bare = plain(lot);
    let behind = LOT_WORDS.iter().find_map(|word| bare.strip_prefix(word)).filter(|rest| !rest.is_empty());
    behind.map_or_else(|| bare.clone(), |rest| rest.trim_start_matches('0').to_owned())
}

/// The affected numbers of one product, serial numbers or lots, to be asked for every record.
struct Listed<'p> {
    of: &'p SerialScope,
    /// A number without what people change.
    bare: fn(&str) -> String,
    /// Of a list, which can be long: its numbers, and those without what people change.
    exact: HashSet<&'p Serial>,
    spelled: HashSet<String>,
    /// Ranges between such numbers.
    ranges: Vec<SerialRange>,
}

impl<'p> Listed<'p> {
    fn new(of: &'p SerialScope, plain: fn(&str) -> String) -> Self {
        let mut listed = Self { of, bare: plain, exact: HashSet::new(), spelled: HashSet::new(), ranges: Vec::new() };
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

    /// What it says of a number as it is written.
    fn say(&self, serial: &Serial) -> Held {
        let exact = match self.of {
            SerialScope::Only(_) => self.exact.contains(serial),
            of => of.holds(serial),
        };
        if exact {
            return Held::Exactly;
        }
        let bare = (self.bare)(serial.as_str());
        let is_there = self.spelled.contains(&bare) || {
            let bare = Serial::new(bare);
            self.ranges.iter().any(|range| range.holds(&bare))
        };
        if is_there { Held::Spelled } else { Held::Not }
    }
}

impl Listed<'_> {
    /// Whether a cell is written as a range in which an affected number may lie.
    fn meets(&self, cell: &str) -> bool {
        let Ok(SerialScope::Within(written)) = SerialScope::of_text(cell) else { return false };
        let meets = |range: &SerialRange| match self.of {
            SerialScope::All => true,
            SerialScope::Only(list) => list.iter().any(|number| range.holds(number)),
            SerialScope::Within(ranges) => {
                ranges.iter().any(|own| own.holds(range.from()) || own.holds(range.to()) || range.holds(own.from()))
            }
        };
        written.iter().any(meets)
    }
}

/// What a list or ranges say of one number; the better one is the greater.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    Not,
    Spelled,
    Exactly,
}

/// What the numbers of a product say of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Affected, as far as numbers tell.
    Yes,
    /// Possibly affected.
    Perhaps(Reason),
    /// Not affected.
    No(Reason),
}

/// Affected serial numbers and lots of one product. A unit is affected if one of the two is.
pub(super) struct Numbers<'p> {
    serials: Listed<'p>,
    lots: Listed<'p>,
}

impl<'p> Numbers<'p> {
    pub(super) fn new(product: &'p Product) -> Self {
        Self { serials: Listed::new(&product.serials, plain), lots: Listed::new(&product.lots, plain_lot) }
    }

    /// What they say of a serial number and of the lots that a record names, in its own column and in its UDI.
    pub(super) fn say<'r>(&self, serial: Option<&Serial>, lots: impl Iterator<Item = &'r str>) -> Said {
        let (by_serial, by_lot) = (!self.serials.of.is_all(), !self.lots.of.is_all());
        if !by_serial && !by_lot {
            return Said::Yes;
        }
        let mut held = serial.filter(|_| by_serial).map_or(Held::Not, |serial| self.serials.say(serial));
        let (mut is_named, mut is_several) = (false, false);
        for written in lots.filter(|_| by_lot) {
            is_named = true;
            held = held.max(self.lots.say(&written.into()));
            let mut pieces = written.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty());
            is_several |= pieces.any(|piece| piece != written && self.lots.say(&piece.into()) != Held::Not);
            is_several |= RANGES.iter().any(|sign| written.contains(sign)) || self.lots.meets(written);
        }
        match held {
            Held::Exactly => Said::Yes,
            Held::Spelled => Said::Perhaps(Reason::SerialSpelling),
            Held::Not if by_lot && (is_several || !is_named) => Said::Perhaps(Reason::LotUnclear),
            Held::Not if by_serial && serial.is_none() => Said::Perhaps(Reason::SerialMissing),
            Held::Not if by_serial => Said::No(Reason::OtherSerial),
            Held::Not => Said::No(Reason::OtherLot),
        }
    }
}
