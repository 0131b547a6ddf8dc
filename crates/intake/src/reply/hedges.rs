//! Shares of a work: a percentage that is not the whole is no statement that it was done.
//!
//! The words of degree, guess, hearsay and denial are data (`phrases/*.txt`, key `hedge`). Called by `clauses`.

use super::{
    phrases::{Hit, Key},
    words::Word,
};

/// Beginnings of words for a hundredth part, folded; in the languages that write it as a word.
const HUNDREDTHS: &[&str] = &[
    "percent",
    "prozent",
    "procent",
    "prosent",
    "pourcent",
    "protsen",
    "процент",
    "відсот",
    "százalék",
    "szazalek",
    "postot",
    "odstot",
    "percento",
    "aukot",
    "ποσοστ",
];

/// Percentages other than a hundred.
pub(super) fn shares(text: &str, words: &[Word]) -> Vec<Hit> {
    let figure = |w: &Word| w.folded.len() <= 3 && w.folded.bytes().all(|b| b.is_ascii_digit());
    let shares = words.iter().enumerate().filter(|(at, word)| {
        let after = text.get(word.place.end..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let before = text.get(..word.place.start).unwrap_or_default().trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let signed = after.starts_with(['%', '％', '٪']) || before.ends_with(['%', '٪']);
        let said = words.get(at + 1).is_some_and(|w| HUNDREDTHS.iter().any(|h| w.folded.starts_with(h)));
        figure(word) && word.folded != "100" && (signed || said) && !hundred(text, words, *at)
    });
    shares.map(|(at, _)| Hit { key: Key::Hedge, words: at..at + 1 }).collect()
}

/// Whether a figure is the fraction of "100,0 %".
fn hundred(text: &str, words: &[Word], at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| words.get(before)).zip(words.get(at));
    pair.is_some_and(|(whole, part)| {
        let gap = text.get(whole.place.end..part.place.start).unwrap_or_default();
        whole.folded == "100" && matches!(gap, "," | ".") && part.folded.bytes().all(|b| b == b'0')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::words::words;

    #[test]
    fn a_share_is_a_percentage_that_is_not_the_whole() {
        let found = |text: &str| shares(text, &words(text, 0..text.len())).len();
        for text in ["zu 50 % fertig", "50% done", "%50 tamamlandı", "90 Prozent", "99,5 %", "50％完了"] {
            assert_eq!(found(text), 1, "{text}");
        }
        for text in ["zu 100 % fertig", "100% done", "%100", "100,0 %", "NS-50 done", "1000%x"] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
