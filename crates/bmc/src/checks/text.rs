//! The sentences of the checks, by language: TOML beside each check, placeholders in braces.

use super::Check;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The sentences of one check in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// What is checked, as a statement that is true when all is well.
    pub title: String,
    /// Why it matters, one sentence.
    pub why: String,
    /// A sentence for each word of the check's vocabulary.
    pub word: BTreeMap<String, String>,
    /// A sentence for each remedy.
    #[serde(default)]
    pub fix: BTreeMap<String, String>,
}

impl Text {
    /// The sentence of a word, its placeholders filled.
    #[must_use]
    pub fn said(&self, word: &str, values: &BTreeMap<String, String>) -> String {
        let sentence = self.word.get(word).cloned().unwrap_or_else(|| word.to_owned());
        values.iter().fold(sentence, |text, (key, value)| text.replace(&format!("{{{key}}}"), value))
    }
}

/// The sentences of a check; English where the language is missing. The tests demand every key in every language.
#[must_use]
pub fn text(check: &Check, lang: &str) -> Text {
    let find = |wanted: &str| check.texts.iter().find(|(tag, _)| *tag == wanted).map(|(_, text)| *text);
    find(lang).or_else(|| find("en")).and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
}
