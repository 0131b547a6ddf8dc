//! Whether one record names an affected product: by its catalogue number, by its UDI, or by what looks like one of them.

use super::{
    DistributionRecord, Reason, Standing,
    listed::{Numbers, Said, plain},
    near::Near,
};
use crate::{
    id::Serial,
    product::Product,
    udi::{self, UdiDi},
};
use std::collections::HashMap;

/// Whether one record matches, and which product (by its place in the table).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// In scope.
    In(usize, Standing, Reason),
    /// Not affected.
    Out(Reason),
}

/// Matches records against products; made once, asked for every record.
pub struct Matcher<'p> {
    pub(super) products: &'p [Product],
    /// By place.
    numbers: Vec<Numbers<'p>>,
    exact: HashMap<&'p str, usize>,
    spelled: HashMap<String, usize>,
    by_udi: HashMap<&'p str, usize>,
    near: Near,
}

/// A matcher for these products.
pub fn matching(products: &[Product]) -> Matcher<'_> {
    let numbers = products.iter().map(Numbers::new).collect();
    let mut matcher = Matcher {
        products,
        numbers,
        exact: HashMap::new(),
        spelled: HashMap::new(),
        by_udi: HashMap::new(),
        near: Near::new(products),
    };
    for (place, product) in products.iter().enumerate() {
        matcher.exact.insert(product.catalogue_no.as_str(), place);
        matcher.spelled.insert(plain(product.catalogue_no.as_str()), place);
        for alias in &product.catalogue_aliases {
            matcher.spelled.insert(plain(alias.as_str()), place);
        }
        if let Some(di) = product.udi_di() {
            matcher.by_udi.insert(di.as_str(), place);
        }
    }
    matcher
}

impl Matcher<'_> {
    /// Where one record belongs.
    pub fn of(&self, record: &DistributionRecord) -> Match {
        let exact = self.exact.get(record.catalogue_no.as_str()).copied();
        let by_catalogue = exact.or_else(|| self.spelled.get(plain(record.catalogue_no.as_str()).as_str()).copied());
        let label = record.udi.as_deref().map(|text| match udi::element_string(text) {
            Some(label) => (label.di, label.lot),
            None => (UdiDi::parse(text).ok(), None),
        });
        let (di, lot) = label.unwrap_or_default();
        let by_udi = di.as_ref().and_then(|di| self.by_udi.get(di.as_str()).copied());
        let (place, standing, reason) = match (by_catalogue, by_udi) {
            (None, None) => {
                let by_udi = || self.near.of_udi(record.udi.as_deref()?).map(|place| (place, Reason::UdiConflict));
                let near = self.near.of(record.catalogue_no.as_str()).or_else(|| self.swapped(record));
                match near.map(|place| (place, Reason::CatalogueSpelling)).or_else(by_udi) {
                    Some((place, reason)) => (place, Standing::Possibly, reason),
                    None => return Match::Out(Reason::OtherProduct),
                }
            }
            (Some(a), Some(b)) if a == b => (a, Standing::Affected, Reason::UdiAndSerial),
            (Some(a), Some(_)) => (a, Standing::Possibly, Reason::UdiConflict),
            (None, Some(b)) => (b, Standing::Possibly, Reason::UdiConflict),
            (Some(a), None) if exact.is_some() => (a, Standing::Affected, Reason::CatalogueAndSerial),
            (Some(a), None) => (a, Standing::Affected, Reason::CatalogueSpelling),
        };
        let serial = self.serial(record);
        let lots = record.lot.as_deref().into_iter().chain(lot.as_deref());
        match (self.numbers.get(place).map(|numbers| numbers.say(serial, lots)), serial) {
            (Some(Said::No(reason)), _) => Match::Out(reason),
            (_, None) => Match::In(place, Standing::Possibly, Reason::SerialMissing),
            (Some(Said::Perhaps(reason)), _) => Match::In(place, Standing::Possibly, reason),
            _ => Match::In(place, standing, reason),
        }
    }

    /// The serial number of a record, unless the catalogue number of a product stands in its place.
    pub(super) fn serial<'r>(&self, record: &'r DistributionRecord) -> Option<&'r Serial> {
        record.serial.as_ref().filter(|_| self.swapped(record).is_none())
    }

    /// The product whose catalogue number stands in the place of the serial number.
    fn swapped(&self, record: &DistributionRecord) -> Option<usize> {
        self.spelled.get(plain(record.serial.as_ref()?.as_str()).as_str()).copied()
    }
}
