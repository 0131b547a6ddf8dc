//! The lists against the frame words of every language: what notice, form, mail and portal print is what the list wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Passage, Term, tests};
use crate::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

const FILES: [&str; 6] = ["notice", "form", "mail", "portal", "door", "evidence"];

/// Texts of one line, and the lines of the longer ones, by key and number.
fn texts(lang: &str) -> BTreeMap<(String, usize), String> {
    let mut found = BTreeMap::new();
    let (mut key, mut line_of) = (String::new(), 0);
    for file in FILES {
        let path = format!("{}/../documents/lang/{lang}/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let value = match line.split_once(" = ") {
                Some((name, value)) if !line.starts_with(' ') => {
                    (key, line_of) = (name.to_owned(), 0);
                    value
                }
                _ => line,
            };
            found.insert((key.clone(), line_of), value.to_owned());
            line_of += 1;
        }
    }
    found
}

fn langs() -> Vec<String> {
    let folder = format!("{}/../documents/lang", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn where_english_has_a_term_the_others_have_their_word() {
    let list = tests::list();
    let english = texts("en");
    let has = |term: &&Term, text: &Passage<'_>| term.words[&Lang::from("en")].stands_in(text).is_some();
    let mut used: Vec<(&String, Vec<&Term>)> = Vec::new();
    for ((key, _), said) in english.iter().filter(|((_, line), _)| *line == 0) {
        let said = Passage::new(said);
        used.push((key, list.term.iter().filter(|term| has(term, &said)).collect()));
    }
    let (mut held, mut missed) = (0, BTreeSet::new());
    for lang in langs() {
        let own = texts(&lang);
        for (key, terms) in used.iter().filter(|(_, terms)| !terms.is_empty()) {
            let Some(text) = own.get(&((*key).clone(), 0)) else { continue };
            let text = Passage::new(text);
            for (term, words) in terms.iter().filter_map(|t| Some((t, t.words.get(&Lang::from(lang.as_str()))?))) {
                held += 1;
                if words.stands_in(&text).is_none() {
                    missed.insert((term.id.clone(), lang.clone(), (*key).clone()));
                }
            }
        }
    }
    assert!(held > 2_000, "{held}");
    assert_eq!(missed, BTreeSet::new());
}

#[test]
fn frame_words_use_no_phrase_that_is_refused() {
    let (list, words) = (tests::list(), tests::words());
    let mut found = BTreeSet::new();
    for lang in langs() {
        let tag = Lang::from(lang.as_str());
        let lists = [&words.plays_down, &words.advertises].into_iter().filter_map(|list| list.get(&tag)).flatten();
        let refused = list.term.iter().filter_map(|term| Some((term.id.as_str(), &term.words.get(&tag)?.refused)));
        let refused = refused.flat_map(|(id, phrases)| phrases.iter().map(move |phrase| (id, phrase)));
        let texts = texts(&lang);
        let all = texts.values().map(String::as_str).collect::<Vec<_>>().join("\n");
        let all = Passage::new(&all);
        let phrases = lists.map(|phrase| ("words", phrase)).chain(refused);
        for (id, phrase) in phrases.filter(|(_, phrase)| all.find(phrase).is_some()) {
            for ((key, _), _) in texts.iter().filter(|(_, text)| Passage::new(text).find(phrase).is_some()) {
                found.insert((id.to_owned(), lang.clone(), key.clone()));
            }
        }
    }
    assert_eq!(found, BTreeSet::new());
}
