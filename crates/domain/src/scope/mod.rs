//! Who is affected: distribution records against affected products, three-valued, each with its reason.
//!
//! [`resolve`] does not depend on the order of the rows and loses none: every record ends as a unit in scope or as not
//! affected with a reason. "Possibly affected" is treated as affected and asked (regulation facts 5.2).

mod difference;
mod listed;
mod matcher;
mod near;
mod resolve;

pub use difference::{Listing, ScopeChange, ScopeDifference, ScopeRow, difference};
pub use matcher::{Match, Matcher, matching};
pub use resolve::{Consignee, Resolver, Scope, Twice, Unit, duplicates, resolve, site_key};

use crate::{
    id::{CatalogueNo, ConsigneeNo, Serial},
    lang::Lang,
    response::ConsigneeRole,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One row of a distribution list, read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DistributionRecord {
    /// Row in its file, from 1, the header not counted.
    pub row: u64,
    /// The maker's number for the consignee.
    pub consignee_no: ConsigneeNo,
    /// Name of the consignee.
    pub name: String,
    /// Role in the chain.
    pub role: ConsigneeRole,
    /// Street and house number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Language asked for, if the list names one.
    pub lang: Option<Lang>,
    /// Contact person or function.
    pub contact: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Catalogue number as written.
    pub catalogue_no: CatalogueNo,
    /// UDI as written: digits or a bracketed element string.
    pub udi: Option<String>,
    /// Serial number as written.
    pub serial: Option<Serial>,
    /// Lot as written.
    pub lot: Option<String>,
    /// When it was shipped.
    pub shipped_on: Option<Date>,
    /// Whatever else the row says.
    pub remark: Option<String>,
}

/// Whether a unit is in scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Affected.
    Affected,
    /// Possibly affected: treated as affected, and asked.
    Possibly,
}

/// Why a record is where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// UDI-DI, catalogue number and serial number agree with an affected product.
    UdiAndSerial,
    /// Catalogue number and serial number; no UDI is needed (the model case's second product has none).
    CatalogueAndSerial,
    /// The catalogue number is written in another way (leading zeros lost, blanks, an alias): affected; or it stands beside
    /// something else (a suffix, a prefix, a name): possibly affected.
    CatalogueSpelling,
    /// The record names no serial number.
    SerialMissing,
    /// UDI and catalogue number name different products, whether the other one is affected, too, or not ours.
    UdiConflict,
    /// The same serial number stands at more than one consignee.
    SerialTwice,
    /// A unit a distributor passed on, named by the distributor.
    NamedByDistributor,
    /// The serial number or the lot is an affected one written in another way (capitals, blanks, hyphens, leading zeros):
    /// possibly affected.
    SerialSpelling,
    /// Lots decide, and the record names none, or several of which one may be affected: possibly affected.
    LotUnclear,
    /// Another catalogue number: not affected.
    OtherProduct,
    /// The right product, but the serial number is outside the affected ones.
    OtherSerial,
    /// The right product, but its lot is outside the affected ones.
    OtherLot,
}

impl Reason {
    /// The short word used in views, exports and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::UdiAndSerial => "udi_and_serial",
            Self::CatalogueAndSerial => "catalogue_and_serial",
            Self::CatalogueSpelling => "catalogue_spelling",
            Self::SerialMissing => "serial_missing",
            Self::UdiConflict => "udi_conflict",
            Self::SerialTwice => "serial_twice",
            Self::NamedByDistributor => "named_by_distributor",
            Self::SerialSpelling => "serial_spelling",
            Self::LotUnclear => "lot_unclear",
            Self::OtherProduct => "other_product",
            Self::OtherSerial => "other_serial",
            Self::OtherLot => "other_lot",
        }
    }
}

#[cfg(test)]
mod tests;
