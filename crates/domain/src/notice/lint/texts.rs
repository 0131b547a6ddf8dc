//! How it is said: words that play down or advertise, sentences that nobody follows, addresses that differ.

use super::{ADVERTISES, Finding, LINKS_DIFFER, LONG_SENTENCE, PLAYS_DOWN, reading::sentences};
use crate::{
    lang::Lang,
    notice::{ClauseKind, Notice, NoticeText},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Words of a sentence above which nobody reads it to its end.
const LONGEST_SENTENCE: usize = 40;
/// Letters of a sentence that are shown.
const SHOWN: usize = 60;

/// Phrases that have no place in a safety notice, per language. Data: `reference/notice/words.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// They understate the risk.
    pub plays_down: BTreeMap<Lang, Vec<String>>,
    /// They praise the product or the maker.
    pub advertises: BTreeMap<Lang, Vec<String>>,
}

pub(super) fn find(notice: &Notice, words: &WordList) -> Vec<Finding> {
    let mut found = Vec::new();
    for (lang, text) in &notice.texts {
        for (clause, said) in passages(text) {
            let at = |rule, about: String| Finding { rule, lang: Some(lang.clone()), clause, about };
            for (rule, list) in [(&PLAYS_DOWN, &words.plays_down), (&ADVERTISES, &words.advertises)] {
                let phrases = list.get(lang).into_iter().flatten();
                found
                    .extend(phrases.filter_map(|phrase| phrase_in(said, phrase)).map(|word| at(rule, word.to_owned())));
            }
            for sentence in sentences(said).filter(|s| s.split_whitespace().count() > LONGEST_SENTENCE) {
                let cut: String = sentence.chars().take(SHOWN).collect();
                found.push(at(&LONG_SENTENCE, format!("{} …", cut.trim_end())));
            }
        }
    }
    links(notice, &mut found);
    found
}

/// Every text of people in one language, with the clause it stands in.
fn passages(text: &NoticeText) -> impl Iterator<Item = (Option<ClauseKind>, &str)> {
    let clauses = text.clauses.iter().flat_map(|c| {
        [c.heading.as_deref(), Some(c.text.as_str())].into_iter().flatten().map(move |said| (Some(c.kind), said))
    });
    let rest = [text.subject.as_str(), text.form_introduction.as_str()]
        .into_iter()
        .chain(text.titles.iter().map(String::as_str));
    clauses.chain(rest.map(|said| (None, said)))
}

/// The phrase as it stands in the text, if it does: whole words, whatever the case.
pub(super) fn phrase_in<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let wanted: Vec<String> = phrase.split_whitespace().map(str::to_lowercase).collect();
    let words: Vec<(usize, &str)> = words(text).collect();
    let same = |window: &&[(usize, &str)]| window.iter().zip(&wanted).all(|((_, word), w)| &word.to_lowercase() == w);
    let window = words.windows(wanted.len().max(1)).find(same)?;
    let (from, _) = *window.first()?;
    let (last, word) = *window.last()?;
    text.get(from..last + word.len())
}

/// Words with their places: letters, digits and hyphens between them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '’' || c == '\'';
    text.split(move |c: char| !part(c)).filter(|word| !word.is_empty()).map(move |word| {
        // The word is a part of the text, so the difference of the two is its place.
        (word.as_ptr().addr() - text.as_ptr().addr(), word)
    })
}

/// Addresses that stand in one language and not in another.
fn links(notice: &Notice, found: &mut Vec<Finding>) {
    let all: BTreeMap<&Lang, BTreeSet<String>> = notice
        .texts
        .iter()
        .map(|(lang, text)| (lang, passages(text).flat_map(|(_, said)| addresses(said)).collect()))
        .collect();
    let every: BTreeSet<&String> = all.values().flatten().collect();
    for (lang, own) in &all {
        let missing: Vec<&str> = every.iter().filter(|one| !own.contains(**one)).map(|one| one.as_str()).collect();
        if !missing.is_empty() {
            let (lang, about) = (Some((*lang).clone()), missing.join(", "));
            found.push(Finding { rule: &LINKS_DIFFER, lang, clause: None, about });
        }
    }
}

/// Web and mail addresses in a text, without the punctuation around them.
fn addresses(text: &str) -> impl Iterator<Item = String> {
    let around = |c: char| matches!(c, '.' | ',' | ';' | ':' | '(' | ')' | '<' | '>' | '„' | '“' | '”' | '"');
    let address = |word: &&str| word.contains('@') || word.starts_with("http") || word.starts_with("www.");
    text.split_whitespace().map(move |word| word.trim_matches(around)).filter(address).map(str::to_lowercase)
}
