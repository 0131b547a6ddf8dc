//! Catalogue numbers that hold an affected one among other things: `20086130-01`, `REF 20086130`, `NextSeq 20086130`.
//!
//! Lists write suffixes, prefixes, names and decimals beside the number, and letters for digits (O for 0, I and l for 1).
//! Such a row is never quietly another product: it is possibly affected, and asked. Another product is what has another
//! number: digits that go on (`200861301`) or come before (`120086130`) make another number.

use crate::{product::Product, udi::UdiDi};

/// Shortest affected number that is looked for beside other numbers; shorter ones stand in many by chance.
const LONG: usize = 5;

/// Affected numbers by their signs, each with the place of its product.
#[derive(Debug, Default)]
pub(super) struct Near {
    numbers: Vec<(Vec<u8>, usize)>,
    /// What all packages of a product have in common, without zeros in front.
    items: Vec<(String, usize)>,
}

/// A letter or digit of a text, in capitals and with letters that look like digits as those.
#[derive(Clone, Copy)]
struct Sign {
    byte: u8,
    /// Something that is neither letter nor digit stands before it.
    parted: bool,
    /// It is written as a digit.
    digit: bool,
}

impl Near {
    /// For the numbers and aliases of these products.
    pub(super) fn new(products: &[Product]) -> Self {
        let mut numbers = Vec::new();
        for (place, product) in products.iter().enumerate() {
            for number in std::iter::once(&product.catalogue_no).chain(&product.catalogue_aliases) {
                let signs: Vec<u8> = signs(number.as_str()).iter().map(|s| s.byte).skip_while(|b| *b == b'0').collect();
                if !signs.is_empty() && signs.iter().any(u8::is_ascii_digit) {
                    numbers.push((signs, place));
                }
            }
        }
        // The longest first: a number may hold another one.
        numbers.sort_by_key(|(signs, place)| (std::cmp::Reverse(signs.len()), *place));
        let item = |product: &Product| product.udi_di().map(|di| item(di).trim_start_matches('0').to_owned());
        let items = products.iter().enumerate().filter_map(|(place, product)| Some((item(product)?, place)));
        let items = items.filter(|(item, _)| item.len() >= LONG).collect();
        Self { numbers, items }
    }

    /// The product whose UDI-DI stands in this text: with blanks, with words beside it, of another package, or with a wrong
    /// check digit.
    pub(super) fn of_udi(&self, text: &str) -> Option<usize> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        self.items.iter().find(|(item, _)| digits.contains(item.as_str())).map(|(_, place)| *place)
    }

    /// The product whose number stands in this text.
    pub(super) fn of(&self, text: &str) -> Option<usize> {
        let text = signs(text);
        self.numbers.iter().find(|(number, _)| holds(&text, number)).map(|(_, place)| *place)
    }
}

/// The part of a UDI-DI that packages of a product share: they differ in the first digit, and so in the check digit, only
/// (GS1 General Specifications, 2.1.7).
fn item(di: &UdiDi) -> &str {
    di.as_str().get(1..13).unwrap_or(di.as_str())
}

fn signs(text: &str) -> Vec<Sign> {
    let mut found = Vec::with_capacity(text.len());
    let mut parted = true;
    for c in text.chars() {
        let code = u32::from(c);
        // Fullwidth forms stand 0xFEE0 above ASCII; what is not seen parts nothing.
        let c = if (0xFF01..=0xFF5E).contains(&code) { char::from_u32(code - 0xFEE0).unwrap_or(c) } else { c };
        if matches!(code, 0xAD | 0x200B..=0x200F | 0x2060 | 0xFEFF) {
            continue;
        }
        match u8::try_from(c).map(|b| b.to_ascii_uppercase()) {
            Ok(byte) if byte.is_ascii_alphanumeric() => {
                let digit = byte.is_ascii_digit();
                let byte = match byte {
                    b'O' => b'0',
                    b'I' | b'L' => b'1',
                    byte => byte,
                };
                found.push(Sign { byte, parted, digit });
                parted = false;
            }
            _ if c.is_alphabetic() => {
                // A letter of another script: a letter all the same.
                found.push(Sign { byte: b'A', parted, digit: false });
                parted = false;
            }
            _ => parted = true,
        }
    }
    found
}

fn holds(text: &[Sign], number: &[u8]) -> bool {
    text.windows(number.len()).enumerate().any(|(at, window)| {
        if !window.iter().map(|s| s.byte).eq(number.iter().copied()) {
            return false;
        }
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + number.len()..)) else { return false };
        // Zeros in front of a number belong to it.
        let zeros = before.iter().rev().take_while(|s| s.byte == b'0' && !s.parted).count();
        let zeros = before.len() - zeros;
        let front = edge(before, window.first())
            || edge(text.get(..zeros).unwrap_or(&[]), text.get(zeros))
            || zeros.checked_sub(1).is_some_and(|zero| text.get(zero).is_some_and(|s| s.byte == b'0' && s.parted));
        let back = match (window.last(), after.first()) {
            (_, None) => true,
            (Some(last), Some(next)) => next.parted || (last.byte.is_ascii_digit() && !next.digit),
            (None, Some(_)) => false,
        };
        let alone = || before.iter().all(|s| !s.digit || s.byte == b'0') && after.iter().all(|s| !s.digit);
        front && back && (number.len() >= LONG || alone())
    })
}

/// Whether a number can begin with this sign behind those.
fn edge(before: &[Sign], first: Option<&Sign>) -> bool {
    match (before.last(), first) {
        (None, _) => true,
        (Some(last), Some(first)) => first.parted || (first.byte.is_ascii_digit() && !last.digit),
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample::products;

    #[test]
    fn a_number_with_something_beside_it_is_found_and_another_number_is_not() {
        let mut table = products();
        table[0].catalogue_no = "0040771".into();
        table[1].catalogue_no = "MS-3020-B".into();
        table[1].catalogue_aliases = vec!["K12".into()];
        let near = Near::new(&table);
        for text in [
            "40771-01",
            "0040771",
            "0040771A",
            "40771 A",
            "40771.0",
            "40771/2",
            "REF: 40771",
            "Cat.40771",
            "REF40771",
            "ACME-40771",
            "Sequencer X2 40771",
            "40771 (Sequencer)",
            "40771; 55512",
            "４０７７１",
            "4O77l",
            "000040771-R",
            "4077\u{200b}1 neu",
            "№40771",
            "Артикул40771",
            "40771L",
            "I40771",
        ] {
            assert_eq!(near.of(text), Some(0), "{text}");
        }
        for text in ["MS-3020-B/1", "ms3020b rev 2", "Gerät MS-3020-B", "K12", "K12 neu", "Kit K12"] {
            assert_eq!(near.of(text), Some(1), "{text}");
        }
        for text in [
            "407711",
            "140771",
            "14077-1",
            "40772-01",
            "MS-3020-C",
            "MS-3020-BX",
            "K12-4",
            "99-K12",
            "K120",
            "",
            "n/a",
            "SRV-4410",
            "1-407-72",
        ] {
            assert_eq!(near.of(text), None, "{text}");
        }
    }
}
