//! Whether the HTML beside a plain text says what the plain text says (RFC 2046 5.1.4 wants it so; programs differ).
//!
//! Only words count, and of the HTML only those outside a quotation. Caller: `body`.

use crate::reply;
use std::collections::HashSet;

/// Longest text that is compared, in bytes.
const LONGEST: usize = 60_000;
/// Most words of a text that only points to the HTML.
const STUB: usize = 25;

/// How the HTML stands to the plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// It says the same.
    Same,
    /// It says some more.
    More,
    /// It says something else, and the plain text, too, says something.
    Other,
    /// The plain text only says that there is HTML.
    Stub,
}

/// Compares the two.
pub(super) fn compare(plain: &str, html: &str) -> Beside {
    let (plain, html) = (beginning(plain), beginning(html));
    let own = reply::split(html).text(html, reply::Kind::Own);
    let there = words(plain);
    let wanted = words(&own);
    let squeezed: String = plain.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    // A long word may be cut by the end of a line, and scripts without spaces have no words.
    let missing = wanted.iter().filter(|word| !there.contains(*word) && !squeezed.contains(word.as_str()));
    let missing: Vec<&String> = missing.collect();
    let numbers = missing.iter().any(|word| word.chars().filter(char::is_ascii_digit).count() >= 4);
    if missing.len() * 2 >= wanted.len() && !missing.is_empty() {
        let says = plain.chars().any(|c| c.is_ascii_digit()) || plain.split("\n").any(reply::states);
        return if there.len() <= STUB && !says { Beside::Stub } else { Beside::Other };
    }
    if numbers || missing.len() >= 3.max(wanted.len() / 10) { Beside::More } else { Beside::Same }
}

fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST.min(text.len()))).unwrap_or_default()
}

/// The words in small letters; links are left out, as plain text and HTML write them differently.
fn words(text: &str) -> HashSet<String> {
    let plain = text.split_whitespace().filter(|word| !word.contains("://") && !word.contains("www."));
    let parts = plain.flat_map(|word| word.split(|c: char| !c.is_alphanumeric()));
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
