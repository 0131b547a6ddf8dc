//! Distributors and importers pass the notice on: the consignees they name re-enter at dispatch.
//!
//! Whoever is named may pass on in turn, to any depth. A unit stands at one consignee only, and each one named is new, so
//! the chain never closes; that nobody is named below itself by its address is checked as well. Sites whose names stay with
//! the distributor are in `blind.rs`.

mod blind;

pub use blind::{NamedSite, SiteError, check_site, site_consignee, site_number};

use crate::{
    fact::UnitListed,
    id::{ConsigneeNo, UnitKey},
    lang::Lang,
    response::ConsigneeRole,
    scope::Reason,
};
use serde::{Deserialize, Serialize};

/// One consignee as a distributor names it in the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedConsignee {
    /// Name of the laboratory or hospital.
    pub name: String,
    /// Street.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Mail address.
    pub email: String,
    /// The units it received, by our keys.
    pub units: Vec<UnitKey>,
    /// Whether it uses the devices, or passes them on and names recipients of its own.
    pub role: ConsigneeRole,
    /// The language wanted, if the list says one; else that of its country.
    pub lang: Option<Lang>,
}

/// What is wrong with a line a distributor entered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// A field is empty.
    #[error("{field} is missing")]
    Missing {
        /// Which.
        field: &'static str,
    },
    /// Not a mail address.
    #[error("this is no mail address: {text}")]
    Email {
        /// The text.
        text: String,
    },
    /// A unit that is not this distributor's.
    #[error("this unit is not in your list: {unit}")]
    ForeignUnit {
        /// Which.
        unit: UnitKey,
    },
    /// The address of the distributor itself, or of one above it: its own supplier is no recipient of it.
    #[error("{text} stands above this distributor in the chain")]
    Circle {
        /// The address.
        text: String,
    },
}

/// Checks one line against the units of the distributor.
///
/// # Errors
/// The first thing wrong.
pub fn check(line: &NamedConsignee, own: &[UnitListed]) -> Result<(), LineError> {
    for (field, value) in
        [("name", &line.name), ("city", &line.city), ("country", &line.country), ("email", &line.email)]
    {
        if value.trim().is_empty() {
            return Err(LineError::Missing { field });
        }
    }
    let right = line.email.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !line.email.contains(char::is_whitespace)
    });
    if !right {
        return Err(LineError::Email { text: line.email.clone() });
    }
    match line.units.iter().find(|u| !own.iter().any(|o| &&o.unit == u)) {
        Some(unit) => Err(LineError::ForeignUnit { unit: unit.clone() }),
        None => Ok(()),
    }
}

/// Checks that a line does not lead back: `above` holds the mail addresses of the distributor and of all above it.
///
/// # Errors
/// [`LineError::Circle`].
pub fn check_circle(line: &NamedConsignee, above: &[String]) -> Result<(), LineError> {
    let same = |address: &&String| !address.is_empty() && address.trim().eq_ignore_ascii_case(line.email.trim());
    match above.iter().find(same) {
        Some(_) => Err(LineError::Circle { text: line.email.trim().to_owned() }),
        None => Ok(()),
    }
}

/// The number a named consignee gets: the distributor's number and its place in the distributor's list.
///
/// ```
/// assert_eq!(domain::cascade::number(&"D-17".into(), 2).as_str(), "D-17/2");
/// ```
pub fn number(via: &ConsigneeNo, place: usize) -> ConsigneeNo {
    ConsigneeNo::new(format!("{via}/{place}"))
}

/// The units of a named consignee, as listed at the distributor, now with the reason for being here.
pub fn units(line: &NamedConsignee, own: &[UnitListed]) -> Vec<UnitListed> {
    let named = own.iter().filter(|o| line.units.contains(&o.unit));
    named.map(|o| UnitListed { reason: Reason::NamedByDistributor, ..o.clone() }).collect()
}

#[cfg(test)]
mod tests;
