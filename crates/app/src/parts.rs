//! Resolves a list of any length in parts, so that memory does not grow with it.
//!
//! In-scope records are laid aside in parts by consignee, their serial numbers in parts by serial number; each part is small
//! enough to be held. First the serial numbers that stand at two sites are found, then each part of consignees is resolved
//! with that knowledge by the same rules as a whole list (`domain::scope`), counted and dropped. The parts lie in memory
//! until they pass [`HELD`] bytes, then in unnamed files that nobody else can open and that end with the process.

use crate::{Error, Result};
use domain::{
    id::ConsigneeNo,
    product::Product,
    scope::{self, DistributionRecord, Match, Reason, Resolver, Standing, Twice},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    io::{BufRead, BufReader, Seek, Write},
};
use tempfile::SpooledTempFile;

/// How many parts. A million records in scope are about 15,000 a part.
const PARTS: usize = 64;
/// Bytes of one part that are held in memory.
const HELD: usize = 128 * 1024;

/// What a list comes to.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// Consignees in scope.
    pub consignees: u64,
    /// Units affected.
    pub affected: u64,
    /// Units possibly affected.
    pub possibly: u64,
    /// Units by reason.
    pub by_reason: BTreeMap<Reason, u64>,
    /// Records not affected, by reason.
    pub not_affected: BTreeMap<Reason, u64>,
    /// Numbers with the same name and postal code, ordered by the second.
    pub possible_duplicates: Vec<(ConsigneeNo, ConsigneeNo)>,
}

/// A list on its way.
pub(crate) struct Parts<'p> {
    products: &'p [Product],
    matcher: scope::Matcher<'p>,
    records: Aside,
    serials: Aside,
    counts: Counts,
}

impl<'p> Parts<'p> {
    /// For these products.
    pub fn new(products: &'p [Product]) -> Result<Self> {
        let (records, serials) = (Aside::new(), Aside::new());
        Ok(Self { products, matcher: scope::matching(products), records, serials, counts: Counts::default() })
    }

    /// Takes one record.
    ///
    /// # Errors
    /// `system.unavailable` if it cannot be laid aside.
    pub fn take(&mut self, mut record: DistributionRecord) -> Result<()> {
        let place = match self.matcher.of(&record) {
            Match::Out(reason) => {
                *self.counts.not_affected.entry(reason).or_insert(0) += 1;
                return Ok(());
            }
            Match::In(place, ..) => place,
        };
        if let Some(serial) = &record.serial {
            self.serials.put(serial, &(serial, place, &record.consignee_no))?;
        }
        // Resolving reads neither; laid aside they would be half of the bytes.
        (record.remark, record.shipped_on) = (None, None);
        self.records.put(&record.consignee_no, &record)
    }

    /// What it comes to.
    ///
    /// # Errors
    /// `system.unavailable` if what was laid aside cannot be read back.
    pub fn finish(mut self) -> Result<Counts> {
        let twice = at_two_sites(self.serials)?;
        let mut keys = Aside::new();
        for part in self.records.parts {
            let mut resolver = Resolver::new(self.products);
            each(part, |record: DistributionRecord| {
                resolver.take(&record);
                Ok(())
            })?;
            let scope = resolver.finish_knowing(&twice);
            self.counts.consignees += scope.consignees.len() as u64;
            self.counts.affected += scope.units(Standing::Affected);
            self.counts.possibly += scope.units(Standing::Possibly);
            for (reason, count) in scope.by_reason() {
                *self.counts.by_reason.entry(reason).or_insert(0) += count;
            }
            for consignee in &scope.consignees {
                let key = scope::site_key(consignee);
                keys.put(&key, &(&consignee.number, &key))?;
            }
        }
        for part in keys.parts {
            let mut sites: Vec<(ConsigneeNo, (String, String, String))> = Vec::new();
            each(part, |site| {
                sites.push(site);
                Ok(())
            })?;
            sites.sort_unstable();
            self.counts
                .possible_duplicates
                .extend(scope::duplicates(sites.iter().map(|(number, key)| (number, key.clone()))));
        }
        self.counts.possible_duplicates.sort_unstable_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
        Ok(self.counts)
    }
}

/// Serial numbers of one product at more than one consignee.
fn at_two_sites(serials: Aside) -> Result<Twice> {
    let mut twice = Twice::new();
    for part in serials.parts {
        let mut seen: Vec<(domain::id::Serial, usize, ConsigneeNo)> = Vec::new();
        each(part, |one| {
            seen.push(one);
            Ok(())
        })?;
        seen.sort_unstable();
        seen.dedup();
        for pair in seen.windows(2) {
            if let [first, second] = pair
                && (&first.0, first.1) == (&second.0, second.1)
            {
                let places = twice.entry(first.0.clone()).or_default();
                if !places.contains(&first.1) {
                    places.push(first.1);
                }
            }
        }
    }
    Ok(twice)
}

/// Values laid aside in parts by a key.
struct Aside {
    parts: Vec<SpooledTempFile>,
    bytes: Vec<u8>,
}

impl Aside {
    fn new() -> Self {
        Self { parts: (0..PARTS).map(|_| SpooledTempFile::new(HELD)).collect(), bytes: Vec::new() }
    }

    /// Lays a value aside: length in four bytes, then its postcard form.
    fn put(&mut self, key: &impl Hash, value: &impl Serialize) -> Result<()> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let part = usize::try_from(hasher.finish() % PARTS as u64).unwrap_or(0);
        self.bytes.clear();
        self.bytes.extend_from_slice(&[0; 4]);
        let mut bytes = postcard::to_extend(value, std::mem::take(&mut self.bytes)).map_err(Error::fault)?;
        let length = u32::try_from(bytes.len().saturating_sub(4)).map_err(Error::fault)?;
        for (to, from) in bytes.iter_mut().zip(length.to_le_bytes()) {
            *to = from;
        }
        self.bytes = bytes;
        match self.parts.get_mut(part) {
            Some(file) => file.write_all(&self.bytes).map_err(lost),
            None => Ok(()),
        }
    }
}

/// Reads back one part and lets go of it.
fn each<T: DeserializeOwned>(mut part: SpooledTempFile, mut take: impl FnMut(T) -> Result<()>) -> Result<()> {
    part.rewind().map_err(lost)?;
    let mut reader = BufReader::with_capacity(HELD, part);
    let mut bytes = Vec::new();
    while !reader.fill_buf().map_err(lost)?.is_empty() {
        let mut length = [0; 4];
        std::io::Read::read_exact(&mut reader, &mut length).map_err(lost)?;
        bytes.resize(usize::try_from(u32::from_le_bytes(length)).map_err(Error::fault)?, 0);
        std::io::Read::read_exact(&mut reader, &mut bytes).map_err(lost)?;
        take(postcard::from_bytes(&bytes).map_err(Error::fault)?)?;
    }
    Ok(())
}

fn lost(error: std::io::Error) -> Error {
    Error::new("system.unavailable", format!("a temporary file: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::response::ConsigneeRole;

    fn products() -> Vec<Product> {
        let row = |key, no| {
            format!(
                "[[products]]\nkey='{key}'\nname='{key}'\nform_name='{key}'\ncatalogue_no='{no}'\nudi={{not_applicable={{reason='none'}}}}\n"
            )
        };
        let table = row("a", "20068232") + &row("b", "20086130");
        #[derive(serde::Deserialize)]
        struct Table {
            products: Vec<Product>,
        }
        toml::from_str::<Table>(&table).unwrap().products
    }

    fn record(row: u64) -> DistributionRecord {
        let catalogue_no = if row.is_multiple_of(7) { "99999" } else { ["20068232", "20086130"][(row % 2) as usize] };
        DistributionRecord {
            row,
            consignee_no: format!("C{}", row % 1_900).as_str().into(),
            name: format!("Site {}", row % 1_800),
            role: ConsigneeRole::User,
            street: String::new(),
            postcode: "10115".to_owned(),
            city: String::new(),
            country: "DE".to_owned(),
            lang: None,
            contact: None,
            email: None,
            phone: None,
            catalogue_no: catalogue_no.into(),
            udi: None,
            serial: (!row.is_multiple_of(11)).then(|| format!("S{}", row % 4_700).as_str().into()),
            lot: None,
            shipped_on: None,
            remark: None,
        }
    }

    /// Parts and whole come to the same, whatever the order.
    #[test]
    fn a_list_in_parts_comes_to_what_the_whole_list_comes_to() {
        let products = products();
        let records: Vec<_> = (0..6_000).map(record).collect();
        let whole = scope::resolve(&records, &products);
        let mut parts = Parts::new(&products).unwrap();
        for record in records.iter().rev() {
            parts.take(record.clone()).unwrap();
        }
        let counts = parts.finish().unwrap();
        assert!(!whole.possible_duplicates.is_empty() && whole.by_reason().contains_key(&Reason::SerialTwice));
        assert_eq!(counts.consignees, whole.consignees.len() as u64);
        assert_eq!(
            (counts.affected, counts.possibly),
            (whole.units(Standing::Affected), whole.units(Standing::Possibly))
        );
        assert_eq!(counts.by_reason, whole.by_reason());
        assert_eq!(counts.not_affected, whole.not_affected);
        let mut duplicates = whole.possible_duplicates;
        duplicates.sort_unstable_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
        assert_eq!(counts.possible_duplicates, duplicates);
    }
}
