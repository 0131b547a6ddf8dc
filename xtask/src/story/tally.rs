//! The truth of a story, counted from what was planted while rows are written, and its file `expected.toml`.
//!
//! Nothing here reads a list or asks the product: the tests compare what the product found with this.

use super::dirt::{Extra, Spot};
use super::plan::{Kind, List};
use super::row::Row;
use std::collections::BTreeMap;

/// Counts of one list.
#[derive(Default)]
struct OfList {
    file: String,
    taken: u64,
    held: BTreeMap<&'static str, u64>,
    refused: BTreeMap<&'static str, u64>,
    blank_lines: u64,
}

/// All counts of a story.
#[derive(Default)]
pub struct Tally {
    lists: BTreeMap<List, OfList>,
    in_scope_records: u64,
    not_affected: u64,
    units: BTreeMap<&'static str, u64>,
    products: BTreeMap<&'static str, u64>,
    countries: BTreeMap<&'static str, u64>,
    roles: BTreeMap<&'static str, u64>,
    without_mail: u64,
    bystanders: u64,
    same_site: u64,
    dates: u64,
    langs: u64,
}

impl Tally {
    /// Names the file of a list.
    pub fn open(&mut self, list: List, file: &str) {
        self.lists.entry(list).or_default().file = file.to_owned();
    }
    /// A consignee with affected servers.
    pub fn consignee(&mut self, site: &Row) {
        add(&mut self.countries, site.home.code);
        let role = match site.kind {
            Kind::Distributor => "distributor",
            Kind::Importer => "importer",
            _ => "user",
        };
        add(&mut self.roles, role);
        self.without_mail += u64::from(site.email.is_empty());
        self.same_site += u64::from(site.kind == Kind::SameSiteAgain);
    }
    /// A consignee with other servers only.
    pub fn bystander(&mut self) {
        self.bystanders += 1;
    }
    /// An affected server, once, however many rows name it.
    pub fn unit(&mut self, spot: Spot, first_product: bool) {
        add(&mut self.units, spot.reason(first_product));
        add(&mut self.products, if first_product { "novaseq-6000dx" } else { "nextseq-550dx" });
    }
    /// A row that names an affected server.
    pub fn affected(&mut self, list: List, spot: Spot) {
        self.lists.entry(list).or_default().taken += 1;
        self.in_scope_records += 1;
        self.dates += u64::from(spot == Spot::DateBroken);
        self.langs += u64::from(spot == Spot::LangBroken);
    }
    /// A row that names another server.
    pub fn unaffected(&mut self, list: List) {
        self.lists.entry(list).or_default().taken += 1;
        self.not_affected += 1;
    }
    /// A row that is not taken.
    pub fn extra(&mut self, list: List, extra: Extra) {
        let of = self.lists.entry(list).or_default();
        match extra {
            Extra::Blank => of.blank_lines += 1,
            _ if extra.is_held() => add(&mut of.held, extra.word()),
            _ => add(&mut of.refused, extra.word()),
        }
    }

    /// Rows in all lists, blank lines not counted.
    pub fn rows(&self) -> u64 {
        self.lists.values().map(|of| of.taken + sum(&of.held) + sum(&of.refused)).sum()
    }
    /// Affected servers.
    pub fn all_units(&self) -> u64 {
        sum(&self.units)
    }

    /// The text of `expected.toml`.
    pub fn text(&self, seed: u64) -> String {
        let count = |reason: &str| self.units.get(reason).copied().unwrap_or(0);
        let possibly = count("serial_missing") + count("udi_conflict") + count("serial_twice");
        let mut out = String::from(
            "# What the generator planted, by its own bookkeeping. Written by `cargo xtask story`; do not edit.\n",
        );
        let mut line = |text: String| {
            out.push_str(&text);
            out.push('\n');
        };
        line("format = 1".into());
        line(format!("seed = {seed}"));
        line(format!("records = {}", self.in_scope_records + self.not_affected));
        line(format!("records_in_scope = {}", self.in_scope_records));
        line(format!("possible_duplicates = {}", self.same_site));
        line("\n# Records that name no affected server, by reason.\n[not_affected]".into());
        line(format!("other_product = {}", self.not_affected));
        line(
            "\n# `without_affected_units`: consignees that stand in the lists and must not be told.\n[consignees]"
                .into(),
        );
        line(format!("in_scope = {}", self.countries.values().sum::<u64>()));
        line(format!("without_affected_units = {}", self.bystanders));
        line(format!("without_mail = {}", self.without_mail));
        line("\n[consignees.by_role]".into());
        self.roles.iter().for_each(|(role, count)| line(format!("{role} = {count}")));
        line("\n[consignees.by_country]".into());
        self.countries.iter().for_each(|(country, count)| line(format!("{country} = {count}")));
        line("\n# A serial number that stands at two consignees is one unit at each.\n[units]".into());
        line(format!("in_scope = {}", self.all_units()));
        line(format!("affected = {}", self.all_units() - possibly));
        line(format!("possibly = {possibly}"));
        line("\n[units.by_reason]".into());
        self.units.iter().for_each(|(reason, count)| line(format!("{reason} = {count}")));
        line("\n[units.by_product]".into());
        self.products.iter().for_each(|(product, count)| line(format!("{product} = {count}")));
        line("\n# Rows that are taken although an optional value could not be read.\n[doubts]".into());
        line(format!("ship_date = {}", self.dates));
        line(format!("language = {}", self.langs));
        for of in self.lists.values() {
            line("\n# rows = taken + held + refused; blank lines are no rows.\n[[files]]".into());
            line(format!("file = \"{}\"", of.file));
            line(format!("rows = {}", of.taken + sum(&of.held) + sum(&of.refused)));
            line(format!("taken = {}", of.taken));
            line(format!("held = {}", sum(&of.held)));
            line(format!("refused = {}", sum(&of.refused)));
            line(format!("blank_lines = {}", of.blank_lines));
            line(format!("held_by_cause = {}", table(&of.held)));
            line(format!("refused_by_cause = {}", table(&of.refused)));
        }
        out
    }
}

fn add(counts: &mut BTreeMap<&'static str, u64>, word: &'static str) {
    *counts.entry(word).or_insert(0) += 1;
}

fn sum(counts: &BTreeMap<&'static str, u64>) -> u64 {
    counts.values().sum()
}

fn table(counts: &BTreeMap<&'static str, u64>) -> String {
    let pairs: Vec<String> = counts.iter().map(|(word, count)| format!("{word} = {count}")).collect();
    if pairs.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", pairs.join(", ")) }
}
