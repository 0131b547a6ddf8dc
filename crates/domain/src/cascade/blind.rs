//! Sites whose names stay with the distributor: a number, a country, a language, units, and a commitment to the rest.
//!
//! The number is all that a page, a letter or a telephone call says of such a site, so it may hold no name: a few letters
//! and a few digits. Pure rules; who the site is stands nowhere here.

use crate::{
    fact::UnitListed,
    id::{Commitment, ConsigneeNo, UnitKey},
    lang::Lang,
};

/// Letters before the digits of a site's number at most: too few for a name.
const LETTERS: usize = 4;
/// Digits at most.
const DIGITS: usize = 6;

/// One site as its distributor declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedSite {
    /// The number the distributor chose.
    pub site: String,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// The language wanted; none: that of the country.
    pub lang: Option<Lang>,
    /// The units that went there, by our keys.
    pub units: Vec<UnitKey>,
    /// The distributor's commitment to its line, if it gave one.
    pub line: Option<Commitment>,
}

/// What is wrong with a site.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SiteError {
    /// Not a number of the kind that holds no name.
    #[error("{text} is no number of a site: up to four letters, then up to six digits")]
    Number {
        /// The text.
        text: String,
    },
    /// The country is missing.
    #[error("the country is missing")]
    Country,
    /// No unit went there.
    #[error("no unit is named")]
    NoUnit,
    /// A unit that is not this distributor's.
    #[error("this unit is not in your list: {unit}")]
    ForeignUnit {
        /// Which.
        unit: UnitKey,
    },
}

/// The number of a site as it is kept, in capitals; `None` for what may hold a name or cannot be said on the telephone.
///
/// ```
/// assert_eq!(domain::cascade::site_number("s-01").as_deref(), Some("S-01"));
/// assert_eq!(domain::cascade::site_number("Musterklinik"), None);
/// ```
pub fn site_number(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = text.get(letters..)?;
    let digits = rest.strip_prefix('-').unwrap_or(rest);
    let right = (1..=LETTERS).contains(&letters)
        && (1..=DIGITS).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit());
    right.then_some(text)
}

/// The number under which the maker knows the site: the distributor's number and the site's.
pub fn site_consignee(via: &ConsigneeNo, site: &str) -> ConsigneeNo {
    ConsigneeNo::new(format!("{via}/{site}"))
}

/// Checks one site against the units of its distributor.
///
/// # Errors
/// The first thing wrong.
pub fn check_site(site: &NamedSite, own: &[UnitListed]) -> Result<(), SiteError> {
    if site_number(&site.site).is_none() {
        return Err(SiteError::Number { text: site.site.clone() });
    }
    if site.country.trim().is_empty() {
        return Err(SiteError::Country);
    }
    if site.units.is_empty() {
        return Err(SiteError::NoUnit);
    }
    match site.units.iter().find(|u| !own.iter().any(|o| &&o.unit == u)) {
        Some(unit) => Err(SiteError::ForeignUnit { unit: unit.clone() }),
        None => Ok(()),
    }
}
