//! One row of a list before it is written: clean, made from the plan alone.
//!
//! [`Site`] is who a row is about; [`Row`] adds the server. The same consignee and slot give the same row however
//! often they are asked for. Dirt is added by `dirt`, spelling for a file by `write`.

use super::dirt::{FIRST_CATALOGUE, OTHERS, SECOND_CATALOGUE, UDI};
use super::people::{manner, slug};
use super::place::{Country, choose, digits, pick};
use super::plan::{Kind, List, Plan, scramble};
use rand::Rng;

const GERMAN_REMARKS: &[&str] = &[
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "Wartungsvertrag",
    "Rückfrage – siehe Akte",
    "Gerät „Nord“",
    "Leihgerät; bitte prüfen",
];
const ENGLISH_REMARKS: &[&str] =
    &["", "", "", "", "", "", "", "", "service contract", "moved in 2025, see file", "instrument \"North\"", "on loan"];

/// A shipping date.
#[derive(Clone, Debug)]
pub enum Shipped {
    /// Year, month, day.
    On(u16, u8, u8),
    /// Whatever somebody typed.
    Text(String),
}

/// The fields of a row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The maker's number for the consignee.
    pub account: String,
    /// Name.
    pub name: String,
    /// What the consignee is.
    pub kind: Kind,
    /// Street and house number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The country as typed, if it is neither code nor name of `home`.
    pub country: Option<String>,
    /// The country.
    pub home: &'static Country,
    /// Whether the country is written out.
    pub country_named: bool,
    /// Language, or empty.
    pub lang: String,
    /// Contact, or empty.
    pub contact: String,
    /// Mail address, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
    /// Catalogue number.
    pub catalogue: String,
    /// UDI, or empty.
    pub udi: String,
    /// Serial number, or empty.
    pub serial: String,
    /// When it was shipped.
    pub shipped: Shipped,
    /// Remark, or empty.
    pub remark: String,
    /// In a workbook: catalogue and serial number are cells that hold numbers.
    pub numbers: bool,
}

/// A row about this consignee that names no server yet.
pub fn site(plan: &Plan, consignee: u64) -> Row {
    if plan.kind(consignee) == Kind::SameSiteAgain {
        return again(plan, consignee);
    }
    let (country, within) = plan.home(consignee);
    let kind = plan.kind(consignee);
    let mut chance = plan.chance(consignee * 2);
    let manner = manner(country);
    let formats = match kind {
        Kind::Distributor => manner.distributors,
        Kind::Importer => manner.importers,
        _ => manner.sites,
    };
    let (name, city) = name(country, formats, within);
    let domain = match country.code {
        "DE" => format!("{}.example", slug(&name)),
        code => format!("{}.{}.example", slug(&name), code.to_ascii_lowercase()),
    };
    let desk = choose(&mut chance, &["qm", "labor", "info", "quality", "lab"]);
    let email = if kind == Kind::UserWithoutMail { String::new() } else { format!("{desk}@{domain}") };
    let asks_lang = chance.gen_range(0..10) < 4 || country.langs.len() > 1;
    let has_contact = chance.gen_range(0..10) < 8;
    Row {
        account: account(plan, consignee),
        name,
        kind,
        street: country.street(&mut chance),
        postcode: country.postcode(&mut chance),
        city,
        country: None,
        home: country,
        country_named: chance.gen_range(0..12) == 0,
        lang: if asks_lang { choose(&mut chance, country.langs).to_owned() } else { String::new() },
        contact: if has_contact { choose(&mut chance, manner.people).to_owned() } else { String::new() },
        email,
        phone: digits(&mut chance, manner.phone),
        catalogue: String::new(),
        udi: String::new(),
        serial: String::new(),
        shipped: Shipped::Text(String::new()),
        remark: String::new(),
        numbers: false,
    }
}

/// The row of an affected server, clean.
pub fn affected(plan: &Plan, site: &Row, slot: u64) -> Row {
    let mut chance = plan.chance(slot * 2 + 1);
    let first = plan.is_first_product(slot);
    let remarks: &[&str] = match site.home.code {
        "DE" | "AT" | "CH" => GERMAN_REMARKS,
        _ => ENGLISH_REMARKS,
    };
    Row {
        catalogue: if first { FIRST_CATALOGUE } else { SECOND_CATALOGUE }.to_owned(),
        udi: if first { UDI.to_owned() } else { String::new() },
        serial: plan.serial(slot),
        shipped: Shipped::On(chance.gen_range(2023..=2026), chance.gen_range(1..=10), chance.gen_range(1..=28)),
        remark: choose(&mut chance, remarks).to_owned(),
        numbers: chance.gen_range(0..2) == 0,
        ..site.clone()
    }
}

/// The row of a server that is not affected.
pub fn unaffected(plan: &Plan, site: &Row, consignee: u64, number: u64) -> Row {
    let mut chance = plan.chance((1 << 40) + consignee * 16 + number);
    let (catalogue, udi) = OTHERS.get(chance.gen_range(0..OTHERS.len())).copied().unwrap_or(OTHERS[0]);
    Row {
        catalogue: catalogue.to_owned(),
        udi: udi.to_owned(),
        serial: format!("SV{:08}", scramble(consignee * 10 + number, 100_000_000)),
        shipped: Shipped::On(chance.gen_range(2021..=2026), chance.gen_range(1..=10), chance.gen_range(1..=28)),
        ..site.clone()
    }
}

/// The site before this one, as somebody typed it a second time.
fn again(plan: &Plan, consignee: u64) -> Row {
    let mut row = site(plan, consignee - 1);
    row.account = account(plan, consignee);
    row.kind = Kind::SameSiteAgain;
    let upper = row.name.to_uppercase();
    // Only where capitals can be undone letter by letter, as a comparison of names does it.
    let same = upper.chars().flat_map(char::to_lowercase).eq(row.name.chars().flat_map(char::to_lowercase));
    if same && consignee.is_multiple_of(2) {
        row.name = upper;
    }
    row.contact = String::new();
    row
}

/// A name that no other consignee of the country has, and the town in it.
fn name(country: &Country, formats: &[&str], within: u64) -> (String, String) {
    let (towns, count) = (country.towns(), formats.len().max(1) as u64);
    let all = towns * count;
    // A prime larger than any factor of `all` walks through all pairs of town and format before one comes twice.
    let pair = within % all * 7_919 % all;
    let town = country.town(pair / count);
    let mut name = pick(formats, pair % count).replace("{}", &town);
    if within >= all {
        name = format!("{name} {}", within / all + 1);
    }
    (name, town)
}

/// The account number: rising, and of another shape in each list.
fn account(plan: &Plan, consignee: u64) -> String {
    match plan.list(consignee) {
        List::Dach => format!("{:07}", 400_000 + consignee * 3),
        List::Europe => format!("EU-{:06}", 200_000 + consignee * 7),
        List::Dealers => format!("P{:05}", 10_000 + consignee),
    }
}
