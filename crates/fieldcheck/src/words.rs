//! The words of the frame around the checks, by language. The checks bring their own sentences (`bmc::checks::text`).
//!
//! One TOML file per language, tables of plain sentences with `{placeholders}`. The tests demand the same keys and the same
//! placeholders in every language, and that every key which the program names exists.

use bmc::verdict::{Outcome, Severity, Vantage, Verdict};
use std::collections::BTreeMap;

/// The languages: tag, text.
pub(crate) const ALL: &[(&str, &str)] =
    &[("en", include_str!("../lang/en.toml")), ("de", include_str!("../lang/de.toml"))];

/// The words of one language.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    /// Its tag.
    pub(crate) lang: &'static str,
    words: BTreeMap<String, String>,
}

impl Words {
    /// The words of a language tag or locale (`de`, `de-AT`, `de_DE.UTF-8`); English where it is not known.
    pub(crate) fn of(tag: &str) -> Self {
        let short = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let found = ALL.iter().find(|(known, _)| *known == short).or(ALL.first());
        let (lang, text) = found.copied().unwrap_or(("en", ""));
        let table: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(text).unwrap_or_default();
        let words = table
            .into_iter()
            .flat_map(|(name, rows)| rows.into_iter().map(move |(key, text)| (format!("{name}.{key}"), text)));
        Self { lang, words: words.collect() }
    }
    /// The text of a key; the key itself if there is none, which the tests rule out.
    pub(crate) fn t(&self, key: &str) -> String {
        self.words.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }
    /// The text of a key, its placeholders filled.
    pub(crate) fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let text = self.t(key);
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            match after.split_once('}') {
                Some((name, tail)) => {
                    let value = values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value);
                    out.push_str(value);
                    rest = tail;
                }
                None => {
                    out.push('{');
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        out
    }
    /// The text of a key if there is one.
    pub(crate) fn maybe(&self, key: &str) -> Option<String> {
        self.words.get(key).cloned()
    }
    /// A number and what it is of: `<key>_one` or `<key>_many`.
    pub(crate) fn count(&self, key: &str, n: usize) -> String {
        let form = if n == 1 { "one" } else { "many" };
        self.with(&format!("{key}_{form}"), &[("n", &n.to_string())])
    }
    /// The word of a verdict.
    pub(crate) fn verdict(&self, verdict: Verdict) -> String {
        self.t(match verdict {
            Verdict::Pass => "verdict.pass",
            Verdict::Fail => "verdict.fail",
            Verdict::NotApplicable => "verdict.not_applicable",
            Verdict::Inconclusive => "verdict.inconclusive",
        })
    }
    /// The word of a severity.
    pub(crate) fn severity(&self, severity: Severity) -> String {
        self.t(match severity {
            Severity::Info => "severity.info",
            Severity::Low => "severity.low",
            Severity::Medium => "severity.medium",
            Severity::High => "severity.high",
            Severity::Critical => "severity.critical",
        })
    }
    /// The word of a vantage.
    pub(crate) fn vantage(&self, vantage: Vantage) -> String {
        self.t(match vantage {
            Vantage::Lan => "vantage.lan",
            Vantage::Authenticated => "vantage.authenticated",
            Vantage::Host => "vantage.host",
        })
    }
    /// The word of an outcome.
    pub(crate) fn outcome(&self, outcome: Outcome) -> String {
        self.t(match outcome {
            Outcome::Corrected => "outcome.corrected",
            Outcome::Open => "outcome.open",
            Outcome::Undecided => "outcome.undecided",
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use std::collections::BTreeSet;

    fn placeholders(text: &str) -> BTreeSet<&str> {
        text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
    }

    #[test]
    fn every_language_has_every_key_and_placeholder() {
        let english = Words::of("en");
        assert!(english.words.len() > 100);
        for (tag, text) in ALL {
            toml::from_str::<BTreeMap<String, BTreeMap<String, String>>>(text).unwrap_or_else(|e| panic!("{tag}: {e}"));
            let words = Words::of(tag);
            assert_eq!(words.lang, *tag);
            let keys = |w: &Words| w.words.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(
                keys(&words).symmetric_difference(&keys(&english)).collect::<Vec<_>>(),
                Vec::<&String>::new(),
                "{tag}"
            );
            for (key, text) in &words.words {
                assert_eq!(placeholders(text), placeholders(&english.words[key]), "{tag} {key}");
                assert!(!text.contains('!') && !text.trim().is_empty() && text.trim() == text, "{tag} {key}: {text}");
            }
        }
    }

    #[test]
    fn every_key_that_the_program_names_exists_and_no_other() {
        let english = Words::of("en");
        let mut source = String::new();
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if !path.ends_with("tests.rs") && !path.ends_with("sample.rs") {
                    let text = std::fs::read_to_string(path).unwrap();
                    source.push_str(text.split("#[cfg(test)]\nmod tests").next().unwrap());
                }
            }
        }
        // Tables whose keys are made from names of other crates; each has a test or a closed set of its own.
        let made = ["trouble.", "limit.", "forbidden.", "follow_up.", "why_not.", "attest.", "posture."];
        for key in english.words.keys() {
            let stem = key.trim_end_matches("_one").trim_end_matches("_many");
            let named = source.contains(&format!("\"{key}\"")) || source.contains(&format!("\"{stem}\""));
            assert!(named || made.iter().any(|table| key.starts_with(table)), "{key} is said by nobody");
        }
        let tables: BTreeSet<&str> =
            english.words.keys().filter_map(|key| key.split_once('.')).map(|(table, _)| table).collect();
        for quoted in source.split('"').skip(1) {
            let Some((table, rest)) = quoted.split_once('.') else { continue };
            let plain = |text: &str| {
                !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
            };
            if tables.contains(table) && plain(rest) {
                let known = english.maybe(quoted).or(english.maybe(&format!("{quoted}_one")));
                assert!(
                    known.is_some() || [".toml", ".css"].iter().any(|ending| quoted.ends_with(ending)),
                    "{quoted} has no text"
                );
            }
        }
        for code in
            source.split("Trouble::new(\"").skip(1).filter_map(|part| part.split_once('"')).map(|(code, _)| code)
        {
            assert!(english.maybe(&format!("trouble.{code}")).is_some(), "trouble.{code} has no text");
        }
    }

    #[test]
    fn locales_are_understood_and_placeholders_filled() {
        for (tag, lang) in
            [("de_DE.UTF-8", "de"), ("de-AT", "de"), ("DE", "de"), ("C", "en"), ("", "en"), ("fr_FR", "en")]
        {
            assert_eq!(Words::of(tag).lang, lang, "{tag}");
        }
        let words = Words::of("en");
        assert_eq!(words.with("unknown {a} and {b} {", &[("a", "{b}")]), "unknown {b} and  {");
    }
}
