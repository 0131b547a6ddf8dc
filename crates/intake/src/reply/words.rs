//! Words of a text with their places, folded so that spellings people use for one word are one word.
//!
//! Folding: lower case, no accents, `ß` as `ss`, one kind of digit, no vowel points. Scripts that are written without
//! spaces (Han, Kana, Hangul) give one word per character, so that a phrase is found anywhere in a line. Everything that
//! is neither letter nor digit separates. Places are bytes of the text and always on boundaries of characters.
//! Callers: every other file of this folder. Nothing is interpreted here.

use std::ops::Range;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands.
    pub place: Range<usize>,
    /// Folded.
    pub folded: String,
}

/// What stands for what, besides upper case: letters with marks, and the letter they are read as.
const FOLDS: &[(&str, char)] = &[
    ("àáâãäåāăąǎ", 'a'),
    ("çćĉċč", 'c'),
    ("ďđð", 'd'),
    ("èéêëēĕėęěə", 'e'),
    ("ĝğġģ", 'g'),
    ("ĥħ", 'h'),
    ("ìíîïĩīĭįı", 'i'),
    ("ĵ", 'j'),
    ("ķ", 'k'),
    ("ĺļľŀł", 'l'),
    ("ñńņňŋ", 'n'),
    ("òóôõöøōŏő", 'o'),
    ("ŕŗř", 'r'),
    ("śŝşšș", 's'),
    ("ţťŧț", 't'),
    ("ùúûüũūŭůűų", 'u'),
    ("ŵ", 'w'),
    ("ýÿŷ", 'y'),
    ("źżž", 'z'),
    ("άἀἁὰ", 'α'),
    ("έὲ", 'ε'),
    ("ήὴ", 'η'),
    ("ίϊΐὶ", 'ι'),
    ("όὸ", 'ο'),
    ("ύϋΰὺ", 'υ'),
    ("ώὼ", 'ω'),
    ("ς", 'σ'),
    ("ё", 'е'),
    ("أإآٱ", 'ا'),
    ("ى", 'ي'),
    ("ة", 'ه'),
];

/// Folds one character onto the end of a word.
fn fold(c: char, onto: &mut String) {
    if c.is_ascii() {
        onto.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase() {
        if let Some(digit) = digit(c) {
            onto.push(digit);
        } else if c == 'ß' {
            onto.push_str("ss");
        } else if c == 'æ' {
            onto.push_str("ae");
        } else if c == 'œ' {
            onto.push_str("oe");
        } else if c == 'þ' {
            onto.push_str("th");
        } else if !is_mark(c) {
            onto.push(FOLDS.iter().find(|(from, _)| from.contains(c)).map_or(c, |(_, to)| *to));
        }
    }
}

/// The ASCII digit of a digit in another script.
fn digit(c: char) -> Option<char> {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let zero =
        zeros.into_iter().find(|zero| (*zero..=(char::from_u32(*zero as u32 + 9).unwrap_or(*zero))).contains(&c))?;
    char::from_digit(c as u32 - zero as u32, 10)
}

/// Accents that stand by themselves, vowel points, and characters that only steer the direction or the break.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character is a word of its own.
pub(super) fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// The words of `text` within `within`; places count from the beginning of `text`.
pub(super) fn words(text: &str, within: Range<usize>) -> Vec<Word> {
    let mut found = Vec::new();
    let mut open: Option<Word> = None;
    let from = within.start;
    for (at, c) in text.get(within).unwrap_or_default().char_indices() {
        let place = from + at..from + at + c.len_utf8();
        if stands_alone(c) {
            found.extend(open.take());
            found.push(Word { place, folded: c.to_string() });
        } else if c.is_alphanumeric() || (is_mark(c) && open.is_some()) {
            let word = open.get_or_insert_with(|| Word { place: place.clone(), folded: String::new() });
            word.place.end = place.end;
            fold(c, &mut word.folded);
        } else if !is_mark(c) {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found.retain(|word| !word.folded.is_empty());
    found
}

/// The words of a short text, folded, without places.
pub(super) fn folded(text: &str) -> Vec<String> {
    words(text, 0..text.len()).into_iter().map(|word| word.folded).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one_word() {
        assert_eq!(folded("GRÜSSE Grüße grusse"), ["grusse"; 3]);
        assert_eq!(folded("l'appareil n°٣"), ["l", "appareil", "n", "3"]);
        assert_eq!(folded("İstanbul ΈΝΑΣ έναςA"), ["istanbul", "ενασ", "ενασa"]);
        assert_eq!(folded("שָׁלוֹם"), ["שלום"]);
    }

    #[test]
    fn scripts_without_spaces_give_characters() {
        assert_eq!(folded("まだSN12です"), ["ま", "だ", "sn12", "で", "す"]);
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "a, Größe: 12";
        let places: Vec<&str> = words(text, 3..text.len()).iter().map(|w| &text[w.place.clone()]).collect();
        assert_eq!(places, ["Größe", "12"]);
    }
}
