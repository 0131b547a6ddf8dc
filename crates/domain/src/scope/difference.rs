//! What has changed from one resolved scope to another: consignees and units that came or went, and judgements that changed.
//!
//! A consignee is known by the maker's number, a unit by its key at that consignee. Counts are of everything; rows are the
//! first ones only, so that a page of any two scopes stays small. Called by the office; it decides nothing.

use super::Standing;
use crate::{
    fact::UnitListed,
    id::{ConsigneeNo, ProductKey, Serial, UnitKey},
};
use std::collections::BTreeMap;

/// The units of each consignee of one scope.
pub type Listing = BTreeMap<ConsigneeNo, Vec<UnitListed>>;

/// What became of a consignee or of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScopeChange {
    /// A consignee that was not in scope.
    ConsigneeAdded,
    /// A consignee that is not in scope any more.
    ConsigneeGone,
    /// A unit that was not in scope there.
    UnitAdded,
    /// A unit that is not in scope there any more.
    UnitGone,
    /// A unit that is judged otherwise now: as it is.
    StandingChanged(Standing),
}

impl ScopeChange {
    /// The stable word, for text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::ConsigneeAdded => "consignee-added",
            Self::ConsigneeGone => "consignee-gone",
            Self::UnitAdded => "unit-added",
            Self::UnitGone => "unit-gone",
            Self::StandingChanged(Standing::Affected) => "now-affected",
            Self::StandingChanged(Standing::Possibly) => "now-possibly",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeRow {
    /// At which consignee.
    pub number: ConsigneeNo,
    /// What.
    pub change: ScopeChange,
    /// The product and serial number of the unit; none: it is about the consignee.
    pub unit: Option<(ProductKey, Option<Serial>)>,
}

/// All changes: counted, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScopeDifference {
    /// How many of each; what is not there is zero.
    pub counts: BTreeMap<ScopeChange, u64>,
    /// The first rows, by number of the consignee.
    pub rows: Vec<ScopeRow>,
}

impl ScopeDifference {
    fn add(&mut self, most: usize, number: &ConsigneeNo, change: ScopeChange, unit: Option<&UnitListed>) {
        *self.counts.entry(change).or_insert(0) += 1;
        if self.rows.len() < most {
            let unit = unit.map(|u| (u.product.clone(), u.serial.clone()));
            self.rows.push(ScopeRow { number: number.clone(), change, unit });
        }
    }

    /// How many changes there are.
    pub fn total(&self) -> u64 {
        self.counts.values().sum()
    }
}

/// The changes from `old` to `new`, with at most `most` rows.
pub fn difference(old: &Listing, new: &Listing, most: usize) -> ScopeDifference {
    let mut found = ScopeDifference::default();
    let mut numbers: Vec<&ConsigneeNo> = old.keys().chain(new.keys()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    for number in numbers {
        let (before, after) = (old.get(number), new.get(number));
        match (before, after) {
            (None, Some(_)) => found.add(most, number, ScopeChange::ConsigneeAdded, None),
            (Some(_), None) => found.add(most, number, ScopeChange::ConsigneeGone, None),
            _ => {}
        }
        let (before, after) = (units(before), units(after));
        for (key, unit) in &before {
            if !after.contains_key(key) {
                found.add(most, number, ScopeChange::UnitGone, Some(unit));
            }
        }
        for (key, unit) in &after {
            match before.get(key) {
                None => found.add(most, number, ScopeChange::UnitAdded, Some(unit)),
                Some(was) if was.standing != unit.standing => {
                    found.add(most, number, ScopeChange::StandingChanged(unit.standing), Some(unit));
                }
                Some(_) => {}
            }
        }
    }
    found
}

fn units(listed: Option<&Vec<UnitListed>>) -> BTreeMap<&UnitKey, &UnitListed> {
    listed.into_iter().flatten().map(|unit| (&unit.unit, unit)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::scope::Reason;

    fn listing(rows: &[(&str, &str, Standing)]) -> Listing {
        let mut listing = Listing::new();
        for (number, serial, standing) in rows {
            listing.entry((*number).into()).or_default().push(UnitListed {
                unit: format!("p:{serial}").as_str().into(),
                product: "p".into(),
                serial: Some((*serial).into()),
                standing: *standing,
                reason: Reason::SerialTwice,
            });
        }
        listing
    }

    #[test]
    fn every_change_is_counted_once_and_nothing_between_a_scope_and_itself() {
        use Standing::{Affected, Possibly};
        let old = listing(&[("1", "a", Affected), ("1", "b", Possibly), ("2", "c", Affected)]);
        let new = listing(&[("1", "a", Affected), ("1", "b", Affected), ("1", "d", Possibly), ("3", "c", Affected)]);
        assert_eq!(difference(&old, &old, 10), ScopeDifference::default());
        let found = difference(&old, &new, 10);
        let said: Vec<_> = found.rows.iter().map(|r| (r.number.as_str(), r.change.word())).collect();
        let expected = [
            ("1", "now-affected"),
            ("1", "unit-added"),
            ("2", "consignee-gone"),
            ("2", "unit-gone"),
            ("3", "consignee-added"),
            ("3", "unit-added"),
        ];
        assert_eq!(said, expected);
        assert_eq!((found.total(), found.counts[&ScopeChange::UnitAdded]), (6, 2));
        let short = difference(&old, &new, 1);
        assert_eq!((short.rows.len(), &short.counts), (1, &found.counts), "counts are of everything");
    }
}
