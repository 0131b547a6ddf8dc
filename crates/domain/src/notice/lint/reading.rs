//! How easy a text is to read, by a published formula per language. A figure for the author, not a finding: no limit in any
//! regulation is known to us.
//!
//! The formulas and their sources are in `formulas`. Syllables are counted as groups of vowels, which is near enough for a
//! figure. A language without a formula has its sentences counted and nothing else.

use super::formulas::{Counts, Formula, Scale};
use crate::notice::NoticeText;
use serde::Serialize;

/// Figures about a text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reading {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Words in the longest sentence.
    pub longest: usize,
    /// Ease, about 0 (hardly) to 100 (at once); none: no formula for this language here, or one that goes the other way.
    pub ease: Option<f64>,
    /// Hardness, where the formula goes that way: LIX or years of schooling, as [`Reading::scale`] says.
    pub hardness: Option<f64>,
    /// Which way the figure goes; none: no formula for this language here.
    pub scale: Option<Scale>,
    /// Name of the formula.
    pub formula: Option<&'static str>,
}

/// The figures about all clauses of a text; `lang` is a language tag.
pub fn reading(text: &NoticeText, lang: &str) -> Reading {
    let mut counts = Counts::default();
    let mut longest = 0;
    for sentence in text.clauses.iter().flat_map(|clause| sentences(&clause.text)) {
        let words: Vec<&str> = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect();
        counts.sentences += usize::from(!words.is_empty());
        longest = longest.max(words.len());
        for word in words {
            let (letters, syllables) = (word.chars().filter(|c| c.is_alphanumeric()).count(), syllables(word));
            counts.words += 1;
            counts.letters += letters;
            counts.syllables += syllables;
            counts.long += usize::from(letters > 6);
            counts.heavy += usize::from(syllables > 3);
        }
    }
    let formula = Formula::of(lang);
    let figure =
        |ease: bool| formula.filter(|f| (f.scale == Scale::Ease) == ease).and_then(|formula| formula.figure(&counts));
    Reading {
        sentences: counts.sentences,
        words: counts.words,
        longest,
        ease: figure(true),
        hardness: figure(false),
        scale: formula.map(|f| f.scale),
        formula: formula.map(|f| f.name),
    }
}

/// Sentences and list items. A full stop inside a word, an address or a number ends none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| {
            let line = line.trim_start_matches("- ");
            let mut rest = Some(line);
            std::iter::from_fn(move || {
                let text = rest?;
                let end = text.match_indices(['.', '!', '?', ':']).find(|(at, stop)| {
                    let after = text.get(at + stop.len()..).unwrap_or_default();
                    after.starts_with(char::is_whitespace)
                });
                match end {
                    Some((at, stop)) => {
                        rest = text.get(at + stop.len()..);
                        text.get(..at)
                    }
                    None => {
                        rest = None;
                        Some(text)
                    }
                }
            })
        })
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// Groups of vowels; a silent e at the end of an English word counts, which makes the figure a little stricter.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = false;
    for letter in word.chars().flat_map(char::to_lowercase) {
        let vowel = "aeiouyäöüàáâãåæèéêëęąìíîïıòóôõøùúûœ".contains(letter);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    count.max(1)
}
