//! The published formulas by which a text is measured, one per language, each with its source.
//!
//! What all of them see is words per sentence and something about the words: syllables, letters, or long ones. None knows what a
//! text means, and figures of two languages are not compared. The originals were not at hand; each formula was held against a
//! stored account of it by others, which the row names, or is marked as carried from knowledge. A language without a row has
//! its sentences counted and nothing else.

use serde::Serialize;

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) syllables: usize,
    /// Letters and digits.
    pub(super) letters: usize,
    /// Words of more than six letters.
    pub(super) long: usize,
    /// Words of four syllables or more.
    pub(super) heavy: usize,
}

/// Which way a figure goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// From about 0 (hardly readable) to 100 (at once).
    Ease,
    /// The higher, the harder: LIX, from about 20 (easy) to 60 (very hard).
    Lix,
    /// The higher, the harder: years of schooling.
    Years,
}

/// How the figure is made of the counts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// `base - sentence * words per sentence - word * syllables per word`.
    Flesch { base: f64, sentence: f64, word: f64 },
    /// `89 + (300 * sentences - 10 * letters) / words`.
    Gulpease,
    /// Words per sentence and long words in a hundred.
    Lix,
    /// Half the length of the vector of words per sentence and heavy words in a hundred.
    Pisarek,
}

/// A formula for one or more languages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Formula {
    /// Language tags it was made for.
    pub langs: &'static [&'static str],
    /// Its name.
    pub name: &'static str,
    /// Who published it, and in which account its numbers were checked.
    pub source: &'static str,
    /// The numbers were read in a stored account; else they are carried from knowledge.
    pub checked: bool,
    /// Which way its figure goes.
    pub scale: Scale,
    form: Form,
}

const fn flesch(base: f64, sentence: f64, word: f64) -> Form {
    Form::Flesch { base, sentence, word }
}

/// All formulas. A language is in one of them at most.
pub static FORMULAS: &[Formula] = &[
    Formula {
        langs: &["en"],
        name: "Flesch",
        source: "Flesch, A new readability yardstick (1948); as in koRpus and textacy",
        checked: true,
        scale: Scale::Ease,
        form: flesch(206.835, 1.015, 84.6),
    },
    Formula {
        langs: &["de"],
        name: "Amstad",
        source: "Amstad, Wie verständlich sind unsere Zeitungen? (1978); as in Yoast and textacy",
        checked: true,
        scale: Scale::Ease,
        form: flesch(180.0, 1.0, 58.5),
    },
    Formula {
        langs: &["fr"],
        name: "Kandel-Moles",
        source: "Kandel and Moles (1958); as in lucid-lint and Yoast",
        checked: true,
        scale: Scale::Ease,
        form: flesch(207.0, 1.015, 73.6),
    },
    Formula {
        langs: &["es"],
        name: "Fernández Huerta",
        source: "Fernández Huerta (1959), with words per sentence as corrected later; as in readsight and Yoast",
        checked: true,
        scale: Scale::Ease,
        form: flesch(206.84, 1.02, 60.0),
    },
    Formula {
        langs: &["it"],
        name: "Gulpease",
        source: "Lucisano and Piemontese, GULPEASE (1988); as in readsight",
        checked: true,
        scale: Scale::Ease,
        form: Form::Gulpease,
    },
    Formula {
        langs: &["nl"],
        name: "Douma",
        source: "Douma (1960); as in Yoast and textacy",
        checked: true,
        scale: Scale::Ease,
        form: flesch(206.84, 0.93, 77.0),
    },
    Formula {
        langs: &["pt", "pt-BR"],
        name: "Martins",
        source: "Martins and others, for Brazil (1996); as in textacy",
        checked: true,
        scale: Scale::Ease,
        form: flesch(248.835, 1.015, 84.6),
    },
    Formula {
        langs: &["tr"],
        name: "Ateşman",
        source: "Ateşman (1997); as in textacy",
        checked: true,
        scale: Scale::Ease,
        form: flesch(198.825, 2.61, 40.175),
    },
    Formula {
        langs: &["sv", "da", "nb"],
        name: "LIX",
        source: "Björnsson, Läsbarhet (1968); as in koRpus",
        checked: true,
        scale: Scale::Lix,
        form: Form::Lix,
    },
    Formula {
        langs: &["pl"],
        name: "Pisarek",
        source: "Pisarek, Jak mierzyć zrozumiałość tekstu? (1969), the form that is not linear",
        checked: false,
        scale: Scale::Years,
        form: Form::Pisarek,
    },
];

impl Formula {
    /// The formula for a language, if there is one.
    pub fn of(lang: &str) -> Option<&'static Self> {
        FORMULAS.iter().find(|formula| formula.langs.contains(&lang))
    }

    /// The figure; none for a text without words.
    pub(super) fn figure(&self, counts: &Counts) -> Option<f64> {
        if counts.words == 0 || counts.sentences == 0 {
            return None;
        }
        let words = counts.words as f64;
        let per_sentence = words / counts.sentences as f64;
        Some(match self.form {
            Form::Flesch { base, sentence, word } => {
                base - sentence * per_sentence - word * counts.syllables as f64 / words
            }
            Form::Gulpease => 89.0 + (300.0 * counts.sentences as f64 - 10.0 * counts.letters as f64) / words,
            Form::Lix => per_sentence + 100.0 * counts.long as f64 / words,
            Form::Pisarek => per_sentence.hypot(100.0 * counts.heavy as f64 / words) / 2.0,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::collections::BTreeSet;

    const COUNTS: Counts = Counts { sentences: 2, words: 20, syllables: 40, letters: 100, long: 5, heavy: 2 };

    #[test]
    fn each_formula_gives_what_it_says() {
        // Ten words a sentence, two syllables and five letters a word, every fourth word long, every tenth heavy.
        let wanted = [
            ("en", 206.835 - 10.15 - 169.2),
            ("de", 180.0 - 10.0 - 117.0),
            ("fr", 207.0 - 10.15 - 147.2),
            ("es", 206.84 - 10.2 - 120.0),
            ("it", 89.0 - 20.0),
            ("nl", 206.84 - 9.3 - 154.0),
            ("pt-BR", 248.835 - 10.15 - 169.2),
            ("tr", 198.825 - 26.1 - 80.35),
            ("sv", 10.0 + 25.0),
            ("pl", 200.0_f64.sqrt() / 2.0),
        ];
        for (lang, figure) in wanted {
            let found = Formula::of(lang).unwrap().figure(&COUNTS).unwrap();
            assert!((found - figure).abs() < 1e-9, "{lang}: {found}");
        }
        assert_eq!(Formula::of("fi"), None);
        assert_eq!(FORMULAS[0].figure(&Counts::default()), None);
    }

    #[test]
    fn a_language_has_one_formula_and_each_has_a_source() {
        let all: Vec<&str> = FORMULAS.iter().flat_map(|f| f.langs).copied().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!(FORMULAS.iter().all(|f| !f.source.is_empty() && !f.name.is_empty()));
    }
}
