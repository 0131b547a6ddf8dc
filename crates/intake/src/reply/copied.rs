//! Finds our own words in what seems to be the person's: copies of the texts that we sent, marked or not.
//!
//! Words are compared, folded and without anything between them, so new line breaks, marks of quotation and lost spaces
//! change nothing. A run counts if it has [`RUN`] words in the order in which they were sent (characters, in scripts
//! without spaces: [`JOINED_RUN`]) and at least four different ones without figures: a list of serial numbers is nobody's
//! sentence, and a person may well copy it to answer. Between and after such runs, whole lines that go on word by word as
//! we sent them belong to them. Time and memory grow with the length of the texts. Called by `split_with`.

use super::{
    lines::trimmed,
    parts::{Kind, Parts, Reason},
    words::{Word, stands_alone, words},
};
use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

/// Words in a row that are no coincidence.
pub(super) const RUN: usize = 6;
/// Characters in a row that are no coincidence in a script without spaces.
pub(super) const JOINED_RUN: usize = 14;

/// What was sent, as sets of runs.
struct Sent {
    runs: HashSet<u64>,
    joined_runs: HashSet<u64>,
    pairs: HashSet<u64>,
}

fn digest(words: &[Word]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for word in words {
        word.folded.hash(&mut hasher);
    }
    hasher.finish()
}

fn is_joined(word: &Word) -> bool {
    word.folded.chars().next().is_some_and(stands_alone)
}

/// Four different words without figures, or ten different characters.
fn speaks(window: &[Word]) -> bool {
    let plain = window.iter().filter(|w| !w.folded.bytes().any(|b| b.is_ascii_digit()));
    let different: HashSet<&str> = plain.map(|w| w.folded.as_str()).collect();
    different.len() >= if window.len() == RUN { 4 } else { 9 }
}

impl Sent {
    fn of(texts: &[&str]) -> Self {
        let mut sent = Self { runs: HashSet::new(), joined_runs: HashSet::new(), pairs: HashSet::new() };
        for text in texts {
            let words = words(text, 0..text.len());
            sent.runs.extend(words.windows(RUN).map(digest));
            sent.pairs.extend(words.windows(2).map(digest));
            sent.joined_runs.extend(words.windows(JOINED_RUN).filter(|w| w.iter().any(is_joined)).map(digest));
        }
        sent
    }

    /// Which of the words are copies.
    fn copies(&self, text: &str, words: &[Word]) -> Vec<bool> {
        let mut copied = vec![false; words.len()];
        let mut mark = |from: usize, length: usize| copied.iter_mut().skip(from).take(length).for_each(|c| *c = true);
        for (at, window) in words.windows(RUN).enumerate() {
            if !window.iter().any(is_joined) && speaks(window) && self.runs.contains(&digest(window)) {
                mark(at, RUN);
            }
        }
        for (at, window) in words.windows(JOINED_RUN).enumerate() {
            if window.iter().any(is_joined) && speaks(window) && self.joined_runs.contains(&digest(window)) {
                mark(at, JOINED_RUN);
            }
        }
        self.give_back(text, words, &mut copied);
        self.go_on(text, words, &mut copied);
        self.whole_tokens(text, words, &mut copied);
        copied
    }

    /// A link, an address or a number with strokes is one: if a part of it is a copy, all of it is. The end of a personal link
    /// is in no text that we keep.
    fn whole_tokens(&self, text: &str, words: &[Word], copied: &mut [bool]) {
        let mut from = 0;
        while from < words.len() {
            let gap = |at: usize| {
                let end = words.get(at.wrapping_sub(1)).map_or(0, |w| w.place.end);
                words.get(at).and_then(|w| text.get(end..w.place.start)).unwrap_or(" ")
            };
            let length = 1 + (from + 1..words.len()).take_while(|at| !gap(*at).contains(char::is_whitespace)).count();
            let token = from..from + length;
            from += length;
            let partly = copied.get(token.clone()).is_some_and(|c| c.contains(&true) && c.contains(&false));
            if !partly {
                continue;
            }
            let start = words.get(token.start).map_or(0, |w| w.place.start);
            let inside = words.get(token.end - 1).and_then(|w| text.get(start..w.place.end)).unwrap_or_default();
            if inside.contains("://") || inside.starts_with("www.") || inside.contains('@') {
                copied.iter_mut().take(token.end).skip(token.start).for_each(|c| *c = true);
                continue;
            }
            for at in token.start + 1..token.end {
                let before = copied.get(at - 1).copied().unwrap_or(false);
                let sent = words.get(at - 1..=at).is_some_and(|pair| self.pairs.contains(&digest(pair)));
                let stroke = matches!(gap(at), "-" | "." | "/" | "_");
                if let Some(slot) = copied.get_mut(at).filter(|_| before && sent && stroke) {
                    *slot = true;
                }
            }
        }
    }

    /// A single word behind the end of a sentence at the end of a copy may be an answer that our form offers, too ("Yes");
    /// it is the person's unless the copy goes on behind it.
    fn give_back(&self, text: &str, words: &[Word], copied: &mut [bool]) {
        for at in 1..words.len() {
            let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { continue };
            let goes_on = words.get(at..at + 2).is_some_and(|pair| self.pairs.contains(&digest(pair)));
            let gap = text.get(before.place.end..word.place.start).unwrap_or_default();
            let apart = gap.contains(['.', ':', '?', '!', '\n', '☐', '☒', '[', '。']);
            let plain = !word.folded.bytes().any(|b| b.is_ascii_digit()) && !is_joined(word);
            if let Some(slot) = copied.get_mut(at).filter(|slot| **slot && apart && plain && !goes_on) {
                *slot = false;
            }
        }
    }

    /// Whole lines beside a copy that go on as sent are copies, too: forwards, then backwards.
    fn go_on(&self, text: &str, words: &[Word], copied: &mut [bool]) {
        let mut lines: Vec<Range<usize>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|n| words.get(n)).map_or(0, |w| w.place.end);
            let breaks = text.get(before..word.place.start).is_some_and(|gap| gap.contains(['\n', '\r', '>']));
            match lines.last_mut() {
                Some(last) if !breaks => last.end = at + 1,
                _ => lines.push(at..at + 1),
            }
        }
        let follows = |range: Range<usize>| {
            words.get(range).is_some_and(|run| run.windows(2).all(|pair| self.pairs.contains(&digest(pair))))
        };
        let is = |copied: &[bool], at: usize| copied.get(at).copied().unwrap_or(false);
        let set = |copied: &mut [bool], range: &Range<usize>| {
            copied.iter_mut().take(range.end).skip(range.start).for_each(|c| *c = true)
        };
        // "Yes" below a copied question is the person's, though it stood in our form, too.
        let lone = |line: &Range<usize>| {
            let plain = |w: &Word| !w.folded.bytes().any(|b| b.is_ascii_digit());
            line.len() == 1 && words.get(line.start).is_some_and(plain)
        };
        lines.retain(|line| !lone(line));
        for line in &lines {
            if line.start > 0
                && is(copied, line.start - 1)
                && !is(copied, line.start)
                && follows(line.start - 1..line.end)
            {
                set(copied, line);
            }
        }
        for line in lines.iter().rev() {
            if is(copied, line.end) && !is(copied, line.end - 1) && follows(line.start..line.end + 1) {
                set(copied, line);
            }
        }
    }
}

/// Takes copies out of the own parts.
pub(super) fn take_out(text: &str, parts: Parts, sent: &[&str]) -> Parts {
    let sent = Sent::of(sent);
    let mut out = Parts::default();
    for part in parts.parts {
        // A signature or legal note of ours, copied along, is quoted, too.
        if !matches!(part.kind, Kind::Own | Kind::Signature | Kind::Legal) {
            out.push(part.kind, part.reason, part.place);
            continue;
        }
        let words = words(text, part.place.clone());
        let copied = sent.copies(text, &words);
        let mut from = part.place.start;
        for run in runs(&copied) {
            let start = words.get(run.start).map_or(from, |w| w.place.start);
            let end = words.get(run.end.saturating_sub(1)).map_or(start, |w| w.place.end);
            let before = trimmed(text, from..start);
            let starts = if before.is_empty() { from } else { start };
            // Points and brackets after the last copied word go with it.
            let rest = text.get(end..part.place.end).unwrap_or_default();
            let end = end + rest.find(|c: char| c.is_alphanumeric() || c == '\n').unwrap_or(rest.len());
            out.push(part.kind, part.reason, from..starts);
            out.push(Kind::Quoted, Reason::CopyOfSent, starts..end);
            from = end;
        }
        let blank = text.get(from..part.place.end).is_some_and(|rest| rest.trim().is_empty());
        if from > part.place.start && blank {
            out.push(Kind::Quoted, Reason::CopyOfSent, from..part.place.end);
        } else {
            out.push(part.kind, part.reason, from..part.place.end);
        }
    }
    out
}

fn runs(copied: &[bool]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in copied.iter().enumerate().filter(|(_, copied)| **copied) {
        match runs.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}
