//! Phrases of the word lists and where they stand in a text.
//!
//! A phrase is one word or several, compared whole and whatever the case. A `*` at the end of a word stands for any ending, one
//! at its beginning for any beginning (`*sicherheitsinformation*`), one that stands alone for any word. Endings are for
//! languages that inflect, beginnings for those that compound or put the article in front (German, Hebrew, Arabic); Japanese
//! and Chinese write no spaces, so their words are looked for anywhere.
//!
//! Pure; called by the rules on words and on terms. It knows no grammar: a list is as good as its stems.

/// A text cut into its words once, to look for many phrases.
pub(super) struct Passage<'t> {
    text: &'t str,
    /// Place, word, and the word folded.
    words: Vec<(usize, &'t str, String)>,
}

impl<'t> Passage<'t> {
    /// Cuts a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, words: words(text).map(|(at, word)| (at, word, folded(word))).collect() }
    }

    /// The phrase as it stands in the text, if it does: the first place.
    pub(super) fn find(&self, phrase: &str) -> Option<&'t str> {
        let wanted: Vec<String> = phrase.split_whitespace().map(folded).collect();
        if wanted.is_empty() {
            return None;
        }
        let all = |window: &&[(usize, &str, String)]| window.iter().zip(&wanted).all(|((.., word), w)| fits(word, w));
        let window = self.words.windows(wanted.len()).find(all)?;
        let ((from, ..), (last, word, _)) = (window.first()?, window.last()?);
        self.text.get(*from..last + word.len())
    }
}

/// The phrase as it stands in a text, once.
#[cfg(test)]
pub(super) fn phrase_in<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    Passage::new(text).find(phrase)
}

/// One word against one word of a phrase, both folded; with what stands before an apostrophe, or without.
fn fits(word: &str, wanted: &str) -> bool {
    same(word, wanted) || word.rsplit_once('\'').is_some_and(|(_, rest)| !rest.is_empty() && same(rest, wanted))
}

fn same(word: &str, wanted: &str) -> bool {
    let (open, rest) = wanted.strip_prefix('*').map_or((false, wanted), |rest| (true, rest));
    match (open, rest.strip_suffix('*')) {
        (false, None) => word == rest,
        (false, Some(stem)) => word.starts_with(stem),
        (true, None) => word.ends_with(rest),
        (true, Some(part)) => word.contains(part),
    }
}

/// Small letters, one kind of apostrophe, and without the dot that a Turkish capital leaves over its small letter.
fn folded(word: &str) -> String {
    word.to_lowercase().replace('\u{307}', "").replace('’', "'")
}

/// Words with their places: letters, digits and hyphens between them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '’' || c == '\'';
    text.split(move |c: char| !part(c)).filter(|word| !word.is_empty()).map(move |word| {
        // The word is a part of the text, so the difference of the two is its place.
        (word.as_ptr().addr() - text.as_ptr().addr(), word)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::phrase_in;
    use proptest::prelude::*;

    #[test]
    fn phrases_are_whole_words() {
        assert_eq!(phrase_in("It is harmless.", "harmless"), Some("harmless"));
        assert_eq!(phrase_in("Harmlessness", "harmless"), None);
        assert_eq!(
            phrase_in("Äußerst\nunwahrscheinlich", "äußerst unwahrscheinlich"),
            Some("Äußerst\nunwahrscheinlich")
        );
        assert_eq!(phrase_in("market leading", "market-leading"), None);
        assert_eq!(phrase_in("", "x"), None);
    }

    #[test]
    fn a_star_stands_for_what_changes() {
        assert_eq!(phrase_in("un risque négligeable", "négligeabl*"), Some("négligeable"));
        assert_eq!(phrase_in("un risque négligeable", "égligeabl*"), None);
        assert_eq!(
            phrase_in("die Produktsicherheitsinformation", "*sicherheitsinformation"),
            Some("Produktsicherheitsinformation")
        );
        assert_eq!(phrase_in("האזהרה הזניחה", "*זניח*"), Some("הזניחה"));
        assert_eq!(
            phrase_in("この問題は軽微です。", "*軽微*"),
            Some("この問題は軽微です"),
            "no spaces: the run of letters"
        );
        assert_eq!(
            phrase_in("the competent local authorities", "competent * authorit*"),
            Some("competent local authorities")
        );
        assert_eq!(phrase_in("the competent authorities", "competent * authorit*"), None);
        assert_eq!(phrase_in("EŞSİZ ÜRÜN", "eşsiz"), Some("EŞSİZ"));
        assert_eq!(phrase_in("Je suis l’importateur.", "importateur*"), Some("l’importateur"));
        assert_eq!(phrase_in("le câble d'alimentation", "câble d’alimentation"), Some("câble d'alimentation"));
    }

    proptest! {
        #[test]
        fn what_is_found_stands_in_the_text(said in "\\PC{0,200}", phrase in "[*\\PC]{0,12}") {
            if let Some(found) = phrase_in(&said, &phrase) {
                prop_assert!(said.contains(found) && !found.is_empty());
            }
        }
    }
}
