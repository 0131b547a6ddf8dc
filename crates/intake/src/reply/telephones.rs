//! Figures that a telephone is called with: never a serial number, even if they look like one.
//!
//! By the word in front ("Tel.", "Fax:", "ruf"), or by the code of a place or a country that goes before them. Called by
//! `serials`.

use super::words::Word;

/// Words in front of a number to call, folded; in the languages of answers.
const CALLS: &[&str] = &[
    "tel",
    "telefon",
    "telefax",
    "fon",
    "phone",
    "telephone",
    "mobil",
    "mobile",
    "handy",
    "cell",
    "gsm",
    "fax",
    "faks",
    "durchwahl",
    "telefono",
    "telefone",
    "telefoon",
    "movil",
    "movel",
    "cellulare",
    "puh",
    "puhelin",
    "telf",
    "tfn",
    "tlf",
    "telefonas",
    "talrunis",
    "telefons",
    "simi",
    "тел",
    "телефон",
    "моб",
    "факс",
    "τηλ",
    "τηλεφωνο",
    "φαξ",
    "هاتف",
    "טל",
    "טלפון",
    "nebenstelle",
    "extension",
];

/// Most groups of figures in front of one that belong to the same number to call.
const GROUPS: usize = 5;

/// Whether the figures of a word are called.
pub(super) fn called(text: &str, words: &[Word], at: usize) -> bool {
    let figures = |word: &Word| !word.folded.is_empty() && word.folded.bytes().all(|b| b.is_ascii_digit());
    if !words.get(at).is_some_and(figures) {
        return false;
    }
    let gap = |n: usize| {
        let end = n.checked_sub(1).and_then(|n| words.get(n)).map_or(0, |w| w.place.end);
        words.get(n).and_then(|w| text.get(end..w.place.start)).unwrap_or("\n")
    };
    let mut first = at;
    for _ in 0..GROUPS {
        let joins = gap(first).chars().all(|c| matches!(c, ' ' | '/' | '-' | '(' | ')' | '\u{a0}')) && first > 0;
        let Some(before) = first.checked_sub(1).filter(|n| joins && words.get(*n).is_some_and(figures)) else { break };
        first = before;
    }
    let front = gap(first);
    // The code of a country, or of a place: a nought goes before it.
    let code = words.get(first).is_some_and(|w| w.folded.starts_with('0') && w.folded.len() <= 6) && first < at;
    if front.ends_with('+') || (code && words.get(at).is_some_and(|w| w.folded.len() <= 8)) {
        return true;
    }
    let marked = front.chars().all(|c| matches!(c, '.' | ':' | ' ' | '\u{a0}' | '/' | '(' | '：'));
    let before = first.checked_sub(1).and_then(|n| words.get(n));
    marked && before.is_some_and(|word| CALLS.contains(&word.folded.as_str()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::reply::words::words;

    fn last(text: &str) -> bool {
        let words = words(text, 0..text.len());
        called(text, &words, words.len() - 1)
    }

    #[test]
    fn numbers_to_call_are_told_from_serial_numbers() {
        for text in
            ["Tel. 1000418", "Fax: 1000418", "0123 1000418", "+49 30 1000418", "Mobil 0170/1000418", "τηλ. 1000418"]
        {
            assert!(last(text), "{text}");
        }
        for text in
            ["1000417 1000418", "SN 1000418", "Server 1000418", "1000418", "0063558, 1000418", "NS 0123, 1000418"]
        {
            assert!(!last(text), "{text}");
        }
    }
}
