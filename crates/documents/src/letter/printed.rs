//! The personal texts of a letter as they are printed, each in its place.
//!
//! INVARIANT: [`Printed::each`] meets the texts in the same order for every addressee of one shape. That order is what
//! numbers the slots of a master.

use super::{Addressee, UnitLine};
use crate::{form::Row, stamp::Limit, words::Words};
use domain::{notice::Notice, product::Product, scope::Standing};

/// A millimetre in points.
pub(super) const MM: f32 = 72.0 / 25.4;
/// The right edge of the sheet's text, and of a table's last cell.
const EDGE: f32 = 190.0 * MM;
const CELL: f32 = 188.0 * MM;
/// The right edge of the left of two columns.
const HALF: f32 = 103.5 * MM;
/// Both insets between one cell and the next.
pub(super) const INSETS: f32 = 4.0 * MM;

/// What stands in a cell about which nothing can be said.
const NOTHING: &str = "–";

/// One row of the table of units.
#[derive(Clone, Debug, Default)]
pub(super) struct PrintedUnit {
    pub product: Vec<String>,
    pub catalogue_no: String,
    pub serial: Option<String>,
    pub standing: Option<String>,
    /// In an update: what it changes about this unit.
    pub change: Option<String>,
    pub challenge: Option<String>,
}

/// One row of the form.
#[derive(Clone, Debug, Default)]
pub(super) struct PrintedRow {
    pub product: String,
    pub serial: Option<String>,
}

/// All personal texts.
#[derive(Clone, Debug)]
pub(super) struct Printed {
    pub address: Vec<String>,
    pub number: String,
    pub link: Vec<String>,
    /// The lines of the link are known to fit: nothing in them is to be broken once more.
    pub link_fits: bool,
    pub code: String,
    /// The rows of the table: the units, then in an update those that are no longer affected.
    pub units: Vec<PrintedUnit>,
    /// How many of them are no longer affected.
    pub gone: usize,
    /// In an update: since which revision changes are counted.
    pub since: Option<u32>,
    pub organisation: Vec<String>,
    pub form_number: String,
    /// The rows of the form; products of the notice, which are not personal, where no unit is on record.
    pub rows: Vec<PrintedRow>,
    /// How far the names of products on the cover may reach; where several lines stand in a cell, they are known to fit.
    pub products: Limit,
}

impl Printed {
    /// Without any text.
    pub(super) fn empty() -> Self {
        Self {
            address: Vec::new(),
            number: String::new(),
            link: Vec::new(),
            link_fits: false,
            code: String::new(),
            units: Vec::new(),
            gone: 0,
            since: None,
            organisation: Vec::new(),
            form_number: String::new(),
            rows: Vec::new(),
            products: Limit::Next(INSETS),
        }
    }

    /// What this consignee's letter prints; lines are not broken yet.
    pub(super) fn of(notice: &Notice, addressee: &Addressee, words: &Words) -> Self {
        let is_mixed = addressee.units.iter().any(|u| u.standing == Standing::Possibly);
        let standing = |standing| match standing {
            Standing::Affected => words.t("letter-standing-affected"),
            Standing::Possibly => words.t("letter-standing-possibly"),
        };
        let since = addressee.before.as_ref();
        let change = |unit: &UnitLine| match unit.is_new {
            Some(true) => words.t("letter-change-new"),
            Some(false) => words.t("letter-change-same"),
            None => NOTHING.to_owned(),
        };
        let named = |key: &str, product: Option<&Product>| product.map_or(key, |p| p.form_name.as_str()).to_owned();
        let mut printed = Self {
            address: address(addressee, words),
            number: addressee.number.to_string(),
            link: vec![addressee.link.clone()],
            code: addressee.code.clone(),
            organisation: vec![addressee.name.clone()],
            form_number: addressee.number.to_string(),
            gone: since.map_or(0, |before| before.gone.len()),
            since: since.map(|before| before.revision),
            ..Self::empty()
        };
        let gone = since.into_iter().flat_map(|before| &before.gone).map(|unit| (unit, true));
        for (unit, is_gone) in addressee.units.iter().map(|unit| (unit, false)).chain(gone) {
            let product = notice.products.iter().find(|p| p.key == unit.product);
            let name = named(unit.product.as_str(), product);
            let serial = unit.serial.as_ref().map(ToString::to_string);
            if !is_gone {
                printed.rows.push(PrintedRow { product: name.clone(), serial: serial.clone() });
            }
            printed.units.push(PrintedUnit {
                product: vec![name],
                catalogue_no: product.map(|p| p.catalogue_no.to_string()).unwrap_or_default(),
                challenge: unit.challenge.as_deref().filter(|_| serial.is_some() && !is_gone).map(groups),
                serial,
                standing: is_mixed.then(|| if is_gone { NOTHING.to_owned() } else { standing(unit.standing) }),
                change: since.map(|_| if is_gone { words.t("letter-change-gone") } else { change(unit) }),
            });
        }
        if printed.rows.is_empty() {
            printed.rows = open_rows(notice);
        }
        printed
    }

    /// How many units are affected or possibly affected.
    pub(super) fn affected(&self) -> usize {
        self.units.len() - self.gone
    }

    /// The rows of the form; where no unit is on record, one open row for each product.
    pub(super) fn form_rows(&self) -> Vec<Row<'_>> {
        self.rows.iter().map(|r| Row { product: &r.product, serial: r.serial.as_deref() }).collect()
    }

    /// Meets every personal text with how far it may reach.
    pub(super) fn each(&mut self, meet: &mut impl FnMut(&mut String, Limit)) {
        self.address.iter_mut().for_each(|line| meet(line, Limit::Fits));
        meet(&mut self.number, Limit::Edge(EDGE));
        self.link.iter_mut().for_each(|line| meet(line, Limit::Fits));
        meet(&mut self.code, Limit::Edge(HALF));
        for unit in &mut self.units {
            unit.product.iter_mut().for_each(|line| meet(line, self.products));
            meet(&mut unit.catalogue_no, Limit::Next(INSETS));
            let last =
                if unit.standing.is_some() || unit.change.is_some() { Limit::Next(INSETS) } else { Limit::Edge(CELL) };
            unit.serial.iter_mut().for_each(|text| meet(text, last));
            unit.standing.iter_mut().for_each(|text| meet(text, Limit::Fits));
            unit.change.iter_mut().for_each(|text| meet(text, Limit::Fits));
            unit.challenge.iter_mut().for_each(|text| meet(text, Limit::Fits));
        }
        self.organisation.iter_mut().for_each(|line| meet(line, Limit::Fits));
        meet(&mut self.form_number, Limit::Edge(EDGE));
        if self.affected() > 0 {
            for row in &mut self.rows {
                meet(&mut row.product, Limit::Next(INSETS));
                row.serial.iter_mut().for_each(|text| meet(text, Limit::Fits));
            }
        }
    }
}

/// An open row for each product.
pub(super) fn open_rows(notice: &Notice) -> Vec<PrintedRow> {
    notice.products.iter().map(|p| PrintedRow { product: p.form_name.clone(), serial: None }).collect()
}

/// Name, contact, address, and the country in capitals on the last line.
fn address(addressee: &Addressee, words: &Words) -> Vec<String> {
    let mut lines = vec![addressee.name.clone()];
    lines.extend(addressee.contact.clone());
    lines.extend(addressee.address_lines.iter().cloned());
    lines.push(words.capitals(&words.country(&addressee.country)));
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// In groups of four, as people read and type them.
fn groups(digits: &str) -> String {
    let groups: Vec<&str> =
        (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..(at + 4).min(digits.len()))).collect();
    groups.join(" ")
}
