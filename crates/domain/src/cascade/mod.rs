//! Distributors and importers pass the notice on: the consignees they name re-enter at dispatch.

use crate::{
    fact::UnitListed,
    id::{ConsigneeNo, UnitKey},
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
