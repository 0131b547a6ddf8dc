//! UDI device identifiers: GTIN of 8, 12, 13 or 14 digits, brought to 14, check digit verified.
//!
//! GS1 General Specifications, check digit: weights 3 and 1 from the right, sum modulo 10. Reading of element strings
//! covers what a label or a list carries for a device: (01) GTIN, (10) lot, (11)/(17) dates, (21) serial.

mod elements;

pub use elements::{Scanned, scanned};

use serde::{Deserialize, Serialize};
use std::fmt;

/// A GTIN-14 with a right check digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UdiDi(String);

/// Why a text is no UDI-DI.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UdiError {
    /// Not 8, 12, 13 or 14 digits.
    #[error("a GTIN has 8, 12, 13 or 14 digits, this has {len} characters: {text}")]
    Length {
        /// The text.
        text: String,
        /// How many characters it has.
        len: usize,
    },
    /// A character that is no digit.
    #[error("a GTIN has digits only: {text}")]
    NotDigits {
        /// The text.
        text: String,
    },
    /// The last digit is not the right one.
    #[error("the check digit of {text} should be {expected}")]
    CheckDigit {
        /// The text.
        text: String,
        /// What it should end with.
        expected: u8,
    },
}

impl UdiDi {
    /// Reads a GTIN of 8, 12, 13 or 14 digits.
    ///
    /// # Errors
    /// Says which rule the text breaks.
    ///
    /// ```
    /// use domain::udi::UdiDi;
    /// assert_eq!(UdiDi::parse("816270020637").unwrap().as_str(), "00816270020637");
    /// assert!(UdiDi::parse("00816270020638").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, UdiError> {
        let text = text.trim();
        if !matches!(text.len(), 8 | 12 | 13 | 14) {
            return Err(UdiError::Length { text: text.to_owned(), len: text.chars().count() });
        }
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(UdiError::NotDigits { text: text.to_owned() });
        }
        let full = format!("{text:0>14}");
        let (body, check) = full.split_at(13);
        let sum: u32 =
            body.bytes().rev().enumerate().map(|(i, b)| u32::from(b - b'0') * if i % 2 == 0 { 3 } else { 1 }).sum();
        let expected = ((10 - sum % 10) % 10) as u8;
        if check.as_bytes().first().map(|b| b - b'0') == Some(expected) {
            Ok(Self(full))
        } else {
            Err(UdiError::CheckDigit { text: text.to_owned(), expected })
        }
    }
    /// Fourteen digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UdiDi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for UdiDi {
    type Error = UdiError;
    fn try_from(text: String) -> Result<Self, UdiError> {
        Self::parse(&text)
    }
}

impl From<UdiDi> for String {
    fn from(di: UdiDi) -> Self {
        di.0
    }
}

/// What a bracketed GS1 element string on a label says about a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ElementString {
    /// (01)
    pub di: Option<UdiDi>,
    /// (10)
    pub lot: Option<String>,
    /// (21)
    pub serial: Option<String>,
}

/// Reads `(01)...(21)...` as people type it. `None` if it does not begin with a bracketed (01).
///
/// ```
/// let e = domain::udi::element_string("(01)00816270020637(21)DS1000417").unwrap();
/// assert_eq!(e.serial.as_deref(), Some("DS1000417"));
/// ```
pub fn element_string(text: &str) -> Option<ElementString> {
    let mut rest = text.trim();
    if !rest.starts_with("(01)") {
        return None;
    }
    let mut found = ElementString::default();
    while let Some(after) = rest.strip_prefix('(') {
        let (ai, tail) = after.split_once(')')?;
        let end = tail.find('(').unwrap_or(tail.len());
        let (value, next) = tail.split_at_checked(end)?;
        // GS1 values hold no blanks at their ends; people put them between the elements.
        let value = value.trim();
        match ai {
            "01" => found.di = UdiDi::parse(value).ok(),
            "10" => found.lot = Some(value.to_owned()),
            "21" => found.serial = Some(value.to_owned()),
            _ => {}
        }
        rest = next;
    }
    found.di.is_some().then_some(found)
}

#[cfg(test)]
mod tests;
