//! GS1 element strings as a scanner gives them: without brackets, with or without the symbology identifier in front.
//!
//! GS1 General Specifications, 3.2 (application identifiers), 5.4.3.7 (symbology identifiers) and 7.8 (FNC1 becomes the
//! character 29). Elements of fixed length follow each other; one of variable length ends at FNC1 or at the end. Where a
//! scanner left FNC1 out, a serial number behind a lot cannot be told from it: then nothing is guessed.

use super::{ElementString, UdiDi, element_string};

/// What one line of a scanner says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// No element string: the text as it is, a plain serial number perhaps.
    Plain(String),
    /// An element string.
    Elements(ElementString),
    /// It begins as an element string and cannot be read to its end.
    Unclear,
}

/// What FNC1 becomes between two elements.
const FNC1: char = '\u{1d}';
/// What scanners put in front: data matrix, GS1-128, QR code, DotCode.
const SYMBOLOGIES: [&str; 4] = ["]d2", "]C1", "]Q3", "]J1"];

/// Reads one line of a scanner, or typed by a person with brackets.
///
/// ```
/// use domain::udi::{Scanned, scanned};
/// let Scanned::Elements(found) = scanned("]d20100816270020637112601152110 00417".replace(' ', "").as_str()) else { panic!() };
/// assert_eq!(found.serial.as_deref(), Some("1000417"));
/// assert_eq!(scanned("1000417"), Scanned::Plain("1000417".into()));
/// ```
pub fn scanned(line: &str) -> Scanned {
    let line = line.trim_matches(|c: char| c.is_whitespace() || (c.is_control() && c != FNC1));
    if line.starts_with("(01)") {
        return element_string(line).map_or(Scanned::Unclear, Scanned::Elements);
    }
    let bare = SYMBOLOGIES.iter().find_map(|sign| line.strip_prefix(sign));
    let text = bare.unwrap_or(line).trim_start_matches(FNC1);
    let di = text.strip_prefix("01").and_then(|rest| rest.get(..14)).and_then(|di| UdiDi::parse(di).ok());
    match (di, bare) {
        (None, None) if !line.contains(FNC1) => Scanned::Plain(line.to_owned()),
        _ => elements(text).map_or(Scanned::Unclear, Scanned::Elements),
    }
}

/// Length of the value after an application identifier; `None` for one of variable length.
fn length(ai: &str) -> Option<usize> {
    match ai {
        "00" => Some(18),
        "01" | "02" => Some(14),
        "11" | "12" | "13" | "15" | "16" | "17" => Some(6),
        "20" => Some(2),
        _ => None,
    }
}

fn elements(text: &str) -> Option<ElementString> {
    let mut found = ElementString::default();
    let mut rest = text;
    // Whether an element of variable length ended at the end of the line: what stands in it may be two elements.
    let mut open_lot = false;
    while !rest.is_empty() {
        let (ai, after) = rest.split_at_checked(2)?;
        // Three and four digits: only those that labels of devices carry, and no value of theirs is wanted.
        let after = if ["24", "25", "71"].contains(&ai) { after.get(1..)? } else { after };
        let (value, next) = match length(ai) {
            Some(length) => after.split_at_checked(length)?,
            None => after.split_once(FNC1).unwrap_or_else(|| {
                open_lot = ai == "10";
                (after, "")
            }),
        };
        if !ai.bytes().all(|b| b.is_ascii_digit()) || value.is_empty() {
            return None;
        }
        match ai {
            "01" => found.di = Some(UdiDi::parse(value).ok()?),
            "10" => found.lot = Some(value.to_owned()),
            "21" => found.serial = Some(value.to_owned()),
            _ => {}
        }
        rest = next.trim_start_matches(FNC1);
    }
    // A lot that runs to the end and holds "21" may hide a serial number.
    let hidden = open_lot && found.serial.is_none() && found.lot.as_ref().is_some_and(|lot| lot.contains("21"));
    (!hidden && (found.di.is_some() || found.serial.is_some())).then_some(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn serial(line: &str) -> Option<String> {
        match scanned(line) {
            Scanned::Elements(found) => found.serial,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn elements_in_any_order_with_their_separators() {
        for line in [
            "0100816270020637211000417",
            "]C10100816270020637211000417",
            "]d20100816270020637\u{1d}211000417",
            "010081627002063717281231211000417",
            "010081627002063710LOT21\u{1d}211000417",
            "0100816270020637211000417\u{1d}10LOT",
            "01008162700206372401234\u{1d}211000417\r",
            "(01)00816270020637(21)1000417",
        ] {
            assert_eq!(serial(line).as_deref(), Some("1000417"), "{line:?}");
        }
        assert_eq!(serial("0100816270020637"), None);
    }

    #[test]
    fn nothing_is_guessed() {
        // The lot may end before "21", and may not.
        assert_eq!(scanned("010081627002063710LOT211000417"), Scanned::Unclear);
        assert_eq!(scanned("]d2991"), Scanned::Unclear);
        assert_eq!(scanned("]d2"), Scanned::Unclear);
        assert_eq!(scanned("(01)00816270020638(21)1"), Scanned::Unclear);
        // A number that begins like one and has a wrong check digit is a number.
        assert_eq!(scanned("0100816270020638211"), Scanned::Plain("0100816270020638211".into()));
        assert_eq!(scanned(" ä\t"), Scanned::Plain("ä".into()));
        assert_eq!(scanned("]d20100816270020637ä"), Scanned::Unclear);
    }
}
