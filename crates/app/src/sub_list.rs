//! The list of a distributor that keeps its names: what it opens to an authority, what it gives the maker, and how anybody
//! sees that both are the same list.
//!
//! The distributor's program makes both at once (`fieldaction cascade seal`): the *opened* list with every name and a fresh
//! salt for each line, to be sealed to the distributor's own key, and the *public* part with one commitment for each line.
//! The maker gets the public part only. Bytes: `docs/formats/cascade.md`. No key and no cipher here.

use crate::{Error, Result, personal::id_digest};
use data_encoding::HEXLOWER;
use domain::{
    cascade::site_number,
    id::{Commitment, Digest},
    lang::Lang,
    scope::DistributionRecord,
};
use intake::records::{self, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stands in `format` of the public part.
pub const PUBLIC: &str = "fieldaction/cascade-public/1";
/// What stands in `format` of the opened list.
pub const OPENED: &str = "fieldaction/cascade-opened/1";
/// The field that a line is committed to under.
const FIELD: &str = "cascade.line";
/// The longest file that is read, in bytes.
pub const LONGEST: usize = 16 << 20;

/// One device of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteUnit {
    /// Catalogue number.
    pub catalogue_no: String,
    /// Serial number.
    pub serial: String,
}

/// One line of the list: who the site is. Never leaves the distributor unsealed but on its own word.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteLine {
    /// The number of the site.
    pub site: String,
    /// The distributor's own number for it.
    pub own_number: String,
    /// Name.
    pub name: String,
    /// Street.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Language; empty: that of the country.
    pub lang: String,
    /// Contact person.
    pub contact: String,
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Its devices.
    pub units: Vec<SiteUnit>,
}

/// A line with the salt of its commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenedSite {
    /// 16 bytes in hexadecimal digits.
    pub salt: String,
    /// The line.
    pub line: SiteLine,
}

/// The opened list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenedList {
    /// [`OPENED`].
    pub format: String,
    /// Its lines, in the order of the public part.
    pub sites: Vec<OpenedSite>,
}

/// What the maker learns of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicSite {
    /// Its number.
    pub site: String,
    /// Its country.
    pub country: String,
    /// Its language, if one is wanted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// The serial numbers of its devices.
    pub serials: Vec<String>,
    /// The commitment to its line.
    pub commitment: Commitment,
}

/// The public part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicList {
    /// [`PUBLIC`].
    pub format: String,
    /// Root over the commitments, in order.
    pub root: Digest,
    /// Its sites.
    pub sites: Vec<PublicSite>,
}

/// How many lines of an opened list are those that were committed to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Matched {
    /// Sites of the public part.
    pub sites: usize,
    /// Those whose opened line is the committed one.
    pub matching: usize,
    /// What does not fit: the site, and why.
    pub wrong: Vec<(String, &'static str)>,
}

/// The root over commitments: that of a log with their texts as its leaves.
pub(crate) fn root_of(lines: Vec<&Commitment>) -> Digest {
    id_digest(&ledger::log::MemoryLog::from_leaves(lines.iter().map(|line| line.as_str())).root())
}

/// Reads a distributor's list (CSV, XLSX; the columns of distribution lists, the first one its own number for the site, or
/// the number that the site shall have). All rows or none.
///
/// # Errors
/// `records.unreadable` with the first row that cannot be taken, and what to do.
pub fn read_lines(name: &str, bytes: &[u8]) -> Result<Vec<SiteLine>> {
    let mut lines: Vec<SiteLine> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    let read = records::read_bytes(name, bytes, &mut |row| {
        let Outcome::Taken(record) = &row.outcome else {
            let doubt = row.doubts.first();
            faults.push(doubt.map_or_else(String::new, |d| format!("line {}: {} {}", d.line, d.what, d.todo)));
            return;
        };
        let Some(serial) = &record.serial else {
            faults.push(format!("line {}: the serial number is missing", row.line));
            return;
        };
        let unit = SiteUnit { catalogue_no: record.catalogue_no.to_string(), serial: serial.to_string() };
        let place = *places.entry(record.consignee_no.to_string()).or_insert(lines.len());
        match lines.get_mut(place) {
            Some(line) if line.name != record.name => {
                faults.push(format!("line {}: number {} has two names", row.line, record.consignee_no));
            }
            Some(line) => line.units.push(unit),
            None => lines.push(SiteLine { units: vec![unit], ..line(record) }),
        }
    });
    read.map_err(|e| Error::new("records.unreadable", e.to_string()))?;
    if let Some(first) = faults.first() {
        return Err(Error::new("records.unreadable", format!("{first} ({} rows in all)", faults.len())));
    }
    number(&mut lines);
    Ok(lines)
}

fn line(record: &DistributionRecord) -> SiteLine {
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    SiteLine {
        own_number: record.consignee_no.to_string(),
        name: record.name.clone(),
        street: record.street.clone(),
        postcode: record.postcode.clone(),
        city: record.city.clone(),
        country: record.country.clone(),
        lang: record.lang.as_ref().map(ToString::to_string).unwrap_or_default(),
        contact: some(&record.contact),
        email: some(&record.email),
        phone: some(&record.phone),
        ..SiteLine::default()
    }
}

/// Sites keep their own number where every one of them may be said to the maker; else they are numbered S-01, S-02, ...
fn number(lines: &mut [SiteLine]) {
    let own: Option<Vec<String>> = lines.iter().map(|line| site_number(&line.own_number)).collect();
    let own = own.filter(|all| all.iter().collect::<std::collections::BTreeSet<_>>().len() == all.len());
    for (place, line) in lines.iter_mut().enumerate() {
        let given = own.as_ref().and_then(|all| all.get(place)).cloned();
        line.site = given.unwrap_or_else(|| format!("S-{:02}", place + 1));
    }
}

/// The opened list and the public part of these lines. `salt` gives 16 fresh random bytes.
///
/// # Errors
/// A fault of ours only.
pub fn commit(lines: Vec<SiteLine>, mut salt: impl FnMut() -> [u8; 16]) -> Result<(OpenedList, PublicList)> {
    let mut opened = Vec::new();
    let mut sites = Vec::new();
    for line in lines {
        let salt = salt();
        sites.push(PublicSite {
            site: line.site.clone(),
            country: line.country.clone(),
            lang: line.lang.clone(),
            serials: line.units.iter().map(|unit| unit.serial.clone()).collect(),
            commitment: commitment(&salt, &line)?,
        });
        opened.push(OpenedSite { salt: HEXLOWER.encode(&salt), line });
    }
    let root = root_of(sites.iter().map(|site| &site.commitment).collect());
    Ok((OpenedList { format: OPENED.into(), sites: opened }, PublicList { format: PUBLIC.into(), root, sites }))
}

fn commitment(salt: &[u8; 16], line: &SiteLine) -> Result<Commitment> {
    let bytes = ledger::canonical::to_bytes(line)?;
    let value = String::from_utf8(bytes).map_err(Error::fault)?;
    Ok(Commitment::from_digest(&id_digest(&ledger::commitment::commit(salt, FIELD, &value))))
}

/// Reads a public part. Its root has to be the one over its commitments.
///
/// # Errors
/// `records.unreadable` with what is wrong.
pub fn read_public(bytes: &[u8]) -> Result<PublicList> {
    let list: PublicList = read_json(bytes)?;
    let unreadable = |what: &str| Error::new("records.unreadable", what);
    if list.format != PUBLIC {
        return Err(unreadable("this is not the public part of a list"));
    }
    if root_of(list.sites.iter().map(|site| &site.commitment).collect()) != list.root {
        return Err(unreadable("the root is not that of the commitments"));
    }
    Ok(list)
}

/// Reads an opened list.
///
/// # Errors
/// `records.unreadable` with what is wrong.
pub fn read_opened(bytes: &[u8]) -> Result<OpenedList> {
    let list: OpenedList = read_json(bytes)?;
    if list.format != OPENED {
        return Err(Error::new("records.unreadable", "this is not an opened list"));
    }
    Ok(list)
}

fn read_json<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T> {
    if bytes.len() > LONGEST {
        return Err(Error::new("records.unreadable", "the file is too long"));
    }
    serde_json::from_slice(bytes).map_err(|e| Error::new("records.unreadable", e.to_string()))
}

/// Holds an opened list against the public part, line by line.
///
/// # Errors
/// A fault of ours only.
pub fn check(public: &PublicList, opened: &OpenedList) -> Result<Matched> {
    let mut found = Matched { sites: public.sites.len(), ..Matched::default() };
    for (place, site) in public.sites.iter().enumerate() {
        match opened.sites.get(place) {
            None => found.wrong.push((site.site.clone(), "the line is missing")),
            Some(line) => match mismatch(site, line)? {
                Some(why) => found.wrong.push((site.site.clone(), why)),
                None => found.matching += 1,
            },
        }
    }
    let more = opened.sites.iter().skip(public.sites.len());
    found.wrong.extend(more.map(|more| (more.line.site.clone(), "nobody committed to this line")));
    Ok(found)
}

/// Why this line is not the one that was committed to; `None`: it is.
fn mismatch(site: &PublicSite, opened: &OpenedSite) -> Result<Option<&'static str>> {
    let salt = HEXLOWER.decode(opened.salt.as_bytes()).ok().and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    let Some(salt) = salt else { return Ok(Some("the salt is not 16 bytes")) };
    if commitment(&salt, &opened.line)? != site.commitment {
        return Ok(Some("the line is another than the one committed to"));
    }
    let line = &opened.line;
    let serials = line.units.iter().map(|unit| &unit.serial);
    if line.site != site.site || line.country != site.country || !serials.eq(&site.serials) {
        return Ok(Some("number, country or serial numbers are others than those declared"));
    }
    Ok(None)
}

/// A language as a list writes it, or nothing.
pub(crate) fn lang(text: &str) -> Option<Lang> {
    Some(text.trim()).filter(|t| !t.is_empty()).map(|t| records::lang(t).unwrap_or_else(|| Lang::from(t)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    const LIST: &str = "Customer no;Name;Street;Postcode;City;Country;Catalogue no;Serial no\n\
        901;Labor Verborgen;Weg 1;01099;Probstadt;DE;20068232;DS1\n\
        901;Labor Verborgen;Weg 1;01099;Probstadt;DE;20068232;DS2\n\
        902;Klinik Stillberg;Weg 2;1010;Wien;AT;20068232;DS3\n";

    fn lists() -> (OpenedList, PublicList) {
        let mut n = 0;
        commit(read_lines("list.csv", LIST.as_bytes()).unwrap(), || {
            n += 1;
            [n; 16]
        })
        .unwrap()
    }

    #[test]
    fn the_public_part_holds_no_name_and_the_opened_list_fits_it() {
        let (opened, public) = lists();
        let text = serde_json::to_string(&public).unwrap();
        for name in ["Verborgen", "Stillberg", "Weg", "Probstadt", "901"] {
            assert!(!text.contains(name), "{name}");
        }
        assert_eq!((public.sites[0].site.as_str(), public.sites[0].serials.len()), ("S-01", 2));
        assert_eq!(read_public(text.as_bytes()).unwrap(), public);
        let read = read_opened(&serde_json::to_vec(&opened).unwrap()).unwrap();
        assert_eq!(check(&public, &read).unwrap(), Matched { sites: 2, matching: 2, wrong: Vec::new() });
    }

    #[test]
    fn every_line_that_is_another_is_named() {
        let (opened, public) = lists();
        let changed = |change: &dyn Fn(&mut OpenedList)| {
            let mut list = opened.clone();
            change(&mut list);
            check(&public, &list).unwrap()
        };
        assert_eq!(changed(&|l| l.sites[0].line.name = "Labor Anders".into()).wrong[0].0, "S-01");
        assert_eq!(changed(&|l| l.sites[1].salt = "00".repeat(16)).matching, 1);
        assert_eq!(changed(&|l| l.sites.swap(0, 1)).matching, 0);
        assert_eq!(changed(&|l| drop(l.sites.pop())).wrong, [("S-02".to_owned(), "the line is missing")]);
        let more = changed(&|l| l.sites.push(l.sites[0].clone()));
        assert_eq!((more.matching, more.wrong.len()), (2, 1));
    }

    #[test]
    fn numbers_are_kept_where_they_hold_no_name() {
        let list = LIST.replace("901", "L-1").replace("902", "L-2");
        let lines = read_lines("list.csv", list.as_bytes()).unwrap();
        assert_eq!(lines.iter().map(|l| l.site.as_str()).collect::<Vec<_>>(), ["L-1", "L-2"]);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let (_, public) = lists();
        let text = serde_json::to_string(&public).unwrap();
        for bad in
            [text.replace("S-01", "S-09").replace(public.root.as_str(), &"0".repeat(64)), "{}".into(), "[".into()]
        {
            assert_eq!(read_public(bad.as_bytes()).unwrap_err().code, "records.unreadable");
        }
        let held = LIST.replace(";AT;", ";Nirgends;");
        assert_eq!(read_lines("list.csv", held.as_bytes()).unwrap_err().code, "records.unreadable");
    }
}
