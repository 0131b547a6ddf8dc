//! How easy a text is to read, by two published formulas. A figure for the author, not a finding: no limit in any regulation
//! is known to us.
//!
//! English: Flesch, "A new readability yardstick" (1948). German: Amstad (1978), Flesch's formula for longer words. Both count
//! words per sentence and syllables per word; syllables are counted as groups of vowels, which is near enough for a figure.

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
    /// Ease, about 0 (hardly) to 100 (at once); none: no formula for this language here.
    pub ease: Option<f64>,
}

/// The figures about all clauses of a text; `lang` is a language tag.
pub fn reading(text: &NoticeText, lang: &str) -> Reading {
    let mut figures = Reading { sentences: 0, words: 0, longest: 0, ease: None };
    let mut syllables = 0;
    for sentence in text.clauses.iter().flat_map(|clause| sentences(&clause.text)) {
        let words: Vec<&str> = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect();
        figures.sentences += usize::from(!words.is_empty());
        figures.words += words.len();
        figures.longest = figures.longest.max(words.len());
        syllables += words.iter().map(|word| self::syllables(word)).sum::<usize>();
    }
    if figures.words > 0 {
        let per_sentence = figures.words as f64 / figures.sentences as f64;
        let per_word = syllables as f64 / figures.words as f64;
        figures.ease = match lang {
            "en" => Some(206.835 - 1.015 * per_sentence - 84.6 * per_word),
            "de" => Some(180.0 - per_sentence - 58.5 * per_word),
            _ => None,
        };
    }
    figures
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
        let vowel = "aeiouyäöüàáâèéêëìíîïòóôùúû".contains(letter);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    count.max(1)
}
