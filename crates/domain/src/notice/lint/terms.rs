//! The word list: one word for one thing, in every language of the notice.
//!
//! Where the source uses a term of the list, its translation has the word that the list names for that language, and none
//! that the list refuses. Held against each other are the same parts of two texts, clause by clause, and the head. A notice
//! without a source language is held against nothing, and a language that the list does not have for a term is passed over.
//!
//! Data: `reference/notice/terms.toml`. It compares words and understands none: advice, never more.

use super::{Finding, TERM, phrase::Passage};
use crate::{
    lang::{Confidence, Lang},
    notice::{ClauseKind, Notice, NoticeText, Part, source_of},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The word for a term in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermWords {
    /// The word as a dictionary has it.
    pub preferred: String,
    /// Phrases by which it is recognised, inflected and in compounds (`phrase`). Empty: the preferred word with any ending.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Phrases that are not to be used for it.
    #[serde(default)]
    pub refused: Vec<String>,
}

impl TermWords {
    /// The word as it stands in the text, in whatever form.
    fn stands_in<'t>(&self, text: &Passage<'t>) -> Option<&'t str> {
        if self.forms.is_empty() {
            let any_ending: Vec<String> = self.preferred.split_whitespace().map(|word| format!("{word}*")).collect();
            return text.find(&any_ending.join(" "));
        }
        self.forms.iter().find_map(|form| text.find(form))
    }
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its stable name.
    pub id: String,
    /// Where its words come from.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The words, per language.
    pub words: BTreeMap<Lang, TermWords>,
}

/// The word list, as read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermList {
    /// Version of the form of the file: 1.
    pub format: u32,
    /// The terms.
    pub term: Vec<Term>,
}

pub(super) fn find(notice: &Notice, list: &TermList) -> Vec<Finding> {
    let Some((source, text)) = notice.source.as_ref().and_then(|lang| notice.texts.get_key_value(lang)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (lang, own) in notice.texts.iter().filter(|(lang, _)| *lang != source) {
        for (clause, from, to) in parts(text, own) {
            let (from, to) = (Passage::new(&from), Passage::new(&to));
            for about in list.term.iter().filter_map(|term| differs(term, (source, &from), (lang, &to))) {
                found.push(Finding { rule: &TERM, lang: Some(lang.clone()), clause, about });
            }
        }
    }
    found
}

/// The parts that stand in both languages.
fn parts(source: &NoticeText, own: &NoticeText) -> Vec<(Option<ClauseKind>, String, String)> {
    let clauses = ClauseKind::ALL.into_iter().map(|kind| (Some(kind), Part::Clause(kind)));
    [(None, Part::Head)]
        .into_iter()
        .chain(clauses)
        .filter_map(|(clause, part)| Some((clause, source_of(source, part)?, source_of(own, part)?)))
        .filter(|(_, _, to)| !to.trim().is_empty())
        .collect()
}

/// What is wrong with a term in a translation: the word that stands there, or the word of the source, and the word wanted.
fn differs(term: &Term, (source, from): (&Lang, &Passage<'_>), (lang, to): (&Lang, &Passage<'_>)) -> Option<String> {
    let said = term.words.get(source)?.stands_in(from)?;
    let wanted = term.words.get(lang)?;
    let refused = wanted.refused.iter().find_map(|phrase| to.find(phrase));
    match (refused, wanted.stands_in(to)) {
        (None, Some(_)) => None,
        (Some(word), _) => Some(format!("{word} → {}", wanted.preferred)),
        (None, None) => Some(format!("{said} → {}", wanted.preferred)),
    }
}

#[cfg(test)]
mod frame_words;
#[cfg(test)]
mod tests;
