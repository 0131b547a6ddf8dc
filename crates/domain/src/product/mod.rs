//! Affected products: what the table of the notice lists, one row a product.

mod lots;
mod market;
mod serials;

pub use lots::{numbers, written_numbers};
pub use market::Market;
pub use serials::{SerialRange, SerialScope};

use crate::{
    id::{CatalogueNo, ProductKey},
    udi::UdiDi,
};
use serde::{Deserialize, Serialize};

/// What the table says in its UDI column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UdiStatement {
    /// The device identifier.
    Di(UdiDi),
    /// There is none, and why (the model case prints "N. z.", not applicable).
    NotApplicable {
        /// The reason, for the linter and the reader.
        reason: String,
    },
}

/// One affected product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its short name inside this action.
    pub key: ProductKey,
    /// Its name as the notice prints it.
    pub name: String,
    /// The name its row has on the verification form (the model case uses another one there).
    pub form_name: String,
    /// Catalogue number.
    pub catalogue_no: CatalogueNo,
    /// Other spellings of the catalogue number that the records use.
    #[serde(default)]
    pub catalogue_aliases: Vec<CatalogueNo>,
    /// UDI-DI, or the reason for having none.
    pub udi: UdiStatement,
    /// Affected serial numbers.
    #[serde(default = "SerialScope::all")]
    pub serials: SerialScope,
    /// Affected lots (field 1.7), written and compared like serial numbers: a unit is affected if its serial number or its lot
    /// is. Where only lots are named, serial numbers decide nothing.
    #[serde(default = "SerialScope::all", skip_serializing_if = "SerialScope::is_all")]
    pub lots: SerialScope,
    /// Why every unit is affected, where no serial numbers are listed. For the linter and the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serials_reason: Option<String>,
    /// Affected software versions as the notice prints them, or that there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub software: Option<String>,
    /// What it is sold for.
    #[serde(default, skip_serializing_if = "Market::is_diagnostic")]
    pub market: Market,
}

impl Product {
    /// Whether no unit of it is left out, by serial number or by lot.
    pub fn is_whole(&self) -> bool {
        self.serials.is_all() && self.lots.is_all()
    }

    /// The UDI-DI, if the product has one.
    pub fn udi_di(&self) -> Option<&UdiDi> {
        match &self.udi {
            UdiStatement::Di(di) => Some(di),
            UdiStatement::NotApplicable { .. } => None,
        }
    }
}
