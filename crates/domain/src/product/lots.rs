//! Serial numbers and lots in one line, as people write them into a table of products: `1000417-1000490, lot A12, A20-A29`.

use super::{Product, SerialScope};

/// The word before the first lot; what follows is lots until a word for serial numbers.
const LOTS: [&str; 10] =
    ["lots", "lot", "batches", "batch", "chargennummern", "chargennummer", "chargen", "charge", "losnummer", "los"];
/// The word that brings back serial numbers.
const SERIALS: [&str; 4] = ["serials", "serial", "seriennummern", "seriennummer"];

/// What parts word and number.
const PARTS: [char; 3] = [' ', ':', '#'];
/// What may stand between such a word and the number.
const NUMBER: [&str; 8] = ["numbers", "number", "nummern", "nummer", "no.", "nr.", "no", "nr"];

/// What stands behind one of the words, if the piece begins with one or is one: a blank, a colon or a number sign parts them.
fn behind<'t>(piece: &'t str, words: &[&str]) -> Option<&'t str> {
    words.iter().find_map(|word| {
        let (head, rest) = piece.split_at_checked(word.len())?;
        let rest = rest.strip_prefix('-').filter(|rest| after_number(rest) != *rest).unwrap_or(rest);
        let is_word = head.eq_ignore_ascii_case(word)
            && (rest.is_empty() || rest.starts_with([' ', ':', '#']) || after_number(rest) != rest);
        is_word.then(|| after_number(rest.trim_start_matches(PARTS)))
    })
}

/// Without "no." and the like in front, if it stands apart.
fn after_number(rest: &str) -> &str {
    let behind = |word: &&str| {
        let (head, rest) = rest.split_at_checked(word.len())?;
        let is_apart = rest.is_empty() || rest.starts_with(PARTS);
        (head.eq_ignore_ascii_case(word) && is_apart).then(|| rest.trim_start_matches(PARTS))
    };
    NUMBER.iter().find_map(behind).unwrap_or(rest)
}

/// Serial numbers and lots: `*` or nothing for every unit, else pieces parted by commas.
///
/// ```
/// let (serials, lots) = domain::product::numbers("7, lot A12, A20-A29").unwrap();
/// assert!(serials.holds(&"7".into()) && lots.holds(&"A25".into()) && !lots.holds(&"7".into()));
/// ```
///
/// # Errors
/// The piece that is no range, though it is written as one; a word without a number.
pub fn numbers(text: &str) -> Result<(SerialScope, SerialScope), String> {
    let (mut serials, mut lots, mut is_lot) = (Vec::new(), Vec::new(), false);
    for piece in text.split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
        let bare = match (behind(piece, &LOTS), behind(piece, &SERIALS)) {
            (Some(rest), _) => {
                is_lot = true;
                rest
            }
            (_, Some(rest)) => {
                is_lot = false;
                rest
            }
            _ => piece,
        };
        if bare.is_empty() || (bare == "*" && text.trim() != "*") {
            return Err(piece.to_owned());
        }
        if is_lot { &mut lots } else { &mut serials }.push(bare);
    }
    Ok((SerialScope::of_text(&serials.join(","))?, SerialScope::of_text(&lots.join(","))?))
}

/// What [`numbers`] reads back as the same.
pub fn written_numbers(product: &Product) -> String {
    let lots = product.lots.listed().map(|lots| format!("lot {}", lots.join(", ")));
    let both: Vec<String> =
        product.serials.listed().map(|serials| serials.join(", ")).into_iter().chain(lots).collect();
    if both.is_empty() { "*".to_owned() } else { both.join(", ") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample::products;
    use proptest::prelude::*;

    #[test]
    fn a_word_says_what_follows() {
        for (text, serials, lots) in [
            ("*", None, None),
            ("", None, None),
            ("1000417-1000490, 7", Some("1000417 – 1000490, 7"), None),
            ("Lot: A12", None, Some("A12")),
            ("lots A12, A20 - A29", None, Some("A12, A20 – A29")),
            ("7, Charge LOT 3, 4, serial 9", Some("7, 9"), Some("LOT 3, 4")),
            ("Lot-Nr. A12, lot no: A13, LOT# A14, Chargennummer A15", None, Some("A12, A13, A14, A15")),
            ("Serial numbers 7, 8", Some("7, 8"), None),
            ("lot3, batch-4, lotus, batchno7", Some("lot3, batch-4, lotus, batchno7"), None),
        ] {
            let (one, other) = numbers(text).unwrap();
            let joined = |scope: SerialScope| scope.listed().map(|listed| listed.join(", "));
            assert_eq!((joined(one).as_deref(), joined(other).as_deref()), (serials, lots), "{text}");
        }
        // A word alone would be a serial number that nobody has, and every unit not affected.
        for wrong in ["lot", "Lot ", "7, Charge", "lot no.", "lot *", "7, *", "lot A29-A20", "lot: , 3", "serial"] {
            assert!(numbers(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(text in "(lot |serial |)[A-Z]{0,2}[0-9]{1,4}((, |, lot |, serial |-)[A-Z]{0,2}[0-9]{1,4}){0,4}") {
            if let Ok((serials, lots)) = numbers(&text) {
                let mut product = products().remove(0);
                (product.serials, product.lots) = (serials.clone(), lots.clone());
                prop_assert_eq!(numbers(&written_numbers(&product)).unwrap(), (serials, lots));
            }
        }
    }
}
