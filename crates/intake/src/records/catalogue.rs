//! What a cell of the column for catalogue numbers says.
//!
//! Which numbers are affected is not known here: a number with a suffix, a prefix or words beside it is taken as it stands
//! and judged with the products (`domain::scope`). Held is what cannot be judged there: several numbers in one cell, and
//! words where a number should be. Neither may end as "another product".

use super::{
    doubts::{self, Known},
    folded, nothing, ranges,
};
use std::borrow::Cow;

/// Reads a cell, trimmed and not empty: the number, and what is doubtful about it.
pub(super) fn read(text: Cow<'_, str>) -> (Cow<'_, str>, Option<&'static Known>) {
    if text.bytes().all(|b| b.is_ascii_digit()) && text.bytes().any(|b| b != b'0') {
        return (text, None);
    }
    let (text, mut changed) = folded::plain(text);
    let text = match text.strip_prefix('\'') {
        Some(bare) => {
            changed = true;
            Cow::Owned(bare.trim().to_owned())
        }
        None => text,
    };
    let doubt = if nothing::says_nothing(&text) || is_words(&text) || is_name(&text) {
        Some(&doubts::CATALOGUE_WORDS)
    } else if ranges::several_codes(&text) {
        Some(&doubts::CATALOGUE_SEVERAL)
    } else if !text.bytes().any(|b| b.is_ascii_digit()) {
        Some(&doubts::CATALOGUE_LETTERS)
    } else {
        changed.then_some(&doubts::CATALOGUE_PLAIN)
    };
    let text = if text.contains('\n') { Cow::Owned(text.replace('\n', " ")) } else { text };
    (text, doubt)
}

/// No digit, and not written as codes are: one word in capitals may be a code.
fn is_words(text: &str) -> bool {
    let digit = text.bytes().any(|b| b.is_ascii_digit());
    !digit && (text.contains(char::is_whitespace) || text.chars().any(|c| !c.is_ascii() || c.is_ascii_lowercase()))
}

/// The name of a product instead of its number: words, and digits only as names have them (`NextSeq 550Dx`).
fn is_name(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let is_word = |part: &str| {
        let letters = part.chars().filter(|c| c.is_alphabetic()).count();
        letters > 3 && letters == part.chars().count() && part.chars().any(char::is_lowercase)
    };
    let is_number = |part: &str| part.bytes().filter(u8::is_ascii_digit).count() > 3;
    text.contains(char::is_whitespace) && words().any(is_word) && !words().any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_and_words_and_several_numbers_are_told() {
        for (text, wanted, code) in [
            ("20068232", "20068232", ""),
            ("2006 8232", "2006 8232", ""),
            ("20,068,232", "20,068,232", ""),
            ("REF 20068232", "REF 20068232", ""),
            ("20068232-01", "20068232-01", ""),
            ("12345/67", "12345/67", ""),
            ("SRV-4410", "SRV-4410", ""),
            ("20068232\n(Dx)", "20068232 (Dx)", ""),
            ("２００６８２３２", "20068232", "catalogue-no.plain"),
            ("2006\u{200b}8232", "20068232", "catalogue-no.plain"),
            ("'20068232", "20068232", "catalogue-no.plain"),
            ("KIT-X", "KIT-X", "catalogue-no.letters"),
            ("n/a", "n/a", "catalogue-no.words"),
            ("0", "0", "catalogue-no.words"),
            ("UNKNOWN", "UNKNOWN", "catalogue-no.words"),
            ("siehe Anlage", "siehe Anlage", "catalogue-no.words"),
            ("DRAGEN Server for NextSeq 550Dx", "DRAGEN Server for NextSeq 550Dx", "catalogue-no.words"),
            ("Sequencer X2", "Sequencer X2", "catalogue-no.words"),
            ("Sequencer 20068232", "Sequencer 20068232", ""),
            ("Cat. 2006-8232", "Cat. 2006-8232", ""),
            ("Rev B 12", "Rev B 12", ""),
            ("不明", "不明", "catalogue-no.words"),
            ("20068232;20086130", "20068232;20086130", "catalogue-no.several"),
            ("20068232, 20086130", "20068232, 20086130", "catalogue-no.several"),
            ("20068232/20086130", "20068232/20086130", "catalogue-no.several"),
            ("20068232 und 20086130", "20068232 und 20086130", "catalogue-no.several"),
            ("20068232\n20086130", "20068232 20086130", "catalogue-no.several"),
            ("20068232 20086130", "20068232 20086130", "catalogue-no.several"),
        ] {
            let (read, doubt) = read(text.into());
            assert_eq!((read.as_ref(), doubt.map_or("", |d| d.code)), (wanted, code), "{text:?}");
        }
    }
}
