//! Which languages a person writes in: by frequent words and by words of statements, with a hint of the consignee's own.
//!
//! Up to three that fit all of the words about as well are read side by side, and those that single sentences are in, where
//! they fit far better ("Hallo, A ist erledigt. B has been sold."). Called by `propose`.

use super::{
    lines::beginning,
    phrases::{Index, Key, PHRASES},
    proposal::Known,
    sentences,
    words::{Word, words},
};
use std::{cmp::Reverse, collections::HashSet, ops::Range};

/// Words by which the language of all is told.
const SAMPLE: usize = 400;
/// Most languages that fit all of the words.
const NEAR: usize = 3;
/// Most languages at all.
const MOST: usize = 5;
/// Sentences that are looked at by themselves.
const SENTENCES: usize = 40;
/// What a sentence has to reach to speak for a language: three different words of it.
const ENOUGH: usize = 6;
/// The same where no language found so far knows a word of the sentence: two.
const FEW: usize = 4;

type Read = (&'static str, &'static Index);

/// The languages of the own places, the best first.
pub(super) fn languages(text: &str, own: &[Range<usize>], known: &Known) -> Vec<Read> {
    let mut sample = Vec::new();
    for place in own {
        let start = beginning(text.get(place.clone()).unwrap_or_default(), 8000);
        sample.extend(words(start, 0..start.len()));
        if sample.len() > SAMPLE {
            sample.truncate(SAMPLE);
            break;
        }
    }
    let hinted =
        |tag: &str| known.langs.iter().any(|l| l.eq_ignore_ascii_case(tag) || l.split('-').next() == Some(tag));
    let mut scored = scores(&sample);
    for (score, tag, _) in &mut scored {
        *score += if hinted(tag) { 3 + *score / 4 } else { 0 };
    }
    scored.sort_by_key(|(score, ..)| Reverse(*score));
    let best = scored.first().map_or(0, |(score, ..)| *score);
    let near =
        scored.into_iter().filter(|(score, tag, _)| score * 10 >= best * 8 || (hinted(tag) && score * 2 >= best));
    let mut found: Vec<Read> = near.take(NEAR).map(|(_, tag, index)| (tag, index)).collect();
    of_sentences(text, own, &mut found);
    found
}

/// Adds the languages of sentences that none of those found reads nearly as well.
fn of_sentences(text: &str, own: &[Range<usize>], found: &mut Vec<Read>) {
    let mut paragraph = 0;
    let spans: Vec<_> = own
        .iter()
        .flat_map(|place| sentences::sentences(text, place.clone(), &mut paragraph))
        .take(SENTENCES)
        .collect();
    if spans.len() < 2 {
        return;
    }
    for span in spans {
        let sentence = beginning(text.get(span.place).unwrap_or_default(), 400);
        let sentence = words(sentence, 0..sentence.len());
        let read = found.iter().map(|(_, index)| score(index, &sentence)).max().unwrap_or(0);
        if read >= ENOUGH || found.len() >= MOST {
            continue;
        }
        let scored = scores(&sentence);
        let best = scored.iter().max_by_key(|(score, ..)| *score);
        let fits = |score: usize| score >= if read == 0 { FEW } else { ENOUGH.max(2 * read) };
        if let Some((_, tag, index)) = best.filter(|(score, ..)| fits(*score))
            && !found.iter().any(|(other, _)| other == tag)
        {
            found.push((*tag, *index));
        }
    }
}

/// The languages of which words are there, with how many.
fn scores(sample: &[Word]) -> Vec<(usize, &'static str, &'static Index)> {
    let all = PHRASES.languages.iter().map(|language| (score(&language.index, sample), language.tag, &language.index));
    all.filter(|(score, ..)| *score > 0).collect()
}

/// How many different frequent words and kinds of statements of a language are among the words, twice that, and its plain
/// words.
fn score(index: &Index, sample: &[Word]) -> usize {
    let hits = index.find(sample);
    let different = |keys: &[Key]| -> usize {
        let found = hits.iter().filter(|h| keys.contains(&h.key)).filter_map(|h| sample.get(h.words.start));
        found.map(|w| w.folded.as_str()).collect::<HashSet<&str>>().len()
    };
    let says_nothing = |key: &Key| {
        matches!(
            key,
            Key::Common
                | Key::Serial
                | Key::And
                | Key::Every
                | Key::Thing
                | Key::Plain
                | Key::Greeting
                | Key::Opens
                | Key::Aside
        )
    };
    let kinds: HashSet<Key> = hits.iter().map(|h| h.key).filter(|k| !says_nothing(k)).collect();
    2 * different(&[Key::Common]) + different(&[Key::Plain, Key::Greeting, Key::Aside]) + 2 * kinds.len()
}
