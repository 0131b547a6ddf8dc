//! Which serial numbers of a product are affected (field 1.7 of the EU template): every one, a list, or ranges.
//!
//! No prefix is guessed: a range holds only numbers of the same build, with the same signs around their last run of digits.

use crate::id::Serial;
use serde::{Deserialize, Serialize};

/// Which serial numbers of a product are affected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SerialScope {
    /// Every unit of the product.
    All,
    /// Exactly these; no prefix is guessed.
    Only(Vec<Serial>),
    /// Those in one of these ranges; a single one is a range from itself to itself.
    Within(Vec<SerialRange>),
}

/// From one serial number to another of the same build, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub struct SerialRange {
    from: Serial,
    to: Serial,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ends {
    from: Serial,
    to: Serial,
}

/// What stands before, in and behind the last run of digits.
fn build(serial: &str) -> Option<(&str, &str, &str)> {
    let end = serial.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (front, tail) = serial.split_at_checked(end)?;
    let start = front
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + front.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let (head, digits) = front.split_at_checked(start)?;
    Some((head, digits, tail))
}

/// Digits in the order of their numbers. Numbers of unequal length can be told apart only without leading zeros.
fn order(digits: &str) -> (usize, &str) {
    (digits.len(), digits)
}

impl SerialRange {
    /// The range; none if the two are not of the same build, or the second is below the first.
    ///
    /// ```
    /// use domain::product::SerialRange;
    /// let range = SerialRange::new("DS-0998".into(), "DS-1002".into()).unwrap();
    /// assert!(range.holds(&"DS-1000".into()) && !range.holds(&"DS-1003".into()) && !range.holds(&"1000".into()));
    /// assert!(SerialRange::new("DS-1".into(), "DT-2".into()).is_none());
    /// ```
    pub fn new(from: Serial, to: Serial) -> Option<Self> {
        if from != to {
            let ((head, low, tail), (other, high, end)) = (build(from.as_str())?, build(to.as_str())?);
            let is_plain = low.len() == high.len() || !low.starts_with('0');
            if (head, tail) != (other, end) || !is_plain || order(low) > order(high) {
                return None;
            }
        }
        Some(Self { from, to })
    }

    /// The first one.
    pub fn from(&self) -> &Serial {
        &self.from
    }

    /// The last one.
    pub fn to(&self) -> &Serial {
        &self.to
    }

    /// Whether the serial number is in it.
    pub fn holds(&self, serial: &Serial) -> bool {
        if *serial == self.from || *serial == self.to {
            return true;
        }
        let parts = (build(serial.as_str()), build(self.from.as_str()), build(self.to.as_str()));
        let (Some((head, digits, tail)), Some((first, low, last)), Some((_, high, _))) = parts else { return false };
        let is_plain = low.len() == high.len() || !digits.starts_with('0');
        (head, tail) == (first, last) && is_plain && (order(low)..=order(high)).contains(&order(digits))
    }
}

impl TryFrom<Ends> for SerialRange {
    type Error = String;
    fn try_from(ends: Ends) -> Result<Self, String> {
        let said = format!("{} to {} is no range of serial numbers", ends.from, ends.to);
        Self::new(ends.from, ends.to).ok_or(said)
    }
}

impl From<SerialRange> for Ends {
    fn from(range: SerialRange) -> Self {
        Self { from: range.from, to: range.to }
    }
}

impl std::fmt::Display for SerialRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.from == self.to { write!(f, "{}", self.from) } else { write!(f, "{} – {}", self.from, self.to) }
    }
}

/// The two ends, if the text is written as a range. A hyphen without blanks parts two numbers only if both are of one build.
fn ends(text: &str) -> Option<(&str, &str)> {
    for sign in ["–", "—", "..", " - ", " bis ", " to "] {
        if let Some((from, to)) = text.split_once(sign) {
            return Some((from.trim(), to.trim()));
        }
    }
    let (from, to) = text.split_once('-')?;
    let ((head, low, tail), (other, high, end)) = (build(from)?, build(to)?);
    ((head, tail) == (other, end) && low.len() == high.len()).then_some((from, to))
}

impl SerialScope {
    pub(super) fn all() -> Self {
        Self::All
    }

    /// Whether nothing is left out.
    pub fn is_all(&self) -> bool {
        *self == Self::All
    }

    /// Whether a unit with this serial number is affected.
    pub fn holds(&self, serial: &Serial) -> bool {
        match self {
            Self::All => true,
            Self::Only(list) => list.contains(serial),
            Self::Within(ranges) => ranges.iter().any(|range| range.holds(serial)),
        }
    }

    /// As people write it: `*` or nothing for every one, else numbers and ranges parted by commas.
    ///
    /// # Errors
    /// The piece that is no range, though it is written as one.
    pub fn of_text(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() || text == "*" {
            return Ok(Self::All);
        }
        let pieces: Vec<&str> = text.split(',').map(str::trim).filter(|piece| !piece.is_empty()).collect();
        if pieces.iter().all(|piece| ends(piece).is_none()) {
            return Ok(Self::Only(pieces.into_iter().map(Serial::from).collect()));
        }
        let range = |piece: &str| {
            let (from, to) = ends(piece).unwrap_or((piece, piece));
            SerialRange::new(from.into(), to.into()).ok_or_else(|| piece.to_owned())
        };
        let ranges = pieces.into_iter().map(range).collect::<Result<Vec<_>, _>>()?;
        // Ranges of one number each are a list, and are written as one.
        let is_list = ranges.iter().all(|range| range.from == range.to);
        Ok(if is_list {
            Self::Only(ranges.into_iter().map(|range| range.from).collect())
        } else {
            Self::Within(ranges)
        })
    }

    /// The numbers and ranges one by one; none: every one is affected.
    pub fn listed(&self) -> Option<Vec<String>> {
        match self {
            Self::All => None,
            Self::Only(list) => Some(list.iter().map(ToString::to_string).collect()),
            Self::Within(ranges) => Some(ranges.iter().map(ToString::to_string).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_write_is_read() {
        let holds = |text: &str, serial: &str| SerialScope::of_text(text).unwrap().holds(&serial.into());
        for text in [
            "1000417-1000490",
            "1000417 – 1000490",
            "1000417..1000490",
            "1000417 bis 1000490, 7",
            "7, 1000417 to 1000490",
        ] {
            assert!(holds(text, "1000418") && !holds(text, "1000491") && !holds(text, "100041"), "{text}");
            assert!(!holds(text, "DS1000418"), "another build: {text}");
        }
        assert!(holds("DS-98 to DS-102", "DS-100") && !holds("DS-98 to DS-102", "DS-0100"));
        // A hyphen that belongs to the number stays in it.
        assert_eq!(
            SerialScope::of_text("AB-1234, 12-345").unwrap(),
            SerialScope::Only(vec!["AB-1234".into(), "12-345".into()])
        );
        assert_eq!(SerialScope::of_text(" * ").unwrap(), SerialScope::All);
        assert_eq!(SerialScope::of_text("7, 8-8").unwrap(), SerialScope::Only(vec!["7".into(), "8".into()]));
        for wrong in ["1000490-1000417", "DS1 – DT2", "1 – ", "007..9999"] {
            assert!(SerialScope::of_text(wrong).is_err(), "{wrong}");
        }
        let unit = Serial::from("Ж-17ж");
        assert!(SerialRange::new("Ж-10ж".into(), "Ж-20ж".into()).unwrap().holds(&unit));
    }

    #[test]
    fn a_range_is_stored_with_its_ends_and_a_false_one_is_refused() {
        let scope = SerialScope::of_text("10-20, 31").unwrap();
        let stored = serde_json::to_string(&scope).unwrap();
        assert_eq!(stored, r#"{"within":[{"from":"10","to":"20"},{"from":"31","to":"31"}]}"#);
        assert_eq!(serde_json::from_str::<SerialScope>(&stored).unwrap(), scope);
        assert!(serde_json::from_str::<SerialScope>(r#"{"within":[{"from":"20","to":"10"}]}"#).is_err());
        assert_eq!(scope.listed().unwrap(), ["10 – 20", "31"]);
    }

    proptest! {
        #[test]
        fn a_range_holds_what_lies_between_and_nothing_else(a in 0u32..99_999, b in 0u32..99_999, c in 0u32..99_999, head in "[A-Z]{0,3}-?") {
            let written = |n: u32| Serial::new(format!("{head}{n:05}"));
            let (low, high) = (a.min(b), a.max(b));
            let range = SerialRange::new(written(low), written(high)).unwrap();
            prop_assert_eq!(range.holds(&written(c)), (low..=high).contains(&c));
            let text = SerialScope::of_text(&range.to_string()).unwrap();
            prop_assert_eq!(text.holds(&written(c)), (low..=high).contains(&c));
        }

        #[test]
        fn nothing_that_is_written_breaks_it(text in ".{0,40}", serial in ".{0,12}") {
            if let Ok(scope) = SerialScope::of_text(&text) {
                scope.holds(&Serial::new(serial));
            }
        }
    }
}
