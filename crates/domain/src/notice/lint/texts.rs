//! How it is said: words that play down or advertise, sentences that nobody follows, addresses that differ.

use super::{ADVERTISES, Finding, LINKS_DIFFER, LONG_SENTENCE, PLAYS_DOWN, phrase::Passage, reading::sentences};
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

/// Who has gone through the list of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reviewed {
    /// The authors wrote it in their own language.
    Authors,
    /// No reader who grew up with the language has been asked.
    Unreviewed,
}

/// Phrases that have no place in a safety notice, per language; how they are written: `phrase`. Data:
/// `reference/notice/words.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// Who has gone through the phrases of each language.
    #[serde(default)]
    pub confidence: BTreeMap<Lang, Reviewed>,
    /// They understate the risk.
    pub plays_down: BTreeMap<Lang, Vec<String>>,
    /// They praise the product or the maker.
    pub advertises: BTreeMap<Lang, Vec<String>>,
    /// They name a recall or a field safety notice, which a quality notification is not.
    #[serde(default)]
    pub names_recall: BTreeMap<Lang, Vec<String>>,
}

pub(super) fn find(notice: &Notice, words: &WordList) -> Vec<Finding> {
    let mut found = Vec::new();
    for (lang, text) in &notice.texts {
        for (clause, said) in passages(text) {
            let at = |rule, about: String| Finding { rule, lang: Some(lang.clone()), clause, about };
            let passage = Passage::new(said);
            for (rule, list) in [(&PLAYS_DOWN, &words.plays_down), (&ADVERTISES, &words.advertises)] {
                let phrases = list.get(lang).into_iter().flatten();
                found.extend(phrases.filter_map(|phrase| passage.find(phrase)).map(|word| at(rule, word.to_owned())));
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
    let rest = [text.subject.as_str(), text.form_introduction.as_str(), text.quality_form_introduction.as_str()]
        .into_iter()
        .chain(text.titles.iter().chain(&text.quality_titles).chain(&text.recall_titles).map(String::as_str));
    clauses.chain(rest.map(|said| (None, said)))
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
