//! From records to scope: one record at a time, memory only for what is in scope.

use super::{DistributionRecord, Match, Matcher, Reason, Standing, matching};
use crate::{
    id::{ConsigneeNo, ProductKey, Serial, UnitKey},
    lang::Lang,
    product::Product,
    response::ConsigneeRole,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, hash_map::Entry};

/// One unit in scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unit {
    /// Its key inside the action.
    pub key: UnitKey,
    /// Which product.
    pub product: ProductKey,
    /// Serial number as written, if any.
    pub serial: Option<Serial>,
    /// Affected or possibly.
    pub standing: Standing,
    /// Why.
    pub reason: Reason,
    /// How many records named this unit at this consignee (identical rows or rows that differ in a remark only).
    pub records: u32,
}

/// One consignee in scope with its units. Order of fields decides which of two differing records wins (see [`resolve`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Consignee {
    /// The maker's number.
    pub number: ConsigneeNo,
    /// Name.
    pub name: String,
    /// Role.
    pub role: ConsigneeRole,
    /// Street.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country.
    pub country: String,
    /// Language the list asks for.
    pub lang: Option<Lang>,
    /// Contact.
    pub contact: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Units, ordered by key.
    pub units: Vec<Unit>,
}

/// The result. `records` = records in scope (`in_scope`) + sum of `not_affected`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// How many records were looked at.
    pub records: u64,
    /// How many of them name a unit in scope.
    pub in_scope: u64,
    /// Consignees in scope, ordered by number.
    pub consignees: Vec<Consignee>,
    /// Records not affected, by reason.
    pub not_affected: BTreeMap<Reason, u64>,
    /// Pairs of consignees with different numbers and the same name and postal code: shown, never merged silently.
    pub possible_duplicates: Vec<(ConsigneeNo, ConsigneeNo)>,
}

impl Scope {
    /// How many units have this standing.
    pub fn units(&self, standing: Standing) -> u64 {
        self.consignees.iter().flat_map(|c| &c.units).filter(|u| u.standing == standing).count() as u64
    }
    /// How many units were found for this reason.
    pub fn by_reason(&self) -> BTreeMap<Reason, u64> {
        let mut counts = BTreeMap::new();
        for unit in self.consignees.iter().flat_map(|c| &c.units) {
            *counts.entry(unit.reason).or_insert(0) += 1;
        }
        counts
    }
}

/// What was seen of one consignee. Lists, not tables: almost every consignee has one to four units.
#[derive(Default)]
struct Site {
    info: Option<Consignee>,
    units: Vec<Seen>,
    nameless: Vec<usize>,
}

/// A serial number at one consignee; the order of fields decides which of two readings of it wins.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    place: usize,
    serial: Serial,
    standing: Standing,
    reason: Reason,
    records: u32,
}

impl Site {
    /// Brings rows about the same serial number together.
    fn merge(&mut self) {
        self.units.sort_unstable();
        self.units.dedup_by(|later, first| {
            let same = later.place == first.place && later.serial == first.serial;
            if same {
                first.records += later.records;
            }
            same
        });
        self.nameless.sort_unstable();
    }
}

/// Takes records one by one; [`Resolver::finish`] gives the scope. Order of records does not matter.
pub struct Resolver<'p> {
    matcher: Matcher<'p>,
    sites: HashMap<ConsigneeNo, Site>,
    scope: Scope,
}

impl<'p> Resolver<'p> {
    /// For these products.
    pub fn new(products: &'p [Product]) -> Self {
        Self { matcher: matching(products), sites: HashMap::new(), scope: Scope::default() }
    }

    /// Takes one record.
    pub fn take(&mut self, record: &DistributionRecord) {
        self.scope.records += 1;
        let (place, standing, reason) = match self.matcher.of(record) {
            Match::Out(reason) => {
                *self.scope.not_affected.entry(reason).or_insert(0) += 1;
                return;
            }
            Match::In(place, standing, reason) => (place, standing, reason),
        };
        self.scope.in_scope += 1;
        let site = self.sites.entry(record.consignee_no.clone()).or_default();
        // Of two records that describe one consignee differently, one with a mail address wins, then the smaller text:
        // a rule that does not depend on the order of the rows.
        if site.info.as_ref().is_none_or(|old| is_better(record, old)) {
            site.info = Some(info(record));
        }
        match self.matcher.serial(record) {
            Some(serial) => site.units.push(Seen { place, serial: serial.clone(), standing, reason, records: 1 }),
            None => site.nameless.push(place),
        }
    }

    /// The scope.
    pub fn finish(mut self) -> Scope {
        self.sites.values_mut().for_each(Site::merge);
        let twice = at_two_sites(&self.sites);
        let mut scope = self.finish_knowing(&twice);
        scope.possible_duplicates = duplicates(scope.consignees.iter().map(|c| (&c.number, site_key(c))));
        scope
    }

    /// The scope of a part of a list that holds every record of its consignees: which serial numbers stand at two sites of
    /// the whole list is said from outside ([`Twice`]), and possible duplicates are left to [`duplicates`] over all parts.
    pub fn finish_knowing(mut self, twice: &Twice) -> Scope {
        self.sites.values_mut().for_each(Site::merge);
        let products = self.matcher.products;
        self.scope.consignees.reserve_exact(self.sites.len());
        for (number, site) in self.sites {
            let Some(mut consignee) = site.info else { continue };
            consignee.units.reserve_exact(site.units.len() + site.nameless.len());
            for Seen { place, serial, standing, reason, records } in site.units {
                let Some(product) = products.get(place) else { continue };
                let twice = twice.get(&serial).is_some_and(|places| places.contains(&place));
                let (standing, reason) =
                    if twice { (Standing::Possibly, Reason::SerialTwice) } else { (standing, reason) };
                // A serial that stands at two consignees is one unit at each of them until somebody says where it is.
                let key = if twice {
                    format!("{}/{serial}@{number}", product.key)
                } else {
                    format!("{}/{serial}", product.key)
                };
                let key = UnitKey::new(key);
                consignee.units.push(Unit {
                    key,
                    product: product.key.clone(),
                    serial: Some(serial),
                    standing,
                    reason,
                    records,
                });
            }
            for (n, place) in numbered(&site.nameless) {
                let Some(product) = products.get(place) else { continue };
                consignee.units.push(Unit {
                    key: UnitKey::new(format!("{}/?{number}-{n}", product.key)),
                    product: product.key.clone(),
                    serial: None,
                    standing: Standing::Possibly,
                    reason: Reason::SerialMissing,
                    records: 1,
                });
            }
            consignee.units.sort_unstable();
            self.scope.consignees.push(consignee);
        }
        self.scope.consignees.sort_unstable();
        self.scope
    }
}

/// Resolves a whole list at once.
pub fn resolve<'r>(records: impl IntoIterator<Item = &'r DistributionRecord>, products: &[Product]) -> Scope {
    let mut resolver = Resolver::new(products);
    for record in records {
        resolver.take(record);
    }
    resolver.finish()
}

/// Each place with its running number among equals, from 1; `places` is sorted.
fn numbered(places: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut before = (usize::MAX, 0);
    places.iter().map(move |place| {
        before = if before.0 == *place { (*place, before.1 + 1) } else { (*place, 1) };
        (before.1, *place)
    })
}

/// Serial numbers that stand at more than one consignee, and for which products (by their place in the table).
pub type Twice = HashMap<Serial, Vec<usize>>;

fn at_two_sites(sites: &HashMap<ConsigneeNo, Site>) -> Twice {
    let mut all: Vec<(&Serial, usize)> = sites.values().flat_map(|s| &s.units).map(|u| (&u.serial, u.place)).collect();
    all.sort_unstable();
    let mut twice = Twice::new();
    for pair in all.windows(2) {
        if let [first, second] = pair
            && first == second
        {
            twice.entry(first.0.clone()).or_default().push(first.1);
        }
    }
    twice
}

/// Whether a record describes its consignee better than what is known: in the order of the fields of [`Consignee`].
fn is_better(record: &DistributionRecord, old: &Consignee) -> bool {
    let DistributionRecord { name, role, street, postcode, city, country, lang, contact, email, phone, .. } = record;
    let new = (email.is_none(), name, role, street, postcode, city, country, lang, contact, email, phone);
    let Consignee { name, role, street, postcode, city, country, lang, contact, email, phone, .. } = old;
    new < (email.is_none(), name, role, street, postcode, city, country, lang, contact, email, phone)
}

fn info(record: &DistributionRecord) -> Consignee {
    Consignee {
        number: record.consignee_no.clone(),
        name: record.name.clone(),
        role: record.role,
        street: record.street.clone(),
        postcode: record.postcode.clone(),
        city: record.city.clone(),
        country: record.country.clone(),
        lang: record.lang.clone(),
        contact: record.contact.clone(),
        email: record.email.clone(),
        phone: record.phone.clone(),
        units: Vec::new(),
    }
}

/// What two consignees with different numbers have in common if they may be one site: name and postal code without signs
/// and case, and country.
pub fn site_key(consignee: &Consignee) -> (String, String, String) {
    let name = consignee.name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let postcode = consignee.postcode.chars().filter(|c| c.is_alphanumeric()).collect();
    (name, postcode, consignee.country.clone())
}

/// Pairs of numbers with the same key: the first of them in the order given, with each later one.
pub fn duplicates<'n>(
    sites: impl IntoIterator<Item = (&'n ConsigneeNo, (String, String, String))>,
) -> Vec<(ConsigneeNo, ConsigneeNo)> {
    let mut seen: HashMap<(String, String, String), &ConsigneeNo> = HashMap::new();
    let mut pairs = Vec::new();
    for (number, key) in sites {
        match seen.entry(key) {
            Entry::Occupied(first) => pairs.push(((*first.get()).clone(), number.clone())),
            Entry::Vacant(free) => {
                free.insert(number);
            }
        }
    }
    pairs
}
